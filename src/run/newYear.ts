/** ขึ้นปีงบประมาณใหม่: what it would do, and doing it. Last year's tabs, plan and summary stay as they are. */

import type { SpreadsheetAppPort } from '../google/port.ts';
import { readWorkbook } from '../google/readWorkbook.ts';
import { pastResult } from '../plan/lastYear.ts';
import { findPastPlan } from '../plan/pastPlan.ts';
import { UserError } from '../problems/refusal.ts';
import { readSettings } from '../settings/readSettings.ts';
import { findOpenSettings } from '../settings/settingsPage.ts';
import { frameworkOfYear, knownFramework } from './decide.ts';
import type { Answer } from './protocol.ts';
import { run } from './run.ts';
import { surveyOf } from './survey.ts';
import { blankedLabels, makeTurn, moveLabelled, turnYear } from './yearTurn.ts';

const prepare = (app: SpreadsheetAppPort, fiscalYear: number) => {
  const survey = surveyOf(readWorkbook(app.getActiveSpreadsheet()));
  const { tabs } = survey;
  const settingsTab = findOpenSettings(tabs);
  const { settings } = readSettings(settingsTab?.grid ?? null);
  if (!settingsTab || settings.fiscalYear === null) {
    throw new UserError({ code: 'year-not-new', fiscalYear: null });
  }
  if (settings.fiscalYear === fiscalYear) {
    throw new UserError({ code: 'year-not-new', fiscalYear });
  }
  const { grid } = settingsTab;
  const framework = frameworkOfYear(tabs, fiscalYear);
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
export const previewYear = (app: SpreadsheetAppPort, fiscalYear: number): Answer<'previewYear'> => {
  const { survey, settings, settingsTab, framework, turn } = prepare(app, fiscalYear);
  const past = findPastPlan({
    plans: survey.plans,
    others: survey.others,
    framework,
    frameworkOf: (year) => knownFramework(survey.tabs, year),
  });
  const made = new Set(turn.newTabs.map(({ place }) => place.name));
  return {
    from: turn.from,
    to: turn.to,
    newTabs: [...made],
    keptTabs: survey.tabs
      .filter((tab) => tab !== settingsTab)
      .map(({ grid }) => grid.name)
      .filter((name) => !made.has(name)),
    blanked: blankedLabels(turn),
    announcedMoved: turn.announced.flatMap((one) => (one.fiscalYear === turn.to ? [] : [one.fiscalYear])),
    planYear: past ? past.fiscalYear + 1 : null,
    measures: (past?.measures ?? []).map(({ key, cells, followUp }) => ({
      key,
      name: cells.measure.split('\n')[0] ?? '',
      result: pastResult(followUp, (past?.fiscalYear ?? 0) + 1, settings.digits),
    })),
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
  app: SpreadsheetAppPort,
  fiscalYear: number,
  carry: readonly string[],
): Answer<'startYear'> => {
  const { settings, settingsTab, framework, turn } = prepare(app, fiscalYear);
  const made = makeTurn(app, turn, { framework, digits: settings.digits, settingsTab });
  const planned = carry.length === 0 ? [] : carryOver(app, carry);
  return { tabs: [...made, ...(planned ?? [])], carried: planned !== null };
};

/** Makes the new year's plan with the measures. @returns the tabs that were made; null when it could not be made yet */
const carryOver = (app: SpreadsheetAppPort, carry: readonly string[]): readonly string[] | null => {
  try {
    const outcome = run(app, { restore: [], choices: [], carry, afresh: false });
    return outcome.kind === 'report' ? outcome.report.planState.changes.tabs : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};
