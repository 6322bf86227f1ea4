import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { type Edit, setCells } from '../edits.ts';
import type { Tab } from '../workbook.ts';
import { applyEdits } from './applyEdits.ts';
import { formulasUnder } from './formulasUnder.ts';

const formula = (row: number, column: number): Edit => ({
  op: 'setFormula',
  tab: 'ก',
  row,
  column,
  formula: `=Z${row}`,
  shown: 'x',
});
const blank = tabOf(
  grid('ก', [
    ['x', 'x'],
    ['x', 'x'],
    ['x', 'x'],
  ]),
);
const workbook = applyEdits({ tabs: [blank, { ...blank, grid: { ...blank.grid, name: 'ข' } }] }, [
  formula(1, 2),
  formula(3, 1),
]);
const placesUnder = (...edits: Edit[]): string[] =>
  formulasUnder(workbook, edits).map(
    ({ tab, row, column, formula: text }) => `${tab} ${row}:${column} ${text}`,
  );

describe('the formulas that edits write over', () => {
  it('are those in the cells that they fill, and no others', () => {
    expect(placesUnder(setCells('ก', 1, 1, [['a'], ['b'], ['c']]))).toEqual(['ก 3:1 =Z3']);
    expect(placesUnder(setCells('ก', 1, 2, [['a']]), { ...formula(3, 1) })).toEqual([
      'ก 1:2 =Z1',
      'ก 3:1 =Z3',
    ]);
    expect(
      placesUnder(
        setCells('ข', 1, 1, [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
        ]),
      ),
    ).toEqual([]);
  });

  it('are where they stand when their cells are filled', () => {
    const insertion: Edit = { op: 'insertRowsBefore', tab: 'ก', before: 2, count: 1 };
    expect(placesUnder(insertion, setCells('ก', 3, 1, [['a']]))).toEqual([]);
    expect(placesUnder(insertion, setCells('ก', 4, 1, [['a']]))).toEqual(['ก 4:1 =Z3']);
  });

  it('are gone once: who writes there again writes over what was written', () => {
    const over = setCells('ก', 1, 2, [['a']]);
    expect(placesUnder(over, over)).toEqual(['ก 1:2 =Z1']);
  });

  it('are none where formulas were not read', () => {
    const tabs = workbook.tabs.map((tab): Tab => ({ ...tab, facts: {} }));
    expect(formulasUnder({ tabs }, [setCells('ก', 1, 2, [['a']])])).toEqual([]);
  });
});
