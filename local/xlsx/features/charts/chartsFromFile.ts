/** Charts of a file that are made as ours are: the grid can draw them, and the add-on finds them again. */
import type { ChartData } from '../../../host/chartData.ts';
import { edges, type Rectangle } from '../../../host/rectangle.ts';
import { childOf, childrenOf, descendantsOf, type Element, textOf } from '../../package/xml.ts';
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

const placedCharts = ({ package: pkg }: WorkbookFile, drawing: string, tab: string): ChartData[] => {
  const parts = new Map(pkg.relationships(drawing).map(({ id, target }) => [id, target]));
  return childrenOf(pkg.document(drawing).root, 'oneCellAnchor').flatMap((anchor): ChartData[] => {
    const [reference] = descendantsOf(anchor, 'c:chart');
    const part = parts.get(reference?.attributes['r:id'] ?? '');
    const data = part && pkg.has(part) ? chartIn(pkg.document(part).root, tab) : null;
    const { cx, cy } = childOf(anchor, 'ext')?.attributes ?? {};
    if (!data || cx === undefined || cy === undefined) return [];
    const from = childOf(anchor, 'from');
    return [
      {
        ...data,
        options: { ...data.options, width: Number(cx) / PIXEL, height: Number(cy) / PIXEL },
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

/** Of a tab's charts those that are made as ours are; all others stay in the file, unseen. */
export const chartsFromFile = (file: WorkbookFile, sheet: FileSheet): ChartData[] => {
  const drawing = file.package.related(sheet.part, 'drawing');
  if (!drawing) return [];
  try {
    return placedCharts(file, drawing, sheet.name);
  } catch (error) {
    // What stands in cells can be read without it.
    if (error instanceof WorkbookFileError) return [];
    throw error;
  }
};
