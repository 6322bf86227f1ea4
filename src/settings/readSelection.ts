/** From the text of the setting to the selection that it means. */
import type { ItemCode } from '../framework/framework.ts';
import { possibleCodes, readItemCode } from '../framework/itemCode.ts';
import { cleanText } from '../thai/cleanText.ts';
import { folded, foldText } from '../thai/foldText.ts';
import { known } from '../vocabulary/known.ts';
import type { Selection } from './settings.ts';

/** What the text means, and what of it needs a word to the person who typed it. */
export interface SelectionReading {
  readonly selection: Selection;
  /** Codes that were not written out, as typed, and what they were read as. */
  readonly repaired: readonly { readonly item: ItemCode; readonly written: string }[];
  /** What stands between the codes and is none. */
  readonly unread: readonly string[];
}

const rules = known(({ settingWords: { selectionRules } }) => ({
  default: folded(selectionRules.default),
  lowest: folded(selectionRules.lowest),
  below: folded(selectionRules.below),
}));

/**
 * Reads "ค่าเริ่มต้น", "ต่ำสุด 5 ข้อ", "ต่ำกว่า 90", or a list of item codes: "i2, e6, o1". Codes may be written as in
 * score tabs, separated by commas, semicolons, slashes, line breaks or blanks; a code that stands there twice counts once.
 *
 * @returns null when the text is none of these; whether an item exists is not asked here
 */
export const readSelection = (typed: string): SelectionReading | null => {
  const rule = readRule(foldText(typed));
  return rule ? { selection: rule, repaired: [], unread: [] } : readList(typed);
};

/** The number in a rule; not a number when no language has such a rule. */
const numberIn = (rule: 'lowest' | 'below', text: string): number => {
  const [, ...groups] = rules.flatMap((one) => one[rule].exec(text) ?? []);
  return Number(groups.find((group) => group !== undefined));
};

const readRule = (text: string): Selection | null => {
  if (text === '' || rules.some((one) => one.default.test(text))) return { kind: 'default' };
  const count = numberIn('lowest', text);
  if (count > 0) return { kind: 'lowest', count };
  const threshold = numberIn('below', text);
  return threshold <= 100 ? { kind: 'below', threshold } : null;
};

const fillers = known(({ settingWords: { selectionFillers } }) => selectionFillers);
const SPACED_CODE = /(^|[^a-z])([ieo]) ?[.\-_–—]? ?(?=[0-9๐-๙])/gi;

/** The words of a list as typed. A letter and its number are one word, however far apart: "i 1", "o.12". */
const wordsOf = (text: string): string[] =>
  fillers
    .reduce((left, filler) => left.replace(filler, ' '), cleanText(text))
    .replace(SPACED_CODE, '$1$2')
    .split(/[\s,;:/()，；]+/)
    .filter((word) => /[^.\-–—•·*]/.test(word));

/**
 * The code that a word is, when it can be only one. Here no tab says which instrument is meant, so that a bare number
 * names no item; but staff type a zero for the letter o: "๐๑๐".
 */
const codeOf = (word: string): { readonly item: ItemCode; readonly isRepaired: boolean } | null => {
  const reading = readItemCode(word);
  if (reading?.title !== '') return null;
  if (reading.plain) return { item: reading.plain, isRepaired: false };
  const { head, tail } = reading;
  if (tail === '') return null;
  const letters = head === '0' ? ['o'] : /[0-9]/.test(head) ? [] : ['i', 'e', 'o'];
  const [item, ...others] = possibleCodes(reading, letters);
  return item && others.length === 0 ? { item, isRepaired: true } : null;
};

const readList = (text: string): SelectionReading | null => {
  const words = wordsOf(text).map((written) => ({ written, code: codeOf(written) }));
  const read = words.flatMap(({ written, code }) => (code ? [{ written, ...code }] : []));
  const unread = words.flatMap(({ written, code }) => (code ? [] : [written]));
  // Something like a code in a sentence does not make the sentence a list.
  const isList = unread.length === 0 ? read.length > 0 : read.some(({ isRepaired }) => !isRepaired);
  if (!isList) return null;
  return {
    selection: { kind: 'items', codes: [...new Set(read.map(({ item }) => item))] },
    repaired: read.flatMap(({ item, written, isRepaired }) => (isRepaired ? [{ item, written }] : [])),
    unread,
  };
};
