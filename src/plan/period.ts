import type { Settings } from '../settings/settings.ts';
import { type Digits, inDigits } from '../thai/digits.ts';
import { planPeriod } from '../thai/format.ts';

/** When the plan made from a year's result runs: as the settings say, else the fiscal year after it. */
export const periodText = (
  { period }: Pick<Settings, 'period'>,
  fiscalYear: number,
  digits: Digits,
): string => inDigits(period ?? planPeriod(fiscalYear), digits);
