/** Makes edits in a plain workbook, as the service makes them in a real one: what is decided next is decided on the result. */
import type { Edit } from './edits.ts';
import type { CellValue } from './grid.ts';
import type { CellRule, Facts, Tab, Workbook } from './workbook.ts';

/** A new tab's size at Google. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

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

/** Every rectangle of a tab that has its cells' places, changed in one way. */
const mapLines = (tab: Tab, change: <T>(lines: Lines<T>, blank: T) => Lines<T>): Tab => {
  const { formulas, rules, looks, ...facts } = tab.facts;
  const next: Partial<Facts> = {
    ...facts,
    ...(formulas ? { formulas: change(formulas, '') } : {}),
    ...(rules ? { rules: change<CellRule | null>(rules, null) } : {}),
    ...(looks
      ? {
          looks: {
            notes: change(looks.notes, ''),
            backgrounds: change(looks.backgrounds, '#ffffff'),
            inks: change(looks.inks, '#000000'),
          },
        }
      : {}),
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

const insertRows = (tab: Tab, after: number, count: number): Tab => {
  const inserted = mapLines(tab, (lines, blank) => {
    if (after >= lines.length) return lines;
    const fresh = Array.from({ length: count }, () => (lines[0] ?? []).map(() => blank));
    return [...lines.slice(0, after), ...fresh, ...lines.slice(after)];
  });
  return resized(inserted, count, 0);
};

const insertColumns = (tab: Tab, after: number, count: number): Tab => {
  const inserted = mapLines(tab, (lines, blank) => {
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
  return { ...resized(inserted, 0, count), hiddenColumns };
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

const deleteRows = (tab: Tab, first: number, count: number): Tab =>
  resized(
    mapLines(tab, (lines, blank) => {
      const left = lines.filter((_, index) => index + 1 < first || index + 1 >= first + count);
      return left.length > 0 ? left : [(lines[0] ?? []).map(() => blank)];
    }),
    -count,
    0,
  );

const setCells = (tab: Tab, { row, column, cells }: Extract<Edit, { op: 'setCells' }>): Tab => {
  const put = <T>(lines: Lines<T>, blank: T, cellAt: (row: number, column: number) => T): T[][] => {
    const next = grown(lines, row + cells.length - 1, column + (cells[0]?.length ?? 1) - 1, blank);
    cells.forEach((line, down) => {
      line.forEach((_, right) => {
        const own = next[row + down - 1];
        if (own) own[column + right - 1] = cellAt(down, right);
      });
    });
    return next;
  };
  const cellAt = (down: number, right: number): string | number => cells[down]?.[right] ?? '';
  const { formulas } = tab.facts;
  return {
    ...tab,
    grid: {
      name: tab.grid.name,
      values: put<CellValue>(tab.grid.values, '', cellAt),
      shown: put(tab.grid.shown, '', (down, right) => String(cellAt(down, right))),
    },
    facts: { ...tab.facts, ...(formulas ? { formulas: put(formulas, '', () => '') } : {}) },
  };
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
  return resized(tab, Math.max(0, rows - (maxRows ?? rows)), Math.max(0, columns - (maxColumns ?? columns)));
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
    case 'hideColumns':
    case 'showColumns':
      return hide(tab, edit.column, edit.count, edit.op === 'hideColumns');
    case 'highlight':
      return { ...tab, facts: { ...tab.facts, highlights: edit.highlights } };
    case 'unmergeAll':
      return { ...tab, facts: { ...tab.facts, merges: [] } };
    case 'merge':
      return { ...tab, facts: { ...tab.facts, merges: [...(tab.facts.merges ?? []), edit.area] } };
    case 'setRule':
    case 'setRules':
      return withoutFact(tab, 'rules');
    case 'setLooks':
      return withoutFact(tab, 'looks');
    case 'setNumberFormats':
    case 'drawLines':
    case 'setWidths':
    case 'setHeights':
    case 'hideRows':
    case 'freezeRows':
    case 'hideGridlines':
    case 'activate':
      return tab;
  }
};

/** What an edit changed in a way that is not followed here is not known any more. */
const withoutFact = (tab: Tab, name: keyof Facts): Tab => {
  const { [name]: _, ...facts } = tab.facts;
  return { ...tab, facts };
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
    tabs[index] = edited(tab, edit);
  }
  return { tabs };
};

/** One tab as it is once edits of it were made. */
export const tabAfter = (tab: Tab, edits: readonly Edit[]): Tab => {
  const [after] = applyEdits({ tabs: [tab] }, edits).tabs;
  return after ?? tab;
};
