import type { Rectangle } from '../host/workbook/rectangle.ts';
import type { LineMove } from './lineMove.ts';

/** What Univer's mutations of rows and columns say. */
export interface LineParams {
  unitId: string;
  subUnitId: string;
  range: Rectangle;
  sourceRange: Rectangle;
  targetRange: Rectangle;
}

const firstAndCount = (
  lines: LineMove['lines'],
  { startRow, endRow, startColumn, endColumn }: Rectangle,
): { at: number; count: number } =>
  lines === 'rows'
    ? { at: startRow, count: endRow - startRow + 1 }
    : { at: startColumn, count: endColumn - startColumn + 1 };

const inserted =
  (lines: LineMove['lines']) =>
  ({ range }: LineParams): LineMove => ({ kind: 'insert', lines, ...firstAndCount(lines, range) });

const deleted =
  (lines: LineMove['lines']) =>
  ({ range }: LineParams): LineMove => ({ kind: 'delete', lines, ...firstAndCount(lines, range) });

const moved =
  (lines: LineMove['lines']) =>
  ({ sourceRange, targetRange }: LineParams): LineMove => ({
    kind: 'move',
    lines,
    ...firstAndCount(lines, sourceRange),
    before: firstAndCount(lines, targetRange).at,
  });

const moves: Readonly<Record<string, (params: LineParams) => LineMove>> = {
  'sheet.mutation.insert-row': inserted('rows'),
  'sheet.mutation.insert-col': inserted('columns'),
  'sheet.mutation.remove-rows': deleted('rows'),
  'sheet.mutation.remove-col': deleted('columns'),
  'sheet.mutation.move-rows': moved('rows'),
  'sheet.mutation.move-columns': moved('columns'),
};

/** The move of lines that one of Univer's mutations makes, and of which tab; `undefined` for all others. */
export function toldMove({
  id,
  params,
}: {
  id: string;
  params?: unknown;
}): (LineParams & { move: LineMove }) | undefined {
  const moveOf = moves[id];
  if (!moveOf) return undefined;
  const told = params as LineParams;
  return { ...told, move: moveOf(told) };
}
