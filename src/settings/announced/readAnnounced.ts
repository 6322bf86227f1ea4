/** What the table of announced figures says, year by year, of an agency and of others. */
import { readScore } from '../../grid/cells/readScore.ts';
import type { CellRef } from '../../grid/grid.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { ofAgency } from '../../thai/sameAgency.ts';
import { yearsIn } from '../../thai/year/yearsIn.ts';
import type { SettingsProblem } from '../problems.ts';
import { type AgencyOf, type AnnouncedYear, keyOfAnnounced, type OthersFigures } from '../settings.ts';
import { readFigure, readLevel } from './announcedFigure.ts';
import type { AnnouncedColumn, AnnouncedTable } from './announcedTable.ts';
import { joined } from './joinedYear.ts';

/** What the table says of an agency. */
export interface AnnouncedReading {
  /** The agency's, the earliest first. */
  readonly years: readonly AnnouncedYear[];
  readonly others: readonly OthersFigures[];
  /** Of rows that do not say their year. */
  readonly problems: readonly SettingsProblem[];
  /** Of the agency's rows of a year. */
  readonly problemsOf: (fiscalYear: number) => readonly SettingsProblem[];
}

interface ReadRow {
  readonly own: AnnouncedYear;
  readonly isNamed: boolean;
  readonly cell: CellRef;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads the table. Of two rows for one year, figures that contradict each other count as none and are reported; what
 * cannot be read is reported only when its row's year is asked for.
 *
 * @param agency whose figures are wanted; '' when nobody gave its name
 * @param agencyOf tells whose figures a row has that names no agency
 */
export const readAnnouncedTable = (
  table: AnnouncedTable,
  agency: string,
  agencyOf: AgencyOf,
): AnnouncedReading => {
  const problems: SettingsProblem[] = [];
  const rows = table.rows.flatMap((row) => readRow(table, row, agencyOf, (one) => problems.push(one)));
  const ofYear = new Map<number, SettingsProblem[]>();
  const years: AnnouncedYear[] = [];
  const others: OthersFigures[] = [];
  for (const year of [...new Set(rows.map(({ own }) => own.fiscalYear))].sort((a, b) => a - b)) {
    const all = rows.filter(({ own }) => own.fiscalYear === year);
    const owned = ofAgency(all, agency, ({ own }) => own.agency);
    const found = owned.flatMap((row) => row.problems);
    const [first, ...more] = owned.map(({ own }) => own);
    if (first) years.push(joined([first, ...more], (problem) => found.push(problem)));
    ofYear.set(year, found);
    others.push(...all.filter((row) => !owned.includes(row)).map(asOthers));
  }
  return { years, others, problems, problemsOf: (fiscalYear) => ofYear.get(fiscalYear) ?? [] };
};

const asOthers = ({ own: { agency, fiscalYear }, isNamed, cell }: ReadRow): OthersFigures => ({
  agency,
  isNamed,
  fiscalYear,
  cell,
});

const hasFigure = ({ grid, columns, indicators }: AnnouncedTable, row: number): boolean =>
  [...columns.values(), ...indicators.values()].some(
    (place) =>
      place !== columns.get('fiscalYear') &&
      readScore(grid.values[row]?.[place] ?? '', grid.shown[row]?.[place] ?? '').kind === 'score',
  );

/** The row; none where it does not say its year. @param report takes a row of figures without one */
const readRow = (
  table: AnnouncedTable,
  row: number,
  agencyOf: AgencyOf,
  report: (problem: SettingsProblem) => void,
): ReadRow[] => {
  const { grid, columns } = table;
  const place = columns.get('fiscalYear') ?? 0;
  const cell = { tab: grid.name, row: row + 1, column: place + 1 };
  const text = (grid.shown[row]?.[place] ?? '').trim();
  const [year, ...more] = yearsIn(text);
  if (year === undefined || more.length > 0) {
    // Words below the table are no row of it.
    if (hasFigure(table, row)) report({ code: 'announced-without-year', cell, text });
    return [];
  }
  const problems: SettingsProblem[] = [];
  const figures = readFigures(table, row, (problem) => problems.push(problem));
  const named = cleanText(grid.shown[row]?.[columns.get('agency') ?? -1] ?? '');
  const agency = named === '' ? agencyOf(figures.announced, year) : named;
  return [{ own: { ...figures, fiscalYear: year, agency, row }, isNamed: named !== '', cell, problems }];
};

const readFigures = (
  { grid, columns, indicators }: AnnouncedTable,
  row: number,
  report: (problem: SettingsProblem) => void,
): Pick<AnnouncedYear, 'announced' | 'indicators' | 'cells'> => {
  const figure = (column: AnnouncedColumn): number | null => {
    const place = columns.get(column);
    return place === undefined ? null : readFigure(grid, { row, column: place }, report);
  };
  const levelPlace = columns.get('level');
  const cellOf = (place: number): CellRef => ({ tab: grid.name, row: row + 1, column: place + 1 });
  return {
    announced: {
      parts: { IIT: figure('IIT'), EIT1: figure('EIT1'), EIT2: figure('EIT2'), OIT: figure('OIT') },
      overall: figure('overall'),
      level: levelPlace === undefined ? null : readLevel(grid.shown[row]?.[levelPlace] ?? ''),
    },
    indicators: new Map(
      [...indicators].flatMap(([number, column]) => {
        const score = readFigure(grid, { row, column }, report);
        return score === null ? [] : [[number, { score, cell: cellOf(column) }] as const];
      }),
    ),
    cells: Object.fromEntries(
      [...columns].flatMap(([column, place]) =>
        column === 'fiscalYear' || column === 'agency' ? [] : [[keyOfAnnounced[column], cellOf(place)]],
      ),
    ),
  };
};
