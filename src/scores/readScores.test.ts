import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenScores } from '../../test/support/result/golden.ts';
import { type Cell, grid, percent } from '../../test/support/tabs/grid.ts';
import {
  all,
  byItem,
  codesOf,
  notices,
  officialTitle,
  problemsOf,
  read,
  scoreHeader,
  scoreTabs,
  without,
} from '../../test/support/tabs/scores.ts';
import type { ItemCode } from '../framework/framework.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { frameworkOf } from '../framework/frameworks.ts';
import { findItem, instrumentItems, titleOf } from '../framework/lookup.ts';
import type { TabGrid } from '../grid/grid.ts';
import { toThaiDigits } from '../thai/digits.ts';

const iitTab = (...rows: readonly (readonly Cell[])[]): TabGrid => grid('IIT', [scoreHeader, ...rows]);

/** Rows of the report for an instrument: code and title in Thai digits in one cell, and the score. */
const reportRows = (instrument: 'IIT' | 'EIT' | 'OIT'): Cell[][] => {
  const own = framework2568.instruments.find(({ code }) => code === instrument);
  if (!own) throw new Error(`No ${instrument}`);
  return [
    [`${own.name} (${own.code})`],
    ...own.indicators.flatMap((indicator) => [
      [toThaiDigits(`ตัวชี้วัดที่ ${indicator.number} ${indicator.name}`)],
      ['แนวทางในการยกระดับผลการประเมินฯ และพัฒนาการดำเนินงาน รายละเอียดข้อคำถามที่มีผลการประเมินต่ำ'],
      [...scoreHeader],
      ...indicator.items.map(({ code }, index) => [
        `${instrument === 'OIT' ? '๐' : code.charAt(0)}${toThaiDigits(code.slice(1))} ${toThaiDigits(officialTitle(code))}`,
        toThaiDigits(String(goldenScores[code])),
        index === 0 ? 'ข้อคำถามที่ได้คะแนนน้อยที่สุด: i๑๐ เจ้าหน้าที่ฯ สาเหตุเกิดจาก: - แนวทางการยกระดับผลการประเมิน: -' : '',
      ]),
    ]),
  ];
};

describe('tables as the report prints them', () => {
  it('give every score of the report, and no doubt but the repaired codes', () => {
    const result = read([
      grid('IIT', reportRows('IIT')),
      grid('EIT', reportRows('EIT')),
      grid('OIT', reportRows('OIT')),
    ]);
    expect(byItem(result)).toEqual(goldenScores);
    expect(result.problems.every(({ code }) => code === 'repaired-code')).toBe(true);
    expect(result.tabs).toEqual(
      new Map([
        ['IIT', 'IIT'],
        ['EIT', 'EIT'],
        ['OIT', 'OIT'],
      ]),
    );
  });

  it('may stand on one tab, under any name', () => {
    const result = read([
      grid('ผลคะแนน ITA 2568', [...reportRows('IIT'), ...reportRows('EIT'), ...reportRows('OIT')]),
    ]);
    expect(byItem(result)).toEqual(goldenScores);
    expect([...new Set(result.tabs.values())]).toEqual(['ผลคะแนน ITA 2568']);
  });

  it('may stand on one tab that the settings name for all three', () => {
    const name = 'คะแนน';
    const result = read([grid(name, [...reportRows('IIT'), ...reportRows('EIT'), ...reportRows('OIT')])], {
      IIT: name,
      EIT: name,
      OIT: name,
    });
    expect(byItem(result)).toEqual(goldenScores);
  });

  it('are given in the order of the framework, each with its cells', () => {
    const [first, second] = read([
      grid('IIT', [scoreHeader, [`i2 ${officialTitle('i2')}`, 98.67], [`i1 ${officialTitle('i1')}`, 100]]),
    ]).cells;
    expect(first).toEqual({
      item: 'i1',
      part: 'IIT',
      score: 100,
      cell: { tab: 'IIT', row: 3, column: 2 },
      codeColumn: 1,
    });
    expect(second).toMatchObject({ item: 'i2', cell: { row: 2, column: 2 } });
  });
});

describe('finding the tabs', () => {
  const tabs = scoreTabs(goldenScores);
  const renamed = (names: readonly string[]): TabGrid[] =>
    tabs.map((tab, index) => ({ ...tab, name: names[index] ?? tab.name }));

  it('takes tabs under other names by what they hold', () => {
    const result = read(renamed(['ภายใน', 'ภายนอก', 'เปิดเผยข้อมูล']));
    expect(byItem(result)).toEqual(goldenScores);
    expect(result.tabs.get('EIT')).toBe('ภายนอก');
    expect(result.problems).toEqual([]);
  });

  it('takes the tab that the settings name before any other', () => {
    const old = grid('IIT', [scoreHeader, ['i1', 1], ['i2', 2], ['i3', 3]]);
    const wanted = grid('IIT 2568', [scoreHeader, ...codesOf('IIT').map((code) => [code, 99])]);
    const result = read([old, wanted], { IIT: 'IIT 2568' });
    expect(byItem(result)).toEqual(all('IIT', 99));
    expect(result.tabs.get('IIT')).toBe('IIT 2568');
  });

  it('takes names as the same that differ in capitals and spaces', () => {
    const result = read(renamed([' iit ', 'Eit', 'OIT']), { EIT: 'EIT' });
    expect(byItem(result)).toEqual(goldenScores);
    expect(result.problems).toEqual([]);
  });

  it('reports the tab that the settings name and the workbook lacks', () => {
    const result = read(tabs, { OIT: 'คะแนน OIT' });
    expect(problemsOf(result.problems, 'tab-not-found')).toEqual([
      { code: 'tab-not-found', instrument: 'OIT', tab: 'คะแนน OIT', instead: 'OIT' },
    ]);
  });

  it('reports an instrument that is nowhere, once, and not all its items', () => {
    const result = read(tabs.filter(({ name }) => name !== 'EIT'));
    expect(result.problems).toEqual([
      { code: 'tab-not-found', instrument: 'EIT', tab: 'EIT', instead: null },
    ]);
    expect(result.tabs.has('EIT')).toBe(false);
  });

  it('finds nothing in a workbook without score tables', () => {
    const result = read([
      grid('งบประมาณ', [
        ['ลำดับ', 'รายการ', 'จำนวน'],
        [1, 'ค่าวัสดุ', 500],
        [2, 'ค่าจ้าง', 90],
      ]),
    ]);
    expect(result.cells).toEqual([]);
    expect(result.tabs.size).toBe(0);
  });

  it('leaves tabs alone that only mention a few items', () => {
    for (const names of [[], ['ภายใน', 'ภายนอก', 'เปิดเผยข้อมูล']]) {
      const result = read([
        ...renamed(names),
        grid('บันทึก', [
          ['i1 ควรตรวจสอบ', 50],
          ['เรื่องอื่น', 3],
        ]),
      ]);
      expect(byItem(result)).toEqual(goldenScores);
      expect(result.problems).toEqual([]);
    }
  });
});

describe('the layout of a table', () => {
  it('has the title in the same cell or in the next', () => {
    const same = read([iitTab([`i1 ${officialTitle('i1')}`, 91], [`i2 ${officialTitle('i2')}`, 92])]);
    const next = read([
      grid('IIT', [
        ['ข้อ', 'ประเด็นข้อคำถาม', 'คะแนน'],
        ['i1', officialTitle('i1'), 91],
        ['i2', officialTitle('i2'), 92],
      ]),
    ]);
    expect(byItem(same)).toEqual({ i1: 91, i2: 92 });
    expect(byItem(next)).toEqual({ i1: 91, i2: 92 });
    expect(next.cells[0]).toMatchObject({ cell: { row: 2, column: 3 }, codeColumn: 1 });
  });

  it('may have the code in column B, the score in column D, and an analysis beside it', () => {
    const result = read([
      grid('IIT', [
        ['', 'ข้อ', 'ประเด็นข้อคำถาม', 'คะแนน', 'การวิเคราะห์ผลการประเมินฯ'],
        ['', 'i1', officialTitle('i1'), 100, 'ข้อคำถามที่ได้คะแนนน้อยที่สุด: -'],
        ['', 'i2', officialTitle('i2'), '๙๘.๖๗', '50'],
        ['', 'i3', officialTitle('i3'), '-', '70'],
      ]),
    ]);
    expect(byItem(result)).toEqual({ i1: 100, i2: 98.67, i3: null });
    expect(result.cells[1]).toMatchObject({ cell: { tab: 'IIT', row: 3, column: 4 }, codeColumn: 2 });
  });

  it('may number its rows before the codes', () => {
    const result = read([
      grid('OIT', [
        ['ลำดับ', 'รหัส', 'ประเด็นข้อคำถาม', 'คะแนน'],
        ...codesOf('OIT').map((code, index) => [
          index + 1,
          `๐${toThaiDigits(code.slice(1))}`,
          officialTitle(code),
          index % 2 === 0 ? 0 : 100,
        ]),
      ]),
    ]);
    expect(byItem(result)).toEqual(
      Object.fromEntries(codesOf('OIT').map((code, index) => [code, index % 2 === 0 ? 0 : 100])),
    );
  });

  it('may have no header: the scores stand right of the codes', () => {
    const result = read([
      grid('IIT', [
        ['i1', officialTitle('i1'), 91],
        ['i2', officialTitle('i2'), '-'],
        ['i3', officialTitle('i3'), 93],
      ]),
    ]);
    expect(byItem(result)).toEqual({ i1: 91, i2: null, i3: 93 });
  });

  it('may have no header and its scores left of the codes, unless they may number the rows', () => {
    const left = (one: Cell, two: Cell): Record<ItemCode, number | null> =>
      byItem(
        read([
          grid('IIT', [
            ['1.', one, `i1 ${officialTitle('i1')}`],
            ['2.', two, `i2 ${officialTitle('i2')}`],
          ]),
        ]),
      );
    expect(left('99.33', '98.67')).toEqual({ i1: 99.33, i2: 98.67 });
    expect(left(100, '0')).toEqual({ i1: 100, i2: 0 });
    expect(left('99', '98')).toEqual({});
    expect(left('9.1', '9.2')).toEqual({});
  });

  it('may lack the column of its numbers in the header', () => {
    const result = read([
      grid('IIT', [
        ['คะแนน', 'ประเด็นข้อคำถาม'],
        ...codesOf('IIT').map((code, at) => [at + 1, 99.5, `${code} ${officialTitle(code)}`]),
      ]),
    ]);
    expect(byItem(result)).toEqual(all('IIT', 99.5));
  });

  it('may break a title that ends in a year from its code: that opens no section of another year', () => {
    const rows = codesOf('OIT').map((code): Cell[] => [`${code} ${officialTitle(code)}`, 100]);
    const result = read([
      grid('OIT', [
        ['ประเด็น', 'คะแนน'],
        ...rows.slice(0, 25),
        ['o26', ''],
        ['รายงานผลการดำเนินการป้องกันการทุจริตประจำปี พ.ศ. 2567', 100],
        ...rows.slice(26),
      ]),
    ]);
    expect(byItem(result)).toEqual({ ...all('OIT', 100), o26: null });
  });

  it('never takes row numbers before the codes for scores', () => {
    const result = read([
      grid(
        'IIT',
        codesOf('IIT').map((code, index) => [index + 1, code, officialTitle(code), index === 4 ? '' : 99]),
      ),
    ]);
    expect(byItem(result)).toEqual({ ...all('IIT', 99), i5: null });
  });

  it('never takes codes with a zero for the letter o for scores', () => {
    const result = read([
      grid(
        'OIT',
        codesOf('OIT').map((code, index) => [
          index + 1,
          `๐${toThaiDigits(code.slice(1))}`,
          officialTitle(code),
          100,
        ]),
      ),
    ]);
    expect(byItem(result)).toEqual(all('OIT', 100));
  });

  it('has heading rows with other text between its rows', () => {
    const result = read([
      iitTab(
        ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน'],
        ['ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', 99.56],
        ['i1', 91],
        [],
        ['รวม', 91, ''],
        ['คะแนนเฉลี่ย', '๙๑.๐๐'],
        ['ตัวชี้วัดที่ 2 การใช้งบประมาณ', 'ผลการประเมิน'],
        ['i4', 94],
      ),
    ]);
    expect(byItem(result)).toEqual({ i1: 91, i4: 94 });
    expect(notices(result.problems)).toEqual([]);
  });

  it('may have a line of averages before the code column', () => {
    const result = read([
      grid('IIT', [
        ['ตัวชี้วัด', 'ประเด็นข้อคำถาม', 'คะแนน'],
        ['การปฏิบัติหน้าที่', 'i1', 91],
        ['', 'i2', 92],
        ['คะแนนเฉลี่ยตัวชี้วัด', '', 91.5],
        ['การใช้งบประมาณ', 'i4', 94],
      ]),
    ]);
    expect(byItem(result)).toEqual({ i1: 91, i2: 92, i4: 94 });
  });

  it('may change its columns at a new header', () => {
    const result = read([
      grid('IIT', [
        ['ข้อ', 'คะแนน', 'หมายเหตุ'],
        ['i1', 91, 5],
        ['ข้อ', 'หมายเหตุ', 'คะแนน'],
        ['i2', 5, 92],
      ]),
    ]);
    expect(byItem(result)).toEqual({ i1: 91, i2: 92 });
  });

  it('may hold scores as percentages', () => {
    expect(byItem(read([iitTab(['i1', percent(0.9867)], ['i2', percent(1)])]))).toEqual({
      i1: 98.67,
      i2: 100,
    });
  });
});

describe('the header of the scores', () => {
  /** Two columns of figures: 50 throughout, then the scores. */
  const two = (...headers: [string, string]): TabGrid =>
    grid('IIT', [['ข้อ', ...headers], ...codesOf('IIT').map((code) => [code, 50, goldenScores[code] ?? ''])]);
  const own = Object.fromEntries(codesOf('IIT').map((code) => [code, goldenScores[code]]));
  const optionsOf = (tab: TabGrid): unknown =>
    read([tab]).questions.map((question) => question.kind === 'column' && question.options);

  it.each([
    ['ค่าเฉลี่ยจังหวัด', 'ได้'],
    ['คะแนนเฉลี่ยระดับประเทศ', 'คะแนนที่ได้'],
    ['ค่าเฉลี่ยของกลุ่ม อปท.', 'ผลที่ได้'],
    ['คะแนนเฉลี่ยทั้งอำเภอ', 'คะแนน'],
    ['คะแนนปี 2567', 'ได้'],
    ['จำนวนผู้ตอบ', 'คะแนน'],
    ['2567', 'คะแนน'],
  ])('is told from that of others: %s | %s', (...headers) => {
    const result = read([two(...headers)]);
    expect(result.questions).toEqual([]);
    expect(byItem(result)).toEqual(own);
  });

  it.each([
    ['ค่าเฉลี่ยจังหวัด', 'ของเรา'],
    ['คะแนนเฉลี่ยระดับประเทศ', ''],
    ['คะแนนปี 2567', 'ของเรา'],
    ['คะแนน', 'ของเรา'],
    ['คะแนน', ''],
    ['ค่าเฉลี่ย', 'ปีนี้'],
  ])('leaves a doubt beside another filled column: %s | %s', (...headers) => {
    const [first, second] = headers;
    expect(optionsOf(two(...headers))).toEqual([
      [
        { column: 1, header: first, example: '50' },
        { column: 2, header: second, example: '100' },
      ],
    ]);
    const answered = read([two(...headers)], {}, { columns: { IIT: second || 'C', EIT: null, OIT: null } });
    expect(answered.questions).toEqual([]);
    expect(byItem(answered)).toEqual(own);
  });

  it.each([
    ['คะแนนเต็ม', 'คะแนนเป้าหมาย', 'คะแนนเฉลี่ยจังหวัด', 'คะแนน'],
    ['Full score', 'Target score', 'Score of the province', 'Score'],
  ])('stands beside full scores, targets and averages: %s | %s | %s | %s', (...headers) => {
    const rows = codesOf('IIT').map((code) => [code, 100, 90, 80, goldenScores[code] ?? '']);
    const result = read([grid('IIT', [['i', ...headers], ...rows])]);
    expect(result.questions).toEqual([]);
    expect(byItem(result)).toEqual(own);
  });

  it('is one with the years above its words', () => {
    const rows = codesOf('IIT').map((code) => [code, 50, goldenScores[code] ?? '']);
    for (const header of [
      [
        ['', 'ปี 2567', 'ปี 2568'],
        ['ข้อ', 'คะแนน', 'คะแนน'],
      ],
      [
        ['ข้อ', 'คะแนน', 'คะแนน'],
        ['', 'ปี 2567', 'ปี 2568'],
      ],
    ]) {
      const result = read([grid('IIT', [...header, ...rows])]);
      expect(result.questions).toEqual([]);
      expect(byItem(result)).toEqual(own);
    }
  });

  it('leaves a doubt where only others’ averages stand', () => {
    const tab = grid('IIT', [['ข้อ', 'ค่าเฉลี่ยจังหวัด'], ...codesOf('IIT').map((code) => [code, 50])]);
    expect(optionsOf(tab)).toEqual([[{ column: 1, header: 'ค่าเฉลี่ยจังหวัด', example: '50' }]]);
  });

  it('leaves no doubt over a column that an earlier header named', () => {
    const rows = codesOf('IIT').map((code) => [code, goldenScores[code] ?? '', 3]);
    const header = ['ข้อ', 'คะแนน', 'จำนวนผู้ตอบ'];
    const result = read([
      grid('IIT', [header, ...rows.slice(0, 5), ['ตัวชี้วัดที่ 2', 'ผลการประเมิน'], ...rows.slice(5)]),
    ]);
    expect(result.questions).toEqual([]);
    expect(byItem(result)).toEqual(own);
  });
});

describe('what is wrong in a table', () => {
  it('is a title of another item, as of another year: the score does not count', () => {
    const rows = codesOf('OIT').map((code) => [
      code,
      // An item left out: from o11 on every title is the next item's.
      officialTitle(Number(code.slice(1)) > 10 && code !== 'o28' ? `o${Number(code.slice(1)) + 1}` : code),
      100,
    ]);
    const result = read([grid('OIT', [['ข้อ', 'ประเด็น', 'คะแนน'], ...rows])]);
    const differing = problemsOf(result.problems, 'title-differs');
    expect(differing).toContainEqual({
      code: 'title-differs',
      item: 'o16',
      cell: { tab: 'OIT', row: 17, column: 1 },
      other: 'o17',
    });
    expect(differing.length).toBeGreaterThan(5);
    const scores = byItem(result);
    for (const { item } of differing) expect([item, scores[item]]).toEqual([item, null]);
    expect(scores).toMatchObject({ o1: 100, o10: 100, o28: 100 });
    expect(differing.map(({ item }) => Number(item.slice(1))).every((number) => number > 10)).toBe(true);
  });

  it('is a table of another year: no row that its title says to be another item counts', () => {
    const next = frameworkOf(2569);
    if (!next) throw new Error('2569 is built in');
    const items = next.instruments.flatMap(instrumentItems).filter(({ code }) => code.startsWith('o'));
    const rows = items.map((item) => [item.code, titleOf(item, 2569), item.code === 'o25' ? 0 : 100]);
    const tab = grid('OIT', [['ข้อ', 'ประเด็น', 'คะแนน'], ...rows]);
    expect(read([tab])).toMatchObject({
      cells: [],
      otherYears: [{ instrument: 'OIT', tab: 'OIT', year: 2569, reason: 'list' }],
    });
    const scores = byItem(read([tab], {}, { fiscalYear: null }));
    // o11 to o26 of 2569 are other items in 2568; what has no counterpart there may stand.
    const shifted = items.filter(({ code, topic }) => findItem(framework2568, code)?.topic !== topic);
    const wrong = shifted.filter(({ code }) => scores[code] !== null).map(({ code }) => code);
    expect(shifted.length).toBeGreaterThan(14);
    expect(wrong).toEqual([]);
    expect(scores).toMatchObject({ o1: 100, o9: 100 });
  });

  it('is no title shortened or worded otherwise', () => {
    const titles = ['ผู้บริหารให้ความสำคัญเรื่องทุจริต', 'ปฏิบัติงานตามขั้นตอน', 'หมายเหตุของสำนักปลัด'];
    const rows = titles.map((title, index) => [`i${index + 13}`, title, 90]);
    const shortened = codesOf('OIT').map((code) => [code, officialTitle(code).slice(0, 18), 100]);
    const result = read([
      grid('IIT', [['ข้อ', 'ประเด็น', 'คะแนน'], ...rows.slice(0, 1), ...rows.slice(2)]),
      grid('OIT', [['ข้อ', 'ประเด็น', 'คะแนน'], ...shortened]),
    ]);
    expect(problemsOf(result.problems, 'title-differs')).toEqual([]);
    expect(byItem(result)).toEqual({ i13: 90, i15: 90, ...all('OIT', 100) });
  });

  it('is a single fraction among scores: it does not count', () => {
    const result = read(scoreTabs({ ...goldenScores, i4: 0.98, o3: 0.5 }));
    expect(result.problems).toEqual([
      {
        code: 'score-looks-like-fraction',
        item: 'i4',
        cell: expect.objectContaining({ tab: 'IIT' }),
        score: 0.98,
      },
      {
        code: 'score-looks-like-fraction',
        item: 'o3',
        cell: expect.objectContaining({ tab: 'OIT' }),
        score: 0.5,
      },
    ]);
    expect(byItem(result)).toMatchObject({ i4: null, o3: null, i5: goldenScores.i5 });
  });

  it('is a part whose scores are fractions: none of them counts', () => {
    const fractions = Object.fromEntries(
      Object.entries(goldenScores).map(([code, score]) => [code, (score ?? 0) / 100]),
    );
    const result = read(scoreTabs(fractions));
    expect(result.problems).toEqual([
      { code: 'scores-look-like-fractions', part: 'IIT', cell: { tab: 'IIT', row: 2, column: 2 } },
      { code: 'scores-look-like-fractions', part: 'EIT1', cell: { tab: 'EIT', row: 2, column: 2 } },
      { code: 'scores-look-like-fractions', part: 'OIT', cell: { tab: 'OIT', row: 2, column: 2 } },
    ]);
    expect(Object.values(byItem(result)).every((score) => score === null)).toBe(true);
  });

  it('is no low score among others, and no part in which nothing was reached', () => {
    for (const scores of [
      { ...goldenScores, i1: 1, i2: 2.5 },
      { ...goldenScores, ...all('OIT', 0) },
    ]) {
      const result = read(scoreTabs(scores));
      expect(result.problems).toEqual([]);
      expect(byItem(result)).toEqual(scores);
    }
  });

  it('is a missing item', () => {
    const result = read(scoreTabs(without(goldenScores, 'e4')));
    expect(result.problems).toEqual([{ code: 'missing-item', item: 'e4', tab: 'EIT' }]);
    expect(byItem(result)).toEqual(without(goldenScores, 'e4'));
  });

  it('is a missing score', () => {
    for (const empty of ['', '-', ' ']) {
      const result = read(scoreTabs({ ...goldenScores, i2: empty }));
      expect(result.problems).toEqual([
        { code: 'missing-score', item: 'i2', cell: { tab: 'IIT', row: 3, column: 2 } },
      ]);
      expect(byItem(result)).toEqual({ ...goldenScores, i2: null });
    }
  });

  it('is an unreadable score, with what stands there', () => {
    const result = read(scoreTabs({ ...goldenScores, i3: '98,67' }));
    expect(result.problems).toEqual([
      { code: 'unreadable-score', item: 'i3', cell: { tab: 'IIT', row: 4, column: 2 }, text: '98,67' },
    ]);
    expect(byItem(result)).toEqual({ ...goldenScores, i3: null });
  });

  it('is an error value', () => {
    const result = read(scoreTabs({ ...goldenScores, i3: '#REF!' }));
    expect(problemsOf(result.problems, 'unreadable-score')).toMatchObject([{ item: 'i3', text: '#REF!' }]);
  });

  it('is a score out of range', () => {
    const result = read(scoreTabs({ ...goldenScores, e1: 976.7, e2: -1 }));
    expect(result.problems).toEqual([
      { code: 'score-out-of-range', item: 'e1', cell: { tab: 'EIT', row: 2, column: 2 }, value: 976.7 },
      { code: 'score-out-of-range', item: 'e2', cell: { tab: 'EIT', row: 3, column: 2 }, value: -1 },
    ]);
    expect(byItem(result)).toEqual({ ...goldenScores, e1: null, e2: null });
  });

  it('is an OIT score that is neither 0 nor 100; it counts, as it stands', () => {
    const result = read(scoreTabs({ ...goldenScores, o3: 50, i1: 50 }));
    expect(result.problems).toEqual([
      { code: 'oit-not-0-or-100', item: 'o3', cell: { tab: 'OIT', row: 4, column: 2 }, score: 50 },
    ]);
    expect(byItem(result).o3).toBe(50);
  });

  it('is an item that stands twice with one score: it counts once', () => {
    const result = read([iitTab(['i1', 98.67], ['i2', 92], ['I๑', '๙๘.๖๗'])]);
    expect(byItem(result)).toEqual({ i1: 98.67, i2: 92 });
    expect(notices(result.problems)).toEqual([
      {
        code: 'duplicate-item',
        item: 'i1',
        cell: { tab: 'IIT', row: 4, column: 2 },
        first: { tab: 'IIT', row: 2, column: 2 },
      },
    ]);
  });

  it('is an item that stands twice with different scores: neither counts', () => {
    const result = read([iitTab(['i1', 98.67], ['i2', 92], ['i1', 97])]);
    expect(byItem(result)).toEqual({ i1: null, i2: 92 });
    expect(notices(result.problems)).toEqual([
      {
        code: 'conflicting-duplicate',
        item: 'i1',
        cell: { tab: 'IIT', row: 4, column: 2 },
        first: { tab: 'IIT', row: 2, column: 2 },
      },
    ]);
  });

  it('is words in one of two rows: they contradict no score', () => {
    for (const rows of [
      [
        ['i1', 98.67],
        ['i1', 'รักษาระดับ'],
      ],
      [
        ['i1', 'รักษาระดับ'],
        ['i1', 98.67],
      ],
    ]) {
      const result = read([iitTab(...rows)]);
      expect(byItem(result)).toEqual({ i1: 98.67 });
      expect(notices(result.problems).map(({ code }) => code)).toEqual(['duplicate-item']);
    }
    expect(byItem(read([iitTab(['i1', 98.67], ['i1', '98,76'])]))).toEqual({ i1: null });
  });

  it('is no score in one of two rows: the other counts', () => {
    const result = read([iitTab(['i1', ''], ['i2', 92], ['i1', 97])]);
    expect(byItem(result)).toEqual({ i1: 97, i2: 92 });
    expect(problemsOf(result.problems, 'missing-score')).toEqual([]);
  });
});

describe('EIT in two parts', () => {
  const eitTab = (part2: (code: ItemCode) => Cell, headers = ['คะแนน ส่วนที่ 1', 'คะแนน ส่วนที่ 2']): TabGrid =>
    grid('EIT', [
      ['ประเด็นข้อคำถาม', ...headers],
      ...codesOf('EIT').map((code) => [
        `${code} ${officialTitle(code)}`,
        goldenScores[code] ?? '',
        part2(code),
      ]),
    ]);
  const eit1 = Object.fromEntries(codesOf('EIT').map((code) => [code, goldenScores[code]]));

  it('takes a second score column for part 2', () => {
    const result = read([eitTab((code) => 80 + Number(code.slice(1)))]);
    expect(byItem(result, ['EIT1'])).toEqual(eit1);
    expect(byItem(result, ['EIT2'])).toEqual({
      e1: 81,
      e2: 82,
      e3: 83,
      e4: 84,
      e5: 85,
      e6: 86,
      e7: 87,
      e8: 88,
      e9: 89,
    });
    expect(result.cells.find(({ part, item }) => part === 'EIT2' && item === 'e1')?.cell).toEqual({
      tab: 'EIT',
      row: 2,
      column: 3,
    });
    expect(notices(result.problems)).toEqual([]);
  });

  it.each([
    ['คะแนน ส่วนที่ ๑', 'คะแนน ส่วนที่ ๒'],
    ['คะแนนส่วนที่ 1', 'คะแนนส่วนที่ 2'],
    ['ส่วนที่ 1', 'ส่วนที่ 2'],
    ['EIT1', 'EIT 2'],
    ['EIT part 1', 'EIT Part 2'],
    ['Score (part 1)', 'Score (part 2)'],
  ])('knows the columns by the headers %s and %s', (...headers) => {
    const result = read([eitTab(() => 90, headers)]);
    expect(byItem(result, ['EIT1'])).toEqual(eit1);
    expect(byItem(result, ['EIT2'])).toEqual(all('EIT', 90));
  });

  it('knows the columns by their headers whichever comes first', () => {
    const result = read([
      grid('EIT', [
        ['ข้อ', 'คะแนน ส่วนที่ 2', 'คะแนน ส่วนที่ 1'],
        ['e1', 80, 97],
        ['e2', 81, 95],
      ]),
    ]);
    expect(byItem(result, ['EIT1'])).toEqual({ e1: 97, e2: 95 });
    expect(byItem(result, ['EIT2'])).toEqual({ e1: 80, e2: 81 });
  });

  it('knows the columns by a header in two rows', () => {
    const result = read([
      grid('EIT', [
        ['ประเด็นข้อคำถาม', 'คะแนน', ''],
        ['', 'ส่วนที่ 1', 'ส่วนที่ 2'],
        ['e1', 97, 80],
        ['e2', 95, 81],
      ]),
    ]);
    expect(byItem(result, ['EIT1'])).toEqual({ e1: 97, e2: 95 });
    expect(byItem(result, ['EIT2'])).toEqual({ e1: 80, e2: 81 });
  });

  it('takes an empty second column for no items at all', () => {
    for (const empty of ['', '-']) {
      const result = read([eitTab(() => empty)]);
      expect(byItem(result, ['EIT2'])).toEqual({});
      expect(notices(result.problems)).toEqual([]);
    }
  });

  it('points out what is missing from a half-filled second column', () => {
    const result = read([eitTab((code) => (code === 'e1' || code === 'e4' ? '' : 90))]);
    expect(byItem(result, ['EIT2'])).toEqual({ ...all('EIT', 90), e1: null, e4: null });
    expect(notices(result.problems)).toEqual([
      { code: 'missing-score', item: 'e1', cell: { tab: 'EIT', row: 2, column: 3 } },
      { code: 'missing-score', item: 'e4', cell: { tab: 'EIT', row: 5, column: 3 } },
    ]);
  });

  it('does without a second column', () => {
    const result = read(scoreTabs(goldenScores));
    expect(byItem(result, ['EIT2'])).toEqual({});
    expect(result.problems).toEqual([]);
  });
});

describe('the order of the rows', () => {
  const written: readonly ((letter: string, number: number) => string)[] = [
    (letter, number) => `${letter}${number}`,
    (letter, number) => `${letter}${toThaiDigits(String(number))}`,
    (letter, number) => `ข้อ ${letter.toUpperCase()} ${number}.`,
  ];

  it('does not change the scores', () => {
    const letter = { IIT: 'i', EIT: 'e', OIT: 'o' } as const;
    const shuffled = fc
      .constantFrom('IIT' as const, 'EIT' as const, 'OIT' as const)
      .chain((instrument) =>
        fc.tuple(
          fc.constant(instrument),
          fc.shuffledSubarray(codesOf(instrument), { minLength: codesOf(instrument).length }),
          fc.infiniteStream(fc.constantFrom(...written)),
          fc.boolean(),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([instrument, order, spell, withTitle]) => {
        const rows = order.map((code) => {
          const text = spell.next().value?.(letter[instrument], Number(code.slice(1))) ?? code;
          return [withTitle ? `${text} ${officialTitle(code)}` : text, goldenScores[code] ?? ''];
        });
        const own = Object.fromEntries(order.map((code) => [code, goldenScores[code]]));
        expect(byItem(read([grid(instrument, [scoreHeader, ...rows])]))).toEqual(own);
      }),
    );
  });

  it('does not change the scores of bare numbers and zeros for the letter o', () => {
    const tables = fc.constantFrom(
      { instrument: 'IIT', spell: (number: number) => String(number) } as const,
      { instrument: 'EIT', spell: (number: number) => toThaiDigits(String(number)) } as const,
      { instrument: 'OIT', spell: (number: number) => `๐${toThaiDigits(String(number))}` } as const,
    );
    const shuffled = tables.chain((table) =>
      fc.tuple(
        fc.constant(table),
        fc.shuffledSubarray(codesOf(table.instrument), { minLength: codesOf(table.instrument).length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ instrument, spell }, order]) => {
        const rows = order.map((code) => [
          `${spell(Number(code.slice(1)))} ${officialTitle(code)}`,
          goldenScores[code] ?? '',
        ]);
        const own = Object.fromEntries(order.map((code) => [code, goldenScores[code]]));
        expect(byItem(read([grid(instrument, [scoreHeader, ...rows])]))).toEqual(own);
      }),
    );
  });

  it('and anything else typed never makes the reading fail', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom<Cell>(
        'i1',
        '๐๑',
        '12',
        'คะแนน',
        'คะแนน ส่วนที่ 2',
        '-',
        '๙๘.๖๗',
        'ตัวชี้วัดที่ ๙',
        100,
        0,
        true,
      ),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, (content) => {
        for (const { score } of read([grid('IIT', content)]).cells) {
          if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
