/** ขึ้นปีงบประมาณใหม่: what it would do, and doing it. Last year's tabs, plan and summary stay as they are. */

import { applyEdits } from '../../grid/making/applyEdits.ts';
import type { Workbook } from '../../grid/workbook.ts';
import type { FollowUp } from '../../plan/followUp/progress.ts';
import type { MeasureKey } from '../../plan/library/measure.ts';
import { measureName } from '../../plan/measureName.ts';
import { planForm } from '../../plan/planForm.ts';
import { UserError } from '../../problems/refusal.ts';
import type { SettingKey } from '../../settings/settings.ts';
import type { Digits } from '../../thai/digits.ts';
import { voiceOf, type Wording } from '../../words/voice.ts';
import { changesOf } from '../changes.ts';
import type { Deed } from '../deed.ts';
import { ownWorkbook } from '../input/dossier.ts';
import { frameworkOfYear } from '../input/frameworkOfYear.ts';
import { pastPlanOf } from '../input/pastPlanOf.ts';
import { surveyOf } from '../input/survey.ts';
import { prepareRun } from '../run.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { moveLabelled } from './moveLabelled.ts';
import { blankedSettings, turnEdits, turnYear } from './yearTurn.ts';

/** What starting another fiscal year would do. Years are Buddhist. */
export interface YearPreview {
  readonly from: number;
  readonly to: number;
  /** The score tabs that would be made. */
  readonly newTabs: readonly string[];
  /** The tabs that stay as they are. */
  readonly keptTabs: readonly string[];
  /** The settings that would become blank because they belong to the year before. */
  readonly blanked: readonly SettingKey[];
  /** The years whose announced figures would go into the table of years. */
  readonly announcedMoved: readonly number[];
  /** The year that the last plan runs in; null when there is none. */
  readonly planYear: number | null;
  /** Its measures, and what was written about each, for a person to choose those that go on. */
  readonly measures: readonly {
    readonly key: MeasureKey;
    readonly name: string;
    readonly followUp: FollowUp;
  }[];
  /** Those that the settings ask for. */
  readonly digits: Digits;
}

/** What starting another fiscal year made. */
export interface StartedYear {
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
export const previewYear = (workbook: Workbook, fiscalYear: number): YearPreview => {
  const { survey, settings, settingsTab, framework, turn } = prepare(workbook, fiscalYear);
  const past = pastPlanOf(survey, framework, settings.agency);
  const made = new Set(turn.newTabs.map(({ place }) => place.name));
  return {
    from: turn.from,
    to: turn.to,
    newTabs: [...made],
    keptTabs: survey.tabs
      .filter((tab) => tab !== settingsTab)
      .map(({ grid }) => grid.name)
      .filter((name) => !made.has(name)),
    blanked: blankedSettings(turn),
    announcedMoved: turn.announced.flatMap((one) => (one.fiscalYear === turn.to ? [] : [one.fiscalYear])),
    planYear: past ? past.fiscalYear + 1 : null,
    measures: (past?.measures ?? []).map((measure) => ({
      key: measure.key,
      name: measureName(measure),
      followUp: measure.followUp,
    })),
    digits: settings.digits,
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
  if (carry.length === 0) return { edits, answer: { tabs: made, carried: true } };
  const plan = carryOver(applyEdits(workbook, edits), carry, language);
  return plan
    ? {
        edits: [...edits, ...plan.edits],
        answer: { tabs: [...made, ...plan.answer], carried: true },
      }
    : { edits, answer: { tabs: made, carried: false } };
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
