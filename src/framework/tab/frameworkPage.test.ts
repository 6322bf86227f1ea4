import { describe, expect, it } from 'vitest';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import { callsToMake, tabHolding, tabOf } from '../../../test/support/tabs/tab.ts';
import type { Tab } from '../../grid/workbook.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { tabWords } from '../../vocabulary/th.ts';
import { framework2568 } from '../framework2568.ts';
import { framework2569 } from '../framework2569.ts';
import { findFrameworkTab } from './findFrameworkTab.ts';
import { frameworkPage } from './frameworkPage.ts';
import { readFramework } from './readFramework.ts';

const tab = (framework = framework2568, name?: string): Tab =>
  tabHolding(frameworkPage(framework, vocabularies.th), name);

describe('the framework’s tab', () => {
  it.each([framework2568, framework2569])(
    'holds all of $fiscalYear, and reads back the same',
    (framework) => {
      expect(readFramework(tab(framework).grid)).toEqual({ framework, problems: [] });
    },
  );

  it('keeps codes and sub-indicators as text, figures as numbers', () => {
    const { values } = tab().grid;
    const o21 = values.find(([code]) => code === 'o21') ?? [];
    expect(o21[2]).toBe(10);
    expect(o21[4]).toBe('10.1');
    expect(o21[6]).toBe(7);
    expect(values.find(([part]) => part === 'EIT ส่วนที่ 2')?.[1]).toBe(15);
  });

  it('keeps staff’s text as text even where it looks like a formula', () => {
    const [first, ...others] = framework2568.issues;
    const name = '=1+1';
    const framework = {
      ...framework2568,
      issues: [{ ...first, number: 1, confirmed: true, name }, ...others],
    };
    expect(readFramework(tab(framework).grid).framework?.issues[0]?.name).toBe(name);
  });

  it('costs as many calls for two items as for fifty', () => {
    const small = {
      ...framework2568,
      instruments: framework2568.instruments.map((instrument) => ({
        ...instrument,
        indicators: instrument.indicators.slice(0, 1).map((indicator) => ({
          ...indicator,
          subIndicators: [],
          items: indicator.items.slice(0, 1),
        })),
      })),
    };
    expect(callsToMake(frameworkPage(framework2568, vocabularies.th))).toBe(
      callsToMake(frameworkPage(small, vocabularies.th)),
    );
  });
});

describe('finding it', () => {
  const open = (name: string, rows: readonly (readonly Cell[])[]): Tab => tabOf(grid(name, rows));
  const weights = [
    ['ส่วน', 'น้ำหนัก (ร้อยละ)'],
    ['IIT', 30],
  ];

  it('goes by what it holds, whatever its name', () => {
    const own = tab();
    expect(findFrameworkTab([open('IIT', [['i1', 98]]), own])).toBe(own);
    expect(findFrameworkTab([open('IIT', [['รหัสข้อ', 'คะแนน']])])).toBeNull();
    expect(findFrameworkTab([])).toBeNull();
  });

  it('takes what staff left of it only under our name', () => {
    const left = open(tabWords.frameworkTab, weights);
    expect(findFrameworkTab([left])).toBe(left);
    expect(findFrameworkTab([open('อื่น', weights)])).toBeNull();
    expect(findFrameworkTab([open(tabWords.frameworkTab, [['ผังองค์กร']])])).toBeNull();
  });

  it('takes the tab of the year asked for, or one whose year must be mended', () => {
    const [older, newer] = [tab(framework2568, 'ก'), tab(framework2569, 'ข')];
    expect(findFrameworkTab([older, newer], 2569)).toBe(newer);
    expect(findFrameworkTab([older, newer], 2570)).toBeNull();
    expect(findFrameworkTab([older, newer], null)).toBe(older);
    const yearless = open('ค', older.grid.values.slice(2) as Cell[][]);
    expect(findFrameworkTab([yearless], 2569)).toBe(yearless);
  });
});
