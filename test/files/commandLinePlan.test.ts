/** A plan that goes to and fro between Excel and `npm run analyse`: what staff typed into the file stays theirs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHost } from '../../local/run.ts';
import { sampleWorkbook } from '../../local/sample.ts';
import { readXlsx, writeXlsx } from '../../local/xlsx/testing/bytes.ts';
import { SeenBook, type SeenTab } from '../../local/xlsx/testing/look.ts';
import { deleteRows, insertRows } from '../support/person/person.ts';
import { analyse as analyseIn } from '../support/runs/commandLine.ts';

const FILE = 'แผน.xlsx';
const PLAN = 'แผนมาตรการ';
const HEADER = 2;

interface Printed {
  readonly plan: readonly { readonly issue: number; readonly items: readonly string[] }[];
  readonly planItems: readonly string[];
  readonly serviceCalls: { readonly read: number; readonly write: number };
}

let folder: string;

const analyse = async (from: string, to: string): Promise<Printed> => {
  const { status, stdout, stderr } = await analyseIn(folder, join(from, FILE), '--out', to, '--json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Printed;
};

/** The file as another program reads it. */
const open = (at: string): SeenTab => openTab(at, PLAN);
const openTab = (at: string, name: string): SeenTab =>
  new SeenBook(new Uint8Array(readFileSync(join(folder, at, FILE)))).tab(name);

const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const refOf = (row: number, column: number): string => lettersOf(column) + row;
const textAt = (sheet: SeenTab, row: number, column: number): string => sheet.text(refOf(row, column));

const COLUMNS = 20;
const columnCount = (sheet: SeenTab): number =>
  Math.max(...Array.from({ length: COLUMNS }, (_, at) => (textAt(sheet, HEADER + 1, at + 1) ? at + 1 : 0)));

const rowOf = (sheet: SeenTab, text: string): number => {
  const found = [...sheet.rows.keys()].find((row) => textAt(sheet, row, 1).startsWith(text));
  if (!found) throw new Error(`No row of ${text}`);
  return found;
};

const columnOf = (sheet: SeenTab, header: string): number => {
  const columns = Array.from({ length: COLUMNS }, (_, column) => textAt(sheet, HEADER, column + 1));
  if (!columns.includes(header)) throw new Error(`No column ${header}`);
  return columns.indexOf(header) + 1;
};

/** Everything the plan's tab holds, the hidden marks included. */
const textsOf = (sheet: SeenTab): string[][] =>
  Array.from({ length: Math.max(...sheet.rows.keys()) }, (_, row) =>
    Array.from({ length: columnCount(sheet) }, (__, column) => textAt(sheet, row + 1, column + 1)),
  );

/** The hidden row and columns: the header's own names for the columns, '' for the marks. */
const hiddenParts = (sheet: SeenTab): { rows: number[]; columns: string[] } => ({
  rows: [...sheet.rows].flatMap(([row, { hidden }]) => (hidden === '1' ? [row] : [])),
  columns: [...sheet.columns].flatMap(([column, { hidden }]) =>
    hidden === '1' ? [textAt(sheet, HEADER, column)] : [],
  ),
});

const listsOf = (sheet: SeenTab, row: number): Record<string, unknown> =>
  Object.fromEntries(
    ['ผู้รับผิดชอบ', 'สถานะ'].map((header) => [
      header,
      sheet.validation(refOf(row, columnOf(sheet, header)))?.formulas[0],
    ]),
  );

const UNITS =
  '"สำนักปลัด,กองคลัง,กองช่าง,กองการศึกษา,ทุกหน่วยงาน,สำนักปลัด / กองคลัง / กองช่าง / กองการศึกษา,สำนักปลัด / กองคลัง"';
const STATUSES = '"ยังไม่เริ่ม,กำลังดำเนินการ,เสร็จแล้ว,ยกเลิก"';
const MEASURE = 'มาตรการ / โครงการ / กิจกรรม';
const ANALYSIS = 'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA';
const STEPS = 'ขั้นตอนหรือวิธีการปฏิบัติ';
const e6 = 'โครงการพัฒนาการ';
const ethics = 'กิจกรรมขับเคลื่อน';

/** What a person does in the file between two runs. */
async function edit(at: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(folder, at, FILE)));
  const sheet = open(at);
  const host = openHost(await readXlsx(bytes));
  const write = (tab: string, row: number, column: number, value: string | number): void => {
    host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(tab)
      ?.getRange(row, column)
      .setValues([[value]]);
  };
  write(PLAN, rowOf(sheet, e6), columnOf(sheet, STEPS), 'ขั้นตอนของเรา');
  write(PLAN, rowOf(sheet, e6), columnOf(sheet, 'สถานะ'), 'เสร็จแล้ว');
  write(PLAN, rowOf(sheet, 'ประเด็นที่ ๔'), 1, 'ประเด็นที่ ๔ ของเรา');
  const before = rowOf(sheet, 'ประเด็นที่ ๖');
  insertRows(host, PLAN, before, 1);
  write(PLAN, before, columnOf(sheet, MEASURE), 'โครงการของเราเอง');
  write(PLAN, before, columnOf(sheet, 'ผู้รับผิดชอบ'), 'กองคลัง');
  const gone = rowOf(sheet, ethics);
  deleteRows(host, PLAN, gone < before ? gone : gone + 1, 1);
  write('EIT', rowOf(openTab(at, 'EIT'), 'e๖ '), 2, '๙๐');
  const openData = openTab(at, 'OIT');
  write('OIT', rowOf(openData, '๐๒ '), 2, 0);
  write('OIT', rowOf(openData, '๐๖ '), 2, 100);
  writeFileSync(join(folder, at, FILE), await writeXlsx(host.workbook.save(), bytes));
  host.dispose();
}

describe('a plan in an .xlsx file', () => {
  let first: Printed;
  let second: Printed;
  let edited: SeenTab;
  let renewed: SeenTab;

  const cell = (sheet: SeenTab, text: string, header: string): string =>
    textAt(sheet, rowOf(sheet, text), columnOf(sheet, header));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ita-plan-'));
    writeFileSync(join(folder, FILE), await writeXlsx(sampleWorkbook()));
    first = await analyse('.', 'one');

    await edit('one');
    edited = open('one');
    second = await analyse('one', 'two');
    renewed = open('two');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is written with its hidden parts hidden and its lists in place', async () => {
    const sheet = open('one');
    expect(hiddenParts(sheet)).toEqual({
      rows: [HEADER + 1],
      columns: ['', 'สถานะ', 'ผลการดำเนินการ', 'หลักฐาน / ลิงก์', 'ปัญหาและอุปสรรค', 'ผลของปีที่ผ่านมา'],
    });
    expect(listsOf(sheet, rowOf(sheet, e6))).toEqual({ ผู้รับผิดชอบ: UNITS, สถานะ: STATUSES });
  });

  it('keeps what was typed into the file, and renews the rest', () => {
    expect(cell(renewed, e6, STEPS)).toBe('ขั้นตอนของเรา');
    expect(cell(renewed, e6, 'สถานะ')).toBe('เสร็จแล้ว');
    expect(cell(renewed, e6, ANALYSIS)).toContain('ข้อ e๖ ได้ ๙๐.๐๐ คะแนน');
    expect(cell(renewed, 'ประเด็นที่ ๔', MEASURE)).toBe('ประเด็นที่ ๔ ของเรา');
    expect(cell(renewed, 'โครงการของเราเอง', 'ผู้รับผิดชอบ')).toBe('กองคลัง');
    expect(rowOf(renewed, 'โครงการของเราเอง')).toBeLessThan(rowOf(renewed, 'ประเด็นที่ ๖'));
    const measures = textsOf(renewed).map(([text = '']) => text);
    expect(measures.filter((text) => text.startsWith(ethics))).toEqual([]);
    expect(measures.filter((text) => text.includes('ข้อ o๒ '))).toHaveLength(1);
    expect(measures.filter((text) => text.includes('ข้อ o๖ '))).toEqual([]);
  });

  it('changes no other cell', () => {
    const ours = (text: string): boolean => text.startsWith('ita:');
    const byMeasure = (sheet: SeenTab): Map<string, string[]> =>
      new Map(textsOf(sheet).map((cells) => [cells[0] ?? '', cells.filter((text) => !ours(text))]));
    const [before, after] = [byMeasure(edited), byMeasure(renewed)];
    const changed = [...before].flatMap(([measure, cells]) =>
      JSON.stringify(after.get(measure)) === JSON.stringify(cells) ? [] : [measure.split('\n')[0] ?? ''],
    );
    const starts = [e6, 'มาตรการเปิดเผย', 'ประเด็นที่ ๖'];
    expect(changed.filter((text) => !starts.some((start) => text.startsWith(start)))).toEqual([]);
  });

  it('hides and offers afterwards what it hid and offered before, in the new row, too', () => {
    expect(hiddenParts(renewed)).toEqual(hiddenParts(edited));
    for (const text of [e6, 'มาตรการปรับปรุง']) {
      expect(listsOf(renewed, rowOf(renewed, text))).toEqual({ ผู้รับผิดชอบ: UNITS, สถานะ: STATUSES });
    }
    const fresh = textsOf(renewed).findIndex(([text]) => text?.includes('ข้อ o๒ ')) + 1;
    expect(listsOf(renewed, fresh)).toEqual({ ผู้รับผิดชอบ: UNITS, สถานะ: STATUSES });
  });

  it('is printed as it stands', () => {
    expect(first.plan.flatMap(({ items }) => items)).toContain('o16');
    const items = second.plan.flatMap((row) => row.items);
    expect(items).not.toContain('o16');
    expect(items).not.toContain('o6');
    expect(second.plan).toContainEqual({ issue: 3, items: ['o2'] });
    expect(second.planItems).toEqual(expect.arrayContaining(['o2', 'o16', 'e6']));
  });

  it('is left as it is by a run that finds nothing new', async () => {
    const third = await analyse('two', 'three');
    expect(third.serviceCalls.write).toBe(0);
    expect(third.plan).toEqual(second.plan);
    const sheet = open('three');
    expect(textsOf(sheet)).toEqual(textsOf(renewed));
    expect(hiddenParts(sheet)).toEqual(hiddenParts(renewed));
    expect(sheet.merges).toEqual(renewed.merges);
    expect(sheet.at('dataValidations')).toEqual(renewed.at('dataValidations'));
  });
});
