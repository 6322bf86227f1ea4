/** Tells when the title in a row is another item's than the one its code says. */
import type { Framework, Item } from '../framework/framework.ts';
import { allItems, titleOf } from '../framework/lookup.ts';
import { similarity } from './similarity.ts';
import { plainText } from './text.ts';

/** Shorter titles fit too many items. */
const FEWEST_LETTERS = 8;
/** A title this much like another item's is that item's, when it is less like its own than `OWN`. */
const OTHER = 0.75;
const OWN = 0.5;
/** A text so many times as long as a title is no spelling of it: an analysis that speaks of several items, say. */
const LONGER = 2;

const NUMBER_IN_FRONT = /^(?:ตัวชี้วัด(?:ย่อย)?(?:ที่)?)? ?[0-9.]* ?/;

/** The names of indicators and their parts stand in columns of their own; they are nobody's title. */
const groupNames = (framework: Framework): ReadonlySet<string> => {
  const indicators = framework.instruments.flatMap((instrument) => [...instrument.indicators]);
  const groups = [
    ...framework.instruments,
    ...indicators,
    ...indicators.flatMap((one) => [...one.subIndicators]),
  ];
  return new Set(groups.map(({ name }) => plainText(name)));
};

/**
 * For a row's title and the item its code says: the item whose title it clearly is instead; null when it may well be its
 * own. Staff shorten titles and change their wording, so a title that fits nothing says nothing.
 */
export const titleOwners = (framework: Framework): ((title: string, item: Item) => Item | null) => {
  const titles = allItems(framework).map((item) => ({ item, title: titleOf(item, framework.fiscalYear) }));
  const groups = groupNames(framework);
  const known = new Map<string, Item | null>();
  const bestOther = (title: string): Item | null => {
    const [best] = titles
      .filter((one) => title.length <= one.title.length * LONGER)
      .map((one) => ({ item: one.item, fit: similarity(title, one.title) }))
      .sort((a, b) => b.fit - a.fit);
    return best && best.fit >= OTHER ? best.item : null;
  };
  return (title, item) => {
    if (title.length < FEWEST_LETTERS || groups.has(title.replace(NUMBER_IN_FRONT, ''))) return null;
    if (similarity(title, titleOf(item, framework.fiscalYear)) >= OWN) return null;
    const found = known.get(title);
    if (found !== undefined) return found;
    const other = bestOther(title);
    known.set(title, other);
    return other;
  };
};
