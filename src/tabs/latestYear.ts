import { foldText } from '../thai/foldText.ts';

/** The latest year (Buddhist era) that the texts name; null when they name none. */
export const latestYear = (texts: readonly string[]): number | null => {
  const years = (foldText(texts.join(' ')).match(/(?<![0-9])25[0-9]{2}(?![0-9])/g) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
};
