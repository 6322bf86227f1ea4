import type { ICellData, IWorksheetData } from '@univerjs/core';

/** Walks over all cells that a tab has, row by row; rows and columns count from 0. */
export function eachCellData(
  cellData: IWorksheetData['cellData'] | undefined,
  take: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const row in cellData) {
    const cells = cellData[Number(row)] as Record<number, ICellData>;
    for (const column in cells) take(cells[Number(column)] as ICellData, Number(row), Number(column));
  }
}
