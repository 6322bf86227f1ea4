import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHost } from '../../run.ts';
import { columnLetters, fromA1 } from '../workbook/a1.ts';
import { FormulaReads } from './formulaReads.ts';

const IIT = 'iit';
/** A cell of the tab of 1,000 rows and columns to Z. */
const cell = (a1: string) => {
  const area = fromA1(a1, 1000, 26);
  if (!area) throw new Error(`${a1} is no cell`);
  return { tab: IIT, row: area.startRow, column: area.startColumn };
};

describe('a formula reads a cell, or may', () => {
  it.each([
    ['=A1+B2*2', 'B2'],
    ['=SUM($A$1:$C$9)', 'B5'],
    ['=SUM(B:B)', 'B900'],
    ['=SUM(3:4)', 'Z4'],
    ["='iit'!B2", 'B2'],
    ['=IIT!B2', 'B2'],
    // Where to look is in values.
    ['=INDIRECT("A1")', 'C3'],
    ['=OFFSET(A1,2,2)', 'C3'],
    ['=SUM(A1:INDEX(C:C,3))', 'B2'],
    ['=SUM(คะแนน)', 'B2'],
    ['=SUMIF(C1:C3,">0",D1)', 'D3'],
    ['=SUM(Table1[คะแนน])', 'B2'],
    ["=SUM('IIT:OIT'!A1)", 'A1'],
  ])('%s: %s', (formula, a1) => expect(new FormulaReads().any(formula, IIT, [cell(a1)])).toBe(true));
});

describe('a formula does not read a cell', () => {
  it.each([
    ['=A1+B2*2', 'A2'],
    ['=SUM($A$1:$C$9)', 'D5'],
    ['=SUM(B:B)', 'C1'],
    ['=SUM(3:4)', 'A5'],
    ['=OIT!B2', 'B2'],
    ["='o''it'!B2", 'B2'],
    ['=LOG10(A1)&"B2"', 'B2'],
    ['=1+1', 'A1'],
  ])('%s: %s', (formula, a1) => expect(new FormulaReads().any(formula, IIT, [cell(a1)])).toBe(false));
});

describe('what a formula goes by', () => {
  /** Numbers in A1:B2 of a tab; the others are empty. */
  const told = (formula: string, numbers: readonly number[], rows = 9, pattern = '0') =>
    new FormulaReads().told(formula, IIT, (tab) =>
      tab !== IIT
        ? null
        : {
            rows,
            columns: 5,
            filledRows: 2,
            patternOf: () => pattern,
            at: (row, column) => (column < 2 ? { v: numbers[2 * row + column] ?? null, t: 2 } : undefined),
          },
    );

  it.each(['=INT(A1)+N(B2)', '=SUMPRODUCT((A:A<>"")*1)', "=1/('iit'!A1=B2)"])(
    'is the values that it reads, and itself: %s',
    (formula) => {
      expect(told(formula, [1, 2, 3, 4])).toBe(told(formula, [1, 2, 3, 4]));
      expect(told(formula, [5, 2, 3, 4])).not.toBe(told(formula, [1, 2, 3, 4]));
      expect(told(`${formula}+1`, [1, 2, 3, 4])).not.toBe(told(formula, [1, 2, 3, 4]));
    },
  );

  it('is nothing beside them, but the size of a tab, and what is formatted as text', () => {
    expect(told('=INT(A1)', [1, 9, 9, 9])).toBe(told('=INT(A1)', [1, 2, 3, 4]));
    expect(told('=SUMPRODUCT(A:A*1)', [1, 2, 3, 4], 8)).not.toBe(told('=SUMPRODUCT(A:A*1)', [1, 2, 3, 4]));
    expect(told('=INT(A1)', [1])).not.toBe(told('=INT(OIT!A1)', [1]));
    expect(told('=INT(A1)', [1], 9, '@')).not.toBe(told('=INT(A1)', [1]));
  });

  it.each(['=TODAY()+A1', '=TEXT(A1,"0")', '=INDIRECT("A1")', '=ROW()', '=SUM(คะแนน)', '=@A1:A3'])(
    'is more than values: %s',
    (formula) => expect(told(formula, [1, 2, 3, 4])).toBeNull(),
  );
});

const TABS = ['One', 'Two'];
const SIZE = 3;
const places = TABS.flatMap((tab) =>
  Array.from({ length: SIZE * SIZE }, (_, at) => ({ tab, row: Math.floor(at / SIZE), column: at % SIZE })),
);
type Cell = (typeof places)[number];
const nameOf = ({ row, column }: Cell): string => `${columnLetters(column)}${row + 1}`;

/** A cell's content: a number, or a formula of cells that come before it in some order, so that none reads itself. */
interface Content {
  readonly number: number;
  readonly kind: 'number' | 'sum' | 'told';
  /** Which of the cells before it, as fractions of their count. */
  readonly first: number;
  readonly second: number;
}
const fraction = fc.nat(99).map((hundredths) => hundredths / 100);
const content: fc.Arbitrary<Content> = fc.record({
  number: fc.nat(9),
  kind: fc.constantFrom('number', 'sum', 'sum', 'told'),
  first: fraction,
  second: fraction,
});
const workbooks = fc.record({
  order: fc.shuffledSubarray(places, { minLength: places.length }),
  contents: fc.array(content, { minLength: places.length, maxLength: places.length }),
});

it('formulas that read others, in any order and tab, are computed to the end', () => {
  const host = openHost();
  const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheets = new Map(TABS.map((tab) => [tab, spreadsheet.insertSheet(tab, 0)]));
  const valuesOf = (): number[] =>
    places.map((place) => Number(sheets.get(place.tab)?.getRange(nameOf(place)).getValues()[0]?.[0]));
  fc.assert(
    fc.property(workbooks, fc.nat(9), ({ order, contents }, later) => {
      const value = new Map<Cell, number>();
      const compute = (numbers: (at: number) => number): number[] => {
        order.forEach((place, at) => {
          const { kind, first, second } = contents[at] as Content;
          const [one, two] = [first, second].map((part) => order[Math.floor(part * at)] as Cell);
          const read = (cell?: Cell): number => (cell ? (value.get(cell) ?? 0) : 0);
          if (kind === 'number' || at === 0) value.set(place, numbers(at));
          else value.set(place, kind === 'told' ? read(one) + 1 : read(one) + read(two) * 2);
        });
        return places.map((place) => value.get(place) ?? 0);
      };
      const type = (place: Cell, text: string | number) =>
        sheets
          .get(place.tab)
          ?.getRange(nameOf(place))
          .setValues([[text]]);
      order.forEach((place, at) => {
        const { kind, number, first, second } = contents[at] as Content;
        const [one, two] = [first, second].map((part) => {
          const cell = order[Math.floor(part * at)] as Cell;
          return cell.tab === place.tab ? nameOf(cell) : `'${cell.tab}'!${nameOf(cell)}`;
        });
        if (kind === 'number' || at === 0) type(place, number);
        else type(place, kind === 'told' ? `=INDIRECT("${one}")+1` : `=${one}+${two}*2`);
      });
      expect(valuesOf()).toEqual(compute((at) => contents[at]?.number ?? 0));
      // The first of the order is read by most.
      type(order[0] as Cell, later);
      expect(valuesOf()).toEqual(compute((at) => (at === 0 ? later : (contents[at]?.number ?? 0))));
    }),
    { numRuns: 30 },
  );
  host.dispose();
});

it('a format that makes a number a text counts at the next reading', () => {
  const host = openHost();
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange('A1:B1').setValues([[5, '=ISNUMBER(A1)']]);
  const isNumber = () => sheet.getRange('B1').getValues()[0]?.[0];
  expect(isNumber()).toBe(true);
  sheet.getRange('A1').setNumberFormat('@');
  const then = isNumber();
  sheet.getRange('D1').setValues([[1]]);
  expect(isNumber()).toBe(then);
  host.dispose();
});
