/** A plan that goes to and fro between Excel and `npm run analyse`: what staff typed into the file stays theirs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../local/sample.ts';
import { writeXlsx } from '../local/xlsx/write.ts';

const script = new URL('../scripts/analyse.mjs', import.meta.url).pathname;
const FILE = 'แผน.xlsx';
const PLAN = 'แผนมาตรการ';
const HEADER = 6;

interface Printed {
  readonly plan: readonly { readonly issue: number; readonly items: readonly string[] }[];
  readonly planItems: readonly string[];
  readonly serviceCalls: { readonly read: number; readonly write: number };
}

let folder: string;

const analyse = (from: string, to: string): Printed => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, join(from, FILE), '--out', to, '--json'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Printed;
};

/** The file as Excel opens it. */
const open = async (at: string): Promise<Excel.Workbook> => {
  const book = new Excel.Workbook();
  await book.xlsx.load(readFileSync(join(folder, at, FILE)) as unknown as ArrayBuffer);
  return book;
};

const sheetOf = (book: Excel.Workbook, name = PLAN): Excel.Worksheet => {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`There is no tab ${name}`);
  return sheet;
};

const rowOf = (sheet: Excel.Worksheet, text: string): number => {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (found === 0 && row.getCell(1).text.startsWith(text)) found = number;
  });
  if (found === 0) throw new Error(`No row of ${text}`);
  return found;
};

const columnOf = (sheet: Excel.Worksheet, header: string): number => {
  let found = 0;
  sheet.getRow(HEADER).eachCell((cell, column) => {
    if (cell.text === header) found = column;
  });
  if (found === 0) throw new Error(`No column ${header}`);
  return found;
};

/** Everything the plan's tab holds, the hidden marks included. */
const textsOf = (sheet: Excel.Worksheet): string[][] => {
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: sheet.columnCount }, (_, column) => row.getCell(column + 1).text));
  });
  return rows;
};

type Validated = Excel.Worksheet & {
  readonly dataValidations: { model: Record<string, Excel.DataValidation | undefined> };
};

/** Moves the drop-downs below a row, as Excel does when a row is put in or taken out. */
const shiftLists = (sheet: Excel.Worksheet, from: number, by: number): void => {
  const { dataValidations } = sheet as Validated;
  dataValidations.model = Object.fromEntries(
    Object.entries(dataValidations.model).flatMap(([address, rule]) => {
      const [, letters = '', number] = /^([A-Z]+)([0-9]+)$/.exec(address) ?? [];
      const row = Number(number);
      if (row === from && by < 0) return [];
      return [[row >= from ? `${letters}${row + by}` : address, rule]];
    }),
  );
};

const deleteRow = (sheet: Excel.Worksheet, row: number): void => {
  sheet.spliceRows(row, 1);
  shiftLists(sheet, row, -1);
};

const insertRow = (sheet: Excel.Worksheet, before: number, cells: Readonly<Record<string, string>>): void => {
  sheet.spliceRows(before, 0, []);
  shiftLists(sheet, before, 1);
  for (const [header, text] of Object.entries(cells)) {
    sheet.getRow(before).getCell(columnOf(sheet, header)).value = text;
  }
};

const save = async (book: Excel.Workbook, at: string): Promise<void> =>
  writeFileSync(join(folder, at, FILE), new Uint8Array(await book.xlsx.writeBuffer()));

/** The hidden row and columns: the header's own names for the columns, '' for the marks. */
const hiddenParts = (sheet: Excel.Worksheet): { rows: number[]; columns: string[] } => {
  const rows: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.hidden) rows.push(number);
  });
  const columns: string[] = [];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (sheet.getColumn(column).hidden) columns.push(sheet.getRow(HEADER).getCell(column).text);
  }
  return { rows, columns };
};

const listsOf = (sheet: Excel.Worksheet, row: number): Record<string, unknown> =>
  Object.fromEntries(
    ['ผู้รับผิดชอบ', 'สถานะ'].map((header) => [
      header,
      sheet.getRow(row).getCell(columnOf(sheet, header)).dataValidation?.formulae?.[0],
    ]),
  );

const UNITS = '"สำนักปลัด,กองคลัง,กองช่าง,กองการศึกษา,ทุกหน่วยงาน,สำนักปลัด / กองคลัง / กองช่าง / กองการศึกษา"';
const STATUSES = '"ยังไม่เริ่ม,กำลังดำเนินการ,เสร็จแล้ว,ยกเลิก"';
const MEASURE = 'มาตรการ / โครงการ / กิจกรรม';
const ANALYSIS = 'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA';
const STEPS = 'ขั้นตอนหรือวิธีการปฏิบัติ';
const e6 = 'โครงการพัฒนาการ';
const ethics = 'กิจกรรมขับเคลื่อน';

describe('a plan in an .xlsx file', () => {
  let first: Printed;
  let second: Printed;
  let edited: Excel.Worksheet;
  let renewed: Excel.Worksheet;

  const cell = (sheet: Excel.Worksheet, text: string, header: string): string =>
    sheet.getRow(rowOf(sheet, text)).getCell(columnOf(sheet, header)).text;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ita-plan-'));
    writeFileSync(join(folder, FILE), await writeXlsx(sampleWorkbook()));
    first = analyse('.', 'one');

    const book = await open('one');
    const sheet = sheetOf(book);
    sheet.getRow(rowOf(sheet, e6)).getCell(columnOf(sheet, STEPS)).value = 'ขั้นตอนของเรา';
    sheet.getRow(rowOf(sheet, e6)).getCell(columnOf(sheet, 'สถานะ')).value = 'เสร็จแล้ว';
    sheet.getRow(rowOf(sheet, 'ประเด็นที่ ๔')).getCell(1).value = 'ประเด็นที่ ๔ ของเรา';
    deleteRow(sheet, rowOf(sheet, ethics));
    insertRow(sheet, rowOf(sheet, 'ประเด็นที่ ๖'), {
      [MEASURE]: 'โครงการของเราเอง',
      ผู้รับผิดชอบ: 'กองคลัง',
    });
    const scores = sheetOf(book, 'EIT');
    scores.getRow(rowOf(scores, 'e๖ ')).getCell(2).value = '๙๐';
    const openData = sheetOf(book, 'OIT');
    openData.getRow(rowOf(openData, '๐๒ ')).getCell(2).value = 0;
    openData.getRow(rowOf(openData, '๐๖ ')).getCell(2).value = 100;
    await save(book, 'one');
    edited = sheetOf(await open('one'));
    second = analyse('one', 'two');
    renewed = sheetOf(await open('two'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is written with its hidden parts hidden and its lists in place', async () => {
    const sheet = sheetOf(await open('one'));
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
    const byMeasure = (sheet: Excel.Worksheet): Map<string, string[]> =>
      new Map(textsOf(sheet).map((cells) => [cells[0] ?? '', cells.filter((text) => !ours(text))]));
    const [before, after] = [byMeasure(edited), byMeasure(renewed)];
    const changed = [...before].flatMap(([measure, cells]) =>
      JSON.stringify(after.get(measure)) === JSON.stringify(cells) ? [] : [measure.split('\n')[0] ?? ''],
    );
    const starts = ['ความครบถ้วนของแผน', e6, 'มาตรการเปิดเผย', 'ประเด็นที่ ๖'];
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
    const third = analyse('two', 'three');
    expect(third.serviceCalls.write).toBe(0);
    expect(third.plan).toEqual(second.plan);
    const sheet = sheetOf(await open('three'));
    expect(textsOf(sheet)).toEqual(textsOf(renewed));
    expect(hiddenParts(sheet)).toEqual(hiddenParts(renewed));
    expect(sheet.model.merges).toEqual(renewed.model.merges);
    expect((sheet as Validated).dataValidations.model).toEqual((renewed as Validated).dataValidations.model);
  });
});
