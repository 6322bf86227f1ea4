/** Figures, years and periods as Thai official documents write them. */
import { type Digits, inDigits } from './digits.ts';
import { round2 } from './round.ts';

/** A figure with two decimals, always: 77 gives "77.00". */
export const formatFigure = (value: number, digits: Digits): string =>
  inDigits(round2(value).toFixed(2), digits);

/** An item's score: two decimals, but whole 0 and 100 as "0" and "100". */
export const formatItemScore = (value: number, digits: Digits): string => {
  const rounded = round2(value);
  return inDigits(rounded === 0 || rounded === 100 ? String(rounded) : rounded.toFixed(2), digits);
};

/**
 * How a number is shown in these digits: Thai ones by the locale's code of Excel and LibreOffice (0D: the shape of digits,
 * 041E: Thai). Where that means nothing, a number is shown in Arabic digits.
 */
const SHOWN_IN: Readonly<Record<Digits, string>> = { arabic: '', thai: '[$-D00041E]' };

/** The number format that shows an item's score as `formatItemScore` does. */
export const itemScoreFormat = (digits: Digits): string => {
  const shown = SHOWN_IN[digits];
  return `[=0]${shown}0;[=100]${shown}0;${shown}0.00`;
};

/**
 * The months a plan for the result of a fiscal year runs in: October of that year to September of the next, since Thai
 * fiscal years start on 1 October. 2568 gives "ต.ค. 2568 - ก.ย. 2569".
 *
 * @param fiscalYear the assessed year, Buddhist era
 */
export const planPeriod = (fiscalYear: number): string => `ต.ค. ${fiscalYear} - ก.ย. ${fiscalYear + 1}`;
