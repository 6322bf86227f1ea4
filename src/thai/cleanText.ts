/**
 * The clean spelling of a text, for showing and for writing to a tab.
 *
 * Keyboards, scans and PDFs give one and the same Thai word in many ways that look alike, or nearly so. Here they become
 * the one that a person would type.
 */
import { remembered } from './remembered.ts';

/** The glyphs of Thai fonts for Windows, from U+F700 on, and what each is a drawing of. */
const WINDOWS_GLYPHS =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';
/** Those of fonts for the Macintosh, from U+F884 on. */
const MACINTOSH_GLYPHS =
  '\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e48\u0e48\u0e48\u0e49\u0e49\u0e49\u0e4a\u0e4a\u0e4a\u0e4b\u0e4b\u0e4b\u0e4c\u0e4c\u0e4c\u0e4d\u0e0d\u0e38\u0e39\u0e3a\u0e10';

const letterOf = (glyph: string): string => {
  const code = glyph.charCodeAt(0);
  return (code < 0xf884 ? WINDOWS_GLYPHS[code - 0xf700] : MACINTOSH_GLYPHS[code - 0xf884]) ?? glyph;
};

/** Characters without a width or a meaning of their own: joiners, directions, soft hyphens. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const isThaiLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\u0e01-\u0e4e]/.test(letter);

/**
 * Takes away what a program wrote beside Thai letters for something that it could not write. What stands beside it may
 * be another letter once one is gone and the marks are in their order again: until nothing is left to take.
 */
const withoutReplacements = (text: string): string => {
  const next = text
    .replace(/\ufffd+/g, (found: string, at: number) =>
      isThaiLetter(text[at - 1]) || isThaiLetter(text[at + found.length]) ? '' : found,
    )
    .normalize('NFC');
  return next === text ? text : withoutReplacements(next);
};

/** Full-width letters, digits and signs. Nothing else is replaced by its like: a superscript is no digit of a score. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

const SARA_AA = '\u0e32';
const SARA_AM = '\u0e33';
const NIKHAHIT = '\u0e4d';

/** Where the marks over and under a letter stand in its spelling: below it, above it, its tone, the mark of a silent letter. */
const rank = (mark: string): number => {
  if (mark === '\u0e3a') return 0;
  if (/[\u0e38\u0e39]/.test(mark)) return 1;
  if (/[\u0e48-\u0e4b]/.test(mark)) return 3;
  return /[\u0e4c\u0e4e]/.test(mark) ? 4 : 2;
};

/** What may follow a consonant: its marks, the vowels aa and am, and blanks that broke them off. */
const TAIL = /(?<=[\u0e01-\u0e2e])(?: ?[\u0e31-\u0e3a\u0e47-\u0e4e])+/g;

/** Marks doubled, out of order, behind a vowel or a blank; am in pieces. Most texts have none of it. */
const DAMAGED =
  /[ \u0e32\u0e33\u0e4d][\u0e31-\u0e3a\u0e47-\u0e4e]|[\u0e47-\u0e4e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0e31\u0e34-\u0e3a][\u0e31\u0e34-\u0e3a\u0e47\u0e4d\u0e4e]/;

/**
 * Marks in their order, none twice, with the vowel behind them. Taken apart (ํ + า), doubled (ำา) or with its circle lost
 * on the way to a blank ("ส านัก"), am is am again: no word begins with aa.
 */
const mended = (tail: string): string => {
  const marks = [...new Set(tail.replace(/[ \u0e32\u0e33]/g, ''))].sort((a, b) => rank(a) - rank(b));
  const isAm =
    tail.includes(SARA_AM) ||
    tail.includes(` ${SARA_AA}`) ||
    (tail.includes(NIKHAHIT) && tail.includes(SARA_AA));
  if (isAm) return marks.filter((mark) => mark !== NIKHAHIT).join('') + SARA_AM;
  return marks.join('') + tail.replace(/[^\u0e32]/g, '');
};

/** Printable ASCII with single blanks between its words: nothing to clean. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

const cleaned = remembered((text) => {
  const known = text
    .replace(/[\uf700-\uf71a\uf884-\uf89e]/g, letterOf)
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u2011/g, '-')
    // The key beside aa writes its long twin, which only two letters take.
    .replace(/(?<![\u0e24\u0e26])\u0e45/g, SARA_AA)
    .normalize('NFC');
  const clean = withoutReplacements(known)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\u0e40\u0e40/g, '\u0e41');
  return DAMAGED.test(clean) ? clean.replace(TAIL, mended) : clean;
});

/**
 * The text in clean spelling: Thai marks and vowels whole and in order, full-width forms as plain ones, no invisible
 * characters, a hyphen for one that may not break, any white space as one space, none at the ends. Digits stay Thai or
 * Arabic. Cleaning a clean text changes nothing.
 */
export const cleanText = (text: string): string => (PLAIN.test(text) ? text : cleaned(text));
