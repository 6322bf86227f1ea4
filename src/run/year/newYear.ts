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
import { printOfEdits } from '../conversation/conversation.ts';
import type { Deed } from '../conversation/deed.ts';
import { ownWorkbook } from '../input/dossier.ts';
import { frameworkOfYear } from '../input/frameworkOfYear.ts';
import { pastPlanOf } from '../input/pastPlanOf.ts';
import { surveyOf } from '../input/survey.ts';
import { prepareRun, type ReadyRun } from '../run.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { moveLabelled } from './moveLabelled.ts';
import { turnEdits, turnYear, type YearTurn } from './yearTurn.ts';

/** Another fiscal year, as a person is shown it before it is begun: `yearChanges` tells what becomes of each tab. */
export interface NewYear {
  readonly turn: YearTurn;
  /** All that is written. */
  readonly edits: readonly Edit[];
  /** The tabs that stand, but for the settings: what changes there, the turn says. */
  readonly tabs: readonly string[];
  /** Keys of the measures that go on. */
  readonly carry: readonly MeasureKey[];
  /** Whether they are in the new plan. */
  readonly carried: boolean;
  /** The agency's last plan, for a person to choose the measures that go on; null when there is none. */
  readonly past: PastPlan | null;
  /** As they are before. */
  readonly settings: Settings;
  /** All that it takes the place of. */
  readonly replaces: Deed<unknown>['replaces'];
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
  const basis = basisBeforeResult({ survey, settingsTab: grid, settings, framework });
  return { survey, settings, settingsTab, framework, turn, basis };
};

/** What is written, and what comes of it. */
interface Begun extends Pick<NewYear, 'edits' | 'carried'> {
  /** The tabs that are made. */
  readonly made: readonly string[];
  readonly basis: readonly string[];
}

const begin = (
  workbook: Workbook,
  { settings, settingsTab, framework, turn, basis }: ReturnType<typeof prepare>,
  carry: readonly MeasureKey[],
  language: Wording,
): Begun => {
  const edits = turnEdits(turn, {
    framework,
    settings,
    writing: voiceOf(settings.digits, language),
    settingsTab,
    begins: { agency: settings.agency },
  });
  const made = turn.newTabs.map(({ place }) => place.name);
  if (carry.length === 0) return { edits, made, carried: true, basis };
  const run = carryOver(applyEdits(workbook, edits), carry, language);
  return run
    ? {
        edits: [...edits, ...run.edits],
        made: [...made, ...changesOf(run).tabs],
        carried: true,
        basis: [...new Set([...basis, ...run.basis])],
      }
    : { edits, made, carried: false, basis };
};

/** What of the workbook is another one afterwards, as a person is shown it. */
const replacedBy = (workbook: Workbook, edits: readonly Edit[], settings: Settings): unknown => [
  settings,
  formulasUnder(workbook, edits),
];

/**
 * What starting another fiscal year (Buddhist era) would do. Writes nothing.
 *
 * @param carry as for `startYear`
 * @throws UserError when no year is set, this one is, there is no framework of it, or announced figures without a year
 *   contradict the table of years; Wanted until what it needs was read
 */
export const previewYear = (
  workbook: Workbook,
  fiscalYear: number,
  carry: readonly MeasureKey[],
  language: Wording,
): NewYear => {
  const prepared = prepare(workbook, fiscalYear);
  const { survey, settings, settingsTab, framework, turn } = prepared;
  const { edits, carried } = begin(workbook, prepared, carry, language);
  return {
    turn,
    edits,
    tabs: survey.tabs.filter((tab) => tab !== settingsTab).map(({ grid }) => grid.name),
    carry,
    carried,
    past: pastPlanOf(survey, framework, settings.agency),
    settings,
    replaces: replacedBy(workbook, edits, settings),
  };
};

/** What is written of another year that a person was shown, and what that replaces. */
export const printOfYear = ({ edits, replaces }: NewYear): string => printOfEdits({ edits, replaces });

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
  carry: readonly MeasureKey[],
  language: Wording,
): Deed<StartedYear> => {
  const prepared = prepare(workbook, fiscalYear);
  const { edits, made: tabs, carried, basis } = begin(workbook, prepared, carry, language);
  const answer = { tabs, carried };
  return {
    edits,
    answer,
    basis,
    replaces: replacedBy(workbook, edits, prepared.settings),
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
