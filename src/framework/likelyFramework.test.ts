import { describe, expect, it } from 'vitest';
import { grid } from '../../test/support/tabs/grid.ts';
import type { TabGrid } from '../grid/grid.ts';
import type { Framework } from './framework.ts';
import { framework2568 } from './framework2568.ts';
import { framework2569 } from './framework2569.ts';
import { likelyFramework } from './likelyFramework.ts';
import { instrumentItems, titleOf } from './lookup.ts';

/** The items of the open data review with their titles, as an office's tab has them. */
const oitOf = (
  { instruments, fiscalYear }: Framework,
  rowOf: (code: string, title: string) => string[],
): TabGrid => {
  const items = instruments.filter(({ code }) => code === 'OIT').flatMap(instrumentItems);
  return grid(
    'OIT',
    items.map((item) => rowOf(item.code, titleOf(item, fiscalYear))),
  );
};

const yearOf = (...tabs: TabGrid[]): number =>
  likelyFramework(tabs, [framework2569, framework2568]).fiscalYear;

describe('the year whose list of items a workbook has', () => {
  it.each([
    ['in a column of their own', (code: string, title: string) => [code, title]],
    ['behind the codes, in one cell', (code: string, title: string) => [`${code} ${title}`]],
    [
      'behind codes with a zero for the letter, as scans have them',
      (code: string, title: string) => [`${code.replace('o', '0')} ${title}`],
    ],
  ])('is told by the titles %s', (_, rowOf) => {
    expect(yearOf(oitOf(framework2568, rowOf))).toBe(2568);
    expect(yearOf(oitOf(framework2569, rowOf))).toBe(2569);
  });

  it('is the one to take in doubt where codes stand without titles, or nothing stands at all', () => {
    expect(yearOf(oitOf(framework2568, (code) => [code]))).toBe(2569);
    expect(yearOf()).toBe(2569);
  });

  it('is that of most tabs together', () => {
    const row = (code: string, title: string): string[] => [code, title];
    const few = grid('ร่าง', oitOf(framework2569, row).values.slice(10, 13) as string[][]);
    expect(yearOf(few, oitOf(framework2568, row))).toBe(2568);
  });
});
