/** Which part of a survey in parts a heading or a tab's name speaks of. */

import { foldText } from '../../thai/foldText.ts';
import { withoutYears } from '../../thai/year/yearsIn.ts';
import { oneOf } from '../../vocabulary/wordPattern.ts';

export type PartNumber = 1 | 2;

const PART = oneOf(({ scoreWords }) => scoreWords.part);
const ANY_PART = oneOf(({ scoreWords: { part, shortPart } }) => [...part, ...shortPart]);
const SURVEY = `(?:EIT|${oneOf(({ scoreWords }) => scoreWords.external)})`;

/** A part by its number: "ส่วนที่ 2", "part 1", for patterns of folded text. */
export const NUMBERED_PART = `${ANY_PART} ?[12]`;

const AFTER_ITS_NAME = new RegExp(`${SURVEY}[^0-9]*${PART} ?([12])(?![0-9])`, 'i');
const BY_ITSELF = new RegExp(`^${PART} ?([12])(?![0-9])`);
const IN_A_PAIR = new RegExp(`(${PART}|${SURVEY})([ .-]*)([12])(?![0-9])`, 'i');

const numberOf = (match: RegExpExecArray | null): PartNumber | null =>
  match?.[1] === '1' ? 1 : match?.[1] === '2' ? 2 : null;

const PART_CELL = new RegExp(`^(?:EIT)? ?${ANY_PART} ?\\(?([12])\\)?$`, 'i');
const PART_LABEL = new RegExp(`^(?:EIT)? ?${ANY_PART}$`, 'i');

/** Whether a folded text heads a column of the parts' numbers: "ส่วนที่". */
export const isPartLabel = (text: string): boolean => PART_LABEL.test(text);

/**
 * The part that a cell of an item's row names: "ส่วนที่ 2"; or "2", in a column headed so. Null when it names none.
 *
 * @param label the column's header; '' when it has none
 */
export const partInCell = (cell: string, label = ''): PartNumber | null => {
  if (cell.length > 20) return null;
  const text = foldText(cell);
  if (isPartLabel(foldText(label)) && /^[12]$/.test(text)) return text === '1' ? 1 : 2;
  return numberOf(PART_CELL.exec(text));
};

const IN_HEADER = new RegExp(`(?:${PART}|^EIT) ?([12])(?![0-9])`, 'gi');

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

const IN_TEXT = new RegExp(`(?:${PART}|EIT) ?([12])(?![0-9])`, 'i');

/**
 * The part that a text speaks of first: "EIT 2", "แบบวัด EIT ส่วนที่ 2". Null when it speaks of none.
 *
 * @param text folded
 */
export const firstPartIn = (text: string): PartNumber | null => numberOf(IN_TEXT.exec(text));

const PARTS = new RegExp(PART, 'g');
const PART_WITH_NUMBER = new RegExp(`${PART} ?[12]`);

/**
 * The part that a heading within a table opens; null when it opens none. A heading that gives a figure as well only
 * reports it, and one that names both parts opens neither.
 *
 * @param before the part of the rows above: "ส่วนที่ 2" by itself may be any chapter unless part 1 came before
 */
export const partNamed = (heading: string, before: PartNumber | null): PartNumber | null => {
  const text = foldText(heading);
  if ((text.match(PARTS) ?? []).length !== 1) return null;
  if (/[0-9]/.test(withoutYears(text.replace(PART_WITH_NUMBER, '')))) return null;
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

const NUMBER_OF_PART = new RegExp(`(${PART}|${SURVEY})[ .-]*[12](?![0-9])`, 'i');
const PART_WORD = new RegExp(PART);

const withoutPart = (name: string): string =>
  foldText(name)
    .replace(NUMBER_OF_PART, '$1')
    .replace(PART_WORD, '')
    .replace(/[ ()-]/g, '')
    .toLowerCase();

const isSame = (left: string, right: string): boolean => foldText(left).toLowerCase() === right.toLowerCase();
