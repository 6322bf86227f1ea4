/** What a person can ask for, each decided on the workbook as it was read. */
import type { Workbook } from '../grid/workbook.ts';
import type { ParseHtml } from '../paste/html.ts';
import { answer } from './answer.ts';
import { clearHighlights } from './clearHighlights.ts';
import { createFrameworkTab, createLibraryTab, createScoreTabs } from './createTabs.ts';
import { repairPlan } from './damage.ts';
import type { Deed } from './deed.ts';
import { showFollowUp } from './followUp.ts';
import { moveAnnounced } from './moveAnnounced.ts';
import { previewYear, startYear } from './newYear.ts';
import { previewPaste, writePaste } from './paste.ts';
import type { Answer, Request as AnyRequest } from './protocol.ts';
import { reportMeasures } from './reportMeasures.ts';
import { preview, run } from './run.ts';
import { start } from './start.ts';

/** Leading to a place is the server's own. */
export type Request = Exclude<AnyRequest, { method: 'goTo' }>;

type Decisions = {
  readonly [Method in Request['method']]: (
    workbook: Workbook,
    request: Extract<Request, { method: Method }>,
    parseHtml: ParseHtml,
  ) => Deed<Answer<Method>>;
};

/** Only answers; nothing is written. */
const saying = <Result>(answered: Result): Deed<Result> => ({ edits: [], answer: answered });

const decisions: Decisions = {
  start: (workbook) => saying(start(workbook)),
  run,
  preview: (workbook, request) => saying(preview(workbook, request)),
  repairPlan: (workbook, { tab }) => repairPlan(workbook, tab),
  showFollowUp: (workbook, { show }) => showFollowUp(workbook, show),
  reportMeasures: (workbook, { fiscalYear }) => reportMeasures(workbook, fiscalYear),
  answer: (workbook, { key, value }) => answer(workbook, key, value),
  createScoreTabs: (workbook, { fiscalYear }) => createScoreTabs(workbook, fiscalYear),
  previewYear: (workbook, { fiscalYear }) => saying(previewYear(workbook, fiscalYear)),
  startYear: (workbook, { fiscalYear, carry }) => startYear(workbook, fiscalYear, carry),
  moveAnnounced,
  createFrameworkTab: (workbook, { fiscalYear }) => createFrameworkTab(workbook, fiscalYear),
  createLibraryTab: (workbook, { fiscalYear }) => createLibraryTab(workbook, fiscalYear),
  previewPaste: (workbook, { text }, parseHtml) => saying(previewPaste(workbook, { text, parseHtml })),
  writePaste: (workbook, { text, accepted }, parseHtml) =>
    writePaste(workbook, { text, parseHtml }, accepted),
  clearHighlights,
};

/**
 * What a request does to the workbook, and its answer.
 *
 * @throws UserError when it cannot be done and a person can mend that; Wanted until what the decision needs was read
 */
export const decideRequest = <R extends Request>(
  workbook: Workbook,
  request: R,
  parseHtml: ParseHtml,
): Deed<Answer<R['method']>> => {
  const decision = decisions[request.method] as (
    workbook: Workbook,
    request: Request,
    parseHtml: ParseHtml,
  ) => Deed<unknown>;
  return decision(workbook, request, parseHtml) as Deed<Answer<R['method']>>;
};
