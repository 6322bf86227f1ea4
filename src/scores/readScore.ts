import { foldText } from '../thai/foldText.ts';
import type { CellValue } from './grid.ts';

/** What one cell says about a score. Nothing is guessed: what is no plain figure is `unreadable`. */
export type ScoreReading =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'out-of-range'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string };

/** A figure with an optional sign and decimals; spaces only around the point, where scans put them. */
const FIGURE = /^[+-]?(?:\d+(?: ?\. ?\d*)?|\. ?\d+)$/;

/** Units that staff write behind a score. */
const UNIT = /\s*(?:%|คะแนน|ร้อยละ|เปอร์เซ็นต์)\.?$/;

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

/**
 * Reads a score, 0 to 100, from a cell.
 *
 * @param value the unformatted value
 * @param shown the cell as displayed: a number formatted as a percentage (0.9867 shown as "98.67%") counts as shown
 */
export const readScore = (value: CellValue, shown: string): ScoreReading => {
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return { kind: 'unreadable', text: shown.trim() };
  const isPercentage = foldText(shown).endsWith('%');
  return inRange(isPercentage ? Number((value * 100).toPrecision(12)) : value);
};
