import { cleanText } from '../thai/cleanText.ts';
import { folded, foldText } from '../thai/foldText.ts';
import { known } from '../vocabulary/known.ts';
import { oneOf } from '../vocabulary/wordPattern.ts';
import type { ItemCode } from './framework.ts';

/** How a cell begins when it begins like an item's code. */
export interface CodeReading {
  /** The code when it is written out, letter and number: "I 1.", "ข้อ i๑", "o๑๐" give i1, i1, o10. Else null. */
  readonly plain: ItemCode | null;
  /** What stood where the code should be, as written: "๐๑๐". */
  readonly written: string;
  /** What remains behind the code, normalized for comparison; '' when the cell holds the code alone. */
  readonly title: string;
  /** Where the code ends in the clean text, before any mark that stands against it: 3 in "o16-2". */
  readonly end: number;
  /** Letter or digits in front when the code is not written out: ('0', '10') for "๐๑๐", ('1', '2') for "12". */
  readonly head: string;
  readonly tail: string;
}

/** Brackets, quotation marks and bullets before a code, for a character class. */
const OPENING = '(\\[{<"\'“”„‘’«‹【〔〈《「『`•·●○▪■◦‣*#';
/** Hyphens and dashes, for a character class. */
const DASH = '\\-‐‒–—―−';
const OPEN = `[ .:${OPENING}]*`;
/** Words before a code. */
const LEAD_WORD = oneOf(({ itemWords }) => itemWords.beforeCode);
const LEAD = `${OPEN}(?:${LEAD_WORD}${OPEN})?`;
/** Behind a code's number stands no more of a figure. */
const NO_FIGURE = '(?![0-9])(?!\\.[0-9])(?! ?%)';
const AFTER = `${NO_FIGURE}[ .):,${DASH}\\]}>"'“”‘’»›】〕〉》」』\`]*`;
/** Letters of other scripts that look like the codes' own, and what each looks like. */
const LOOKALIKES: Readonly<Record<string, string>> = { і: 'i', ι: 'i', е: 'e', ε: 'e', о: 'o', ο: 'o' };
const LETTER = `[ieo${Object.keys(LOOKALIKES).join('')}]`;
/** What may part a code's letter from its number. */
const GAP = ` ?[._${DASH}]? ?`;
const WRITTEN_OUT = folded(
  new RegExp(`^([${DASH} ]*${LEAD}(${LETTER})${GAP}0*([0-9]{1,3}))${AFTER}(.*)$`, 'i'),
);
const MISREAD = 'l|!qcé°';
const MISREAD_LETTER = folded(new RegExp(`^(${LEAD}([${MISREAD}]) ?\\.? ?([0-9]{1,2}))${AFTER}(.*)$`, 'i'));
const DIGITS_ONLY = folded(new RegExp(`^(${LEAD}([0-9])([0-9]{0,2}))${AFTER}(.*)$`));

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

const FIRST_LETTERS = [
  ...new Set(known(({ itemWords }) => itemWords.beforeCode.map((word) => word.charAt(0))).flat()),
  'ieo',
  MISREAD,
].join('');
/** Most cells of a workbook begin with a letter that no code does: they are told apart before anything is folded. */
const NO_BEGINNING = new RegExp(`^(?![${FIRST_LETTERS}])[\\u0e01-\\u0e4fa-z]`, 'i');

const codeOf = (letter: string, number: string): ItemCode => {
  const typed = letter.toLowerCase();
  return `${LOOKALIKES[typed] ?? typed}${Number(number)}`;
};

/** Reads the beginning of a cell as an item's code; null when it does not look like one. */
export const readItemCode = (text: string): CodeReading | null => {
  if (text === '' || NO_BEGINNING.test(text)) return null;
  const plain = foldText(text);
  const out = WRITTEN_OUT.exec(plain);
  const match = out ?? MISREAD_LETTER.exec(plain) ?? DIGITS_ONLY.exec(plain);
  if (!match) return null;
  const [, whole = '', head = '', tail = '', title = ''] = match;
  const code = out && codeOf(head, tail);
  return {
    plain: code,
    written: cleanText(text)
      .slice(0, plain.length - title.length)
      .trim(),
    title,
    end: whole.length,
    head: code?.charAt(0) ?? head.toLowerCase(),
    tail,
  };
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

/**
 * The letters that a code may have where nothing around it says which instrument is meant. Nobody writes a zero before a
 * running number there: it stands for the letter o.
 */
export const lettersMeant = ({ head }: CodeReading, letters: readonly string[]): readonly string[] =>
  head === '0' ? letters.filter((letter) => letter === 'o') : letters;

const IN_TEXT = new RegExp(`(?<![a-z0-9])(${LETTER}) ?([0-9]{1,2})(?![0-9]|[.,][0-9])`, 'gi');
const ZERO_IN_TEXT = folded(new RegExp(`${LEAD_WORD} ?0([0-9]{1,2})(?![0-9]|[.,][0-9])`, 'g'));

/** The codes that a text names anywhere, each once: "ข้อ e6", "(o๑๒)", and "ข้อ ๐๑", where a zero stands for the letter o. */
export const codesNamedIn = (text: string): ReadonlySet<ItemCode> => {
  const plain = foldText(text);
  const written = [...plain.matchAll(IN_TEXT)].map(([, letter = '', number = '']) => codeOf(letter, number));
  const zeros = [...plain.matchAll(ZERO_IN_TEXT)].map(([, number = '']) => codeOf('o', number));
  return new Set([...written, ...zeros]);
};

const LEAD_WORDS = new RegExp(LEAD_WORD, 'g');
const PARTED = new RegExp(`(^|[^a-z])(${LETTER})${GAP}(?=[0-9๐-๙])`, 'gi');

/** The clean text without the words before codes, each code's letter and number side by side: "ข้อ i 1" gives " i1". */
export const withCodesWhole = (text: string): string =>
  cleanText(text).replace(LEAD_WORDS, ' ').replace(PARTED, '$1$2');

const BEFORE = `[${OPENING}${DASH}]*`;
const MAY_BEGIN = folded(new RegExp(`^${BEFORE}(?:${LETTER}|[${MISREAD}]|[0-9]|${LEAD_WORD}|$)`, 'i'));
const BEGINS = new RegExp(`^${BEFORE}${LETTER}[._${DASH}]?[0-9]{1,2}(?![0-9])`, 'i');

/** Whether a folded word may begin a code: a quick look that most words do not pass. */
export const mayBeginCode = (word: string): boolean => MAY_BEGIN.test(word);

/** Whether a folded word begins with a code written out. */
export const beginsWithCode = (word: string): boolean => BEGINS.test(word);
