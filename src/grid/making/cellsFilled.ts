/** A tab as it is once cells were filled or merged. */
import type { Cell, Edit, Filling } from '../edits.ts';
import type { Area, CellValue, TabGrid } from '../grid.ts';
import type { Tab } from '../workbook.ts';
import { withMerge, withoutCovered } from './merges.ts';
import { put, withoutFacts } from './tabLines.ts';

/** What merged cells cover is empty. */
const emptyCovered = (tab: Tab, merges: readonly Area[]): Tab => {
  const { grid, facts } = tab;
  return {
    ...tab,
    grid: {
      name: grid.name,
      values: withoutCovered(grid.values, merges, ''),
      shown: withoutCovered(grid.shown, merges, ''),
    },
    facts: facts.values ? { ...facts, values: withoutCovered(facts.values, merges, '') } : facts,
  };
};

const asItIs = (cell: Cell): CellValue => cell;

/** With a rectangle filled; it grows where the rectangle is larger. */
export const setCells = (tab: Tab, filled: Filling): Tab => {
  const { values, shown } = tab.grid;
  const grid: TabGrid = {
    name: tab.grid.name,
    values: put<CellValue>(values, filled, '', asItIs),
    shown: put(shown, filled, '', String),
  };
  // What cells let in and look like was read as far as they were filled.
  const isLarger = grid.values.length > values.length || grid.values[0]?.length !== values[0]?.length;
  const { facts } = isLarger ? withoutFacts(tab, 'rules', 'looks') : tab;
  const { formulas, values: behind } = facts;
  const next: Tab = {
    ...tab,
    grid,
    facts: {
      ...facts,
      ...(formulas ? { formulas: put(formulas, filled, '', () => '') } : {}),
      ...(behind ? { values: put<CellValue>(behind, filled, '', asItIs) } : {}),
    },
  };
  return emptyCovered(next, facts.merges ?? []);
};

/** What the formula gives is not computed here. */
export const setFormula = (
  tab: Tab,
  { row, column, formula, shown }: Extract<Edit, { op: 'setFormula' }>,
): Tab => {
  const cell = { op: 'setCells' as const, tab: tab.grid.name, row, column };
  const set = setCells(tab, { ...cell, cells: [[shown]] });
  const { formulas } = set.facts;
  if (!formulas) return set;
  const filling = { ...cell, cells: [[formula]] };
  return { ...set, facts: { ...set.facts, formulas: put(formulas, filling, '', String) } };
};

/** With each row of an area made one cell, which holds what its first cell held. */
export const mergeRows = (tab: Tab, { row, column, rows, columns }: Area): Tab => {
  let merges = tab.facts.merges ?? [];
  for (let line = row; line < row + rows; line += 1) {
    merges = withMerge(merges, { row: line, column, rows: 1, columns });
  }
  const covered = emptyCovered(tab, merges);
  return { ...covered, facts: { ...covered.facts, merges } };
};
