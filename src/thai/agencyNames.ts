/** How the names of agencies begin, as Thai public agencies are called. */

import { cleanText } from './cleanText.ts';
import { escaped } from './escaped.ts';
import { folded, foldText } from './foldText.ts';

/** Local administrations, with the abbreviations they go by. */
export const LOCAL: Readonly<Record<string, string>> = {
  'อบต.': 'องค์การบริหารส่วนตำบล',
  'อบจ.': 'องค์การบริหารส่วนจังหวัด',
  'ทต.': 'เทศบาลตำบล',
  'ทม.': 'เทศบาลเมือง',
  'ทน.': 'เทศบาลนคร',
};

export const LOCAL_KINDS: readonly string[] = Object.values(LOCAL);

const LOCAL_BEGINNINGS = [...LOCAL_KINDS, ...Object.keys(LOCAL).map(escaped)].join('|');

/** One group for the kind as it is written; for folded text. */
export const LOCAL_KIND = folded(new RegExp(`(${LOCAL_BEGINNINGS})`)).source;

const OTHER_KINDS = 'โรงเรียน|โรงพยาบาล|สถานีตำรวจ|มหาวิทยาลัย|วิทยาลัย';

/** Where a name ends although no space says so. */
export const NAME_END = folded(/อำเภอ|จังหวัด|ประจำปี|ปีงบประมาณ/);

const kinds = new Map([
  ...LOCAL_KINDS.map((kind) => [foldText(kind), kind] as const),
  ...Object.entries(LOCAL),
]);

/** The kind in full: "องค์การบริหารส่วนตำบล" for "อบต.". What is no kind of local administration stays. */
export const kindInFull = (written: string): string => kinds.get(foldText(written)) ?? written;

const WHOLE_CELL = folded(
  new RegExp(`^(?:[0-9]{1,4}[.)]? )?(${LOCAL_BEGINNINGS}|อบต|อบจ|${OTHER_KINDS}) ?([\\u0e01-\\u0e4e]{2,60})`),
);
const LONGEST = 90;

/** The agency that a cell names first of all, in clean spelling; null when it begins with none. */
export const agencyNamed = (cell: string): string | null => {
  if (cell.length > LONGEST) return null;
  const match = WHOLE_CELL.exec(foldText(cell));
  const [found = '', kind = '', name = ''] = match ?? [];
  const length = NAME_END.exec(name)?.index ?? name.length;
  if (length < 2) return null;
  const from = found.length - name.length;
  const proper = cleanText(cell).slice(from, from + length);
  return kindInFull(/^อบ.$/.test(kind) ? `${kind}.` : kind) + proper;
};

/** So many agencies, one a row, with figures: a table that compares them. Two may be an agency and its neighbour. */
const FEWEST_ROWS = 3;
/** So many agencies side by side head columns of their own, with so many rows of figures below. */
const FEWEST_COLUMNS = 2;

type Row = readonly string[];

const isFigure = (cell: string | undefined): boolean =>
  cell !== undefined && cell.length <= 20 && /^[0-9]{1,3}(?:\.[0-9]+)?%?$/.test(foldText(cell));

const isItemCode = (cell: string): boolean => /^(?:ข้อ ?)?[ieo] ?[0-9]{1,2}(?![0-9])/i.test(foldText(cell));

const namesIn = (cells: Row): { readonly name: string; readonly column: number }[] =>
  cells.flatMap((cell, column) => {
    const name = /[\u0e00-\u0e7f]/.test(cell) ? agencyNamed(cell) : null;
    return name === null ? [] : [{ name, column }];
  });

/**
 * The agencies of a table of many, a column or a row for each; empty when the rows are no such table.
 *
 * @param rows the cells as shown
 */
export const agenciesCompared = (rows: readonly Row[]): readonly string[] => {
  const byColumn = new Map<number, Set<string>>();
  for (const [row, cells] of rows.entries()) {
    const named = namesIn(cells);
    const names = new Set(named.map(({ name }) => name));
    if (names.size >= FEWEST_COLUMNS) {
      const isTable = (below: Row): boolean =>
        named.filter(({ column }) => isFigure(below[column])).length >= FEWEST_COLUMNS;
      if (rows.slice(row + 1).filter(isTable).length >= FEWEST_ROWS) return [...names];
    }
    // In a row of an item, an agency is who is responsible for it.
    if (named.length === 0 || !cells.some(isFigure) || cells.some(isItemCode)) continue;
    for (const { name, column } of named) {
      byColumn.set(column, (byColumn.get(column) ?? new Set<string>()).add(name));
    }
  }
  return [...byColumn.values()].map((names) => [...names]).find((names) => names.length >= FEWEST_ROWS) ?? [];
};
