import type { IWorkbookData } from '@univerjs/core';
import ExcelJS, { type Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Host } from '../host/host.ts';
import { openHost } from '../run.ts';
import { sampleWorkbook } from '../sample.ts';
import { readXlsx } from './read.ts';
import { writeXlsx } from './write.ts';

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

async function contentOf(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

const stable = ({ model }: Workbook): object => {
  const {
    modified: _,
    calcProperties: __,
    ...rest
  } = model as object & {
    modified?: unknown;
    calcProperties?: unknown;
  };
  return rest;
};

const fileOf = async (build: (workbook: Workbook) => void): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const tabOf = (host: Host, name: string) => {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

describe('a file that Univer had open', () => {
  const original = fileOf((workbook) => {
    const sheet = workbook.addWorksheet('IIT', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = [{ width: 60 }, { width: 12 }];
    sheet.getCell('A1').value = 'ประเด็นข้อคำถาม';
    sheet.getCell('A1').style = {
      font: { name: 'TH SarabunPSK', size: 16, bold: true, color: { theme: 4, tint: -0.25 } as never },
      alignment: { wrapText: true, vertical: 'middle', indent: 1 },
      border: { bottom: { style: 'thin', color: { indexed: 64 } as never } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 0, tint: -0.15 } as never },
    };
    sheet.getCell('A2').value = 'i๑ การปฏิบัติงาน';
    sheet.getCell('B2').value = '๙๘.๖๗';
    sheet.getCell('B3').value = 96.67;
    sheet.getCell('B3').numFmt = '0.00';
    sheet.getCell('B4').value = { formula: 'AVERAGE(B3:B3)', result: 96.67 };
    sheet.getCell('B5').value = true;
    sheet.getCell('A6').value = new Date(Date.UTC(2025, 9, 1, 12));
    sheet.getCell('A6').numFmt = 'd mmm yyyy h:mm';
    sheet.getCell('A7').value = '=1+1';
    sheet.getCell('A8').note = 'หมายเหตุ';
    sheet.mergeCells('A9:B9');
    for (const address of ['B12', 'B13', 'C12', 'C13']) {
      sheet.getCell(address).dataValidation = {
        type: 'list',
        formulae: ['"มี,ไม่มี"'],
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'ผิด',
        error: 'โปรดเลือก',
      };
    }
    sheet.getCell('D12').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 100] };
    sheet.getRow(10).height = 40;
    sheet.getRow(11).hidden = true;
    sheet.getCell('A11').value = 'ซ่อน';
    sheet.addConditionalFormatting({
      ref: 'B2:B9',
      rules: [
        {
          type: 'expression',
          formulae: ['B2<85'],
          priority: 1,
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFCE5CD' } } },
        },
      ],
    });
  });

  test('and nobody changed is what it was', async () => {
    const bytes = await original;
    const saved = await writeXlsx(
      worked(await readXlsx(bytes), () => {}),
      bytes,
    );
    expect(stable(await contentOf(saved))).toEqual(stable(await contentOf(bytes)));
  });

  test('shows the host what a person sees in the file', async () => {
    const host = openHost(await readXlsx(await original));
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
    const bytes = await original;
    const data = worked(await readXlsx(bytes), (host) => {
      const app = host.services.SpreadsheetApp;
      const sheet = tabOf(host, 'IIT');
      sheet.getRange('B3').setValues([[50]]);
      const rule = app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=N("ita:lowest")=0')
        .setBackground('#f4cccc')
        .setBold(true)
        .setRanges([sheet.getRange('B2:B3')])
        .build();
      sheet.setConditionalFormatRules([rule, ...sheet.getConditionalFormatRules()]);
      const plan = app.getActiveSpreadsheet().insertSheet('แผนมาตรการ', 1);
      plan.getRange('A1:B1').setValues([['มาตรการ', "'=SUM(A1)"]]);
      plan.getRange('A1:B1').setFontFamily('Sarabun').setWrap(true).merge();
      plan.setColumnWidth(1, 320);
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
