import { describe, expect, it } from 'vitest';
import { grid } from '../../test/support/tabs/grid.ts';
import { isEmpty, type Tab, tabNamed } from './workbook.ts';

const tab = (name: string, ...cells: string[]): Tab => ({
  grid: grid(name, [cells]),
  stamp: '',
  facts: {},
  hiddenColumns: {},
});
const workbook = { tabs: [tab('คะแนน', '', 'ข้อ'), tab('ว่าง', '', '')] };
const [scores, blank] = workbook.tabs as [Tab, Tab];

describe('a workbook that was read', () => {
  it('has its tabs by their names', () => {
    expect(tabNamed(workbook, 'ว่าง')).toBe(blank);
    expect(tabNamed(workbook, 'ว่า')).toBeNull();
  });

  it('has tabs that hold nothing', () => {
    expect([scores, blank].map(isEmpty)).toEqual([false, true]);
  });
});
