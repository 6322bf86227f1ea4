import { toArabicDigits } from '../thai/digits.ts';

/** Normalization takes the vowel sara am apart; scans do, too. This is its whole form again. */
const wholeSaraAm = (text: string): string =>
  text.replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, (_, tone: string) => `${tone}\u0e33`);

/**
 * Text ready for matching: full-width forms as plain ones, Thai digits as Arabic, no invisible characters, any white
 * space as one space, none at the ends.
 */
export const plainText = (text: string): string =>
  toArabicDigits(wholeSaraAm(text.normalize('NFKC')))
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
