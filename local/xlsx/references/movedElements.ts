import { childOf, type Element, isElement } from '../package/xml.ts';
import { toA1, toRange, toRanges } from './addresses.ts';
import type { ReferenceMover } from './referenceMover.ts';
import type { SheetMoves } from './sheetMoves.ts';

/** What a part's places are of, and what became of them. */
export interface Movement {
  /** The tab's old name. */
  home: string;
  moves: SheetMoves;
  mover: ReferenceMover;
}

/** Attributes that hold one place of the tab. */
const places = ['ref', 'activeCell', 'topLeftCell', 'r', 'cell'];
/** Elements with formulas, in conditional formats, validations and what came with Excel 2010. */
const formulas = ['formula', 'formula1', 'formula2', 'xm:f', 'calculatedColumnFormula', 'totalsRowFormula'];
/** Attributes that hold a reference: where a link leads, and the cells of a control. */
const formulaAttributes = ['location', 'linkedCell', 'listFillRange'];
/** Where a list is left without its entries, it goes, too. */
const lists = [
  'mergeCells',
  'hyperlinks',
  'dataValidations',
  'protectedRanges',
  'ignoredErrors',
  'cellWatches',
  'rowBreaks',
  'colBreaks',
  'x14:dataValidations',
  'x14:conditionalFormattings',
];
/** What has to have a place, however much was deleted. */
const clamped = ['selection', 'sheetView', 'pane'];

/** A list of ranges after the move; `undefined` when nothing is left of them. */
function movedList(list: string, moves: SheetMoves): string | undefined {
  const ranges = toRanges(list).flatMap((range) => moves.ranges(range));
  return ranges.length > 0 ? ranges.map(toA1).join(' ') : undefined;
}

function movedPlace(place: string, moves: SheetMoves): string | undefined {
  const range = moves.hull(toRange(place));
  return range && toA1(range);
}

/**
 * Brings all that an element says of places and references to where they are now.
 *
 * @returns whether the element still has a place
 */
export function moveElement(moved: Element, movement: Movement): boolean {
  const { home, moves, mover } = movement;
  if (formulas.includes(moved.name)) moveText(moved, (text) => mover.formula(text, home));
  for (const name of formulaAttributes) {
    const formula = moved.attributes[name];
    if (formula !== undefined) moved.attributes[name] = mover.formula(formula, home);
  }
  const stays = moves.isEmpty || movePlaces(moved, moves);
  const isList = lists.includes(moved.name);
  const before = moved.children.length;
  moved.children = moved.children.filter((child) => !isElement(child) || moveElement(child, movement));
  if (isList && moved.children.length !== before) {
    const left = moved.children.filter(isElement).length;
    if (moved.attributes.count !== undefined) moved.attributes.count = String(left);
    return left > 0;
  }
  return stays;
}

function moveText(moved: Element, move: (text: string) => string): void {
  moved.children = moved.children.map((child) => (isElement(child) ? child : move(child)));
}

function movePlaces(moved: Element, moves: SheetMoves): boolean {
  if (moved.name === 'brk') return moveBreak(moved, moves);
  if (moved.name === 'autoFilter') moveFilters(moved, moves);
  let stays = true;
  const set = (name: string, now: string | undefined): void => {
    if (now !== undefined) moved.attributes[name] = now;
    else if (clamped.includes(moved.name)) delete moved.attributes[name];
    else stays = false;
  };
  for (const name of places) {
    const place = moved.attributes[name];
    if (place !== undefined && /^\$?[A-Z]/i.test(place)) set(name, movedPlace(place, moves));
  }
  const { sqref } = moved.attributes;
  if (sqref !== undefined) set('sqref', movedList(sqref, moves));
  const later = childOf(moved, 'xm:sqref');
  if (later) {
    const now = movedList(later.children.join(''), moves);
    if (now === undefined) return false;
    later.children = [now];
  }
  return stays;
}

/** The columns of a filter are counted from its first one. */
function moveFilters(filter: Element, moves: SheetMoves): void {
  const before = toRange(filter.attributes.ref ?? '');
  const after = moves.hull(before);
  if (!after) return;
  filter.children = filter.children.filter((child) => {
    if (!isElement(child) || child.attributes.colId === undefined) return true;
    const column = moves.column(before.startColumn + Number(child.attributes.colId));
    if (column !== undefined) child.attributes.colId = String(column - after.startColumn);
    return column !== undefined;
  });
}

/** A page break stands before the line that its number names, from 0. */
function moveBreak(moved: Element, moves: SheetMoves): boolean {
  const line = Number(moved.attributes.id);
  const isRow = Number(moved.attributes.max ?? 0) <= 16_383;
  const now = isRow ? moves.row(line) : moves.column(line);
  if (now !== undefined) moved.attributes.id = String(now);
  return now !== undefined;
}
