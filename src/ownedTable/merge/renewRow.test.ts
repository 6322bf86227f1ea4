import { expect, it } from 'vitest';
import { noWishes } from '../tableChange.ts';
import { renew } from './renewRow.ts';
import { markOf } from './rowMarks.ts';

const rowOf = (text: string) => ({ key: 'a', section: '1', items: [], cells: { steps: text } });

/** What becomes of a cell with a formula that shows a text, after another was written there. */
const renewFormula = (shown: string, wrote: string, next: string) =>
  renew(
    'plan',
    {
      row: { row: 5, mark: null, cells: { steps: shown }, formulas: ['steps'], hasOthers: false },
      mark: markOf(rowOf(wrote)),
    },
    rowOf(next),
    noWishes(),
  );

it('keeps a formula that shows what we wrote, and offers the newer draft', () => {
  expect(renewFormula('เดิม', 'เดิม', 'ใหม่')).toMatchObject({
    cells: [],
    personal: 1,
    offers: [{ draft: 'ใหม่' }],
  });
});

it('has nothing to offer beside a formula that shows the draft, and does not take it for ours', () => {
  expect(renewFormula('ใหม่', 'เดิม', 'ใหม่')).toEqual({ cells: [], mark: null, personal: 0, offers: [] });
});
