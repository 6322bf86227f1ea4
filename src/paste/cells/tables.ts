/** The tables of a pasted text that kept their cells: a grid as a tab has it, read by the reader of score tabs. */
import type { Instrument } from '../../framework/framework.ts';
import { LIKE, likeness } from '../../framework/likeness.ts';
import { titleOwners } from '../../framework/titleOwner.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { readInstrument } from '../../scores/readInstrument.ts';
import { type ResolvedRow, resolveCodes } from '../../scores/table/resolveCodes.ts';
import { findScoreRows, type ScoreRow } from '../../scores/table/scoreRows.ts';
import { belongsTo, isUnknown, type ReadTab } from '../../scores/tabs/readTab.ts';
import { viewOf } from '../../scores/tabs/viewOf.ts';
import { yearsIn } from '../../thai/year/yearsIn.ts';
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
  const table: Table = { grid, headed, rows: resolvedRows(grid, headed) };
  const titleOwner = titleOwners(headed.framework);
  return {
    readings: headed.framework.instruments.flatMap((instrument) => {
      if (!table.rows.some((row) => belongsTo(instrument, row))) return [];
      const { view, others } = ofYear(table, instrument);
      const { cells, problems } = readInstrument(instrument, [view], titleOwner);
      return [...cells.flatMap((cell) => cellReading(table, cell, problems)), ...others];
    }),
    unknown: table.rows
      .filter((row) => row.item === null && isUnknown(grid, row))
      .map(({ row }) => sourceOf(headed, row)),
    rows: new Set(table.rows.map(({ row }) => row.row)),
  };
};

const resolvedRows = (grid: TabGrid, { framework, years }: HeadedLines): ResolvedRow[] => {
  const { fiscalYear, instruments } = framework;
  const letters = instruments.map(({ letter }) => letter);
  const found = findScoreRows(grid, framework, { letters, fiscalYear, answers: {} });
  return resolveCodes(found, framework)
    .filter(isHeld)
    .map(({ row, ...rest }) => ({
      ...rest,
      row: { ...row, year: row.columnYear ?? years[row.row] ?? row.year },
    }));
};

/** Two letters at least: where no title is, a figure of another year stands in its place. */
const TITLE = /\p{L}.*\p{L}/u;

/**
 * Whether a row is read as a tab's, or left to the words. A tab holds one kind of table, a text may hold any: there, a
 * number in front says which item a row is only together with the title, but for numbers written with a zero in front: those
 * do alone where there is no title, and under a header of scores whatever the title is, as in a tab.
 * Figures in several columns that nothing heads are no columns, either: what stands between them may tell the score.
 */
const isHeld = ({ item, row, repaired }: ResolvedRow): boolean => {
  if (!row.isHeaded && row.options.length > 0) return false;
  if (item === null || !repaired) return row.reading.plain !== null;
  const isTitled = TITLE.test(row.title);
  if (row.reading.head === '0' && (row.isHeaded || !isTitled)) return true;
  return isTitled && likeness(row.title, item.title) >= LIKE.possibly;
};

interface OfYear {
  /** The rows of which the scores are to be read. */
  readonly view: ReadTab;
  /** What is to be said of the others. */
  readonly others: readonly ItemReading[];
}

/** Of an instrument's rows, those of the assessed year whose column is known. */
const ofYear = (table: Table, instrument: Instrument): OfYear => {
  const { grid, headed, rows } = table;
  const { fiscalYear } = headed.framework;
  const isOther = ({ row }: ResolvedRow): boolean => row.year !== null && row.year !== fiscalYear;
  const isOpen = ({ row }: ResolvedRow): boolean => row.options.length > 0;
  const isOwn = (row: ResolvedRow): boolean => belongsTo(instrument, row);
  const ofText = viewOf(
    { grid, rows: rows.filter((row) => !(isOwn(row) && isOther(row))) },
    instrument,
    headed.framework,
    fiscalYear,
  );
  const { year } = ofText;
  const isRead = year === null || year === fiscalYear;
  const passed = ofText.rows.filter((row) => !isRead || isOpen(row));
  return {
    view: { ...ofText, rows: isRead ? ofText.rows.filter((row) => !isOpen(row)) : [] },
    others: [
      ...rows
        .filter((row) => isOwn(row) && isOther(row))
        .flatMap((row) => passedOver(table, instrument, row, yearsOf(row.row))),
      ...passed.flatMap((row) => passedOver(table, instrument, row, isRead ? null : [year])),
    ],
  };
};

/** The years (Buddhist era) of a row's scores; of several columns, those of all. */
const yearsOf = ({ year, options }: ScoreRow): readonly number[] => {
  const named = options.flatMap(({ header }) => yearsIn(header));
  return named.length > 0 || year === null ? named : [year];
};
