import { beforeAll, describe, expect, it } from 'vitest';
import { golden, goldenScores } from '../../../test/support/result/golden.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook } from '../../../test/support/tabs/plainWorkbook.ts';
import { languageOf } from '../../problems/language.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Block, Report, Table } from '../../report/report.ts';
import { makeTable } from '../table/makeTable.ts';
import { notesOn } from './reportInputOf.ts';
import { makeReportOf, previewReport, type ReportRequest, sectionsOf } from './reportRequests.ts';

const PLAN = 'แผนมาตรการ';
const ANALYSIS = 'บทวิเคราะห์';
const language = languageOf('th');
const figures = golden.announced;
const office = { agency: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'เมือง', province: 'ตัวอย่าง' };

const written = (book: PlainWorkbook): PlainWorkbook => {
  book.edit(readyRun(book.now, {}, language).edits);
  return book;
};

const reportOf = ({ now }: PlainWorkbook, request: ReportRequest = { kind: 'full' }): Report =>
  makeReportOf(now, request, language).answer;

const blocksIn = ({ pages }: Report): Block[] => pages.flatMap(({ blocks }) => blocks);

const tablesIn = (report: Report): Table[] =>
  blocksIn(report).flatMap((block) => (block.kind === 'table' ? [block] : []));

const headingsIn = (report: Report): string[] =>
  blocksIn(report).flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));

const textsIn = (report: Report): string => JSON.stringify(report);

/** Of a table with the header, all rows' texts, column by column. */
const rowsUnder = (report: Report, header: string): string[][] =>
  tablesIn(report)
    .filter(({ columns }) => columns[0]?.header === header)
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

let book: PlainWorkbook;

beforeAll(() => {
  book = written(new PlainWorkbook({ ...office, digits: 'อารบิก' }, figures));
});

describe('the report from a workbook as it stands', () => {
  it('has the sections in the order of the published one, counted, headings one below the other', () => {
    const headings = headingsIn(reportOf(book));
    expect(headings.filter((text) => text.startsWith('1'))).toEqual([
      '1 คำนำ',
      '1 1. ผลการประเมินในภาพรวม',
      '1 2. การวิเคราะห์ผลการประเมินรายตัวชี้วัด ทั้ง 10 ตัวชี้วัด',
      '1 3. แนวทางสู่ระดับที่สูงขึ้น',
      '1 4. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    ]);
    const levels = headings.map((text) => Number(text[0]));
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(headings.filter((text) => text.startsWith('3 ตัวชี้วัดที่'))).toHaveLength(10);
    expect(headings.filter((text) => text.startsWith('2 ประเด็นที่'))).toHaveLength(7);
  });

  it('has every item with its score, ten tables, and all that the tab says', () => {
    const rows = rowsUnder(reportOf(book), 'ประเด็นข้อคำถาม');
    const scores = rows.map(([item = '', score]) => [item.split(' ')[0], Number(score)]);
    expect(Object.fromEntries(scores)).toEqual(goldenScores);
    const said = book
      .shown(ANALYSIS)
      .slice(4)
      .flatMap((cells) => (cells[3] ?? '').split('\n'))
      .filter((line) => line !== '' && line !== '(ต่อ)');
    const inReport = rows.flatMap((cells) => (cells[2] ?? '').split('\n')).filter((line) => line !== '');
    expect(inReport.join('\n')).toContain(said.slice(-3).join('\n'));
    expect(said.length - inReport.length).toBe(openingLines(book));
  });

  it('has every cell of the plan, under its issue', () => {
    const rows = rowsUnder(reportOf(book), 'มาตรการ / โครงการ / กิจกรรม');
    const shown = book.shown(PLAN);
    const places = [0, 1, 2, 3, 5];
    expect(rows).toHaveLength(13);
    for (const row of rows) {
      expect(shown.map((cells) => places.map((place) => cells[place]))).toContainEqual(row);
    }
  });

  it('says the result of record, never the sums that it differs from', () => {
    const text = textsIn(reportOf(book));
    expect(text).toContain('88.59');
    expect(text).toContain('ระดับผ่าน โดย');
    expect(text).not.toContain('91.21');
    expect(text).not.toContain('ผ่านดีมาก');
  });

  it('shows the ten indicators in a chart, the weak ones dark, and reads them out', () => {
    const chart = blocksIn(reportOf(book)).find((block) => block.kind === 'chart');
    if (chart?.kind !== 'chart') throw new Error('no chart');
    expect(chart.bars.map(({ score }) => score)).toEqual([
      ...[99.56, 99.56, 100, 97.78, 98.22, 96.9, 95.5, 95.97, 80, 87.5],
    ]);
    expect(chart.bars.filter(({ isWeak }) => isWeak).map(({ name }) => name)).toEqual(['9. การเปิดเผยข้อมูล']);
    for (const { name, shown } of chart.bars) expect(chart.alternative).toContain(`${name} ${shown}`);
  });

  it('says in the chart which indicator has no score, and what is computed from half of them', () => {
    const half = new PlainWorkbook({ ...office, digits: 'อารบิก' });
    for (const item of ['i1', 'i2', 'i3', 'i4']) half.type('IIT', half.rowOf('IIT', item), 2, '');
    const report = reportOf(written(half));
    const chart = blocksIn(report).find((block) => block.kind === 'chart');
    if (chart?.kind !== 'chart') throw new Error('no chart');
    const unscored = '1. การปฏิบัติหน้าที่ (ไม่มีคะแนน)';
    expect(chart.bars[0]).toEqual({ name: unscored, score: null, shown: '', isWeak: false });
    expect(chart.alternative).toContain(`${unscored}, 2. การใช้งบประมาณ 100.00 (ข้อมูลไม่ครบ), 3.`);
    expect(textsIn(report)).toContain('คะแนนตัวชี้วัด 100.00 คะแนน (ข้อมูลไม่ครบ)');
    expect(rowsUnder(report, 'เครื่องมือ')[0]?.[2]).toMatch(/^\d\d\.\d\d \(ข้อมูลไม่ครบ\)$/);
  });

  it('has no chart where only the announced figures are known', () => {
    const announced = new PlainWorkbook({ ...office, digits: 'อารบิก' }, figures);
    for (const tab of ['IIT', 'EIT', 'OIT']) {
      for (const [row, [item = '']] of announced.shown(tab).entries()) {
        if (/^[ieo]\d/.test(item)) announced.type(tab, row + 1, 2, '');
      }
    }
    written(announced);
    for (const kind of ['full', 'brief'] as const) {
      const report = reportOf(announced, { kind });
      expect(textsIn(report)).toContain('88.59');
      expect(blocksIn(report).map((block) => block.kind)).not.toContain('chart');
      expect(headingsIn(report).join()).not.toContain('คะแนนรายตัวชี้วัดทั้ง');
    }
  });

  it('is in Thai digits where the settings say so', () => {
    const thai = written(new PlainWorkbook({ ...office, digits: 'ไทย' }, figures));
    const report = reportOf(thai);
    expect(report.title).toContain('๒๕๖๘');
    const own = blocksIn(report).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(own.join()).not.toMatch(/[0-9]/);
    expect(
      rowsUnder(report, 'ประเด็นข้อคำถาม')
        .map(([, score]) => score)
        .join(),
    ).not.toMatch(/[0-9]/);
  });
});

/** What of the analysis' tab stands above its first indicator. */
const openingLines = (of: PlainWorkbook): number =>
  (of.shown(ANALYSIS)[of.rowOf(ANALYSIS, 'คะแนนรวม') - 1]?.[3] ?? '').split('\n').length;

describe('what a person did', () => {
  it('stands in it: words in analysis and plan, rows added and deleted, an opening of their own', () => {
    const own = written(new PlainWorkbook({ ...office, digits: 'อารบิก' }, figures));
    own.type(ANALYSIS, own.rowOf(ANALYSIS, 'i2'), 4, 'คำของเจ้าหน้าที่เรื่องข้อ i2');
    own.type(ANALYSIS, own.rowOf(ANALYSIS, 'คะแนนรวม'), 4, 'ย่อหน้าเปิดของหน่วยงาน');
    const first = own.shown(PLAN).findIndex((cells) => (cells[2] ?? '').startsWith('1.')) + 1;
    own.type(PLAN, first, 1, 'มาตรการของเรา');
    own.type(PLAN, first, 6, 'กองสวัสดิการ');
    const report = reportOf(own);
    const row = rowsUnder(report, 'ประเด็นข้อคำถาม').find(([item]) => item?.startsWith('i2'));
    expect(row?.[2]).toBe('คำของเจ้าหน้าที่เรื่องข้อ i2');
    expect(textsIn(report)).toContain('ย่อหน้าเปิดของหน่วยงาน');
    const measure = rowsUnder(report, 'มาตรการ / โครงการ / กิจกรรม').find(
      ([name]) => name === 'มาตรการของเรา',
    );
    expect(measure?.[4]).toBe('กองสวัสดิการ');
  });

  it('is not written over: only the choice for the report is kept', () => {
    const sections = ['result', 'plan'] as const;
    const { edits, answer } = makeReportOf(
      book.now,
      { kind: 'full', sections, font: 'TH SarabunPSK' },
      language,
    );
    expect(new Set(edits.map(({ tab }) => tab))).toEqual(new Set(['ตั้งค่า']));
    expect(answer.font).toBe('TH SarabunPSK');
    const kept = written(new PlainWorkbook({ ...office, digits: 'อารบิก' }, figures));
    kept.edit(edits);
    const { input } = previewReport(kept.now, language);
    expect([sectionsOf(input), input.settings.reportFont]).toEqual([sections, 'TH SarabunPSK']);
    expect(headingsIn(reportOf(kept)).filter((text) => text.startsWith('1'))).toEqual([
      '1 1. ผลการประเมินในภาพรวม',
      '1 2. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    ]);
    expect(makeReportOf(kept.now, { kind: 'full' }, language).edits).toEqual([]);
  });

  it('over the year is in it, from the tab of that report', () => {
    const followed = written(new PlainWorkbook({ ...office, digits: 'อารบิก' }, figures));
    const column = followed
      .shown(PLAN)
      .flatMap((cells) => cells.indexOf('ผลการดำเนินการ'))
      .find((at) => at >= 0);
    const first = followed.shown(PLAN).findIndex((cells) => (cells[2] ?? '').startsWith('1.')) + 1;
    followed.type(PLAN, first, (column ?? 0) + 1, 'จัดอบรมแล้วสองครั้ง');
    followed.edit(makeTable(followed.now, { table: 'followUp', fiscalYear: 2568 }, language).edits);
    const report = reportOf(followed);
    expect(headingsIn(report)).toContain('1 5. ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. 2569');
    expect(textsIn(report)).toContain('จัดอบรมแล้วสองครั้ง');
  });
});

describe('what the author is to know', () => {
  const notesOf = ({ now }: PlainWorkbook, read = language) => {
    const { run, input } = previewReport(now, language);
    return notesOn(run, input, read);
  };

  it('is listed before, and stays out of what is published unless it is chosen', () => {
    const sections = sectionsOf(previewReport(book.now, language).input);
    const notes = notesOf(book);
    expect(notes.join('\n')).toMatch(/IIT.*99\.29.*99\.02/);
    expect(notes.join('\n')).toMatch(/คะแนนรวม.*88\.59.*91\.21/);
    expect(sections).not.toContain('notes');
    for (const note of notes) expect(textsIn(reportOf(book))).not.toContain(note);
    const withNotes = textsIn(reportOf(book, { kind: 'full', sections: ['result', 'notes'] }));
    for (const note of notes) expect(withNotes).toContain(JSON.stringify(note).slice(1, -1));
  });

  it('is told in the language that the author reads', () => {
    const notes = notesOf(book, languageOf('en'));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.join('\n')).toMatch(/99\.29.*99\.02/);
    expect(notes.join('\n').replace(/[“‘][^”’]*[”’]/g, '')).not.toMatch(/[\u0e01-\u0e2e]{4}/);
  });

  it('names what is not written yet, and a plan that lacks something', () => {
    const changed = written(new PlainWorkbook({ ...office, digits: 'ไทย' }, figures));
    changed.type('OIT', changed.rowOf('OIT', 'o2'), 2, 0);
    const notes = notesOf(changed);
    expect(notes).toContain(language.words.document.notes.notWritten);
    expect(notes.join('\n')).toMatch(/ความครบถ้วนของแผน:.*o๒/);
  });

  it('there is nothing to report where neither analysis nor plan stands', () => {
    const bare = new PlainWorkbook(office, figures);
    const refusal = (() => {
      try {
        previewReport(bare.now, language);
      } catch (error) {
        if (error instanceof UserError) return error.refusal;
      }
      return null;
    })();
    expect(refusal).toEqual({ code: 'nothing-to-report' });
  });
});

describe('the other documents of the same content', () => {
  it('the brief has score, level, way up, chart and three measures', () => {
    const brief = reportOf(book, { kind: 'brief' });
    const text = textsIn(brief);
    expect(text).toContain('คะแนนรวม 88.59 คะแนน ระดับผลการประเมิน: ผ่าน');
    expect(text).toContain('ขาด OIT 8.00 คะแนน: แก้ไขข้อ o27 และ o1');
    expect(blocksIn(brief).map(({ kind }) => kind)).toContain('chart');
    const lists = blocksIn(brief).flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(lists).toHaveLength(3);
    // The measures of the items that reach the next level come first.
    expect(lists[0]).toContain(
      book
        .shown(PLAN)
        .find((cells) => cells[0]?.includes('o27'))?.[0]
        ?.split('\n')[0],
    );
  });

  it('the plan alone has its measures and who signs, on pages that lie', () => {
    const plan = reportOf(book, { kind: 'plan' });
    expect(plan.pages.map(({ orientation }) => orientation)).toEqual(['landscape']);
    expect(rowsUnder(plan, 'มาตรการ / โครงการ / กิจกรรม')).toHaveLength(13);
    expect(blocksIn(plan).at(-1)).toMatchObject({ kind: 'signatures' });
    expect(plan.title).toContain('2569');
    expect(headingsIn(plan)[0]).toBe('1 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  });

  it('have names that every system takes', () => {
    const odd = written(
      new PlainWorkbook({ ...office, agency: 'อบต. ก/ข: "ค"*?<>|', digits: 'อารบิก' }, figures),
    );
    const { fileName } = reportOf(odd);
    expect(fileName).toBe('รายงานวิเคราะห์ผลการประเมิน ITA ปี 2568 อบต. ก ข ค');
  });
});
