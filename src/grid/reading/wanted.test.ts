import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import type { Tab } from '../workbook.ts';
import { factOf, factsOf, inParts, Wanted, withFacts } from './wanted.ts';

const tab = (name: string, ...cells: string[]): Tab => ({
  grid: grid(name, [cells]),
  stamp: '',
  facts: { maxRows: 1000 },
  hiddenColumns: {},
});
const workbook = { tabs: [tab('คะแนน', '', 'ข้อ'), tab('ว่าง', '', '')] };
const [scores] = workbook.tabs as [Tab, Tab];

describe('what is known of a tab', () => {
  it('tells the facts that were read, and which other one is wanted', () => {
    expect(factOf(scores, 'maxRows')).toBe(1000);
    const ask = (): unknown => factOf(scores, 'isHidden');
    expect(ask).toThrow(Wanted);
    expect(ask).toThrow(expect.objectContaining({ wants: [{ tab: 'คะแนน', fact: 'isHidden' }] }));
  });

  it('is asked for of several tabs at once, as far as it was not read', () => {
    expect(factsOf(workbook.tabs, 'maxRows')).toEqual([1000, 1000]);
    const known: Tab = { ...scores, facts: { isHidden: false } };
    const others = ['ก', 'ข'].map((name) => tab(name, ''));
    const wants = [
      { tab: 'ก', fact: 'isHidden' },
      { tab: 'ข', fact: 'isHidden' },
    ];
    expect(() => factsOf([known, ...others], 'isHidden')).toThrow(expect.objectContaining({ wants }));
  });

  it('takes in facts that were read later, each in its tab, beside those it has', () => {
    const wants = [
      { tab: 'ว่าง', fact: 'isHidden' },
      { tab: 'คะแนน', fact: 'isHidden' },
      { tab: 'ว่าง', fact: 'maxColumns' },
    ] as const;
    const after = withFacts(workbook, wants, [{ isHidden: true }, { isHidden: false }, { maxColumns: 26 }]);
    expect(after.tabs.map(({ facts }) => facts)).toEqual([
      { maxRows: 1000, isHidden: false },
      { maxRows: 1000, isHidden: true, maxColumns: 26 },
    ]);
  });

  it('says of a false fact that it is known', () => {
    const [known] = withFacts(workbook, [{ tab: 'คะแนน', fact: 'isHidden' }], [{ isHidden: false }]).tabs;
    expect(factOf(known as Tab, 'isHidden')).toBe(false);
  });

  it('is read in parts where it is much: each thing once, in its order', () => {
    const wants = Array.from({ length: 33 }, (_, at) => ({ tab: `แท็บ ${at}`, fact: 'maxRows' as const }));
    const parts = inParts(wants);
    expect(parts.map(({ length }) => length)).toEqual([16, 16, 1]);
    expect(parts.flat()).toEqual(wants);
    expect(inParts([])).toEqual([]);
  });
});
