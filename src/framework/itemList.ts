/** Reads the items that a cell names: "o15", "e4, e5", "ข้อ ๐๑๐", "e4-e6", "o15 แผนการ…". */

import { cleanText } from '../thai/cleanText.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { Framework, Item, ItemCode } from './framework.ts';
import { type CodeReading, possibleCodes, readItemCode } from './itemCode.ts';
import { allItems, findItem } from './lookup.ts';

export interface ItemsReading {
  /** In the order written, each once. */
  readonly items: readonly Item[];
  /** What stands where a code should be and is no item of the framework, or could be more than one. */
  readonly unknown: readonly string[];
}

const BETWEEN = /[,;+/]|และ|กับ/;
const RANGE = /^(?:ข้อ)? ?([ieo]) ?\.?0*([0-9]{1,3}) ?(?:[-–—~]|ถึง) ?(?:ข้อ)? ?([ieo])? ?\.?0*([0-9]{1,3})$/i;

/** The items from one to another of the same letter, in the framework's order; null when the text is no such range. */
const readRange = (text: string, framework: Framework): Item[] | null => {
  const [, letter, first, otherLetter = letter, last] = RANGE.exec(text) ?? [];
  if (!letter || letter.toLowerCase() !== otherLetter?.toLowerCase()) return null;
  const own = allItems(framework).filter(({ code }) => code.startsWith(letter.toLowerCase()));
  const numberOf = ({ code }: Item): number => Number(code.slice(1));
  const ends = [Number(first), Number(last)];
  if (!ends.every((end) => own.some((item) => numberOf(item) === end))) return null;
  return own.filter((item) => numberOf(item) >= Math.min(...ends) && numberOf(item) <= Math.max(...ends));
};

/** The item that a code which is not written out stands for; null when none or several fit. */
const repaired = (reading: CodeReading, framework: Framework): Item | null => {
  const letters = framework.instruments.map(({ letter }) => letter);
  const found = possibleCodes(reading, letters).flatMap((code) => findItem(framework, code) ?? []);
  // A zero in front is the letter o typed as a digit: nobody writes a zero before a running number here.
  const own = reading.head === '0' ? found.filter(({ code }) => code.startsWith('o')) : found;
  const [only] = own;
  return only && own.length === 1 ? only : null;
};

interface Piece {
  readonly items: readonly Item[];
  readonly unknown: readonly string[];
  /** Whether words follow the code: an item's title. */
  readonly titled: boolean;
}

const itemOf = (reading: CodeReading, framework: Framework): Item | null =>
  reading.plain ? findItem(framework, reading.plain) : repaired(reading, framework);

const readPiece = (text: string, framework: Framework): Piece => {
  const range = readRange(text, framework);
  if (range) return { items: range, unknown: [], titled: false };
  const reading = readItemCode(text);
  if (!reading) return { items: [], unknown: [text], titled: false };
  const item = itemOf(reading, framework);
  const following = readItemCode(reading.title)?.plain ? readPiece(reading.title, framework) : null;
  return {
    items: [...(item ? [item] : []), ...(following?.items ?? [])],
    unknown: [...(item ? [] : [reading.written]), ...(following?.unknown ?? [])],
    titled: following ? following.titled : reading.title !== '',
  };
};

/** The items that the text names. A title may stand behind a code. */
export const readItems = (text: string, framework: Framework): ItemsReading => {
  const items = new Map<ItemCode, Item>();
  const unknown: string[] = [];
  let inTitle = false;
  for (const part of toArabicDigits(cleanText(text)).split(BETWEEN)) {
    const piece = part.trim();
    // A title may hold what separates codes, too.
    if (piece === '' || (inTitle && !readItemCode(piece)?.plain)) continue;
    const read = readPiece(piece, framework);
    for (const item of read.items) items.set(item.code, item);
    unknown.push(...read.unknown);
    inTitle = read.titled;
  }
  return { items: [...items.values()], unknown };
};
