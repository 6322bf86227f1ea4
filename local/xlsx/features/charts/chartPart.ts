/** A chart as a part of its own: columns, and lines across them, over cells of one tab. */
import type { IWorksheetData } from '@univerjs/core';
import { type ChartData, seriesOf } from '../../../host/workbook/chartData.ts';
import type { Rectangle } from '../../../host/workbook/rectangle.ts';
import { escapeText } from '../../package/escapes.ts';
import { type Element, element, type XmlDocument } from '../../package/xml.ts';
import { toA1 } from '../../references/addresses.ts';
import type { Vocabularies } from './vocabularies.ts';

/** The tab that a chart draws, as it is written. */
export interface DrawnTab {
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
}

const FONT = 'Sarabun';
/** In hundredths of a point. */
const TITLE_SIZE = 1100;
const TEXT_SIZE = 900;
/** In EMU, of which a point has 12,700. */
const LINE_WIDTH = 2 * 12_700;
const AXES = { categories: '111111111', values: '222222222' };

const val = (name: string, value: string | number): Element => element(name, { val: value });

const solid = (color: string): Element =>
  element('a:solidFill', {}, [element('a:srgbClr', { val: color.replace('#', '').toUpperCase() })]);

const letters = (name: string, size: number, bold: boolean): Element =>
  element(name, { lang: name === 'a:rPr' ? 'th-TH' : undefined, sz: size, b: bold ? 1 : 0 }, [
    ...['a:latin', 'a:cs'].map((script) => element(script, { typeface: FONT })),
  ]);

const textStyle = (size: number): Element =>
  element('txPr', {}, [
    element('a:bodyPr'),
    element('a:p', {}, [
      element('a:pPr', {}, [letters('a:defRPr', size, false)]),
      element('a:endParaRPr', { lang: 'th-TH' }),
    ]),
  ]);

const title = (text: string): Element =>
  element('title', {}, [
    element('tx', {}, [
      element('rich', {}, [
        element('a:bodyPr'),
        element('a:p', {}, [
          element('a:pPr', {}, [letters('a:defRPr', TITLE_SIZE, true)]),
          element('a:r', {}, [letters('a:rPr', TITLE_SIZE, true), element('a:t', {}, [escapeText(text)])]),
        ]),
      ]),
    ]),
    val('overlay', 0),
  ]);

/** Some cells of one column, one below the other. */
type Cells = Rectangle;

const formula = ({ name }: DrawnTab, cells: Cells): Element => {
  const absolute = toA1(cells).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return element('f', {}, [`'${name.replaceAll("'", "''")}'!${absolute}`]);
};

/** What stands in the cells as the file is written: programs show that until they compute anew. */
const cached = ({ data }: DrawnTab, { startRow, endRow, startColumn }: Cells): Element[] => {
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
  const points = rows.flatMap((row, index) => {
    const value = data.cellData?.[row]?.[startColumn]?.v;
    if (value === undefined || value === null || value === '') return [];
    return [element('pt', { idx: index }, [element('v', {}, [escapeText(String(value))])])];
  });
  return [val('ptCount', rows.length), ...points];
};

const texts = (tab: DrawnTab, cells: Cells): Element =>
  element('strRef', {}, [formula(tab, cells), element('strCache', {}, cached(tab, cells))]);

const figures = (tab: DrawnTab, cells: Cells): Element =>
  element('numRef', {}, [
    formula(tab, cells),
    element('numCache', {}, [element('formatCode', {}, ['0.00']), ...cached(tab, cells)]),
  ]);

/** A column of figures, with its name above and the names of its figures in the first column. */
const series = (tab: DrawnTab, data: ChartData, cells: Rectangle, index: number): Element => {
  const { type, color } = seriesOf(data, index);
  const column = cells.startColumn + 1 + index;
  const first = cells.startRow + data.headers;
  const part = (startColumn: number, startRow: number, endRow: number): Cells => ({
    startRow,
    endRow,
    startColumn,
    endColumn: startColumn,
  });
  const outline = element('a:ln', { w: LINE_WIDTH }, [solid(color), val('a:prstDash', 'dash')]);
  const isLine = type === 'line';
  return element('ser', {}, [
    val('idx', index),
    val('order', index),
    element('tx', {}, [texts(tab, part(column, cells.startRow, cells.startRow))]),
    element('spPr', {}, [isLine ? outline : solid(color)]),
    ...(isLine ? [element('marker', {}, [val('symbol', 'none')])] : [val('invertIfNegative', 0)]),
    element('cat', {}, [texts(tab, part(cells.startColumn, first, cells.endRow))]),
    element('val', {}, [figures(tab, part(column, first, cells.endRow))]),
    ...(isLine ? [val('smooth', 0)] : []),
  ]);
};

const axisIds = (): Element[] => [val('axId', AXES.categories), val('axId', AXES.values)];

/** The series of one kind; none where there is no such series. */
const plotted = (kind: 'bars' | 'line', all: readonly Element[]): Element[] => {
  if (all.length === 0) return [];
  const shape = [val('grouping', kind === 'bars' ? 'clustered' : 'standard'), val('varyColors', 0)];
  return kind === 'bars'
    ? [element('barChart', {}, [val('barDir', 'col'), ...shape, ...all, val('gapWidth', 60), ...axisIds()])]
    : [element('lineChart', {}, [...shape, ...all, val('marker', 1), ...axisIds()])];
};

const axis = (name: 'catAx' | 'valAx', [own, other]: [string, string], parts: Element[]): Element =>
  element(name, {}, [
    val('axId', own),
    element('scaling', {}, [
      val('orientation', 'minMax'),
      ...(name === 'valAx' ? [val('max', 100), val('min', 0)] : []),
    ]),
    val('delete', 0),
    val('axPos', name === 'valAx' ? 'l' : 'b'),
    ...(name === 'valAx'
      ? [element('majorGridlines', {}, [element('spPr', {}, [element('a:ln', {}, [solid('#d9d9d9')])])])]
      : []),
    element('numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', other),
    val('crosses', 'autoZero'),
    ...parts,
  ]);

const { categories, values } = AXES;

/** The part of a chart that draws one rectangle of a tab: names in its first column, a series in each of the others. */
export const chartPart = (tab: DrawnTab, data: ChartData, vocabularies: Vocabularies): XmlDocument => {
  const [cells] = data.ranges;
  const count = cells ? cells.endColumn - cells.startColumn : 0;
  const all = Array.from({ length: count }, (_, index) => ({
    kind: seriesOf(data, index).type,
    drawn: series(tab, data, cells as Rectangle, index),
  }));
  const ofKind = (kind: 'bars' | 'line'): Element[] =>
    plotted(
      kind,
      all.flatMap((one) => (one.kind === kind ? [one.drawn] : [])),
    );
  const plotArea = element('plotArea', {}, [
    element('layout'),
    ...ofKind('bars'),
    ...ofKind('line'),
    axis('catAx', [categories, values], [val('lblOffset', 100), val('noMultiLvlLbl', 1)]),
    axis('valAx', [values, categories], [val('crossBetween', 'between'), val('majorUnit', 25)]),
  ]);
  const root = element('chartSpace', { 'xmlns:c': vocabularies.chart, 'xmlns:a': vocabularies.main }, [
    val('roundedCorners', 0),
    element('chart', {}, [
      title(String(data.options.title ?? '')),
      val('autoTitleDeleted', 0),
      plotArea,
      val('plotVisOnly', data.showsHidden ? 0 : 1),
      val('dispBlanksAs', 'gap'),
    ]),
    textStyle(TEXT_SIZE),
  ]);
  return { root, prefix: 'c:' };
};
