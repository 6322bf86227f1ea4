/** From the text of the setting to the selection that it means. */
import { type CodesReading, readCodes } from '../framework/itemList.ts';
import { cleanText } from '../thai/cleanText.ts';
import { folded, foldText } from '../thai/foldText.ts';
import { known } from '../vocabulary/known.ts';
import type { Selection } from './settings.ts';

/** What the text means, and what of it needs a word to the person who typed it. */
interface SelectionReading extends Pick<CodesReading, 'repaired' | 'unread'> {
  readonly selection: Selection;
}

const rules = known(({ settingWords: { selectionRules } }) => ({
  default: folded(selectionRules.default),
  lowest: folded(selectionRules.lowest),
  below: folded(selectionRules.below),
}));

const fillers = known(({ settingWords: { selectionFillers } }) => selectionFillers);

/**
 * Reads "ค่าเริ่มต้น", "ต่ำสุด 5 ข้อ", "ต่ำกว่า 90", or a list of item codes: "i2, e6, o1". Codes may be written as in
 * score tabs, separated by commas, semicolons, slashes, line breaks or blanks; a code that stands there twice counts once.
 *
 * @returns null when the text is none of these; whether an item exists is not asked here
 */
export const readSelection = (typed: string): SelectionReading | null => {
  const rule = readRule(foldText(typed));
  if (rule) return { selection: rule, repaired: [], unread: [] };
  const list = readCodes(fillers.reduce((left, filler) => left.replace(filler, ' '), cleanText(typed)));
  return (
    list && {
      selection: { kind: 'items', codes: list.codes },
      repaired: list.repaired,
      unread: list.unread,
    }
  );
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
