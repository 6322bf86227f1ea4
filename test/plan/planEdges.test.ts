/** What staff put into the plan and around it, that a run must neither take for its own nor trip over. */
import { afterEach, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { startNextYear } from '../support/person/nextYear.ts';
import * as person from '../support/person/person.ts';
import { analysedSample } from '../support/person/workedIn.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import { rowWith } from '../support/runs/cutShort.ts';
import type { RunOutcome } from '../support/runs/runReport.ts';

const PLAN = 'แผนมาตรการ';
const SETTINGS = 'ตั้งค่า';
const COLUMN = { measure: 1, analysis: 2, steps: 3, period: 4, mark: 5, responsible: 6 } as const;

let addOn: AddOn;

afterEach(() => addOn.close());

/** The hidden row of a new plan. */
const KEY_ROW = 3;

const open = (): void => {
  addOn = openAddOn(analysedSample());
};

const sheet = (tab = PLAN) => {
  const found = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!found) throw new Error(`No tab ${tab}`);
  return found;
};
const row = (text: string): number => rowWith(addOn, PLAN, text);
const type = (at: number, column: keyof typeof COLUMN, text: string): void =>
  person.type(addOn.host, PLAN, at, COLUMN[column], text);
const shown = (at: number, column: keyof typeof COLUMN): string =>
  addOn.shown(PLAN)[at - 1]?.[COLUMN[column] - 1] ?? '';
const set = (label: string, text: string): void =>
  person.type(addOn.host, SETTINGS, rowWith(addOn, SETTINGS, label), 2, text);
const score = (tab: string, code: string, text: string): void =>
  person.type(addOn.host, tab, rowWith(addOn, tab, `${code} `), 2, text);

describe('below the table', () => {
  it('a signature is no measure, and new rows go above it', () => {
    open();
    const last = row('ข้อ o๒๗ ได้');
    const end = addOn.shown(PLAN).length;
    type(end + 3, 'steps', '(ลงชื่อ) ............ ผู้จัดทำแผน');
    type(end + 4, 'measure', 'นายกองค์การบริหารส่วนตำบล');
    score('OIT', '๐๒๑', '0');
    const { planState } = addOn.run();
    expect(planState.progress.total).toBe(14);
    expect(planState.coverage.withoutUnit).toEqual([]);
    expect(row('ข้อ o๒๑ ได้')).toBeLessThan(row('(ลงชื่อ)'));
    expect(row('ข้อ o๒๑ ได้')).toBe(last + 1);
  });

  it('a column of ticks down the tab does not draw new rows to its end', () => {
    open();
    const last = row('ข้อ o๒๗ ได้');
    for (let at = last + 1; at <= last + 20; at += 1) person.type(addOn.host, PLAN, at, 13, 'FALSE');
    score('OIT', '๐๒๑', '0');
    addOn.run();
    expect(row('ข้อ o๒๑ ได้')).toBe(last + 1);
  });
});

describe('what staff put into our cells', () => {
  it('a formula stays one, even where it shows what we would write', () => {
    open();
    const [first, second] = [row('ข้อ e๒ ได้'), row('ข้อ e๘ ได้')];
    // A cell that is plain text, as ours are, takes no formula.
    sheet().getRange(second, COLUMN.period).setNumberFormat('0');
    type(second, 'period', `=D${first}`);
    set('ช่วงเวลาดำเนินการ', 'พ.ย. 2568 - ก.ย. 2569');
    const { planState } = addOn.run();
    expect(planState.personalCells).toBe(1);
    expect(sheet().getRange(second, COLUMN.period).getFormulas()).toEqual([[`=D${first}`]]);
    expect(shown(second, 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
  });

  it('a rule that refuses our text is named, and the run goes on once it is gone', () => {
    open();
    const at = row('ข้อ e๒ ได้');
    const rule = addOn.host.services.SpreadsheetApp.newDataValidation()
      .requireValueInList(['ไตรมาส ๑'], true)
      .setAllowInvalid(false)
      .build();
    sheet().getRange(at, COLUMN.period).setDataValidation(rule);
    set('ช่วงเวลาดำเนินการ', 'พ.ย. 2568 - ก.ย. 2569');
    expect(addOn.ask({ method: 'run' })).toMatchObject({
      ok: false,
      code: 'refused-by-cell',
      message: expect.stringContaining(`D${at}`),
    });
    sheet().getRange(at, COLUMN.period).setDataValidation(null);
    addOn.run();
    expect(shown(at, 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
  });

  it('a text in the hidden row outlives a repair', () => {
    open();
    person.type(addOn.host, PLAN, KEY_ROW, COLUMN.measure, 'บันทึกของสำนักปลัด');
    person.type(addOn.host, PLAN, KEY_ROW, COLUMN.mark, 'ตรวจแล้ว');
    expect(addOn.ask({ method: 'preview' })).toMatchObject({ value: { kind: 'damaged' } });
    addOn.ask({ method: 'repairTable', tab: PLAN });
    addOn.run();
    expect(addOn.shown(PLAN).flat()).toContain('บันทึกของสำนักปลัด');
    expect(addOn.shown(PLAN).flat()).toContain('ตรวจแล้ว');
  });
});

describe('a row whose item is not low any more', () => {
  it.each([
    ['a note beside the table', (at: number) => person.note(addOn.host, PLAN, at, 14, 'ถามกองช่าง')],
    ['a colour beside the table', (at: number) => person.color(addOn.host, PLAN, at, 15, '#fff2cc')],
    ['letters in red', (at: number) => sheet().getRange(at, 1).setFontColor('#ff0000')],
  ])('stays with %s', (_, mark) => {
    open();
    mark(row('ข้อ o๒๗ ได้'));
    score('OIT', '๐๒๗', '100');
    const { planState } = addOn.run();
    expect(planState.changes.takenBack).toEqual([]);
    expect(row('ข้อ o๒๗ ได้')).toBeGreaterThan(0);
  });
});

describe('the list of units', () => {
  const lists = (): string[][] =>
    sheet()
      .getRange(KEY_ROW + 1, COLUMN.responsible, addOn.shown(PLAN).length - KEY_ROW, 1)
      .getDataValidations()
      .flatMap(([rule]) => (rule ? [(rule.getCriteriaValues()[0] as string[]).slice(0, 2)] : []));

  it('comes once there are units, changes with them, and goes with them', () => {
    addOn = openAddOn(sampleWorkbook());
    set('หน่วยงานรับผิดชอบ', '');
    addOn.run();
    expect(lists()).toEqual([]);
    set('หน่วยงานรับผิดชอบ', 'สำนักปลัด, กองคลัง');
    addOn.run();
    expect(lists()).toEqual(Array.from({ length: 13 }, () => ['สำนักปลัด', 'กองคลัง']));
    set('หน่วยงานรับผิดชอบ', 'กองสวัสดิการสังคม, กองคลัง');
    addOn.run();
    expect(lists()).toEqual(Array.from({ length: 13 }, () => ['กองสวัสดิการสังคม', 'กองคลัง']));
    set('หน่วยงานรับผิดชอบ', '');
    addOn.run();
    expect(lists()).toEqual([]);
  });

  it('that a person took away from a cell stays away', () => {
    open();
    sheet().getRange(row('ข้อ e๖ ได้'), COLUMN.responsible).setDataValidation(null);
    addOn.run();
    expect(lists()).toHaveLength(12);
  });

  it('holds several units together once they were chosen, and no run takes that for old', () => {
    open();
    const at = row('ข้อ e๖ ได้');
    for (const unit of ['กองคลัง', 'กองช่าง']) person.type(addOn.host, PLAN, at, COLUMN.responsible, unit);
    expect(shown(at, 'responsible')).toBe('กองคลัง / กองช่าง');
    const rule = sheet().getRange(at, COLUMN.responsible).getDataValidation();
    expect(rule?.getCriteriaValues()[0]).toContain('กองคลัง / กองช่าง');
    addOn.host.calls.reset();
    addOn.run();
    expect(addOn.host.calls.writes).toBe(0);
  });
});

describe('the table as a whole', () => {
  it('sorted with its head, keeps every measure', () => {
    open();
    person.sortRows(addOn.host, PLAN, KEY_ROW - 1, addOn.shown(PLAN).length, 1, true);
    const outcome = addOn.run();
    expect(outcome.planState.withheld).toEqual([]);
    expect(outcome.planState.progress.total).toBe(13);
    expect(outcome.planState.coverage.issuesWithoutMeasure).toEqual([]);
  });

  it('copied to another tab, is brought up to date where it was, and the copy is pointed out', () => {
    open();
    const values = sheet().getDataRange().getValues() as (string | number | boolean)[][];
    const copy = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(`สำเนาของ ${PLAN}`, 0);
    copy.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
    set('ช่วงเวลาดำเนินการ', 'พ.ย. 2568 - ก.ย. 2569');
    const { planState, problems } = addOn.run();
    expect(planState.planTab).toBe(PLAN);
    expect(shown(row('ข้อ e๒ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expect(problems.filter(({ code }) => code === 'plan-copied')).toMatchObject([
      { tab: PLAN, needsAction: false },
    ]);
  });

  it('emptied by hand, is written anew in its place', () => {
    open();
    sheet().getDataRange().clearContent();
    const { planState } = addOn.run();
    expect(planState.planTab).toBe(PLAN);
    expect(planState.progress.total).toBe(13);
  });
});

describe('the year after', () => {
  const preview = () => {
    const response = addOn.ask({ method: 'preview' });
    const outcome = response.ok ? (response.value as RunOutcome) : null;
    if (outcome?.kind !== 'report') throw new Error(JSON.stringify(response));
    return outcome.report;
  };
  const lastYears = (key: string) =>
    (preview().planState.lastYear?.measures ?? []).filter((one) => one.key.startsWith(key));
  const nextYear = (): void => startNextYear(addOn, { e2: 70 });

  it('both halves of a measure that staff split can be carried over', () => {
    open();
    const at = row('ข้อ e๒ ได้');
    person.copyRow(addOn.host, PLAN, at, at + 1);
    type(at, 'measure', 'ส่วนที่หนึ่ง');
    type(at + 1, 'measure', 'ส่วนที่สอง');
    nextYear();
    expect(lastYears('e2').map(({ name }) => name)).toEqual(['ส่วนที่หนึ่ง', 'ส่วนที่สอง']);
  });

  it('words of last year are offered only where they would replace none of this year’s', () => {
    open();
    type(row('ข้อ e๒ ได้'), 'steps', 'ขั้นตอนของปีที่แล้ว');
    nextYear();
    const { planTab } = addOn.run().planState;
    expect(lastYears('e2')).toMatchObject([{ isInPlan: true, canCarry: true }]);
    const at = rowWith(addOn, planTab, 'ข้อ e๒ ได้');
    person.type(addOn.host, planTab, at, COLUMN.steps, 'ขั้นตอนของปีนี้');
    expect(lastYears('e2')).toMatchObject([{ isInPlan: true, canCarry: false }]);
  });

  it('a damaged plan of last year is pointed out, and its report says how to mend it', () => {
    open();
    person.deleteColumns(addOn.host, PLAN, COLUMN.period, 1);
    nextYear();
    expect(preview().problems.filter(({ code }) => code === 'past-plan-damaged')).toMatchObject([
      { tab: PLAN, needsAction: false },
    ]);
    expect(addOn.ask({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 })).toMatchObject({
      ok: false,
      code: 'table-damaged',
      message: expect.stringContaining('ช่วงระยะเวลาในการดำเนินการ'),
    });
  });

  it('a copy of last year’s plan is not taken for it', () => {
    open();
    const values = sheet().getDataRange().getValues() as (string | number | boolean)[][];
    const copy = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(`สำเนาของ ${PLAN}`, 0);
    copy.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
    nextYear();
    expect(preview().planState.lastYear?.tab).toBe(PLAN);
  });
});

describe('the summary', () => {
  it('keeps what staff note where nothing is written', () => {
    open();
    const heading = rowWith(addOn, 'สรุปผล', 'คะแนนรายเครื่องมือ');
    person.type(addOn.host, 'สรุปผล', heading - 1, 1, 'เสนอผู้บริหารแล้ว');
    person.type(addOn.host, 'สรุปผล', heading, 6, 'ดูหนังสือเวียน');
    score('OIT', '๐๒๑', '0');
    addOn.run();
    expect(addOn.shown('สรุปผล')[heading - 2]?.[0]).toBe('เสนอผู้บริหารแล้ว');
    expect(addOn.shown('สรุปผล')[heading - 1]?.[5]).toBe('ดูหนังสือเวียน');
  });
});

describe('the column beside which last year stands', () => {
  it('deleted, and put back with the others, is filled by the next run', () => {
    open();
    person.type(addOn.host, PLAN, row('ข้อ e๒ ได้'), 8, 'ทำครบแล้ว');
    startNextYear(addOn, { e2: 70 });
    const { planTab } = addOn.run().planState;
    const filled = (): boolean =>
      addOn.shown(planTab).some((cells) => cells.some((cell) => cell.includes('ทำครบแล้ว')));
    expect(filled()).toBe(true);
    person.deleteColumns(addOn.host, planTab, 11, 1);
    expect(filled()).toBe(false);
    expect(addOn.ask({ method: 'showFollowUp', show: true })).toMatchObject({ ok: true });
    expect(addOn.run().planState.personalCells).toBe(0);
    expect(filled()).toBe(true);
  });
});
