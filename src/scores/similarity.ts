import { plainText } from './text.ts';

const pairs = (text: string): Set<string> => {
  const letters = [
    ...plainText(text)
      .toLowerCase()
      .replace(/[\s.,()/-]/g, ''),
  ];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
};

/**
 * How much two titles share, 0 to 1: the letter pairs in common, over those of the shorter title, so that a shortened
 * title still matches. 0 when either has fewer than two letters.
 */
export const similarity = (left: string, right: string): number => {
  const [a, b] = [pairs(left), pairs(right)];
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common / least;
};
