import { cleanText } from '../thai/cleanText.ts';
import { folded, foldText } from '../thai/foldText.ts';
import type { ItemCode } from './framework.ts';

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

/** Brackets, quotation marks and bullets before a code, for a character class. */
const OPENING = '(\\[{<"\'“”„‘’«‹【〔〈《「『`•·●○▪■◦‣*#';
/** Hyphens and dashes, for a character class. */
const DASH = '\\-‐‒–—―−';
/** What may stand against a code in front, for a character class. */
export const BEFORE_CODE = `${OPENING}${DASH}`;
const OPEN = `[ .:${OPENING}]*`;
const LEAD = `${OPEN}(?:(?:ข้อคำถามที่|ข้อคำถาม|ข้อที่|ข้อ|รหัส)${OPEN})?`;
const AFTER = `(?![0-9])(?!\\.[0-9])(?! ?%)[ .):,${DASH}\\]}>"'“”‘’»›】〕〉》」』\`]*`;
/** Letters of other scripts that look like the codes' own, and what each looks like. */
const LOOKALIKES: Readonly<Record<string, string>> = { і: 'i', ι: 'i', е: 'e', ε: 'e', о: 'o', ο: 'o' };
/** The codes' letters, however they are typed, for a character class. */
export const CODE_LETTERS = `ieo${Object.keys(LOOKALIKES).join('')}`;
const WRITTEN_OUT = folded(
  new RegExp(`^[${DASH} ]*${LEAD}([${CODE_LETTERS}]) ?[._${DASH}]? ?0*([0-9]{1,3})${AFTER}(.*)$`, 'i'),
);
const MISREAD_LETTER = folded(new RegExp(`^${LEAD}([l|!qcé°]) ?\\.? ?([0-9]{1,2})${AFTER}(.*)$`, 'i'));
const DIGITS_ONLY = folded(new RegExp(`^${LEAD}([0-9])([0-9]{0,2})${AFTER}(.*)$`));

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

/** Most cells of a workbook begin with a letter that no code does: they are told apart before anything is folded. */
const NO_BEGINNING = /^[\u0e01\u0e03-\u0e22\u0e24-\u0e4fabdf-hj-km-npr-zABDF-HJ-KM-NPR-Z]/;

/** Reads the beginning of a cell as an item's code; null when it does not look like one. */
export const readItemCode = (text: string): CodeReading | null => {
  if (text === '' || NO_BEGINNING.test(text)) return null;
  const plain = foldText(text);
  const writtenAs = (title: string): string =>
    cleanText(text)
      .slice(0, plain.length - title.length)
      .trim();
  const out = WRITTEN_OUT.exec(plain);
  if (out) {
    const [, typed = '', number = '', title = ''] = out;
    const letter = LOOKALIKES[typed.toLowerCase()] ?? typed.toLowerCase();
    return {
      plain: `${letter}${Number(number)}`,
      written: writtenAs(title),
      title,
      head: letter,
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
