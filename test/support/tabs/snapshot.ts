/** A workbook as a plain value, so that two of them can be compared with `toEqual`. */
import type { IBorderData, IColumnData, IRowData, IStyleData, Nullable } from '@univerjs/core';
import type { Host } from '../../../local/host/host.ts';
import { columnLetters, toA1 } from '../../../local/host/workbook/a1.ts';
import { hasContent, plainValue, shownValue } from '../../../local/host/workbook/cell.ts';
import type { ChartData } from '../../../local/host/workbook/chartData.ts';
import { readGoogleOnly } from '../../../local/host/workbook/googleOnly.ts';
import { readNotes } from '../../../local/host/workbook/notes.ts';
import { readRules } from '../../../local/host/workbook/rules.ts';
import type { Tab } from '../../../local/host/workbook/tab.ts';
import { validationsIn } from '../../../local/host/workbook/validations.ts';
import type { CellValue } from '../../../src/google/port.ts';

/** What a cell looks like, as far as it differs from a cell that no one touched; in Univer's short names. */
type Format = Readonly<Record<string, unknown>>;

interface CellSnapshot {
  readonly value?: CellValue;
  readonly shown?: string;
  readonly formula?: string;
  readonly format?: Format;
}

/** A tab; cells, rows and columns go by their A1 notation. Only what is there is named. */
export interface TabSnapshot {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  /** In pixels. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Least heights that someone chose, in pixels. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  readonly notes: Readonly<Record<string, string>>;
  readonly validations: Readonly<Record<string, object>>;
  readonly charts: readonly ChartData[];
  readonly conditionalFormats: readonly { readonly ranges: readonly string[]; readonly rule: unknown }[];
}

/** All tabs in order, with everything that a person or the add-on can change in them. */
export function snapshot({ host }: { host: Host }): TabSnapshot[] {
  host.recalculate();
  return host.workbook.getSheets().map((sheet) => tabSnapshot(host.tab(sheet.getSheetName())));
}

function tabSnapshot(tab: Tab): TabSnapshot {
  const model = tab.sheet.getSheet().getConfig();
  const columns = entries(model.columnData);
  const rows = entries(model.rowData);
  return {
    name: tab.name,
    isHidden: model.hidden === 1,
    cells: cellsOf(tab),
    merges: tab.merges().map(toA1).sort(),
    columnWidths: widthsOf(columns, model.defaultColumnWidth),
    rowHeights: heightsOf(rows),
    hiddenColumns: columns.filter(([, { hd }]) => hd === 1).map(([column]) => columnLetters(column)),
    hiddenRows: rows.filter(([, { hd }]) => hd === 1).map(([row]) => row + 1),
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    hasGridlines: model.showGridlines !== 0,
    notes: byA1(readNotes(tab), (note) => note),
    validations: validationsOf(tab),
    charts: readGoogleOnly(tab.sheet).charts,
    conditionalFormats: readRules(tab).map(({ ranges, rule }) => ({ ranges: ranges.map(toA1), rule })),
  };
}

const entries = <T>(table: Nullable<Record<number, Nullable<T>>>): [index: number, data: T][] =>
  Object.entries(table ?? {})
    .filter((entry): entry is [string, T & object] => !!entry[1])
    .map(([index, data]) => [Number(index), data]);

const cellName = (row: number, column: number): string =>
  toA1({ startRow: row, endRow: row, startColumn: column, endColumn: column });

function byA1<T, R>(cells: Map<string, T>, read: (cell: T) => R): Record<string, R> {
  const found: Record<string, R> = {};
  for (const [place, cell] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    found[cellName(row, column)] = read(cell);
  }
  return found;
}

const widthsOf = (columns: [number, Partial<IColumnData>][], usual: number): Record<string, number> =>
  Object.fromEntries(
    columns.flatMap(([column, { w }]) =>
      w === undefined || w === usual ? [] : [[columnLetters(column), Math.round(w)]],
    ),
  );

const heightsOf = (rows: [number, Partial<IRowData>][]): Record<string, number> =>
  Object.fromEntries(rows.flatMap(([row, { h, ia }]) => (h && ia === 0 ? [[row + 1, Math.round(h)]] : [])));

function cellsOf(tab: Tab): Record<string, CellSnapshot> {
  const found: Record<string, CellSnapshot> = {};
  const untouched = formatOf(tab.style(tab.rowCount, tab.columnCount));
  tab.sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const style = tab.style(row, column);
      const format = difference(formatOf(style), untouched);
      const snap: CellSnapshot = {
        ...(hasContent(cell)
          ? {
              value: plainValue(cell, () => style, Date),
              shown: shownValue(
                cell,
                () => style,
                () => tab.formatted(row, column),
              ),
            }
          : {}),
        ...(cell?.f ? { formula: cell.f } : {}),
        ...(Object.keys(format).length > 0 ? { format } : {}),
      };
      if (Object.keys(snap).length > 0) found[cellName(row, column)] = snap;
    });
  return found;
}

/** Each part of the format as one comparable value. */
function formatOf({ ff, fs, bl, it, ul, st, cl, bg, ht, vt, tb, n, bd }: IStyleData): Format {
  return {
    family: ff,
    size: fs,
    isBold: bl === 1,
    isItalic: it === 1,
    isUnderlined: ul?.s === 1,
    isStruck: st?.s === 1,
    color: cl?.rgb,
    background: bg?.rgb,
    horizontal: ht,
    vertical: vt,
    wrap: tb,
    number: n?.pattern,
    ...bordersOf(bd),
  };
}

const sides = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;

// Both go through every cell of every snapshot, so they make no lists on the way.

function bordersOf(borders: Nullable<IBorderData>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [side, name] of sides) {
    const line = borders?.[side];
    if (line?.s) found[name] = `${line.s} ${line.cl?.rgb ?? ''}`;
  }
  return found;
}

function difference(format: Format, usual: Format): Format {
  const found: Record<string, unknown> = {};
  for (const name in format) {
    const value = format[name];
    if (value !== undefined && value !== null && value !== usual[name]) found[name] = value;
  }
  return found;
}

function validationsOf(tab: Tab): Record<string, object> {
  const all = { startRow: 0, endRow: tab.rowCount - 1, startColumn: 0, endColumn: tab.columnCount - 1 };
  // How cells share a rule is Univer's own business.
  return byA1(validationsIn(tab, all), ({ uid: _, ranges: __, ...rule }) => JSON.parse(JSON.stringify(rule)));
}
