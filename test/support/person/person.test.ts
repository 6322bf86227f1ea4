import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../../local/host/host.ts';
import { openHost } from '../../../local/run.ts';
import type { RangePort, SheetPort } from '../../../src/google/port.ts';
import { snapshot, type TabSnapshot } from '../tabs/snapshot.ts';
import {
  color,
  copyRow,
  deleteColumns,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  note,
  sortRows,
  type,
} from './person.ts';

const PLAN = 'plan';

/** A title over all columns, then rows 3 to 7 whose cells say where they were; column E is hidden, row 6, too. */
function writePlan(host: Host): void {
  const app = host.services.SpreadsheetApp;
  const sheet = app.getActiveSpreadsheet().insertSheet(PLAN, 0);
  sheet.getRange('A1:F1').merge().setValue('title').setFontWeight('bold');
  sheet.getRange('A2:F2').merge().setValue('subtitle');
  const rows = [3, 4, 5, 6, 7];
  sheet.getRange('A3:F7').setValues(rows.map((row) => [...'abcdef'].map((column) => `${column}${row}`)));
  const rule = (row: number) =>
    app
      .newDataValidation()
      .requireNumberBetween(row, row + 1)
      .build();
  sheet.getRange('C3:C7').setDataValidations(rows.map((row) => [rule(row)]));
  sheet.getRange('D3:D7').setDataValidation(app.newDataValidation().requireValueInList(['x'], true).build());
  for (const row of rows) note(host, PLAN, row, 2, `note ${row}`);
  sheet.getRange('B5').setBackground('#ff0000');
  sheet.setRowHeights(4, 1, 44).setColumnWidths(2, 1, 222);
  sheet.hideColumns(5);
  sheet.hideRows(6);
  sheet.setFrozenRows(2);
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=N("ita:lowest")=0')
      .setBackground('#f4cccc')
      .setRanges([sheet.getRange('B4:B5')])
      .build(),
  ]);
}

describe('what a person does by hand', () => {
  let host: Host;

  beforeEach(() => {
    host = openHost();
    writePlan(host);
    host.calls.reset();
  });
  afterEach(() => host.dispose());

  const sheet = (): SheetPort => {
    const found = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN);
    if (!found) throw new Error('no plan');
    return found;
  };
  const column = (a1: string): unknown[] => sheet().getRange(a1).getValues().flat();
  const row = (a1: string): unknown[] => sheet().getRange(a1).getValues()[0] ?? [];
  const now = (): TabSnapshot => snapshot({ host })[0] as TabSnapshot;
  const limits = (a1: string): unknown[] =>
    sheet()
      .getRange(a1)
      .getDataValidations()
      .flat()
      .map((rule) => rule?.getCriteriaValues()[0] ?? null);
  const backgrounds = (a1: string): string[] => sheet().getRange(a1).getBackgrounds().flat();
  const notes = (a1: string): string[] => (sheet().getRange(a1) as RangePort).getNotes().flat();

  test('costs no call', () => {
    type(host, PLAN, 3, 1, 'x');
    insertRows(host, PLAN, 3, 1);
    moveRows(host, PLAN, 3, 1, 6);
    color(host, PLAN, 3, 1, '#00ff00');
    expect(host.calls.total).toBe(0);
  });

  test('inserted columns push everything to the right, and a merged title grows', () => {
    insertColumns(host, PLAN, 3, 1);
    insertColumns(host, PLAN, 1, 1);
    expect(row('A3:H3')).toEqual(['', 'a3', 'b3', '', 'c3', 'd3', 'e3', 'f3']);
    expect(notes('B3:D3')).toEqual(['', 'note 3', '']);
    expect(limits('E3:F4')).toEqual([3, ['x'], 4, ['x']]);
    expect(now()).toMatchObject({
      hiddenColumns: ['G'],
      columnWidths: { C: 222 },
      merges: ['B1:H1', 'B2:H2'],
      conditionalFormats: [{ ranges: ['C4:C5'] }],
    });
    expect(row('B1:C1')).toEqual(['title', '']);
  });

  test('deleted columns take everything of theirs along, and a merged title shrinks', () => {
    deleteColumns(host, PLAN, 2, 2);
    expect(row('A3:E3')).toEqual(['a3', 'd3', 'e3', 'f3', '']);
    expect(limits('B3:B4')).toEqual([['x'], ['x']]);
    expect(now()).toMatchObject({
      hiddenColumns: ['C'],
      columnWidths: {},
      merges: ['A1:D1', 'A2:D2'],
      notes: {},
      conditionalFormats: [],
    });
    expect(row('A1:B1')).toEqual(['title', '']);
  });

  test('moved rows keep all they have', () => {
    moveRows(host, PLAN, 4, 2, 8);
    expect(column('B3:B8')).toEqual(['b3', 'b6', 'b7', 'b4', 'b5', '']);
    expect(notes('B3:B7')).toEqual(['note 3', 'note 6', 'note 7', 'note 4', 'note 5']);
    expect(limits('C3:C7')).toEqual([3, 6, 7, 4, 5]);
    expect(limits('D3:D8')).toEqual([['x'], ['x'], ['x'], ['x'], ['x'], null]);
    expect(backgrounds('B6:B7')).toEqual(['#ffffff', '#ff0000']);
    expect(now()).toMatchObject({
      hiddenRows: [4],
      rowHeights: { 6: 44 },
      merges: ['A1:F1', 'A2:F2'],
      conditionalFormats: [{ ranges: ['B6:B7'] }],
    });
    moveRows(host, PLAN, 7, 1, 3);
    expect(column('B3:B7')).toEqual(['b5', 'b3', 'b6', 'b7', 'b4']);
    expect(now().conditionalFormats[0]?.ranges).toEqual(['B3', 'B7']);
    moveRows(host, PLAN, 3, 1, 20);
    expect(column('B19')).toEqual(['b5']);
    expect(limits('C19:D20')).toEqual([5, ['x'], null, null]);
  });

  test('moved columns keep all they have, and a merged title stays', () => {
    const before = sheet().getRange('A1:F2').getValues();
    moveColumns(host, PLAN, 2, 1, 5);
    expect(row('A3:F3')).toEqual(['a3', 'c3', 'd3', 'b3', 'e3', 'f3']);
    expect(notes('B3:D3')).toEqual(['', '', 'note 3']);
    expect(limits('B3:D4')).toEqual([3, ['x'], null, 4, ['x'], null]);
    expect(now()).toMatchObject({
      hiddenColumns: ['E'],
      columnWidths: { D: 222 },
      merges: ['A1:F1', 'A2:F2'],
      conditionalFormats: [{ ranges: ['D4:D5'] }],
    });
    moveColumns(host, PLAN, 5, 1, 1);
    expect(row('A3:F3')).toEqual(['e3', 'a3', 'c3', 'd3', 'b3', 'f3']);
    expect(now()).toMatchObject({ hiddenColumns: ['A'], merges: ['B1:F1', 'B2:F2'] });
    moveColumns(host, PLAN, 2, 1, 4);
    expect(sheet().getRange('B1:G2').getValues()).toEqual(before.map((texts) => [...texts.slice(0, 5), '']));
  });

  test('a title loses the column that is moved out of it, and gains the one that is moved in', () => {
    moveColumns(host, PLAN, 1, 1, 9);
    expect(row('A3:H3')).toEqual(['b3', 'c3', 'd3', 'e3', 'f3', '', '', 'a3']);
    expect(now().merges).toEqual(['A1:E1', 'A2:E2']);
    expect(row('A1:H1')).toEqual(['title', '', '', '', '', '', '', '']);
    moveColumns(host, PLAN, 8, 1, 2);
    expect(row('A3:F3')).toEqual(['b3', 'a3', 'c3', 'd3', 'e3', 'f3']);
    expect(now().merges).toEqual(['A1:F1', 'A2:F2']);
  });

  test('sorting moves whole rows of cells, the hidden ones, too', () => {
    type(host, PLAN, 3, 1, '2');
    type(host, PLAN, 4, 1, '');
    type(host, PLAN, 6, 1, '10');
    sortRows(host, PLAN, 3, 7, 1, true);
    expect(column('A3:A7')).toEqual([2, 10, 'a5', 'a7', '']);
    expect(column('E3:E7')).toEqual(['e3', 'e6', 'e5', 'e7', 'e4']);
    expect(notes('B3:B7')).toEqual(['note 3', 'note 6', 'note 5', 'note 7', 'note 4']);
    expect(limits('C3:C7')).toEqual([3, 6, 5, 7, 4]);
    expect(backgrounds('B4:B6')).toEqual(['#ffffff', '#ff0000', '#ffffff']);
    expect(now()).toMatchObject({ hiddenRows: [6], rowHeights: { 4: 44 } });
    sortRows(host, PLAN, 3, 7, 1, false);
    expect(column('A3:A7')).toEqual(['a7', 'a5', 10, 2, '']);
    expect(() => sortRows(host, PLAN, 2, 7, 1, true)).toThrow('Merged');
  });

  test('a copied row has all cells of the row, the hidden ones, too', () => {
    copyRow(host, PLAN, 5, 4);
    expect(row('A4:F4')).toEqual(['a5', 'b5', 'c5', 'd5', 'e5', 'f5']);
    expect(column('A3:A8')).toEqual(['a3', 'a5', 'a4', 'a5', 'a6', 'a7']);
    expect(notes('B3:B6')).toEqual(['note 3', 'note 5', 'note 4', 'note 5']);
    expect(limits('C3:C6')).toEqual([3, 5, 4, 5]);
    expect(backgrounds('B4:B6')).toEqual(['#ff0000', '#ffffff', '#ff0000']);
    expect(now()).toMatchObject({ hiddenRows: [7], conditionalFormats: [{ ranges: ['B5:B6', 'B4'] }] });
    copyRow(host, PLAN, 3, 9);
    expect(row('A9:F9')).toEqual(['a3', 'b3', 'c3', 'd3', 'e3', 'f3']);
  });
});
