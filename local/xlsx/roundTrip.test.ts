import type {
  ICellData,
  IRange,
  ISheetDataValidationRule,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openHost } from '../run.ts';
import { toRange } from './references/addresses.ts';
import { readXlsx, writeXlsx } from './testing/bytes.ts';
import { SeenBook } from './testing/look.ts';
import { bookOf, bookParts, faults, main, styles, type TestTab, zipped } from './testing/parts.ts';

const workbookOf = (sheet: Partial<IWorksheetData>, rest: Partial<IWorkbookData> = {}): IWorkbookData => ({
  id: 'workbook',
  name: 'ทดสอบ',
  appVersion: '',
  locale: 'enUS' as IWorkbookData['locale'],
  styles: {},
  sheetOrder: ['s1'],
  sheets: { s1: { id: 's1', name: 'IIT', ...sheet } },
  ...rest,
});

const cellsOf = (...cells: ICellData[]): IWorkbookData =>
  workbookOf({ cellData: { 0: Object.fromEntries(cells.entries()) } });

const sheetNamed = (data: IWorkbookData, name: string): Partial<IWorksheetData> => {
  const sheet = Object.values(data.sheets).find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

const thereAndBack = async (data: IWorkbookData): Promise<Partial<IWorksheetData>> =>
  sheetNamed(await readXlsx(await writeXlsx(data)), 'IIT');

const plain = (cell: ICellData | undefined) => ({
  v: cell?.v ?? null,
  f: cell?.f ?? null,
  t: cell?.t ?? null,
});

describe('values of a new workbook', () => {
  const texts = fc.oneof(
    fc.constantFrom(
      '๙๘.๖๗',
      '๑๐๐',
      'i๑ การปฏิบัติงาน',
      '๐๑',
      '12.5',
      '01',
      '1/2',
      '1e5',
      '2568-10-01',
      'TRUE',
      '=SUM(A1:A2)',
      "'=1+1",
      '+66',
      '-1',
      '@x',
      ' เว้นวรรค ',
      'สอง\nบรรทัด',
      '\u00a0',
      '_x0041_',
      '_x005F_',
      '<b>&amp;"',
      '๏ ฯลฯ ๆ',
    ),
    fc.string({
      unit: fc.constantFrom(...'กขฃคงจญฐณดตนปภมรลวสหอาิีึืุูเแโใไ่้๊๋์ๆฯ๐๑๒๓๔๕๖๗๘๙ .,=+-/:%\n\tab01'),
      minLength: 1,
    }),
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)),
  );
  const isError = (text: string) => /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(text);
  const cells = fc.oneof(
    texts.filter((text) => !isError(text)).map((v): ICellData => ({ v, t: 1 })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): ICellData => ({ v: value + 0, t: 2 })),
    fc.constantFrom<ICellData>({ v: 1, t: 3 }, { v: 0, t: 3 }),
    fc.constantFrom<ICellData>({ v: '#REF!', t: 1 }, { f: '=#REF!+1', v: '#REF!', t: 1 }),
    fc.constantFrom<ICellData>(
      { f: '=SUM(A1:B2)', v: 12.5, t: 2 },
      { f: '=A1&"บาท"', v: '๑๒ บาท', t: 1 },
      { f: '=TEXTJOIN("",TRUE,A1)', v: 'x', t: 1 },
    ),
  );

  test('come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 20 }), async (row) => {
        const back = (await thereAndBack(cellsOf(...row))).cellData?.[0] ?? {};
        expect(row.map((_, column) => plain(back[column]))).toEqual(row.map(plain));
      }),
      { numRuns: 60 },
    );
  });

  test('text is never a formula or a number in the file', async () => {
    const texts = ['=1+1', '12.5', '1/2', '๙๘.๖๗', "'x"];
    const content = new SeenBook(await writeXlsx(cellsOf(...texts.map((v) => ({ v, t: 1 })))));
    const sheet = content.tab('IIT');
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((ref) => sheet.cell(ref).value)).toEqual(texts);
    expect(sheet.cell('A1').formula).toBeNull();
  });

  test('a number of type text stays text, a text of type number becomes one', async () => {
    const back = (await thereAndBack(cellsOf({ v: 98, t: 1 }, { v: '98.67', t: 2 }))).cellData?.[0];
    expect(plain(back?.[0])).toEqual({ v: '98', f: null, t: 1 });
    expect(plain(back?.[1])).toEqual({ v: 98.67, f: null, t: 2 });
  });

  test('a cell with several formats inside is flattened', async () => {
    const p = { id: 'd', body: { dataStream: 'สอง\rบรรทัด\r\n' }, documentStyle: {} };
    const back = (await thereAndBack(cellsOf({ p }))).cellData?.[0];
    expect(back?.[0]?.v).toBe('สอง\nบรรทัด');
  });

  test('a date is a serial with its format', async () => {
    const s = { n: { pattern: 'dd/mm/yyyy' } };
    const back = (await thereAndBack(cellsOf({ v: 45_931.5, t: 2, s }))).cellData?.[0];
    expect(back?.[0]).toMatchObject({ v: 45_931.5, t: 2, s });
  });
});

describe('the looks of a new workbook', () => {
  const style = {
    ff: 'Sarabun',
    fs: 16,
    bl: 1,
    it: 1,
    cl: { rgb: '#1f3864' },
    bg: { rgb: '#fff2cc' },
    n: { pattern: '0.00' },
    ht: 2,
    vt: 2,
    tb: 3,
    bd: { t: { s: 1, cl: { rgb: '#808080' } }, b: { s: 8, cl: { rgb: '#000000' } } },
  } as const;

  test('styles, also by reference', async () => {
    const data = workbookOf(
      { cellData: { 0: { 0: { v: 1, t: 2, s: 'x' }, 1: { s: 'x' } } } },
      { styles: { x: style } },
    );
    const back = (await thereAndBack(data)).cellData?.[0];
    expect(back?.[0]?.s).toEqual(style);
    expect(back?.[1]).toEqual({ s: style });
  });

  test('sizes, hidden parts, panes, gridlines, merges and rules', async () => {
    const rules = [{ bl: 1, bg: { rgb: '#fce5cd' } }, { bg: { rgb: '#d9ead3' } }].map((ruleStyle, index) => ({
      cfId: `r${index}`,
      ranges: [{ startRow: 1, endRow: 4, startColumn: 1, endColumn: 1 }],
      stopIfTrue: false,
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        value: `=AND(B2<85,N("ita:lowest")=${index})`,
        style: ruleStyle,
      },
    }));
    const data = workbookOf(
      {
        columnData: { 0: { w: 420 }, 1: { w: 101 }, 3: { hd: 1 } },
        rowData: { 0: { h: 48 }, 5: { hd: 1 } },
        mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }],
        freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 },
        showGridlines: 0,
        tabColor: '#1f3864',
        cellData: {
          0: {
            0: { v: 'หัว', t: 1, s: { bd: { b: { s: 1, cl: { rgb: '#000000' } } } } },
            2: { s: { bd: { r: { s: 1, cl: { rgb: '#000000' } } } } },
          },
        },
      },
      { resources: [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify({ s1: rules }) }] },
    );
    const whole = await readXlsx(await writeXlsx(data));
    const back = sheetNamed(whole, 'IIT');
    expect(back.columnData?.[0]?.w).toBe(420);
    expect(back.columnData?.[1]?.w).toBe(101);
    expect(back.columnData?.[3]?.hd).toBe(1);
    expect(back.rowData?.[0]?.h).toBe(48);
    expect(back.rowData?.[5]?.hd).toBe(1);
    expect(back.mergeData).toMatchObject([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }]);
    expect(back.freeze).toMatchObject({ xSplit: 0, ySplit: 2 });
    expect(back.showGridlines).toBe(0);
    expect(back.tabColor).toBe('#1f3864');
    expect(back.cellData?.[0]?.[2]?.s).toMatchObject({ bd: { r: { s: 1, cl: { rgb: '#000000' } } } });
    const rulesBack = JSON.parse(whole.resources?.[0]?.data ?? '{}')[back.id ?? ''];
    expect(rulesBack.map(({ rule, ranges }: { rule: object; ranges: object }) => ({ rule, ranges }))).toEqual(
      rules.map(({ rule, ranges }) => ({ rule, ranges })),
    );
  });

  test('a new tab is set up for A4 landscape, one page wide, with its frozen rows repeated', async () => {
    const data = workbookOf({ freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 } });
    const content = new SeenBook(await writeXlsx(data));
    expect(content.tab('IIT').at('pageSetup')?.attributes).toEqual({
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(content.tab('IIT').at('sheetPr', 'pageSetUpPr')?.attributes).toEqual({ fitToPage: '1' });
    expect(content.definedNames).toEqual({ '_xlnm.Print_Titles': "'IIT'!$1:$2" });
  });

  test('a new tab that is narrow enough is set up for one upright page', async () => {
    const columns = (width: number, hidden: number) => ({
      0: { w: 400 },
      1: { w: width },
      2: { w: hidden, hd: 1 },
    });
    const setup = async (width: number, ySplit = 0) =>
      new SeenBook(
        await writeXlsx(
          workbookOf({
            columnData: columns(width, 300),
            freeze: { xSplit: 0, ySplit, startRow: ySplit, startColumn: -1 },
          }),
        ),
      )
        .tab('IIT')
        .at('pageSetup')?.attributes;
    expect(await setup(700)).toMatchObject({ orientation: 'portrait', fitToWidth: '1', fitToHeight: '1' });
    expect(await setup(701)).toMatchObject({ orientation: 'landscape', fitToHeight: '0' });
    expect(await setup(700, 2)).toMatchObject({ orientation: 'landscape', fitToHeight: '0' });
  });

  test('names that a file does not allow are changed, and stay different', async () => {
    const data = workbookOf({ name: 'ผล 1/2568' });
    data.sheetOrder.push('s2');
    data.sheets.s2 = { id: 's2', name: 'ผล 1:2568' };
    expect(new SeenBook(await writeXlsx(data)).names).toEqual(['ผล 1-2568', 'ผล 1-2568 2']);
  });
});

describe('a file that someone else made', () => {
  const inline = (ref: string, text: string): string =>
    `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const made = bookParts(
    [
      {
        name: 'IIT',
        rows: [
          '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">i๑ </t></r><r><t>การปฏิบัติงาน</t></r></is></c><c r="B1" s="1"><v>98.67</v></c></row>',
          `<row r="2">${inline('A2', 'เว็บไซต์')}<c r="B2"><f>SUM(B1:B1)</f><v>98.67</v></c><c r="C2" t="e"><v>#REF!</v></c></row>`,
          '<row r="3"><c r="A3" s="2"><v>45931</v></c></row>',
        ].join(''),
        after: [
          '<conditionalFormatting sqref="B1:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>B1&lt;85</formula></cfRule><cfRule type="cellIs" dxfId="1" priority="2" operator="lessThan"><formula>50</formula></cfRule></conditionalFormatting>',
          '<dataValidations count="1"><dataValidation type="list" sqref="A5"><formula1>"ก,ข"</formula1></dataValidation></dataValidations>',
          '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>',
          '<pageSetup paperSize="5" orientation="portrait"/><headerFooter><oddFooter>หน้า &amp;P</oddFooter></headerFooter>',
          '<legacyDrawing r:id="rId3"/>',
        ].join(''),
        relations: [
          ['rId1', 'hyperlink', 'https://example.go.th/', 'External'],
          ['rId2', 'comments', '../comments1.xml'],
          ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ],
      },
      { name: 'อื่น', rows: `<row r="1">${inline('A1', 'คงอยู่')}</row>` },
    ],
    {
      after:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">IIT!$A$1:$B$9</definedName></definedNames>',
      parts: {
        'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d/m/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="16"/><name val="TH SarabunPSK"/><charset val="222"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="2"><dxf><font><b/></font></dxf><dxf><font><i/></font></dxf></dxfs></styleSheet>`,
        'xl/comments1.xml': `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="A4" authorId="0"><text><r><t>หมายเหตุ</t></r></text></comment></commentList></comments>`,
        'xl/drawings/vmlDrawing1.vml':
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
      },
    },
  );
  const original = zipped(made);
  const one = (rows: string, rest: Partial<TestTab> = {}): Uint8Array =>
    bookOf([{ name: 'IIT', rows, ...rest }]);

  test('its cells are read with their shown text, serials and formulas', async () => {
    const sheet = sheetNamed(await readXlsx(original), 'IIT');
    expect(plain(sheet.cellData?.[0]?.[0])).toEqual({ v: 'i๑ การปฏิบัติงาน', f: null, t: 1 });
    expect(plain(sheet.cellData?.[1]?.[0])).toEqual({ v: 'เว็บไซต์', f: null, t: 1 });
    expect(plain(sheet.cellData?.[1]?.[1])).toEqual({ v: 98.67, f: '=SUM(B1:B1)', t: 2 });
    expect(plain(sheet.cellData?.[1]?.[2])).toEqual({ v: '#REF!', f: null, t: 1 });
    expect(sheet.cellData?.[2]?.[0]).toMatchObject({ v: 45_931, t: 2, s: { n: { pattern: 'd/m/yyyy' } } });
    expect(sheet.cellData?.[0]?.[1]?.s).toMatchObject({ ff: 'TH SarabunPSK', fs: 16 });
  });

  test('saved without a change, it is what it was, byte for byte', async () => {
    expect(await writeXlsx(await readXlsx(original), original)).toEqual(original);
  });

  test('a change in one cell leaves everything else alone', async () => {
    const data = await readXlsx(original);
    const cell = sheetNamed(data, 'IIT').cellData?.[0]?.[1];
    if (cell) cell.v = 50;
    const { parts } = new SeenBook(await writeXlsx(data, original));
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook, ...others } = parts;
    const {
      'xl/worksheets/sheet1.xml': sheetBefore,
      'xl/workbook.xml': workbookBefore,
      ...othersBefore
    } = made;
    expect(others).toEqual(othersBefore);
    expect(sheet).toBe(
      sheetBefore?.replace('<c r="B1" s="1"><v>98.67</v></c>', '<c r="B1" s="1"><v>50</v></c>'),
    );
    expect(workbook).toBe(
      workbookBefore?.replace('</definedNames>', '</definedNames><calcPr fullCalcOnLoad="1"/>'),
    );
  });

  test('a new background does not spread to cells that shared the style', async () => {
    const shared = bookOf(
      [
        {
          name: 'IIT',
          rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>1</v></c></row>',
        },
      ],
      {
        parts: {
          'xl/styles.xml': styles
            .replace('<fonts count="1">', '<fonts count="2">')
            .replace('</fonts>', '<font><sz val="14"/><name val="Sarabun"/></font></fonts>')
            .replace(
              '</cellXfs>',
              '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>',
            ),
        },
      },
    );
    const data = await readXlsx(shared);
    const cell = sheetNamed(data, 'IIT').cellData?.[0]?.[0];
    if (cell) cell.s = { ...(cell.s as object), bg: { rgb: '#ff0000' } };
    const sheet = new SeenBook(await writeXlsx(data, shared)).tab('IIT');
    const { fill, font } = sheet.cell('A1');
    expect(JSON.stringify(fill)).toContain('FFFF0000');
    expect(JSON.stringify(font)).toMatch(/"val":"14".*"val":"Sarabun"/);
    expect(JSON.stringify(sheet.cell('A2').fill)).toContain('"patternType":"none"');
  });

  test('rules of other kinds keep their rank when ours are added and removed', async () => {
    const data = await readXlsx(original);
    const id = sheetNamed(data, 'IIT').id ?? '';
    const resource = data.resources?.[0];
    const rules = JSON.parse(resource?.data ?? '{}');
    expect(rules[id]).toHaveLength(1);
    rules[id].push({
      ...rules[id][0],
      cfId: 'ours',
      rule: { ...rules[id][0].rule, value: '=N("ita:lowest")=0' },
    });
    if (resource) resource.data = JSON.stringify(rules);
    const withOurs = await writeXlsx(data, original);
    const kinds = (bytes: Uint8Array) =>
      new SeenBook(bytes)
        .tab('IIT')
        .rules.map(({ type, formula, priority }) => ({ type, formula, priority }));
    expect(kinds(withOurs)).toEqual([
      { type: 'expression', formula: 'B1<85', priority: 1 },
      { type: 'cellIs', formula: '50', priority: 2 },
      { type: 'expression', formula: 'N("ita:lowest")=0', priority: 3 },
    ]);
    const reread = await readXlsx(withOurs);
    const rereadRules = JSON.parse(reread.resources?.[0]?.data ?? '{}');
    rereadRules[id].pop();
    if (reread.resources?.[0]) reread.resources[0].data = JSON.stringify(rereadRules);
    expect(kinds(await writeXlsx(reread, withOurs))).toEqual(kinds(original));
  });

  test('a rule for whole columns is short in Univer and stays whole in the file', async () => {
    const original = one('<row r="1"><c r="A1"><v>1</v></c></row>', {
      after:
        '<conditionalFormatting sqref="A1:B1048576"><cfRule type="expression" priority="1"><formula>A1&lt;85</formula></cfRule></conditionalFormatting>',
    });
    const data = await readXlsx(original);
    const id = data.sheetOrder[0] ?? '';
    const resource = data.resources?.[0];
    const rules = JSON.parse(resource?.data ?? '{}');
    expect(rules[id][0].ranges).toEqual([{ startRow: 0, startColumn: 0, endRow: 999, endColumn: 1 }]);
    rules[id].unshift({ ...rules[id][0], cfId: 'new', rule: { ...rules[id][0].rule, value: '=A1<50' } });
    if (resource) resource.data = JSON.stringify(rules);
    const { rules: written } = new SeenBook(await writeXlsx(data, original)).tab('IIT');
    expect(written.map(({ ref }) => ref)).toEqual(['A1:B1000', 'A1:B1048576']);
  });

  test('defined names follow a tab that is renamed, and go with one that is removed', async () => {
    const original = bookOf(
      [
        { name: 'IIT', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { name: 'EIT', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      ],
      {
        after:
          '<definedNames><definedName name="scores">IIT!$A$1:$A$3</definedName><definedName name="gone">EIT!$A$1</definedName></definedNames>',
      },
    );
    const data = await readXlsx(original);
    const [first = '', second = ''] = data.sheetOrder;
    const renamed = data.sheets[first];
    if (renamed) renamed.name = "ผล 'IIT'x";
    data.sheetOrder = [first];
    delete data.sheets[second];
    const saved = new SeenBook(await writeXlsx(data, original));
    expect(saved.definedNames).toEqual({ scores: "'ผล ''IIT''x'!$A$1:$A$3" });
  });

  test('notes are read, changed, added and removed', async () => {
    const data = await readXlsx(original);
    const id = sheetNamed(data, 'IIT').id ?? '';
    const resource = data.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN');
    const notes = JSON.parse(resource?.data ?? '{}');
    expect(notes[id][3][0]).toMatchObject({ row: 3, col: 0, note: 'หมายเหตุ' });
    notes[id] = { 4: { 1: { ...notes[id][3][0], row: 4, col: 1, note: 'ใหม่' } } };
    if (resource) resource.data = JSON.stringify(notes);
    const saved = await readXlsx(await writeXlsx(data, original));
    const savedNotes = JSON.parse(
      saved.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data ?? '{}',
    );
    expect(Object.keys(savedNotes[id])).toEqual(['4']);
    expect(savedNotes[id][4][1]).toMatchObject({ note: 'ใหม่' });
  });

  test('a formula that was filled down is written into each cell', async () => {
    const filled = await thereAndBack(
      workbookOf({
        cellData: { 0: { 1: { f: '=A1*2', si: 'x', v: 2, t: 2 } }, 1: { 1: { si: 'x', v: 4, t: 2 } } },
      }),
    );
    expect(plain(filled.cellData?.[1]?.[1])).toEqual({ v: 4, f: '=A2*2', t: 2 });
  });

  test('shared formulas survive a change of the first of them', async () => {
    const original = one(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
    );
    const data = await readXlsx(original);
    const rows = sheetNamed(data, 'IIT').cellData;
    expect([0, 1, 2].map((row) => rows?.[row]?.[1]?.f)).toEqual(['=A1*2', '=A2*2', '=A3*2']);
    if (rows?.[0]) rows[0][1] = { v: 7, t: 2 };
    const sheet = new SeenBook(await writeXlsx(data, original)).tab('IIT');
    expect(sheet.cell('B1')).toMatchObject({ value: 7, formula: null });
    expect(sheet.cell('B3').formula).toBe('A3*2');
  });

  test('tabs are added, removed, renamed and moved', async () => {
    const data = await readXlsx(original);
    const [first = '', second = ''] = data.sheetOrder;
    data.sheets.new = { id: 'new', name: 'IIT', cellData: { 0: { 0: { v: 'ใหม่', t: 1 } } } };
    const renamed = data.sheets[first];
    if (renamed) renamed.name = 'IIT เดิม';
    data.sheetOrder = ['new', first];
    delete data.sheets[second];
    const saved = new SeenBook(await writeXlsx(data, original));
    expect(saved.names).toEqual(['IIT', 'IIT เดิม']);
    expect(saved.definedNames['_xlnm.Print_Area']).toBe("'IIT เดิม'!$A$1:$B$9");
    expect(saved.tab('IIT').text('A1')).toBe('ใหม่');
    expect(Object.keys(saved.parts)).not.toContain('xl/worksheets/sheet2.xml');
    expect(faults(saved.parts)).toEqual([]);
  });

  test('cells without a style keep the font of the file', async () => {
    const named = async (font: string) => {
      const data = cellsOf({ v: 1, t: 2 });
      data.defaultStyle = { ff: font, fs: 16 };
      return writeXlsx(data);
    };
    const original = await named('TH SarabunPSK');
    expect((await readXlsx(original)).defaultStyle).toEqual({ ff: 'TH SarabunPSK', fs: 16 });
    const again = await writeXlsx(await readXlsx(original), original);
    expect((await readXlsx(again)).defaultStyle).toEqual({ ff: 'TH SarabunPSK', fs: 16 });
  });
});

describe('data validations', () => {
  type Rules = Record<string, ISheetDataValidationRule[]>;
  const resource = 'SHEET_DATA_VALIDATION_PLUGIN';

  const rulesOf = (data: IWorkbookData): ISheetDataValidationRule[] => {
    const saved = data.resources?.find(({ name }) => name === resource)?.data ?? '{}';
    return (JSON.parse(saved) as Rules)[sheetNamed(data, 'IIT').id ?? ''] ?? [];
  };

  const withRules = (data: IWorkbookData, rules: ISheetDataValidationRule[]): IWorkbookData => ({
    ...data,
    resources: [
      ...(data.resources ?? []).filter(({ name }) => name !== resource),
      { name: resource, data: JSON.stringify({ [sheetNamed(data, 'IIT').id ?? '']: rules }) },
    ],
  });

  const cells = (a1: string): IRange => toRange(a1);
  const asked = (rules: ISheetDataValidationRule[]) => rules.map(({ uid: _, ...rule }) => rule);

  const score: ISheetDataValidationRule = {
    uid: 'score',
    type: 'decimal',
    operator: 'between' as NonNullable<ISheetDataValidationRule['operator']>,
    formula1: '0',
    formula2: '99.5',
    allowBlank: true,
    errorStyle: 1,
    showErrorMessage: true,
    error: 'คะแนน 0-99.5',
    ranges: [cells('B2:C12')],
  };
  const status: ISheetDataValidationRule = {
    uid: 'status',
    type: 'list',
    formula1: JSON.stringify(['ยังไม่เริ่ม', '"กำลัง" ทำ', 'เสร็จ']),
    renderMode: 1,
    allowBlank: true,
    errorStyle: 2,
    ranges: [cells('E2:E20'), cells('G3')],
  };

  test('of a new workbook come back as they were', async () => {
    const bytes = await writeXlsx(withRules(workbookOf({}), [score, status]));
    expect(asked(rulesOf(await readXlsx(bytes)))).toEqual(asked([score, status]));
    const sheet = new SeenBook(bytes).tab('IIT');
    expect(sheet.validation('C12')).toEqual({
      type: 'decimal',
      operator: 'between',
      formulas: ['0', '99.5'],
      allowBlank: '1',
      showErrorMessage: '1',
      errorStyle: 'stop',
      showInputMessage: '1',
      prompt: 'คะแนน 0-99.5',
      sqref: 'B2:C12',
    });
    expect(sheet.validation('E20')).toMatchObject({
      type: 'list',
      formulas: ['"ยังไม่เริ่ม,""กำลัง"" ทำ,เสร็จ"'],
      errorStyle: 'warning',
    });
    expect(sheet.validation('E21')).toBeUndefined();
  });

  test('of the host come back as they were', async () => {
    const host = openHost(workbookOf({}));
    const app = host.services.SpreadsheetApp;
    const given = app
      .newDataValidation()
      .requireValueInList(['มี', 'ไม่มี'], true)
      .setAllowInvalid(false)
      .setHelpText('เลือก')
      .build();
    app.getActiveSpreadsheet().getActiveSheet().getRange('A2:A9').setDataValidation(given);
    const saved = await readXlsx(await writeXlsx(host.workbook.save()));
    host.dispose();
    const again = openHost(saved);
    const cell = again.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A9');
    const rule = cell.getDataValidations()[0]?.[0];
    expect(String(rule?.getCriteriaType())).toBe('VALUE_IN_LIST');
    expect(rule?.getCriteriaValues()).toEqual([['มี', 'ไม่มี'], true]);
    expect(rule?.getAllowInvalid()).toBe(false);
    expect(rule?.getHelpText()).toBe('เลือก');
    again.dispose();
  });

  test('lists that Excel could not read are left out of the file', async () => {
    const list = (...values: string[]) => ({ ...status, formula1: JSON.stringify(values) });
    const rules = [
      { ...list('ก, ข', 'ค'), uid: 'comma', ranges: [cells('A1')] },
      { ...list('ก'.repeat(200), 'ข'.repeat(55)), uid: 'long', ranges: [cells('A2')] },
    ];
    expect(rulesOf(await readXlsx(await writeXlsx(withRules(workbookOf({}), rules))))).toEqual([]);
  });

  const original = bookOf([
    {
      name: 'IIT',
      rows: '',
      after:
        '<dataValidations count="3"><dataValidation type="list" promptTitle="เลือก" prompt="ก หรือ ข" sqref="A2:A5000"><formula1>"ก,ข"</formula1></dataValidation><dataValidation type="list" sqref="B1:B5"><formula1>$D$1:$D$3</formula1></dataValidation><dataValidation type="whole" operator="between" sqref="C1:C5"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations>',
    },
  ]);

  test('of a file are read as far as Univer carries them, and stay whole', async () => {
    const data = await readXlsx(original);
    expect(rulesOf(data)).toMatchObject([
      { formula1: '["ก","ข"]', errorStyle: 0, error: 'ก หรือ ข', ranges: [cells('A2:A1000')] },
    ]);
    const saved = new SeenBook(await writeXlsx(data, original)).tab('IIT');
    expect(saved.validation('A5000')).toMatchObject({ promptTitle: 'เลือก' });
    expect(saved.validation('B5')).toMatchObject({ formulas: ['$D$1:$D$3'] });
    expect(saved.validation('C5')).toMatchObject({ type: 'whole', formulas: ['1', '5'] });
  });

  test('that are new, moved or gone are so in the file; others make room for them', async () => {
    const data = await readXlsx(original);
    const moved = rulesOf(data).map((rule) => ({ ...rule, ranges: [cells('A5:A9')] }));
    const changed = withRules(data, [...moved, { ...score, ranges: [cells('B2:C3')] }]);
    const saved = new SeenBook(await writeXlsx(changed, original)).tab('IIT');
    const kinds = (column: string) =>
      [1, 2, 3, 4, 5, 9, 10].map((row) => saved.validation(`${column}${row}`)?.type ?? '');
    expect(kinds('A')).toEqual(['', '', '', '', 'list', 'list', '']);
    expect(saved.validation('A9')).toMatchObject({ promptTitle: 'เลือก' });
    expect(kinds('B')).toEqual(['list', 'decimal', 'decimal', 'list', 'list', '', '']);
    expect(kinds('C')).toEqual(['whole', 'decimal', 'decimal', 'whole', 'whole', '', '']);
    const gone = new SeenBook(await writeXlsx(withRules(data, []), original)).tab('IIT');
    expect(gone.validation('A5')).toBeUndefined();
    expect(gone.validation('B5')).toMatchObject({ type: 'list' });
  });
});

describe('bytes that are no workbook', () => {
  const compoundFile = (text: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);

  test.each([
    ['empty', new Uint8Array()],
    ['not-a-workbook', new TextEncoder().encode('ข้อ,คะแนน\ni1,100\n')],
    ['not-a-workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
    ['password-protected', compoundFile('EncryptedPackage')],
    ['old-format', compoundFile('Workbook')],
  ])('are refused: %s', async (problem, bytes) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ name: 'WorkbookFileError', problem });
  });
});

describe('formulas of a file', () => {
  test('keep their form where only their result is another one', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1">SUM(A1:A2*A1:A2)</f><v>13</v></c><c r="C1"><f>SUM( A1:A2 )</f><v>5</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
    const original = bookOf([{ name: 'IIT', rows }]);
    const host = openHost(await readXlsx(original));
    host.type('IIT', 1, 1, '4');
    host.recalculate();
    const saved = new SeenBook(await writeXlsx(host.workbook.save(), original));
    host.dispose();
    const xml = saved.parts['xl/worksheets/sheet1.xml'];
    expect(xml).toContain('<c r="B1" cm="1"><f t="array" ref="B1">SUM(A1:A2*A1:A2)</f><v>25</v></c>');
    expect(xml).toContain('<c r="C1"><f>SUM( A1:A2 )</f><v>7</v></c>');
  });

  test('with functions that came after the format get the prefix that Excel wants', async () => {
    const bytes = await writeXlsx(
      cellsOf(
        { f: '=XLOOKUP(1,B:B,C:C)+SUM(FILTER(B:B,C:C>1))', v: 1, t: 2 },
        { f: '=MY_IFS(1)', v: 1, t: 2 },
      ),
    );
    const sheet = new SeenBook(bytes).tab('IIT');
    expect(sheet.cell('A1').formula).toBe('_xlfn.XLOOKUP(1,B:B,C:C)+SUM(_xlfn._xlws.FILTER(B:B,C:C>1))');
    expect(sheet.cell('B1').formula).toBe('MY_IFS(1)');
    expect((await readXlsx(bytes)).sheets['file-1']?.cellData?.[0]?.[0]?.f).toBe(
      '=XLOOKUP(1,B:B,C:C)+SUM(FILTER(B:B,C:C>1))',
    );
  });
});
