/** Charts of a file that are made as ours are: the grid can draw them, and the add-on finds them again. */
import type { IWorksheetData } from '@univerjs/core';
import type { ChartData } from '../../../host/workbook/chartData.ts';
import { edges, type Rectangle } from '../../../host/workbook/rectangle.ts';
import { childOf, childrenOf, descendantsOf, type Element, isElement, textOf } from '../../package/xml.ts';
import { toRange } from '../../references/addresses.ts';
import type { FileSheet, WorkbookFile } from '../../workbookFile.ts';
import { WorkbookFileError } from '../../workbookFileError.ts';

/** In EMU. */
const PIXEL = 9525;

const named = (parent: Element | undefined, ...names: string[]): Element | undefined =>
  names.reduce<Element | undefined>((found, name) => childOf(found, name), parent);

const numberIn = (parent: Element | undefined, name: string): number => Number(textOf(childOf(parent, name)));

const valIn = (parent: Element | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes.val;

/** The cells of a formula, when they are of that tab. */
const cellsOf = (formula: Element | undefined, tab: string): Rectangle | null => {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(textOf(formula)) ?? [];
  return cells !== undefined && (quoted?.replaceAll("''", "'") ?? plain) === tab
    ? edges(toRange(cells))
    : null;
};

interface Series {
  readonly type: 'bars' | 'line';
  readonly color: string;
  readonly name: Rectangle;
  readonly categories: Rectangle;
  readonly values: Rectangle;
}

const seriesIn = (plot: Element | undefined, type: Series['type'], tab: string): (Series | null)[] =>
  childrenOf(childOf(plot, type === 'line' ? 'lineChart' : 'barChart'), 'ser').map((one) => {
    const name = cellsOf(named(one, 'tx', 'strRef', 'f'), tab);
    const categories = cellsOf(named(one, 'cat', 'strRef', 'f'), tab);
    const values = cellsOf(named(one, 'val', 'numRef', 'f'), tab);
    const [color] = descendantsOf(childOf(one, 'spPr') ?? one, 'a:srgbClr');
    if (!name || !categories || !values || !color) return null;
    return { type, color: `#${(color.attributes.val ?? '').toLowerCase()}`, name, categories, values };
  });

/** The one rectangle whose first row says what its columns are called; null when the series are not its columns. */
const drawnBy = (series: readonly Series[]): Rectangle | null => {
  const [first] = series;
  if (!first) return null;
  const { startRow, endRow, startColumn } = first.categories;
  const areColumns = series.every(
    ({ name, values }, index) =>
      values.startColumn === startColumn + 1 + index &&
      values.startRow === startRow &&
      values.endRow === endRow &&
      name.startRow === startRow - 1,
  );
  return areColumns
    ? { startRow: startRow - 1, endRow, startColumn, endColumn: startColumn + series.length }
    : null;
};

const chartIn = (root: Element, tab: string): Omit<ChartData, 'place'> | null => {
  const chart = childOf(root, 'chart');
  const plot = childOf(chart, 'plotArea');
  const scale = named(plot, 'valAx', 'scaling');
  if (valIn(scale, 'max') !== '100' || valIn(scale, 'min') !== '0') return null;
  const all = [...seriesIn(plot, 'bars', tab), ...seriesIn(plot, 'line', tab)];
  const series = all.flatMap((one) => one ?? []);
  const cells = series.length === all.length ? drawnBy(series) : null;
  if (!cells) return null;
  const title = descendantsOf(chart ?? root, 'a:t')
    .map(textOf)
    .join('');
  return {
    isInFile: true,
    type: 'COMBO',
    ranges: [cells],
    headers: 1,
    showsHidden: valIn(chart, 'plotVisOnly') === '0',
    options: {
      title,
      series: Object.fromEntries(series.map(({ type, color }, at) => [at, { type, color }])),
    },
  };
};

/** A tab as it was read: how wide and high its columns and rows are. */
type Lines = Pick<
  Partial<IWorksheetData>,
  'columnData' | 'rowData' | 'defaultColumnWidth' | 'defaultRowHeight'
>;

/** Excel's tabs have no more rows. */
const MOST_LINES = 2 ** 20;

/** From the beginning of one line to that of another, in pixels. @param sizeOf a line's; they count from 0 */
const between = (first: number, last: number, sizeOf: (line: number) => number): number =>
  Array.from({ length: Math.min(Math.max(0, last - first), MOST_LINES) }, (_, index) =>
    sizeOf(first + index),
  ).reduce((sum, size) => sum + size, 0);

const IS_HIDDEN = 1;

/** What lies between two corners: Excel keeps these of a chart that is sized along with the cells. */
const sizeBetween = (from: Element | undefined, to: Element, lines: Lines) => {
  const [column, row] = [(line: number) => lines.columnData?.[line], (line: number) => lines.rowData?.[line]];
  const widthOf = (line: number): number =>
    column(line)?.hd === IS_HIDDEN ? 0 : (column(line)?.w ?? lines.defaultColumnWidth ?? 0);
  const heightOf = (line: number): number =>
    row(line)?.hd === IS_HIDDEN ? 0 : (row(line)?.h ?? row(line)?.ah ?? lines.defaultRowHeight ?? 0);
  const across = between(numberIn(from, 'col'), numberIn(to, 'col'), widthOf);
  const down = between(numberIn(from, 'row'), numberIn(to, 'row'), heightOf);
  return {
    width: across + (numberIn(to, 'colOff') - numberIn(from, 'colOff')) / PIXEL,
    height: down + (numberIn(to, 'rowOff') - numberIn(from, 'rowOff')) / PIXEL,
  };
};

/** Of a chart, in pixels; null where the file does not say it. */
const sizeOf = (anchor: Element, lines: Lines): { width: number; height: number } | null => {
  const to = childOf(anchor, 'to');
  if (to) return sizeBetween(childOf(anchor, 'from'), to, lines);
  const { cx, cy } = childOf(anchor, 'ext')?.attributes ?? {};
  return cx === undefined || cy === undefined
    ? null
    : { width: Number(cx) / PIXEL, height: Number(cy) / PIXEL };
};

const ANCHORS = ['oneCellAnchor', 'twoCellAnchor'];

const placedCharts = (
  { package: pkg }: WorkbookFile,
  drawing: string,
  tab: string,
  lines: Lines,
): ChartData[] => {
  const parts = new Map(pkg.relationships(drawing).map(({ id, target }) => [id, target]));
  const anchors = pkg.document(drawing).root.children.filter(isElement);
  return anchors.flatMap((anchor): ChartData[] => {
    if (!ANCHORS.includes(anchor.name)) return [];
    const [reference] = descendantsOf(anchor, 'c:chart');
    const part = parts.get(reference?.attributes['r:id'] ?? '');
    const data = part && pkg.has(part) ? chartIn(pkg.document(part).root, tab) : null;
    const size = sizeOf(anchor, lines);
    if (!data || !size) return [];
    const from = childOf(anchor, 'from');
    return [
      {
        ...data,
        options: { ...data.options, ...size },
        place: {
          row: numberIn(from, 'row'),
          column: numberIn(from, 'col'),
          x: numberIn(from, 'colOff') / PIXEL,
          y: numberIn(from, 'rowOff') / PIXEL,
        },
      },
    ];
  });
};

/**
 * Of a tab's charts those that are made as ours are; all others stay in the file, unseen.
 *
 * @param lines of the tab, as it was read
 */
export const chartsFromFile = (file: WorkbookFile, sheet: FileSheet, lines: Lines): ChartData[] => {
  const drawing = file.package.related(sheet.part, 'drawing');
  if (!drawing) return [];
  try {
    return placedCharts(file, drawing, sheet.name, lines);
  } catch (error) {
    // What stands in cells can be read without it.
    if (error instanceof WorkbookFileError) return [];
    throw error;
  }
};
