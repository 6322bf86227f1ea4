import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { makeTab } from '../../grid/page/page.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { type Refusal, UserError } from '../../problems/refusal.ts';
import { scorePage } from '../../scores/scorePage.ts';
import { readSettings } from '../../settings/readSettings.ts';
import { createFrameworkTab, createLibraryTab, createScoreTabs } from './createTabs.ts';

const empty: Workbook = { tabs: [tabOf(grid('Sheet1', [['']]))] };

const refusal = (job: () => unknown): Refusal => {
  try {
    job();
  } catch (error) {
    if (error instanceof UserError) return error.refusal;
    throw error;
  }
  throw new Error('Nothing was refused');
};

/** A workbook with settings, and without any score tab. */
const settingsOnly = (values: Record<string, string> = {}): PlainWorkbook => {
  const book = new PlainWorkbook(values);
  book.now = { tabs: book.now.tabs.filter(({ grid: { name } }) => name === 'ตั้งค่า') };
  return book;
};

const create = (book: PlainWorkbook, fiscalYear = 2568): string[] => {
  const { edits, answer } = createScoreTabs(book.now, fiscalYear, thai);
  book.edit(edits);
  return answer;
};

describe('tabs to begin with', () => {
  it('are settings of the year, and a score tab of each instrument, with all of its items', () => {
    const { edits, answer } = createScoreTabs(empty, 2568, thai);
    expect(answer).toEqual(['ตั้งค่า', 'IIT', 'EIT', 'OIT']);
    const { tabs } = applyEdits(empty, edits);
    const shown = (name: string) => tabs.find((tab) => tab.grid.name === name)?.grid;
    expect(readSettings(shown('ตั้งค่า') ?? null).settings.fiscalYear).toBe(2568);
    const items = (name: string) =>
      (shown(name)?.shown ?? []).filter(([code = '']) => /^[ieo][0-9๐-๙]/.test(code)).length;
    expect([items('IIT'), items('EIT'), items('OIT')]).toEqual([15, 9, 28]);
  });

  it('are those that are missing: what holds anything stays', () => {
    const book = settingsOnly();
    expect(create(book)).toEqual(['IIT', 'EIT', 'OIT']);
    expect(create(book)).toEqual([]);
    book.now = { tabs: book.now.tabs.filter(({ grid: { name } }) => name !== 'EIT') };
    expect(create(book)).toEqual(['EIT']);
  });

  it('are made under the name that the settings give an instrument, where there is no such tab', () => {
    expect(create(settingsOnly({ tabOIT: 'ข้อมูลสาธารณะ' }))).toEqual(['IIT', 'EIT', 'ข้อมูลสาธารณะ']);
  });

  it('are no second tab of an instrument whose scores stand under another name', () => {
    const book = settingsOnly();
    const [iit] = framework2568.instruments;
    if (!iit) throw new Error('There is no instrument');
    const writing = { vocabulary: thai.vocabulary, digits: 'arabic' } as const;
    const page = scorePage(iit, framework2568, writing, { agency: '' });
    book.edit(makeTab({ name: 'คะแนนภายใน', isStanding: false }, page));
    expect(create(book)).toEqual(['EIT', 'OIT']);
  });

  it('are tabs of the year beside those of another one, and the settings name no tab of that', () => {
    const old = new PlainWorkbook({ tabIIT: 'IIT' });
    for (const tab of ['IIT', 'EIT', 'OIT']) {
      const row = old.shown(tab).findIndex((cells) => cells.join().includes('2568'));
      old.type(tab, row + 1, 1, 'ผลการประเมิน ปีงบประมาณ พ.ศ. 2567');
    }
    expect(create(old)).toEqual(['IIT 2568', 'EIT 2568', 'OIT 2568']);
    expect(readSettings(old.tab('ตั้งค่า').grid).settings.scoreTabs).toEqual({
      IIT: null,
      EIT: null,
      OIT: null,
    });
  });

  it('are not made of a year that is not set: that is a turn to another year', () => {
    expect(refusal(() => create(settingsOnly(), 2569))).toEqual({
      code: 'year-differs',
      fiscalYear: 2569,
      set: 2568,
    });
    expect(create(settingsOnly({ fiscalYear: '' }), 2569)).toEqual(['IIT', 'EIT', 'OIT']);
  });

  it('are none where tabs hold scores and none of them says its year: a person has to', () => {
    const book = new PlainWorkbook({});
    for (const tab of ['IIT', 'EIT', 'OIT']) {
      // Codes without titles, and nothing above them.
      for (const [row, [first = '']] of book.shown(tab).entries()) {
        book.type(tab, row + 1, 1, /^[ieo]\d+/.exec(first)?.[0] ?? '');
      }
    }
    expect(refusal(() => create(book))).toEqual({
      code: 'tabs-without-year',
      tabs: ['IIT', 'EIT', 'OIT'],
      fiscalYear: 2568,
    });
  });

  it('are of no year whose items nobody knows', () => {
    expect(refusal(() => createScoreTabs(empty, 2560, thai)).code).toBe('unsupported-year');
  });
});

describe('a tab to edit', () => {
  const made = (create: typeof createFrameworkTab, workbook: Workbook) => {
    const { edits, answer } = create(workbook, 2568, thai);
    return { workbook: applyEdits(workbook, edits), answer, edits };
  };

  it.each([
    ['a framework', createFrameworkTab, 'framework-exists'],
    ['a measure library', createLibraryTab, 'library-exists'],
  ] as const)('of %s is made once, and shown', (_, create, code) => {
    const { workbook, answer, edits } = made(create, empty);
    expect(edits).toContainEqual({ op: 'activate', tab: answer });
    expect(refusal(() => create(workbook, 2568, thai))).toEqual({ code, tab: answer });
  });

  it.each([
    ['a framework', createFrameworkTab],
    ['a measure library', createLibraryTab],
  ] as const)('of %s needs a year whose items are known', (_, create) => {
    expect(refusal(() => create(empty, 2560, thai))).toMatchObject({
      code: 'unsupported-year',
      fiscalYear: 2560,
    });
  });
});
