/** From a run, and the tabs as they stand, to what a document is written from. */
import type { AnalysisColumn } from '../../analysis/analysisForm.ts';
import { analysisForm } from '../../analysis/analysisForm.ts';
import { indicatorSection } from '../../analysis/sections.ts';
import { rowsOf } from '../../ownedTable/merge/mergeDraft.ts';
import type { RowAfter } from '../../ownedTable/tableChange.ts';
import type { Coverage } from '../../plan/coverage.ts';
import { followUpForm } from '../../plan/followUp/followUpForm.ts';
import { measuresOf, type StandingMeasure } from '../../plan/table/measureRow.ts';
import { coverageText } from '../../plan/title.ts';
import { describeLoss, describeProblem } from '../../problems/describe.ts';
import type { Language } from '../../problems/language.ts';
import { staysToMend } from '../../problems/problem.ts';
import { spokenIn } from '../../problems/spokenIn.ts';
import type { ReportInput, StandingFollowUp } from '../../report/reportInput.ts';
import { voiceOf } from '../../words/voice.ts';
import { coverageAfter } from '../plan/planTable.ts';
import type { ReadyRun } from '../run.ts';
import { workOf } from '../table/runTables.ts';
import { tableOfYear } from '../table/tableOfYear.ts';

/** The report on the measures of this plan; while there is none, that on last year's. */
const followUpOf = ({ decision: { survey, fiscalYear } }: ReadyRun): StandingFollowUp | null => {
  for (const year of [fiscalYear, fiscalYear - 1]) {
    const found = tableOfYear(followUpForm, survey.tables, year);
    if (found.state === 'whole') return { planYear: year + 1, rows: rowsOf(found.table.sheet) };
  }
  return null;
};

const lacksSomething = ({ notLow, ...lacking }: Coverage): boolean =>
  notLow.length > 0 || Object.values(lacking).some((list) => list.length > 0);

/** The numbers of the indicators that nothing is said of in the analysis. */
const unsaid = ({ decision }: ReadyRun, rows: readonly RowAfter<AnalysisColumn>[]): number[] =>
  decision.assessment.indicators
    .map(({ number }) => number)
    .filter((number) =>
      rows.every(({ section, cells }) => section !== indicatorSection(number) || cells.analysis === ''),
    );

/** What is not settled yet, and what contradicts itself: sentences for whoever publishes the document. */
export const notesOn = (
  run: ReadyRun,
  { analysis, plan }: Pick<ReportInput, 'analysis' | 'plan'>,
  read: Language,
): string[] => {
  const { decision } = run;
  const { digits } = decision.settings;
  const language = spokenIn(digits, read);
  const voice = voiceOf(digits, language);
  const own = voice.words.document.notes;
  const coverage = plan && coverageAfter(decision, plan);
  const silent = analysis ? unsaid(run, analysis) : [];
  return [
    ...(decision.settings.agency === '' ? [own.noAgency(language.vocabulary)] : []),
    ...(analysis ? [] : [own.noAnalysis]),
    ...(plan ? [] : [own.noPlan]),
    ...(analysis && plan && run.edits.length > 0 ? [own.notWritten] : []),
    ...run.damaged.map((damage) => describeLoss(damage, language)),
    ...decision.problems.filter(staysToMend).map((problem) => describeProblem(problem, language).what),
    ...(silent.length > 0 ? [own.missingAnalysis(silent)] : []),
    ...(coverage && lacksSomething(coverage) ? [own.coverage(coverageText(coverage, voice))] : []),
  ];
};

/**
 * What a document is written from, as it stands: what a run would write is not in it.
 *
 * @param language of the sentences about problems
 */
export const reportInputOf = (run: ReadyRun, language: Language): ReportInput => {
  const analysisTable = workOf(analysisForm, run.tables)?.standing ?? null;
  const planTable = run.plan.work.standing;
  const analysis = analysisTable && rowsOf(analysisTable.sheet);
  const plan: readonly StandingMeasure[] | null = planTable && measuresOf(planTable.sheet);
  return {
    ...run.decision,
    analysis,
    plan,
    followUp: followUpOf(run),
    notes: notesOn(run, { analysis, plan }, language),
  };
};
