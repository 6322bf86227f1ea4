/** The formulas that are gone once edits were made: what a cell shows does not tell them. */
import type { Edit } from '../edits.ts';
import type { Tab, Workbook } from '../workbook.ts';
import { tabAfter } from './applyEdits.ts';

/** Where a formula stands when it is written over; row and column count from 1. */
interface FormulaUnder {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** How many rows and columns an edit fills. */
const filledBy = (edit: Edit): { readonly rows: number; readonly columns: number } | null => {
  if (edit.op === 'setFormula') return { rows: 1, columns: 1 };
  return edit.op === 'setCells' ? { rows: edit.cells.length, columns: edit.cells[0]?.length ?? 0 } : null;
};

const underEdit = ({ facts: { formulas } }: Tab, edit: Edit): FormulaUnder[] => {
  const size = filledBy(edit);
  if (!size || !('row' in edit && 'column' in edit)) return [];
  const { tab, row: first, column: left } = edit;
  const lines = (formulas ?? []).slice(first - 1, first - 1 + size.rows);
  return lines.flatMap((line, down) =>
    line
      .slice(left - 1, left - 1 + size.columns)
      .flatMap((formula, place) =>
        formula === '' ? [] : [{ tab, row: first + down, column: left + place, formula }],
      ),
  );
};

const holdsFormula = ({ facts: { formulas } }: Tab): boolean =>
  formulas?.some((line) => line.some((formula) => formula !== '')) ?? false;

/** The formulas that edits write over, in the edits' order, as far as formulas were read. */
export const formulasUnder = ({ tabs }: Workbook, edits: readonly Edit[]): FormulaUnder[] =>
  tabs.filter(holdsFormula).flatMap((tab) => {
    let standing = tab;
    return edits
      .filter((edit) => edit.tab === tab.grid.name)
      .flatMap((edit) => {
        const under = underEdit(standing, edit);
        standing = tabAfter(standing, [edit]);
        return under;
      });
  });
