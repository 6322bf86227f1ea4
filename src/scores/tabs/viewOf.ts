import type { Framework, Instrument } from '../../framework/framework.ts';
import { frameworks } from '../../framework/frameworks.ts';
import { belongsTo, itemsIn, type ReadTab, type TabRows } from './readTab.ts';
import { yearOfTab } from './tabYear.ts';

/** In a tab found by what it holds, fewer items than this are no score table. */
export const FEWEST_ITEMS = 3;

/**
 * What a tab holds of an instrument: the rows of the assessed year where it holds several years' tables.
 *
 * @param fiscalYear the assessed year (Buddhist era); null when not given
 */
export const viewOf = (
  { grid, rows }: TabRows,
  instrument: Instrument,
  framework: Framework,
  fiscalYear: number | null,
): ReadTab => {
  const all = rows.filter((row) => belongsTo(instrument, row));
  const ofYear = all.filter(({ row }) => fiscalYear === null || [fiscalYear, null].includes(row.year));
  const own = itemsIn({ grid, rows: ofYear }, instrument).size >= FEWEST_ITEMS ? ofYear : all;
  const others = frameworks.filter((one) => one.fiscalYear !== framework.fiscalYear);
  const ofLetter = rows.filter(
    (row) => row.item === null && row.row.reading.plain?.startsWith(instrument.letter),
  );
  const said = [...own, ...(own.length > 0 ? ofLetter : [])];
  const top = rows.reduce((least, { row }) => Math.min(least, row.row), grid.shown.length);
  return { grid, rows: own, ...yearOfTab({ grid, top, rows: said, framework, others, fiscalYear }) };
};
