/** The colours in score tabs: the lowest scores, those below what the agency asks for, and what needs a person's action. */
import type { Edit } from '../grid/edits.ts';
import { areSameHighlights, type HighlightCell, highlightsOf } from '../grid/page/highlights.ts';
import { factOf } from '../grid/reading/wanted.ts';
import { needsAction } from '../problems/problem.ts';
import { round2 } from '../thai/round.ts';
import type { Decision } from './decide.ts';

/** What makes the tabs' highlights as they should be. */
export const highlightEdits = (decision: Decision): Edit[] => {
  const wanted = highlightCells(decision);
  return decision.survey.others.flatMap((tab): Edit[] => {
    const { name } = tab.grid;
    const highlights = highlightsOf(wanted.get(name) ?? []);
    return areSameHighlights(factOf(tab, 'highlights'), highlights)
      ? []
      : [{ op: 'highlight', tab: name, highlights }];
  });
};

/** The cells to colour, by tab. */
const highlightCells = ({
  scores,
  assessment,
  settings,
  problems,
}: Decision): Map<string, HighlightCell[]> => {
  const cells = new Map<string, HighlightCell[]>();
  const add = (tab: string, cell: HighlightCell): void => {
    const own = cells.get(tab);
    if (own) own.push(cell);
    else cells.set(tab, [cell]);
  };
  const places = new Map(scores.cells.map((one) => [`${one.part} ${one.item}`, one]));
  for (const { item, part } of assessment.lowestCells) {
    const found = places.get(`${part} ${item}`);
    if (!found) continue;
    const { tab, row, column } = found.cell;
    add(tab, { kind: 'lowest', row, column });
    add(tab, { kind: 'lowest', row, column: found.codeColumn });
  }
  for (const { score, cell } of scores.cells) {
    if (score === null || round2(score) >= settings.highlightBelow) continue;
    add(cell.tab, { kind: 'below', row: cell.row, column: cell.column });
  }
  for (const problem of problems) {
    if (!('cell' in problem) || !needsAction(problem)) continue;
    add(problem.cell.tab, { kind: 'problem', row: problem.cell.row, column: problem.cell.column });
  }
  return cells;
};
