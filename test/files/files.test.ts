/** Files as they come from many programs, run by the built add-on: all is read, and what the run does not change stays. */
import type { IStyleData } from '@univerjs/core';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { openHost } from '../../local/run.ts';
import { readXlsx } from '../../local/xlsx/testing/bytes.ts';
import { SeenBook } from '../../local/xlsx/testing/look.ts';
import {
  bookOf,
  faults,
  main,
  office,
  type Parts,
  relations,
  styles,
  zipped,
} from '../../local/xlsx/testing/parts.ts';
import { saveXlsx } from '../../local/xlsx/write.ts';
import {
  addPart,
  BOOK,
  IIT,
  OIT,
  replace,
  runFile,
  SETTINGS,
  sampleParts,
} from '../support/files/sampleFile.ts';

/** The sample's figures. */
const figures = { overall: 91.21, instruments: { IIT: 99.02, EIT: 93.34, OIT: 83.75 } };
const PLAN = 'แผนมาตรการ';

let sample: Parts;

beforeAll(async () => {
  sample = await sampleParts();
});

/** A run on the sample after its parts were changed. */
async function run(change: (parts: Parts) => void, zip: (parts: Parts) => Uint8Array = zipped) {
  const before = { ...sample };
  change(before);
  const result = await runFile(zip(before));
  expect(result.report.computed).toMatchObject(figures);
  expect(result.report.announced?.overall).toBe(88.59);
  expect(result.notKept).toEqual([]);
  expect(faults(result.parts)).toEqual([]);
  return { ...result, before };
}

const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const everyTab = (parts: Parts, change: (xml: string) => string): void => {
  for (const name of Object.keys(parts)) {
    if (/worksheets\/[^/]*\.xml$/.test(name)) parts[name] = change(parts[name] ?? '');
  }
};

describe('a sound file is read, however unusual:', () => {
  test('properties without a prefix', async () => {
    const { parts, before } = await run((all) => {
      const core =
        '<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><creator xmlns="http://purl.org/dc/elements/1.1/">ก</creator></coreProperties>';
      const type = 'application/vnd.openxmlformats-package.core-properties+xml';
      addPart(all, 'docProps/core.xml', core, type, '', 'http://x/metadata/core-properties');
    });
    expect(parts['docProps/core.xml']).toBe(before['docProps/core.xml']);
  });

  test('names of parts with backslashes, and from the root on', async () => {
    const renamed = (all: Parts, name: (old: string) => string): Uint8Array =>
      zipped(Object.fromEntries(Object.entries(all).map(([old, text]) => [name(old), text])));
    await run(
      () => {},
      (all) => renamed(all, (name) => name.replaceAll('/', '\\')),
    );
    await run(
      (all) => {
        replace(all, 'xl/_rels/workbook.xml.rels', /Target="/g, 'Target="/xl/');
        replace(all, '_rels/.rels', 'Target="', 'Target="/');
      },
      (all) => renamed(all, (name) => `/${name}`),
    );
  });

  test('lengths that stand behind the parts', async () => {
    const streamed = (all: Parts): Uint8Array => {
      const chunks: Uint8Array[] = [];
      const zip = new Zip((_, chunk) => chunks.push(chunk));
      for (const [name, text] of Object.entries(all)) {
        const file = new ZipDeflate(name);
        zip.add(file);
        file.push(strToU8(text), true);
      }
      zip.end();
      return Buffer.concat(chunks);
    };
    await run(() => {}, streamed);
  });

  test('elements with a prefix', async () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(`xmlns="${main}"`, `xmlns:x="${main}"`);
    const { parts } = await run((all) => {
      for (const name of [BOOK, 'xl/styles.xml']) all[name] = prefixed(all[name] ?? '');
      everyTab(all, prefixed);
    });
    expect(parts[IIT]).toContain('<x:conditionalFormatting');
    expect(parts[IIT]).not.toMatch(/<(?!x:|\/x:|\?)/);
  });

  test('the strict dialect, with dates written out', async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const { parts } = await run((all) => {
      for (const name of Object.keys(all)) all[name] = strict(all[name] ?? '');
      replace(
        all,
        SETTINGS,
        '</sheetData>',
        '<row r="40"><c r="A40" t="d"><v>2025-10-01</v></c></row></sheetData>',
      );
    });
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('schemas.openxmlformats.org/officeDocument');
    expect(parts[SETTINGS]).toContain('<c r="A40" t="d"><v>2025-10-01</v></c>');
  });

  test('cells and rows without their names', async () => {
    await run((all) => everyTab(all, (xml) => xml.replace(/(<(?:row|c)) r="[A-Z]*\d+"/g, '$1')));
  });

  test('cells and rows with elements that nobody knows', async () => {
    const { parts } = await run((all) => {
      replace(
        all,
        IIT,
        '</c>',
        '<extLst><ext uri="{1}"><ก:new xmlns:ก="urn:new">ใหม่</ก:new></ext></extLst></c>',
      );
      replace(all, IIT, '</row>', '<new xmlns="urn:new"/></row>');
      replace(
        all,
        OIT,
        '<sheetData>',
        '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice/></mc:AlternateContent><sheetData>',
      );
    });
    expect(parts[IIT]).toContain('<ก:new xmlns:ก="urn:new">ใหม่</ก:new>');
    expect(parts[IIT]).toContain('<new xmlns="urn:new"/>');
    expect(parts[OIT]).toContain('<mc:AlternateContent');
  });

  test('phonetic guides, in the cell and among the shared texts', async () => {
    const guided = (text: string): string =>
      `<t>${text}</t><rPh sb="0" eb="1"><t>อ่านว่า</t></rPh><phoneticPr fontId="0"/>`;
    const { parts } = await run((all) => {
      const shared = /<c r="A4" s="(\d+)" t="inlineStr"><is><t>([^<]*)<\/t><\/is><\/c>/;
      const [, , title = ''] = shared.exec(all[IIT] ?? '') ?? [];
      replace(all, IIT, shared, '<c r="A4" s="$1" t="s"><v>0</v></c>');
      replace(all, OIT, /<is><t>(๐๑ [^<]*)<\/t><\/is>/, `<is>${guided('$1')}</is>`);
      const strings = `<sst xmlns="${main}"><si>${guided(title)}</si></sst>`;
      addPart(all, 'xl/sharedStrings.xml', strings, `${sheets}.sharedStrings+xml`, BOOK, 'sharedStrings');
    });
    expect(parts[OIT]).toContain('<rPh sb="0" eb="1"><t>อ่านว่า</t></rPh>');
  });

  test('days that count from 1904, and texts with coded characters', async () => {
    const look = styles.replace(
      '</cellXfs>',
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>',
    );
    const bytes = bookOf(
      [
        {
          name: "ท้าย'",
          rows: '<row r="1"><c r="A1" s="1"><v>44469</v></c><c r="B1"><v>44469</v></c><c r="C1" t="inlineStr"><is><t>ก_x0007_ข_x005F_x0041_</t></is></c></row>',
        },
      ],
      { before: '<workbookPr date1904="1"/>', parts: { 'xl/styles.xml': look } },
    );
    const data = await readXlsx(bytes);
    const cells = data.sheets['file-1']?.cellData?.[0];
    expect(data.sheets['file-1']?.name).toBe("ท้าย'");
    expect([cells?.[0]?.v, cells?.[1]?.v, cells?.[2]?.v]).toEqual([45_931, 44_469, 'ก\u0007ข_x0041_']);
    if (cells?.[0]) cells[0].v = 45_932;
    if (cells?.[2]) cells[2].v = 'ค\u0007_x0041_';
    const { bytes: saved } = await saveXlsx(data, bytes);
    const seen = new SeenBook(saved);
    expect(seen.names).toEqual(["ท้าย'"]);
    expect(seen.tab("ท้าย'").cell('A1').value).toBe(44_470);
    expect(seen.tab("ท้าย'").text('C1')).toBe('ค_x0007__x005F_x0041_');
  });
});

describe('what lies beside the cells is afterwards as it was:', () => {
  /** Adds a part to the IIT tab, and what points to it there. */
  const beside = (all: Parts, name: string, text: string, type: string, kind: string, tag?: string): void => {
    const id = addPart(all, name, text, type, IIT, kind);
    replace(all, IIT, '<worksheet ', `<worksheet xmlns:r="${office}" `);
    if (tag) replace(all, IIT, '</worksheet>', `${tag.replace('?', id)}</worksheet>`);
  };

  test('charts', async () => {
    const { parts, before } = await run((all) => {
      const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor/></xdr:wsDr>`;
      beside(
        all,
        'xl/drawings/drawing1.xml',
        drawing,
        'application/vnd.openxmlformats-officedocument.drawing+xml',
        'drawing',
        '<drawing r:id="?"/>',
      );
      const chart = '<c:chartSpace xmlns:c="urn:c"><c:f>IIT!$B$4:$B$6</c:f></c:chartSpace>';
      addPart(
        all,
        'xl/charts/chart1.xml',
        chart,
        'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        'xl/drawings/drawing1.xml',
        'chart',
      );
    });
    for (const name of ['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml'])
      expect(parts[name]).toBe(before[name]);
    expect(parts[IIT]).toMatch(/<drawing r:id="[^"]+"\/><\/worksheet>$/);
  });

  test('pivot tables', async () => {
    const { parts, before } = await run((all) => {
      const cache = `<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ref="A3:C6" sheet="IIT"/></cacheSource></pivotCacheDefinition>`;
      const id = addPart(
        all,
        'xl/pivotCache/pivotCacheDefinition1.xml',
        cache,
        `${sheets}.pivotCacheDefinition+xml`,
        BOOK,
        'pivotCacheDefinition',
      );
      replace(
        all,
        BOOK,
        '</workbook>',
        `<pivotCaches><pivotCache cacheId="1" r:id="${id}"/></pivotCaches></workbook>`,
      );
      beside(
        all,
        'xl/pivotTables/pivotTable1.xml',
        `<pivotTableDefinition xmlns="${main}"><location ref="F1:G4"/></pivotTableDefinition>`,
        `${sheets}.pivotTable+xml`,
        'pivotTable',
      );
    });
    for (const name of Object.keys(before).filter((one) => /pivot/.test(one)))
      expect(parts[name]).toBe(before[name]);
    expect(parts[BOOK]).toContain('<pivotCache cacheId="1"');
  });

  test('values of other files, and formulas with a name: the figures that the file has count', async () => {
    const { parts, before } = await run((all) => {
      replace(
        all,
        OIT,
        /<c r="B4" s="(\d+)"><v>0<\/v><\/c>/,
        '<c r="B4" s="$1"><f>IFERROR([1]Sheet1!$$A$$1,50)</f><v>0</v></c>',
      );
      replace(all, OIT, /<c r="B5" s="(\d+)"><v>(\d+)<\/v><\/c>/, '<c r="B5" s="$1"><f>เต็ม</f><v>$2</v></c>');
      const link = `<externalLink xmlns="${main}"><externalBook/></externalLink>`;
      const id = addPart(
        all,
        'xl/externalLinks/externalLink1.xml',
        link,
        `${sheets}.externalLink+xml`,
        BOOK,
        'externalLink',
      );
      replace(
        all,
        BOOK,
        '</sheets>',
        `</sheets><externalReferences><externalReference r:id="${id}"/></externalReferences><definedNames><definedName name="เต็ม">100*1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">IIT!$A:$F</definedName></definedNames>`,
      );
    });
    expect(parts['xl/externalLinks/externalLink1.xml']).toBe(before['xl/externalLinks/externalLink1.xml']);
    expect(parts[OIT]).toContain('<f>IFERROR([1]Sheet1!$A$1,50)</f><v>0</v>');
    expect(parts[OIT]).toContain('<f>เต็ม</f>');
    expect(parts[BOOK]).toContain('<definedName name="เต็ม">100*1</definedName>');
    expect(parts[BOOK]).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">IIT!$A:$F</definedName>',
    );
  });

  test('tables and their filters', async () => {
    const table = (filter: string): string =>
      `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A3:C6"><autoFilter ref="A3:C6">${filter}</autoFilter><tableColumns count="3"><tableColumn id="1" name="ประเด็นข้อคำถาม"/><tableColumn id="2" name="คะแนน"/><tableColumn id="3" name="การวิเคราะห์ผลการประเมินฯ"/></tableColumns></table>`;
    for (const filter of ['', '<filterColumn colId="1"><top10 val="10"/></filterColumn>']) {
      const { parts, before } = await run((all) => {
        beside(
          all,
          'xl/tables/table1.xml',
          table(filter),
          `${sheets}.table+xml`,
          'table',
          '<tableParts count="1"><tablePart r:id="?"/></tableParts>',
        );
      });
      expect(parts['xl/tables/table1.xml']).toBe(before['xl/tables/table1.xml']);
      expect(parts[IIT]).toMatch(/<tableParts count="1"><tablePart r:id="[^"]+"\/><\/tableParts>/);
    }
  });

  test('lists of other tabs, sparklines, protection, links', async () => {
    const extras =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14"><x14:dataValidations xmlns:xm="urn:xm" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>OIT!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const protection =
      '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="1"/>';
    const { parts } = await run((all) => {
      replace(all, IIT, '</worksheet>', `${extras}</worksheet>`);
      replace(all, IIT, '</sheetData>', `</sheetData>${protection}`);
    });
    expect(parts[IIT]).toContain(extras);
    expect(parts[IIT]).toContain(protection);
  });

  test('macros', async () => {
    const { parts, before } = await run((all) => {
      all['xl/vbaProject.bin'] = 'macros';
      replace(
        all,
        '[Content_Types].xml',
        '</Types>',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      );
      replace(
        all,
        '[Content_Types].xml',
        `${sheets}.sheet.main+xml`,
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      );
      replace(
        all,
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        '<Relationship Id="rVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      );
    });
    expect(parts['xl/vbaProject.bin']).toBe(before['xl/vbaProject.bin']);
    expect(parts['[Content_Types].xml']).toContain('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  });

  test('tabs that are no tabs of cells, in their place', async () => {
    const { parts } = await run((all) => {
      const id = addPart(
        all,
        'xl/chartsheets/sheet1.xml',
        `<chartsheet xmlns="${main}"/>`,
        `${sheets}.chartsheet+xml`,
        BOOK,
        'chartsheet',
      );
      replace(
        all,
        BOOK,
        '<sheet name="EIT"',
        `<sheet name="กราฟ" sheetId="90" r:id="${id}"/><sheet name="EIT"`,
      );
    });
    expect(new SeenBook(zipped(parts)).names).toEqual([
      'ตั้งค่า',
      'IIT',
      'กราฟ',
      'EIT',
      'OIT',
      'สรุปผล',
      'บทวิเคราะห์',
      PLAN,
    ]);
  });
});

test('a run that finds nothing new gives the very bytes that it was given', async () => {
  const first = await runFile(sample);
  const second = await runFile(first.bytes);
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

test('formulas that speak of other tabs stay when the plan gains and loses rows', async () => {
  const { parts } = await runFile(sample);
  // One item's measure is no longer needed, and another item needs one: a row goes and a row comes.
  replace(parts, OIT, /(๐๖ [^<]*<\/t><\/is><\/c><c r="B\d+" s="\d+"><v>)0(?=<)/, '$1100');
  replace(parts, IIT, /(<c r="B4"[^>]*><is><t>)๑๐๐/, '$1๗๐');
  const formulas = {
    A40: '<f>ตั้งค่า!$B$20&amp;ตั้งค่า!B1</f>',
    B40: '<f>SUM(ตั้งค่า!B2:B30)</f>',
    C40: '<f t="array" ref="C40">SUM(IF(EIT!B20:B30&gt;0,1,0))</f>',
    D40: '<f t="shared" ref="D40:E40" si="0">EIT!B30+1</f>',
    E40: '<f t="shared" si="0"/>',
  };
  const cells = Object.entries(formulas).map(([name, formula]) => `<c r="${name}">${formula}<v>0</v></c>`);
  replace(parts, IIT, '</sheetData>', `<row r="40">${cells.join('')}</row></sheetData>`);
  const measures = (book: Parts, item: string): number => {
    const plan = new SeenBook(zipped(book)).tab(PLAN);
    return [...plan.rows.keys()].filter((at) => plan.text(`B${at}`).includes(`ข้อ ${item} `)).length;
  };
  const counts = (book: Parts) => ['o๖', 'i๑'].map((item) => measures(book, item));
  expect(counts(parts)).toEqual([1, 0]);
  const after = await runFile(parts);
  expect(counts(after.parts)).toEqual([0, 1]);
  const { A40, B40, C40 } = formulas;
  // Where lines of the workbook moved, each cell has the formula of its own that it shared before.
  for (const formula of [A40, B40, C40, '<f>EIT!B30+1</f>', '<f>EIT!C30+1</f>'])
    expect(after.parts[IIT]).toContain(formula);
});

test('a row that a run puts into the plan is as high as its text, and no one chose that', async () => {
  const { parts } = await runFile(sample);
  const part = new SeenBook(zipped(parts)).partOf(PLAN);
  // Someone made all rows of the plan low.
  parts[part] = (parts[part] ?? '').replace(
    /<row r="(\d+)"[^>]*>/g,
    '<row r="$1" ht="23.25" customHeight="1">',
  );
  replace(parts, IIT, /(<c r="B4"[^>]*><is><t>)๑๐๐/, '$1๗๐');
  const after = await runFile(parts);
  const plan = new SeenBook(after.bytes).tab(PLAN);
  const row = [...plan.rows.keys()].find((at) => plan.text(`B${at}`).includes('ข้อ i๑ '));
  const [tag = ''] = new RegExp(`<row r="${row}"[^>]*>`).exec(after.parts[part] ?? '') ?? [];
  expect(tag).not.toContain('customHeight');
  // The item's sentence alone takes more than two lines of 12 points.
  expect(Number(/ ht="([\d.]+)"/.exec(tag)?.[1])).toBeGreaterThan(40);
  expect(after.parts[part]).toContain(`<row r="${(row ?? 0) + 1}" ht="23.25" customHeight="1"`);
});

describe('notes', () => {
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

  /** The sample after a run, with a note on the row of a measure that the next run would take back. */
  async function noted(text: string): Promise<{ parts: Parts; part: string; row: number }> {
    const { parts } = await runFile(sample);
    const book = new SeenBook(zipped(parts));
    const part = book.partOf(PLAN);
    const plan = book.tab(PLAN);
    const row = [...plan.rows.keys()].find((at) => plan.text(`B${at}`).includes('ข้อ o๖ ')) ?? 0;
    const comments = `<comments xmlns="${main}"><authors><author>ก</author></authors><commentList><comment ref="A${row}" authorId="0"><text>${text}</text></comment></commentList></comments>`;
    addPart(parts, 'xl/comments9.xml', comments, `${sheets}.comments+xml`, part, 'comments');
    replace(parts, OIT, /(๐๖ [^<]*<\/t><\/is><\/c><c r="B\d+" s="\d+"><v>)0(?=<)/, '$1100');
    return { parts, part, row };
  }

  test.each([
    ['as LibreOffice and openpyxl write them', '<t>ท่านปลัดสั่งให้คงไว้</t>'],
    ['bare', 'ท่านปลัดสั่งให้คงไว้'],
    ['in runs', '<r><rPr><b/></rPr><t>ท่านปลัด</t></r><r><t>สั่งให้คงไว้</t></r>'],
  ])('protect the row of their measure, and keep their words: %s', async (_, text) => {
    const { parts, part } = await noted(text);
    const after = await runFile(parts);
    expect(after.parts['xl/comments9.xml']).toContain(text);
    const plan = new SeenBook(after.bytes).tab(PLAN);
    const [, cell = ''] = /ref="(A\d+)"/.exec(after.parts['xl/comments9.xml'] ?? '') ?? [];
    expect(plan.text(cell.replace('A', 'B'))).toContain('ข้อ o๖ ');
    expect(after.parts[part]).toBeDefined();
  });

  test('without them, the row is taken back', async () => {
    const { parts } = await noted('');
    const plan = new SeenBook((await runFile(parts)).bytes).tab(PLAN);
    expect([...plan.rows.keys()].filter((at) => plan.text(`B${at}`).includes('ข้อ o๖ '))).toEqual([]);
  });

  test('go into the drawing of a tab that has buttons but no notes', async () => {
    const button =
      '<v:shape id="_x0000_s1030" xmlns:v="urn:schemas-microsoft-com:vml"><x:ClientData ObjectType="Button" xmlns:x="urn:x"/></v:shape>';
    const bytes = bookOf(
      [
        {
          name: 'IIT',
          rows: '',
          after: '<legacyDrawing r:id="rId1"/>',
          relations: [['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml']],
        },
      ],
      { parts: { 'xl/drawings/vmlDrawing1.vml': vml.replace('</xml>', `${button}</xml>`) } },
    );
    const host = openHost(await readXlsx(bytes));
    host.setNote('IIT', 2, 3, 'หมายเหตุ <ใหม่>');
    const { bytes: saved } = await saveXlsx(host.workbook.save(), bytes);
    host.dispose();
    const { parts } = new SeenBook(saved);
    expect(faults(parts)).toEqual([]);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain(button);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toMatch(
      /id="_x0000_s1031".*<x:Row>1<\/x:Row><x:Column>2<\/x:Column>/,
    );
    expect(parts['xl/comments1.xml']).toContain(
      '<comment ref="C2" authorId="0"><text><t xml:space="preserve">หมายเหตุ &lt;ใหม่&gt;</t>',
    );
    expect(JSON.stringify((await readXlsx(saved)).resources)).toContain('หมายเหตุ <ใหม่>');
  });
});

describe('what a cell shows follows from its value and its format, as Excel has it:', () => {
  const shown: readonly (readonly [format: string, value: number, shown: string])[] = [
    ['0.00"%"', 98.67, '98.67%'],
    ['0.00\\%', 98.67, '98.67%'],
    ['0.00% "คะแนน"', 0.9867, '98.67% คะแนน'],
    ['"ร้อยละ "0.00', 98.67, 'ร้อยละ 98.67'],
    ['t0.00', 98.67, '๙๘.๖๗'],
    ['[$-D07041E]0.00', 98.67, '๙๘.๖๗'],
    ['0.00;-0.00;"-"', 0, '-'],
    ['[>=85]0.00"✓";0.00', 98.67, '98.67✓'],
    ['#,##0.00', 1098.67, '1,098.67'],
  ];
  const escaped = (text: string): string => text.replaceAll('"', '&quot;').replaceAll('>', '&gt;');
  const look = styles
    .replace(
      '<fonts',
      `<numFmts>${shown.map(([format], at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format)}"/>`).join('')}</numFmts><fonts`,
    )
    .replace(
      '</cellXfs>',
      `${shown.map((_, at) => `<xf numFmtId="${200 + at}" fontId="0" fillId="0" borderId="0"/>`).join('')}</cellXfs>`,
    );
  const bytes = bookOf(
    [
      {
        name: 'IIT',
        rows: shown
          .map(
            ([, value], at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at + 1}"><v>${value}</v></c></row>`,
          )
          .join(''),
      },
    ],
    { parts: { 'xl/styles.xml': look } },
  );

  test('the format arrives letter by letter, and stays in the file', async () => {
    const data = await readXlsx(bytes);
    const formats = shown.map((_, at) => data.sheets['file-1']?.cellData?.[at]?.[0]?.s);
    expect(formats.map((style) => (style as IStyleData | undefined)?.n?.pattern)).toEqual(
      shown.map(([format]) => format),
    );
    const host = openHost(data);
    expect(
      host.services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheetByName('IIT')
        ?.getRange(1, 1, shown.length, 1)
        .getDisplayValues(),
    ).toEqual(shown.map(([, , text]) => [text]));
    host.type('IIT', 1, 1, '50');
    const { bytes: saved } = await saveXlsx(host.workbook.save(), bytes);
    host.dispose();
    expect(new SeenBook(saved).parts['xl/styles.xml']).toBe(look);
    expect(new SeenBook(saved).tab('IIT').cell('A1')).toMatchObject({ value: 50, xf: { numFmtId: '200' } });
  });
});

describe('limits', () => {
  test('a stray cell in the last corner is named and stays, and all else is read', async () => {
    const { far, parts } = await run((all) => {
      replace(all, IIT, '</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    });
    expect(far).toEqual([{ tab: 'IIT', cells: ['XFD1048576'] }]);
    expect(parts[IIT]).toContain('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
  });

  test('too many cells, and bombs, are refused', async () => {
    const row = `<row>${'<c/>'.repeat(1000)}</row>`;
    const wide = bookOf([{ name: 'IIT', rows: row.repeat(3001) }]);
    await expect(readXlsx(wide)).rejects.toMatchObject({ problem: 'too-many-cells' });
    const lying = zipped({ ...sample, 'xl/media/bomb.bin': '\0'.repeat(4_000_000) });
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1) {
      // The size of the bomb in the table of contents: 4 GB less a little.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 4_000_000)
        view.setUint32(at + 24, 0xfffffff0, true);
    }
    await expect(readXlsx(lying)).rejects.toMatchObject({ problem: 'too-large' });
  });

  test('so are parts of blanks, formulas by the hundred thousand, and elements deep within each other', async () => {
    const blank = zipped({
      ...sample,
      [IIT]: (sample[IIT] ?? '').replace('</worksheet>', `<!--${' '.repeat(40_000_000)}--></worksheet>`),
    });
    expect(blank.length).toBeLessThan(100_000);
    await expect(readXlsx(blank)).rejects.toMatchObject({ problem: 'too-large' });
    const formulas = (rows: number) =>
      bookOf(
        ['IIT', 'EIT'].map((name) => ({ name, rows: '<row><c><f>1+1</f><v>2</v></c></row>'.repeat(rows) })),
      );
    await expect(readXlsx(formulas(50_001))).rejects.toMatchObject({ problem: 'too-many-cells' });
    expect((await readXlsx(formulas(5000))).sheetOrder).toHaveLength(2);
    for (const depth of [300, 4000, 200_000]) {
      const inside = '<a>'.repeat(depth) + '</a>'.repeat(depth);
      const deep = zipped({
        ...sample,
        [IIT]: (sample[IIT] ?? '').replace('</worksheet>', `${inside}</worksheet>`),
      });
      await expect(readXlsx(deep)).rejects.toMatchObject({ problem: 'not-a-workbook' });
    }
  });

  test('what is there twice, or is listed but not there, is damaged', async () => {
    const row = (at: number, ...cells: string[]) => `<row r="${at}">${cells.join('')}</row>`;
    const cell = (name: string, value: number) => `<c r="${name}"><v>${value}</v></c>`;
    const tab = (...rows: string[]) => bookOf([{ name: 'IIT', rows: rows.join('') }]);
    // Names of parts do not differ by the case of their letters.
    const twin = zipped({ ...sample, [IIT.toUpperCase()]: sample[IIT] ?? '' });
    const damaged: Uint8Array[] = [
      twin,
      tab(row(2, cell('B2', 98)), row(2, cell('B2', 11))),
      tab(row(1, cell('A1', 1)), row(3, cell('A3', 1)), row(1, cell('B1', 1))),
      tab(row(2, cell('B2', 98), cell('C2', 1), cell('B2', 11))),
      zipped(Object.fromEntries(Object.entries(sample).filter(([name]) => name !== IIT))),
    ];
    for (const bytes of damaged) {
      await expect(readXlsx(bytes)).rejects.toMatchObject({ problem: 'not-a-workbook' });
    }
    // Rows and cells out of their order are unusual, but each is there once.
    const data = await readXlsx(tab(row(3, cell('B3', 3), cell('A3', 2)), row(1, cell('A1', 1))));
    expect(data.sheets['file-1']?.cellData).toEqual({
      0: { 0: { v: 1, t: 2 } },
      2: { 0: { v: 2, t: 2 }, 1: { v: 3, t: 2 } },
    });
  });

  test('a damaged part is no workbook, and so are other formats', async () => {
    const bytes = zipped(sample);
    bytes.fill(0xff, 2200, 2203);
    await expect(readXlsx(bytes)).rejects.toMatchObject({ name: 'WorkbookFileError' });
    await expect(readXlsx(bytes.slice(0, bytes.length - 100))).rejects.toMatchObject({
      problem: 'not-a-workbook',
    });
    const binary = {
      ...sample,
      '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.bin']),
      'xl/workbook.bin': 'x',
    };
    await expect(readXlsx(zipped(binary))).rejects.toMatchObject({ problem: 'other-format' });
    await expect(
      readXlsx(zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
    ).rejects.toMatchObject({ problem: 'other-format' });
    await expect(readXlsx(zipped({ ...sample, [IIT]: '<worksheet' }))).rejects.toMatchObject({
      problem: 'not-a-workbook',
    });
  });
});
