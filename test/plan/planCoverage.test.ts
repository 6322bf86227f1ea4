/** What the plan says of itself: what it lacks, how far it has come, and the columns for following up. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { announce } from '../support/person/announce.ts';
import * as person from '../support/person/person.ts';
import { viewPlan } from '../support/plan/ownedPlan.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import type { PlanState } from '../support/runs/runReport.ts';

const PLAN = 'แผนมาตรการ';
const SUMMARY = 'สรุปผล';
const SETTINGS = 'ตั้งค่า';
const WHOLE = 'มีมาตรการครบทุกประเด็นและครบทุกข้อที่คะแนนต่ำ ทุกมาตรการมีผู้รับผิดชอบและช่วงเวลา';

let addOn: AddOn;

beforeEach(() => {
  addOn = openAddOn(sampleWorkbook());
});
afterEach(() => addOn.close());

const run = (): PlanState => addOn.run().planState;

/** Of a measure by its key, or of an issue by its number. */
const rowOf = (name: string | number): number => {
  const found = [...viewPlan(addOn, PLAN).names].find(([, one]) =>
    'key' in one ? one.key === name : one.issue === name,
  );
  if (!found) throw new Error(`No row of ${name}`);
  return found[0] + 1;
};

const place = (column: string): number => {
  const at = viewPlan(addOn, PLAN).columns.get(column);
  if (at === undefined) throw new Error(`No column ${column}`);
  return at + 1;
};

const type = (name: string | number, column: string, text: string): void =>
  person.type(addOn.host, PLAN, rowOf(name), place(column), text);

const deleteRow = (name: string | number): void => person.deleteRows(addOn.host, PLAN, rowOf(name), 1);

/** A row of staff above an issue's row. */
const addRow = (beforeIssue: number, cells: Readonly<Record<string, string>>): void => {
  const before = rowOf(beforeIssue);
  person.insertRows(addOn.host, PLAN, before, 1);
  for (const [column, text] of Object.entries(cells)) {
    person.type(addOn.host, PLAN, before, place(column), text);
  }
};

const set = (label: string, text: string): void => {
  const row = addOn.shown(SETTINGS).findIndex(([first]) => first === label) + 1;
  person.type(addOn.host, SETTINGS, row, 2, text);
};

/** On the summary: what is printed of the plan says nothing of it. */
const coverageLine = (): string => {
  expect(addOn.shown(PLAN).flat().join()).not.toContain('ความครบถ้วนของแผน');
  return addOn.shown(SUMMARY).find(([label]) => label === 'ความครบถ้วนของแผน')?.[1] ?? '';
};

describe('what the plan lacks', () => {
  it('is nothing at first', () => {
    const { coverage } = run();
    expect(coverage).toEqual({
      issuesWithoutMeasure: [],
      itemsWithoutMeasure: [],
      itemsWithoutScore: [],
      notLow: [],
      withoutUnit: [],
      withoutPeriod: [],
    });
    expect(coverageLine()).toBe(WHOLE);
  });

  it('an issue whose measures staff deleted, and their items', () => {
    run();
    deleteRow('ethics');
    const { coverage } = run();
    expect(coverage.issuesWithoutMeasure).toEqual([
      { number: 6, name: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล' },
    ]);
    expect(coverage.itemsWithoutMeasure).toEqual(['o16']);
    expect(coverageLine()).toBe('ประเด็นที่ยังไม่มีมาตรการ ๖ · ข้อคะแนนต่ำที่ยังไม่มีมาตรการ o๑๖');
    expect(addOn.shown(PLAN)[rowOf(6) - 1]?.[0]).toContain('(ยังไม่มีมาตรการ โปรดกำหนดอย่างน้อย ๑ มาตรการ)');
    addRow(7, { measure: 'กิจกรรมจริยธรรมของเรา (ข้อ o16)', period: 'ม.ค. ๒๕๖๙', responsible: 'สำนักปลัด' });
    expect(run().coverage).toMatchObject({ issuesWithoutMeasure: [], itemsWithoutMeasure: [] });
    expect(coverageLine()).toBe(WHOLE);
    expect(addOn.shown(PLAN)[rowOf(6) - 1]?.[0]).not.toContain('ยังไม่มีมาตรการ');
  });

  it('an issue whose measure staff emptied cell by cell', () => {
    run();
    for (const column of ['measure', 'analysis', 'steps', 'period', 'responsible'])
      type('ethics', column, '');
    const { coverage } = run();
    expect(coverage.issuesWithoutMeasure.map(({ number }) => number)).toEqual([6]);
    expect(coverage.withoutUnit).toEqual([]);
  });

  it('low items that were not ticked, and ticked ones that are not low', () => {
    set('เกณฑ์เลือกข้อ', 'i2, e6, o2');
    const { coverage } = run();
    expect(coverage.itemsWithoutMeasure).toEqual([
      'i4',
      'i10',
      'i12',
      'i14',
      'e2',
      'e8',
      'o1',
      'o6',
      'o16',
      'o20',
      'o27',
    ]);
    expect(coverage.issuesWithoutMeasure.map(({ number }) => number)).toEqual([2, 4, 5, 6, 7]);
    expect(coverage.notLow).toEqual([{ name: expect.stringMatching(/^[^\n]+$/), cell: null }]);
    // Written now: the next run names its cell.
    expect(run().coverage.notLow).toEqual([{ name: expect.any(String), cell: `A${rowOf('executives')}` }]);
    expect(coverageLine()).toBe(
      'ประเด็นที่ยังไม่มีมาตรการ ๒, ๔, ๕, ๖, ๗ · ' +
        'ข้อคะแนนต่ำที่ยังไม่มีมาตรการ i๔, i๑๐, i๑๒, i๑๔, e๒, e๘, o๑, o๖, o๑๖, o๒๐, o๒๗ · ' +
        'มาตรการของข้อที่คะแนนไม่ต่ำ ๑ มาตรการ',
    );
  });

  it('a row of staff that names an item serves it', () => {
    set('เกณฑ์เลือกข้อ', 'i2');
    expect(run().coverage.itemsWithoutMeasure).toContain('e6');
    addRow(4, { measure: 'กิจกรรมเสียงตามสาย', analysis: 'ยกระดับข้อ e๖ และข้อ O ๒๐', responsible: 'สำนักปลัด' });
    const { coverage } = run();
    expect(coverage.itemsWithoutMeasure).not.toContain('e6');
    expect(coverage.itemsWithoutMeasure).not.toContain('o20');
    expect(coverage.itemsWithoutMeasure).toContain('e2');
    expect(coverage.withoutPeriod).toEqual([{ name: 'กิจกรรมเสียงตามสาย', cell: `A${rowOf(4) - 1}` }]);
  });

  it('units and periods that staff took out, each with its cell', () => {
    run();
    type('e6', 'responsible', '');
    type('i2', 'period', '');
    type('integrity-measures', 'period', '  ');
    const { coverage } = run();
    expect(coverage.withoutUnit.map(({ cell }) => cell)).toEqual([`A${rowOf('e6')}`]);
    expect(coverage.withoutPeriod.map(({ cell }) => cell)).toEqual([
      `A${rowOf('i2')}`,
      `A${rowOf('integrity-measures')}`,
    ]);
    expect(coverageLine()).toBe('ไม่มีผู้รับผิดชอบ ๑ มาตรการ · ไม่มีช่วงเวลา ๒ มาตรการ');
  });

  it('is told, and the title renewed, wherever the first column was moved to', () => {
    run();
    person.moveColumns(addOn.host, PLAN, place('measure'), 1, place('period'));
    deleteRow('ethics');
    announce(addOn, 2568, { overall: '88.60' });
    run();
    expect(coverageLine()).toContain('ประเด็นที่ยังไม่มีมาตรการ ๖');
    const all = addOn.shown(PLAN).flat();
    expect(all.filter((text) => text.includes('คะแนนรวม ๘๘.๖๐'))).toHaveLength(1);
    expect(all.filter((text) => text.includes('คะแนนรวม ๘๘.๕๙'))).toEqual([]);
  });
});

describe('what stands below the plan', () => {
  const rowWith = (text: string): number =>
    addOn.shown(PLAN).findIndex((cells) => cells.some((cell) => cell.includes(text))) + 1;

  it('is as staff left it: signed, reworded or deleted', () => {
    run();
    type('e6', 'measure', 'กิจกรรมเสียงตามสาย');
    person.type(addOn.host, PLAN, rowWith('ผู้จัดทำ'), place('measure'), 'นางสาวสมศรี ผู้จัดทำ');
    person.type(addOn.host, PLAN, rowWith('จัดทำจาก'), place('measure'), 'ผ่านความเห็นชอบของสภาแล้ว');
    person.deleteRows(addOn.host, PLAN, rowWith('ผู้เห็นชอบ'), 1);
    announce(addOn, 2568, { overall: '88.60' });
    set('เกณฑ์เลือกข้อ', 'ต่ำกว่า 100');
    const { coverage, progress } = run();
    const below = addOn
      .shown(PLAN)
      .slice(-4)
      .map((cells) => cells[place('measure') - 1]);
    expect(below).toEqual([
      expect.stringContaining('องค์การบริหารส่วนตำบลตัวอย่าง'),
      'ผ่านความเห็นชอบของสภาแล้ว',
      'นางสาวสมศรี ผู้จัดทำ',
      expect.stringContaining('ผู้อนุมัติ'),
    ]);
    expect(coverage.withoutUnit).toEqual([]);
    expect(progress.total).toBe(addOn.shown(PLAN).filter((cells) => cells.includes('ยังไม่เริ่ม')).length);
    expect(run().changes.isNothing).toBe(true);
  });

  it('is none of the plan, wherever its rows are moved, and a measure typed above it is one', () => {
    run();
    person.moveRows(addOn.host, PLAN, rowWith('ผู้อนุมัติ'), 1, rowOf('e6'));
    person.type(addOn.host, PLAN, rowWith('อำเภอเมือง') - 1, place('measure'), 'กิจกรรมของเรา');
    const { coverage, progress } = run();
    expect(progress.total).toBe(14);
    expect(coverage.withoutUnit.map(({ name }) => name)).toEqual(['กิจกรรมของเรา']);
  });
});

describe('how far the plan has come', () => {
  const progressLine = (): string | undefined =>
    addOn.shown(SUMMARY).find(([label]) => label === 'ความคืบหน้าของแผน')?.[1];

  it('is counted on the summary, whatever staff did to the columns', () => {
    run();
    expect(progressLine()).toBe('เสร็จแล้ว ๐ จาก ๑๓ มาตรการ · กำลังดำเนินการ ๐ · ยังไม่เริ่ม ๑๓ · ยกเลิก ๐');
    addOn.ask({ method: 'showFollowUp', show: true });
    type('e6', 'status', 'เสร็จแล้ว');
    type('e8', 'status', 'กำลังดำเนินการ');
    type('i2', 'status', '');
    deleteRow('ethics');
    addRow(7, { measure: 'กิจกรรมของเรา', status: 'เสร็จแล้ว' });
    person.moveColumns(addOn.host, PLAN, place('status'), 1, place('steps'));
    const { progress } = run();
    expect(progress).toEqual({ notStarted: 10, inProgress: 1, done: 2, cancelled: 0, other: 0, total: 13 });
    expect(progressLine()).toBe('เสร็จแล้ว ๒ จาก ๑๓ มาตรการ · กำลังดำเนินการ ๑ · ยังไม่เริ่ม ๑๐ · ยกเลิก ๐');
  });

  it('a status takes only what its list has', () => {
    run();
    expect(() => type('e6', 'status', 'เกือบเสร็จ')).toThrow();
    expect(addOn.shown(PLAN)[rowOf('e6') - 1]?.[place('status') - 1]).toBe('ยังไม่เริ่ม');
  });
});

describe('the columns for following up', () => {
  const columns = ['status', 'result', 'evidence', 'problems', 'lastYear'];
  const hidden = (): string[] => {
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN);
    return [...viewPlan(addOn, PLAN).columns]
      .filter(([, at]) => sheet?.isColumnHiddenByUser(at + 1))
      .map(([name]) => name);
  };
  const show = (isShown: boolean): void => {
    expect(addOn.ask({ method: 'showFollowUp', show: isShown })).toEqual({
      ok: true,
      value: null,
      skipped: [],
    });
  };

  it('are hidden at first, shown when asked for, and hidden again', () => {
    expect(run().followUp).toBe('hidden');
    expect(hidden()).toEqual(columns);
    show(true);
    expect(hidden()).toEqual([]);
    expect(run().followUp).toBe('shown');
    show(false);
    expect(hidden()).toEqual(columns);
    expect(run().followUp).toBe('hidden');
  });

  it('lead to the first status while they are shown, beside the measures, and leave the rest as it was', () => {
    run();
    const tab = addOn.host.tab(PLAN);
    const look = () => ({
      frozen: tab.sheet.getFrozenColumns(),
      widths: ['measure', 'analysis', 'steps', 'period', 'responsible'].map((name) =>
        tab.sheet.getColumnWidth(place(name) - 1),
      ),
      wrap: [rowOf('i2'), rowOf('e6')].map((row) => tab.style(row - 1, place('steps') - 1).tb),
      // The name of an issue stands over its first measure.
      names: [rowOf('i2'), rowOf('e6')].map((row) => tab.style(row - 2, place('measure') - 1).tb),
    });
    const before = look();
    show(true);
    const [frozen, ...widths] = [look().frozen, ...look().widths];
    expect(frozen).toBe(1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(600);
    expect(new Set(look().wrap)).not.toEqual(new Set(before.wrap));
    expect(look().names).toEqual(before.wrap);
    const chosen = addOn.host.workbook.getActiveSheet().getSelection()?.getActiveRange();
    expect([(chosen?.getRow() ?? 0) + 1, (chosen?.getColumn() ?? 0) + 1]).toEqual([
      rowOf('i2'),
      place('status'),
    ]);
    addOn.host.calls.reset();
    run();
    expect(addOn.host.calls.writes).toBe(0);
    show(false);
    expect(look()).toEqual(before);
  });

  it('without a plan are refused in a clear sentence', () => {
    addOn.host.calls.reset();
    expect(addOn.ask({ method: 'showFollowUp', show: true })).toMatchObject({ ok: false, code: 'no-plan' });
    expect(addOn.host.calls.writes).toBe(0);
  });

  it('that staff took out are put back, beside what they wrote meanwhile', () => {
    run();
    show(true);
    type('e6', 'result', 'ประชาชนรู้จักช่องทาง');
    person.deleteColumns(addOn.host, PLAN, place('evidence'), 3);
    person.deleteColumns(addOn.host, PLAN, place('status'), 1);
    const width = addOn.shown(PLAN)[0]?.length ?? 0;
    person.type(addOn.host, PLAN, rowOf('e6'), width + 1, 'ของเรา');
    expect(run().coverage.itemsWithoutMeasure).toEqual([]);
    show(true);
    const { followUp, progress } = run();
    expect(followUp).toBe('shown');
    expect(progress).toMatchObject({ notStarted: 13, total: 13 });
    expect(addOn.shown(PLAN)[rowOf('e6') - 1]).toContain('ของเรา');
    expect(addOn.shown(PLAN)[rowOf('e6') - 1]?.[place('result') - 1]).toBe('ประชาชนรู้จักช่องทาง');
    expect([...viewPlan(addOn, PLAN).columns.keys()].sort()).toEqual(
      [...columns, 'measure', 'analysis', 'steps', 'period', 'responsible'].sort(),
    );
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN);
    const [statuses] = (sheet
      ?.getRange(rowOf('e6'), place('status'))
      .getDataValidation()
      ?.getCriteriaValues() ?? []) as unknown[];
    expect(statuses).toEqual(['ยังไม่เริ่ม', 'กำลังดำเนินการ', 'เสร็จแล้ว', 'ยกเลิก']);
    expect(sheet?.getRange(rowOf(3), place('status')).getDataValidation()).toBeNull();
    // What was put back is known from then on.
    type('e6', 'status', 'เสร็จแล้ว');
    expect(run().progress).toMatchObject({ done: 1 });
    addOn.host.calls.reset();
    run();
    expect(addOn.host.calls.writes).toBe(0);
  });
});
