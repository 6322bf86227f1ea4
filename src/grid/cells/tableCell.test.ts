import { expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { cellAt, isBlank, textOf } from './tableCell.ts';

it('a cell beyond the edges is blank', () => {
  expect(cellAt(grid('x', [[' a ']]), 0, 0)).toEqual({
    value: ' a ',
    shown: 'a',
    ref: { tab: 'x', row: 1, column: 1 },
  });
  expect(cellAt(grid('x', [['a']]), 3, 1)).toEqual({
    value: '',
    shown: '',
    ref: { tab: 'x', row: 4, column: 2 },
  });
});

it('a text is read in clean spelling, line by line, and a number as it is', () => {
  const cells = grid('x', [['  ต ำบล \r\n ข้อ  ', 0.5, ' \n ']]);
  expect([0, 1].map((column) => textOf(cellAt(cells, 0, column)))).toEqual(['ตำบล\nข้อ', '0.5']);
  expect([0, 1, 2].map((column) => isBlank(cellAt(cells, 0, column)))).toEqual([false, false, true]);
});
