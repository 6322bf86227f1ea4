import { toArabicDigits } from '../thai/digits.ts';

/** Scans and some programs take the vowel sara am apart. This is its whole form again. */
const wholeSaraAm = (text: string): string =>
  text.replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, (_, tone: string) => `${tone}\u0e33`);

/** Full-width letters, digits and signs as plain ones. Nothing else is replaced: a superscript is no digit of a score. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * Text ready for matching: full-width forms as plain ones, Thai digits as Arabic, no invisible characters, any white
 * space as one space, none at the ends.
 */
export const plainText = (text: string): string =>
  toArabicDigits(wholeSaraAm(halfWidth(text.normalize('NFC'))))
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether two tabs' names are the same but for capitals and spaces. */
export const sameName = (left: string, right: string): boolean =>
  plainText(left).toLowerCase() === plainText(right).toLowerCase();
