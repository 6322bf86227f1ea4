/** `npm run analyse`: the same built files, on .xlsx files. */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHost } from '../../local/run.ts';
import { sampleWorkbook } from '../../local/sample.ts';
import { readXlsx, writeXlsx } from '../../local/xlsx/testing/bytes.ts';
import { partsOf, zipped } from '../../local/xlsx/testing/parts.ts';
import { toArabicDigits } from '../../src/thai/digits.ts';
import { vocabularies } from '../../src/vocabulary/known.ts';
import { SeenDocx } from '../support/files/docx.ts';
import { PNG } from '../support/files/pictures.ts';
import { addPart, IIT, replace, sampleParts } from '../support/files/sampleFile.ts';
import { goldenScores } from '../support/result/golden.ts';
import { analyse as analyseIn } from '../support/runs/commandLine.ts';
import { officialTitle } from '../support/tabs/scores.ts';
import { encode } from '../support/texts/encodings.ts';
import { thaiReportText } from '../support/texts/reportText.ts';

const script = fileURLToPath(new URL('../../scripts/analyse.mjs', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-cli-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const analyse = (...args: string[]) => analyseIn(folder, ...args);

/** As it is typed, in a process of its own. */
const analyseAsTyped = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
};

const writeSample = async (name: string): Promise<void> =>
  writeFileSync(join(folder, name), await writeXlsx(sampleWorkbook()));

describe('the command line', () => {
  it('writes what formulas give after the run, those that it moved included', async () => {
    await writeSample('a.xlsx');
    expect((await analyse('a.xlsx', '--out', 'ผล')).status).toBe(0);
    const parts = partsOf(readFileSync(join(folder, 'ผล/a.xlsx')));
    // Another lowest item: a row comes into the plan and one leaves it, both above the rows that are counted.
    replace(parts, IIT, /(<c r="B4"[^>]*><is><t>)๑๐๐/, '$1๗๐');
    const counting =
      '<row r="40"><c r="A40"><f>5+COUNTA(แผนมาตรการ!$A$50:$A$57)</f><v>5</v></c></row></sheetData>';
    replace(parts, IIT, '</sheetData>', counting);
    writeFileSync(join(folder, 'b.xlsx'), zipped(parts));
    expect((await analyse('b.xlsx', '--out', 'ผล')).status).toBe(0);
    const { [IIT]: tab = '' } = partsOf(readFileSync(join(folder, 'ผล/b.xlsx')));
    expect(tab).toContain('<f>5+COUNTA(แผนมาตรการ!$A$50:$A$57)</f><v>5</v>');
  });

  it('prints one JSON object and writes the workbook', async () => {
    await writeSample('คะแนน 2568.xlsx');
    writeFileSync(join(folder, 'ตรา.png'), PNG);
    const args = ['คะแนน 2568.xlsx', '--out', 'ผล', '--seal', 'ตรา.png', '--json'];
    const { status, stdout, stderr } = analyseAsTyped(...args);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual([
      'fiscalYear',
      'agency',
      'announced',
      'computed',
      'indicators',
      'nextLevel',
      'years',
      'analysis',
      'planItems',
      'plan',
      'problems',
      'serviceCalls',
      'notKept',
      'notRead',
      'skipped',
      'report',
    ]);
    expect(report.computed).toEqual({
      overall: 91.21,
      complete: true,
      instruments: { IIT: 99.02, EIT: 93.34, OIT: 83.75 },
      parts: { EIT1: 96.12, EIT2: 90.56 },
      level: 'ผ่าน',
    });
    expect(report.nextLevel).toEqual({
      level: 'ผ่านดี',
      basis: 'announced',
      short: { OIT: 8 },
      items: ['o27', 'o1'],
    });
    expect(report.analysis).toHaveLength(10);
    expect(report.analysis[3]).toEqual({
      indicator: 4,
      lowest: ['i10', 'i12'],
      text: expect.stringMatching(/น้อยที่สุด:.*i๑๐.*i๑๒.*สาเหตุเกิดจาก:.*แนวทางการยกระดับผลการประเมิน:/s),
    });
    expect(Object.keys(report.problems[0])).toEqual(['code', 'tab', 'cell', 'item', 'message']);
    expect(report.serviceCalls.read + report.serviceCalls.write).toBeLessThanOrEqual(150);
    const written = await readXlsx(new Uint8Array(readFileSync(join(folder, 'ผล/คะแนน 2568.xlsx'))));
    expect(written.sheetOrder.map((id) => written.sheets[id]?.name)).toEqual([
      'ตั้งค่า',
      'IIT',
      'EIT',
      'OIT',
      'สรุปผล',
      'บทวิเคราะห์',
      'แผนมาตรการ',
    ]);
    expect(report.report).toBe('คะแนน 2568.docx');
    const bytes = new Uint8Array(readFileSync(join(folder, 'ผล', report.report)));
    expect(bytes.length).toBeLessThan(300_000);
    const document = new SeenDocx(bytes);
    expect(document.faults).toEqual([]);
    const items = document.tables.filter((table) => table[0]?.[0] === 'ประเด็นข้อคำถาม');
    expect(items).toHaveLength(10);
    const scores = items.flatMap((table) => table.slice(1).map(([item = '', score = '']) => [item, score]));
    expect(
      Object.fromEntries(
        scores.map(([item = '', score = '']) => [
          toArabicDigits(item.split(' ')[0] ?? ''),
          Number(toArabicDigits(score)),
        ]),
      ),
    ).toEqual(goldenScores);
    expect(document.paragraphs.map(({ text }) => text)).toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๖๘');
    const pictures = Object.entries(document.parts).filter(([path]) => path.startsWith('word/media/'));
    expect(pictures.map(([, bytes]) => Buffer.from(bytes))).toEqual([PNG]);
  });

  it('on its own result writes nothing new, and keeps what a person typed there', async () => {
    await writeSample('a.xlsx');
    expect((await analyse('a.xlsx', '--out', 'one')).status).toBe(0);
    const first = new Uint8Array(readFileSync(join(folder, 'one/a.xlsx')));
    const host = openHost(await readXlsx(first));
    const plan = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('แผนมาตรการ');
    const row = (plan?.getDataRange().getDisplayValues() ?? []).findIndex((cells) =>
      cells.some((cell) => cell.includes('ข้อ e๖ ได้')),
    );
    plan?.getRange(row + 1, 3).setValues([['ขั้นตอนของเรา']]);
    writeFileSync(join(folder, 'one/a.xlsx'), await writeXlsx(host.workbook.save(), first));
    host.dispose();

    expect(await analyse('one/a.xlsx', '--out', 'two', '--document', 'notes')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--document full|brief|plan'),
    });
    const { stdout } = await analyse('one/a.xlsx', '--out', 'two', '--document', 'plan', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ serviceCalls: { write: 0 }, report: 'a plan.docx' });
    const document = new SeenDocx(new Uint8Array(readFileSync(join(folder, 'two/a plan.docx'))));
    expect(document.paragraphs.map(({ text }) => text)).not.toContain('คำนำ');
    expect(document.tables.flat().map((cells) => cells[2])).toContain('ขั้นตอนของเรา');
    const again = openHost(await readXlsx(new Uint8Array(readFileSync(join(folder, 'two/a.xlsx')))));
    const cells = again.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName('แผนมาตรการ')
      ?.getRange(row + 1, 3)
      .getValues();
    again.dispose();
    expect(cells).toEqual([['ขั้นตอนของเรา']]);
  });

  it.each([
    ['a text file', 'notes.xlsx', Buffer.from('not a workbook')],
    ['an empty file', 'empty.xlsx', Buffer.alloc(0)],
  ])('refuses %s in one sentence, and writes nothing', async (_, name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    const { status, stdout, stderr } = await analyse(name, '--out', 'out', '--json');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('refuses a workbook without score tabs, a file that is not there, and wrong words', async () => {
    const data = sampleWorkbook();
    const [settings] = data.sheetOrder ?? [];
    // Announced figures would do for a headline: those of another year do not.
    const cells = data.sheets?.[settings ?? '']?.cellData as Record<number, Record<number, { v?: unknown }>>;
    for (const row of Object.values(cells)) if (row[0]?.v === 2568) row[0].v = 2567;
    writeFileSync(
      join(folder, 'b.xlsx'),
      await writeXlsx({
        ...data,
        sheetOrder: [settings ?? ''],
        sheets: { [settings ?? '']: data.sheets?.[settings ?? ''] ?? {} },
      }),
    );
    for (const args of [
      ['b.xlsx', '--out', 'out', '--json'],
      ['c.xlsx', '--out', 'out'],
      ['b.xlsx', '--out', 'out', '--seal', 'b.xlsx'],
      ['b.xlsx', '--out', 'out', '--seal', 'c.png'],
      ['b.xlsx'],
      ['--all'],
    ]) {
      const { status, stdout, stderr } = args.length === 1 ? analyseAsTyped(...args) : await analyse(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('names the settings as an English tab of settings does, though no language is chosen', async () => {
    const { tab, labels } = vocabularies.en.settingWords;
    const thai = Object.entries(vocabularies.th.settingWords.labels);
    const data = sampleWorkbook();
    const { settings } = data.sheets;
    const cells = settings?.cellData as Record<number, Record<number, { v?: unknown }>>;
    for (const { 0: label, 1: value } of Object.values(cells)) {
      const [key] = thai.find(([, text]) => text === label?.v) ?? [];
      if (label && key) label.v = labels[key as keyof typeof labels];
      if (value && key === 'fiscalYear') value.v = '2580';
    }
    const sheets = { ...data.sheets, settings: { ...settings, name: tab } };
    writeFileSync(join(folder, 'a.xlsx'), await writeXlsx({ ...data, sheets }));
    const { status, stderr } = await analyse('a.xlsx', '--out', 'out');
    expect(status).toBe(2);
    expect(stderr).toContain(`“${labels.fiscalYear}” ในแท็บ ${tab}`);
  });

  it.each(['.', 'link'])('does not write over its input: --out %s', async (out) => {
    await writeSample('a.xlsx');
    if (!existsSync(join(folder, 'link'))) symlinkSync(folder, join(folder, 'link'));
    const before = readFileSync(join(folder, 'a.xlsx'));
    const { status, stdout, stderr } = await analyse('a.xlsx', '--out', out, '--json');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('ไม่ได้เขียนทับไฟล์ต้นฉบับ');
    expect(readFileSync(join(folder, 'a.xlsx'))).toEqual(before);
  });

  it('writes no workbook where its report cannot be written', async () => {
    // The longest name that a file may have. A person's document has the report's, and the next one is too long.
    const name = `${'ก'.repeat(83)}a`;
    await writeSample(`${name}.xlsx`);
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', `${name}.docx`), 'a person’s');
    const { status, stdout, stderr } = await analyse(`${name}.xlsx`, '--out', 'out', '--json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('ยังไม่ได้บันทึกไฟล์ใด');
    expect(readdirSync(join(folder, 'out'))).toEqual([`${name}.docx`]);
  });

  it('keeps macros, and names what it could not read or keep', async () => {
    const parts = await sampleParts();
    const types = '[Content_Types].xml';
    parts['xl/vbaProject.bin'] = 'macros';
    replace(
      parts,
      types,
      '</Types>',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
    replace(
      parts,
      types,
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    addPart(
      parts,
      '_xmlsignatures/origin.xml',
      '<x/>',
      'application/x',
      '',
      'http://x/digital-signature/origin',
    );
    replace(parts, IIT, '</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    writeFileSync(join(folder, 'a.xlsm'), zipped(parts));
    const { status, stdout, stderr } = await analyse('a.xlsm', '--out', 'out', '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.computed.overall).toBe(91.21);
    expect(report.notKept).toEqual([
      { code: 'signature', tab: null, cell: null, message: expect.stringContaining('ลายเซ็น') },
    ]);
    expect(report.notRead).toEqual([expect.stringContaining('XFD1048576')]);
    expect(stderr.trim().split('\n')).toEqual([...report.notRead, report.notKept[0].message]);
    const written = partsOf(new Uint8Array(readFileSync(join(folder, 'out/a.xlsm'))));
    expect(written['xl/vbaProject.bin']).toBe('macros');
    expect(written[types]).toContain('sheet.macroEnabled.main+xml');
  });

  it('takes the text of a report, and points out its two spellings of the agency', async () => {
    writeFileSync(join(folder, 'report.txt'), thaiReportText());
    const { status, stdout } = await analyse('report.txt', '--out', 'out', '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.computed.overall).toBe(91.21);
    expect(report.announced).toMatchObject({ overall: 88.59, level: 'ผ่าน' });
    expect(report.problems[0]).toMatchObject({ code: 'agency-spelled-differently', tab: 'ตั้งค่า' });
    const written = await readXlsx(new Uint8Array(readFileSync(join(folder, 'out/report.xlsx'))));
    const names = written.sheetOrder.map((id) => written.sheets[id]?.name);
    expect(names).toEqual(expect.arrayContaining(['ตั้งค่า', 'IIT', 'EIT', 'OIT', 'สรุปผล', 'แผนมาตรการ']));
  });

  it('refuses a text without scores in one sentence', async () => {
    writeFileSync(join(folder, 'letter.txt'), 'เรียน ท่านนายก เรื่อง ขอเชิญประชุม');
    const { status, stderr } = await analyse('letter.txt', '--out', 'out', '--json');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('tells a person the result in words', async () => {
    await writeSample('a.xlsx');
    const { stdout } = await analyse('a.xlsx', '--out', 'out');
    expect(stdout).toContain('88.59');
    expect(stdout).toContain('o27');
    expect(stdout).toContain(join('out', 'a.xlsx'));
  });

  it.each(['UTF-16 LE with a mark', 'Windows-874'] as const)('takes a .csv file in %s', async (encoding) => {
    const rows = Object.entries(goldenScores).map(
      ([code, score]) => `${code};"${officialTitle(code)}";${score}`,
    );
    const text = ['อบต.ตัวอย่าง ปีงบประมาณ พ.ศ. 2568;;', 'รหัส;ประเด็นข้อคำถาม;คะแนน', ...rows].join('\r\n');
    writeFileSync(join(folder, 'ผล.csv'), encode(text, encoding));
    const { status, stdout, stderr } = await analyse('ผล.csv', '--out', 'ผล', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const { computed } = JSON.parse(stdout);
    expect(computed.instruments).toEqual({ IIT: 99.02, EIT: 96.12, OIT: 83.75 });
  });

  it('says what of a text it could not read', async () => {
    const text = thaiReportText()
      .replace('๙๙.๒๙', '๙๙,๒๙')
      .replace(/^(i๒ [^\t]*\t)๙๘.๖๗/m, '$1๙๘๖.๗');
    writeFileSync(join(folder, 'รายงาน.txt'), text);
    const { status, stdout } = await analyse('รายงาน.txt', '--out', 'ผล', '--json');
    expect(status).toBe(0);
    const { announced, problems } = JSON.parse(stdout);
    const unread = problems.filter(({ code }: { code: string }) => code.startsWith('pasted'));
    expect(unread).toMatchObject([
      { code: 'pasted-figure-unread', item: null, message: expect.stringContaining('IIT') },
      { code: 'pasted-score-unread', item: 'i2', message: expect.stringContaining('0-100') },
    ]);
    expect(announced).toBeNull();
  });
});
