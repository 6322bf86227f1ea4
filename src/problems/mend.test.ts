import { describe, expect, it } from 'vitest';
import { fixOf, placeOfProblem } from './mend.ts';
import type { Problem } from './problem.ts';

const cell = { tab: 'IIT', row: 7, column: 2 };
const named = { IIT: 'คะแนน IIT', EIT: null, OIT: null };
const cells = { tabIIT: { tab: 'ตั้งค่า', row: 6, column: 2 } };

const notFound = (instead: string | null): Problem => ({
  code: 'tab-not-found',
  instrument: 'IIT',
  tab: 'คะแนน IIT',
  instead,
});
const missing: Problem = { code: 'missing-score', item: 'i1', cell };

describe('where a problem is mended', () => {
  it('is its cell', () => {
    expect(placeOfProblem(missing, { cells })).toEqual({
      tab: 'IIT',
      cell: 'B7',
    });
  });

  it('is the setting that names a tab in vain; nowhere without one, since the tab is not there to be shown', () => {
    expect(placeOfProblem(notFound(null), { cells })).toEqual({ tab: 'ตั้งค่า', cell: 'B6' });
    expect(placeOfProblem(notFound(null), { cells: {} })).toEqual({ tab: '', cell: null });
  });

  it('is the whole tab where no cell is to blame', () => {
    const copied: Problem = { code: 'table-copied', table: 'plan', tab: 'แผนมาตรการ', others: ['สำเนา'] };
    expect(placeOfProblem(copied, { cells })).toEqual({ tab: 'แผนมาตรการ', cell: null });
  });
});

describe('what one press mends', () => {
  it('is a tab named in vain: the one that was read instead is named there', () => {
    expect(fixOf(notFound('IIT'), { scoreTabs: named })).toEqual({
      kind: 'setting',
      key: 'tabIIT',
      value: 'IIT',
    });
  });

  it('is nothing where no other tab was read, or the settings name none', () => {
    expect(fixOf(notFound(null), { scoreTabs: named })).toBeNull();
    expect(fixOf(notFound('IIT'), { scoreTabs: { ...named, IIT: null } })).toBeNull();
  });

  it('is figures beside labels, which go into the table of years', () => {
    const beside: Problem = { code: 'announced-beside-labels', cell, fiscalYear: 2568, isUsed: true };
    expect(fixOf(beside, { scoreTabs: named })).toEqual({ kind: 'move-announced' });
  });

  it('is no score: only a person knows it', () => {
    expect(fixOf(missing, { scoreTabs: named })).toBeNull();
  });
});
