import type { ItemCode } from '../framework/framework.ts';
import { plainText } from './text.ts';

/** How a cell begins when it begins like an item's code. */
export interface CodeReading {
  /** The code when it is written out, letter and number: "I 1.", "ข้อ i๑", "o๑๐" give i1, i1, o10. Else null. */
  readonly plain: ItemCode | null;
  /** What stood where the code should be, as written: "๐๑๐". */
  readonly written: string;
  /** What remains behind the code, normalized for comparison; '' when the cell holds the code alone. */
  readonly title: string;
  /** Letter or digits in front when the code is not written out: ('0', '10') for "๐๑๐", ('1', '2') for "12". */
  readonly head: string;
  readonly tail: string;
}

const LEAD = '(?:ข้อคำถามที่|ข้อคำถาม|ข้อที่|ข้อ|รหัส)?[ .:]*';
const AFTER = '(?![0-9])(?!\\.[0-9])(?! ?%)[ .):,\\-–]*';
const WRITTEN_OUT = new RegExp(`^${LEAD}([ieo]) ?[.\\-_]? ?0*([0-9]{1,3})${AFTER}(.*)$`, 'i');
const MISREAD_LETTER = new RegExp(`^${LEAD}([l|!qcé°]) ?\\.? ?([0-9]{1,2})${AFTER}(.*)$`, 'i');
const DIGITS_ONLY = new RegExp(`^${LEAD}([0-9])([0-9]{0,2})${AFTER}(.*)$`);

/** What each misread letter or digit may stand for, the likeliest first. */
const MISREADINGS: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'o', 'e'],
  l: ['i'],
  '|': ['i'],
  '!': ['i'],
  q: ['o'],
  '°': ['o'],
  c: ['e'],
  é: ['e'],
};

/** Most cells of a workbook begin like no code: they are told apart before anything is normalized. */
const MAY_BEGIN = /^[\s.:\u200b-\u200f\u2060\ufeff\u00ad]*[ieoILEOl|!qQcCéÉ°0-9๐-๙ขร\uff01-\uff5e]/;

/** Reads the beginning of a cell as an item's code; null when it does not look like one. */
export const readItemCode = (text: string): CodeReading | null => {
  if (!MAY_BEGIN.test(text)) return null;
  const plain = plainText(text);
  const writtenAs = (title: string): string =>
    text
      .trim()
      .slice(0, plain.length - title.length)
      .trim();
  const out = WRITTEN_OUT.exec(plain);
  if (out) {
    const [, letter = '', number = '', title = ''] = out;
    return {
      plain: `${letter.toLowerCase()}${Number(number)}`,
      written: writtenAs(title),
      title,
      head: letter.toLowerCase(),
      tail: number,
    };
  }
  const misread = MISREAD_LETTER.exec(plain) ?? DIGITS_ONLY.exec(plain);
  if (!misread) return null;
  const [, head = '', tail = '', title = ''] = misread;
  return { plain: null, written: writtenAs(title), title, head: head.toLowerCase(), tail };
};

/**
 * The codes that an incomplete code may stand for, the likeliest first.
 *
 * "010" is o10 (a zero for the letter); "12" is item 12 of the instrument at hand, or i2 with its letter misread.
 *
 * @param letters the letters of the instruments that the place in the tab allows
 */
export const possibleCodes = (reading: CodeReading, letters: readonly string[]): ItemCode[] => {
  if (reading.plain) return [reading.plain];
  const codes = new Set<ItemCode>();
  const isNumber = /[0-9]/.test(reading.head);
  if (isNumber) {
    const number = Number(reading.head + reading.tail);
    for (const letter of letters) codes.add(`${letter}${number}`);
  }
  if (reading.tail !== '') {
    for (const letter of MISREADINGS[reading.head] ?? []) {
      if (letters.includes(letter)) codes.add(`${letter}${Number(reading.tail)}`);
    }
  }
  return [...codes];
};
