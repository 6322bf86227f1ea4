import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import type { Facts } from '../facts.ts';
import { writeMark } from '../marks/marks.ts';
import type { Tab } from '../workbook.ts';
import { wantsAhead, wantsLike } from './wantsAhead.ts';

const tab = (name: string, mark: object | null, facts: Partial<Facts> = {}): Tab => ({
  grid: grid(name, [['ข้อ', mark ? writeMark(mark) : '']]),
  stamp: '',
  facts,
  hiddenColumns: {},
});
const plan = { kind: 'column', table: 'plan', column: 'measure' };
const summary = { kind: 'summary', fiscalYear: 2568 };

const named = (wants: readonly { tab: string; fact: string }[]): string[] =>
  wants.map(({ tab: name, fact }) => `${name}: ${fact}`);

describe('what a decision may want to know of the tabs of ours', () => {
  it('is all that counts where a table changes, and of a summary the figures behind what it shows', () => {
    expect(named(wantsAhead({ tabs: [tab('IIT', null), tab('แผน', plan), tab('สรุป', summary)] }))).toEqual([
      'แผน: formulas',
      'แผน: rules',
      'แผน: maxRows',
      'แผน: looks',
      'สรุป: values',
    ]);
  });

  it('is not what was read', () => {
    const known = { formulas: [['']], rules: [[null]], maxRows: 9 };
    expect(
      named(wantsAhead({ tabs: [tab('แผน', plan, known), tab('สรุป', summary, { values: [] })] })),
    ).toEqual(['แผน: looks']);
  });
});

describe('what is read with a fact that is wanted', () => {
  const tabs = [tab('IIT', null), tab('EIT', null), tab('แผน', plan), tab('สรุป', summary)];

  it('is all that may be wanted next, where it is of a tab of ours', () => {
    expect(wantsLike({ tabs }, [{ tab: 'แผน', fact: 'looks' }])).toEqual(wantsAhead({ tabs }));
    expect(wantsLike({ tabs }, [{ tab: 'สรุป', fact: 'values' }])).toEqual(wantsAhead({ tabs }));
  });

  it('is nothing else, where it is of a tab of staff, or no run would want it', () => {
    const merges = ['IIT', 'แผน'].map((name) => ({ tab: name, fact: 'merges' as const }));
    for (const want of merges) expect(wantsLike({ tabs }, [want])).toEqual([want]);
    expect(wantsLike({ tabs }, merges)).toEqual(merges);
  });

  it('is both, where it is of both', () => {
    const merges = { tab: 'IIT', fact: 'merges' } as const;
    expect(wantsLike({ tabs }, [merges, { tab: 'แผน', fact: 'rules' }])).toEqual([
      ...wantsAhead({ tabs }),
      merges,
    ]);
  });
});
