/** What keeps the sign on the summary that says that scores or statuses changed since. */

import { type Edit, setCells } from '../grid/edits.ts';
import { applyEdits } from '../grid/making/applyEdits.ts';
import { markedColumns, recognise } from '../grid/marks.ts';
import { type Tab, tabNamed, type Workbook } from '../grid/workbook.ts';
import { announcedKeys } from '../settings/settings.ts';
import { FRESH, staleFormat, staleSign, type Watched, type WatchedCell } from '../summary/staleSign.ts';
import { signPlace, withSign } from '../summary/summaryMarks.ts';
import type { Decision } from './decide.ts';

/** Edits before the tables are written, and after. */
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
 * Sets the sign where it watches other than it did. While tables are written it stays empty: what it shows would change
 * with the plan, and a changed summary stops the writing.
 *
 * @param workbook as it was read
 * @param edits all others of the run
 */
export const signEdits = (
  workbook: Workbook,
  edits: readonly Edit[],
  tabs: Tabs,
  decision: Decision,
): SignEdits => {
  const nothing = { before: [], after: [] };
  const own = (edit: Edit): boolean => edit.tab === tabs.summary || edit.tab === tabs.plan;
  const after = applyEdits(workbook, edits.filter(own));
  const summary = ownSummary(after, tabs.summary);
  const place = summary && signPlace(summary);
  if (!summary || !place) return nothing;
  const { vocabulary, words } = decision.voice;
  const { stale } = words.summary;
  // A note that a person put there stays.
  if (!['', stale.scores, stale.statuses].includes(place.shown.trim())) return nothing;
  const sign = staleSign(watchedBy(decision, tabNamed(after, tabs.plan)), vocabulary.statusWords);
  if (place.sign === sign?.print && place.shown.trim() === '') return nothing;
  const format = staleFormat(stale.scores, stale.statuses);
  const { row, column } = place;
  const tab = tabs.summary;
  const markAs = (print: string | undefined): Edit =>
    setCells(tab, summary.markRow + 1, summary.markColumn + 1, [[withSign(summary, print)]]);
  const isSet = place.sign !== undefined || place.shown !== '';
  return {
    // The mark comes first: a cell that is said to be set, and is not, would stay empty.
    before: isSet ? [markAs(undefined), setCells(tab, row, column, [['']])] : [],
    after: sign
      ? [
          { op: 'setFormula', tab, row, column, formula: sign.formula, format, shown: FRESH },
          markAs(sign.print),
        ]
      : [],
  };
};

const ownSummary = (workbook: Workbook, name: string) => {
  const tab = tabNamed(workbook, name);
  return tab && recognise(tab);
};

/** Every cell that a score or an announced figure was read from, or looked for in, and the plan. */
const watchedBy = ({ scores, settings, survey }: Decision, plan: Tab | null): Watched => {
  const figures = announcedKeys.flatMap((key) => settings.cells[key] ?? []);
  const cells = [...scores.cells.map(({ cell }) => cell), ...figures].map(
    (cell): WatchedCell => ({
      ...cell,
      value: tabNamed(survey, cell.tab)?.grid.values[cell.row - 1]?.[cell.column - 1] ?? '',
    }),
  );
  const columns = plan && markedColumns(plan.grid);
  return {
    cells,
    plan: plan &&
      columns && {
        grid: plan.grid,
        measure: columns.get('measure'),
        status: columns.get('status'),
      },
  };
};
