/**
 * How like two titles are, and how like they must be for what.
 *
 * All limits were chosen on the official titles of 2568 and 2569 and on the 52 titles of a published report of 2568 as a
 * scan gives them. There a scanned title is like its own by 0.92 at least, and like another of the list by 0.97 at most, by
 * 0.86 when beginnings alone are compared. The title of an item that the next year has again is like the old one by 0.60 at
 * least, but for one that was written anew.
 */
import { foldText } from '../thai/foldText.ts';
import { remembered } from '../thai/remembered.ts';

/** Likeness from which on a title… */
export const LIKE = {
  /** … may be the item's, shortened or in other words; below, it is another one. Shortened titles share more than half. */
  possibly: 0.5,
  /** … is that of an item in some year's list: so like are the titles of one item over the years. */
  ofList: 0.6,
  /** … speaks of that item, with more slips than a scan makes. */
  surely: 0.75,
  /** … is nobody else's in a table known to be of another list, where a title like its own may still be the neighbour's. */
  wholly: 0.9,
} as const;

/** Between two items a title decides only when it is so much more like one. Items of one number differ by 0.18 at least. */
export const CLEARLY = 0.15;
/** In a table known to be of another list, so little decides: its titles are whole, and one of them is the row's. */
export const RATHER = 0.05;

/** The letters and digits of a folded text, as they are compared. */
export const lettersOf: (text: string) => string = remembered((text) =>
  text.toLowerCase().replace(/[\s.,()/:"'“”…\-–]/g, ''),
);

/** Pairs take some fifty times the room of their text. */
const MOST_PAIRS = 100_000;

const pairs = remembered((letters): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let index = 1; index < letters.length; index += 1) found.add(letters.slice(index - 1, index + 1));
  return found;
}, MOST_PAIRS);

/**
 * How much two titles share, 0 to 1: the letter pairs in common, over those of the shorter title, so that a shortened
 * title still matches. 0 when either has fewer than two letters.
 */
export const likeness = (left: string, right: string): number =>
  likenessOfLetters(lettersOf(foldText(left)), lettersOf(foldText(right)));

/** The same for texts that `lettersOf` gave. */
const likenessOfLetters = (left: string, right: string): number => {
  const [a, b] = [pairs(left), pairs(right)];
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common / least;
};

/**
 * How much the beginnings of both share, 0 to 1: words may go on behind a title, and a title may be cut off by its
 * score. Both sides are letters only.
 */
export const likenessOfBeginnings = (letters: string, title: string): number => {
  const length = Math.min(letters.length, title.length);
  return likenessOfLetters(letters.slice(0, length), title.slice(0, length));
};
