/** Whether a workbook holds what no file holds yet. */
import { CommandType, type IDisposable } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';

export interface Changes extends IDisposable {
  /** Whether anything has changed since the workbook was opened or saved; what is being typed counts. */
  exist(): boolean;
  /** The number of changes so far. */
  count(): number;
  /** The workbook has been saved as it was after so many changes. */
  saved(count: number): void;
}

/** Heights that follow from the text are no edit, and neither are results of formulas. */
const followingHeights = [
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
];
const isComputed = (id: string): boolean =>
  id.startsWith('formula.mutation.') || followingHeights.includes(id);

/** Listens to what changes a workbook, whoever does it. */
export function watchChanges(workbook: FWorkbook): Changes {
  let count = 0;
  let kept = 0;
  const listening = workbook.onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !isComputed(id)) count += 1;
  });
  return {
    exist: () => count > kept || workbook.isCellEditing(),
    count: () => count,
    saved: (upTo) => {
      kept = upTo;
    },
    dispose: () => listening.dispose(),
  };
}
