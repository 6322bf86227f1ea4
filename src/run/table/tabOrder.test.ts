import { expect, it } from 'vitest';
import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { placedAfter } from './tabOrder.ts';

const inserted = (...names: string[]): Edit[] => names.map((tab) => ({ op: 'insertTab', tab, index: null }));
const book = (...names: string[]) => applyEdits({ tabs: [] }, inserted(...names));
const after = (standing: string[], ...made: string[]): string[] => {
  const workbook = book(...standing);
  const edits = placedAfter(workbook.tabs, inserted(...made), {
    tabs: ['analysis', 'notes'],
    after: 'summary',
  });
  return applyEdits(workbook, edits).tabs.map(({ grid }) => grid.name);
};

it('a new tab stands behind another one, new or not; alone it stands at the end', () => {
  expect(after(['IIT'], 'summary', 'plan', 'analysis')).toEqual(['IIT', 'summary', 'analysis', 'plan']);
  expect(after(['summary', 'plan', 'IIT'], 'analysis')).toEqual(['summary', 'analysis', 'plan', 'IIT']);
  expect(after(['IIT'], 'analysis')).toEqual(['IIT', 'analysis']);
  const both = ['summary', 'analysis', 'notes', 'plan'];
  expect(after([], 'summary', 'plan', 'analysis', 'notes')).toEqual(both);
});
