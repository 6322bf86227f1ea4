import type { ChartData } from '../../../host/workbook/chartData.ts';
import { childOf, descendantsOf, type Element, element, insertInOrder } from '../../package/xml.ts';
import { sheetOrder } from '../../sheetOrder.ts';
import type { OpenSheet } from '../../workbookFile.ts';
import { relationAttribute } from '../relationAttribute.ts';
import { chartPart, type DrawnTab } from './chartPart.ts';
import { type Vocabularies, vocabulariesOf } from './vocabularies.ts';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** In EMU. */
const PIXEL = 9525;

const numbers = (named: Record<string, number>): Element[] =>
  Object.entries(named).map(([name, value]) => element(name, {}, [String(value)]));

/** Where a chart floats, and which part it is. */
const anchorOf = (
  { place, options }: ChartData,
  relation: string,
  id: number,
  { main, chart, relationships }: Vocabularies,
): Element => {
  const { row, column, x, y } = place;
  const title = String(options.title ?? '');
  const [width, height] = [Number(options.width) * PIXEL, Number(options.height) * PIXEL];
  const frame = element('graphicFrame', { macro: '' }, [
    element('nvGraphicFramePr', {}, [
      element('cNvPr', { id, name: title, descr: title }),
      element('cNvGraphicFramePr'),
    ]),
    element('xfrm', {}, [
      element('a:off', { 'xmlns:a': main, x: 0, y: 0 }),
      element('a:ext', { 'xmlns:a': main, cx: width, cy: height }),
    ]),
    element('a:graphic', { 'xmlns:a': main }, [
      element('a:graphicData', { uri: chart }, [
        element('c:chart', { 'xmlns:c': chart, 'xmlns:r': relationships, 'r:id': relation }),
      ]),
    ]),
  ]);
  return element('oneCellAnchor', {}, [
    element('from', {}, numbers({ col: column, colOff: x * PIXEL, row, rowOff: y * PIXEL })),
    element('ext', { cx: width, cy: height }),
    frame,
    element('clientData'),
  ]);
};

/** The part that holds a tab's drawings, made when there is none. */
const drawingOf = ({ file: { package: pkg }, sheet, root }: OpenSheet): string => {
  const known = pkg.related(sheet.part, 'drawing');
  if (known && childOf(root, 'drawing')) return known;
  const part = pkg.freeName('xl/drawings/drawing', '.xml');
  const drawing = element('wsDr', { 'xmlns:xdr': vocabulariesOf(root).drawing });
  pkg.add(part, { root: drawing, prefix: 'xdr:' }, drawingType);
  const relation = pkg.relate(sheet.part, 'drawing', part);
  insertInOrder(root, element('drawing', { [relationAttribute(root)]: relation }), sheetOrder);
  return part;
};

const nextId = (drawing: Element): number =>
  Math.max(1, ...descendantsOf(drawing, 'cNvPr').map(({ attributes }) => Number(attributes.id) || 0)) + 1;

/** Puts charts into a tab; those of the file stay as they are. @returns whether there were any */
export const writeCharts = (open: OpenSheet, tab: DrawnTab, all: readonly ChartData[]): boolean => {
  const charts = all.filter(({ isInFile }) => !isInFile);
  if (charts.length === 0) return false;
  const vocabularies = vocabulariesOf(open.root);
  const { package: pkg } = open.file;
  const drawing = drawingOf(open);
  const { root: drawn } = pkg.document(drawing);
  for (const data of charts) {
    const part = pkg.freeName('xl/charts/chart', '.xml');
    pkg.add(part, chartPart(tab, data, vocabularies), chartType);
    const relation = pkg.relate(drawing, 'chart', part);
    drawn.children.push(anchorOf(data, relation, nextId(drawn), vocabularies));
  }
  pkg.touch(drawing);
  return true;
};
