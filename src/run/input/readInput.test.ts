import { describe, expect, it } from 'vitest';
import { golden } from '../../../test/support/result/golden.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { officialTitle } from '../../../test/support/tabs/scores.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { Wanted } from '../../grid/reading/wanted.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { type Refusal, UserError } from '../../problems/refusal.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { createFrameworkTab } from '../tabs/createTabs.ts';
import { moveAnnounced } from '../year/moveAnnounced.ts';
import { type Input, readInput } from './readInput.ts';
import { surveyOf } from './survey.ts';

const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;
const announced = { IIT, EIT1, EIT2, OIT, overall };
const TABS = ['IIT', 'EIT', 'OIT'];

const read = ({ now: { tabs } }: { readonly now: Workbook }): Input =>
  readInput(surveyOf(tabs, ownedTables), thai);

const refusal = (book: { readonly now: Workbook }): Refusal => {
  try {
    read(book);
  } catch (error) {
    if (error instanceof UserError) return error.refusal;
    throw error;
  }
  throw new Error('Nothing was refused');
};

const codes = ({ problems }: Input): string[] => problems.map(({ code }) => code);

/** Puts a year over the scores of each tab. */
const titled = (book: PlainWorkbook, year: string): PlainWorkbook => {
  for (const tab of TABS) book.type(tab, 1, 1, `ผลการประเมิน ปีงบประมาณ พ.ศ. ${year}`);
  return book;
};

/** Leaves the codes of a tab alone: nothing says its year any more. */
const silence = (book: PlainWorkbook, tab: string): void => {
  for (const [row, [first = '']] of book.shown(tab).entries()) {
    book.type(tab, row + 1, 1, /^[ieo]\d+/.exec(first)?.[0] ?? '');
  }
};

const settingsOnly = (figures: typeof announced | Record<string, never> = {}): PlainWorkbook => {
  const book = new PlainWorkbook({}, figures);
  book.now = { tabs: book.now.tabs.filter((tab) => tab.grid.name === 'ตั้งค่า') };
  return book;
};

describe('a workbook without scores of the year', () => {
  it('gives the announced result where that is there, else nothing', () => {
    expect(read(settingsOnly(announced)).scores.cells).toEqual([]);
    expect(refusal(settingsOnly())).toEqual({ code: 'no-score-tab', tooLarge: [] });
  });

  it('names the tabs that were too large to be read: the scores may stand there', () => {
    const book = settingsOnly();
    const large = { ...tabOf(grid('ข้อมูลดิบ', [['']])), unread: 'too-large' as const };
    book.now = { tabs: [...book.now.tabs, large] };
    expect(refusal(book)).toEqual({ code: 'no-score-tab', tooLarge: ['ข้อมูลดิบ'] });
  });

  it('does not take those of another year for them, and says which tabs these are', () => {
    const old = titled(new PlainWorkbook({}), '2567');
    expect(refusal(old)).toMatchObject({
      code: 'other-year',
      fiscalYear: 2568,
      others: TABS.map((tab) => ({ tab, year: 2567 })),
      own: [],
    });
  });

  it('shows the announced result beside tabs of another year, without any of their scores', () => {
    const input = read(titled(new PlainWorkbook({}, announced), '2567'));
    expect(input.scores.cells).toEqual([]);
    expect(input.problems).toContainEqual(
      expect.objectContaining({ code: 'tabs-of-other-years', tab: 'IIT', fiscalYear: 2568 }),
    );
  });

  it('uses no tab that says no year beside tabs of another one: it may be of that, too', () => {
    const book = titled(new PlainWorkbook({}, announced), '2567');
    silence(book, 'OIT');
    const { scores, problems } = read(book);
    expect([scores.cells, scores.tabs.size]).toEqual([[], 0]);
    expect(problems.map(({ code }) => code)).toContain('tabs-of-other-years');
  });

  it('is refused where one table is of many agencies, by these names', () => {
    const agencies = ['เทศบาลตำบลหนองบัว', 'องค์การบริหารส่วนตำบลบ้านดอน', 'เทศบาลตำบลห้วยลึก'];
    const items = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'];
    const rows: Cell[][] = items.map((code) => [
      `${code} ${officialTitle(code)}`,
      ...agencies.map((_, index) => 90 + index),
    ]);
    const table = tabOf(grid('IIT', [['ประเด็นข้อคำถาม', ...agencies], ...rows]));
    const book = settingsOnly();
    book.now = { tabs: [...book.now.tabs, table] };
    expect(refusal(book)).toMatchObject({ code: 'many-agencies', tab: 'IIT', agencies });
  });
});

describe('the year', () => {
  it('is the one that is set; what cannot be read as one is asked for with its cell', () => {
    expect(read(new PlainWorkbook({}))).toMatchObject({ fiscalYear: 2568, yearAssumed: false });
    expect(refusal(new PlainWorkbook({ fiscalYear: 'ปีนี้' }))).toEqual({
      code: 'unreadable-year',
      text: 'ปีนี้',
      cell: expect.objectContaining({ tab: 'ตั้งค่า' }),
    });
  });

  it('is that of the tabs where none is set', () => {
    const unset = titled(new PlainWorkbook({ fiscalYear: '' }), '2569');
    for (const item of ['o27', 'o28']) {
      const row = unset.rowOf('OIT', item);
      unset.edit([{ op: 'deleteRows', tab: 'OIT', first: row, count: 1 }]);
    }
    expect(read(unset)).toMatchObject({ fiscalYear: 2569, yearAssumed: true });
  });

  it('is a question where tabs are of several years, and none is set', () => {
    const book = titled(new PlainWorkbook({ fiscalYear: '' }), '2568');
    book.addScores(' 2567');
    for (const tab of TABS) book.type(`${tab} 2567`, 1, 1, 'ผลการประเมิน ปีงบประมาณ พ.ศ. 2567');
    const { questions } = read(book).scores;
    expect(questions).toEqual([{ kind: 'year', options: [2567, 2568] }]);
  });
});

describe('scores that an earlier year’s summary shows', () => {
  it('are that year’s where their tabs do not say any: nobody filled in the new ones yet', () => {
    const book = titled(new PlainWorkbook({}), '2568');
    book.edit(readyRun(book.now).edits);
    for (const tab of TABS) {
      silence(book, tab);
    }
    for (const item of ['o27', 'o28']) book.type('OIT', book.rowOf('OIT', item), 1, '');
    book.set({ fiscalYear: '2569' });
    const refused = refusal(book);
    expect(refused).toMatchObject({ code: 'other-year', fiscalYear: 2569, own: [] });
    const others = refused.code === 'other-year' ? refused.others : [];
    expect(others).toContainEqual(expect.objectContaining({ tab: 'IIT', year: 2568, reason: 'summary' }));
    // Another score, and the tab is the new year's.
    book.type('IIT', book.rowOf('IIT', 'i1'), 2, 50);
    expect(read(book)).toMatchObject({
      fiscalYear: 2569,
      scores: { tabs: new Map(TABS.map((tab) => [tab, tab])) },
    });
  });
});

describe('what of the score tabs is not read at first', () => {
  /** The tabs of whose fact a reading asks. */
  const wanted = (book: PlainWorkbook, fact: 'isHidden' | 'merges'): string[] => {
    const tabs = book.now.tabs.map(({ facts: { [fact]: _, ...facts }, ...tab }) => ({ ...tab, facts }));
    try {
      read({ now: { tabs } });
    } catch (error) {
      if (error instanceof Wanted) return error.wants.map(({ tab }) => tab);
      throw error;
    }
    return [];
  };

  it('is asked for at once: which tabs are hidden, of those that hold the same items', () => {
    const book = new PlainWorkbook({});
    expect(wanted(book, 'isHidden')).toEqual([]);
    book.addScores(' 2');
    expect(wanted(book, 'isHidden')).toEqual([...TABS, ...TABS.map((tab) => `${tab} 2`)]);
    book.set({ tabIIT: 'IIT' });
    expect(wanted(book, 'isHidden')).toEqual(['EIT', 'OIT', 'EIT 2', 'OIT 2']);
  });

  it('is asked for at once: the merged cells, where a score is missing below another', () => {
    const book = new PlainWorkbook({});
    expect(wanted(book, 'merges')).toEqual([]);
    book.type('IIT', book.rowOf('IIT', 'i2'), 2, '');
    book.type('OIT', book.rowOf('OIT', 'o3'), 2, '');
    expect(wanted(book, 'merges')).toEqual(['IIT', 'OIT']);
  });
});

describe('announced figures beside labels', () => {
  /** A workbook with scores and a framework of 2567, too: by it, and by it alone, the figures are nearer to those scores. */
  const withOwnEarlierYear = (): PlainWorkbook => {
    const book = titled(new PlainWorkbook({}), '2568');
    book.set({ announcedIIT: String(IIT), announcedOIT: String(OIT), announcedOverall: String(overall) });
    book.type('OIT', book.rowOf('OIT', 'o1'), 2, 100);
    book.addScores(' 2567', (score, item) => (item === 'i2' ? 0 : score));
    for (const tab of TABS) book.type(`${tab} 2567`, 1, 1, 'ผลการประเมิน ปีงบประมาณ พ.ศ. 2567');
    const { edits, answer } = createFrameworkTab(book.now, 2568, thai);
    book.edit(edits);
    book.type(answer, book.rowOf(answer, 'ปีงบประมาณ'), 2, '2567');
    book.edit([{ op: 'deleteRows', tab: answer, first: book.rowOf(answer, 'i2'), count: 1 }]);
    return book;
  };

  it('are compared by the workbook’s own framework of each year, wherever their year is asked for', () => {
    const book = withOwnEarlierYear();
    expect(codes(read(book))).toContain('announced-year-unknown');
    expect(moveAnnounced(book.now, thai).edits).toEqual([]);
  });
});

describe('what was read beside the scores', () => {
  it('has the announced scores of indicators from a tab of their own', () => {
    const book = new PlainWorkbook({});
    const names = [
      'การปฏิบัติหน้าที่',
      'การใช้งบประมาณ',
      'การใช้อำนาจ',
      'การใช้ทรัพย์สินของราชการ',
      'การแก้ไขปัญหาการทุจริต',
    ];
    const rows = names.map((name, index): Cell[] => [name, 90 + index]);
    book.now = { tabs: [...book.now.tabs, tabOf(grid('รายตัวชี้วัด', [['ตัวชี้วัด', 'คะแนน'], ...rows]))] };
    const { announcedIndicators } = read(book);
    expect([...announcedIndicators].map(([number, { score }]) => [number, score])).toEqual([
      [1, 90],
      [2, 91],
      [3, 92],
      [4, 93],
      [5, 94],
    ]);
  });

  it('says which tabs were too large, beside a result from the others', () => {
    const book = new PlainWorkbook({});
    const large = { ...tabOf(grid('ข้อมูลดิบ', [['']])), unread: 'too-large' as const };
    book.now = { tabs: [...book.now.tabs, large] };
    expect(codes(read(book))).toContain('tab-too-large');
  });

  it('uses the workbook’s own framework, and nothing else where that cannot be used', () => {
    const book = new PlainWorkbook({});
    const { edits, answer } = createFrameworkTab(book.now, 2568, thai);
    book.edit(edits);
    expect(read(book).tabsRead).toContain(answer);
    // Its weights no longer come to 100.
    const row = book.shown(answer).findIndex(([first]) => first === 'IIT');
    const weight = (book.shown(answer)[row] ?? []).findIndex((text) => /^(?:30|๓๐)/.test(text));
    book.type(answer, row + 1, weight + 1, 55);
    expect(refusal(book)).toMatchObject({ code: 'framework-unusable', tab: answer });
  });
});
