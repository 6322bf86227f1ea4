import { expect, it } from 'vitest';
import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { placedBefore } from './tabOrder.ts';

const inserted = (...names: string[]): Edit[] => names.map((tab) => ({ op: 'insertTab', tab, index: null }));
const book = (...names: string[]) => applyEdits({ tabs: [] }, inserted(...names));
const after = (standing: string[], ...made: string[]): string[] => {
  const workbook = book(...standing);
  const edits = placedBefore(workbook.tabs, inserted(...made), { tab: 'analysis', before: 'plan' });
  return applyEdits(workbook, edits).tabs.map(({ grid }) => grid.name);
};

it('a new tab stands before another one, new or not; alone it stands at the end', () => {
  expect(after(['IIT'], 'summary', 'plan', 'analysis')).toEqual(['IIT', 'summary', 'analysis', 'plan']);
  expect(after(['plan', 'IIT'], 'summary', 'analysis')).toEqual(['analysis', 'plan', 'IIT', 'summary']);
  expect(after(['IIT'], 'analysis')).toEqual(['IIT', 'analysis']);
});
