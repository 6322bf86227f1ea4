import { cleanText } from './cleanText.ts';
import { toArabicDigits } from './digits.ts';
import { remembered } from './remembered.ts';

/** Scans lose the circle of am, and nothing says so: aa and am count as one when texts are compared. */
const foldAm = (text: string): string => text.replace(/\u0e33/g, '\u0e32');

/**
 * Text ready for comparing: its clean spelling, with Arabic digits and aa for am. Each character of the clean spelling has
 * one character in the folded text, at the same place. Never show it: use `cleanText`.
 */
export const foldText: (text: string) => string = remembered((text) =>
  foldAm(toArabicDigits(cleanText(text))),
);

/** A pattern for folded text, written as people spell its words: with letters, or with their escapes. */
export const folded = (pattern: RegExp): RegExp =>
  new RegExp(foldAm(pattern.source).replace(/\\u0e33/gi, '\\u0e32'), pattern.flags);

/** Whether two texts are the same, however they are spelled, and whichever case their letters have. */
export const isSameText = (left: string, right: string): boolean =>
  foldText(left).toLowerCase() === foldText(right).toLowerCase();

/** The folded text in lower case, without blanks and brackets: for comparing words and names that people type. */
export const compact = (text: string): string =>
  foldText(text)
    .replace(/[\s()]/g, '')
    .toLowerCase();
