/** ขึ้นปีงบประมาณใหม่: what it would do, and doing it. Last year's tabs, plan and summary stay as they are. */

import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { formulasUnder } from '../../grid/making/formulasUnder.ts';
import type { Workbook } from '../../grid/workbook.ts';
import type { PastPlan } from '../../plan/lastYear/lastYear.ts';
import type { MeasureKey } from '../../plan/library/measure.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Settings } from '../../settings/settings.ts';
import { voiceOf, type Wording } from '../../words/voice.ts';
import { basisBeforeResult } from '../basis.ts';
import { changesOf } from '../changes.ts';
import { type Deed, printOfShown } from '../conversation/deed.ts';
import { ownWorkbook } from '../input/dossier.ts';
import { frameworkOfYear } from '../input/frameworkOfYear.ts';
import { pastPlanOf } from '../input/pastPlanOf.ts';
import { surveyOf } from '../input/survey.ts';
import { prepareRun, type ReadyRun } from '../run.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { moveLabelled } from './moveLabelled.ts';
import { missingTabs, scoresOfYear } from './newTabs.ts';
import { turnEdits, turnYear, type YearTurn } from './yearTurn.ts';

/** Another fiscal year, as a person is shown it before it is begun: `yearChanges` tells what becomes of each tab. */
export interface NewYear {
  readonly turn: YearTurn;
  /** All that is written. */
  readonly edits: readonly Edit[];
  /** The tabs that stand, from left to right. */
  readonly tabs: readonly string[];
  readonly settingsTab: string;
  /** The tabs that are made; empty ones that stand there and are filled are among them. */
  readonly made: readonly string[];
  /** Keys of the measures that go on. */
  readonly carry: readonly MeasureKey[];
  /** Whether they are in the new plan. */
  readonly carried: boolean;
  /** The agency's last plan, for a person to choose the measures that go on; null when there is none. */
  readonly past: PastPlan | null;
  /** As they are before. */
  readonly settings: Settings;
  /** The tabs whose cells it was decided on. */
  readonly basis: readonly string[];
  /** The formulas that it writes over. */
  readonly under: ReturnType<typeof formulasUnder>;
}

/** What starting another fiscal year made. */
interface StartedYear {
  readonly tabs: readonly string[];
  /** Whether the measures that go on are in the new plan. */
  readonly carried: boolean;
}

/** The workbook before its year is turned, and what turns it. @throws UserError as `previewYear` does */
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
  const { others: tabs } = survey;
  const scores = scoresOfYear({ tabs, settingsTab: grid, settings, framework });
  const newTabs = missingTabs(tabs, framework, scores);
  const turn = turnYear({ settings, framework, labelled, newTabs });
  const itemTabs = [...scores.itemTabs, ...labelled.itemTabs];
  const basis = basisBeforeResult({ survey, settingsTab: grid, settings, itemTabs });
  return { survey, settings, settingsTab, framework, turn, basis };
};

/**
 * What starting another fiscal year (Buddhist era) would do. Writes nothing.
 *
 * @param carry keys of last year's measures that go on; none: no plan is made yet
 * @throws UserError when no year is set, this one is, there is no framework of it, or announced figures without a year
 *   contradict the table of years; Wanted until what it needs was read
 */
export const previewYear = (
  workbook: Workbook,
  fiscalYear: number,
  carry: readonly MeasureKey[],
  language: Wording,
): NewYear => {
  const { survey, settings, settingsTab, framework, turn, basis } = prepare(workbook, fiscalYear);
  const turned = turnEdits(turn, {
    framework,
    settings,
    writing: voiceOf(settings.digits, language),
    settingsTab,
    begins: { agency: settings.agency },
  });
  const run = carry.length === 0 ? null : carryOver(applyEdits(workbook, turned), carry, language);
  const edits = [...turned, ...(run?.edits ?? [])];
  return {
    turn,
    edits,
    tabs: survey.tabs.map(({ grid }) => grid.name),
    settingsTab: settingsTab.grid.name,
    made: [...turn.newTabs.map(({ place }) => place.name), ...(run ? changesOf(run).tabs : [])],
    carry,
    carried: carry.length === 0 || run !== null,
    past: pastPlanOf(survey, framework, settings.agency),
    settings,
    basis: [...new Set([...basis, ...(run?.basis ?? [])])],
    under: formulasUnder(workbook, edits),
  };
};

/** The settings that become blank are shown, too; a formula that shows the same is a person's change. */
const shownOf = ({ edits, settings, under }: NewYear) => [edits, settings, under];

/** The print of what a person was shown of another year. */
export const printOfYear = (year: NewYear): string => printOfShown(shownOf(year));

/**
 * Starts another fiscal year: its score tabs, its settings, and a plan with the measures that go on.
 *
 * @param carry as for `previewYear`
 * @returns the names of the tabs that were made, and whether the measures are in the new plan (true when none was asked
 *   for): where the new year's tabs leave a question open, they are chosen later
 * @throws as `previewYear` does
 */
export const startYear = (
  workbook: Workbook,
  fiscalYear: number,
  carry: readonly MeasureKey[],
  language: Wording,
): Deed<StartedYear> => {
  const year = previewYear(workbook, fiscalYear, carry, language);
  const { edits, made: tabs, carried, basis } = year;
  const answer = { tabs, carried };
  return {
    edits,
    answer,
    basis,
    shown: shownOf(year),
    // Once the year is set, only its first run can be left.
    rest: (now) => {
      const run = carryOver(now, carry, language);
      if (!run) throw new UserError({ code: 'changed', isBegun: true });
      return { edits: run.edits, answer, basis: run.basis };
    },
  };
};

/** The new year's first run, with the measures; null when it cannot be made yet. */
const carryOver = (workbook: Workbook, carry: readonly MeasureKey[], language: Wording): ReadyRun | null => {
  try {
    const asked = { carry: carry.map((key) => ({ table: planForm.kind, key })) };
    const outcome = prepareRun(workbook, asked, language);
    return outcome.kind === 'ready' ? outcome : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};
