/** Makes edits in a plain workbook, as the service makes them in a real one: what is decided next is decided on the result. */
import type { Edit } from '../edits.ts';
import { NEW_COLUMNS, NEW_ROWS, type Tab, type Workbook } from '../workbook.ts';
import { mergeRows, setCells, setFormula } from './cellsFilled.ts';
import { deleteRows, insertColumns, insertRows, makeRoom } from './linesMoved.ts';
import { trimmed, withoutFacts } from './tabLines.ts';

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

const hide = (tab: Tab, column: number, count: number, isHidden: boolean): Tab => ({
  ...tab,
  hiddenColumns: {
    ...tab.hiddenColumns,
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [column - 1 + index, isHidden])),
  },
});

/** Every edit but the making of a tab. */
type EditOfTab = Exclude<Edit, { op: 'insertTab' }>;

const edited = (tab: Tab, edit: EditOfTab): Tab => {
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
    case 'mergeRows':
      return mergeRows(tab, edit.area);
    default:
      return editedBeside(tab, edit);
  }
};

type EditOfCells = Extract<
  EditOfTab,
  {
    op:
      | 'makeRoom'
      | 'insertRows'
      | 'insertRowsBefore'
      | 'insertColumns'
      | 'deleteRows'
      | 'setCells'
      | 'setFormula'
      | 'mergeRows';
  }
>;

/** Beside cells, rows and columns: what is known of them, and what is not kept. */
const editedBeside = (tab: Tab, edit: Exclude<EditOfTab, EditOfCells>): Tab => {
  switch (edit.op) {
    case 'hideColumns':
    case 'showColumns':
      return hide(tab, edit.column, edit.count, edit.op === 'hideColumns');
    case 'highlight':
      return { ...tab, facts: { ...tab.facts, highlights: edit.highlights } };
    case 'reuseTab':
      return { ...tab, facts: { ...tab.facts, merges: [] } };
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
