import { applyLooks, drawLines } from '../google/looks.ts';
import { makeRoom } from '../google/makeRoom.ts';
import type { DataValidationPort, SheetPort, SpreadsheetAppPort } from '../google/port.ts';
import { writeMark } from '../grid/marks.ts';
import { fingerprint } from './fingerprint.ts';
import { sectionText } from './rowMarks.ts';
import type { Cell, DraftSection, SectionMark, TableMark } from './table.ts';
import type { TableChange } from './tableChange.ts';
import { layoutIndex, MARK, standardColumns, type TableForm } from './tableForm.ts';
import { buildRule, listNames, type TableLists, usedLists } from './tableLists.ts';
import { type TableRowKind, tableRowLook } from './tableLook.ts';
import { headerTexts, keyTexts, measureTexts, rowCells } from './tableRows.ts';

/** A table to be written: its title, its rows as a change to an empty table, and what its cells offer to choose from. */
export interface NewTable<Column extends string> {
  readonly title: readonly string[];
  readonly sections: readonly DraftSection[];
  readonly change: TableChange<Column>;
  readonly lists: TableLists;
}

interface Line {
  readonly kind: TableRowKind;
  readonly texts: Readonly<Record<string, Cell>>;
}

/**
 * Fills an empty tab with the table. Formats come first and all values last, in one call: a run that fails on the way
 * leaves a tab without values, which the next run fills.
 */
export const createTable = <Column extends string>(
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  form: TableForm<Column, string>,
  table: NewTable<Column>,
): void => {
  const places = standardColumns(form);
  const width = form.layout.length;
  const lines = tableLines(form, table);
  const headerRow = table.title.length + 2;
  const keyRow = headerRow + 1;

  makeRoom(sheet, lines.length, width);
  form.layout.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
  });
  const all = sheet.getRange(1, 1, lines.length, width);
  applyLooks(
    all,
    lines.map(({ kind }) => tableRowLook(form, kind)),
  );
  table.title.forEach((_, index) => {
    sheet.setRowHeights(index + 1, 1, form.titleHeights[index] ?? form.titleHeights[0] ?? 0);
    sheet.getRange(index + 1, 1, 1, form.titleWidth).merge();
  });
  drawLines(sheet.getRange(headerRow, 1, lines.length - headerRow + 1, width), app);
  setLists(sheet, app, form, lines, table.lists);
  sheet.hideColumns(layoutIndex(form, MARK) + 1, 1);
  for (const name of form.hidden) sheet.hideColumns(layoutIndex(form, name) + 1, 1);
  sheet.hideRows(keyRow, 1);
  sheet.setFrozenRows(keyRow);
  sheet.setHiddenGridlines(true);
  all.setValues(lines.map(({ texts }) => rowCells(width, places, texts)));
};

const tableLines = <Column extends string>(
  form: TableForm<Column, string>,
  { title, sections, change, lists }: NewTable<Column>,
): Line[] => {
  const [first = ''] = form.drafted as readonly string[];
  const memory: TableMark = { ...change.mark, title: title.map(fingerprint), lists: listNames(lists) };
  const added = change.insertions.flatMap(({ rows }) => rows);
  const titleKind = (index: number): TableRowKind =>
    index === 0 ? 'title' : index === title.length - 1 ? 'remark' : 'line';
  return [
    ...title.map((text, index) => ({ kind: titleKind(index), texts: { [first]: text } })),
    { kind: 'gap', texts: {} },
    { kind: 'header', texts: headerTexts(form) },
    { kind: 'key', texts: keyTexts(form, memory) },
    ...sections.flatMap((section): Line[] => {
      const rows = added.filter(({ row }) => row.section === section.key);
      const text = sectionText(section, rows.length > 0);
      const mark: SectionMark = { kind: 'section', section: section.key, wrote: fingerprint(text) };
      return [
        { kind: 'section', texts: { [first]: text, [MARK]: writeMark(mark) } },
        ...rows.map((row): Line => ({ kind: 'row', texts: measureTexts(form, row) })),
      ];
    }),
  ];
};

/** Neighbouring columns with lists take one call. */
const setLists = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  form: TableForm<string, string>,
  lines: readonly Line[],
  lists: TableLists,
): void => {
  const used = new Map(usedLists(lists));
  const columns = [...used.keys()].map((name) => layoutIndex(form, name));
  if (columns.length === 0) return;
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const rules = form.layout.slice(left, right + 1).map(({ name }): DataValidationPort | null => {
    const list = used.get(name);
    return list ? buildRule(app, list) : null;
  });
  const none = rules.map(() => null);
  sheet
    .getRange(1, left + 1, lines.length, right - left + 1)
    .setDataValidations(lines.map(({ kind }) => (kind === 'row' ? rules : none)));
};
