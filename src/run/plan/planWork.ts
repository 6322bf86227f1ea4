/** What a run will do to the plan, and what is to be said about it. */

import { headlineOf } from '../../assessment/headline.ts';
import type { ItemCode } from '../../framework/framework.ts';
import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import { prepareTable, type TableWork } from '../../ownedTable/prepareTable.ts';
import type { Choice, RowName } from '../../ownedTable/tableChange.ts';
import type { PlanColumn } from '../../plan/columns.ts';
import { type Coverage, coverageOf, fullCoverage } from '../../plan/coverage.ts';
import { type FollowUp, followUpOf, type Progress, progressOf } from '../../plan/followUp/progress.ts';
import { carryOver, type PastPlan, withLastYear } from '../../plan/lastYear.ts';
import type { MeasureKey } from '../../plan/library/measure.ts';
import { mayCarry } from '../../plan/mayCarry.ts';
import {
  type DraftMeasure,
  draftTable,
  type StandingMeasure,
  toMeasure,
  toRow,
} from '../../plan/measureRow.ts';
import { findPastPlan } from '../../plan/pastPlan.ts';
import { periodText } from '../../plan/period.ts';
import { planForm, planLists } from '../../plan/planForm.ts';
import { titleLines } from '../../plan/title.ts';
import { tabWords } from '../../vocabulary/th.ts';
import type { Decision } from '../decide.ts';
import { newTabName } from '../input/dossier.ts';
import { knownFramework } from '../input/frameworkOfYear.ts';
import type { Survey } from '../input/survey.ts';

/** What a person asked for beside the renewal. */
export interface Asked {
  readonly restore: readonly RowName[];
  readonly choices: readonly Choice[];
  /** Keys of last year's measures. */
  readonly carry: readonly MeasureKey[];
}

export interface PlanWork {
  readonly work: TableWork<PlanColumn>;
  /** The measures that the plan has afterwards. */
  readonly after: readonly StandingMeasure[];
  readonly coverage: Coverage;
  readonly progress: Progress;
  readonly past: PastPlan | null;
  /** The measures of the earlier plan whose carrying over brings anything. */
  readonly mayCarry: ReadonlySet<MeasureKey>;
}

export const preparePlan = (
  survey: Survey,
  standing: ReadTable<PlanColumn> | null,
  decision: Decision,
  asked: Asked,
): PlanWork => {
  const { framework, fiscalYear, settings, assessment, selection } = decision;
  const past = findPastPlan({
    plans: survey.plans,
    others: survey.others,
    agency: settings.agency,
    framework,
    frameworkOf: (year) => knownFramework(survey.tabs, year),
  });
  const { voice } = decision;
  const period = periodText(settings, fiscalYear, voice);
  const carried = past
    ? carryOver({ past, keys: asked.carry, draftFor: decision.draftFor, period, voice })
    : [];
  const coverageAfter = (after: readonly StandingMeasure[]): Coverage =>
    coverageOf(after, framework, assessment, selection);
  const work = prepareTable(survey.tabs, {
    form: planForm,
    standing,
    tabName: newTabName(tabWords.planTab, survey, decision.dossier),
    // The year in the plan's title: the one it runs in.
    yearText: voice.say(String(fiscalYear + 1)),
    dossier: decision.dossier,
    draft: draftTable(framework, voice, withLastYear(draftOver(standing, decision), past, voice)),
    wishes: { restore: asked.restore, choices: asked.choices, carried: carried.map(toRow) },
    lists: planLists(settings.units, voice.words.plan),
    titleOf: ({ after }) =>
      titleLines({
        fiscalYear,
        settings,
        headline: headlineOf(assessment),
        coverage: coverageAfter(after.map(toMeasure)),
        voice,
      }),
  });
  const after = work.change.after.map(toMeasure);
  const followUps = after.map(({ row }) => followUpAt(standing, row));
  return {
    work,
    after,
    coverage: coverageAfter(after),
    progress: progressOf(followUps),
    past,
    mayCarry: mayCarry(past?.measures ?? [], after, standing?.sheet.rows ?? []),
  };
};

/**
 * The draft, with the items that the plan serves and that have no score any more: they are unknown, not fine, and the plan
 * keeps what it says of them.
 */
const draftOver = (standing: ReadTable<PlanColumn> | null, decision: Decision): readonly DraftMeasure[] => {
  const { assessment, selected, drafted, draftFor } = decision;
  const served = new Set(
    standing?.sheet.rows.flatMap(({ mark }) => (mark?.kind === 'row' ? mark.items : [])) ?? [],
  );
  const wanted = new Set(selected);
  const isKept = (code: ItemCode, score: number | null): boolean => score === null && served.has(code);
  if (!assessment.items.some(({ code, score }) => isKept(code, score))) return drafted;
  return draftFor(
    assessment.items.flatMap(({ code, score }) => (wanted.has(code) || isKept(code, score) ? [code] : [])),
  );
};

/** The title lines as they are while the plan lacks nothing. */
export const titleOfStanding = ({ fiscalYear, settings, assessment, voice }: Decision): string[] =>
  titleLines({ fiscalYear, settings, headline: headlineOf(assessment), coverage: fullCoverage, voice });

/** What staff wrote about the measure in a row; a row not written yet has nothing. */
export const followUpAt = (table: ReadTable<PlanColumn> | null, row: number | null): FollowUp =>
  followUpOf((column) => (row === null ? '' : (table?.staff.get(row)?.[column] ?? '')));
