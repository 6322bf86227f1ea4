/** The measure library as a tab, on the built files: made, edited by a person, and used by the next run. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { framework2569 } from '../../src/framework/framework2569.ts';
import { allItems } from '../../src/framework/lookup.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';

const LIBRARY = 'คลังมาตรการ';

let addOn: AddOn;

beforeEach(() => {
  addOn = openAddOn(sampleWorkbook());
});
afterEach(() => addOn.close());

const make = (fiscalYear = 2568): string => {
  const response = addOn.ask({ method: 'createLibraryTab', fiscalYear });
  if (!response.ok) throw new Error(response.message);
  return String(response.value);
};

const library = (): string[][] => addOn.shown(LIBRARY);
const headerRow = (): number => library().findIndex((cells) => cells[0] === 'รหัสมาตรการ');

const columnOf = (header: string): number => {
  const index = library()[headerRow()]?.indexOf(header) ?? -1;
  if (index < 0) throw new Error(`No column ${header}`);
  return index + 1;
};

/** The row of an item; counts from 1. */
const rowOf = (item: string): number => {
  const column = columnOf('ข้อ') - 1;
  const index = library().findIndex((cells, row) => row > headerRow() && cells[column] === item);
  if (index < 0) throw new Error(`No row of ${item}`);
  return index + 1;
};

const type = (row: number, cells: Readonly<Record<string, string>>): void => {
  for (const [header, text] of Object.entries(cells)) addOn.type(LIBRARY, row, columnOf(header), text);
};

/** A row below the library's last. */
const add = (cells: Readonly<Record<string, string>>): number => {
  const row = library().length + 1;
  type(row, cells);
  return row;
};

const NAME = 'มาตรการ / โครงการ / กิจกรรม';
const STEPS = 'ขั้นตอนหรือวิธีการปฏิบัติ';
const whole = (name: string): Record<string, string> => ({
  [NAME]: name,
  สาเหตุ: 'สาเหตุของเรา',
  แนวทางการยกระดับผลการประเมิน: 'แนวทางของเรา',
  [STEPS]: '- กองคลังจัดทำ {อ้างอิง:o8}\n- กองคลังเผยแพร่ในปี {ปีถัดไป}',
});

const planTab = (): string => addOn.run().planState.planTab;

/** What the plan shows, without the marks. */
const planShown = (tab: string): string[][] =>
  addOn.shown(tab).map((cells) => cells.filter((cell) => !cell.startsWith('ita:')));

/** The plan's row whose measure begins with the text. */
const planRow = (tab: string, text: string): string[] => {
  const row = planShown(tab).find((cells) => cells[0]?.startsWith(text));
  if (!row) throw new Error(`No row of ${text} in the plan`);
  return row;
};

describe('the library’s tab', () => {
  it('changes nothing of the plan until it is edited', () => {
    const before = planShown(planTab());
    addOn.close();
    addOn = openAddOn(sampleWorkbook());
    expect(make()).toBe(LIBRARY);
    const report = addOn.run();
    expect(planShown(report.planState.planTab)).toEqual(before);
    expect(report.problems.filter(({ code }) => code.startsWith('library-'))).toEqual([]);
  });

  it('lets staff choose whether a row counts, also in rows that they add', () => {
    make();
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(LIBRARY);
    const rows = sheet?.getMaxRows() ?? 0;
    const rules = sheet?.getRange(1, columnOf('ใช้ในแผน'), rows, 1).getDataValidations().flat() ?? [];
    const first = headerRow() + 1;
    expect(rules.map((rule) => rule?.getCriteriaValues()[0])).toEqual(
      rules.map((_, row) => (row < first ? undefined : ['ใช้', 'ไม่ใช้'])),
    );
    expect(rows).toBeGreaterThan(library().length);
  });

  it('is made only once, whatever the year', () => {
    make();
    for (const fiscalYear of [2568, 2569]) {
      expect(addOn.ask({ method: 'createLibraryTab', fiscalYear })).toMatchObject({
        ok: false,
        code: 'library-exists',
        message: expect.stringContaining(LIBRARY),
      });
    }
    expect(addOn.tabs().filter((name) => name.includes('คลัง'))).toEqual([LIBRARY]);
  });

  it('is refused for a year that has no framework', () => {
    expect(addOn.ask({ method: 'createLibraryTab', fiscalYear: 2550 })).toMatchObject({
      ok: false,
      code: 'unsupported-year',
    });
    expect(addOn.tabs()).not.toContain(LIBRARY);
  });

  it('is never read as scores, however it is called', () => {
    make();
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('OIT ปี 2568', 0);
    const cells = library();
    sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 0).setValues(cells);
    const { problems, computed } = addOn.run();
    expect(computed.complete).toBe(true);
    expect(
      problems.filter(({ code }) => code === 'unknown-item' || code === 'conflicting-duplicate'),
    ).toEqual([]);
    expect(addOn.ask({ method: 'previewPaste', text: 'o1 โครงสร้าง 100' })).toMatchObject({ ok: true });
    expect(addOn.ask({ method: 'createScoreTabs', fiscalYear: 2568 })).toEqual({
      ok: true,
      value: [],
      skipped: [],
    });
  });
});

describe('an edited library', () => {
  it('gives the plan its measures: changed, added, grouped, switched off', () => {
    make();
    type(rowOf('o16'), { [NAME]: 'มาตรการที่แก้ไขแล้ว' });
    add({ รหัสมาตรการ: 'o16-2', ข้อ: 'o๑๖', ...whole('มาตรการแบบที่สอง'), ผู้รับผิดชอบ: 'กองคลัง' });
    add({ ข้อ: 'o20', ...whole('มาตรการของเราเอง'), ประเด็นที่: '7' });
    type(rowOf('i10'), { รหัสมาตรการ: 'ทรัพย์สิน', [NAME]: 'มาตรการทรัพย์สินร่วม' });
    type(rowOf('i12'), { รหัสมาตรการ: 'ทรัพย์สิน', [NAME]: '', [STEPS]: '' });
    type(rowOf('o6'), { ใช้ในแผน: 'ไม่ใช้' });
    const before = library();

    const report = addOn.run();
    expect(report.problems.filter(({ code }) => code.startsWith('library-'))).toEqual([]);
    expect(report.plan).toContainEqual({ issue: 4, items: ['i10', 'i12'] });
    expect(report.plan.filter(({ items }) => items.includes('o16'))).toHaveLength(2);
    expect(report.plan.filter(({ items }) => items.includes('o20')).map(({ issue }) => issue)).toEqual([
      3, 7,
    ]);
    expect(report.planItems).toContain('o6');
    expect(report.plan.flatMap(({ items }) => items)).not.toContain('o6');

    const plan = report.planState.planTab;
    expect(planRow(plan, 'มาตรการที่แก้ไขแล้ว').join()).toContain('ข้อ o๑๖');
    const variant = planRow(plan, 'มาตรการแบบที่สอง');
    expect(variant).toContain('๑. กองคลังจัดทำ (อ้างอิงจาก o๘)\n๒. กองคลังเผยแพร่ในปี ๒๕๖๙');
    expect(variant).toContain('กองคลัง');
    expect(planRow(plan, 'มาตรการของเราเอง').join()).toContain('ข้อ o๒๐');
    expect(addOn.shown('บทวิเคราะห์').flat().join()).toContain('สาเหตุของเรา');
    expect(planRow(plan, 'มาตรการทรัพย์สินร่วม')[0]).toMatch(/i๑๐[\s\S]*i๑๒/);

    const first = planShown(plan);
    addOn.run();
    expect(planShown(plan)).toEqual(first);
    expect(library()).toEqual(before);
  });

  it('renews a plan that stands already, and takes back what is switched off', () => {
    const plan = planTab();
    make();
    type(rowOf('o16'), { [NAME]: 'มาตรการที่แก้ไขแล้ว' });
    type(rowOf('o6'), { ใช้ในแผน: 'ไม่ใช้' });
    const report = addOn.run();
    expect(planRow(plan, 'มาตรการที่แก้ไขแล้ว').join()).toContain('ข้อ o๑๖');
    expect(report.plan.flatMap(({ items }) => items)).not.toContain('o6');
    expect(report.planState.personalCells).toBe(0);
  });

  it('leaves out what cannot be used, says where, and lets the built-in measure stand in', () => {
    const before = planShown(planTab());
    make();
    const row = rowOf('o16');
    type(row, { [STEPS]: '' });
    const added = add({ ข้อ: 'o99', ...whole('มาตรการของข้อที่ไม่มี') });
    const report = addOn.run();
    expect(
      report.problems
        .filter(({ code }) => code.startsWith('library-'))
        .map(({ code, tab, cell, item, needsAction }) => [code, tab, cell, item, needsAction]),
    ).toEqual([
      ['library-unknown-item', LIBRARY, `B${added}`, null, true],
      ['library-blank', LIBRARY, `H${row}`, 'o16', true],
    ]);
    expect(planShown(report.planState.planTab)).toEqual(before);
  });

  it('falls back to the built-in measure for an item whose rows are gone', () => {
    const before = planShown(planTab());
    make();
    addOn.host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(LIBRARY)
      ?.deleteRows(rowOf('o16'), 1);
    expect(planShown(planTab())).toEqual(before);
  });
});

describe('a library of another year', () => {
  it('of 2569 serves the result of 2568', () => {
    make(2569);
    type(rowOf('o15'), { [NAME]: 'มาตรการที่แก้ไขแล้ว', [STEPS]: 'ทบทวน {อ้างอิง:o16}' });
    const row = planRow(planTab(), 'มาตรการที่แก้ไขแล้ว');
    expect(row.join()).toContain('ข้อ o๑๖');
    expect(row).toContain('๑. ทบทวน (อ้างอิงจาก o๑๗)');
  });

  it('of 2568 serves the result of 2569', () => {
    addOn.close();
    addOn = openAddOn({});
    addOn.ask({ method: 'createScoreTabs', fiscalYear: 2569 });
    for (const { code } of allItems(framework2569)) {
      const tab = { i: 'IIT', e: 'EIT', o: 'OIT' }[code.charAt(0)] ?? '';
      const row = addOn.shown(tab).findIndex(([cell]) => cell?.startsWith(`${toThaiDigits(code)} `)) + 1;
      addOn.type(tab, row, 2, code === 'o25' || code === 'o26' ? '0' : '100');
    }
    make(2568);
    type(rowOf('o27'), { [NAME]: 'มาตรการที่แก้ไขแล้ว', [STEPS]: 'ทบทวน {อ้างอิง:o28}' });
    const report = addOn.run();
    expect(report.fiscalYear).toBe(2569);
    expect(report.problems.filter(({ code }) => code.startsWith('library-'))).toEqual([]);
    const row = planRow(report.planState.planTab, 'มาตรการที่แก้ไขแล้ว');
    expect(row.join()).toContain('ข้อ o๒๕');
    expect(row).toContain('๑. ทบทวน (อ้างอิงจาก o๒๖)');
  });
});
