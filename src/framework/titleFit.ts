/** How well words behind a code fit an item's official title. */

import { foldText } from '../thai/foldText.ts';
import type { Framework, Item, ItemCode } from './framework.ts';
import { CLEARLY, LIKE, lettersOf, likenessOfBeginnings } from './likeness.ts';
import { allItems, titleOf } from './lookup.ts';

/** So few letters prove nothing. */
const FEWEST_LETTERS = 6;
/** So many letters of the beginning are compared before the whole is. */
export const BEGINNING = 10;

export interface Title {
  readonly item: Item;
  /** Letters and digits only. */
  readonly letters: string;
  /** Figures that belong to the title itself. */
  readonly figures: ReadonlySet<string>;
}

/** The official titles of a framework, and the headings that may be taken for one. */
export interface Titles {
  readonly byCode: ReadonlyMap<ItemCode, Title>;
  /** Letters of the indicators' names. */
  readonly headings: readonly string[];
}

/** What `itemWithTitle` compares with: every item's title, with the year in it, and the indicators' names. */
export const titlesOf = (framework: Framework): Titles => ({
  byCode: new Map(
    allItems(framework).map((item) => {
      const text = foldText(titleOf(item, framework.fiscalYear));
      return [item.code, { item, letters: lettersOf(text), figures: new Set(text.split(' ')) }];
    }),
  ),
  headings: framework.instruments.flatMap(({ indicators }) =>
    indicators.map(({ name }) => lettersOf(foldText(name))),
  ),
});

/**
 * Whether words may be a title: a quick look that few texts pass, since comparing whole titles at every number of a long
 * text would take too long.
 */
const beginsLike = (letters: string, title: string): boolean => {
  const own = letters.slice(0, BEGINNING);
  const official = title.slice(0, BEGINNING + 2);
  let common = 0;
  for (let at = 0; at + 1 < own.length; at += 1) if (official.includes(own.slice(at, at + 2))) common += 1;
  return common >= own.length / 2 - 1;
};

/** The items of which one may be meant, by the first letters behind the code alone. */
export const itemsBeginning = (
  letters: string,
  codes: readonly ItemCode[],
  titles: Titles,
): readonly ItemCode[] => {
  if (letters === '' || /^[0-9]/.test(letters)) return [];
  return codes.filter((code) => beginsLike(letters, titles.byCode.get(code)?.letters ?? ''));
};

/**
 * The item whose title the words are, for certain; null when none or several fit.
 *
 * @param letters the words behind the code, letters only
 * @param codes the items that the code may stand for
 */
export const itemWithTitle = (letters: string, codes: readonly ItemCode[], titles: Titles): Item | null => {
  if (letters.length < FEWEST_LETTERS) return null;
  const fits = codes
    .flatMap((code) => titles.byCode.get(code) ?? [])
    .map((title) => ({ title, fit: likenessOfBeginnings(letters, title.letters) }))
    .sort((a, b) => b.fit - a.fit);
  const [best, next] = fits;
  if (!best || best.fit < LIKE.surely || (next && best.fit - next.fit < CLEARLY)) return null;
  const isHeading = titles.headings.some(
    (heading) => letters.startsWith(heading) && !best.title.letters.startsWith(heading),
  );
  return isHeading ? null : best.title.item;
};
