import type { ICellData, IRange, IWorksheetData } from '@univerjs/core';
import { formulaForFile, formulaFromFile } from '../../read/formulas.ts';
import type { ReferenceMover } from '../../references/referenceMover.ts';
import type { SheetMoves } from '../../references/sheetMoves.ts';

type SheetData = Partial<IWorksheetData>;

/** Lines of a tab under the numbers that they have now. */
function movedLines<T>(
  lines: Record<number, T>,
  where: (line: number) => number | undefined,
): Record<number, T> {
  const moved: Record<number, T> = {};
  for (const line in lines) {
    const now = where(Number(line));
    if (now !== undefined) moved[now] = lines[line] as T;
  }
  return moved;
}

/** What a tab of the file would be, had nothing happened to it but that lines moved and tabs got other names. */
export function movedSheet(before: SheetData, moves: SheetMoves, mover: ReferenceMover): SheetData {
  if (mover.isIdle) return before;
  const home = before.name ?? '';
  const formula = (cell: ICellData): ICellData =>
    cell.f ? { ...cell, f: formulaFromFile(mover.formula(formulaForFile(cell.f), home)) } : cell;
  const column = (line: number) => moves.column(line);
  const row = (line: number) => moves.row(line);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const line in before.cellData) {
    const now = row(Number(line));
    const cells = before.cellData[Number(line)] as Record<number, ICellData>;
    if (now === undefined) continue;
    const moved = moves.has('columns') ? movedLines(cells, column) : cells;
    cellData[now] = Object.fromEntries(Object.entries(moved).map(([at, cell]) => [at, formula(cell)]));
  }
  return {
    ...before,
    cellData,
    rowData: movedLines(before.rowData ?? {}, row),
    columnData: movedLines(before.columnData ?? {}, column),
    mergeData: (before.mergeData ?? []).flatMap((merge: IRange) => moves.ranges(merge)),
  };
}
