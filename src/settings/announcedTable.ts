/** The announced figures, a row a fiscal year, in a table of the settings' tab that is found by its headers. */
import type { PartCode } from '../framework/framework.ts';
import { findHeaders, firstPlaces, headerKey, headerReader } from '../grid/cells/findTable.ts';
import { readScore } from '../grid/cells/readScore.ts';
import type { CellRef, TabGrid } from '../grid/grid.ts';
import { yearsIn } from '../thai/buddhistYear.ts';
import { cleanText } from '../thai/cleanText.ts';
import { foldText } from '../thai/foldText.ts';
import { ofAgency } from '../thai/sameAgency.ts';
import { keysByWord, known, type Vocabulary } from '../vocabulary/known.ts';
import { settingOfLabel } from './labels.ts';
import type { SettingsProblem } from './problems.ts';
import {
  type AgencyOf,
  type AnnouncedYear,
  announcedKey,
  keyOfAnnounced,
  type OthersFigures,
  type SettingKey,
} from './settings.ts';

/** A column of a new table. */
export const announcedColumns = ['fiscalYear', 'IIT', 'EIT1', 'EIT2', 'OIT', 'overall', 'level'] as const;

export type AnnouncedColumn = (typeof announcedColumns)[number];

/** The headers of a new table. */
export const announcedHeaders = ({
  partNames,
  settingWords,
}: Vocabulary): Readonly<Record<AnnouncedColumn, string>> => ({
  ...partNames,
  ...settingWords.announcedHeaders,
});

/** A column of the table beside the ten indicators'. */
export type TableColumn = AnnouncedColumn | 'agency';

const readWords = headerReader(
  keysByWord<TableColumn>(
    headerKey,
    ({ partNames: parts }) => parts,
    ({ settingWords: { announcedHeaders: headers } }) => headers,
    ({ settingWords: { otherAnnouncedHeaders } }) => otherAnnouncedHeaders,
    ({ settingWords: { announcedAgency: agency } }) => ({ agency }),
    ({ settingWords: { otherAnnouncedAgency: agency } }) => ({ agency }),
  ),
);

/** Weights beside a header, and words that say no more than the table does. */
const plainHeader = (text: string): string =>
  foldText(text)
    .replace(/\(?[0-9]{1,3} ?%\)?/g, '')
    .replace(/ฯ$/, '')
    .replace(/^คะแนน(?:ที่)?ประกาศ ?(?=[a-z])/i, 'คะแนน');

const indicatorHeadings = known(({ indicatorHeading }) => indicatorHeading);

/** A name of an indicator behind its number. */
const NUMBERED = /^([0-9]{1,2}) ?[.)] ?[ก-๙]/;

/** The number of the indicator that a header names; null when it names none: "ตัวชี้วัดที่ 3", "3. การใช้อำนาจ". */
const indicatorOfHeader = (text: string): number | null => {
  const plain = foldText(text);
  const [, number] = [...indicatorHeadings, NUMBERED].flatMap((heading) => heading.exec(plain) ?? []);
  return number === undefined ? null : Number(number);
};

/** The year's row and at least so many figures make a row the table's header: a label beside a figure is none. */
const FEWEST_FIGURES = 2;

/** The table as it stands; all places count from 0. */
export interface AnnouncedTable {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<TableColumn, number>;
  /** By the indicator's number. */
  readonly indicators: ReadonlyMap<number, number>;
  /** The rows below the header that hold something, down to the first that is a setting. */
  readonly rows: readonly number[];
}

/** The table of announced figures; null when the tab has none. */
export const findAnnouncedTable = (grid: TabGrid): AnnouncedTable | null => {
  const readHeader = (text: string): TableColumn | number | null =>
    readWords(plainHeader(text)) ?? indicatorOfHeader(text);
  const isHeader = (has: (column: TableColumn) => boolean, count: number): boolean =>
    has('fiscalYear') && count - (has('agency') ? 1 : 0) > FEWEST_FIGURES;
  const [header] = findHeaders(grid, readHeader, isHeader);
  if (!header) return null;
  const { row: headerRow } = header;
  const columns = new Map<TableColumn, number>();
  const indicators = new Map<number, number>();
  for (const [column, place] of firstPlaces(header)) {
    if (typeof column === 'number') indicators.set(column, place);
    else columns.set(column, place);
  }
  const places = [...columns.values(), ...indicators.values()];
  const rows: number[] = [];
  for (let row = headerRow + 1; row < grid.shown.length; row += 1) {
    const texts = places.map((place) => (grid.shown[row]?.[place] ?? '').trim());
    if (texts.some((text) => settingOfLabel(text) !== null)) break;
    if (texts.some((text) => text !== '')) rows.push(row);
  }
  return { headerRow, columns, indicators, rows };
};

/** A level as typed; null for none. */
export const readLevel = (text: string): string | null => {
  const level = cleanText(text)
    .replace(/^ระดับ\s*/, '')
    .trim();
  return /^[-–—]?$/.test(level) ? null : level;
};

/**
 * Reads an announced figure, 0 to 100; null where none can be read.
 *
 * @param report takes what is wrong with it
 */
export const readFigure = (
  grid: TabGrid,
  { row, column }: { readonly row: number; readonly column: number },
  report: (problem: SettingsProblem) => void,
): number | null => {
  const reading = readScore(grid.values[row]?.[column] ?? '', grid.shown[row]?.[column] ?? '');
  const cell = { tab: grid.name, row: row + 1, column: column + 1 };
  switch (reading.kind) {
    case 'score':
      return reading.score;
    case 'unreadable':
      report({ code: 'unreadable-score', item: null, cell, text: reading.text });
      return null;
    case 'out-of-range':
      report({ code: 'score-out-of-range', item: null, cell, value: reading.value });
      return null;
    case 'none':
      return null;
  }
};

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
  grid: TabGrid,
  table: AnnouncedTable,
  agency: string,
  agencyOf: AgencyOf,
): AnnouncedReading => {
  const problems: SettingsProblem[] = [];
  const rows = table.rows.flatMap((row) => readRow(grid, table, row, agencyOf, (one) => problems.push(one)));
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

const hasFigure = (
  { values, shown }: TabGrid,
  { columns, indicators }: AnnouncedTable,
  row: number,
): boolean =>
  [...columns.values(), ...indicators.values()].some(
    (place) =>
      place !== columns.get('fiscalYear') &&
      readScore(values[row]?.[place] ?? '', shown[row]?.[place] ?? '').kind === 'score',
  );

/** The row; none where it does not say its year. @param report takes a row of figures without one */
const readRow = (
  grid: TabGrid,
  table: AnnouncedTable,
  row: number,
  agencyOf: AgencyOf,
  report: (problem: SettingsProblem) => void,
): ReadRow[] => {
  const place = table.columns.get('fiscalYear') ?? 0;
  const cell = { tab: grid.name, row: row + 1, column: place + 1 };
  const text = (grid.shown[row]?.[place] ?? '').trim();
  const [year, ...more] = yearsIn(text);
  if (year === undefined || more.length > 0) {
    // Words below the table are no row of it.
    if (hasFigure(grid, table, row)) report({ code: 'announced-without-year', cell, text });
    return [];
  }
  const problems: SettingsProblem[] = [];
  const figures = readFigures(grid, table, row, (problem) => problems.push(problem));
  const named = cleanText(grid.shown[row]?.[table.columns.get('agency') ?? -1] ?? '');
  const agency = named === '' ? agencyOf(figures.announced, year) : named;
  return [{ own: { ...figures, fiscalYear: year, agency, row }, isNamed: named !== '', cell, problems }];
};

const readFigures = (
  grid: TabGrid,
  { columns, indicators }: AnnouncedTable,
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

/** The rows of one year as one: each figure from the rows that have it; where several have one, they must agree. */
const joined = (
  rows: readonly [AnnouncedYear, ...AnnouncedYear[]],
  report: (problem: SettingsProblem) => void,
): AnnouncedYear => {
  const [first] = rows;
  const cells: Partial<Record<SettingKey, CellRef>> = { ...first.cells };
  let isTold = false;
  const join = <Value>(valueIn: (row: AnnouncedYear) => Value | null, key: SettingKey): Value | null => {
    const given = rows.filter((row) => valueIn(row) !== null);
    const [one, ...others] = given;
    const other = others.find((row) => one && valueIn(row) !== valueIn(one));
    const [at, before] = [other?.cells[key], one?.cells[key]];
    if (before) cells[key] = before;
    if (at && before && !isTold) {
      isTold = true;
      report({ code: 'announced-twice', fiscalYear: first.fiscalYear, cell: at, first: before });
    }
    return one && !other ? valueIn(one) : null;
  };
  const part = (code: PartCode): number | null =>
    join(({ announced }) => announced.parts[code], announcedKey[code]);
  return {
    ...first,
    announced: {
      parts: { IIT: part('IIT'), EIT1: part('EIT1'), EIT2: part('EIT2'), OIT: part('OIT') },
      overall: join(({ announced }) => announced.overall, 'announcedOverall'),
      level: join(({ announced }) => announced.level, 'announcedLevel'),
    },
    indicators: new Map([...rows].reverse().flatMap(({ indicators }) => [...indicators])),
    cells,
  };
};
