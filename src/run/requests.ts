/** What a person can ask for, each decided on the workbook as it was read. */
import { MOST_CELLS } from '../grid/reading/readableTabs.ts';
import type { Workbook } from '../grid/workbook.ts';
import type { MeasureKey } from '../plan/library/measure.ts';
import { languageOf } from '../problems/language.ts';
import { UserError } from '../problems/refusal.ts';
import { isSettingsName } from '../settings/readSettings.ts';
import { namedIn, writingIn } from '../settings/settingsPage.ts';
import { answering, type Deed } from './conversation/deed.ts';
import type { Means } from './conversation/means.ts';
import { understand } from './paste/understand.ts';
import { writePaste } from './paste/writePaste.ts';
import { showFollowUp } from './plan/showFollowUp.ts';
import { makeReportOf, previewReport, type ReportRequest } from './report/reportRequests.ts';
import { prepareRun, type RunRequest, run } from './run.ts';
import { makeTable, type TableRequest } from './table/makeTable.ts';
import { repairIn } from './table/repair.ts';
import { answer } from './tabs/answer.ts';
import { clearHighlights } from './tabs/clearHighlights.ts';
import { confirmPrinted } from './tabs/confirmPrinted.ts';
import { createFrameworkTab, createLibraryTab, createScoreTabs } from './tabs/createTabs.ts';
import { useSample } from './tabs/useSample.ts';
import { moveAnnounced } from './year/moveAnnounced.ts';
import { previewYear, startYear } from './year/newYear.ts';
import { proposedYear } from './year/proposedYear.ts';

/** A request that writes what was previewed. */
interface Previewed {
  /** The print of what a person was shown: only that is written. Null: nobody was shown anything. */
  readonly shown: string | null;
}

interface OfYear {
  readonly fiscalYear: number;
}

interface PasteRequest {
  readonly text: string;
  readonly accepted: readonly string[];
}

interface YearRequest extends OfYear {
  /** Keys of last year's measures that go on. */
  readonly carry?: readonly MeasureKey[];
}

const decisions = {
  start: (workbook: Workbook) => answering(proposedYear(workbook)),
  run: (workbook: Workbook, request: RunRequest & Previewed, { language }: Means) =>
    run(workbook, request, language),
  /** What a run would do; nothing is written. */
  preview: (workbook: Workbook, request: RunRequest, { language }: Means) =>
    answering(prepareRun(workbook, request, language)),
  /** Puts back what a damaged table lacks, whatever its kind. */
  repairTable: (workbook: Workbook, { tab }: { readonly tab: string }, { language }: Means) =>
    repairIn(workbook, tab, language),
  showFollowUp: (workbook: Workbook, { show }: { readonly show: boolean }, { language }: Means) =>
    showFollowUp(workbook, show, language),
  /** Makes or renews one table of ours. */
  makeTable: (workbook: Workbook, request: TableRequest, { language }: Means) =>
    makeTable(workbook, request, language),
  answer: (
    workbook: Workbook,
    { key, value }: { readonly key: string; readonly value: string },
    { language }: Means,
  ) => answer(workbook, key, value, language),
  /** `line` is what confirms the contradiction, as the person was shown it. */
  confirmPrinted: (workbook: Workbook, { line }: { readonly line: string }, { language }: Means) =>
    confirmPrinted(workbook, line, language),
  createScoreTabs: (workbook: Workbook, { fiscalYear }: OfYear, { language }: Means) =>
    createScoreTabs(workbook, fiscalYear, language),
  /** What starting another fiscal year would do; nothing is written. */
  previewYear: (workbook: Workbook, { fiscalYear, carry = [] }: YearRequest, { language }: Means) =>
    answering(previewYear(workbook, fiscalYear, carry, language)),
  startYear: (workbook: Workbook, { fiscalYear, carry = [] }: YearRequest & Previewed, { language }: Means) =>
    startYear(workbook, fiscalYear, carry, language),
  /** Puts announced figures that stand beside labels into the table of years. */
  moveAnnounced: (workbook: Workbook, _: object, { language }: Means) => moveAnnounced(workbook, language),
  createFrameworkTab: (workbook: Workbook, { fiscalYear }: OfYear, { language }: Means) =>
    createFrameworkTab(workbook, fiscalYear, language),
  createLibraryTab: (workbook: Workbook, { fiscalYear }: OfYear, { language }: Means) =>
    createLibraryTab(workbook, fiscalYear, language),
  /** What a text says, and what writing it would change; nothing is written. */
  previewPaste: (workbook: Workbook, { text }: { readonly text: string }, { parseHtml }: Means) =>
    answering(understand(workbook, { text, parseHtml })),
  /** `accepted` has the keys of the changes of settings that a person accepts. */
  writePaste: (
    workbook: Workbook,
    { text, accepted }: PasteRequest & Previewed,
    { parseHtml, language }: Means,
  ) => writePaste(workbook, { text, parseHtml }, accepted, language),
  /** What a document would be written from; nothing is written. */
  previewReport: (workbook: Workbook, _: object, { language }: Means) =>
    answering(previewReport(workbook, language)),
  /** A document from the workbook as it stands; what was chosen for it is kept in the settings. */
  makeReport: (workbook: Workbook, request: ReportRequest, { language }: Means) =>
    makeReportOf(workbook, request, language),
  /** Puts the sample into an empty workbook. */
  useSample: (workbook: Workbook, _: object, { language }: Means) => useSample(workbook, language),
  clearHighlights,
};

type Decisions = typeof decisions;

type Wanted<Decide> = Decide extends (workbook: Workbook, request: infer Details, means: Means) => unknown
  ? unknown extends Details
    ? object
    : Details
  : never;

/** A request by its name, with what else it has to say. */
export type Request = {
  readonly [Method in keyof Decisions]: { readonly method: Method } & Wanted<Decisions[Method]>;
}[keyof Decisions];

/** What each request answers. */
export type Answer<Method extends Request['method']> = ReturnType<Decisions[Method]>['answer'];

/**
 * Requests that make nothing, neither a tab nor words: nothing of theirs can be made a second time, and the language that the
 * settings choose is nothing to them.
 */
const makesNothing: ReadonlySet<Request['method']> = new Set(['start', 'clearHighlights']);

/** What stands in a tab of ours that was not read would be made a second time beside it. */
const refuseUnreadOwn = ({ tabs }: Workbook): void => {
  for (const { grid, unread } of tabs) {
    const isOwn = unread === 'own-too-large' || (unread === 'too-large' && isSettingsName(grid.name));
    if (isOwn) throw new UserError({ code: 'own-tab-too-large', tab: grid.name, most: MOST_CELLS });
  }
};

/**
 * What a request does to the workbook, and its answer.
 *
 * @throws UserError when it cannot be done and a person can mend that; Wanted until what the decision needs was read
 */
export const decideRequest = <R extends Request>(
  workbook: Workbook,
  request: R,
  means: Means,
): Deed<Answer<R['method']>> => {
  if (!makesNothing.has(request.method)) refuseUnreadOwn(workbook);
  const decision = decisions[request.method] as (
    workbook: Workbook,
    request: Request,
    means: Means,
  ) => Deed<unknown>;
  // What is written is in the language that the office chose, whoever asks for it.
  const writing = writingIn(workbook);
  const { language: code, tab } = writing;
  const chosen = code === null ? means.language : languageOf(code, code);
  const language = { ...chosen, vocabulary: namedIn(chosen.vocabulary, writing) };
  const deed = decision(workbook, request, { ...means, language }) as Deed<Answer<R['method']>>;
  return tab === null || makesNothing.has(request.method)
    ? deed
    : { ...deed, basis: [...new Set([...deed.basis, tab])] };
};
