/** What keeps the sign on the summary that says that scores or statuses changed since. */

import { beginsTab, type Edit, setCells } from '../grid/edits.ts';
import type { CellRef } from '../grid/grid.ts';
import { applyEdits } from '../grid/making/applyEdits.ts';
import { markedColumns, recognise } from '../grid/marks/marks.ts';
import { type Tab, tabNamed, type Workbook } from '../grid/workbook.ts';
import { writtenIn } from '../ownedTable/inTab/writtenIn.ts';
import { announcedKeys } from '../settings/settings.ts';
import {
  countOf,
  staleFormat,
  staleFormula,
  type Watched,
  type WatchedCell,
  type WatchedPlan,
} from '../summary/page/staleSign.ts';
import { signPlace } from '../summary/page/summaryMarks.ts';
import type { Vocabulary } from '../vocabulary/known.ts';
import { inEveryLanguage } from '../words/voice.ts';
import type { Decision } from './decide.ts';

/** Edits before the plan is written, and after. */
export interface SignEdits {
  readonly before: readonly Edit[];
  readonly after: readonly Edit[];
}

/** Where the summary and the plan are. */
interface Tabs {
  readonly summary: string;
  readonly plan: string;
}

/**
 * Sets the sign where it says that something changed, or would once the tables are written, and wherever the summary changes:
 * scores may be read from cells that it does not watch yet. Until they are written it stays empty:
 * what it shows would change with the plan, and a changed summary stops the writing.
 *
 * @param workbook as it was read
 * @param edits those of the summary and of the plan
 */
export const signEdits = (
  workbook: Workbook,
  edits: readonly Edit[],
  tabs: Tabs,
  decision: Decision,
): SignEdits => {
  const nothing = { before: [], after: [] };
  const after = applyEdits(workbook, edits);
  const summary = ownSummary(after, tabs.summary);
  const place = summary && signPlace(summary);
  if (!place) return nothing;
  const { stale } = decision.voice.words.summary;
  const statusWords = statusWordsIn(tabs.plan, decision);
  const { row, column, shown } = place;
  // A note that a person put there stays.
  const said = [stale, ...inEveryLanguage(({ summary }) => summary.stale)].flatMap(Object.values);
  if (shown !== '' && !said.includes(shown)) return nothing;
  const plan = watchedPlan(tabNamed(after, tabs.plan));
  const before = watchedPlan(tabNamed(workbook, tabs.plan));
  const countIn = (one: WatchedPlan | null): number | null => one && countOf(one, statusWords);
  // What is fresh may be of other cells than those that were read now: then the summary says something else, too.
  const isSame = countIn(before) === countIn(plan) && edits.every(({ tab }) => tab !== tabs.summary);
  if (shown === stale.fresh && isSame) return nothing;
  const formula = staleFormula({ ...watchedCells(decision), plan }, statusWords);
  const isNew = edits.some((edit) => edit.tab === tabs.summary && beginsTab(edit));
  const cell = { tab: tabs.summary, row, column, ...(isNew ? {} : { format: staleFormat(stale) }) };
  return {
    before: shown === '' ? [] : [setCells(tabs.summary, row, column, [['']])],
    after: formula === null ? [] : [{ op: 'setFormula', ...cell, formula, shown: stale.fresh }],
  };
};

/** The words in which the plan's statuses stand, or will. */
const statusWordsIn = (plan: string, { survey, voice }: Decision): Vocabulary['statusWords'] => {
  const standing = survey.tables.find(({ tab }) => tab.grid.name === plan);
  return ((standing && writtenIn(standing)) ?? voice.vocabulary).statusWords;
};

const ownSummary = (workbook: Workbook, name: string) => {
  const tab = tabNamed(workbook, name);
  return tab && recognise(tab);
};

/**
 * Every cell that a score or an announced figure was read from, or looked for in. A figure beside a label is of the year that
 * is set: once that is the next one, it may be another.
 */
const watchedCells = ({ scores, settings, survey, fiscalYear }: Decision): Omit<Watched, 'plan'> => {
  const watched = (cell: CellRef): WatchedCell => ({
    ...cell,
    value: tabNamed(survey, cell.tab)?.grid.values[cell.row - 1]?.[cell.column - 1] ?? '',
  });
  const figures = announcedKeys.flatMap((key) => settings.cells[key] ?? []).map(watched);
  const cells = scores.cells.map(({ cell }) => watched(cell));
  const year = settings.cells.fiscalYear;
  const isOfTable = settings.years.some(
    (one) =>
      one.fiscalYear === fiscalYear && announcedKeys.every((key) => one.cells[key] === settings.cells[key]),
  );
  return year && settings.fiscalYear !== null && !isOfTable
    ? { cells, ofSetYear: { cells: figures, year: watched(year) } }
    : { cells: [...cells, ...figures], ofSetYear: null };
};

const watchedPlan = (plan: Tab | null): WatchedPlan | null => {
  if (!plan) return null;
  const columns = markedColumns(plan.grid);
  return { grid: plan.grid, measure: columns.get('measure'), status: columns.get('status') };
};
