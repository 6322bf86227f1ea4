/** Lists of item codes: the items of a framework that a cell names, or the codes alone where the year is not known. */

import { cleanText } from '../thai/cleanText.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { oneOf } from '../vocabulary/wordPattern.ts';
import type { Framework, Item, ItemCode } from './framework.ts';
import { type CodeReading, lettersMeant, possibleCodes, readItemCode, withCodesWhole } from './itemCode.ts';
import { allItems, findItem } from './lookup.ts';

interface ItemsReading {
  /** In the order written, each once. */
  readonly items: readonly Item[];
  /** What stands where a code should be and is no item of the framework, or could be more than one. */
  readonly unknown: readonly string[];
}

const AND = oneOf(({ itemWords }) => itemWords.and);
const BETWEEN = new RegExp(`[,;+/]|${AND}`);
const TO = new RegExp(`^ ?(?:[-–—~]|${oneOf(({ itemWords }) => itemWords.to)}) ?`);

/** The items from one to another of the same letter, in the framework's order; null when the text is no such range. */
const readRange = (text: string, framework: Framework): Item[] | null => {
  const first = readItemCode(text);
  const behind = cleanText(text).slice(first?.end ?? 0);
  const last = TO.test(behind) ? readItemCode(behind.replace(TO, '')) : null;
  const letter = first?.plain?.charAt(0);
  if (!first || !letter || last?.title !== '' || (last.plain && !last.plain.startsWith(letter))) return null;
  const own = allItems(framework).filter(({ code }) => code.startsWith(letter));
  const numberOf = ({ code }: Item): number => Number(code.slice(1));
  // The second code may leave the letter to the first: "e4-6".
  const ends = [first, last].map(({ plain, head, tail }) => Number(plain?.slice(1) ?? head + tail));
  if (!ends.every((end) => own.some((item) => numberOf(item) === end))) return null;
  return own.filter((item) => numberOf(item) >= Math.min(...ends) && numberOf(item) <= Math.max(...ends));
};

/** The item that a code which is not written out stands for; null when none or several fit. */
const repaired = (reading: CodeReading, framework: Framework): Item | null => {
  const letters = framework.instruments.map(({ letter }) => letter);
  const codes = possibleCodes(reading, lettersMeant(reading, letters));
  const [only, ...others] = codes.flatMap((code) => findItem(framework, code) ?? []);
  return only && others.length === 0 ? only : null;
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

/** The items that the text names: "o15", "e4, e5", "ข้อ ๐๑๐", "e4-e6", "o15 แผนการ…". A title may stand behind a code. */
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

/** A list of codes, whichever framework has them. */
export interface CodesReading {
  /** In the order written, each once. */
  readonly codes: readonly ItemCode[];
  /** Codes that were not written out, as typed, and what they were read as. */
  readonly repaired: readonly { readonly item: ItemCode; readonly written: string }[];
  /** What stands between the codes and is none. */
  readonly unread: readonly string[];
}

const ANDS = new RegExp(AND, 'g');

/** The words of a list as typed, each code one word. */
const wordsOf = (text: string): string[] =>
  withCodesWhole(text)
    .replace(ANDS, ' ')
    .split(/[\s,;:/()，；]+/)
    .filter((word) => /[^.\-–—•·*]/.test(word));

const LETTERS = ['i', 'e', 'o'];

/**
 * The code that a word is, when it can be only one. Here nothing says which instrument is meant, so that a bare number
 * names no item; but staff type a zero for the letter o: "๐๑๐".
 */
const codeOf = (word: string): { readonly item: ItemCode; readonly isRepaired: boolean } | null => {
  const reading = readItemCode(word);
  if (reading?.title !== '') return null;
  if (reading.plain) return { item: reading.plain, isRepaired: false };
  if (reading.tail === '' || /[1-9]/.test(reading.head)) return null;
  const [item, ...others] = possibleCodes(reading, lettersMeant(reading, LETTERS));
  return item && others.length === 0 ? { item, isRepaired: true } : null;
};

/**
 * Reads a list of codes, written as in score tabs and separated by commas, semicolons, slashes, colons, line breaks or
 * blanks. Whether an item exists is not asked here.
 *
 * @returns null when the text is no such list: something like a code in a sentence does not make the sentence one
 */
export const readCodes = (text: string): CodesReading | null => {
  const words = wordsOf(text).map((written) => ({ written, code: codeOf(written) }));
  const read = words.flatMap(({ written, code }) => (code ? [{ written, ...code }] : []));
  const unread = words.flatMap(({ written, code }) => (code ? [] : [written]));
  const isList = unread.length === 0 ? read.length > 0 : read.some(({ isRepaired }) => !isRepaired);
  if (!isList) return null;
  return {
    codes: [...new Set(read.map(({ item }) => item))],
    repaired: read.flatMap(({ item, written, isRepaired }) => (isRepaired ? [{ item, written }] : [])),
    unread,
  };
};
