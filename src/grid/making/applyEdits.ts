/** Makes edits in a plain workbook, as the service makes them in a real one: what is decided next is decided on the result. */
import type { Cell, Edit, Filling } from '../edits.ts';
import type { CellRule, FactName, Facts, Looks } from '../facts.ts';
import type { Area, CellValue, TabGrid } from '../grid.ts';
import { NEW_COLUMNS, NEW_ROWS, type Tab, type Workbook } from '../workbook.ts';
import {
  deletion,
  insertion,
  mergesAfter,
  type SpanChange,
  unmoved,
  withMerge,
  withoutCovered,
} from './merges.ts';

type Lines<T> = readonly (readonly T[])[];

const newTab = (name: string): Tab => ({
  grid: { name, values: [['']], shown: [['']] },
  stamp: '',
  facts: {
    isHidden: false,
    maxRows: NEW_ROWS,
    maxColumns: NEW_COLUMNS,
    merges: [],
    formulas: [['']],
    rules: [[null]],
    highlights: [],
  },
  hiddenColumns: {},
});

/** Lines with at least so many rows and columns, filled up. */
const grown = <T>(lines: Lines<T>, rows: number, columns: number, blank: T): T[][] => {
  const width = Math.max(columns, lines[0]?.length ?? 0);
  return Array.from({ length: Math.max(rows, lines.length) }, (_, row) =>
    Array.from({ length: width }, (_, column) => lines[row]?.[column] ?? blank),
  );
};

const mapLooks = (looks: Looks, change: (lines: Lines<string>, blank: string) => Lines<string>): Looks => ({
  notes: change(looks.notes, ''),
  backgrounds: change(looks.backgrounds, '#ffffff'),
  inks: change(looks.inks, '#000000'),
  pictures: change(looks.pictures, ''),
});

/** Every rectangle of a tab that has its cells' places, changed in one way. */
const mapLines = (tab: Tab, change: <T>(lines: Lines<T>, blank: T) => Lines<T>): Tab => {
  const { formulas, rules, looks, values, ...facts } = tab.facts;
  const next: Partial<Facts> = {
    ...facts,
    ...(values ? { values: change<CellValue>(values, '') } : {}),
    ...(formulas ? { formulas: change(formulas, '') } : {}),
    ...(rules ? { rules: change<CellRule | null>(rules, null) } : {}),
    ...(looks ? { looks: mapLooks(looks, change) } : {}),
  };
  return {
    ...tab,
    grid: {
      name: tab.grid.name,
      values: change<CellValue>(tab.grid.values, ''),
      shown: change(tab.grid.shown, ''),
    },
    facts: next,
  };
};

/** New lines take over how their neighbours look and what they let in, and our highlights move: that is not followed. */
const withNewLines = (tab: Tab): Tab => withoutFacts(tab, 'rules', 'looks', 'highlights');

const withMergesAfter = (tab: Tab, rows: SpanChange, columns: SpanChange): Tab => {
  const { merges } = tab.facts;
  return merges ? { ...tab, facts: { ...tab.facts, merges: mergesAfter(merges, rows, columns) } } : tab;
};

const insertRows = (tab: Tab, after: number, count: number): Tab => {
  const inserted = mapLines(withNewLines(tab), (lines, blank) => {
    if (after >= lines.length) return lines;
    const fresh = Array.from({ length: count }, () => (lines[0] ?? []).map(() => blank));
    return [...lines.slice(0, after), ...fresh, ...lines.slice(after)];
  });
  return withMergesAfter(resized(inserted, count, 0), insertion(after, count), unmoved);
};

const insertColumns = (tab: Tab, after: number, count: number): Tab => {
  const inserted = mapLines(withNewLines(tab), (lines, blank) => {
    if (after >= (lines[0]?.length ?? 0)) return lines;
    return lines.map((line) => [
      ...line.slice(0, after),
      ...Array.from({ length: count }, () => blank),
      ...line.slice(after),
    ]);
  });
  const hiddenColumns = Object.fromEntries(
    Object.entries(tab.hiddenColumns).map(([column, isHidden]) => [
      Number(column) >= after ? Number(column) + count : column,
      isHidden,
    ]),
  );
  return {
    ...withMergesAfter(resized(inserted, 0, count), unmoved, insertion(after, count)),
    hiddenColumns,
  };
};

const resized = (tab: Tab, rows: number, columns: number): Tab => {
  const { maxRows, maxColumns } = tab.facts;
  return {
    ...tab,
    facts: {
      ...tab.facts,
      ...(maxRows === undefined ? {} : { maxRows: maxRows + rows }),
      ...(maxColumns === undefined ? {} : { maxColumns: maxColumns + columns }),
    },
  };
};

const deleteRows = (tab: Tab, first: number, count: number): Tab => {
  const deleted = mapLines(withoutFacts(tab, 'highlights'), (lines, blank) => {
    const left = lines.filter((_, index) => index + 1 < first || index + 1 >= first + count);
    return left.length > 0 ? left : [(lines[0] ?? []).map(() => blank)];
  });
  return withMergesAfter(resized(deleted, -count, 0), deletion(first, count), unmoved);
};

/** The lines with a rectangle put over them; they grow where it is larger. */
const put = <T>(
  lines: Lines<T>,
  { row, column, cells }: Filling,
  blank: T,
  cellAs: (cell: Cell) => T,
): Lines<T> => {
  const next = grown(lines, row + cells.length - 1, column + (cells[0]?.length ?? 1) - 1, blank);
  cells.forEach((line, down) => {
    next[row + down - 1]?.splice(column - 1, line.length, ...line.map(cellAs));
  });
  return next;
};

/** What merged cells cover is empty. */
const emptyCovered = (tab: Tab, merges: readonly Area[]): Tab => {
  const { grid, facts } = tab;
  return {
    ...tab,
    grid: {
      name: grid.name,
      values: withoutCovered(grid.values, merges, ''),
      shown: withoutCovered(grid.shown, merges, ''),
    },
    facts: facts.values ? { ...facts, values: withoutCovered(facts.values, merges, '') } : facts,
  };
};

const asItIs = (cell: Cell): CellValue => cell;

const setCells = (tab: Tab, filled: Filling): Tab => {
  const { values, shown } = tab.grid;
  const grid: TabGrid = {
    name: tab.grid.name,
    values: put<CellValue>(values, filled, '', asItIs),
    shown: put(shown, filled, '', String),
  };
  // What cells let in and look like was read as far as they were filled.
  const isLarger = grid.values.length > values.length || grid.values[0]?.length !== values[0]?.length;
  const { facts } = isLarger ? withoutFacts(tab, 'rules', 'looks') : tab;
  const { formulas, values: behind } = facts;
  const next: Tab = {
    ...tab,
    grid,
    facts: {
      ...facts,
      ...(formulas ? { formulas: put(formulas, filled, '', () => '') } : {}),
      ...(behind ? { values: put<CellValue>(behind, filled, '', asItIs) } : {}),
    },
  };
  return emptyCovered(next, facts.merges ?? []);
};

/** What the formula gives is not computed here. */
const setFormula = (tab: Tab, { row, column, formula, shown }: Extract<Edit, { op: 'setFormula' }>): Tab => {
  const cell = { op: 'setCells' as const, tab: tab.grid.name, row, column };
  const set = setCells(tab, { ...cell, cells: [[shown]] });
  const { formulas } = set.facts;
  if (!formulas) return set;
  const filling = { ...cell, cells: [[formula]] };
  return { ...set, facts: { ...set.facts, formulas: put(formulas, filling, '', String) } };
};

const mergeRows = (tab: Tab, { row, column, rows, columns }: Area): Tab => {
  let merges = tab.facts.merges ?? [];
  for (let line = row; line < row + rows; line += 1) {
    merges = withMerge(merges, { row: line, column, rows: 1, columns });
  }
  const covered = emptyCovered(tab, merges);
  return { ...covered, facts: { ...covered.facts, merges } };
};

const hide = (tab: Tab, column: number, count: number, isHidden: boolean): Tab => ({
  ...tab,
  hiddenColumns: {
    ...tab.hiddenColumns,
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [column - 1 + index, isHidden])),
  },
});

const makeRoom = (tab: Tab, rows: number, columns: number): Tab => {
  const { maxRows, maxColumns } = tab.facts;
  const isWider = maxColumns === undefined || columns > maxColumns;
  return resized(
    isWider ? withoutFacts(tab, 'looks') : tab,
    Math.max(0, rows - (maxRows ?? rows)),
    Math.max(0, columns - (maxColumns ?? columns)),
  );
};

const edited = (tab: Tab, edit: Exclude<Edit, { op: 'insertTab' }>): Tab => {
  switch (edit.op) {
    case 'makeRoom':
      return makeRoom(tab, edit.rows, edit.columns);
    case 'insertRows':
      return insertRows(tab, edit.after, edit.count);
    case 'insertRowsBefore':
      return insertRows(tab, edit.before - 1, edit.count);
    case 'insertColumns':
      return insertColumns(tab, edit.after, edit.count);
    case 'deleteRows':
      return deleteRows(tab, edit.first, edit.count);
    case 'setCells':
      return setCells(tab, edit);
    case 'setFormula':
      return setFormula(tab, edit);
    case 'hideColumns':
    case 'showColumns':
      return hide(tab, edit.column, edit.count, edit.op === 'hideColumns');
    case 'highlight':
      return { ...tab, facts: { ...tab.facts, highlights: edit.highlights } };
    case 'unmergeAll':
      return { ...tab, facts: { ...tab.facts, merges: [] } };
    case 'mergeRows':
      return mergeRows(tab, edit.area);
    case 'setRule':
    case 'setRules':
      return withoutFacts(tab, 'rules');
    case 'setLooks':
      return withoutFacts(tab, 'looks');
    case 'drawLines':
    case 'setWidths':
    case 'setHeights':
    case 'hideRows':
    case 'freezeRows':
    case 'freezeColumns':
    case 'setWrap':
    case 'setFormat':
    case 'hideGridlines':
    case 'insertChart':
    case 'renewChartTitle':
    case 'settle':
    case 'activate':
      return tab;
  }
};

/** What an edit changed in a way that is not followed here is not known any more. */
const withoutFacts = (tab: Tab, ...names: FactName[]): Tab => ({
  ...tab,
  facts: Object.fromEntries(Object.entries(tab.facts).filter(([name]) => !names.includes(name as FactName))),
});

/** As it is read: to the last row and the last column that hold something. */
const trimmed = (tab: Tab): Tab => {
  const { grid, facts } = tab;
  const { formulas, rules, values, looks } = facts;
  const isFilling = (row: number, column: number): boolean =>
    grid.values[row]?.[column] !== '' || (formulas?.[row]?.[column] ?? '') !== '';
  const filled = grid.values.map((cells, row) =>
    cells.reduce<number>((last, _, column) => (isFilling(row, column) ? column + 1 : last), 0),
  );
  const rows = Math.max(
    1,
    filled.reduce((last, count, row) => (count > 0 ? row + 1 : last), 0),
  );
  const columns = Math.max(1, ...filled);
  const cut = <T>(lines: Lines<T>): Lines<T> => lines.slice(0, rows).map((line) => line.slice(0, columns));
  return {
    ...tab,
    grid: { name: grid.name, values: cut(grid.values), shown: cut(grid.shown) },
    facts: {
      ...facts,
      ...(formulas ? { formulas: cut(formulas) } : {}),
      ...(rules ? { rules: cut(rules) } : {}),
      ...(values ? { values: cut(values) } : {}),
      ...(looks ? { looks: mapLooks(looks, (lines) => lines.slice(0, rows)) } : {}),
    },
  };
};

/**
 * The workbook as it is once the edits were made: cells, rows, columns, tabs, and the facts that follow from them. What
 * cells look like is not kept. A number shows as it is written.
 *
 * @throws Error when an edit names a tab that is not there
 */
export const applyEdits = (workbook: Workbook, edits: readonly Edit[]): Workbook => {
  const tabs = [...workbook.tabs];
  for (const edit of edits) {
    if (edit.op === 'insertTab') {
      tabs.splice(edit.index ?? tabs.length, 0, newTab(edit.tab));
      continue;
    }
    const index = tabs.findIndex(({ grid }) => grid.name === edit.tab);
    const tab = tabs[index];
    if (!tab) throw new Error(`There is no tab ${edit.tab}`);
    tabs[index] = trimmed(edited(tab, edit));
  }
  return { tabs };
};

/** One tab as it is once edits of it were made. @throws Error when an edit is of another tab */
export const tabAfter = (tab: Tab, edits: readonly Edit[]): Tab => {
  const [after] = applyEdits({ tabs: [tab] }, edits).tabs;
  return after ?? tab;
};
