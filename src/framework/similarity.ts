import { foldText } from '../thai/foldText.ts';

const lettersOf = (text: string): string =>
  foldText(text)
    .toLowerCase()
    .replace(/[\s.,()/-]/g, '');

const pairs = (letters: string): Set<string> => {
  const found = new Set<string>();
  for (let index = 1; index < letters.length; index += 1) found.add(letters.slice(index - 1, index + 1));
  return found;
};

/**
 * How much two titles share, 0 to 1: the letter pairs in common, over those of the shorter title, so that a shortened
 * title still matches. 0 when either has fewer than two letters.
 */
export const similarity = (left: string, right: string): number =>
  similarityOfLetters(lettersOf(left), lettersOf(right));

/** The same for texts that hold nothing but what is compared: lower case letters and digits, normalized. */
export const similarityOfLetters = (left: string, right: string): number => {
  const [a, b] = [pairs(left), pairs(right)];
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common / least;
};
