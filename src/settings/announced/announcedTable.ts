/** The announced figures, a row a fiscal year, in a table of the settings' tab that is found by its headers. */
import { findHeaders, firstPlaces, headerKey, headerReader } from '../../grid/cells/findTable.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { foldText } from '../../thai/foldText.ts';
import { keysByWord, known, type Vocabulary } from '../../vocabulary/known.ts';
import { oneOf } from '../../vocabulary/wordPattern.ts';
import { settingOfLabel } from '../labels.ts';

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

/** Said of a part; of the score itself, it is the header. */
const ANNOUNCED = new RegExp(`^${oneOf(({ settingWords }) => settingWords.announcedScore)} ?(?=[a-z])`, 'i');

/** Weights beside a header, and words that say no more than the table does. */
const plainHeader = (text: string): string =>
  foldText(text)
    .replace(/\(?[0-9]{1,3} ?%\)?/g, '')
    .replace(/ฯ$/, '')
    .replace(ANNOUNCED, '');

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
  /** The tab that it stands in. */
  readonly grid: TabGrid;
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
  return { grid, headerRow, columns, indicators, rows };
};
