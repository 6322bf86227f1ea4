/** ขึ้นปีงบประมาณใหม่: what it would do, and doing it. Last year's tabs, plan and summary stay as they are. */

import { applyEdits } from '../../grid/making/applyEdits.ts';
import type { Workbook } from '../../grid/workbook.ts';
import type { PastPlan } from '../../plan/lastYear/lastYear.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Settings } from '../../settings/settings.ts';
import { voiceOf, type Wording } from '../../words/voice.ts';
import { changesOf } from '../changes.ts';
import type { Deed } from '../conversation/deed.ts';
import { ownWorkbook } from '../input/dossier.ts';
import { frameworkOfYear } from '../input/frameworkOfYear.ts';
import { pastPlanOf } from '../input/pastPlanOf.ts';
import { surveyOf } from '../input/survey.ts';
import { prepareRun } from '../run.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { moveLabelled } from './moveLabelled.ts';
import { turnEdits, turnYear, type YearTurn } from './yearTurn.ts';

/** Another fiscal year, as a person is shown it before it is begun. */
export interface NewYear {
  readonly turn: YearTurn;
  /** The tabs that stay as they are. */
  readonly keptTabs: readonly string[];
  /** The agency's last plan, for a person to choose the measures that go on; null when there is none. */
  readonly past: PastPlan | null;
  /** As they are before. */
  readonly settings: Settings;
}

/** What starting another fiscal year made. */
interface StartedYear {
  readonly tabs: readonly string[];
  /** Whether the measures that go on are in the new plan. */
  readonly carried: boolean;
}

const prepare = (workbook: Workbook, fiscalYear: number) => {
  const { survey, settingsTab, settingsOf } = ownWorkbook(surveyOf(workbook.tabs, ownedTables));
  const { settings } = settingsOf();
  if (!settingsTab || settings.fiscalYear === null) {
    throw new UserError({ code: 'year-not-new', fiscalYear: null });
  }
  if (settings.fiscalYear === fiscalYear) {
    throw new UserError({ code: 'year-not-new', fiscalYear });
  }
  const { grid } = settingsTab;
  const framework = frameworkOfYear(survey.tabs, fiscalYear);
  const labelled = moveLabelled(settings, survey, grid);
  const turn = turnYear({ tabs: survey.others, settingsTab: grid, settings, labelled, framework });
  return { survey, settings, settingsTab, framework, turn };
};

/**
 * What starting another fiscal year (Buddhist era) would do. Writes nothing.
 *
 * @throws UserError when no year is set, this one is, there is no framework of it, or announced figures without a year
 *   contradict the table of years
 */
export const previewYear = (workbook: Workbook, fiscalYear: number): NewYear => {
  const { survey, settings, settingsTab, framework, turn } = prepare(workbook, fiscalYear);
  const made = new Set(turn.newTabs.map(({ place }) => place.name));
  return {
    turn,
    keptTabs: survey.tabs
      .filter((tab) => tab !== settingsTab)
      .map(({ grid }) => grid.name)
      .filter((name) => !made.has(name)),
    past: pastPlanOf(survey, framework, settings.agency),
    settings,
  };
};

/**
 * Starts another fiscal year: its score tabs, its settings, and a plan with the measures that go on.
 *
 * @param carry keys of last year's measures that go on; none: no plan is made yet
 * @returns the names of the tabs that were made, and whether the measures are in the new plan (true when none was asked
 *   for): where the new year's tabs leave a question open, they are chosen later
 * @throws as `previewYear` does
 */
export const startYear = (
  workbook: Workbook,
  fiscalYear: number,
  carry: readonly string[],
  language: Wording,
): Deed<StartedYear> => {
  const { settings, settingsTab, framework, turn } = prepare(workbook, fiscalYear);
  const edits = turnEdits(turn, {
    framework,
    settings,
    writing: voiceOf(settings.digits, language),
    settingsTab,
    begins: { agency: settings.agency },
  });
  const made = turn.newTabs.map(({ place }) => place.name);
  const replaces = settings;
  if (carry.length === 0) return { edits, answer: { tabs: made, carried: true }, replaces };
  const plan = carryOver(applyEdits(workbook, edits), carry, language);
  return plan
    ? {
        edits: [...edits, ...plan.edits],
        answer: { tabs: [...made, ...plan.answer], carried: true },
        replaces,
      }
    : { edits, answer: { tabs: made, carried: false }, replaces };
};

/** The new year's plan with the measures, and the tabs that it makes; null when it cannot be made yet. */
const carryOver = (
  workbook: Workbook,
  carry: readonly string[],
  language: Wording,
): Deed<string[]> | null => {
  try {
    const asked = { carry: carry.map((key) => ({ table: planForm.kind, key })) };
    const outcome = prepareRun(workbook, asked, language);
    if (outcome.kind !== 'ready') return null;
    return { edits: outcome.edits, answer: [...changesOf(outcome).tabs] };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};
