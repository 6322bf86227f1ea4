/** Tells when the title in a row is another item's than the one its code says. */

import { foldText } from '../thai/foldText.ts';
import { oneOf } from '../vocabulary/wordPattern.ts';
import type { Framework, Item } from './framework.ts';
import { LIKE, likeness, RATHER } from './likeness.ts';
import { allItems, titleOf } from './lookup.ts';

/** Shorter titles fit too many items. */
const FEWEST_LETTERS = 8;
/** A text so many times as long as a title is no spelling of it: an analysis that speaks of several items, say. */
const LONGER = 2;

const NUMBER_IN_FRONT = new RegExp(
  `^${oneOf(({ itemWords: { indicator, subIndicator } }) => [...indicator, ...subIndicator])}? ?[0-9.]* ?`,
);

/** The names of indicators and their parts stand in columns of their own; they are nobody's title. */
const groupNames = (framework: Framework): ReadonlySet<string> => {
  const indicators = framework.instruments.flatMap((instrument) => [...instrument.indicators]);
  const groups = [
    ...framework.instruments,
    ...indicators,
    ...indicators.flatMap((one) => [...one.subIndicators]),
  ];
  return new Set(groups.map(({ name }) => foldText(name)));
};

interface Fit {
  readonly item: Item;
  readonly fit: number;
  /** Whether the text may be a spelling of the title at all. */
  readonly isSpelling: boolean;
}

/**
 * For a row's title and the item its code says: the item whose title it is instead; null when it may well be its own.
 * Staff shorten titles and change their wording, so a title that fits nothing says nothing.
 *
 * - `clearly`: it is unmistakably another's.
 * - `rather`: it fits another's better, or is not surely its own. For tables whose rows are known to be shifted, as those of another year are.
 */
export type TitleOwner = (title: string, item: Item, how: 'clearly' | 'rather') => Stranger | null;

/** What a title is instead of its row's item; null: no item that is known. */
export interface Stranger {
  readonly other: Item | null;
}

/** Tells whose title a row has, among a framework's items. What was compared once is remembered for the next row. */
export const titleOwners = (framework: Framework): TitleOwner => {
  const titles = allItems(framework).map((item) => ({ item, title: titleOf(item, framework.fiscalYear) }));
  const groups = groupNames(framework);
  const known = new Map<string, readonly Fit[]>();
  const fitsOf = (title: string): readonly Fit[] => {
    const found =
      known.get(title) ??
      titles
        .map((one) => ({
          item: one.item,
          fit: likeness(title, one.title),
          isSpelling: title.length <= one.title.length * LONGER,
        }))
        .sort((a, b) => b.fit - a.fit);
    known.set(title, found);
    return found;
  };
  return (title, item, how) => {
    if (title.length < FEWEST_LETTERS || groups.has(foldText(title).replace(NUMBER_IN_FRONT, '')))
      return null;
    const own = likeness(title, titleOf(item, framework.fiscalYear));
    if (how === 'clearly' && own >= LIKE.possibly) return null;
    if (how === 'clearly') {
      const best = fitsOf(title).find(({ isSpelling }) => isSpelling);
      return best && best.item !== item && best.fit >= LIKE.surely ? { other: best.item } : null;
    }
    const [best] = fitsOf(title);
    if (best && best.item !== item && best.fit >= LIKE.possibly && best.fit >= own + RATHER)
      return { other: best.item };
    return own < LIKE.wholly ? { other: null } : null;
  };
};
