/** Which part of a survey in parts a heading or a tab's name speaks of. */

import { foldText } from '../../thai/foldText.ts';
import { withoutYears } from '../../thai/year/yearsIn.ts';

export type PartNumber = 1 | 2;

const AFTER_ITS_NAME = /(?:EIT|ภายนอก)[^0-9]*ส่วนที่ ?([12])(?![0-9])/i;
const BY_ITSELF = /^ส่วนที่ ?([12])(?![0-9])/;
const IN_A_PAIR = /(ส่วนที่|EIT|ภายนอก)([ .-]*)([12])(?![0-9])/i;

const numberOf = (match: RegExpExecArray | null): PartNumber | null =>
  match?.[1] === '1' ? 1 : match?.[1] === '2' ? 2 : null;

const PART_CELL = /^(?:EIT)? ?(?:ส่วนที่|ส่วน|part) ?\(?([12])\)?$/i;
const PART_LABEL = /^(?:EIT)? ?(?:ส่วนที่|ส่วน|part)$/i;

/**
 * The part that a cell of an item's row names: "ส่วนที่ 2"; or "2", in a column headed so. Null when it names none.
 *
 * @param label the column's header; '' when it has none
 */
export const partInCell = (cell: string, label = ''): PartNumber | null => {
  if (cell.length > 20) return null;
  const text = foldText(cell);
  return numberOf(
    PART_CELL.exec(PART_LABEL.test(foldText(label)) && /^[12]$/.test(text) ? `ส่วน ${text}` : text),
  );
};

const IN_HEADER = /(?:ส่วนที่|(?<![a-z])part|^EIT) ?([12])(?![0-9])/gi;

/**
 * The part whose scores a column's header says stand below it: "คะแนน ส่วนที่ 1", "EIT part 2". Null when it names none; one
 * that names both is part 2's.
 *
 * @param header folded
 */
export const partInHeader = (header: string): PartNumber | null => {
  const named = [...header.matchAll(IN_HEADER)].map(([, number]) => number);
  return named.includes('2') ? 2 : named.includes('1') ? 1 : null;
};

/**
 * The part that a heading within a table opens; null when it opens none. A heading that gives a figure as well only
 * reports it, and one that names both parts opens neither.
 *
 * @param before the part of the rows above: "ส่วนที่ 2" by itself may be any chapter unless part 1 came before
 */
export const partNamed = (heading: string, before: PartNumber | null): PartNumber | null => {
  const text = foldText(heading);
  if ((text.match(/ส่วนที่/g) ?? []).length !== 1) return null;
  if (/[0-9]/.test(withoutYears(text.replace(/ส่วนที่ ?[12]/, '')))) return null;
  const alone = numberOf(BY_ITSELF.exec(text));
  return numberOf(AFTER_ITS_NAME.exec(text)) ?? (alone === 2 && before !== 1 ? null : alone);
};

/**
 * The part whose scores a tab holds, by its name; null when it does not say.
 *
 * @param others the names of the other tabs with the same items: "EIT 2" is part 2 beside "EIT 1"
 */
export const partOfTab = (name: string, others: readonly string[]): PartNumber | null => {
  const text = foldText(name);
  const named = numberOf(AFTER_ITS_NAME.exec(text));
  if (named) return named;
  const pair = IN_A_PAIR.exec(text);
  if (!pair) return null;
  const own = pair[3] === '1' ? 1 : 2;
  const partner = text.replace(IN_A_PAIR, (_, word: string, gap: string) => `${word}${gap}${3 - own}`);
  return others.some((other) => isSame(other, partner)) ? own : null;
};

/** Whether two tabs' names differ in the part's number alone. */
export const areParts = (left: string, right: string): boolean => withoutPart(left) === withoutPart(right);

const withoutPart = (name: string): string =>
  foldText(name)
    .toLowerCase()
    .replace(/(ส่วนที่|eit|ภายนอก)[ .-]*[12](?![0-9])/, '$1')
    .replace(/ส่วนที่/, '')
    .replace(/[ ()-]/g, '');

const isSame = (left: string, right: string): boolean => foldText(left).toLowerCase() === right.toLowerCase();
