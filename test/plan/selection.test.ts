/** Choosing the items of the plan: the setting in the workbook, through the built add-on, to the plan's rows. */
import { afterEach, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { goldenPlanItems, goldenScores } from '../support/result/golden.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import type { RunReport } from '../support/runs/runReport.ts';

let addOn: AddOn;

afterEach(() => addOn.close());

const open = (): AddOn => {
  addOn = openAddOn(sampleWorkbook());
  return addOn;
};

const SETTINGS = 'ตั้งค่า';

const rowOf = (tab: string, text: string): number =>
  addOn.shown(tab).findIndex((cells) => cells.some((cell) => cell.includes(text))) + 1;

const typeSelection = (text: string): void => addOn.type(SETTINGS, rowOf(SETTINGS, 'เกณฑ์เลือกข้อ'), 2, text);

/** What the sidebar's button does. */
const save = (value: string): void => {
  expect(addOn.ask({ method: 'answer', key: 'selection', value })).toEqual({
    ok: true,
    value: null,
    skipped: [],
  });
};

const savedSelection = (): string | undefined =>
  addOn.shown(SETTINGS)[rowOf(SETTINGS, 'เกณฑ์เลือกข้อ') - 1]?.[1];

/** The items that the report says are in the plan, in three ways; they must agree. */
const planned = (report: RunReport): string[] => {
  const selected = report.items.flatMap((one) => (one.selected ? [one.item] : []));
  expect(report.planItems).toEqual(selected);
  expect([...new Set(report.plan.flatMap(({ items }) => items))].sort()).toEqual([...selected].sort());
  return selected;
};

const selectionProblems = ({ problems }: RunReport) =>
  problems.filter(({ code }) => code.startsWith('selection-') || code === 'unreadable-setting');

describe('each way of choosing', () => {
  it.each<[string, RunReport['selection'], readonly string[]]>([
    ['ค่าเริ่มต้น', { kind: 'default', count: null, threshold: null }, goldenPlanItems],
    ['ต่ำสุด 6 ข้อ', { kind: 'lowest', count: 6, threshold: null }, ['e6', 'o1', 'o6', 'o16', 'o20', 'o27']],
    [
      'ต่ำกว่า 94.43',
      { kind: 'below', count: null, threshold: 94.43 },
      ['e6', 'e8', 'o1', 'o6', 'o16', 'o20', 'o27'],
    ],
    ['o27, i2, e6', { kind: 'items', count: null, threshold: null }, ['i2', 'e6', 'o27']],
  ])('%s', (text, selection, items) => {
    open().run();
    save(text);
    const report = addOn.run();
    expect(report.selection).toEqual(selection);
    expect(planned(report)).toEqual(items);
    expect(selectionProblems(report)).toEqual([]);

    const again = addOn.run();
    expect(again.selection).toEqual(selection);
    expect(planned(again)).toEqual(items);
    expect(savedSelection()).toBe(text);
  });
});

describe('ticked items', () => {
  it('are the plan from the first run on: these and no others', () => {
    open();
    save('i1, o2, o27');
    const report = addOn.run();
    expect(planned(report)).toEqual(['i1', 'o2', 'o27']);
    expect(selectionProblems(report)).toEqual([]);
  });

  it('that the year does not have are named with the cell; the others are planned for', () => {
    open();
    typeSelection('i2, o99, e6');
    const report = addOn.run();
    expect(planned(report)).toEqual(['i2', 'e6']);
    const [problem, ...others] = selectionProblems(report);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'selection-unknown-item',
      tab: SETTINGS,
      cell: `B${rowOf(SETTINGS, 'เกณฑ์เลือกข้อ')}`,
      needsAction: true,
    });
    expect(problem?.what).toContain('o99');
    expect(problem?.what).not.toContain('e6');
  });

  it('that are all unknown leave the default', () => {
    open();
    typeSelection('o98, o99');
    const report = addOn.run();
    expect(report.selection.kind).toBe('default');
    expect(planned(report)).toEqual(goldenPlanItems);
    expect(selectionProblems(report).map(({ code }) => code)).toEqual(['selection-unknown-item']);
  });

  it('without a score are named and not planned for', () => {
    open();
    addOn.type('OIT', rowOf('OIT', '๐๑ '), 2, '-');
    save('o1, e6');
    const report = addOn.run();
    expect(planned(report)).toEqual(['e6']);
    const [problem] = selectionProblems(report);
    expect(problem).toMatchObject({ code: 'selection-item-without-score', tab: SETTINGS });
    expect(problem?.what).toContain('o1');
    expect(report.items.find(({ item }) => item === 'o1')).toMatchObject({ score: null, gain: null });
  });

  it('are read with Thai digits, capitals, and a zero for the letter o', () => {
    open();
    typeSelection('I๒; ๐๒๗\nข้อ e ๖');
    const report = addOn.run();
    expect(planned(report)).toEqual(['i2', 'e6', 'o27']);
    expect(selectionProblems(report)).toEqual([]);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'repaired-code', item: 'o27', tab: SETTINGS, needsAction: false }),
    );
  });
});

describe('the items of the report', () => {
  it('are all of the year with score, gain, and whether each is lowest', () => {
    const { items, indicators } = open().run();
    expect(items.map(({ item }) => item)).toEqual(Object.keys(goldenScores));
    expect(items.map(({ score }) => score)).toEqual(Object.values(goldenScores));
    expect(items.find(({ item }) => item === 'o1')).toMatchObject({ indicator: 9, gain: 1, lowest: true });
    expect(items.find(({ item }) => item === 'o27')).toMatchObject({
      indicator: 10,
      gain: 2.5,
      lowest: true,
    });
    expect(items.find(({ item }) => item === 'o2')).toMatchObject({ score: 100, gain: 0, lowest: false });
    expect(items.filter(({ lowest }) => lowest).map(({ item }) => item)).toEqual(
      indicators.flatMap(({ lowest }) => lowest),
    );
    expect(items.every(({ title }) => title !== '' && !/[{}]/.test(title))).toBe(true);
  });
});
