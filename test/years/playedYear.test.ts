/** A year with a plan, as an office lives it. After every step the owner of every cell is checked: see `OwnedPlan`. */
import type { IWorkbookData } from '@univerjs/core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { framework2568 } from '../../src/framework/framework2568.ts';
import { framework2569 } from '../../src/framework/framework2569.ts';
import { allItems } from '../../src/framework/lookup.ts';
import { describeLoss } from '../../src/problems/describe.ts';
import { languageOf } from '../../src/problems/language.ts';
import type { MadeTable } from '../../src/run/table/makeTable.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { startNextYear } from '../support/person/nextYear.ts';
import * as person from '../support/person/person.ts';
import { OwnedPlan, type PlanView, viewPlan } from '../support/plan/ownedPlan.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import type { RunOutcome, RunReport } from '../support/runs/runReport.ts';

const SETTINGS = 'ตั้งค่า';
const issueNames = new Map(framework2568.issues.map(({ number, name }) => [number, name]));

let addOn: AddOn;

const rowOf = (tab: string, text: string): number => {
  const row = addOn.shown(tab).findIndex(([first]) => first?.startsWith(text));
  if (row < 0) throw new Error(`No row of ${text} in ${tab}`);
  return row + 1;
};

const score = (tab: string, code: string, text: string): void =>
  person.type(addOn.host, tab, rowOf(tab, `${code} `), 2, text);

const set = (label: string, text: string): void =>
  person.type(addOn.host, SETTINGS, rowOf(SETTINGS, label), 2, text);

const itemsOf = (list: readonly { readonly items: readonly string[] }[]): string[] =>
  list.flatMap(({ items }) => items).sort();

const ask = <T>(request: object): T => {
  const response = addOn.ask(request);
  if (!response.ok) throw new Error(response.message);
  return response.value as T;
};

describe('a year with a plan', () => {
  let plan: OwnedPlan;
  let report: RunReport;

  beforeAll(() => {
    addOn = openAddOn(sampleWorkbook());
    const { planState } = addOn.run();
    plan = new OwnedPlan(addOn, planState.planTab, planState.summaryTab, issueNames);
  });
  afterAll(() => addOn.close());

  it('begins with a draft that is all the add-on’s', () => {
    report = plan.run();
    expect(report.planState.personalCells).toBe(0);
    expect(plan.keys()).toHaveLength(13);
  });

  it('every drafted column can be typed in, and a cell can be emptied', () => {
    plan.type(plan.rowOf('i2'), 'measure', 'โครงการบริการเป็นธรรม ฉบับ อบต. ของเรา');
    plan.type(plan.rowOf('e6'), 'analysis', 'ประชาชนไม่ทราบว่าติดต่อใคร');
    plan.type(plan.rowOf('e6'), 'steps', '๑. จัดทำผังติดต่อ\n๒. ติดประกาศทุกหมู่บ้าน');
    plan.type(plan.rowOf('structure'), 'period', 'ม.ค. - มี.ค. ๒๕๖๙');
    plan.type(plan.rowOf('structure'), 'responsible', 'นักประชาสัมพันธ์');
    plan.type(plan.rowOf('i4'), 'lastYear', 'ปีก่อนทำแล้วบางส่วน');
    plan.type(plan.rowOf('e8'), 'steps', '');
    report = plan.run();
    expect(report.planState.personalCells).toBe(7);
    expect(report.planState.changes.isPlanUpToDate).toBe(true);
  });

  it('units are gathered in a cell, chosen one after the other', () => {
    const row = plan.rowOf('i10');
    plan.type(row, 'responsible', '');
    plan.type(row, 'responsible', 'กองคลัง');
    plan.type(row, 'responsible', 'กองช่าง', 'กองคลัง / กองช่าง');
    plan.type(row, 'responsible', 'กองคลัง', 'กองช่าง');
    // Who chooses one where all stand wants that one, and goes on from there.
    plan.type(plan.rowOf('e2'), 'responsible', 'กองช่าง');
    plan.type(plan.rowOf('e2'), 'responsible', 'สำนักปลัด', 'กองช่าง / สำนักปลัด');
    expect(addOn.editErrors).toEqual([]);
    plan.run();
  });

  it('rows are added, moved, copied, split, coloured, deleted', () => {
    plan.insertRows(plan.issueRow(5), 1);
    const own = plan.issueRow(5) - 1;
    plan.type(own, 'measure', 'โครงการรถรับส่งผู้สูงอายุ');
    plan.type(own, 'responsible', 'สำนักปลัด');
    plan.type(plan.lastRow + 1, 'measure', 'กิจกรรมวันต่อต้านคอร์รัปชัน');
    plan.type(plan.lastRow, 'period', 'ธ.ค. ๒๕๖๘');
    plan.moveRow(plan.rowOf('participation'), plan.issueRow(2));
    plan.copyRow(plan.rowOf('integrity-measures'), plan.rowOf('integrity-measures') + 1);
    plan.type(plan.rowOf('integrity-measures', 0), 'steps', 'ส่วนที่หนึ่ง: วิเคราะห์');
    plan.type(plan.rowOf('integrity-measures', 1), 'steps', 'ส่วนที่สอง: กำหนดมาตรการ');
    plan.color(plan.rowOf('i14'), 'measure', '#fff2cc');
    plan.note(plan.rowOf('e2'), 'measure', 'ถามกองการศึกษา');
    plan.deleteRow(plan.rowOf('ethics'));
    report = plan.run();
    expect(report.planState.withheldItems).toEqual(['o16']);
    // The issue whose only measure was deleted says so.
    expect(report.planState.coverage.issuesWithoutMeasure.map(({ number }) => number)).toEqual([6]);
    expect(plan.cell(plan.issueRow(6), 'measure')).toContain('ยังไม่มีมาตรการ');
  });

  it('rows are sorted within an issue', () => {
    const [first, last] = [plan.issueRow(3) + 1, plan.issueRow(4) - 1];
    expect(last).toBeGreaterThan(first);
    plan.sortRows(first, last, 'measure');
    plan.run();
  });

  it('an issue and a line of the title are reworded', () => {
    plan.type(plan.issueRow(4), 'measure', 'ประเด็นที่ ๔ การดูแลทรัพย์สินของเรา');
    plan.type(1, 'measure', 'อบต.ตัวอย่าง (ร่างเสนอสภา)');
    plan.run();
  });

  it('columns are put in, moved, hidden; headers and the tab get other names', () => {
    plan.insertColumn(plan.place('steps'), 'budget');
    plan.type(plan.headerRow, 'budget', 'งบประมาณ');
    plan.type(plan.rowOf('e6'), 'budget', '๒๐,๐๐๐ บาท');
    plan.moveColumn('responsible', plan.place('period'));
    plan.moveColumn('analysis', plan.place('status'));
    plan.hideColumn('analysis');
    plan.type(plan.headerRow, 'responsible', 'เจ้าภาพ');
    plan.type(plan.headerRow, 'steps', 'วิธีดำเนินงาน');
    plan.rename('แผนปี ๖๙');
    report = plan.run();
    expect(report.planState.planTab).toBe('แผนปี ๖๙');
  });

  it('statuses, results, evidence and problems are written down', () => {
    ask({ method: 'showFollowUp', show: true });
    for (const [key, status] of [
      ['e6', 'เสร็จแล้ว'],
      ['structure', 'กำลังดำเนินการ'],
      ['i10', 'ยกเลิก'],
      ['participation', 'กำลังดำเนินการ'],
    ] as const) {
      plan.type(plan.rowOf(key), 'status', status);
    }
    plan.type(plan.rowOf('e6'), 'result', 'ประชาชนรู้จักช่องทางเพิ่มขึ้น');
    plan.type(plan.rowOf('e6'), 'evidence', 'ภาพถ่ายประกาศ ๑๒ หมู่บ้าน');
    plan.type(plan.rowOf('structure'), 'problems', 'ผู้ดูแลเว็บไซต์ลาออก');
    plan.type(plan.rowWith('โครงการรถรับส่งผู้สูงอายุ'), 'status', 'เสร็จแล้ว');
    report = plan.run();
    expect(report.planState.progress).toMatchObject({ done: 2, inProgress: 2, cancelled: 1 });
    expect(report.planState.followUp).toBe('shown');
  });

  it('new scores renew what nobody touched, add, and take back', () => {
    // Better: untouched (i4 has a typed cell and stays; i12 too), coloured, with a note, followed up.
    score('IIT', 'i๔', '๑๐๐');
    score('IIT', 'i๑๔', '๑๐๐');
    score('EIT', 'e๒', '๑๐๐');
    score('OIT', '๐๑', '100');
    score('OIT', '๐๖', '100');
    score('OIT', '๐๒๐', '100');
    // Worse.
    score('IIT', 'i๒', '๘๐.๕');
    score('EIT', 'e๖', '๗๐');
    score('EIT', 'e๘', '๗๑');
    score('OIT', '๐๒', '0');
    score('OIT', '๐๑๘', '0');
    report = plan.run();
    const { changes, offers } = report.planState;
    expect(itemsOf(changes.added)).toEqual(expect.arrayContaining(['o2', 'o18']));
    expect(itemsOf(changes.takenBack)).toEqual(['o6']);
    expect(offers.map(({ key, column }) => `${key} ${column}`)).toEqual(['e6 analysis']);
    expect(plan.keys()).toEqual(expect.arrayContaining(['i4', 'i14', 'e2', 'structure', 'participation']));
    expect(plan.keys()).not.toContain('ethics');
  });

  it('new settings renew every cell that is still the add-on’s', () => {
    set('หน่วยงานรับผิดชอบ', 'สำนักปลัด, กองคลัง, กองสาธารณสุข');
    set('ช่วงเวลาดำเนินการ', 'พ.ย. 2568 - ก.ย. 2569');
    report = plan.run();
    expect(plan.cell(plan.rowOf('e2'), 'period')).toBe('ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expect(plan.cell(plan.rowOf('e6'), 'period')).toBe('พ.ย. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expect(plan.cell(plan.rowOf('structure'), 'period')).toBe('ม.ค. - มี.ค. ๒๕๖๙');
    const chosen = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(plan.tab)
      ?.getRange(plan.rowOf('e6'), plan.place('responsible'))
      .getDataValidation()
      ?.getCriteriaValues() as unknown[];
    expect(chosen[0]).toEqual([
      'สำนักปลัด',
      'กองคลัง',
      'กองสาธารณสุข',
      'ทุกหน่วยงาน',
      'สำนักปลัด / กองคลัง / กองสาธารณสุข',
      'สำนักปลัด / กองคลัง',
    ]);
  });

  it('Arabic digits are written, and Thai ones again; what a person typed keeps its own', () => {
    set('ตัวเลข', 'อารบิก');
    plan.run();
    expect(plan.cell(plan.rowOf('e6'), 'period')).toBe('พ.ย. 2568 - ก.ย. 2569');
    set('ตัวเลข', 'ไทย');
    plan.run();
  });

  it('a newer draft is taken in one cell and declined in another', () => {
    score('IIT', 'i๒', '๗๙');
    score('EIT', 'e๘', '๖๐');
    plan.type(plan.rowOf('e8'), 'analysis', 'วิเคราะห์เองแล้ว');
    plan.type(plan.rowOf('i2'), 'analysis', 'วิเคราะห์เองเช่นกัน');
    report = plan.run();
    const offered = report.planState.offers.map(({ key, column, standing }) => ({
      key,
      column,
      seen: standing,
    }));
    const of = (key: string, column: string, take: boolean) =>
      offered
        .filter((offer) => offer.key === key && offer.column === column)
        .map((offer) => ({ ...offer, take }));
    const choices = [...of('e8', 'analysis', true), ...of('i2', 'analysis', false)];
    expect(choices).toHaveLength(2);
    report = plan.run({ choices });
    expect(plan.cell(plan.rowOf('e8'), 'analysis')).toContain('ข้อ e๘ ได้ ๖๐.๐๐ คะแนน');
    expect(plan.cell(plan.rowOf('i2'), 'analysis')).toBe('วิเคราะห์เองเช่นกัน');
    expect(report.planState.offers.map(({ key }) => key)).not.toContain('i2');
    report = plan.run();
    expect(report.planState.offers.map(({ key }) => key)).not.toContain('i2');
    // The next draft is offered again.
    score('IIT', 'i๒', '๗๘');
    report = plan.run();
    expect(report.planState.offers.map(({ key, column }) => `${key} ${column}`)).toContain('i2 analysis');
  });

  it('a deleted measure is asked back', () => {
    expect(report.planState.withheld.map(({ key }) => key)).toEqual(['ethics']);
    report = plan.run({ restore: ['ethics'] });
    expect(itemsOf(report.planState.changes.added)).toEqual(['o16']);
    expect(plan.keys()).toContain('ethics');
    expect(report.planState.withheld).toEqual([]);
  });
});

describe('a damaged plan', () => {
  const PLAN = 'แผนมาตรการ';
  let worked: IWorkbookData;
  let fresh: PlanView;

  const keyed = (view: PlanView): Map<string, number> =>
    new Map([...view.names].flatMap(([row, name]) => ('key' in name ? [[name.key, row] as const] : [])));
  const rowOfKey = (key: string): number => (keyed(viewPlan(addOn, PLAN)).get(key) ?? -1) + 1;
  const rowOfIssue = (issue: number): number => {
    const found = [...viewPlan(addOn, PLAN).names].find(
      ([, name]) => 'issue' in name && name.issue === issue,
    );
    return (found?.[0] ?? -1) + 1;
  };
  const place = (column: string): number => (viewPlan(addOn, PLAN).columns.get(column) ?? -1) + 1;
  const type = (row: number, column: string, text: string): void =>
    person.type(addOn.host, PLAN, row, place(column), text);
  const textAt = (key: string, column: string): string =>
    addOn.shown(PLAN)[rowOfKey(key) - 1]?.[place(column) - 1] ?? '';
  const outcomeOf = (method: 'run' | 'preview'): RunOutcome => ask<RunOutcome>({ method });
  /** Every text that a person can see, in reading order. */
  const texts = (): string[] =>
    addOn
      .shown(PLAN)
      .flat()
      .filter((text) => text !== '' && !text.startsWith('ita:'));

  const deleteColumn = (column: string): void => person.deleteColumns(addOn.host, PLAN, place(column), 1);
  const deleteMarks = (): void =>
    person.deleteColumns(addOn.host, PLAN, viewPlan(addOn, PLAN).markColumn + 1, 1);
  const deleteKeyRow = (): void => person.deleteRows(addOn.host, PLAN, viewPlan(addOn, PLAN).keyRow + 1, 1);
  const deleteHeader = (): void => person.deleteRows(addOn.host, PLAN, viewPlan(addOn, PLAN).keyRow, 1);

  beforeAll(() => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    fresh = viewPlan(addOn, PLAN);
    type(rowOfKey('e6'), 'steps', 'ขั้นตอนของเรา');
    type(rowOfKey('structure'), 'responsible', 'นักประชาสัมพันธ์');
    type(rowOfKey('i2'), 'measure', 'โครงการบริการเป็นธรรมของเรา');
    type(rowOfKey('e8'), 'period', 'ทุกไตรมาส');
    const place = addOn.shown(PLAN).findIndex(([first = '']) => first.includes('อำเภอเมือง'));
    type(place + 1, 'measure', 'ร่างเสนอสภา');
    person.insertRows(addOn.host, PLAN, rowOfIssue(5), 1);
    type(rowOfIssue(5) - 1, 'measure', 'โครงการรถรับส่งผู้สูงอายุ');
    ask({ method: 'showFollowUp', show: true });
    type(rowOfKey('e6'), 'status', 'เสร็จแล้ว');
    type(rowOfKey('e6'), 'result', 'ประชาชนพอใจ');
    person.type(addOn.host, PLAN, rowOfKey('i10'), 14, 'รอครุภัณฑ์ใหม่');
    person.deleteRows(addOn.host, PLAN, rowOfKey('ethics'), 1);
    addOn.run();
    worked = addOn.host.workbook.save();
    addOn.close();
  });

  afterEach(() => addOn.close());

  const marks = 'คอลัมน์ซ่อน';
  const memory = 'แถวซ่อน';
  const header = 'แถวหัวตาราง';

  it.each<[string, (() => void)[], string[], string[]]>([
    ['its hidden column', [deleteMarks], [marks], []],
    ['its hidden row', [deleteKeyRow], [memory], []],
    ['its header', [deleteHeader], [header], []],
    ['its header and its hidden row', [deleteHeader, () => deleteTopRow()], [header, memory], []],
    ['an official column', [() => deleteColumn('responsible')], ['“ผู้รับผิดชอบ”'], ['responsible']],
    [
      'the column of the measures',
      [() => deleteColumn('measure')],
      ['“มาตรการ / โครงการ / กิจกรรม”'],
      ['measure'],
    ],
    [
      'two official columns and its header',
      [() => deleteColumn('period'), () => deleteColumn('analysis'), deleteHeader],
      [header, '“ช่วงระยะเวลาในการดำเนินการ”', '“ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA”'],
      ['period', 'analysis'],
    ],
    [
      'its hidden column and an official one',
      [() => deleteColumn('steps'), deleteMarks],
      [marks, '“ขั้นตอนหรือวิธีการปฏิบัติ”'],
      ['steps'],
    ],
    ['its hidden column and its header', [deleteHeader, deleteMarks], [header, marks], []],
    [
      'its hidden row and an official column',
      [() => deleteColumn('responsible'), deleteKeyRow],
      [memory, '“ผู้รับผิดชอบ”'],
      ['responsible'],
    ],
  ])('without %s is repaired, and nothing typed is lost', (_, damage, named, lost) => {
    addOn = openAddOn(structuredClone(worked));
    for (const one of damage) one();
    const before = texts();
    addOn.host.calls.reset();
    for (const method of ['preview', 'run'] as const) {
      const outcome = outcomeOf(method);
      if (outcome.kind !== 'damaged') throw new Error(`${method}: ${outcome.kind}`);
      expect(outcome.damage.tab).toBe(PLAN);
      const said = describeLoss(outcome.damage, languageOf('th'));
      for (const part of named) expect(said).toContain(part);
      const others = [marks, memory, header].filter((part) => !named.includes(part));
      for (const part of others) expect(said).not.toContain(part);
    }
    expect(addOn.host.calls.writes).toBe(0);

    expect(ask({ method: 'repairTable', tab: PLAN })).toBeNull();
    const repaired = texts();
    expect(repaired.filter((text) => before.includes(text))).toEqual(before);
    expect(outcomeOf('run').kind).toBe('report');

    // Whole again.
    const view = viewPlan(addOn, PLAN);
    expect([...view.columns.keys()]).toEqual(
      expect.arrayContaining(['measure', 'analysis', 'steps', 'period', 'responsible', 'status', 'result']),
    );
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN);
    expect(sheet?.isColumnHiddenByUser(view.markColumn + 1)).toBe(true);
    const hidden = [...view.columns].filter(([, column]) => sheet?.isColumnHiddenByUser(column + 1));
    expect(hidden).toEqual([]);
    addOn.host.calls.reset();
    expect(outcomeOf('run')).toMatchObject({ report: { planState: { changes: { isNothing: true } } } });
    expect(addOn.host.calls.writes).toBe(0);

    // What a person typed stands where it stood.
    const typed: [string, string, string][] = [
      ['e6', 'steps', 'ขั้นตอนของเรา'],
      ['structure', 'responsible', 'นักประชาสัมพันธ์'],
      ['i2', 'measure', 'โครงการบริการเป็นธรรมของเรา'],
      ['e8', 'period', 'ทุกไตรมาส'],
      ['e6', 'status', 'เสร็จแล้ว'],
      ['e6', 'result', 'ประชาชนพอใจ'],
    ];
    for (const [key, column, text] of typed) {
      if (!lost.includes(column)) expect(textAt(key, column), `${column} of ${key}`).toBe(text);
    }
    const row = addOn.shown(PLAN)[rowOfKey('i10') - 1] ?? [];
    expect(row).toContain('รอครุภัณฑ์ใหม่');
    if (!lost.includes('measure')) {
      expect(texts()).toContain('โครงการรถรับส่งผู้สูงอายุ');
      expect(texts()).toContain('ร่างเสนอสภา');
    }

    // Every other cell is the draft, each measure stands there once, and none that was deleted has come back.
    const drafted = keyed(fresh);
    const keys = [...view.names.values()].flatMap((name) => ('key' in name ? [name.key] : []));
    expect([...keys].sort()).toEqual([...drafted.keys()].filter((key) => key !== 'ethics').sort());
    for (const [key, at] of drafted) {
      if (key === 'ethics') continue;
      for (const column of ['measure', 'analysis', 'steps', 'period', 'responsible']) {
        if (!lost.includes(column) && typed.some(([k, c]) => k === key && c === column)) continue;
        const draft = fresh.grid[at]?.[fresh.columns.get(column) ?? -1] ?? '';
        expect(textAt(key, column), `${column} of ${key}`).toBe(draft);
      }
    }
    const issues = [...view.names].flatMap(([at, name]) =>
      'issue' in name ? [[name.issue, view.grid[at]?.[view.columns.get('measure') ?? -1]?.slice(0, 12)]] : [],
    );
    expect(issues).toEqual(
      ['๑', '๒', '๓', '๔', '๕', '๖', '๗'].map((digit, at) => [at + 1, `ประเด็นที่ ${digit}`]),
    );
    expect(texts().filter((text) => text.startsWith('แผนมาตรการส่งเสริม'))).toHaveLength(1);

    // And it is kept up to date.
    score('IIT', 'i๑๔', '๕๐');
    addOn.run();
    expect(textAt('i14', 'analysis')).toContain('ข้อ i๑๔ ได้ ๕๐.๐๐ คะแนน');
  });

  const deleteTopRow = (): void => {
    const row = addOn
      .shown(PLAN)
      .findIndex((cells) => cells.some((text) => text.includes('"kind":"column"')));
    person.deleteRows(addOn.host, PLAN, row + 1, 1);
  };

  it('is left as it is when a new one is asked for, and both are known from then on', () => {
    addOn = openAddOn(structuredClone(worked));
    deleteMarks();
    const before = addOn.shown(PLAN);
    const outcome = ask<RunOutcome>({ method: 'run', afresh: ['plan'] });
    if (outcome.kind !== 'report') throw new Error(outcome.kind);
    expect(outcome.report.planState.planTab).toBe('แผนมาตรการ ๒๕๖๙');
    expect(addOn.shown(PLAN)).toEqual(before);
    addOn.host.calls.reset();
    expect(addOn.run().planState.planTab).toBe('แผนมาตรการ ๒๕๖๙');
    expect(addOn.host.calls.writes).toBe(0);
    expect(addOn.shown(PLAN)).toEqual(before);
  });

  it('of last year is left alone, and is not taken for this year’s', () => {
    addOn = openAddOn(structuredClone(worked));
    deleteMarks();
    const before = addOn.shown(PLAN);
    for (const tab of ['IIT', 'EIT', 'OIT']) set(`แท็บคะแนน ${tab}`, `${tab} 2569`);
    set('ปีงบประมาณ', '2569');
    ask({ method: 'createScoreTabs', fiscalYear: 2569 });
    typeScores2569({ e6: 70 }, ' 2569');
    expect(addOn.run().planState.planTab).toBe('แผนมาตรการ ๒๕๗๐');
    expect(addOn.shown(PLAN)).toEqual(before);
  });

  it('that lost both hidden parts is nobody’s but theirs: a new plan is made beside it', () => {
    addOn = openAddOn(structuredClone(worked));
    deleteKeyRow();
    const column = addOn.shown(PLAN).flatMap((cells) => cells.findIndex((text) => text.startsWith('ita:')));
    person.deleteColumns(addOn.host, PLAN, Math.max(...column) + 1, 1);
    const before = addOn.shown(PLAN);
    expect(addOn.run().planState.planTab).not.toBe(PLAN);
    expect(addOn.shown(PLAN)).toEqual(before);
  });
});

const typeCells = (tab: string, rows: readonly (readonly string[])[]): void => {
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text !== '') person.type(addOn.host, tab, row + 1, column + 1, text);
    });
  });
};

/** The row of a tab's grid whose first cell begins with the text. */
const line = (tab: string, text: string): string[] => {
  const found = addOn.shown(tab).find(([first]) => first?.startsWith(text));
  if (!found) throw new Error(`No row of ${text} in ${tab}`);
  return found.filter((cell) => !cell.startsWith('ita:'));
};

describe('the report on the measures', () => {
  const PLAN = 'แผนมาตรการ';
  const REPORT = 'รายงานผลการดำเนินการ';
  const STATUS = 7;
  const report = () => ask<MadeTable>({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 });
  /** By the first words of a measure's name. */
  const names = {
    e6: 'โครงการพัฒนาการ',
    e8: 'โครงการนำความคิดเห็น',
    e2: 'มาตรการให้บริการ',
    ethics: 'กิจกรรมขับเคลื่อน',
    structure: 'มาตรการปรับปรุง',
  };
  const inPlan = (text: string, column: number, typed: string): void =>
    person.type(addOn.host, PLAN, rowOf(PLAN, text), column, typed);

  beforeAll(() => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    ask({ method: 'showFollowUp', show: true });
    inPlan(names.e6, STATUS, 'เสร็จแล้ว');
    inPlan(names.e6, STATUS + 1, 'ประชาชนรู้จักช่องทาง');
    inPlan(names.e6, STATUS + 2, 'https://example.go.th/1');
    inPlan(names.structure, STATUS + 3, 'ผู้ดูแลเว็บไซต์ลาออก');
    person.insertRows(addOn.host, PLAN, rowOf(PLAN, 'ประเด็นที่ ๕'), 1);
    person.type(addOn.host, PLAN, rowOf(PLAN, 'ประเด็นที่ ๕') - 1, 1, 'โครงการรถรับส่ง');
    person.type(addOn.host, PLAN, rowOf(PLAN, 'โครงการรถรับส่ง'), STATUS, 'กำลังดำเนินการ');
  });
  afterAll(() => addOn.close());

  it('is drafted from the plan, in its order, and named for the item that asks for it', () => {
    expect(report()).toEqual({ tab: REPORT, personalCells: 0, newerDrafts: 0, withheld: 0 });
    const shown = addOn.shown(REPORT).map((cells) => cells.filter((cell) => !cell.startsWith('ita:')));
    expect(shown[0]?.[0]).toContain('รายงานผลการดำเนินการตามแผนมาตรการ');
    expect(shown[0]?.[0]).toContain('๒๕๖๙');
    expect(shown[2]?.[0]).toContain('ข้อ o๒๖');
    expect(shown[3]?.[0]).toBe(
      'ความคืบหน้าเมื่อจัดทำรายงาน: เสร็จแล้ว ๑ จาก ๑๔ มาตรการ · กำลังดำเนินการ ๑ · ยังไม่เริ่ม ๑๒ · ยกเลิก ๐',
    );
    expect(line(REPORT, names.e6).slice(1)).toEqual([
      'ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙',
      'ทุกหน่วยงาน',
      'เสร็จแล้ว',
      'ประชาชนรู้จักช่องทาง',
      'https://example.go.th/1',
      '',
    ]);
    expect(line(REPORT, 'โครงการรถรับส่ง').slice(3, 4)).toEqual(['กำลังดำเนินการ']);
    const order = (tab: string): string[] =>
      addOn
        .shown(tab)
        .map(([first = '']) => first.split('\n')[0] ?? '')
        .filter((text) => /^(?:ประเด็นที่|โครงการ|กิจกรรม|มาตรการ)/.test(text) && !text.includes(' / '));
    expect(order(REPORT)).toEqual(order(PLAN));
  });

  it('renewed, keeps what a person typed there, and takes the rest from the plan', () => {
    const typed = 'ประชาชนร้อยละ ๘๕ รู้จักช่องทาง';
    const place = (header: string): number =>
      (addOn.shown(REPORT).find((cells) => cells.includes('สถานะ')) ?? []).indexOf(header) + 1;
    const result = place('ผลการดำเนินการ');
    person.type(addOn.host, REPORT, rowOf(REPORT, names.e6), result, typed);
    person.insertRows(addOn.host, REPORT, rowOf(REPORT, 'ประเด็นที่ ๔'), 1);
    person.type(addOn.host, REPORT, rowOf(REPORT, 'ประเด็นที่ ๔') - 1, 1, 'กิจกรรมนอกแผน');
    person.deleteRows(addOn.host, REPORT, rowOf(REPORT, names.ethics), 1);
    person.type(addOn.host, REPORT, 2, 1, 'อบต.ตัวอย่าง เสนอสภา');

    inPlan(names.e6, STATUS + 1, 'แก้ไขผลในแผนภายหลัง');
    inPlan(names.e6, STATUS + 3, 'ไม่มี');
    inPlan(names.e8, STATUS, 'ยกเลิก');
    person.insertRows(addOn.host, PLAN, rowOf(PLAN, 'ประเด็นที่ ๖'), 1);
    person.type(addOn.host, PLAN, rowOf(PLAN, 'ประเด็นที่ ๖') - 1, 1, 'โครงการใหม่กลางปี');
    person.deleteRows(addOn.host, PLAN, rowOf(PLAN, names.structure), 1);
    expect(report()).toEqual({ tab: REPORT, personalCells: 1, newerDrafts: 1, withheld: 1 });

    expect(line(REPORT, names.e6).slice(3)).toEqual(['เสร็จแล้ว', typed, 'https://example.go.th/1', 'ไม่มี']);
    expect(line(REPORT, names.e8)[3]).toBe('ยกเลิก');
    const first = addOn.shown(REPORT).map(([text = '']) => text);
    expect(first).toContain('กิจกรรมนอกแผน');
    expect(first).toContain('โครงการใหม่กลางปี');
    expect(first[1]).toBe('อบต.ตัวอย่าง เสนอสภา');
    expect(first[3]).toContain('ยกเลิก ๑');
    expect(first.filter((text) => text.startsWith(names.ethics))).toEqual([]);
    expect(first.filter((text) => text.startsWith(names.structure))).toEqual([]);
    addOn.host.calls.reset();
    expect(report()).toEqual({ tab: REPORT, personalCells: 1, newerDrafts: 1, withheld: 1 });
    // Only its tab is brought to the front.
    expect(addOn.host.calls.changes).toBeLessThanOrEqual(1);
  });

  it('without a column is refused, and nothing is written', () => {
    person.deleteColumns(addOn.host, REPORT, 2, 1);
    const before = addOn.shown(REPORT);
    addOn.host.calls.reset();
    expect(addOn.ask({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 })).toMatchObject({
      ok: false,
      code: 'table-damaged',
    });
    expect(addOn.host.calls.writes).toBe(0);
    expect(addOn.shown(REPORT)).toEqual(before);
  });
});

/** Scores of 2569: all 100 but those given. */
const typeScores2569 = (low: Readonly<Record<string, number>>, suffix = ''): void => {
  for (const { code } of allItems(framework2569)) {
    const instrument = { i: 'IIT', e: 'EIT', o: 'OIT' }[code.charAt(0)] ?? '';
    const tab = `${instrument}${suffix}`;
    const text = String(low[code] ?? 100);
    const row = rowOf(tab, `${toThaiDigits(code)} `);
    person.type(addOn.host, tab, row, 2, text);
    if (instrument === 'EIT') person.type(addOn.host, tab, row, 3, text);
  }
};

describe('the year after', () => {
  const PAST = 'แผนมาตรการ';
  const PLAN = 'แผนมาตรการ ๒๕๗๐';
  let past: string[][];
  let report: RunReport;

  const rowOfKey = (key: string): number => {
    const found = [...viewPlan(addOn, PLAN).names].find(([, name]) => 'key' in name && name.key === key);
    if (!found) throw new Error(`No row of ${key}`);
    return found[0] + 1;
  };
  const textAt = (key: string, column: string): string =>
    addOn.shown(PLAN)[rowOfKey(key) - 1]?.[viewPlan(addOn, PLAN).columns.get(column) ?? -1] ?? '';
  const run = (request: object = {}): RunReport => {
    const outcome = ask<RunOutcome>({ method: 'run', ...request });
    if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
    return outcome.report;
  };

  beforeAll(() => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    ask({ method: 'showFollowUp', show: true });
    const view = viewPlan(addOn, PAST);
    const type = (key: string, column: string, text: string): void => {
      const found = [...viewPlan(addOn, PAST).names].find(([, name]) => 'key' in name && name.key === key);
      person.type(addOn.host, PAST, (found?.[0] ?? -1) + 1, (view.columns.get(column) ?? -1) + 1, text);
    };
    type('e6', 'status', 'เสร็จแล้ว');
    type('e6', 'result', 'ประชาชนรู้จักช่องทาง');
    type('e6', 'problems', 'งบประมาณน้อย');
    type('integrity-measures', 'status', 'กำลังดำเนินการ');
    type('i10', 'responsible', 'นายช่างสมชาย');
    type('i10', 'steps', 'ขั้นตอนการยืมของเรา');
    type('i10', 'status', 'กำลังดำเนินการ');
    person.insertRows(addOn.host, PAST, rowOf(PAST, 'ประเด็นที่ ๕'), 1);
    const own = rowOf(PAST, 'ประเด็นที่ ๕') - 1;
    person.type(addOn.host, PAST, own, 1, 'โครงการรถรับส่งผู้สูงอายุ');
    person.type(addOn.host, PAST, own, (view.columns.get('steps') ?? -1) + 1, 'จัดรถทุกวันพุธ');
    person.type(addOn.host, PAST, own, (view.columns.get('status') ?? -1) + 1, 'เสร็จแล้ว');
    past = addOn.shown(PAST);
    startNextYear(addOn, { e6: 70, i2: 80, o1: 0, o25: 0 });
  });
  afterAll(() => addOn.close());

  it('has a plan of its own, beside last year’s, which stays as it is', () => {
    report = run();
    expect(report.fiscalYear).toBe(2569);
    expect(report.planState.planTab).toBe(PLAN);
    expect([...report.planItems].sort()).toEqual(['e6', 'i2', 'o1', 'o25']);
    expect(addOn.shown(PAST)).toEqual(past);
    expect(report.planState.plans).toEqual([
      { tab: PLAN, fiscalYear: 2569 },
      { tab: PAST, fiscalYear: 2568 },
    ]);
  });

  it('knows last year’s measures, and puts what became of them beside those that recur', () => {
    const { lastYear } = report.planState;
    expect(lastYear).toMatchObject({ tab: PAST, planYear: 2569 });
    expect(lastYear?.measures).toHaveLength(14);
    expect(
      lastYear?.measures
        .filter(({ isInPlan }) => isInPlan)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['e6', 'i2', 'integrity-measures', 'structure']);
    expect(textAt('e6', 'lastYear')).toBe(
      'ปี ๒๕๖๙: เสร็จแล้ว\nผล: ประชาชนรู้จักช่องทาง\nปัญหาและอุปสรรค: งบประมาณน้อย',
    );
    // o27 of 2568 is o25 of 2569.
    expect(textAt('integrity-measures', 'lastYear')).toBe('ปี ๒๕๖๙: กำลังดำเนินการ');
    expect(textAt('integrity-measures', 'measure')).toContain('ข้อ o๒๕');
    expect(textAt('structure', 'lastYear')).toBe('');
  });

  it('takes over measures that a person worked on, with that person’s words', () => {
    const own = report.planState.lastYear?.measures.find(({ name }) => name === 'โครงการรถรับส่งผู้สูงอายุ');
    const carry = ['i10', own?.key ?? ''].map((key) => ({ table: 'plan', key }));
    addOn.host.calls.reset();
    const planned = ask<RunOutcome>({ method: 'preview', carry });
    expect(addOn.host.calls.writes).toBe(0);
    report = run({ carry });
    if (planned.kind !== 'report') throw new Error(planned.kind);
    expect(report.planState.changes).toEqual(planned.report.planState.changes);
    expect(report.planState.changes.added.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['โครงการรถรับส่งผู้สูงอายุ']),
    );
    expect(report.planState.changes.added).toHaveLength(2);

    expect(textAt('i10', 'steps')).toBe('ขั้นตอนการยืมของเรา');
    expect(textAt('i10', 'responsible')).toBe('นายช่างสมชาย');
    expect(textAt('i10', 'analysis')).toContain('ข้อ i๑๐ ได้ ๑๐๐ คะแนน');
    expect(textAt('i10', 'period')).toBe('ต.ค. ๒๕๖๙ - ก.ย. ๒๕๗๐');
    expect(textAt('i10', 'lastYear')).toBe('ปี ๒๕๖๙: กำลังดำเนินการ');
    expect(textAt('i10', 'status')).toBe('ยังไม่เริ่ม');
    const key = own?.key ?? '';
    expect(textAt(key, 'measure')).toBe('โครงการรถรับส่งผู้สูงอายุ');
    expect(textAt(key, 'steps')).toBe('จัดรถทุกวันพุธ');
    expect(textAt(key, 'lastYear')).toBe('ปี ๒๕๖๙: เสร็จแล้ว');
    expect(rowOfKey(key)).toBeGreaterThan(rowOf(PLAN, 'ประเด็นที่ ๔'));
    expect(rowOfKey(key)).toBeLessThan(rowOf(PLAN, 'ประเด็นที่ ๕'));
    expect(addOn.shown(PAST)).toEqual(past);
  });

  it('keeps what was taken over through later runs, and asks for nothing twice', () => {
    const before = addOn.shown(PLAN);
    addOn.host.calls.reset();
    report = run();
    expect(addOn.host.calls.writes).toBe(0);
    report = run({ carry: [{ table: 'plan', key: 'i10' }] });
    expect(addOn.shown(PLAN)).toEqual(before);
    set('ตัวเลข', 'อารบิก');
    run();
    expect(textAt('i10', 'steps')).toBe('ขั้นตอนการยืมของเรา');
    expect(textAt('i10', 'responsible')).toBe('นายช่างสมชาย');
  });
});

describe('last year’s plan typed by hand', () => {
  const HAND = 'แผนปี 2569';

  afterEach(() => addOn.close());

  it('is known by its columns and its year, and its measures can be taken over', () => {
    addOn = openAddOn({});
    ask({ method: 'createScoreTabs', fiscalYear: 2569 });
    typeScores2569({ e6: 70 });
    addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(HAND, 0);
    typeCells(HAND, [
      ['แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
      [],
      [
        'มาตรการ / โครงการ / กิจกรรม',
        'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA',
        'ขั้นตอนหรือวิธีการปฏิบัติ',
        'ช่วงระยะเวลาในการดำเนินการ',
        'ผู้รับผิดชอบ',
        'สถานะ',
      ],
      ['ประเด็นที่ ๒ การให้บริการและระบบ E-Service'],
      [
        'โครงการบริการถึงบ้าน',
        'ผู้สูงอายุเดินทางลำบาก',
        'ออกหน่วยทุกเดือน',
        'ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙',
        'กองสวัสดิการ',
        'เสร็จแล้ว',
      ],
      ['ประเด็นที่ ๗ กลไกและมาตรการ'],
      ['กิจกรรมวันต่อต้านคอร์รัปชัน', '', 'จัดเวทีเดือนธันวาคม', '', 'สำนักปลัด', ''],
    ]);
    const before = addOn.shown(HAND);
    const { lastYear } = addOn.run().planState;
    expect(lastYear).toMatchObject({
      tab: HAND,
      planYear: 2569,
      measures: [
        { name: 'โครงการบริการถึงบ้าน', result: 'ปี ๒๕๖๙: เสร็จแล้ว', isInPlan: false },
        { name: 'กิจกรรมวันต่อต้านคอร์รัปชัน', result: '', isInPlan: false },
      ],
    });
    const carry = [{ table: 'plan', key: lastYear?.measures[0]?.key }];
    const outcome = ask<RunOutcome>({ method: 'run', carry });
    if (outcome.kind !== 'report') throw new Error(outcome.kind);
    const { planTab } = outcome.report.planState;
    const row = line(planTab, 'โครงการบริการถึงบ้าน');
    expect(row).toEqual([
      'โครงการบริการถึงบ้าน',
      // Last year's analysis is not this year's.
      'มาตรการต่อเนื่องจากแผนปีงบประมาณ พ.ศ. ๒๕๖๙',
      'ออกหน่วยทุกเดือน',
      'ต.ค. ๒๕๖๙ - ก.ย. ๒๕๗๐',
      'กองสวัสดิการ',
      'ยังไม่เริ่ม',
      '',
      '',
      '',
      'ปี ๒๕๖๙: เสร็จแล้ว',
    ]);
    expect(rowOf(planTab, 'โครงการบริการถึงบ้าน')).toBe(rowOf(planTab, 'ประเด็นที่ ๒') + 1);
    expect(outcome.report.planState.lastYear?.measures.map(({ isInPlan }) => isInPlan)).toEqual([
      true,
      false,
    ]);
    expect(addOn.shown(HAND)).toEqual(before);
  });

  it('of another year is not taken for last year’s', () => {
    addOn = openAddOn({});
    ask({ method: 'createScoreTabs', fiscalYear: 2569 });
    typeScores2569({ e6: 70 });
    addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('แผนเก่า', 0);
    typeCells('แผนเก่า', [
      ['แผนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'],
      [
        'มาตรการ / โครงการ / กิจกรรม',
        'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA',
        'ขั้นตอนหรือวิธีการปฏิบัติ',
        'ช่วงระยะเวลาในการดำเนินการ',
        'ผู้รับผิดชอบ',
      ],
      ['โครงการเก่า', '', 'ทำแล้ว', '', 'กองคลัง'],
    ]);
    expect(addOn.run().planState.lastYear).toBeNull();
  });
});
