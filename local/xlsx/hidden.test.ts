import { describe, expect, test } from 'vitest';
import { hideColumns, insertRows, moveColumns, moveRows } from '../../test/support/person/person.ts';
import { snapshot, type TabSnapshot } from '../../test/support/tabs/snapshot.ts';
import type { Host } from '../host/host.ts';
import { openHost } from '../run.ts';
import { readXlsx, writeXlsx } from './testing/bytes.ts';
import { SeenBook } from './testing/look.ts';

const PLAN = 'แผนมาตรการ';

/** What the tab is after `work` and a save, and what is in the file then. */
async function saved(
  work: (host: Host) => void,
  original?: Uint8Array,
): Promise<{ bytes: Uint8Array; before: TabSnapshot; after: TabSnapshot }> {
  const host = openHost(original && (await readXlsx(original)));
  work(host);
  const [before] = snapshot({ host });
  const bytes = await writeXlsx(host.workbook.save(), original);
  host.dispose();
  const again = openHost(await readXlsx(bytes));
  const [after] = snapshot({ host: again });
  again.dispose();
  return { bytes, before: before as TabSnapshot, after: after as TabSnapshot };
}

const planOf = (host: Host) => {
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  return book.getSheetByName(PLAN) ?? book.insertSheet(PLAN, 0);
};

function writePlan(host: Host): void {
  const sheet = planOf(host);
  const list = host.services.SpreadsheetApp.newDataValidation()
    .requireValueInList(['ยังไม่เริ่ม', 'ดำเนินการแล้ว'], true)
    .setAllowInvalid(false)
    .setHelpText('โปรดเลือกจากรายการ')
    .build();
  sheet.getRange('A1:D5').setValues(Array.from({ length: 5 }, (_, row) => ['ก', row, 'ข', 'ค']));
  sheet
    .getRange('C2:D5')
    .setDataValidations(Array.from({ length: 4 }, (_, row) => [list, row % 2 ? list : null]));
  sheet.setColumnWidths(3, 1, 180);
  sheet.hideColumns(2, 2);
  sheet.hideRows(1);
  sheet.hideRows(4, 2);
  sheet.hideRows(12);
}

const laidOut = ({ hiddenRows, hiddenColumns, validations, columnWidths, cells }: TabSnapshot) => ({
  hiddenRows,
  hiddenColumns,
  validations,
  widths: columnWidths,
  values: Object.entries(cells).map(([cell, { value }]) => [cell, value]),
});

describe('a saved workbook', () => {
  test('has the rows and columns hidden that were hidden, and its lists', async () => {
    const { before, after } = await saved(writePlan);
    expect(before).toMatchObject({ hiddenRows: [1, 4, 5, 12], hiddenColumns: ['B', 'C'] });
    expect(laidOut(after)).toEqual(laidOut(before));
  });

  test('has them in the file as other programs read them', async () => {
    const { bytes } = await saved(writePlan);
    const sheet = new SeenBook(bytes).tab(PLAN);
    expect([1, 2, 4, 5, 12].map((row) => sheet.rows.get(row)?.hidden === '1')).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    expect([1, 2, 3, 4].map((column) => sheet.columns.get(column)?.hidden === '1')).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(sheet.validation('C3')).toMatchObject({
      type: 'list',
      formulas: ['"ยังไม่เริ่ม,ดำเนินการแล้ว"'],
      errorStyle: 'stop',
    });
    expect(sheet.validation('D2')).toBeUndefined();
  });

  test('keeps hidden what was hidden in the file, shows what is shown now, and hides what is hidden now', async () => {
    const { bytes } = await saved(writePlan);
    const { before, after } = await saved((host) => {
      const sheet = planOf(host);
      sheet.showColumns(2, 1);
      sheet.hideColumns(4);
      sheet.hideRows(3);
    }, bytes);
    expect(before).toMatchObject({ hiddenRows: [1, 3, 4, 5, 12], hiddenColumns: ['C', 'D'] });
    expect(laidOut(after)).toEqual(laidOut(before));
  });

  test('has them where they were moved to', async () => {
    const { bytes } = await saved(writePlan);
    const { before, after } = await saved((host) => {
      insertRows(host, PLAN, 1, 2);
      moveRows(host, PLAN, 6, 1, 5);
      moveColumns(host, PLAN, 3, 1, 1);
      hideColumns(host, PLAN, 6, 1);
    }, bytes);
    expect(before).toMatchObject({ hiddenRows: [3, 5, 7, 14], hiddenColumns: ['A', 'C', 'F'] });
    expect(laidOut(after)).toEqual(laidOut(before));
  });
});
