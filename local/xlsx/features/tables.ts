import type { ICellData, IWorksheetData } from '@univerjs/core';
import { escapeText, unescapeText } from '../package/escapes.ts';
import { childOf, childrenOf, descendantsOf, type Element, element, textOf } from '../package/xml.ts';
import { toRange } from '../references/addresses.ts';
import { type Movement, moveElement } from '../references/movedElements.ts';
import type { ReferenceMover } from '../references/referenceMover.ts';
import type { FileSheet, WorkbookFile } from '../workbookFile.ts';
import { contentOf } from '../write/tab/cellValue.ts';

/** The parts of a tab's tables. */
const tableParts = (file: WorkbookFile, sheet: FileSheet): string[] =>
  file.package
    .relationships(sheet.part)
    .filter(({ kind, external }) => kind === 'table' && !external)
    .map(({ target }) => target);

/** The text that a header's cell shows, as a table calls its column. */
const headerOf = (cell: ICellData | undefined): string => String(contentOf(cell ?? {}) ?? '').trim();

/** A name that no other column of the table has; the format wants them different without regard to case. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted || 'คอลัมน์';
  for (let number = wanted ? 1 : 2; ; number++) {
    const name = number === 1 ? base : `${base}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A table whose header no longer says what its columns are called, and what its cells have to say. */
interface HeaderFix {
  row: number;
  column: number;
  text: string;
}

/** The table's columns in the order that they have now; a new one for each that was put in between. */
function columnsNow(table: Element, before: number, movement: Movement): (Element | undefined)[] {
  const range = toRange(table.attributes.ref ?? '');
  const columns: (Element | undefined)[] = Array.from({ length: range.endColumn - range.startColumn + 1 });
  childrenOf(childOf(table, 'tableColumns'), 'tableColumn').forEach((column, index) => {
    const now = movement.moves.column(before + index);
    if (now !== undefined && now >= range.startColumn && now <= range.endColumn) {
      columns[now - range.startColumn] = column;
    }
  });
  return columns;
}

/** Calls the columns what their headers say. @returns the header's cells that must say otherwise than they do */
function nameColumns(
  table: Element,
  columns: readonly (Element | undefined)[],
  after: Partial<IWorksheetData>,
): HeaderFix[] {
  const range = toRange(table.attributes.ref ?? '');
  const hasHeader = table.attributes.headerRowCount !== '0';
  const list = childOf(table, 'tableColumns') as Element;
  let id = Math.max(0, ...childrenOf(list, 'tableColumn').map(({ attributes }) => Number(attributes.id)));
  const taken = new Set<string>();
  const fixes: HeaderFix[] = [];
  list.children = columns.map((known, index) => {
    const column = range.startColumn + index;
    const cell = after.cellData?.[range.startRow]?.[column];
    const was = unescapeText(known?.attributes.name ?? '');
    const said = hasHeader ? headerOf(cell) : was;
    // A header whose text differs only in what no one sees is still the column's name.
    const wanted = was !== '' && (said === was.trim() || !hasHeader) ? was : said;
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    if (hasHeader && name !== was && name !== contentOf(cell ?? {})) {
      fixes.push({ row: range.startRow, column, text: name });
    }
    if (known) {
      if (name !== was) known.attributes.name = escapeText(name).replaceAll('\n', '_x000a_');
      return known;
    }
    id += 1;
    return element('tableColumn', { id, name: escapeText(name).replaceAll('\n', '_x000a_') });
  });
  list.attributes.count = String(columns.length);
  return fixes;
}

const columnNames = (table: Element): string[] =>
  childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
    unescapeText(attributes.name ?? ''),
  );

/** Which columns of a table are called otherwise now, or are gone. */
function renamed(
  before: readonly Element[],
  namesBefore: readonly string[],
  after: readonly Element[],
): Map<string, string | null> {
  const names = new Map<string, string | null>();
  before.forEach((column, index) => {
    const was = namesBefore[index] ?? '';
    const now = after.includes(column) ? unescapeText(column.attributes.name ?? '') : null;
    if (now !== was) names.set(was, now);
  });
  return names;
}

/**
 * Brings a tab's tables to where their cells are now, and names their columns after their headers. The mover learns the
 * names; formulas of the tables themselves are brought to them by `renameInTables`.
 *
 * @returns texts that cells of headers must have, and the parts of tables of which nothing is left
 */
export function moveTables(
  file: WorkbookFile,
  sheet: FileSheet,
  movement: Movement,
  after: Partial<IWorksheetData>,
): { fixes: HeaderFix[]; gone: string[] } {
  const fixes: HeaderFix[] = [];
  const gone: string[] = [];
  for (const part of tableParts(file, sheet)) {
    const { root: table } = file.package.document(part);
    const before = JSON.stringify(table);
    const range = toRange(table.attributes.ref ?? '');
    const columns = childrenOf(childOf(table, 'tableColumns'), 'tableColumn');
    const names = columnNames(table);
    if (!moveElement(table, movement) || !isTable(table, range.startRow, movement)) {
      gone.push(part);
      movement.mover.renameColumns(table.attributes.name ?? '', new Map(names.map((name) => [name, null])));
      continue;
    }
    fixes.push(...nameColumns(table, columnsNow(table, range.startColumn, movement), after));
    const now = childrenOf(childOf(table, 'tableColumns'), 'tableColumn');
    movement.mover.renameColumns(table.attributes.name ?? '', renamed(columns, names, now));
    if (JSON.stringify(table) !== before) file.package.touch(part);
  }
  return { fixes, gone };
}

/** Tells the mover that a tab's tables are gone with it. */
export function loseTables(file: WorkbookFile, sheet: FileSheet, mover: ReferenceMover): void {
  for (const part of tableParts(file, sheet)) {
    const { root: table } = file.package.document(part);
    const names = columnNames(table).map((name) => [name, null] as const);
    mover.renameColumns(table.attributes.name ?? '', new Map(names));
  }
}

/** Gives formulas of tables the names that columns have now. */
export function renameInTables(file: WorkbookFile, sheet: FileSheet, mover: ReferenceMover): void {
  for (const part of tableParts(file, sheet)) {
    const { root } = file.package.document(part);
    for (const name of ['calculatedColumnFormula', 'totalsRowFormula']) {
      for (const formula of descendantsOf(root, name)) {
        const now = mover.withColumnNames(textOf(formula));
        if (now === textOf(formula)) continue;
        formula.children = [now];
        file.package.touch(part);
      }
    }
  }
}

/** A table without its header or without a row below it is none. */
function isTable(table: Element, headerRow: number, { moves }: Movement): boolean {
  if (table.attributes.headerRowCount === '0') return true;
  const range = toRange(table.attributes.ref ?? '');
  return moves.row(headerRow) !== undefined && range.endRow > range.startRow;
}
