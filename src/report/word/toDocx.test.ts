import { beforeAll, describe, expect, it } from 'vitest';
import { childOf, childrenOf, descendantsOf } from '../../../local/xlsx/package/xml.ts';
import { SeenDocx } from '../../../test/support/files/docx.ts';
import { PNG } from '../../../test/support/files/pictures.ts';
import type { Block, Report } from '../report.ts';
import { rowOf, type Shape, tableOf } from '../tables.ts';
import { toDocx } from './toDocx.ts';

const shape: Shape = {
  orientation: 'landscape',
  columns: [
    { header: 'มาตรการ', share: 0.4, align: 'left' },
    { header: 'ขั้นตอน', share: 0.6, align: 'left' },
  ],
};

const reportWith = (blocks: readonly Block[], more: Partial<Report> = {}): Report => ({
  title: 'รายงาน & <ทดสอบ>',
  author: 'อบต. ตัวอย่าง',
  language: 'th-TH',
  font: 'TH Sarabun New',
  thaiDigits: true,
  fileName: 'รายงาน',
  pages: [{ orientation: 'landscape', numbered: true, blocks }],
  ...more,
});

const everyBlock: readonly Block[] = [
  { kind: 'seal', placeholder: '(ตรา)', alternative: 'ตราของเรา' },
  { kind: 'paragraph', text: 'ชื่อเรื่อง', look: 'title' },
  { kind: 'space', lines: 2 },
  { kind: 'pageBreak' },
  { kind: 'contents' },
  { kind: 'heading', level: 1, text: '๑. ผล' },
  { kind: 'paragraph', text: 'บรรทัดหนึ่ง\nบรรทัดสอง', look: 'body' },
  { kind: 'heading', level: 2, text: 'ตาราง' },
  tableOf(shape, [
    rowOf(['ก', '๑. ทำ\n๒. ทำต่อ'], shape),
    { cells: [{ text: 'รวม', column: 0, columns: 2 }], isWhole: true, staysWithNext: true },
    {
      cells: [
        { text: 'ข', column: 0 },
        { text: 'สองแถว', column: 1, rows: 2 },
      ],
      isWhole: true,
      staysWithNext: true,
    },
    { cells: [{ text: 'ค', column: 0 }], isWhole: false, staysWithNext: false },
  ]),
  { kind: 'heading', level: 2, text: 'แผนภูมิ' },
  {
    kind: 'chart',
    series: 'คะแนน',
    bars: [
      { name: '๑. หนึ่ง', score: 80, shown: '๘๐.๐๐', isWeak: true },
      { name: '๒. สอง (ไม่มีคะแนน)', score: null, shown: '', isWeak: false },
    ],
    legend: 'สีเน้นเข้ม',
    alternative: 'แผนภูมิ: หนึ่ง ๘๐.๐๐',
    height: 6,
  },
  { kind: 'list', items: ['๑. ก', '๒. ข'] },
  {
    kind: 'signatures',
    people: [
      ['ผู้จัดทำ', 'ลงชื่อ'],
      ['ผู้อนุมัติ', 'ลงชื่อ'],
    ],
  },
];

let docx: SeenDocx;

beforeAll(async () => {
  const upright = { orientation: 'portrait', numbered: false, blocks: everyBlock } as const;
  docx = new SeenDocx(
    await toDocx(
      reportWith([], { pages: [upright, { orientation: 'landscape', numbered: true, blocks: everyBlock }] }),
    ),
  );
});

describe('a document in Word', () => {
  it('is a package that nothing has to be repaired in', () => {
    expect(docx.faults).toEqual([]);
  });

  it('is Thai: the font and the size of complex scripts, too, and the language', () => {
    const defaults = descendantsOf(docx.xml('word/styles.xml'), 'rPrDefault').flatMap((one) =>
      childrenOf(one, 'rPr'),
    )[0];
    expect(childOf(defaults, 'rFonts')?.attributes).toMatchObject({
      'w:ascii': 'TH Sarabun New',
      'w:cs': 'TH Sarabun New',
    });
    expect(childOf(defaults, 'sz')?.attributes['w:val']).toBe('32');
    expect(childOf(defaults, 'szCs')?.attributes['w:val']).toBe('32');
    expect(childOf(defaults, 'lang')?.attributes).toMatchObject({ 'w:val': 'th-TH', 'w:bidi': 'th-TH' });
    // Every size is one of complex scripts, too.
    const sizes = descendantsOf(docx.body, 'rPr').map((one) => [
      childOf(one, 'sz')?.attributes['w:val'],
      childOf(one, 'szCs')?.attributes['w:val'],
    ]);
    expect(sizes.length).toBeGreaterThan(0);
    for (const [size, complex] of sizes) expect(complex).toBe(size);
  });

  it('is of its language in every part, whatever that is', async () => {
    expect(docx.text('word/charts/chart1.xml')).not.toMatch(/[Ll]ang[ =][^>]*en-US/);
    const english = new SeenDocx(await toDocx(reportWith(everyBlock, { language: 'en-GB' })));
    expect(english.faults).toEqual([]);
    const chart = english.text('word/charts/chart1.xml');
    const named = [...chart.matchAll(/(?: lang|<c:lang val)="([^"]*)"/g)].map(([, name]) => name);
    expect([...new Set(named)]).toEqual(['en-GB']);
    // Thai names and titles are in it all the same.
    const [lang] = descendantsOf(english.xml('word/styles.xml'), 'lang');
    expect(lang?.attributes).toEqual({ 'w:val': 'en-GB', 'w:eastAsia': 'en-GB', 'w:bidi': 'th-TH' });
    expect(english.text('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    // Latin letters are not spread over a line as Thai ones are.
    expect(english.text('word/styles.xml')).not.toContain('thaiDistribute');
  });

  it('names itself and its author', () => {
    const core = docx.text('docProps/core.xml');
    expect(core).toContain('<dc:title>รายงาน &amp; &lt;ทดสอบ&gt;</dc:title>');
    expect(core).toContain('<dc:creator>อบต. ตัวอย่าง</dc:creator>');
  });

  it('has real headings, kept with what follows, and a field that lists them', () => {
    expect(docx.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      '๑. ผล',
      '๑. ผล',
    ]);
    const styles = descendantsOf(docx.xml('word/styles.xml'), 'style');
    for (const [level, id] of ['Heading1', 'Heading2', 'Heading3'].entries()) {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
      expect(childOf(childOf(style, 'pPr'), 'outlineLvl')?.attributes['w:val']).toBe(String(level));
      expect(childOf(childOf(style, 'pPr'), 'keepNext')).toBeDefined();
      expect(Number(childOf(childOf(style, 'rPr'), 'szCs')?.attributes['w:val'])).toBeGreaterThanOrEqual(36);
    }
    const fields = descendantsOf(docx.body, 'instrText').flatMap(({ children }) => children);
    expect(fields.join()).toMatch(/TOC .*"1-2"/);
  });

  it('distributes running text as Thai papers do', () => {
    const body = descendantsOf(docx.xml('word/styles.xml'), 'style').find(
      ({ attributes }) => attributes['w:styleId'] === 'ReportBody',
    );
    expect(childOf(childOf(body, 'pPr'), 'jc')?.attributes['w:val']).toBe('thaiDistribute');
  });

  it('repeats the head of a table, and breaks no row that fits a page', () => {
    const [table] = docx.tableElements;
    const rows = childrenOf(table, 'tr').map((row) => childOf(row, 'trPr'));
    const has = (name: string): boolean[] => rows.map((row) => childOf(row, name) !== undefined);
    expect(has('tblHeader')).toEqual([true, false, false, false, false]);
    expect(has('cantSplit')).toEqual([true, true, true, true, false]);
    expect(docx.tables[0]).toEqual([
      ['มาตรการ', 'ขั้นตอน'],
      ['ก', '๑. ทำ\n๒. ทำต่อ'],
      ['รวม'],
      ['ข', 'สองแถว'],
      ['ค', ''],
    ]);
  });

  it('marks the head of every table, that of who signs included', () => {
    for (const table of docx.tableElements) {
      const [head, ...rest] = childrenOf(table, 'tr').map((row) =>
        childOf(childOf(row, 'trPr'), 'tblHeader'),
      );
      expect([head !== undefined, ...rest]).toEqual([true, ...rest.map(() => undefined)]);
    }
    expect(docx.tables.at(-1)).toEqual([
      ['ผู้จัดทำ', 'ผู้อนุมัติ'],
      ['ลงชื่อ', 'ลงชื่อ'],
    ]);
  });

  it('turns the pages that lie, and numbers those that have numbers in Thai', () => {
    const sections = descendantsOf(docx.body, 'sectPr');
    const sides = sections.map((one) => childOf(one, 'pgSz')?.attributes);
    expect(sides).toMatchObject([
      { 'w:w': '11906', 'w:h': '16838' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ]);
    expect(childOf(sections[1], 'pgNumType')?.attributes['w:fmt']).toBe('thaiNumbers');
    const heads = Object.keys(docx.parts).filter((path) => path.startsWith('word/header'));
    expect(heads.filter((path) => docx.text(path).includes('PAGE'))).toHaveLength(1);
  });

  it('draws the chart itself, and says it to who cannot see it', () => {
    const [drawing] = descendantsOf(docx.body, 'wp:docPr');
    expect(drawing?.attributes.descr).toBe('แผนภูมิ: หนึ่ง ๘๐.๐๐');
    const chart = docx.text('word/charts/chart1.xml');
    expect(chart).toContain('<c:tickLblSkip val="1"/>');
    for (const text of ['๑. หนึ่ง', '๘๐.๐๐', '๒. สอง (ไม่มีคะแนน)', 'TH Sarabun New'])
      expect(chart).toContain(text);
  });

  it('has the seal that was chosen', async () => {
    const seal = { type: 'png', bytes: PNG, width: 200, height: 100 } as const;
    const withSeal = new SeenDocx(await toDocx(reportWith(everyBlock), seal));
    expect(withSeal.faults).toEqual([]);
    expect(Object.keys(withSeal.parts).some((path) => /^word\/media\/.*\.png$/.test(path))).toBe(true);
    expect(withSeal.paragraphs.map(({ text }) => text)).not.toContain('(ตรา)');
  });
});

describe('whatever stands in the cells', () => {
  it('comes through, or is cleaned; the file stays whole', async () => {
    const hostile = {
      '\u0000ก\u0008ข\u001f\u007f\ufffe': 'กข',
      'ครึ่ง\ud83d คู่\udc00': 'ครึ่ง คู่',
      '<w:t>&amp;]]>"\'': '<w:t>&amp;]]>"\'',
      'ยิ้ม 😀 👨‍👩‍👧': 'ยิ้ม 😀 👨‍👩‍👧',
      'שלום \u202eعربي\u202c': 'שלום \u202eعربي\u202c',
      '=SUM(A1)': '=SUM(A1)',
      '  เว้น  วรรค  ': '  เว้น  วรรค  ',
      'ก\r\nข\rค': 'ก\nข\nค',
      'จาก\vWord\u2028และเว็บ': 'จาก\nWord\nและเว็บ',
    };
    const table = tableOf(
      shape,
      Object.keys(hostile).map((text) => rowOf([text, text], shape)),
    );
    const title = Object.keys(hostile).join('');
    const seen = new SeenDocx(
      await toDocx(
        reportWith([{ kind: 'heading', level: 1, text: title }, table, { kind: 'list', items: [title] }], {
          title,
          author: title,
        }),
      ),
    );
    expect(seen.faults).toEqual([]);
    expect(seen.tables[0]?.slice(1).map(([text]) => text)).toEqual(Object.values(hostile));
  });

  it('50,000 characters are all there, in a row that may be broken', async () => {
    const long = 'ยาว '.repeat(12_500);
    const seen = new SeenDocx(await toDocx(reportWith([tableOf(shape, [rowOf(['ก', long], shape)])])));
    expect(seen.faults).toEqual([]);
    expect(seen.tables[0]?.[1]?.[1]).toBe(long);
    const [, row] = childrenOf(seen.tableElements[0], 'tr');
    expect(childOf(childOf(row, 'trPr'), 'cantSplit')).toBeUndefined();
  });
});
