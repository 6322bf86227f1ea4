import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { type Edit, setCells } from '../edits.ts';
import type { CellValue } from '../grid.ts';
import { tabAfter } from './applyEdits.ts';
import { isAsWritten } from './asWritten.ts';

const PLAN = 'แผน';

const plan = tabOf(
  grid(PLAN, [
    ['มาตรการ', 'ผู้รับผิดชอบ'],
    ['ทำสื่อ', 'กองคลัง'],
  ]),
);

const isLeft = (edits: readonly Edit[], values: readonly (readonly CellValue[])[]): boolean =>
  isAsWritten(tabAfter(plan, edits), values);

describe('a tab that was written to', () => {
  const edits = [setCells(PLAN, 2, 1, [['ทำสื่อออนไลน์', 88.585]])];

  it('is what was written, with what stood there before', () => {
    expect(
      isLeft(
        [setCells(PLAN, 2, 1, [['ทำสื่อออนไลน์']])],
        [
          ['มาตรการ', 'ผู้รับผิดชอบ'],
          ['ทำสื่อออนไลน์', 'กองคลัง'],
        ],
      ),
    ).toBe(true);
  });

  it.each([
    ['the number itself', 88.585],
    ['rounded', '88.59'],
    ['in Thai digits', '๘๘.๕๙'],
  ])('holds a number as its cell shows it: %s', (_, shown) => {
    expect(
      isLeft(edits, [
        ['มาตรการ', 'ผู้รับผิดชอบ'],
        ['ทำสื่อออนไลน์', shown],
      ]),
    ).toBe(true);
  });

  const header: CellValue[] = ['มาตรการ', 'ผู้รับผิดชอบ'];
  it.each<[string, CellValue[][]]>([
    ['words in a cell that was written', [header, ['ทำสื่อเอง', 88.585]]],
    ['words in the place of a figure', [header, ['ทำสื่อออนไลน์', 'รอผล']]],
    [
      'words in a cell that was not',
      [
        ['แผนของเรา', 'ผู้รับผิดชอบ'],
        ['ทำสื่อออนไลน์', 88.585],
      ],
    ],
    ['a row of theirs above', [header, ['', ''], ['ทำสื่อออนไลน์', 88.585]]],
    ['words below', [header, ['ทำสื่อออนไลน์', 88.585], ['หมายเหตุ', '']]],
    [
      'words beside',
      [
        [...header, 'ตรวจแล้ว'],
        ['ทำสื่อออนไลน์', 88.585, ''],
      ],
    ],
    ['a row gone', [header]],
  ])('is another one with %s', (_, values) => {
    expect(isLeft(edits, values)).toBe(false);
  });

  it('may show anything where a formula stands', () => {
    const computed = {
      ...plan,
      facts: {
        ...plan.facts,
        formulas: [
          ['', ''],
          ['', '=A2'],
        ],
      },
    };
    const found = [header, ['ทำสื่อออนไลน์', 'ทำสื่อออนไลน์']];
    const write = [setCells(PLAN, 2, 1, [['ทำสื่อออนไลน์']])];
    expect(isAsWritten(tabAfter(computed, write), found)).toBe(true);
    expect(isLeft(write, found)).toBe(false);
  });

  it('holds the date and the truth value that stood there', () => {
    const dated = tabOf(grid(PLAN, [[{ date: 5 }, true]]));
    expect(isAsWritten(dated, [[{ date: 5 }, true]])).toBe(true);
    expect(isAsWritten(dated, [[{ date: 6 }, true]])).toBe(false);
    expect(isAsWritten(dated, [[{ date: 5 }, false]])).toBe(false);
  });
});
