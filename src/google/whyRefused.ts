/**
 * Why the service refused edits. Its own words come in the language of the person's account, so the reason is looked for in
 * the workbook.
 */
import { type Edit, type Filling, isExtra } from '../grid/edits.ts';
import { a1 } from '../grid/grid.ts';
import { isGrid } from './isGrid.ts';
import type { DataValidationPort, SheetPort, SpreadsheetAppPort } from './port.ts';
import { listValues } from './rules.ts';

export type Reason =
  /** The cell has a rule that refuses other than it lets in. */
  | { readonly kind: 'rule'; readonly tab: string; readonly cell: string }
  /** The tab, or some of its cells, are not for this person to edit. */
  | { readonly kind: 'protection'; readonly tab: string }
  /** Nothing in the file is for this person to edit, or the service takes no writes at all just now. */
  | { readonly kind: 'view-only' };

/** Of a rule that cannot be judged from here, as a formula of a person's, nothing is said. */
const refuses = (rule: DataValidationPort | null, cell: string | number): boolean => {
  if (rule === null || rule.getAllowInvalid() || cell === '') return false;
  const kind = String(rule.getCriteriaType());
  if (kind === 'VALUE_IN_LIST') return !listValues(rule).includes(String(cell));
  return /^(?:NUMBER|DATE)_/.test(kind) && typeof cell === 'string';
};

const refusingCell = (sheet: SheetPort, { tab, row, column, cells }: Filling): Reason | null => {
  const lastRow = Math.min(row + cells.length - 1, sheet.getMaxRows());
  const lastColumn = Math.min(column + (cells[0]?.length ?? 1) - 1, sheet.getMaxColumns());
  if (lastRow < row || lastColumn < column) return null;
  const rules = sheet.getRange(row, column, lastRow - row + 1, lastColumn - column + 1).getDataValidations();
  for (const [down, line] of rules.entries()) {
    const across = line.findIndex((rule, place) => refuses(rule, cells[down]?.[place] ?? ''));
    if (across >= 0) return { kind: 'rule', tab, cell: a1({ row: row + down, column: column + across }) };
  }
  return null;
};

const isProtected = ({ ProtectionType }: SpreadsheetAppPort, sheet: SheetPort): boolean =>
  [ProtectionType.SHEET, ProtectionType.RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.canEdit()),
  );

/**
 * Whether a write is refused that changes nothing, in a tab that nobody is known to be kept out of. The service tells nobody
 * without further permissions who may edit a file, and its own words are in any language. Lines between cells are of the tab:
 * no cell's type, rule or format has a say in them.
 */
const isViewOnly = (app: SpreadsheetAppPort): boolean => {
  const sheets = app.getActiveSpreadsheet().getSheets();
  const sheet = sheets.find((one) => isGrid(one) && !isProtected(app, one));
  if (!sheet) return false;
  const areHidden = sheet.hasHiddenGridlines();
  try {
    sheet.setHiddenGridlines(areHidden);
    app.flush();
    return false;
  } catch {
    return true;
  }
};

/**
 * The first reason that is found; null when there is none to be seen. Which of the edits were made by then is not known.
 */
export const whyRefused = (app: SpreadsheetAppPort, edits: readonly Edit[]): Reason | null => {
  const sheets = new Map<string, SheetPort>();
  for (const sheet of app.getActiveSpreadsheet().getSheets()) sheets.set(sheet.getName(), sheet);
  for (const edit of edits) {
    const sheet = edit.op === 'setCells' ? sheets.get(edit.tab) : undefined;
    const reason = sheet && edit.op === 'setCells' ? refusingCell(sheet, edit) : null;
    if (reason) return reason;
  }
  for (const tab of new Set(edits.filter((edit) => !isExtra(edit)).map((edit) => edit.tab))) {
    const sheet = sheets.get(tab);
    if (sheet && isProtected(app, sheet)) return { kind: 'protection', tab };
  }
  return isViewOnly(app) ? { kind: 'view-only' } : null;
};
