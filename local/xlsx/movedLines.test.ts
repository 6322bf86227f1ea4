/** Rows and columns that are inserted and deleted move all that the file has below and beside them. */
import { describe, expect, test } from 'vitest';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveRows,
} from '../../test/support/person/person.ts';
import type { Host } from '../host/host.ts';
import { openHost } from '../run.ts';
import { readXlsx } from './testing/bytes.ts';
import { bookOf, faults, main, office, type Parts, partsOf, relations } from './testing/parts.ts';
import { saveXlsx } from './write.ts';

const cell = (ref: string, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${ref}"><v>${value}</v></c>`
    : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`;

/** A plan with everything round its cells that a file can have. */
const original = bookOf(
  [
    {
      name: 'แผน',
      rows: [
        row(1, cell('A1', 'ข้อ'), cell('B1', 'คะแนน')),
        row(
          2,
          cell('A2', 'i1'),
          cell('B2', 98),
          '<c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>196</v></c>',
        ),
        '<row r="3" outlineLevel="1">' +
          cell('A3', 'i2') +
          cell('B3', 80) +
          '<c r="C3"><f t="shared" si="0"/><v>160</v></c></row>',
        '<row r="4" outlineLevel="1">' +
          cell('A4', 'i3') +
          cell('B4', 70) +
          '<c r="C4"><f t="shared" si="0"/><v>140</v></c></row>',
        row(6, '<c r="B6"><f>SUM(B2:B4)</f><v>248</v></c>'),
        row(8, cell('A8', 'x'), cell('B8', 'n')),
        row(9, cell('A9', 'y'), cell('B9', 2)),
      ].join(''),
      before:
        '<dimension ref="A1:C9"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B6" sqref="B6"/></sheetView></sheetViews>',
      after: [
        '<sheetProtection sheet="1" objects="1"/>',
        '<protectedRanges><protectedRange sqref="B6" name="r"/></protectedRanges>',
        '<autoFilter ref="A1:C4"><filterColumn colId="1"><customFilters><customFilter operator="lessThan" val="85"/></customFilters></filterColumn></autoFilter>',
        '<mergeCells count="1"><mergeCell ref="A6:A7"/></mergeCells>',
        '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" priority="2"><formula>B2&lt;85</formula></cfRule></conditionalFormatting>',
        '<conditionalFormatting sqref="B6"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>$B$8</formula></cfRule></conditionalFormatting>',
        '<dataValidations count="2"><dataValidation type="list" sqref="A6"><formula1>"ก,ข"</formula1></dataValidation><dataValidation type="list" sqref="A8:A9"><formula1>$A$2:$A$4</formula1></dataValidation></dataValidations>',
        '<hyperlinks><hyperlink ref="A8" location="แผน!B6" display="x"/></hyperlinks>',
        '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
        '<ignoredErrors><ignoredError sqref="B2:B4" numberStoredAsText="1"/></ignoredErrors>',
        '<drawing r:id="rId3"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>',
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>แผน!B2:B4</xm:f><xm:sqref>D6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      ].join(''),
      relations: [
        ['rId1', 'comments', '../comments1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId3', 'drawing', '../drawings/drawing1.xml'],
        ['rId4', 'table', '../tables/table1.xml'],
        [
          'rId5',
          'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
          '../threadedComments/threadedComment1.xml',
        ],
      ],
    },
    {
      name: "อื่น 'x",
      rows: row(
        1,
        '<c r="A1"><f>แผน!B6+ตาราง1[[#Totals],[n]]</f><v>248</v></c>',
        '<c r="B1"><f>SUM(แผน!$B:$B)</f><v>1</v></c>',
      ),
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>แผน!$B$6&gt;0</formula></cfRule></conditionalFormatting>',
    },
  ],
  {
    after:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">แผน!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">แผน!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">แผน!$1:$1</definedName><definedName name="เฉลี่ย">AVERAGE(แผน!$B$2:$B$4)*2</definedName></definedNames>',
    relations: [['rCalc', 'calcChain', 'calcChain.xml']],
    parts: {
      'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="B6" i="1"/></calcChain>`,
      'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>ก</author></authors><commentList><comment ref="B6" authorId="0"><text><t>รวม</t></text></comment></commentList></comments>`,
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B6" id="{1}"><text>รวม</text></threadedComment></ThreadedComments>',
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 5, 2, 4, 31, 9, 1</x:Anchor><x:Row>5</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml':
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:cat><c:strRef><c:f>แผน!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>แผน!$B$2:$B$4</c:f></c:numRef></c:val></c:chartSpace>',
      'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="ตาราง1" displayName="ตาราง1" ref="A8:B9"><autoFilter ref="A8:B9"/><tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="n"/></tableColumns></table>`,
    },
  },
);

/** What is in the file after a person worked in the plan. */
async function after(work: (host: Host) => void): Promise<Parts> {
  const host = openHost(await readXlsx(original));
  work(host);
  host.recalculate();
  const data = host.workbook.save();
  host.dispose();
  const { bytes, notKept } = await saveXlsx(data, original);
  expect(notKept).toEqual([]);
  const parts = partsOf(bytes);
  expect(faults(parts)).toEqual([]);
  return parts;
}

const sheet = (parts: Parts): string => parts['xl/worksheets/sheet1.xml'] ?? '';

describe('two rows that are put in above row 3', () => {
  const parts = after((host) => insertRows(host, 'แผน', 3, 2));
  test.each([
    ['formulas that cells share', '<f>B5*2</f>'],
    ['formulas over the place', '<f>SUM(B2:B6)</f>'],
    ['merges', '<mergeCell ref="A8:A9"/>'],
    ['the filter', '<autoFilter ref="A1:C6"><filterColumn colId="1">'],
    ['a rule over the place', '<conditionalFormatting sqref="B2:B6">'],
    [
      'a rule below',
      '<conditionalFormatting sqref="B8"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>$B$10</formula>',
    ],
    ['a list of values', '<dataValidation type="list" sqref="A8"><formula1>"ก,ข"</formula1>'],
    ['a list of cells', '<dataValidation type="list" sqref="A10:A11"><formula1>$A$2:$A$6</formula1>'],
    ['links', '<hyperlink ref="A10" location="แผน!B8" display="x"/>'],
    ['page breaks', '<brk id="7" max="16383" man="1"/>'],
    ['protected ranges', '<protectedRange sqref="B8" name="r"/>'],
    ['ignored errors', '<ignoredError sqref="B2:B6"'],
    ['sparklines', '<xm:f>แผน!B2:B6</xm:f><xm:sqref>D8</xm:sqref>'],
    ['the selection', '<selection activeCell="B8" sqref="B8"/>'],
    ['the extent', '<dimension ref="A1:C11"/>'],
  ])('move %s', async (_, xml) => expect(sheet(await parts)).toContain(xml));

  test.each([
    ['notes', 'xl/comments1.xml', '<comment ref="B8" authorId="0"><text><t>รวม</t></text></comment>'],
    [
      'boxes of notes',
      'xl/drawings/vmlDrawing1.vml',
      '<x:Anchor>2, 15, 7, 2, 4, 31, 11, 1</x:Anchor><x:Row>7</x:Row>',
    ],
    ['conversations', 'xl/threadedComments/threadedComment1.xml', '<threadedComment ref="B8"'],
    ['charts’ places', 'xl/drawings/drawing1.xml', '<xdr:row>7</xdr:row>'],
    ['charts’ ranges', 'xl/charts/chart1.xml', '<c:f>แผน!$A$2:$A$6</c:f>'],
    ['tables', 'xl/tables/table1.xml', 'ref="A10:B11"><autoFilter ref="A10:B11"/>'],
    ['formulas of other tabs', 'xl/worksheets/sheet2.xml', '<f>แผน!B8+ตาราง1[[#Totals],[n]]</f>'],
    ['rules of other tabs', 'xl/worksheets/sheet2.xml', '<formula>แผน!$B$8&gt;0</formula>'],
    ['the filter’s name', 'xl/workbook.xml', '>แผน!$A$1:$C$6</definedName>'],
    ['print areas', 'xl/workbook.xml', '>แผน!$A$1:$C$11</definedName>'],
    ['formulas with a name', 'xl/workbook.xml', '>AVERAGE(แผน!$B$2:$B$6)*2</definedName>'],
  ])('move %s', async (_, part, xml) => expect((await parts)[part]).toContain(xml));

  test('leave alone what does not lie there', async () => {
    expect((await parts)['xl/workbook.xml']).toContain('>แผน!$1:$1</definedName>');
    expect((await parts)['xl/worksheets/sheet2.xml']).toContain('<f>SUM(แผน!$B:$B)</f>');
    expect(sheet(await parts)).toContain('<sheetProtection sheet="1" objects="1"/>');
    expect((await parts)['xl/calcChain.xml']).toBeUndefined();
  });
});

test('rows put in between rows of a group belong to it', async () => {
  const parts = await after((host) => {
    insertRows(host, 'แผน', 4, 1);
    host.type('แผน', 4, 1, 'i2.5');
  });
  expect(sheet(parts)).toMatch(/<row r="4"[^>]*outlineLevel="1"[^>]*>/);
});

test('rows that are deleted take their own with them', async () => {
  const parts = await after((host) => deleteRows(host, 'แผน', 6, 1));
  expect(sheet(parts)).not.toContain('sqref="B6"');
  expect(sheet(parts)).not.toContain('protectedRange');
  expect(sheet(parts)).toContain('<dataValidations count="1"><dataValidation type="list" sqref="A7:A8">');
  expect(parts['xl/comments1.xml']).not.toContain('รวม');
  expect(parts['xl/threadedComments/threadedComment1.xml']).not.toContain('รวม');
  expect(parts['xl/drawings/vmlDrawing1.vml']).not.toContain('ClientData');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('#REF!');
  expect(parts['xl/tables/table1.xml']).toContain('ref="A7:B8"');
});

test('a column that is put in moves what is beside it, and gets a name in a table', async () => {
  const parts = await after((host) => insertColumns(host, 'แผน', 2, 1));
  expect(sheet(parts)).toContain('<f>SUM(C2:C4)</f>');
  expect(sheet(parts)).toContain('<autoFilter ref="A1:D4"><filterColumn colId="2">');
  expect(sheet(parts)).toMatch(/<c r="B8"[^>]*t="inlineStr"[^>]*><is><t>คอลัมน์2<\/t><\/is><\/c>/);
  expect(parts['xl/tables/table1.xml']).toContain('ref="A8:C9"');
  expect(parts['xl/tables/table1.xml']).toContain(
    '<tableColumns count="3"><tableColumn id="1" name="x"/><tableColumn id="3" name="คอลัมน์2"/><tableColumn id="2" name="n"/></tableColumns>',
  );
  expect(parts['xl/comments1.xml']).toContain('ref="C6"');
  expect(parts['xl/charts/chart1.xml']).toContain('<c:f>แผน!$C$2:$C$4</c:f>');
  expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:col>5</xdr:col>');
});

test('a column that is deleted is gone from its table, and from formulas', async () => {
  const parts = await after((host) => deleteColumns(host, 'แผน', 2, 1));
  expect(parts['xl/tables/table1.xml']).toContain(
    '<tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns>',
  );
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<f>#REF!+#REF!</f>');
  expect(sheet(parts)).not.toContain('filterColumn');
});

test('a table’s header that is typed over renames its column, in formulas, too', async () => {
  const parts = await after((host) => host.type('แผน', 8, 2, 'จำนวน'));
  expect(parts['xl/tables/table1.xml']).toContain('<tableColumn id="2" name="จำนวน"/>');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('ตาราง1[[#Totals],[จำนวน]]');
});

test('rows that are dragged elsewhere keep what is their own', async () => {
  const parts = await after((host) => moveRows(host, 'แผน', 6, 2, 13));
  expect(parts['xl/comments1.xml']).toContain('ref="B11"');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('แผน!B11');
  expect(parts['xl/tables/table1.xml']).toContain('ref="A6:B7"');
  expect(sheet(parts)).toContain('<mergeCell ref="A11:A12"/>');
  expect(sheet(parts)).toMatch(/<row r="11"[^>]*>.*<c r="B11"[^>]*><f>SUM\(B2:B4\)<\/f>/);
});

test('a shared formula outlives the row that had its text', async () => {
  const parts = await after((host) => deleteRows(host, 'แผน', 2, 1));
  expect(sheet(parts)).toMatch(/<c r="C2"[^>]*><f>B2\*2<\/f>/);
  expect(sheet(parts)).toMatch(/<c r="C3"[^>]*><f>B3\*2<\/f>/);
});

test('a tab whose formulas do not refer to what moved is not touched', async () => {
  const bytes = bookOf([
    { name: 'แผน', rows: row(1, cell('A1', 1)) + row(2, cell('A2', 2)) },
    { name: 'IIT', rows: '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>0</v></c></row>' },
  ]);
  const host = openHost(await readXlsx(bytes));
  insertRows(host, 'แผน', 2, 1);
  const { bytes: saved } = await saveXlsx(host.workbook.save(), bytes);
  host.dispose();
  expect(partsOf(saved)['xl/worksheets/sheet2.xml']).toBe(partsOf(bytes)['xl/worksheets/sheet2.xml']);
});
