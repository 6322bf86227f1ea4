/** Real-life layouts as .xlsx files, read back and run by the built add-on: every figure comes out, or a question. */
import { afterEach, describe, expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../../local/xlsx/testing/bytes.ts';
import type { Item, PartCode } from '../../src/framework/framework.ts';
import { languageOf } from '../../src/problems/language.ts';
import { answerPlaceOf, describeQuestion } from '../../src/run/input/questions.ts';
import { readInput } from '../../src/run/input/readInput.ts';
import { surveyOf } from '../../src/run/input/survey.ts';
import { ownedTables } from '../../src/run/table/ownedTables.ts';
import { golden, goldenScores } from '../support/result/golden.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import type { RunOutcome, RunReport } from '../support/runs/runReport.ts';
import {
  instrumentOf,
  itemsOf,
  type Layout,
  type LayoutCell,
  type LayoutTab,
  layouts,
  layoutWorkbook,
  oneCell,
  plainTable,
  scoreOf,
  tabEach,
  tableOf,
  titled,
} from '../support/tabs/layouts.ts';

let addOn: AddOn;

afterEach(() => addOn.close());

/** Opens the layout as the file that a person would send. */
const open = async (layout: Omit<Layout, 'name'>): Promise<AddOn> => {
  addOn = openAddOn(await readXlsx(await writeXlsx(layoutWorkbook(layout))));
  return addOn;
};

const readAll = () =>
  addOn.decide(({ tabs }) => readInput(surveyOf(tabs, ownedTables), languageOf('th'))).scores;

const scoresIn = (...parts: PartCode[]) =>
  Object.fromEntries(
    readAll()
      .cells.filter(({ part }) => parts.includes(part))
      .map(({ item, score }) => [item, score]),
  );

const half = (figure: number): number => Number(`${Math.round(Number(`${figure}e2`))}e-2`);
const { byItem } = golden.computed;

const expectGolden = (report: RunReport): void => {
  expect(report.computed).toEqual({
    overall: half(byItem.overallWithAnnouncedEIT2),
    complete: true,
    instruments: { IIT: half(byItem.IIT), EIT: 93.34, OIT: half(byItem.OIT) },
    parts: { EIT1: half(byItem.EIT1), EIT2: 90.56 },
    level: 'ผ่าน',
  });
  for (const { number, score, lowest } of report.indicators) {
    const key = String(number) as keyof typeof byItem.indicators;
    expect([number, score, lowest]).toEqual([number, half(byItem.indicators[key]), golden.lowest[key]]);
  }
};

describe('a layout from which every score comes out:', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', async (_, layout) => {
    await open(layout);
    expect(scoresIn('IIT', 'EIT1', 'OIT')).toEqual(goldenScores);
    const report = addOn.run();
    expectGolden(report);
    const repaired = report.problems.filter(({ code }) => code === 'repaired-code');
    expect(repaired.map(({ item }) => item)).toEqual(layout.repaired ?? []);
    const others = report.problems.filter(
      ({ code }) => !code.startsWith('announced') && code !== 'repaired-code',
    );
    expect(others).toEqual([]);
  });
});

describe('EIT in two parts', () => {
  const part2 = (item: Item): number => Math.round((scoreOf(item) - 5) * 100) / 100;
  const others = tabEach(plainTable).filter(({ name }) => name !== 'EIT');
  const eit = instrumentOf('EIT');
  const one = (header: string) =>
    tableOf(['ข้อ', 'ประเด็น', header], (item) => [item.code, titled(item), scoreOf(item)])(eit);
  const two = (header: string) =>
    tableOf(['ข้อ', 'ประเด็น', header], (item) => [item.code, titled(item), part2(item)])(eit);
  const lastYears = tableOf(['ประเด็น', 'คะแนน'], (item) => [oneCell(item), 80])(eit);

  /** Two rows an item under one code, a part each. */
  const inRows = (part: (number: 1 | 2) => string): LayoutTab['rows'] => [
    ['รหัส', 'ประเด็นข้อคำถาม', 'ส่วนที่', 'คะแนน'],
    ...itemsOf(eit).flatMap((item) => [
      [item.code, titled(item), part(1), scoreOf(item)],
      ['', '', part(2), part2(item)],
    ]),
  ];
  const merges = itemsOf(eit).flatMap((_, index) =>
    [0, 1].map((column) => ({
      startRow: 2 * index + 1,
      endRow: 2 * index + 2,
      startColumn: column,
      endColumn: column,
    })),
  );

  const ways: readonly (readonly [string, readonly LayoutTab[]])[] = [
    ['a row each under merged codes', [{ name: 'EIT', rows: inRows((part) => `ส่วนที่ ${part}`), merges }]],
    ['a row each under blank codes', [{ name: 'EIT', rows: inRows((part) => `ส่วนที่ ${part}`) }]],
    ['a row each, numbered', [{ name: 'EIT', rows: inRows(String), merges }]],
    [
      'a row each, with marks out of order',
      [{ name: 'EIT', rows: inRows((part) => (part === 1 ? 'EIT ส่วนท่ี ๑' : 'EIT ส่วนท่ี ๒')) }],
    ],
    [
      'two columns',
      [
        {
          name: 'EIT',
          rows: tableOf(['ประเด็นข้อคำถาม', 'คะแนน ส่วนที่ 1', 'คะแนน ส่วนที่ 2'], (item) => [
            oneCell(item),
            scoreOf(item),
            part2(item),
          ])(eit),
        },
      ],
    ],
    [
      'two columns under one merged header, with years',
      [
        {
          name: 'ภายนอก',
          rows: [
            ['ประเด็นข้อคำถาม', 'ส่วนที่ ๑', '', 'ส่วนที่ ๒', ''],
            ['', 'ปี 2567', 'ปี 2568', 'ปี 2567', 'ปี 2568'],
            ...itemsOf(eit).map((item) => [oneCell(item), 80, scoreOf(item), 70, part2(item)]),
          ],
        },
      ],
    ],
    [
      'two tabs',
      [
        { name: 'EIT ส่วนที่ 1', rows: one('คะแนน') },
        { name: 'EIT ส่วนที่ ๒', rows: two('คะแนน') },
      ],
    ],
    [
      'two tabs, part 2 first',
      [
        { name: 'EIT (ส่วนที่ 2)', rows: two('คะแนน') },
        { name: 'EIT (ส่วนที่ 1)', rows: one('คะแนน') },
      ],
    ],
    [
      'two tabs, only the second with its part in the name',
      [
        { name: 'EIT', rows: one('คะแนน') },
        { name: 'EIT ส่วนที่ 2', rows: two('คะแนน') },
      ],
    ],
    [
      'two tabs EIT1 and EIT2',
      [
        { name: 'EIT1', rows: one('คะแนน') },
        { name: 'EIT2', rows: two('คะแนน') },
      ],
    ],
    [
      'two tabs, beside last year’s',
      [
        { name: 'EIT ส่วนที่ 1 ปี 2567', rows: lastYears },
        { name: 'EIT ส่วนที่ 2 ปี 2567', rows: lastYears },
        { name: 'EIT ส่วนที่ 1 ปี 2568', rows: one('คะแนน') },
        { name: 'EIT ส่วนที่ 2 ปี 2568', rows: two('คะแนน') },
      ],
    ],
    [
      'two tabs whose headers name the parts',
      [
        { name: 'EIT', rows: one('คะแนน ส่วนที่ 1') },
        { name: 'EIT-ต่อ', rows: two('คะแนน ส่วนที่ 2') },
      ],
    ],
    [
      'two tables on one tab below each other',
      [
        {
          name: 'EIT',
          rows: [['EIT ส่วนที่ 1'], ...one('คะแนน'), [], ['EIT ส่วนที่ 2'], ...two('คะแนน')],
        },
      ],
    ],
    [
      'two tables under one title, each under its part',
      [
        {
          name: 'EIT',
          rows: [
            [`${eit.name} (EIT)`],
            ['ส่วนที่ ๑'],
            ...one('คะแนน'),
            ['รวม', '', 96.12],
            ['ส่วนที่ ๒'],
            ...two('คะแนน'),
          ],
        },
      ],
    ],
  ];

  it.each(ways)('gives both parts from %s', async (_, tabs) => {
    await open({ tabs: [...others, ...tabs] });
    const eitScores = itemsOf(eit).map((item) => [item.code, scoreOf(item)]);
    const eitPart2 = itemsOf(eit).map((item) => [item.code, part2(item)]);
    expect(scoresIn('EIT1')).toEqual(Object.fromEntries(eitScores));
    expect(scoresIn('EIT2')).toEqual(Object.fromEntries(eitPart2));
    const { computed, problems } = addOn.run();
    expect(computed.parts).toEqual({ EIT1: 96.12, EIT2: 91.12 });
    expect(computed.overall).toBe(91.29);
    expect(problems.filter(({ code }) => !code.startsWith('announced'))).toEqual([]);
  });

  it('reads one chapter called ส่วนที่ 2 over all tables as no part at all', async () => {
    await open({
      tabs: [
        {
          name: 'รายงาน',
          rows: [
            ['ส่วนที่ 2 ผลการประเมิน'],
            ['EIT ส่วนที่ 1 มีคะแนนรวม', '', 96.12],
            ['EIT ส่วนที่ 2 มีคะแนนรวม', '', 90.56],
            ...tabEach((one) => [[`${one.name} (${one.code})`], ...plainTable(one)]).flatMap(
              ({ rows }) => rows,
            ),
          ],
        },
      ],
    });
    expect(scoresIn('IIT', 'EIT1', 'OIT')).toEqual(goldenScores);
    expect(scoresIn('EIT2')).toEqual({});
  });
});

describe('a doubt', () => {
  const questions = () => {
    const response = addOn.ask({ method: 'run' });
    if (!response.ok) throw new Error(response.message);
    const outcome = response.value as RunOutcome;
    if (outcome.kind !== 'questions') throw new Error('No question');
    return outcome.questions;
  };

  const answerAll = (wanted: string): void => {
    for (const question of questions()) {
      const { key, answers } = answerPlaceOf(question);
      const { options } = describeQuestion(question, languageOf('th'));
      const value = answers[options.findIndex((option) => option.includes(wanted))];
      if (value === undefined) throw new Error(`No ${wanted} in ${options.join()}`);
      expect(addOn.ask({ method: 'answer', key, value })).toEqual({ ok: true, value: null, skipped: [] });
    }
  };

  const twoColumns = (...headers: [string, string]): LayoutTab[] =>
    tabEach(
      tableOf(['ประเด็นข้อคำถาม', ...headers], (item) => [
        oneCell(item),
        item.code.startsWith('o') ? 100 : 88.5,
        scoreOf(item),
      ]),
    );

  const doubts: readonly (readonly [
    string,
    readonly LayoutTab[],
    string,
    NonNullable<Layout['settings']>,
  ])[] = [
    ['two columns with one header', twoColumns('คะแนน', 'คะแนน'), 'คอลัมน์ C', {}],
    ['two columns with headers that name no year', twoColumns('คะแนนครั้งที่ 1', 'คะแนนครั้งที่ 2'), 'ครั้งที่ 2', {}],
    [
      'two years’ columns in a workbook without a year',
      twoColumns('ปี 2567', 'ปี 2568'),
      'ปี 2568',
      { fiscalYear: '' },
    ],
    ['last year’s column beside one of unknown words', twoColumns('คะแนนปี 2567', 'ของเรา'), 'ของเรา', {}],
    ['others’ averages beside a column without a header', twoColumns('ค่าเฉลี่ยจังหวัด', ''), 'คอลัมน์ C', {}],
    [
      'two columns without a header',
      twoColumns('', '').map((tab) => ({ ...tab, rows: tab.rows.slice(1) })),
      'คอลัมน์ C',
      {},
    ],
    [
      'two tabs of each instrument that name no year',
      [
        ...tabEach(
          tableOf(['ประเด็น', 'คะแนน'], (item) => [oneCell(item), 70]),
          ({ code }) => `${code} เดิม`,
        ),
        ...tabEach(plainTable, ({ code }) => `${code} ใหม่`),
      ],
      'ใหม่',
      {},
    ],
  ];

  it.each(doubts)('about %s is asked, the answer remembered', async (_, tabs, wanted, settings) => {
    await open({ tabs, settings });
    const before = addOn.tabs();
    addOn.host.calls.reset();
    expect(questions()).toHaveLength(3);
    expect(addOn.host.calls.writes).toBe(0);
    expect(addOn.tabs()).toEqual(before);
    answerAll(wanted);
    expect(scoresIn('IIT', 'EIT1', 'OIT')).toEqual(goldenScores);
    expectGolden(addOn.run());
  });

  it.each<[string, readonly LayoutTab[]]>([
    ['columns', twoColumns('คะแนน ปี 2566', 'คะแนน ปี 2567')],
    ['tabs', tabEach(plainTable, ({ code }) => `${code} ปี 2567`)],
  ])('is none where all %s are of other years: they are named, and nothing is read', async (_, tabs) => {
    await open({ tabs, settings: { announcedOIT: '' } });
    const response = addOn.ask({ method: 'run' });
    expect(response).toMatchObject({ ok: false, code: 'other-year' });
    for (const { name } of tabs) expect(response.ok ? '' : response.message).toContain(name);
    expect(response.ok ? '' : response.message).toContain('2567');
    expect(addOn.tabs()).not.toContain('สรุปผล');
  });

  it('is not settled by an answer that fits nothing', async () => {
    await open({ tabs: twoColumns('คะแนน', 'คะแนน') });
    for (const { key } of questions().map(answerPlaceOf)) {
      addOn.ask({ method: 'answer', key, value: 'คอลัมน์สุดท้าย' });
    }
    expect(questions()).toHaveLength(3);
  });
});

describe('headers in two rows', () => {
  const underOne = (...headers: [string | number, string | number]): LayoutTab[] =>
    tabEach((instrument) => [
      ['ข้อ', 'ประเด็นข้อคำถาม', 'คะแนน', '', 'หมายเหตุ'],
      ['', '', ...headers, ''],
      ...itemsOf(instrument).map((item) => [
        item.code,
        titled(item),
        item.code.startsWith('o') ? 100 : 88.5,
        scoreOf(item),
        '',
      ]),
    ]);

  it.each<[string | number, string | number]>([
    ['เต็ม', 'ได้'],
    ['คะแนนเต็ม', 'คะแนนที่ได้'],
    [2567, 2568],
    ['๒๕๖๗', '๒๕๖๘'],
    ['ปี พ.ศ. 2567', 'ปี พ.ศ. 2568'],
  ])('say which of two columns it is: %s | %s', async (...headers) => {
    await open({ tabs: underOne(...headers) });
    expect(scoresIn('IIT', 'EIT1', 'OIT')).toEqual(goldenScores);
    expectGolden(addOn.run());
  });
});

describe('a score that cannot be read', () => {
  const broken: readonly (readonly [string, LayoutCell, string])[] = [
    ['an error of a formula', { formula: '=#REF!' }, '#REF!'],
    ['a division by zero', { formula: '=1/0' }, '#DIV/0!'],
    ['an error as text', '#REF!', '#REF!'],
    ['a comma for the point', '98,67', '98,67'],
    ['two figures', '98.67 / 100', '98.67 / 100'],
    ['words', 'เก้าสิบ', 'เก้าสิบ'],
  ];

  it.each(broken)('for %s is reported with its cell, never guessed', async (_, cell, text) => {
    await open({
      tabs: tabEach(
        tableOf(['ประเด็นข้อคำถาม', 'คะแนน'], (item) => [
          oneCell(item),
          item.code === 'i2' ? cell : scoreOf(item),
        ]),
      ),
    });
    expect(scoresIn('IIT', 'EIT1', 'OIT')).toEqual({ ...goldenScores, i2: null });
    const { computed, problems, indicators } = addOn.run();
    expect(computed.complete).toBe(false);
    expect(computed.overall).not.toBeNull();
    expect(indicators[0]).toMatchObject({ number: 1, complete: false, score: 100 });
    const found = problems.filter(({ code }) => code === 'unreadable-score');
    expect(found).toMatchObject([{ item: 'i2', tab: 'IIT', cell: 'B3', needsAction: true }]);
    expect(found[0]?.what).toContain(text);
  });
});
