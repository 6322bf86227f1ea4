import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import type { Area } from '../grid.ts';
import { writeMark } from '../marks/marks.ts';
import { Wanted } from '../reading/wanted.ts';
import type { Tab } from '../workbook.ts';
import { withMergedDown } from './mergedDown.ts';

const merged = (rows: Parameters<typeof grid>[1], ...merges: Area[]): Tab => {
  const tab = tabOf(grid('IIT', rows));
  return { ...tab, facts: { ...tab.facts, merges } };
};

const down = (row: number, column: number, rows: number): Area => ({ row, column, rows, columns: 1 });

describe('a cell merged over several rows', () => {
  it('counts for each of them, as what it holds and as what it shows', () => {
    const tab = merged([['i1', { value: 98.5, shown: '๙๘.๕๐' }], ['i2'], ['i3'], ['i4', 100]], down(1, 2, 3));
    const { values, shown } = withMergedDown(tab).grid;
    expect(values.map(([, score]) => score)).toEqual([98.5, 98.5, 98.5, 100]);
    expect(shown.map(([, score]) => score)).toEqual(['๙๘.๕๐', '๙๘.๕๐', '๙๘.๕๐', '100']);
    expect(tab.grid.values.map(([, score]) => score)).toEqual([98.5, '', '', 100]);
  });

  it('may reach below all that was read', () => {
    const tab = merged([['i1', 98.5], ['i2']], down(1, 2, 30));
    expect(withMergedDown(tab).grid.values).toEqual([
      ['i1', 98.5],
      ['i2', 98.5],
    ]);
  });

  it('says nothing where it is blank, or merged across only', () => {
    const across: Area = { row: 1, column: 1, rows: 1, columns: 2 };
    const tab = merged([['แบบวัด IIT'], ['i1'], ['i2']], across, down(2, 2, 2));
    expect(withMergedDown(tab)).toBe(tab);
  });

  it('leaves a mark of ours where it is: it is of one row', () => {
    const mark = writeMark({ kind: 'column', table: 'plan', column: 'measure' });
    const tab = merged([[mark], ['']], down(1, 1, 2));
    expect(withMergedDown(tab)).toBe(tab);
  });

  it('is asked for where merges were not read yet', () => {
    const tab = { ...merged([['i1']]), facts: {} };
    expect(() => withMergedDown(tab)).toThrow(new Wanted([{ tab: 'IIT', fact: 'merges' }]));
  });
});
