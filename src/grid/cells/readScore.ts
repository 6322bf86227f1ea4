import { foldText } from '../../thai/foldText.ts';
import type { CellValue, TabGrid } from '../grid.ts';

/** What one cell says about a score. Nothing is guessed: what is no plain figure is `unreadable`. */
export type ScoreReading =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'out-of-range'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string };

/** A figure with an optional sign and decimals; spaces only around the point, where scans put them. */
const FIGURE = /^[+-]?(?:\d+(?: ?\. ?\d*)?|\. ?\d+)$/;

/** Units that staff write behind a score. */
const UNIT = /(?:\s*(?:%|คะแนน|ร้อยละ|เปอร์เซ็นต์)\.?)+$/;

/** Ways to write "no score". */
const NONE = /^(?:[-–—−]+|)$/;

const inRange = (value: number): ScoreReading =>
  value >= 0 && value <= 100 ? { kind: 'score', score: value } : { kind: 'out-of-range', value };

const readText = (text: string): ScoreReading => {
  const plain = foldText(text)
    .replace(/^ร้อยละ\s*/, '')
    .replace(/^[−–](?=\d)/, '-');
  if (NONE.test(plain)) return { kind: 'none' };
  const figure = plain.replace(UNIT, '').trim();
  if (!FIGURE.test(figure)) return { kind: 'unreadable', text: text.trim() };
  return inRange(Number(figure.replace(/ /g, '')));
};

const LIKE_NUMBER = /^[-+]?(?=[^ ]*[0-9])[0-9.,:;'%OoIl|_/*?\ufffd]{2,12}$/;

/** Whether a text is written as a number would be, letters that look like digits and all: "98,67", "9O.50", "150". */
export const isLikeNumber = (text: string): boolean => LIKE_NUMBER.test(foldText(text));

const SHOWN_FIGURE = /[0-9]+(?:[.,]([0-9]+))?/;

/** Whether a number is what a figure shows, once it is rounded as that is. */
const isShownAs = (value: number, figure: RegExpExecArray): boolean => {
  const halfOfLast = 0.5 * 10 ** -(figure[1]?.length ?? 0);
  return Math.abs(Math.abs(value) - Number(figure[0].replace(',', '.'))) <= halfOfLast + 1e-9;
};

/**
 * Whether the number is a share of 1 that its format shows in percent. A percent sign may also be nothing but a sign that
 * the format adds (`0.00"%"`), with words or without: the figure beside it tells.
 */
const isShare = (value: number, shown: string): boolean => {
  const plain = foldText(shown);
  if (!plain.includes('%')) return false;
  const figure = SHOWN_FIGURE.exec(plain);
  return !figure || isShownAs(value * 100, figure) || !isShownAs(value, figure);
};

/**
 * Reads a score, 0 to 100, from a cell.
 *
 * @param value the unformatted value
 * @param shown the cell as displayed, which decides: 0.9867 counts as 98.67 when it is shown as "98.67%", and 98.67 counts
 *   as it is, even when its format adds a percent sign or words. The full precision is kept
 */
export const readScore = (value: CellValue, shown: string): ScoreReading => {
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return { kind: 'unreadable', text: shown.trim() };
  return inRange(isShare(value, shown) ? Number((value * 100).toPrecision(12)) : value);
};

/** Reads a score from a cell of a tab; row and column count from 0. A cell beyond the edges has none. */
export const readScoreAt = ({ values, shown }: TabGrid, row: number, column: number): ScoreReading =>
  readScore(values[row]?.[column] ?? '', shown[row]?.[column] ?? '');
