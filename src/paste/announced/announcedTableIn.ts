/** A table of announced figures, a row a year, as the settings' tab has it and people copy it from there. */
import type { AnnouncedFigure, Framework } from '../../framework/framework.ts';
import { readScore } from '../../grid/cells/readScore.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { readLevel } from '../../settings/announced/announcedFigure.ts';
import { type AnnouncedColumn, findAnnouncedTable } from '../../settings/announced/announcedTable.ts';
import { yearsIn } from '../../thai/year/yearsIn.ts';
import type { Finding, Reading, Source } from '../pastedReport.ts';
import type { Line } from '../text/lines.ts';
import { shorten } from '../text/source.ts';

export interface AnnouncedTableIn {
  /** Its lines' indexes: what stands there is no sentence. */
  readonly lines: ReadonlySet<number>;
  /** Of the framework's year; none where the table has no row of it. */
  readonly figures: ReadonlyMap<AnnouncedFigure, Finding<number>>;
  readonly level: Reading<string> | null;
}

const FIGURES: readonly Exclude<AnnouncedColumn, 'fiscalYear' | 'level'>[] = [
  'IIT',
  'EIT1',
  'EIT2',
  'OIT',
  'overall',
];

/** The first table of announced figures in a text; null when it has none. Two rows of one year are read as they come. */
export const announcedTableIn = (lines: readonly Line[], framework: Framework): AnnouncedTableIn | null => {
  const shown = lines.map(({ cells }) => (cells.length > 2 ? cells.map(({ written }) => written) : []));
  const grid: TabGrid = { name: '', values: shown, shown };
  const table = findAnnouncedTable(grid);
  const yearColumn = table?.columns.get('fiscalYear');
  if (!table || yearColumn === undefined) return null;
  const yearOf = (row: number): readonly number[] => yearsIn(shown[row]?.[yearColumn] ?? '');
  const rows: number[] = [];
  for (let row = table.headerRow + 1; yearOf(row).length === 1; row += 1) rows.push(row);
  if (rows.length === 0) return null;
  const own = rows.find((row) => yearOf(row)[0] === framework.fiscalYear);
  const textIn = (column: AnnouncedColumn): string => {
    const place = table.columns.get(column);
    return place === undefined || own === undefined ? '' : (shown[own]?.[place] ?? '');
  };
  const source: Source = {
    line: lines[own ?? 0]?.number ?? 1,
    text: shorten((shown[own ?? 0] ?? []).join(' ')),
  };
  const level = readLevel(textIn('level'));
  return {
    lines: new Set([table.headerRow, ...rows]),
    figures: new Map(FIGURES.map((column) => [column, findingOf(textIn(column), source)])),
    level: level === null ? null : { value: level, source },
  };
};

const findingOf = (text: string, source: Source): Finding<number> => {
  const reading = readScore(text, text);
  if (reading.kind === 'score') return { kind: 'found', value: reading.score, source };
  return reading.kind === 'none' ? { kind: 'not-found' } : { kind: 'unreadable', source };
};
