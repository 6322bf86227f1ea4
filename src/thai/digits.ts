/** Thai digits ๐-๙ and Arabic digits 0-9. */

const ZERO = '๐'.charCodeAt(0);

/** Which digits the product writes everywhere. */
export type Digits = 'thai' | 'arabic';

/** Every Thai digit of the text as an Arabic one; all else stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - ZERO));

const thai = Array.from({ length: 10 }, (_, digit) => String.fromCharCode(ZERO + digit));

/** Every Arabic digit of the text as a Thai one; all else stays. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => thai[Number(digit)] ?? digit);

/** The text in the chosen digits, whichever it was written in. */
export const inDigits = (text: string, digits: Digits): string =>
  digits === 'thai' ? toThaiDigits(text) : toArabicDigits(text);
