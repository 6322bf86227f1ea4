/** The tables of a pasted text that kept their cells: a grid as a tab has it, read by the reader of score tabs. */
import type { Instrument } from '../../framework/framework.ts';
import { titleOwners } from '../../framework/titleOwner.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { readInstrument } from '../../scores/readInstrument.ts';
import { belongsTo, isUnknown, type ReadTab } from '../../scores/readTab.ts';
import { type ResolvedRow, resolveCodes } from '../../scores/resolveCodes.ts';
import { findScoreRows, type ScoreRow } from '../../scores/scoreRows.ts';
import { viewOf } from '../../scores/viewOf.ts';
import { yearsIn } from '../../thai/buddhistYear.ts';
import type { ItemReading, ItemReadings } from '../itemReading.ts';
import type { HeadedLines } from '../text/headedLines.ts';
import { cellReading, passedOver, sourceOf, type Table } from './cellReading.ts';
import { tableGrid } from './tableGrid.ts';

export interface TableReadings extends ItemReadings {
  /** The lines that are rows of items, by index: their words are no text to search for scores. */
  readonly rows: ReadonlySet<number>;
}

/**
 * The scores in the tables of a text that kept their cells, as a tab that holds the same would give them. Where a person
 * would be asked for the column of a tab's scores, the text's are unclear.
 */
export const readTables = (headed: HeadedLines): TableReadings => {
  const grid = tableGrid(headed);
  const resolved = resolvedRows(grid, headed);
  const table: Table = { grid, headed, rows: resolved.filter(isHeld) };
  const titleOwner = titleOwners(headed.framework);
  return {
    readings: headed.framework.instruments.flatMap((instrument) => {
      const { view, others } = ofYear(table, instrument);
      const { cells, problems } = readInstrument(instrument, view ? [view] : [], titleOwner);
      return [...cells.flatMap((cell) => cellReading(table, cell, problems)), ...others];
    }),
    unknown: resolved.filter((row) => isUnknown(grid, row)).map(({ row }) => sourceOf(headed, row)),
    rows: new Set(table.rows.map(({ row }) => row.row)),
  };
};

const resolvedRows = (grid: TabGrid, { framework, years }: HeadedLines): ResolvedRow[] => {
  const { fiscalYear, instruments } = framework;
  const letters = instruments.map(({ letter }) => letter);
  const found = findScoreRows(grid, framework, { letters, fiscalYear, answers: {} });
  return resolveCodes(found, framework).map(({ row, ...rest }) => ({
    ...rest,
    row: { ...row, year: row.columnYear ?? years[row.row] ?? row.year },
  }));
};

/** Figures in several columns that nothing heads are left to the words: what stands between them may tell the score. */
const isHeld = ({ item, row }: ResolvedRow): boolean =>
  (item !== null || row.reading.plain !== null) && (row.isHeaded || row.options.length === 0);

interface OfYear {
  /** The rows of which the scores are to be read; null: none. */
  readonly view: ReadTab | null;
  /** What is to be said of the others. */
  readonly others: readonly ItemReading[];
}

/** Of an instrument's rows, those of the assessed year whose column is known. */
const ofYear = (table: Table, instrument: Instrument): OfYear => {
  const { fiscalYear } = table.headed.framework;
  const others: ItemReading[] = [];
  const own = table.rows.filter((resolved) => {
    const { item, row } = resolved;
    if (!item || !belongsTo(instrument, resolved)) return item === null;
    const years = yearsOf(row);
    const isOther = years.length > 0 && !years.includes(fiscalYear);
    const isOwn = !isOther && row.options.length === 0;
    if (!isOwn) others.push(...passedOver(table, instrument, resolved, isOther ? years : null));
    return isOwn;
  });
  const view = viewOf({ grid: table.grid, rows: own }, instrument, table.headed.framework, fiscalYear);
  const { year, rows } = view;
  if (year === null || year === fiscalYear) return { view: rows.length > 0 ? view : null, others };
  return {
    view: null,
    others: [...others, ...rows.flatMap((row) => passedOver(table, instrument, row, [year]))],
  };
};

/** The years (Buddhist era) of a row's scores; of several columns, those of all. */
const yearsOf = ({ year, options }: ScoreRow): readonly number[] => {
  if (year === null) return [];
  return options.length > 0 ? options.flatMap(({ header }) => yearsIn(header)) : [year];
};
