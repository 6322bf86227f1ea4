import { describe, expect, it } from 'vitest';
import { fullCoverage } from '../../test/support/plan/coverage.ts';
import { goldenPlanItems, goldenScores } from '../../test/support/result/golden.ts';
import { resultOf } from '../../test/support/result/result.ts';
import { without } from '../../test/support/tabs/scores.ts';
import type { ItemCode } from '../framework/framework.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { coverageOf, servedItems } from './coverage.ts';
import type { StandingMeasure } from './table/measureRow.ts';

/** A measure of ours for some items, or, without any, a row of staff. */
const row = (
  issue: number | null,
  items: readonly ItemCode[],
  cells: Partial<StandingMeasure['cells']> = {},
): StandingMeasure => ({
  key: items.length > 0 ? items.join('+') : null,
  issue,
  items,
  cells: {
    measure: 'มาตรการ',
    analysis: '',
    steps: '',
    period: 'ต.ค. 2568',
    responsible: 'กองคลัง',
    lastYear: '',
    ...cells,
  },
  row: 9,
});

const byDefault = { kind: 'default' } as const;
const everything = goldenPlanItems.map((item, index) => row((index % 7) + 1, [item]));
const coverage = (
  rows: readonly StandingMeasure[],
  selection: Parameters<typeof coverageOf>[3] = byDefault,
  scores = goldenScores,
) => coverageOf(rows, framework2568, resultOf({ scores }), selection);

describe('a plan', () => {
  it('that serves every low item, with a measure for every issue, lacks nothing', () => {
    expect(coverage(everything)).toEqual(fullCoverage);
    expect(coverage(everything.slice(1))).not.toEqual(fullCoverage);
  });

  it('without a row lacks every issue and every low item, in the framework’s order', () => {
    expect(coverage([])).toEqual({
      ...fullCoverage,
      issuesWithoutMeasure: [1, 2, 3, 4, 5, 6, 7],
      itemsWithoutMeasure: goldenPlanItems,
    });
  });

  it('has no measure for an issue by a row that stands under none', () => {
    const rows = everything.map((one) => (one.issue === 6 ? { ...one, issue: null } : one));
    expect(coverage(rows).issuesWithoutMeasure).toEqual([6]);
    expect(coverage(rows).itemsWithoutMeasure).toEqual([]);
  });

  it('does not call an item not low that has no score', () => {
    const one = row(1, ['i1']);
    expect(coverage([...everything, one]).notLow).toEqual([one]);
    expect(coverage([...everything, one], byDefault, without(goldenScores, 'i1')).notLow).toEqual([]);
  });

  it('names the measures all of whose items are not low', () => {
    const notLow = row(1, ['i1']);
    expect(coverage([...everything, notLow, row(1, ['i1', 'i2'])]).notLow).toEqual([notLow]);
  });

  it('names no measure of staff as not low unless its words name an item that is not', () => {
    const named = row(1, [], { measure: 'กิจกรรมข้อ i1' });
    expect(coverage([...everything, row(1, []), named]).notLow).toEqual([named]);
  });

  it('calls low what the office’s own rule selects, and not what it merely ticked', () => {
    const scores = { ...goldenScores, i1: 90 };
    const below = coverage(everything, { kind: 'below', threshold: 97 }, scores);
    expect(below.itemsWithoutMeasure).toContain('i1');
    const ticked = coverage([...everything, row(1, ['o2'])], { kind: 'items', codes: ['o2'] });
    expect(ticked.notLow).toHaveLength(1);
    expect(ticked.itemsWithoutMeasure).toEqual([]);
  });

  it('names measures without a unit or a period, blanks counting as none', () => {
    const [first, second, ...others] = everything;
    if (!first || !second) throw new Error('The golden plan has more measures');
    const noUnit = { ...first, cells: { ...first.cells, responsible: ' \n' } };
    const noPeriod = { ...second, cells: { ...second.cells, period: '' } };
    const found = coverage([noUnit, noPeriod, ...others]);
    expect(found.withoutUnit).toEqual([noUnit]);
    expect(found.withoutPeriod).toEqual([noPeriod]);
  });
});

describe('a unit and a period', () => {
  it.each(['', ' ', '-', '–', '.....', ' - '])('are not given by %j', (text) => {
    const rows = [row(1, ['o1'], { responsible: text, period: text })];
    const { withoutUnit, withoutPeriod } = coverage(rows);
    expect([withoutUnit, withoutPeriod]).toEqual([rows, rows]);
  });
});

describe('the items a row of staff serves', () => {
  const served = (measure: string, analysis = '') =>
    servedItems(row(1, [], { measure, analysis }), framework2568);

  it.each<[string, ItemCode[]]>([
    ['ยกระดับข้อ e๖', ['e6']],
    ['ข้อ e6, o12 และ I ๒', ['i2', 'e6', 'o12']],
    ['(o๐๗)', ['o7']],
    ['ข้อ o99 และ i16', []],
    ['รุ่น e6.5 และ o1,000', []],
    ['video12 โครงการ', []],
    ['o123', []],
    ['ตามข้อ e6.', ['e6']],
    ['ไม่ระบุข้อ', []],
  ])('in %j are %j', (text, items) => {
    expect(served(text)).toEqual(items);
  });

  it('may be named in the analysis, and count once', () => {
    expect(served('e6', 'ข้อ e6 และ o1')).toEqual(['e6', 'o1']);
  });

  it('of a measure of ours are those it was drafted for, whatever its words say', () => {
    expect(servedItems(row(1, ['o1'], { measure: 'ข้อ e6' }), framework2568)).toEqual(['o1']);
  });
});
