import { describe, expect, it } from 'vitest';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import {
  byItem,
  codesOf,
  notices,
  officialTitle,
  problemsOf,
  read,
  scoreHeader,
} from '../../../test/support/tabs/scores.ts';
import { toThaiDigits } from '../../thai/digits.ts';

/** A tab with a header and rows of code and score, read with nothing set. */
const readTab = (name: string, rows: readonly (readonly [Cell, Cell])[]) => {
  const result = read([grid(name, [scoreHeader, ...rows])]);
  return { scores: byItem(result), problems: notices(result.problems), result };
};

/** Each item's own score, so that a mix-up shows: item 7 has 90.07. */
const ownScore = (number: number): number => 90 + number / 100;

describe('a written-out code', () => {
  it('is the item, however it is spelled', () => {
    const { scores, problems } = readTab('IIT', [
      ['i1', 1],
      ['i๒', 2],
      ['I3', 3],
      ['i 4.', 4],
      ['ข้อ i5', 5],
      ['ข้อ I๖.', 6],
    ]);
    expect(scores).toEqual({ i1: 1, i2: 2, i3: 3, i4: 4, i5: 5, i6: 6 });
    expect(problems).toEqual([]);
  });

  it('of no item is unknown, and nothing is made of it', () => {
    const { scores, problems } = readTab('IIT', [
      ['i1', 99],
      ['i16', 98],
    ]);
    expect(scores).toEqual({ i1: 99 });
    expect(problems).toEqual([
      { code: 'unknown-item', cell: { tab: 'IIT', row: 3, column: 1 }, written: 'i16' },
    ]);
  });

  it('of another instrument, which has a tab of its own, is unknown', () => {
    const result = read([
      grid('IIT', [scoreHeader, ['i1', 99], ['o1', 0]]),
      grid('OIT', [scoreHeader, ['o1', 100], ['o2', 100]]),
    ]);
    expect(byItem(result)).toEqual({ i1: 99, o1: 100, o2: 100 });
    expect(problemsOf(result.problems, 'unknown-item')).toEqual([
      { code: 'unknown-item', cell: { tab: 'IIT', row: 3, column: 1 }, written: 'o1' },
    ]);
  });
});

describe('a zero for the letter o', () => {
  it('reads the report: ๐๑ to ๐๒๘', () => {
    const rows = codesOf('OIT').map((code, index): [Cell, Cell] => [
      `๐${toThaiDigits(code.slice(1))} ${toThaiDigits(officialTitle(code))}`,
      index % 2 === 0 ? 0 : 100,
    ]);
    const { scores, result } = readTab('OIT', rows);
    expect(Object.keys(scores)).toHaveLength(28);
    expect(scores).toEqual(
      Object.fromEntries(codesOf('OIT').map((code, index) => [code, index % 2 === 0 ? 0 : 100])),
    );
    expect(problemsOf(result.problems, 'missing-item')).toEqual([]);
    expect(problemsOf(result.problems, 'unknown-item')).toEqual([]);
  });

  it.each([
    ['๐๑๐', 'o10'],
    ['๐๑', 'o1'],
    ['01', 'o1'],
    ['028', 'o28'],
    ['๑๑๕', 'o15'],
  ])('%s is %s, and the repair is reported with its cell', (written, item) => {
    const { scores, problems } = readTab('OIT', [
      ['o2', 100],
      [written, 0],
    ]);
    expect(scores).toEqual({ o2: 100, [item]: 0 });
    expect(problems).toEqual([
      { code: 'repaired-code', item, cell: { tab: 'OIT', row: 3, column: 1 }, written },
    ]);
  });

  it('may be a number that the cell shows with its zero', () => {
    expect(
      readTab('OIT', [
        [{ value: 1, shown: '01' }, 0],
        [{ value: 10, shown: '010' }, 100],
      ]).scores,
    ).toEqual({ o1: 0, o10: 100 });
  });
});

describe('"12"', () => {
  it('is i2 when i12 is there', () => {
    const { scores, problems } = readTab('IIT', [
      ['i1', 91],
      ['12', 92],
      ['i3', 93],
      ['i12', 94],
    ]);
    expect(scores).toEqual({ i1: 91, i2: 92, i3: 93, i12: 94 });
    expect(problems).toEqual([
      { code: 'repaired-code', item: 'i2', cell: { tab: 'IIT', row: 3, column: 1 }, written: '12' },
    ]);
  });

  it('is i12 when i2 is there', () => {
    const { scores, problems } = readTab('IIT', [
      ['i1', 91],
      ['i2', 92],
      ['i11', 93],
      ['12', 94],
    ]);
    expect(scores).toEqual({ i1: 91, i2: 92, i11: 93, i12: 94 });
    expect(problems).toEqual([
      { code: 'repaired-code', item: 'i12', cell: { tab: 'IIT', row: 5, column: 1 }, written: '12' },
    ]);
  });

  it('is the one that is missing, wherever the rows stand', () => {
    const two = readTab('IIT', [
      ['i12', 94],
      ['i5', 95],
      ['12', 92],
    ]);
    expect(two.scores).toEqual({ i2: 92, i5: 95, i12: 94 });
    const twelve = readTab('IIT', [
      ['12', 94],
      ['i5', 95],
      ['i2', 92],
    ]);
    expect(twelve.scores).toEqual({ i2: 92, i5: 95, i12: 94 });
  });

  it('is the item whose title stands beside it', () => {
    const twelve = readTab('IIT', [
      [`12 ${officialTitle('i12')}`, 94],
      ['i5', 95],
    ]);
    expect(twelve.scores).toEqual({ i12: 94, i5: 95 });
    const two = readTab('IIT', [
      [`12 ${officialTitle('i2')}`, 92],
      ['i5', 95],
    ]);
    expect(two.scores).toEqual({ i2: 92, i5: 95 });
  });

  it('stays unknown when both are missing and nothing else tells', () => {
    const { scores, problems } = readTab('IIT', [
      ['i5', 95],
      ['12', 94],
      ['i6', 96],
    ]);
    expect(scores).toEqual({ i5: 95, i6: 96 });
    expect(problems).toEqual([
      { code: 'unknown-item', cell: { tab: 'IIT', row: 3, column: 1 }, written: '12' },
    ]);
  });

  it('repeats an item when both are there: the scores contradict each other, so neither counts', () => {
    const { scores, problems } = readTab('IIT', [
      [`i2 ${officialTitle('i2')}`, 92],
      [`i12 ${officialTitle('i12')}`, 94],
      [`12 ${officialTitle('i12')}`, 50],
    ]);
    expect(scores).toEqual({ i2: 92, i12: null });
    expect(problemsOf(problems, 'conflicting-duplicate')).toEqual([
      {
        code: 'conflicting-duplicate',
        item: 'i12',
        cell: { tab: 'IIT', row: 4, column: 2 },
        first: { tab: 'IIT', row: 3, column: 2 },
      },
    ]);
  });
});

describe('a title that is surely an item’s', () => {
  it('says more than the heading of another instrument', () => {
    const { scores } = readTab('คะแนน', [
      ['แบบวัด EIT', ''],
      ['e1', 91],
      ['e2', 92],
      ['o2', 100],
      ['o3', 100],
      [`๐๑ ${officialTitle('o1')}`, 0],
    ]);
    expect(scores).toMatchObject({ o1: 0 });
  });

  it('makes the row a double of an item that is there, whatever else its code may stand for', () => {
    const { scores, problems } = readTab('IIT', [
      [`i2 ${officialTitle('i2')}`, 92],
      [`12 ${officialTitle('i2')}`, 50],
    ]);
    expect(scores).toEqual({ i2: null });
    expect(problemsOf(problems, 'conflicting-duplicate')).toHaveLength(1);
  });
});

describe('bare numbers', () => {
  it('1 to 15 in an IIT tab are its items', () => {
    const rows = codesOf('IIT').map((_, index): [Cell, Cell] => [index + 1, ownScore(index + 1)]);
    const { scores, problems } = readTab('IIT', rows);
    expect(scores).toEqual(
      Object.fromEntries(codesOf('IIT').map((code, index) => [code, ownScore(index + 1)])),
    );
    expect(problemsOf(problems, 'repaired-code')).toHaveLength(15);
    expect(problemsOf(problems, 'unknown-item')).toEqual([]);
  });

  it('in Thai digits with titles in an EIT tab are its items', () => {
    const rows = codesOf('EIT').map((code, index): [Cell, Cell] => [
      `${toThaiDigits(String(index + 1))}. ${officialTitle(code)}`,
      ownScore(index + 1),
    ]);
    expect(readTab('EIT', rows).scores).toEqual(
      Object.fromEntries(codesOf('EIT').map((code, index) => [code, ownScore(index + 1)])),
    );
  });

  it('do not stand for an item whose title says something else', () => {
    const { scores } = readTab('IIT', [
      ['i5', 95],
      [`1 ${officialTitle('i14')}`, 50],
    ]);
    expect(scores).toEqual({ i5: 95 });
  });

  it('are no items in an indicator heading that carries its own score', () => {
    const { scores, problems } = readTab('IIT', [
      ['1. การปฏิบัติหน้าที่', 99.56],
      [`i1 ${officialTitle('i1')}`, 100],
      [`i2 ${officialTitle('i2')}`, 98.67],
      ['2. การใช้งบประมาณ', 99.56],
      [`i4 ${officialTitle('i4')}`, 98.67],
    ]);
    expect(scores).toEqual({ i1: 100, i2: 98.67, i4: 98.67 });
    expect(problems).toEqual([]);
  });

  it('are no items in the headings of OIT and its sub-indicators', () => {
    const { scores, problems } = readTab('OIT', [
      ['9. การเปิดเผยข้อมูล', 80],
      ['9.1 ข้อมูลพื้นฐาน', 75],
      ['๙.๑ ข้อมูลพื้นฐาน', '๗๕.๐๐'],
      [`o1 ${officialTitle('o1')}`, 0],
      ['10. การป้องกันการทุจริต', 87.5],
      ['10.1 การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', 100],
      [`o21 ${officialTitle('o21')}`, 100],
    ]);
    expect(scores).toEqual({ o1: 0, o21: 100 });
    expect(problems).toEqual([]);
  });

  it('of an indicator heading never take the place of an item that is missing', () => {
    const { scores } = readTab('IIT', [
      ['1. การปฏิบัติหน้าที่', 99.56],
      [`i2 ${officialTitle('i2')}`, 98.67],
      ['4. การใช้ทรัพย์สินของราชการ', 97.78],
      [`i10 ${officialTitle('i10')}`, 96.67],
    ]);
    expect(scores).toEqual({ i2: 98.67, i10: 96.67 });
  });
});
