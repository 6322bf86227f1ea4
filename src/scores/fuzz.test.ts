/** Whatever stands in the cells: reading never fails, and every score is what one cell says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenScores } from '../../test/support/result/golden.ts';
import { type Cell, grid, percent } from '../../test/support/tabs/grid.ts';
import { byItem, officialTitle, read, scoreTabs } from '../../test/support/tabs/scores.ts';
import { comparedDamages } from '../../test/support/texts/thaiDamage.ts';
import { readScore } from '../grid/cells/readScore.ts';
import type { TabGrid } from '../grid/grid.ts';
import { toThaiDigits } from '../thai/digits.ts';
import type { Scores } from './scores.ts';

const codes = fc
  .tuple(fc.constantFrom('i', 'e', 'o', 'I', '๐', '0', '1', 'l', ''), fc.integer({ min: 0, max: 30 }))
  .chain(([letter, number]) =>
    fc.constantFrom(
      `${letter}${number}`,
      `${letter}${toThaiDigits(String(number))}`,
      `ข้อ ${letter}${number}.`,
      `${letter}${number} การปฏิบัติงานของเจ้าหน้าที่`,
      `(${letter}${number})`,
      `[${letter}${number}]`,
      `• ${letter}\u2011${number}`,
      `“${letter}–${number}” ท่ี`,
    ),
  );

const scores = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }).map((score) => Math.round(score * 100) / 100),
  fc.double({ noDefaultInfinity: false }),
  fc.constantFrom<Cell>(
    0,
    100,
    '๙๘.๖๗',
    '98.67 คะแนน',
    '98.67%',
    percent(0.9867),
    { value: 98.67, shown: '98.67%' },
    { value: 0.9867, shown: '98.67% คะแนน' },
    { value: 98.67, shown: '####' },
    '-',
    '–',
    '98,67',
    '1e2',
    '0x10',
  ),
);

const words = fc.constantFrom(
  'ประเด็นข้อคำถาม',
  'คะแนน',
  'คะแนนเต็ม',
  'คะแนน ส่วนที่ 1',
  'คะแนน ส่วนที่ 2',
  'ส่วนที่ 2',
  'EIT ส่วนที่ 2',
  'คะแนน ปี 2567',
  'ปี ๒๕๖๘',
  '2567',
  'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล',
  'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
  'รวม',
  'การวิเคราะห์ผลการประเมินฯ',
  'นํา้หนัก',
  'คะแนน ส่วนท่ี 1',
  'ส่วนที่',
  'ส่วนที่ 1',
  'อบต.หนองขาว',
  'เทศบาลตําบลท่าเกษม',
  '\ufffd\uf70a',
  officialTitle('i2'),
  officialTitle('o10'),
);

const oddities = fc.constantFrom<Cell>(
  '#REF!',
  '#DIV/0!',
  '#N/A',
  true,
  false,
  { date: Date.parse('2025-08-01T00:00:00Z') },
  { value: { date: Date.parse('2025-01-12T00:00:00Z') }, shown: '12' },
  { value: true, shown: '100' },
  Number.NaN,
  Number.POSITIVE_INFINITY,
);

const blanks = fc.constantFrom<Cell>('', ' ', '\u00a0', '\n');

const cells: fc.Arbitrary<Cell> = fc.oneof(
  { arbitrary: codes, weight: 4 },
  { arbitrary: scores, weight: 4 },
  { arbitrary: words, weight: 3 },
  { arbitrary: blanks, weight: 3 },
  { arbitrary: oddities, weight: 2 },
  { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 },
);

/** Rows as they are, and rows of a table: a code, then a score. */
const rows: fc.Arbitrary<Cell[]> = fc.oneof(
  fc.array(cells, { maxLength: 6 }),
  fc.tuple(codes, scores),
  fc.tuple(codes, words, fc.oneof(scores, oddities), scores),
);

const tabs: fc.Arbitrary<TabGrid[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom('IIT', 'EIT', 'OIT', 'EIT ส่วนที่ 2', 'EIT1', 'IIT 2567', 'IIT 2568', 'Sheet1', ''),
      fc.array(rows, { maxLength: 25 }),
    )
    .map(([name, content]) => grid(name, content)),
  { maxLength: 4 },
);

/** A cell of a tab; tabs of one name are told apart by what their cell says. */
const readingsAt = (grids: readonly TabGrid[], { cell }: Scores['cells'][number]) =>
  grids
    .filter(({ name }) => name === cell.tab)
    .map(({ values, shown }) =>
      readScore(values[cell.row - 1]?.[cell.column - 1] ?? '', shown[cell.row - 1]?.[cell.column - 1] ?? ''),
    );

describe('any cells whatever', () => {
  it('are read without fail, and each score is what the cell it names says', () => {
    let found = 0;
    fc.assert(
      fc.property(tabs, fc.constantFrom(2568, null), (grids, fiscalYear) => {
        for (const one of read(grids, {}, { fiscalYear }).cells) {
          if (one.score === null) continue;
          found += 1;
          expect(readingsAt(grids, one)).toContainEqual({ kind: 'score', score: one.score });
          expect(one.score >= 0 && one.score <= 100).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('give an item at most one cell for each part, and no cell to two items', () => {
    fc.assert(
      fc.property(tabs, (grids) => {
        const { cells: all } = read(grids);
        const items = all.map(({ item, part }) => `${part} ${item}`);
        expect(new Set(items).size).toBe(items.length);
        const unique = new Set(grids.map(({ name }) => name)).size === grids.length;
        const places = all.map(({ cell, part }) => `${part} ${cell.tab} ${cell.row} ${cell.column}`);
        if (unique) expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 500 },
    );
  });

  it('hold no score when they hold no figure', () => {
    const figureless = fc.oneof(codes, words, blanks, oddities);
    const content = fc.array(fc.array(figureless, { maxLength: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom('IIT', 'EIT', 'OIT'), content, (name, grids) => {
        const tab = grid(name, grids);
        for (const one of read([tab]).cells) {
          if (one.score === null) continue;
          const value = tab.values[one.cell.row - 1]?.[one.cell.column - 1];
          // A bare code such as "12" is a figure, too; anything with another letter or sign in it is none.
          expect(String(value)).toMatch(/^[\s0-9๐-๙.]+$/);
          expect(typeof value === 'string' || typeof value === 'number').toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a good table', () => {
  it.each(Object.entries(comparedDamages))('keeps its scores whatever befalls its words: %s', (_, damage) => {
    const damaged = scoreTabs(goldenScores).map((tab) =>
      grid(
        tab.name,
        tab.values.map((values) =>
          values.map((value): Cell => (typeof value === 'string' ? damage(value) : value)),
        ),
      ),
    );
    const result = read(damaged);
    expect(byItem(result)).toEqual(goldenScores);
    expect(result.problems).toEqual([]);
  });

  /** Puts something in before some of the rows, or the columns. */
  const insertRows = (tab: TabGrid, at: readonly number[], cellsOf: () => Cell[]): TabGrid => {
    const content = tab.values.flatMap((values, row) => {
      const own: Cell[] = values.map((value, column) => ({ value, shown: tab.shown[row]?.[column] ?? '' }));
      return at.includes(row) ? [cellsOf(), own] : [own];
    });
    return grid(tab.name, content);
  };
  const insertColumn = (tab: TabGrid, at: number, text: (row: number) => string): TabGrid =>
    grid(
      tab.name,
      tab.values.map((values, row) => {
        const own: Cell[] = values.map((value, column) => ({ value, shown: tab.shown[row]?.[column] ?? '' }));
        return [...own.slice(0, at), text(row), ...own.slice(at)];
      }),
    );
  const texts = fc.constantFrom('', 'หมายเหตุ', 'สำนักปลัด', 'ควรปรับปรุง อ้างอิงจาก o8', 'ดี', 'ผ่าน', '-');

  it('keeps its scores with blank rows, and rows of text, put in anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 10 }), texts, (at, text) => {
        const tables = scoreTabs(goldenScores).map((tab) => insertRows(tab, at, () => [text]));
        expect(byItem(read(tables))).toEqual(goldenScores);
      }),
    );
  });

  it('keeps its scores with columns of blanks or text put in anywhere', () => {
    const columns = fc.array(fc.tuple(fc.nat(3), texts), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(columns, fc.boolean(), (put, headed) => {
        const tables = scoreTabs(goldenScores).map((tab) =>
          put.reduce(
            (one, [at, text]) => insertColumn(one, at, (row) => (row === 0 && !headed ? '' : text)),
            tab,
          ),
        );
        expect(byItem(read(tables))).toEqual(goldenScores);
      }),
    );
  });

  it('keeps its scores with the items’ rows of all tabs in any order on one tab', () => {
    const order = fc.shuffledSubarray(Object.keys(goldenScores), {
      minLength: Object.keys(goldenScores).length,
    });
    fc.assert(
      fc.property(order, (items) => {
        const tab = grid('คะแนน', [
          ['ประเด็น', 'คะแนน'],
          ...items.map((item) => [`${item} ${officialTitle(item)}`, goldenScores[item] ?? '']),
        ]);
        expect(byItem(read([tab]))).toEqual(goldenScores);
      }),
      { numRuns: 50 },
    );
  });

  it('loses the score of a cell overwritten with no figure, and no other', () => {
    const items = Object.keys(goldenScores);
    const broken = fc.constantFrom<Cell>(
      '#REF!',
      '#N/A',
      true,
      { date: Date.parse('2025-08-01T00:00:00Z') },
      'ไม่มี',
      '',
      '-',
      '98,67',
      101,
    );
    fc.assert(
      fc.property(fc.constantFrom(...items), broken, (item, cell) => {
        const result = read(scoreTabs({ ...goldenScores, [item]: cell }));
        expect(byItem(result)).toEqual({ ...goldenScores, [item]: null });
        expect(result.problems).toMatchObject([{ item }]);
      }),
    );
  });
});

describe('a very long tab', () => {
  it('is read, whatever is wrong in every row of it', () => {
    const rows = Array.from({ length: 260_000 }, (_, row) =>
      row % 2 === 0 ? [`i${1 + (row % 15)}`, row % 100] : ['77', 1],
    );
    const { cells: found, problems } = read([grid('IIT', [['ข้อ', 'คะแนน'], ...rows])]);
    expect(found.map(({ score }) => score)).toEqual(Array.from({ length: 15 }, () => null));
    expect(problems.length).toBeGreaterThan(259_000);
  });
});
