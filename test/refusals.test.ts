/** What Google refuses in a workbook that others work in, too, in each way in which it may do so. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Behaviour, behaviours } from '../local/host/behaviour.ts';
import { readRules } from '../local/host/rules.ts';
import { validationsIn } from '../local/host/validations.ts';
import { sampleWorkbook } from '../local/sample.ts';
import { type AddOn, openAddOn } from './support/addOn.ts';
import { rowWith } from './support/cutShort.ts';
import * as foreign from './support/foreign.ts';
import * as person from './support/person.ts';
import { reportText } from './support/reportText.ts';

const PLAN = 'แผนมาตรการ';
const SETTINGS = 'ตั้งค่า';
const FIRST_ROW = 8;
const COLUMN = { measure: 1, steps: 3, period: 4, responsible: 6 } as const;

let addOn: AddOn;

afterEach(() => addOn.close());

const open = (behaviour: Behaviour): void => {
  addOn = openAddOn(sampleWorkbook(), behaviour);
  addOn.run();
};

const row = (text: string): number => rowWith(addOn, PLAN, text);
const shown = (at: number, column: keyof typeof COLUMN): string =>
  addOn.shown(PLAN)[at - 1]?.[COLUMN[column] - 1] ?? '';
const set = (label: string, text: string): void =>
  person.type(addOn.host, SETTINGS, rowWith(addOn, SETTINGS, label), 2, text);
const newPeriod = (): void => set('ช่วงเวลาดำเนินการ', 'พ.ย. 2568 - ก.ย. 2569');

const ask = (method = 'run') => addOn.ask({ method });

/** A run that finds everything as it should be. */
const expectNothingToDo = (): void => {
  addOn.host.calls.reset();
  expect(ask()).toMatchObject({ ok: true, skipped: [] });
  expect(addOn.host.calls.log.filter((_, at) => addOn.host.calls.costs[at] === 'write')).toEqual([]);
};

const standing = (tab: string, at: number, column: number) => {
  const cell = { startRow: at - 1, endRow: at - 1, startColumn: column - 1, endColumn: column - 1 };
  return validationsIn(addOn.host.tab(tab), cell).get(`${at - 1},${column - 1}`);
};

describe.each(Object.entries(behaviours))('in a workbook that others work in, too, %s', (_, behaviour) => {
  it('a chart on a tab of its own is passed by, and its name is taken', () => {
    addOn = openAddOn(sampleWorkbook(), behaviour);
    foreign.addChart(addOn.host, PLAN);
    const { planState } = addOn.run();
    expect(planState.planTab).not.toBe(PLAN);
    expect(addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN)).not.toBeNull();
    expectNothingToDo();
  });

  it('a strict rule that refuses a text is named, and all is written once it is gone', () => {
    open(behaviour);
    const at = row('ข้อ e๒ ได้');
    const rule = addOn.host.services.SpreadsheetApp.newDataValidation()
      .requireValueInList(['ไตรมาส ๑'], true)
      .setAllowInvalid(false)
      .build();
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN);
    sheet?.getRange(at, COLUMN.period).setDataValidation(rule);
    addOn.host.settle();
    newPeriod();
    expect(ask()).toMatchObject({
      ok: false,
      code: 'refused-by-cell',
      message: expect.stringContaining(`D${at}`),
    });
    sheet?.getRange(at, COLUMN.period).setDataValidation(null);
    addOn.host.settle();
    expect(addOn.run().planState.personalCells).toBe(0);
    for (const code of ['ข้อ e๒ ได้', 'ข้อ e๖ ได้', 'ข้อ o๒๗ ได้']) {
      expect(shown(row(code), 'period'), code).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    }
    expectNothingToDo();
  });

  it.each([
    ['cells', () => foreign.protectColumn(addOn.host, PLAN, COLUMN.period, row('ข้อ e๖ ได้'))],
    ['the tab', () => foreign.protectTab(addOn.host, PLAN)],
  ])('%s protected against the person are named, and all is written once they are not', (_, protect) => {
    open(behaviour);
    protect();
    newPeriod();
    expect(ask()).toMatchObject({
      ok: false,
      code: 'protected-cell',
      message: expect.stringContaining(PLAN),
    });
    foreign.unprotect(addOn.host, PLAN);
    expect(addOn.run().planState.personalCells).toBe(0);
    expect(shown(row('ข้อ e๒ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expect(shown(row('ข้อ o๒๗ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expectNothingToDo();
  });

  it('a column with a type takes no list: that is said, the rest is written, and the list comes once it can', () => {
    open(behaviour);
    foreign.giveType(addOn.host, PLAN, COLUMN.responsible, FIRST_ROW);
    set('หน่วยงานรับผิดชอบ', 'กองสวัสดิการสังคม, กองคลัง');
    newPeriod();
    for (const _ of ['once', 'again']) {
      expect(ask()).toMatchObject({ ok: true, skipped: [{ tab: PLAN, what: 'lists' }] });
      expect(shown(row('ข้อ e๖ ได้'), 'responsible')).toBe('กองสวัสดิการสังคม / กองคลัง');
      expect(shown(row('ข้อ o๒๗ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    }
    addOn.host.setGoogleOnly(PLAN, { typedColumns: [] });
    expect(ask()).toMatchObject({ ok: true, skipped: [] });
    expect(standing(PLAN, row('ข้อ e๖ ได้'), COLUMN.responsible)?.formula1).toContain('กองสวัสดิการสังคม');
    expectNothingToDo();
  });

  it('a conditional format that can not be set again leaves a tab without highlights: that is said, and mended later', () => {
    addOn = openAddOn(sampleWorkbook(), behaviour);
    foreign.addForeignRule(addOn.host, 'IIT');
    const rules = (): number => readRules(addOn.host.tab('IIT')).length;
    for (const _ of ['once', 'again']) {
      expect(ask()).toMatchObject({ ok: true, skipped: [{ tab: 'IIT', what: 'highlights' }] });
      expect(rules()).toBe(1);
    }
    expect(row('ข้อ e๒ ได้')).toBeGreaterThan(FIRST_ROW);
    foreign.deleteForeignRule(addOn.host, 'IIT');
    expect(ask()).toMatchObject({ ok: true, skipped: [] });
    expect(rules()).toBeGreaterThan(0);
    expectNothingToDo();
  });

  it('a list that a person styled stays so while it is not out of date', () => {
    open(behaviour);
    const places = [
      [PLAN, row('ข้อ e๖ ได้'), COLUMN.responsible],
      [SETTINGS, rowWith(addOn, SETTINGS, 'ตัวเลข'), 2],
    ] as const;
    const styled = places.filter(([tab, at, column]) => standing(tab, at, column));
    expect(styled.length).toBeGreaterThan(0);
    for (const [tab, at, column] of styled) person.styleList(addOn.host, tab, at, column);
    newPeriod();
    person.type(addOn.host, 'OIT', rowWith(addOn, 'OIT', '๐๒๑ '), 2, '0');
    expect(ask()).toMatchObject({ ok: true });
    for (const [tab, , column] of styled) {
      const at = tab === PLAN ? row('ข้อ e๖ ได้') : rowWith(addOn, SETTINGS, 'ตัวเลข');
      expect(standing(tab, at, column)?.isStyledByHand, tab).toBe(true);
    }
  });

  it('a plan that was made plain text keeps every text as it is', () => {
    open(behaviour);
    const before = addOn.shown(PLAN);
    const all = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(PLAN)
      ?.getDataRange();
    all?.setNumberFormat('@');
    addOn.host.settle();
    expectNothingToDo();
    newPeriod();
    expect(ask()).toMatchObject({ ok: true, skipped: [] });
    const after = addOn.shown(PLAN);
    expect(after.flat().filter((text) => text.startsWith("'"))).toEqual([]);
    const periods = (rows: string[][]) => rows.map((cells) => cells.filter((_, at) => at !== 3).slice(0, 3));
    expect(periods(after)).toEqual(periods(before));
    expect(shown(row('ข้อ e๒ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expectNothingToDo();
  });

  it('a plan whose plain text cells an older version wrote with an apostrophe is known as ours', () => {
    open(behaviour);
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN);
    // All but the status: its list would have refused the apostrophe.
    const texts = addOn.shown(PLAN).map((cells) => cells.slice(0, COLUMN.responsible));
    const written = texts.map((cells) => cells.map((text) => text && `'${text}`));
    sheet?.getRange(1, 1, written.length, COLUMN.responsible).setNumberFormat('@').setValues(written);
    addOn.host.settle();
    const isKept = behaviour.plainTextApostrophe === 'kept';
    expect(shown(FIRST_ROW, 'measure').startsWith("'")).toBe(isKept);
    newPeriod();
    const { planState } = addOn.run();
    expect(planState).toMatchObject({ planTab: PLAN, personalCells: 0, withheld: [] });
    expect(planState.changes).toMatchObject({ added: [], takenBack: [] });
    expect(shown(row('ข้อ e๒ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expectNothingToDo();
  });

  it('a tab whose name differs from ours in its capitals only has that name', () => {
    addOn = openAddOn({}, behaviour);
    const book = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet();
    book.insertSheet('iit', 0).getRange('A1').setValue('บันทึกการประชุม');
    addOn.host.settle();
    expect(addOn.ask({ method: 'writePaste', text: reportText(), accepted: [] })).toMatchObject({ ok: true });
    expect(addOn.shown('iit')).toEqual([['บันทึกการประชุม']]);
    expect(addOn.tabs().filter((tab) => tab.toLowerCase() === 'iit')).toEqual(['iit']);
    expect(addOn.run().planState.progress.total).toBeGreaterThan(0);
  });

  it('units chosen one after the other are gathered, or left as the last was chosen', () => {
    open(behaviour);
    const [one, other] = [row('ข้อ e๖ ได้'), row('ข้อ e๘ ได้')];
    const choose = (at: number, unit: string): void =>
      person.type(addOn.host, PLAN, at, COLUMN.responsible, unit);
    for (const unit of ['กองคลัง', 'กองช่าง']) choose(one, unit);
    choose(other, 'กองคลัง');
    addOn.host.runEdits();
    const isLater = behaviour.onEdit === 'later';
    // The first of two edits of one cell finds another text there by then, and gives way.
    expect(shown(one, 'responsible')).toBe('กองคลัง / กองช่าง');
    expect(shown(other, 'responsible')).toBe('กองคลัง');
    choose(other, 'กองช่าง');
    choose(one, 'สำนักปลัด');
    addOn.host.runEdits();
    expect(shown(other, 'responsible')).toBe('กองคลัง / กองช่าง');
    // Two at a time: the second can not have the lock.
    expect(shown(one, 'responsible')).toBe(isLater ? 'สำนักปลัด' : 'กองคลัง / กองช่าง / สำนักปลัด');
    expect(addOn.editErrors).toEqual([]);
    expect(ask()).toMatchObject({ ok: true });
  });
});
