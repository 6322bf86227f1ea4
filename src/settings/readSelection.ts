/** From the text of the setting to the selection that it means. */
import { type CodesReading, readCodes } from '../framework/itemList.ts';
import { cleanText } from '../thai/cleanText.ts';
import { folded, foldText } from '../thai/foldText.ts';
import type { Selection } from './settings.ts';

/** What the text means, and what of it needs a word to the person who typed it. */
export interface SelectionReading extends Pick<CodesReading, 'repaired' | 'unread'> {
  readonly selection: Selection;
}

const DEFAULT = /^(?:(?:ใช้)?ค่าเริ่มต้น)?$/;
const LOWEST = folded(/^(?:ต่ำสุด|ต่ำที่สุด) ?([0-9]+)(?: ?ข้อ)?$|^([0-9]+) ?ข้อ(?:ที่)?ต่ำ(?:ที่)?สุด$/);
const BELOW = folded(/^(?:คะแนน ?)?(?:ต่ำกว่า|น้อยกว่า|<) ?([0-9]+(?:\.[0-9]+)?)(?: ?คะแนน)?$/);
/** Stands before a list. */
const CHOSEN = /เลือกเอง/;

/**
 * Reads "ค่าเริ่มต้น", "ต่ำสุด 5 ข้อ", "ต่ำกว่า 90", or a list of item codes: "i2, e6, o1". Codes may be written as in
 * score tabs, separated by commas, semicolons, slashes, line breaks or blanks; a code that stands there twice counts once.
 *
 * @returns null when the text is none of these; whether an item exists is not asked here
 */
export const readSelection = (typed: string): SelectionReading | null => {
  const rule = readRule(foldText(typed));
  if (rule) return { selection: rule, repaired: [], unread: [] };
  const list = readCodes(cleanText(typed).replace(CHOSEN, ' '));
  return (
    list && {
      selection: { kind: 'items', codes: list.codes },
      repaired: list.repaired,
      unread: list.unread,
    }
  );
};

const readRule = (text: string): Selection | null => {
  if (DEFAULT.test(text)) return { kind: 'default' };
  const lowest = LOWEST.exec(text);
  const count = Number(lowest?.[1] ?? lowest?.[2]);
  if (count > 0) return { kind: 'lowest', count };
  const threshold = Number(BELOW.exec(text)?.[1]);
  return threshold <= 100 ? { kind: 'below', threshold } : null;
};
