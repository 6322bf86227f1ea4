import type { IWorksheetData } from '@univerjs/core';
import {
  childOf,
  childrenOf,
  type Element,
  element,
  insertInOrder,
  isTrue,
  removeChild,
} from '../../package/xml.ts';
import { lastColumn, lastRow } from '../../references/addresses.ts';
import type { SheetMoves } from '../../references/sheetMoves.ts';
import { sheetOrder } from '../../sheetOrder.ts';
import { defaultWidthDigits, pixelsToDigits } from '../../styles/sizes.ts';
import type { StyleSheet } from '../../styles/styleSheet.ts';
import { indices, type Passage } from './changes.ts';
import type { RowPlan } from './rows.ts';

type Column = NonNullable<IWorksheetData['columnData'][number]>;

/** Columns that look alike, from 0, both ends included. */
interface Span {
  first: number;
  last: number;
  attributes: Element['attributes'];
}

const spansOf = (root: Element): Span[] =>
  childrenOf(childOf(root, 'cols'), 'col').map(({ attributes: { min, max, ...attributes } }) => ({
    first: Number(min) - 1,
    last: Math.min(Number(max) - 1, lastColumn),
    attributes,
  }));

const movedSpans = (spans: Span[], moves: SheetMoves): Span[] =>
  spans
    .flatMap(({ first, last, attributes }) =>
      moves
        .ranges({ startRow: 0, endRow: lastRow, startColumn: first, endColumn: last })
        .map(({ startColumn, endColumn }) => ({ first: startColumn, last: endColumn, attributes })),
    )
    .sort((one, other) => one.first - other.first);

/** Gives one column attributes of its own. */
function withColumn(spans: Span[], column: number, attributes: Element['attributes']): Span[] {
  const others = spans.flatMap((span): Span[] => {
    if (column < span.first || column > span.last) return [span];
    return [
      { ...span, last: column - 1 },
      { ...span, first: column + 1 },
    ].filter(({ first, last }) => first <= last);
  });
  return [...others, { first: column, last: column, attributes }].sort(
    (one, other) => one.first - other.first,
  );
}

const styleAt = (spans: readonly Span[], column: number): number =>
  Number(spans.find(({ first, last }) => column >= first && column <= last)?.attributes.style ?? 0);

interface ColumnPlan {
  passage: Passage;
  moves: SheetMoves;
  styles: StyleSheet;
  defaults: RowPlan['defaults'];
}

/** A column's attributes after Univer changed it; `null` when it did not. */
function changedColumn(
  span: Span | undefined,
  before: Partial<Column>,
  after: Partial<Column>,
  { passage: { resolve, looks }, styles, defaults }: ColumnPlan,
): Element['attributes'] | null {
  const attributes = { ...span?.attributes };
  const isHidden = (after.hd ?? 0) === 1;
  const hiddenDiffers = isHidden !== (isTrue(attributes.hidden) || (before.hd ?? 0) === 1);
  const widthDiffers = after.w !== before.w && after.w !== undefined;
  const styleDiffers = !looks.same(resolve(before.s), resolve(after.s));
  if (!hiddenDiffers && !widthDiffers && !styleDiffers) return null;
  if (widthDiffers) {
    attributes.width = String(pixelsToDigits(after.w ?? 0));
    attributes.customWidth = '1';
  }
  if (isHidden) attributes.hidden = '1';
  else delete attributes.hidden;
  if (styleDiffers) {
    const base = Number(attributes.style ?? 0);
    attributes.style = String(styles.changed(base, resolve(before.s), resolve(after.s), defaults));
  }
  return attributes;
}

/**
 * Brings a tab's columns to what Univer has.
 *
 * @returns whether anything changed, and the number of the style that empty cells of a column have
 */
export function writeColumns(
  root: Element,
  plan: ColumnPlan,
): { changed: boolean; style: (column: number) => number } {
  const { passage, moves } = plan;
  let spans = spansOf(root);
  let changed = false;
  if (moves.has('columns')) {
    spans = movedSpans(spans, moves);
    changed = true;
  }
  const { before, after } = passage;
  for (const index of indices(before.columnData, after.columnData)) {
    const span = spans.find(({ first, last }) => index >= first && index <= last);
    const attributes = changedColumn(
      span,
      before.columnData?.[index] ?? {},
      after.columnData?.[index] ?? {},
      plan,
    );
    if (!attributes) continue;
    // Some programs take a column without a width for one of no width.
    attributes.width ??=
      childOf(root, 'sheetFormatPr')?.attributes.defaultColWidth ?? String(defaultWidthDigits);
    spans = withColumn(spans, index, attributes);
    changed = true;
  }
  if (changed) replaceColumns(root, spans);
  return { changed, style: (column) => styleAt(spans, column) };
}

function replaceColumns(root: Element, spans: readonly Span[]): void {
  const old = childOf(root, 'cols');
  if (old) removeChild(root, old);
  if (spans.length === 0) return;
  const columns = spans.map(({ first, last, attributes }) =>
    element('col', { min: first + 1, max: last + 1, ...attributes }),
  );
  insertInOrder(root, element('cols', {}, columns), sheetOrder);
}
