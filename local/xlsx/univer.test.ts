import type { IWorkbookData } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import type { Host } from '../host/host.ts';
import { openHost } from '../run.ts';
import { sampleWorkbook } from '../sample.ts';
import { readXlsx, writeXlsx } from './testing/bytes.ts';
import { bookOf, main } from './testing/parts.ts';

/** What Univer makes of a workbook while someone works on it. */
function worked(data: IWorkbookData, work: (host: Host) => void): IWorkbookData {
  const host = openHost(data);
  try {
    work(host);
    host.recalculate();
    return host.workbook.save();
  } finally {
    host.dispose();
  }
}

const tabOf = (host: Host, name: string) => {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

describe('a file that Univer had open', () => {
  const inline = (ref: string, text: string, style = 0): string =>
    `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const look = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d mmm yyyy h:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><color theme="4" tint="-0.25"/><name val="TH SarabunPSK"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1"><alignment wrapText="1" vertical="center" indent="1"/></xf><xf numFmtId="2" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="1"><dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFCE5CD"/></patternFill></fill></dxf></dxfs></styleSheet>`;
  const original = bookOf(
    [
      {
        name: 'IIT',
        before:
          '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="60" customWidth="1"/><col min="2" max="2" width="12" customWidth="1"/></cols>',
        rows: [
          `<row r="1">${inline('A1', 'ประเด็นข้อคำถาม', 1)}</row>`,
          `<row r="2">${inline('A2', 'i๑ การปฏิบัติงาน')}${inline('B2', '๙๘.๖๗')}</row>`,
          '<row r="3"><c r="B3" s="2"><v>96.67</v></c></row>',
          '<row r="4"><c r="B4"><f>AVERAGE(B3:B3)</f><v>96.67</v></c></row>',
          '<row r="5"><c r="B5" t="b"><v>1</v></c></row>',
          '<row r="6"><c r="A6" s="3"><v>45931.5</v></c></row>',
          `<row r="7">${inline('A7', '=1+1')}</row>`,
          '<row r="10" ht="40" customHeight="1"/>',
          `<row r="11" hidden="1">${inline('A11', 'ซ่อน')}</row>`,
        ].join(''),
        after:
          '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells><conditionalFormatting sqref="B2:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&lt;85</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="ผิด" error="โปรดเลือก" sqref="B12:C13"><formula1>"มี,ไม่มี"</formula1></dataValidation><dataValidation type="decimal" operator="between" sqref="D12"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations><legacyDrawing r:id="rId2"/>',
        relations: [
          ['rId1', 'comments', '../comments1.xml'],
          ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ],
      },
    ],
    {
      parts: {
        'xl/styles.xml': look,
        'xl/comments1.xml': `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="A8" authorId="0"><text><r><t>หมายเหตุ</t></r></text></comment></commentList></comments>`,
        'xl/drawings/vmlDrawing1.vml':
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>7</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
      },
    },
  );

  test('and nobody changed is what it was', async () => {
    const bytes = original;
    const saved = await writeXlsx(
      worked(await readXlsx(bytes), () => {}),
      bytes,
    );
    expect(saved).toEqual(bytes);
  });

  test('shows the host what a person sees in the file', async () => {
    const host = openHost(await readXlsx(original));
    const sheet = tabOf(host, 'IIT');
    expect(sheet.getRange('A1:B5').getValues()).toEqual([
      ['ประเด็นข้อคำถาม', ''],
      ['i๑ การปฏิบัติงาน', '๙๘.๖๗'],
      ['', 96.67],
      ['', 96.67],
      ['', true],
    ]);
    expect(sheet.getRange('A7').getValues()).toEqual([['=1+1']]);
    expect(sheet.getRange('A8').getNotes()).toEqual([['หมายเหตุ']]);
    expect(sheet.getRange('A1').getBackgrounds()).toEqual([['#d9d9d9']]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
    const validations = sheet.getRange('B13:E13').getDataValidations()[0];
    expect(validations?.map((rule) => rule?.getCriteriaValues()[0])).toEqual([
      ['มี', 'ไม่มี'],
      ['มี', 'ไม่มี'],
      undefined,
      undefined,
    ]);
    expect(validations?.[0]?.getAllowInvalid()).toBe(false);
    host.dispose();
  });

  test('keeps what the add-on wrote', async () => {
    const bytes = original;
    const data = worked(await readXlsx(bytes), (host) => {
      const app = host.services.SpreadsheetApp;
      const sheet = tabOf(host, 'IIT');
      sheet.getRange('B3').setValues([[50]]);
      const rule = app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=N("ita:lowest")=0')
        .setBackground('#f4cccc')
        .setRanges([sheet.getRange('B2:B3')])
        .build();
      sheet.setConditionalFormatRules([rule, ...sheet.getConditionalFormatRules()]);
      const plan = app.getActiveSpreadsheet().insertSheet('แผนมาตรการ', 1);
      plan.getRange('A1:B1').setValues([['มาตรการ', "'=SUM(A1)"]]);
      plan.getRange('A1:B1').setFontFamily('Sarabun').setWrap(true).merge();
      plan.setColumnWidths(1, 1, 320);
      plan.hideColumns(3);
      plan.setFrozenRows(1);
      plan.setHiddenGridlines(true);
    });
    const saved = await readXlsx(await writeXlsx(data, bytes));
    const host = openHost(saved);
    const sheet = tabOf(host, 'IIT');
    expect(sheet.getRange('B3:B4').getValues()).toEqual([[50], [50]]);
    const formulas = sheet
      .getConditionalFormatRules()
      .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
    expect(formulas).toEqual(['=N("ita:lowest")=0', '=B2<85']);
    expect(tabOf(host, 'แผนมาตรการ').getRange('A1').getValues()).toEqual([['มาตรการ']]);
    host.dispose();
    const plan = Object.values(saved.sheets).find(({ name }) => name === 'แผนมาตรการ');
    expect(saved.sheetOrder.map((id) => saved.sheets[id]?.name)).toEqual(['IIT', 'แผนมาตรการ']);
    expect(plan).toMatchObject({ showGridlines: 0, freeze: { ySplit: 1 } });
    expect(plan?.columnData).toMatchObject({ 0: { w: 320 }, 2: { hd: 1 } });
    expect(plan?.mergeData).toHaveLength(1);
  });
});

describe('the sample', () => {
  test('is the same after a save, read by the host', async () => {
    const read = (data: IWorkbookData) => {
      const host = openHost(data);
      const all = host.services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]);
      host.dispose();
      return all;
    };
    expect(read(await readXlsx(await writeXlsx(sampleWorkbook())))).toEqual(read(sampleWorkbook()));
  });
});
