import { childOf, childrenOf, type Element, element, insertInOrder, removeChild } from '../../package/xml.ts';
import { toA1, toRange } from '../../references/addresses.ts';
import { cellName } from '../../references/cellName.ts';
import { sheetOrder } from '../../sheetOrder.ts';
import { toFileColor } from '../../styles/colors.ts';
import type { Passage } from './changes.ts';

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** The first view of a tab, made when there is none. */
function viewOf(root: Element): Element {
  let views = childOf(root, 'sheetViews');
  if (!views) {
    views = element('sheetViews');
    insertInOrder(root, views, sheetOrder);
  }
  let view = childOf(views, 'sheetView');
  if (!view) {
    view = element('sheetView', { workbookViewId: 0 });
    views.children.unshift(view);
  }
  return view;
}

function freeze(view: Element, xSplit: number, ySplit: number): void {
  view.children = view.children.filter(
    (child) => typeof child !== 'string' && child.name !== 'pane' && child.attributes.pane === undefined,
  );
  if (!xSplit && !ySplit) return;
  const activePane = xSplit && ySplit ? 'bottomRight' : xSplit ? 'topRight' : 'bottomLeft';
  const pane = element('pane', {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: cellName(ySplit, xSplit),
    activePane,
    state: 'frozen',
  });
  view.children = view.children.filter((child) => typeof child !== 'string' && child.name !== 'selection');
  insertInOrder(view, pane, viewOrder);
  insertInOrder(view, element('selection', { pane: activePane }), viewOrder);
}

/** Frozen lines and gridlines. @returns whether anything changed */
export function writeView(root: Element, { before, after }: Passage): boolean {
  const { xSplit = 0, ySplit = 0 } = after.freeze ?? {};
  const frozenDiffers = xSplit !== (before.freeze?.xSplit ?? 0) || ySplit !== (before.freeze?.ySplit ?? 0);
  const gridlinesDiffer = (after.showGridlines ?? 1) !== (before.showGridlines ?? 1);
  if (!frozenDiffers && !gridlinesDiffer) return false;
  const view = viewOf(root);
  if (frozenDiffers) freeze(view, xSplit, ySplit);
  if (gridlinesDiffer) {
    if (after.showGridlines === 0) view.attributes.showGridLines = '0';
    else delete view.attributes.showGridLines;
  }
  return true;
}

/** The tab's colour. @returns whether anything changed */
export function writeTabColor(root: Element, { before, after }: Passage): boolean {
  if ((after.tabColor ?? '') === (before.tabColor ?? '')) return false;
  let properties = childOf(root, 'sheetPr');
  if (!properties) {
    properties = element('sheetPr');
    insertInOrder(root, properties, sheetOrder);
  }
  const old = childOf(properties, 'tabColor');
  if (old) removeChild(properties, old);
  const color = toFileColor(after.tabColor);
  if (color) properties.children.unshift(element('tabColor', color));
  return true;
}

/** The merged cells. @returns whether anything changed */
export function writeMerges(root: Element, { before, after }: Passage): boolean {
  const wanted = (after.mergeData ?? []).map(toA1).filter((range) => range.includes(':'));
  const there = new Set((before.mergeData ?? []).map(toA1));
  if (wanted.length === there.size && wanted.every((range) => there.has(range))) return false;
  const old = childOf(root, 'mergeCells');
  const kept = childrenOf(old, 'mergeCell').filter(({ attributes }) =>
    wanted.includes(toA1(toRange(attributes.ref ?? ''))),
  );
  const known = new Set(kept.map(({ attributes }) => toA1(toRange(attributes.ref ?? ''))));
  const merges = [
    ...kept,
    ...wanted.filter((range) => !known.has(range)).map((ref) => element('mergeCell', { ref })),
  ];
  if (old) removeChild(root, old);
  if (merges.length > 0) {
    insertInOrder(root, element('mergeCells', { count: merges.length }, merges), sheetOrder);
  }
  return true;
}
