/** What Google refuses, and what comes between, in a workbook that others work in, too: in each way in which it may. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Behaviour, behaviours } from '../../local/host/behaviour.ts';
import type { Rectangle } from '../../local/host/workbook/rectangle.ts';
import { validationsIn } from '../../local/host/workbook/validations.ts';
import * as person from '../support/person/person.ts';
import { analysedSample } from '../support/person/workedIn.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import { rowWith } from '../support/runs/cutShort.ts';
import { reportText } from '../support/texts/reportText.ts';

const PLAN = 'แผนมาตรการ';
const SETTINGS = 'ตั้งค่า';
const COLUMN = { period: 4, responsible: 6 } as const;

let addOn: AddOn;

afterEach(() => addOn.close());

const open = (behaviour: Behaviour): void => {
  addOn = openAddOn(analysedSample(behaviour), behaviour);
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

const cellAt = (at: number, column: number): Rectangle => ({
  startRow: at - 1,
  endRow: at - 1,
  startColumn: column - 1,
  endColumn: column - 1,
});

const standing = (tab: string, at: number, column: number) =>
  validationsIn(addOn.host.tab(tab), cellAt(at, column)).get(`${at - 1},${column - 1}`);

describe.each(Object.entries(behaviours))('in a workbook that others work in, too, %s', (_, behaviour) => {
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
    ['some cells', (): Rectangle => cellAt(row('ข้อ e๖ ได้'), COLUMN.period)],
    ['the whole tab', () => null],
  ])('a protection of %s against the person is named, and all is written once it is gone', (_, cells) => {
    open(behaviour);
    addOn.host.setGoogleOnly(PLAN, { protections: [cells()] });
    newPeriod();
    expect(ask()).toMatchObject({
      ok: false,
      code: 'protected-cell',
      message: expect.stringContaining(PLAN),
    });
    addOn.host.setGoogleOnly(PLAN, { protections: [] });
    expect(addOn.run().planState.personalCells).toBe(0);
    expect(shown(row('ข้อ e๒ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expect(shown(row('ข้อ o๒๗ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expectNothingToDo();
  });

  it('who may only view the file is told so, and all is written once that one may edit it', () => {
    open(behaviour);
    newPeriod();
    addOn.host.calls.refusesWrites = true;
    expect(ask()).toMatchObject({
      ok: false,
      code: 'view-only',
      message: expect.stringContaining('“ผู้แก้ไข”'),
    });
    addOn.host.calls.refusesWrites = false;
    expect(addOn.run().planState.personalCells).toBe(0);
    expect(shown(row('ข้อ e๒ ได้'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
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
    const [one, other] = [row('ข้อ e๖ ได้'), row('ข้อ e๒ ได้')];
    const choose = (at: number, unit: string): void =>
      person.type(addOn.host, PLAN, at, COLUMN.responsible, unit);
    for (const unit of ['กองคลัง', 'กองช่าง']) choose(one, unit);
    choose(other, 'กองคลัง');
    addOn.host.runEdits();
    // The first of two edits of one cell finds another text there by then, and gives way.
    expect(shown(one, 'responsible')).toBe('กองคลัง / กองช่าง');
    expect(shown(other, 'responsible')).toBe('กองคลัง');
    choose(other, 'กองช่าง');
    choose(one, 'สำนักปลัด');
    addOn.host.runEdits();
    expect(shown(other, 'responsible')).toBe('กองคลัง / กองช่าง');
    // Two at a time: the second waits for the first.
    expect(shown(one, 'responsible')).toBe('กองคลัง / กองช่าง / สำนักปลัด');
    expect(addOn.editErrors).toEqual([]);
    expect(ask()).toMatchObject({ ok: true });
  });
});
