import type { Workbook } from '../../../src/grid/workbook.ts';
import { type Outcome, prepareRun, type ReadyRun, type RunRequest } from '../../../src/run/run.ts';
import type { Wording } from '../../../src/words/voice.ts';
import { thai } from '../tabs/plainWorkbook.ts';

/** An outcome with everything decided; any other fails the test, and says what it is. */
export const readyOf = (outcome: Outcome): ReadyRun => {
  if (outcome.kind !== 'ready') throw new Error(JSON.stringify(outcome));
  return outcome;
};

/** A run on a workbook that leaves no question. */
export const readyRun = (workbook: Workbook, request: RunRequest = {}, language: Wording = thai): ReadyRun =>
  readyOf(prepareRun(workbook, request, language));
