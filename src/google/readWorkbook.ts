/** Reads the workbook into a plain value: every tab's cells once, and the facts about it that were asked for. */

import { bare } from '../grid/cells/plainText.ts';
import type { TabCells } from '../grid/door.ts';
import type { FactName, Facts } from '../grid/facts.ts';
import type { CellValue, TabGrid } from '../grid/grid.ts';
import { fingerprint } from '../grid/marks/fingerprint.ts';
import { holdsMark, markedColumns } from '../grid/marks/marks.ts';
import { readableTabs } from '../grid/reading/readableTabs.ts';
import { inParts, type Want, withFacts } from '../grid/reading/wanted.ts';
import { wantsAhead } from '../grid/reading/wantsAhead.ts';
import type { Tab, Workbook } from '../grid/workbook.ts';
import { readHighlights } from './highlights.ts';
import { isGrid } from './isGrid.ts';
import type { RangePort, CellValue as ServiceValue, SheetPort, SpreadsheetPort } from './port.ts';

/** Stands for what a cell holds that is neither text nor number: a picture. It shows nothing. */
const PICTURE = '\ufffc';

const plainValue = (value: ServiceValue): CellValue => {
  if (value instanceof Date) return { date: value.getTime() };
  return typeof value === 'object' ? PICTURE : value;
};

/** Changes when any cell's value, or what it shows, changes. */
const stampOf = ({ values, shown }: Pick<TabGrid, 'values' | 'shown'>): string =>
  fingerprint(JSON.stringify(values === shown ? shown : [values, shown]));

const valuesIn = (range: RangePort): CellValue[][] => range.getValues().map((cells) => cells.map(plainValue));

interface Cells {
  readonly grid: TabGrid;
  readonly stamp: string;
  readonly isOurs: boolean;
}

const isText = (values: readonly (readonly CellValue[])[]): values is string[][] =>
  values.every((cells) => cells.every((cell) => typeof cell === 'string'));

/** What is known of our tabs before they are read. */
export interface OwnTabs {
  /** How their names begin until a person renames them. */
  readonly names: readonly string[];
  /** The kind of a table, and names of its columns: of the first that a tab has, it is asked whether it is hidden. */
  readonly watched: { readonly table: string; readonly columns: readonly string[] };
}

const nothingKnown: OwnTabs = { names: [], watched: { table: '', columns: [] } };

/**
 * Reads a tab's cells, in one call to the service where that tells all. In a tab of ours all is text, or shows what it
 * holds: what is shown says it. In a tab of staff that holds nothing but text, that is what it shows. The name only tells
 * which of them is the likelier; it changes nothing of what is read.
 *
 * @param ownNames how names of tabs of ours begin
 */
const cellsIn = (range: RangePort, name: string, ownNames: readonly string[]): Cells => {
  const held = ownNames.some((own) => name.startsWith(own)) ? null : valuesIn(range);
  const shown = held && isText(held) ? held : range.getDisplayValues();
  const isOurs = shown.some((cells) => cells.some((cell) => holdsMark(bare(cell))));
  const own = isOurs ? shown.map((cells) => cells.map(bare)) : shown;
  const values = isOurs ? own : (held ?? valuesIn(range));
  return { grid: { name, values, shown: own }, stamp: stampOf({ values, shown: own }), isOurs };
};

/** A tab's cells as they are now, with the stamp that they have in a workbook that is read. */
export const readCells = (sheet: SheetPort, tab: string, { names }: OwnTabs = nothingKnown): TabCells => {
  const { grid, stamp } = cellsIn(sheet.getDataRange(), tab, names);
  return { tab, stamp, values: grid.values };
};

const rulesIn = (range: RangePort): Facts['rules'] =>
  range.getDataValidations().map((rules) =>
    rules.map((rule) => {
      if (!rule) return null;
      const [first] = rule.getCriteriaValues() as unknown[];
      return { values: Array.isArray(first) ? first.map(String) : null, help: rule.getHelpText() ?? '' };
    }),
  );

const mergesIn = (range: RangePort): Facts['merges'] =>
  range.getMergedRanges().map((merged) => ({
    row: merged.getRow(),
    column: merged.getColumn(),
    rows: merged.getNumRows(),
    columns: merged.getNumColumns(),
  }));

/** Beside what is filled, too: what stands there would go with its row. */
const looksIn = (sheet: SheetPort): Facts['looks'] => {
  const rows = sheet.getDataRange().getNumRows();
  const all = sheet.getRange(1, 1, rows, sheet.getMaxColumns());
  const pictures = all
    .getValues()
    .map((cells) => cells.map((cell) => (plainValue(cell) === PICTURE ? PICTURE : '')));
  return { notes: all.getNotes(), backgrounds: all.getBackgrounds(), inks: all.getFontColors(), pictures };
};

const readers: { readonly [Name in FactName]: (sheet: SheetPort) => Facts[Name] } = {
  isHidden: (sheet) => sheet.isSheetHidden(),
  maxRows: (sheet) => sheet.getMaxRows(),
  maxColumns: (sheet) => sheet.getMaxColumns(),
  values: (sheet) =>
    valuesIn(sheet.getDataRange()).map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? bare(cell) : cell)),
    ),
  merges: (sheet) => mergesIn(sheet.getDataRange()),
  formulas: (sheet) => sheet.getDataRange().getFormulas(),
  rules: (sheet) => rulesIn(sheet.getDataRange()),
  looks: looksIn,
  highlights: readHighlights,
};

/** Reads one fact about a tab. */
export const readFact = <Name extends FactName>(sheet: SheetPort, name: Name): Facts[Name] =>
  readers[name](sheet);

/** Reads facts about tabs; a tab that is gone has none. */
export const readFacts = (spreadsheet: SpreadsheetPort, wants: readonly Want[]): Partial<Facts>[] => {
  const names = [...new Set(wants.map(({ tab }) => tab))];
  const sheets = new Map(names.map((name) => [name, spreadsheet.getSheetByName(name)]));
  return wants.map(({ tab, fact }) => {
    const sheet = sheets.get(tab);
    return sheet ? { [fact]: readFact(sheet, fact) } : {};
  });
};

/** The cells of a tab; null where it has none. Its kind is asked for only where it refuses: each question costs a call. */
const filledRange = (sheet: SheetPort): RangePort | null => {
  try {
    return sheet.getDataRange();
  } catch (error) {
    if (isGrid(sheet)) throw error;
    return null;
  }
};

/** In these, every tab of ours has a mark: its title lines and columns end well before. */
const HEAD_ROWS = 100;
const HEAD_COLUMNS = 50;

/** A tab whose cells are not read. */
const unreadTab = (name: string, unread: NonNullable<Tab['unread']>): Tab => ({
  grid: { name, values: [['']], shown: [['']] },
  stamp: '',
  facts: { highlights: [] },
  hiddenColumns: {},
  unread,
});

/** Whether the first cells of a tab hold a mark of ours. */
const isOursByHead = (sheet: SheetPort, range: RangePort): boolean =>
  sheet
    .getRange(1, 1, Math.min(range.getNumRows(), HEAD_ROWS), Math.min(range.getNumColumns(), HEAD_COLUMNS))
    .getDisplayValues()
    .some((cells) => cells.some((cell) => holdsMark(bare(cell))));

/** A tab, and how large it is; null where it has no cells. */
interface Sized {
  readonly sheet: SheetPort;
  readonly range: RangePort | null;
}

const sizeOf = ({ range }: Sized): number => (range ? range.getNumRows() * range.getNumColumns() : 0);

const readTab = ({ sheet, range }: Sized, isReadable: boolean, { names, watched }: OwnTabs): Tab => {
  const name = sheet.getName();
  if (!range) return unreadTab(name, 'no-grid');
  if (!isReadable) return unreadTab(name, isOursByHead(sheet, range) ? 'own-too-large' : 'too-large');
  const { grid, stamp, isOurs } = cellsIn(range, name, names);
  if (!isOurs) return { grid, stamp, facts: { highlights: readHighlights(sheet) }, hiddenColumns: {} };
  const columns = markedColumns(grid, watched.table);
  const [column] = watched.columns.flatMap((one) => columns.get(one) ?? []);
  return {
    grid,
    stamp,
    facts: { highlights: [] },
    hiddenColumns: column === undefined ? {} : { [column]: sheet.isColumnHiddenByUser(column + 1) },
  };
};

/** Reads every tab; of a tab of staff, our highlights, too: whoever renews them compares them all. */
export const readWorkbook = (spreadsheet: SpreadsheetPort, own: OwnTabs = nothingKnown): Workbook => {
  const sized = spreadsheet.getSheets().map((sheet) => ({ sheet, range: filledRange(sheet) }));
  const isReadable = readableTabs(sized.map(sizeOf));
  return { tabs: sized.map((one, index) => readTab(one, isReadable[index] ?? false, own)) };
};

/** Reads every tab, and of ours what a decision may want next: as much of it as one call to the server has time for. */
export const readWorkbookAhead = (spreadsheet: SpreadsheetPort, own: OwnTabs = nothingKnown): Workbook => {
  const workbook = readWorkbook(spreadsheet, own);
  const [wants = []] = inParts(wantsAhead(workbook));
  return withFacts(workbook, wants, readFacts(spreadsheet, wants));
};
