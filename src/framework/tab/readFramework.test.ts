import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, grid, percent } from '../../../test/support/tabs/grid.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { describeProblem } from '../../problems/describe.ts';
import { languageOf } from '../../problems/language.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { compact } from '../../thai/foldText.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { frameworkWords } from '../../vocabulary/th.ts';
import type { Framework, Indicator, Instrument, Level } from '../framework.ts';
import { unconfirmedSubjects } from '../framework.ts';
import { framework2568 } from '../framework2568.ts';
import { framework2569 } from '../framework2569.ts';
import { frameworks } from '../frameworks.ts';
import { allItems, findItem, titleOf } from '../lookup.ts';
import { frameworkTable } from './frameworkTable.ts';
import type { FrameworkProblem } from './problems.ts';
import { holdsFramework, readFramework } from './readFramework.ts';
import { readFrameworkYear } from './readYear.ts';

type Rows = Cell[][];

const rowsOf = (framework: Framework): Rows =>
  frameworkTable(framework, vocabularies.th).map(({ cells }) => [...cells]);
const tab = (rows: Rows): TabGrid => grid('โครงสร้าง', rows);
const read = (rows: Rows) => readFramework(tab(rows));

/** The table of 2568 as a person sees it, to edit. */
class Sheet {
  readonly rows: Rows = rowsOf(framework2568);

  row(first: Cell): Cell[] {
    const row = this.rows.find((cells) => cells[0] === first);
    if (!row) throw new Error(`No row ${String(first)}`);
    return row;
  }

  set(first: Cell, column: number, value: Cell): this {
    this.row(first)[column] = value;
    return this;
  }

  remove(first: Cell): this {
    this.rows.splice(this.rows.indexOf(this.row(first)), 1);
    return this;
  }

  insertBelow(first: Cell, cells: Cell[]): this {
    this.rows.splice(this.rows.indexOf(this.row(first)) + 1, 0, cells);
    return this;
  }

  /** Removes a table from its heading on. */
  removeTable(heading: string): this {
    const first = this.rows.indexOf(this.row(heading));
    const length = this.rows.slice(first).findIndex(([cell]) => cell === '');
    this.rows.splice(first, length < 0 ? this.rows.length : length);
    return this;
  }

  get framework(): Framework {
    const { framework, problems } = read(this.rows);
    if (!framework) throw new Error(JSON.stringify(problems));
    return framework;
  }

  get problems(): readonly FrameworkProblem[] {
    const { framework, problems } = read(this.rows);
    expect(framework === null).toBe(problems.length > 0);
    return problems;
  }

  get codes(): string[] {
    return this.problems.map(({ code }) => code);
  }

  /** Whether the first problem's cell is the one in that column of the row. */
  at(first: Cell, column: number) {
    return { tab: 'โครงสร้าง', row: this.rows.indexOf(this.row(first)) + 1, column: column + 1 };
  }
}

const sheet = (): Sheet => new Sheet();

describe('the framework as tables', () => {
  it.each(frameworks)('reads back the same: $fiscalYear', (framework) => {
    expect(read(rowsOf(framework))).toEqual({ framework, problems: [] });
  });

  it('shows weights in percent, years of titles as words, what is not confirmed as such', () => {
    const row = (first: Cell): Cell[] => sheet().row(first);
    expect(row('EIT ส่วนที่ 1')[1]).toBe(15);
    expect(row('o7')[1]).toBe('รายงานผลการดำเนินงานประจำปี พ.ศ. {ปีก่อน}');
    expect(row(1)[2]).toBe('ไม่ใช่');
    expect(row(frameworkWords.subjects['sub-indicators'])[1]).toBe('ไม่ใช่');
    expect(row(frameworkWords.subjects.weights)[1]).toBe('ใช่');
    expect(row('o21').slice(2)).toEqual([
      10,
      'การป้องกันการทุจริต',
      '10.1',
      'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน',
      7,
      'no-gift-policy',
    ]);
  });

  it('is known by what it holds', () => {
    expect(holdsFramework(tab(rowsOf(framework2569)))).toBe(true);
    expect(holdsFramework(tab([['รหัสข้อ', 'คะแนน', 'ประเด็นที่']]))).toBe(false);
    expect(readFrameworkYear(tab(rowsOf(framework2569)))).toBe(2569);
  });
});

describe('what staff may do to the tables', () => {
  const same = (rows: Rows): void => expect(read(rows)).toEqual({ framework: framework2568, problems: [] });

  it('insert columns and rows anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(8), { maxLength: 4 }),
        fc.array(fc.nat(90), { maxLength: 8 }),
        (columns, blanks) => {
          let rows = rowsOf(framework2568);
          for (const column of columns)
            rows = rows.map((row) => [...row.slice(0, column), '', ...row.slice(column)]);
          for (const place of blanks) rows.splice(place, 0, []);
          same(rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('move columns', () => {
    same(rowsOf(framework2568).map(([a, b, c, ...others]) => [c, a, b, ...others].map((cell) => cell ?? '')));
  });

  it('put the tables beside each other', () => {
    const rows = rowsOf(framework2568);
    const items = rows.findIndex(([cell]) => cell === 'รหัสข้อ');
    const left = rows.slice(0, items - 1).map((row) => row.slice(0, 3));
    const issues = left.findIndex(([cell]) => cell === 'ประเด็นที่');
    const right = rows.slice(items);
    same(
      Array.from({ length: issues + right.length }, (_, index) => [
        ...(left[index] ?? ['', '', '']),
        '',
        ...(right[index - issues] ?? []),
      ]),
    );
    same(
      Array.from({ length: issues + right.length }, (_, index) => [
        ...(right[index - issues] ?? new Array<Cell>(8).fill('')),
        '',
        ...(left[index] ?? []),
      ]),
    );
  });

  it('split the items into several tables', () => {
    const { rows } = sheet();
    const header = rows.find(([cell]) => cell === 'รหัสข้อ') ?? [];
    const place = rows.findIndex(([cell]) => cell === 'e1');
    rows.splice(place, 0, [], ['แบบวัด EIT'], header);
    same(rows);
  });

  it('type Thai digits and text for numbers', () => {
    same(
      rowsOf(framework2568).map((row) =>
        row.map((cell) => (typeof cell === 'number' ? toThaiDigits(String(cell)) : cell)),
      ),
    );
  });

  it('use percentages, tick boxes, codes as they like', () => {
    const edited = sheet()
      .set('IIT', 1, percent(0.3))
      .set('OIT', 1, 'ร้อยละ ๔๐')
      .set(2, 2, true)
      .set(3, 2, false)
      .set('o9', 0, 'ข้อ O๙')
      .set('i3', 6, 'ประเด็นที่ ๑')
      .set('o21', 4, 10.1);
    expect(edited.problems).toEqual([]);
    expect(edited.framework).toEqual(framework2568);
  });

  it('leave notes, headings and a row of totals', () => {
    const edited = sheet()
      .insertBelow('OIT', ['รวม', 100])
      .insertBelow('ต้องปรับปรุงโดยด่วน', ['', '', '', '', 'ตรวจแล้ว 1 ต.ค.'])
      .insertBelow('i15', ['แบบวัด EIT'])
      .insertBelow('o20', ['', 'ตัวชี้วัดที่ 10'])
      .insertBelow('o28', ['ที่มา: คู่มือการประเมิน']);
    expect(edited.framework).toEqual(framework2568);
  });

  it('leave a name to another row of the same indicator', () => {
    expect(sheet().set('o2', 3, '').set('o2', 5, '').framework).toEqual(framework2568);
  });

  it('add and remove items, with a topic of their own or none', () => {
    const edited = sheet()
      .remove('o28')
      .insertBelow('o27', ['o28', 'ประกาศโรงเรียน ปี {ปี} และ { ปีก่อน }', 10, '', '10.2', '', 7, '']).framework;
    const item = findItem(edited, 'o28');
    expect(item).toMatchObject({ topic: 'o28', issue: 7 });
    expect(item && titleOf(item, 2570)).toBe('ประกาศโรงเรียน ปี 2570 และ 2569');
    expect(allItems(sheet().remove('o5').framework)).toHaveLength(51);
  });

  it('confirm what they checked, or take the warning away', () => {
    const { subjects } = frameworkWords;
    expect(sheet().set(subjects['sub-indicators'], 1, 'ใช่').framework.unconfirmed).toEqual(['item-issues']);
    expect(sheet().remove(subjects['item-issues']).framework.unconfirmed).toEqual(['sub-indicators']);
    expect(sheet().removeTable(frameworkWords.headings.confirmations).framework.unconfirmed).toEqual([]);
    expect(sheet().set(3, 2, '✓').framework.issues[2]?.confirmed).toBe(true);
  });

  it('leave a status blank, which confirms nothing', () => {
    const { unconfirmed } = sheet().set(frameworkWords.subjects.weights, 1, '').framework;
    expect(unconfirmed).toEqual(['weights', 'sub-indicators', 'item-issues']);
  });

  it('change the year, wherever it stands', () => {
    expect(sheet().set('ปีงบประมาณ', 1, '๒๕๗๐').framework.fiscalYear).toBe(2570);
    expect(sheet().set('ปีงบประมาณ', 1, 'พ.ศ. 2570').framework.fiscalYear).toBe(2570);
    expect(sheet().set('ปีงบประมาณ', 1, { value: 2570, shown: '2,570' }).framework.fiscalYear).toBe(2570);
    const oneCell = sheet();
    oneCell.set('ปีงบประมาณ', 1, '').set('ปีงบประมาณ', 0, 'ปีงบประมาณ พ.ศ. ๒๕๗๑');
    expect(oneCell.framework.fiscalYear).toBe(2571);
  });
});

describe('what makes a framework unusable', () => {
  it('a year that is missing or no year', () => {
    expect(sheet().remove('ปีงบประมาณ').problems).toEqual([
      { code: 'framework-missing-year', tab: 'โครงสร้าง' },
    ]);
    const wrong = sheet().set('ปีงบประมาณ', 1, '69');
    expect(wrong.problems).toMatchObject([
      { code: 'framework-unreadable', expected: 'year', text: '69', cell: wrong.at('ปีงบประมาณ', 1) },
    ]);
  });

  it.each(['weights', 'levels', 'issues', 'items'] as const)('no table of %s', (table) => {
    const { problems } = sheet().removeTable(frameworkWords.headings[table]);
    expect(problems).toEqual([{ code: 'framework-missing-table', table, tab: 'โครงสร้าง' }]);
  });

  it('a column without its header', () => {
    const edited = sheet().set('รหัสข้อ', 7, 'เรื่อง');
    expect(edited.problems).toEqual([
      {
        code: 'framework-missing-column',
        table: 'items',
        column: 'topic',
        cell: edited.at('รหัสข้อ', 0),
      },
    ]);
  });

  it('weights that do not add up to 100', () => {
    const edited = sheet().set('OIT', 1, 45);
    expect(edited.problems).toEqual([{ code: 'framework-weights', cell: edited.at('IIT', 1), sum: 105 }]);
    expect(sheet().set('OIT', 1, 39.999).codes).toEqual(['framework-weights']);
    expect(sheet().set('OIT', 1, 36.67).set('IIT', 1, 33.33).problems).toEqual([]);
  });

  it('a part that is missing, unknown, double or without a weight', () => {
    expect(sheet().remove('EIT ส่วนที่ 2').problems).toEqual([
      { code: 'framework-missing-part', part: 'EIT2', tab: 'โครงสร้าง' },
    ]);
    expect(sheet().set('OIT', 0, 'MOIT').problems).toMatchObject([
      { code: 'framework-unreadable', text: 'MOIT', expected: 'part' },
    ]);
    expect(sheet().set('OIT', 0, 'IIT').codes).toEqual(['framework-duplicate']);
    expect(sheet().set('OIT', 1, '').codes).toEqual(['framework-blank']);
    expect(sheet().set('OIT', 1, 'สี่สิบ').codes).toEqual(['framework-unreadable']);
    expect(sheet().set('OIT', 1, 140).codes).toEqual(['framework-unreadable']);
  });

  it('levels out of order, out of reach, or not down to 0', () => {
    const swapped = sheet().set('ผ่านดี', 1, 96).set('ผ่านดี', 2, 96);
    expect(swapped.problems).toEqual([
      { code: 'framework-levels', cell: swapped.at('ผ่านดี', 0), level: 'ผ่านดี', why: 'order' },
    ]);
    expect(sheet().set('ผ่าน', 2, 85).problems).toMatchObject([{ level: 'ผ่าน', why: 'order' }]);
    expect(sheet().set('ต้องปรับปรุง', 1, 90).problems).toMatchObject([{ level: 'ต้องปรับปรุง', why: 'order' }]);
    expect(sheet().remove('ต้องปรับปรุงโดยด่วน').problems).toMatchObject([
      { code: 'framework-levels', level: 'ต้องปรับปรุง', why: 'last' },
    ]);
    expect(sheet().set('ผ่านดี', 0, 'ผ่าน').codes).toEqual(['framework-duplicate']);
    expect(sheet().set('ผ่านดี', 1, '').set('ผ่านดี', 2, '').codes).toEqual([
      'framework-blank',
      'framework-blank',
    ]);
  });

  it('an issue that is double, without a name or number', () => {
    expect(sheet().set(4, 0, 3).problems).toMatchObject([
      { code: 'framework-duplicate', text: '3' },
      {},
      {},
      {},
    ]);
    expect(sheet().set(4, 1, '').codes).toEqual(['framework-blank']);
    expect(sheet().set(4, 2, 'อาจจะ').problems).toMatchObject([
      { code: 'framework-unreadable', expected: 'confirmed', text: 'อาจจะ' },
    ]);
    expect(sheet().insertBelow(7, ['แปด', 'ประเด็นใหม่', 'ใช่']).problems).toMatchObject([
      { code: 'framework-unreadable', expected: 'number', text: 'แปด' },
    ]);
  });

  it('an item twice, also under another spelling', () => {
    const edited = sheet().set('o9', 0, 'O ๘');
    expect(edited.problems).toEqual([
      {
        code: 'framework-duplicate',
        cell: edited.at('O ๘', 0),
        first: edited.at('o8', 0),
        text: 'O ๘',
      },
    ]);
  });

  it('a topic twice', () => {
    expect(sheet().set('o9', 7, 'work-manual').problems).toMatchObject([
      { code: 'framework-duplicate', text: 'work-manual' },
    ]);
  });

  it.each(['x9', '9', '๐๙', 'o9 คู่มือ', 'ข้อเก้า', 'oit9'])('a code like %j', (code) => {
    const edited = sheet().set('o9', 0, code);
    expect(edited.problems).toEqual([{ code: 'framework-bad-code', cell: edited.at(code, 0), text: code }]);
  });

  it('an item without code, title, indicator or issue', () => {
    for (const column of [0, 1, 2, 6])
      expect(sheet().set('o9', column, '').codes).toEqual(['framework-blank']);
    expect(sheet().set('o9', 2, 'เก้า').codes).toEqual(['framework-unreadable']);
    expect(sheet().set('o9', 6, 0).codes).toEqual(['framework-unreadable']);
  });

  it('an item of an issue that does not exist', () => {
    const edited = sheet().set('o9', 6, 8);
    expect(edited.problems).toEqual([
      { code: 'framework-unknown-issue', item: 'o9', cell: edited.at('o9', 6), issue: 8 },
    ]);
  });

  it('an indicator of two instruments, with two names or none', () => {
    const split = sheet().set('e9', 2, 9).set('e9', 3, '');
    expect(split.problems).toContainEqual({
      code: 'framework-split',
      kind: 'indicator',
      number: '9',
      cell: split.at('o1', 2),
      first: split.at('e9', 2),
    });
    const renamed = sheet().set('o9', 3, 'การเปิดเผย');
    expect(renamed.problems).toEqual([
      {
        code: 'framework-two-names',
        kind: 'indicator',
        number: '9',
        cell: renamed.at('o9', 3),
        first: renamed.at('o1', 3),
      },
    ]);
    expect(sheet().set('o9', 3, 'การเปิดเผย  ข้อมูล').problems).toEqual([]);
    expect(sheet().set('i1', 3, '').set('i2', 3, '').set('i3', 3, '').codes).toEqual(['framework-blank']);
  });

  it('a sub-indicator for some items of an indicator only, in two indicators, with two names', () => {
    const some = sheet().set('o9', 4, '').set('o9', 5, '');
    expect(some.problems).toEqual([
      { code: 'framework-undivided-item', item: 'o9', indicator: 9, cell: some.at('o9', 4) },
    ]);
    expect(sheet().set('o28', 4, '9.1').set('o28', 5, '').codes).toEqual(['framework-split']);
    expect(sheet().set('o9', 5, 'อื่น').problems).toMatchObject([
      { code: 'framework-two-names', kind: 'sub-indicator', number: '9.2' },
    ]);
  });

  it('an instrument without items', () => {
    const edited = sheet();
    for (let number = 1; number <= 9; number += 1) edited.remove(`e${number}`);
    expect(edited.problems).toEqual([{ code: 'framework-no-items', instrument: 'EIT', tab: 'โครงสร้าง' }]);
  });

  it('several slips at once, each told in words', () => {
    const { problems } = sheet().set('OIT', 1, 45).set('o9', 6, 8).set('i1', 0, 'หนึ่ง').set('ผ่าน', 2, 85);
    expect(problems).toHaveLength(4);
    for (const problem of problems) expect(describeProblem(problem, languageOf('th')).what).not.toBe('');
  });

  it('an empty tab', () => {
    expect(read([[]]).framework).toBeNull();
    expect(read([[]]).problems).toHaveLength(5);
  });
});

describe('any framework', () => {
  const letters = 'กขคงจฉชซญดตถทนบปผพมยรลวสหอ่้ิีุูาำเแโ๐๑๒ABCabc0123456789./-=+'.split('');
  const word = fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 })
    .map((text) => cleanText(`ก${text}`));
  const title = fc
    .tuple(word, fc.constantFrom('', ' {year}', ' {lastYear}', ' {year} {lastYear}', '\nบรรทัดสอง'))
    .map((parts) => parts.join(''));

  /** The numbers 1 to so many, cut into groups of at least one. */
  const groups = (count: number, cuts: readonly number[]): number[][] => {
    const ends = [...new Set([...cuts.map((cut) => 1 + (cut % count)), count])].sort((a, b) => a - b);
    return ends.map((end, index) => {
      const start = ends[index - 1] ?? 0;
      return Array.from({ length: end - start }, (_, place) => start + place + 1);
    });
  };

  const instrument = (known: Instrument, first: number, issues: readonly number[]) =>
    fc
      .record({
        count: fc.integer({ min: 1, max: 12 }),
        cuts: fc.array(fc.nat(), { maxLength: 3 }),
        subCuts: fc.array(fc.option(fc.array(fc.nat(), { maxLength: 2 })), { minLength: 4, maxLength: 4 }),
        words: fc.array(title, { minLength: 40, maxLength: 40 }),
        places: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      })
      .map(({ count, cuts, subCuts, words, places }): Instrument => {
        const indicators = groups(count, cuts).map((numbers, index): Indicator => {
          const code = (number: number): string => `${known.letter}${number}`;
          const sub = subCuts[index];
          return {
            number: first + index,
            name: `${words[index]}`.replace(/[{}\n]/g, ''),
            items: numbers.map((number) => ({
              code: code(number),
              topic: number % 2 === 0 ? code(number) : `topic-${code(number)}`,
              title: words[10 + number] ?? '',
              issue: issues[(places[number - 1] ?? 0) % issues.length] ?? 1,
            })),
            subIndicators: sub
              ? groups(numbers.length, sub).map((own, place) => ({
                  number: `${first + index}.${place + 1}`,
                  name: `${words[4 + place]}`.replace(/[{}\n]/g, ''),
                  items: own.map((one) => code(numbers[one - 1] ?? 0)),
                }))
              : [],
          };
        });
        return { ...known, indicators };
      });

  const weights = fc
    .array(fc.integer({ min: 0, max: 3333 }), { minLength: 3, maxLength: 3 })
    .map((cents) =>
      [...cents, 10000 - cents.reduce((sum, one) => sum + one, 0)].map((cent) => cent / 100 / 100),
    );

  const levels = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 5 }),
      fc.uniqueArray(word, { minLength: 6, maxLength: 6, selector: compact }),
      fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 6, maxLength: 6 }),
    )
    .map(([bounds, names, each]): Level[] =>
      [...bounds.sort((a, b) => b - a), 0].map((bound, index, all) => ({
        name: names[index] ?? '',
        overall: bound / 2,
        eachInstrument: index === all.length - 1 ? 0 : (each[index] ?? 0) / 2,
      })),
    )
    .filter((all) => new Set(all.map(({ name }) => name.toLowerCase())).size === all.length);

  const anyFramework: fc.Arbitrary<Framework> = fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 })
    .chain((numbers) =>
      fc.record({
        fiscalYear: fc.integer({ min: 2560, max: 2600 }),
        instruments: fc
          .tuple(
            ...framework2568.instruments.map((known, index) => instrument(known, 1 + 10 * index, numbers)),
            weights,
          )
          .map((drawn) => {
            const shares = drawn[drawn.length - 1] as number[];
            return (drawn.slice(0, -1) as Instrument[]).map((one) => ({
              ...one,
              parts: one.parts.map((part) => ({ ...part, weight: shares.shift() ?? 0 })),
            }));
          }),
        levels,
        issues: fc
          .tuple(
            fc.array(word, { minLength: 8, maxLength: 8 }),
            fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
          )
          .map(([names, confirmed]) =>
            numbers.map((number, index) => ({
              number,
              name: names[index] ?? '',
              confirmed: confirmed[index] ?? false,
            })),
          ),
        unconfirmed: fc.subarray([...unconfirmedSubjects]),
      }),
    );

  it('reads back the same', () => {
    fc.assert(
      fc.property(anyFramework, (framework) => {
        const { framework: again, problems } = read(rowsOf(framework));
        expect(problems).toEqual([]);
        expect(again).toEqual(framework);
      }),
    );
  });

  it('that staff damaged is refused or sound, and never an error', () => {
    const rows = rowsOf(framework2569);
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        '',
        0,
        30,
        101,
        -1,
        Number.NaN,
        true,
        '#REF!',
        'o5',
        'i1',
        'รหัสข้อ',
        'ประเด็นที่',
        'ระดับ',
        '9.1',
        '๑๐',
      ),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      fc.record({ date: fc.nat(4e9) }),
    );
    const edit = fc.tuple(fc.nat(rows.length - 1), fc.nat(8), cell);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const edited = rows.map((row) => [...row]);
        for (const [row, column, value] of edits) (edited[row] ?? [])[column] = value;
        const { framework, problems } = read(edited);
        expect(framework === null).toBe(problems.length > 0);
        for (const problem of problems)
          expect(describeProblem(problem, languageOf('th')).todo).not.toMatch(/undefined|NaN/);
        if (!framework) return;
        const parts = framework.instruments.flatMap((one) => one.parts);
        expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
        const codes = allItems(framework).map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is found among very many other rows', () => {
    const many = rowsOf(framework2568);
    for (let row = 0; row < 100_000; row += 1) many.push([`หมายเหตุ ${row}`, '', '', '', '', '', '', '']);
    const big = tab(many);
    expect(readFramework(big).problems).toEqual([]);
  });
});
