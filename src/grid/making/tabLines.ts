/** The rectangles of a tab that have its cells' places, and change together. */
import type { Cell, Filling } from '../edits.ts';
import type { CellRule, FactName, Facts, Looks } from '../facts.ts';
import type { CellValue } from '../grid.ts';
import type { Tab } from '../workbook.ts';

type Lines<T> = readonly (readonly T[])[];

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
export const mapLines = (tab: Tab, change: <T>(lines: Lines<T>, blank: T) => Lines<T>): Tab => {
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

/** The lines with a rectangle put over them; they grow where it is larger. */
export const put = <T>(
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

/** What an edit changed in a way that is not followed here is not known any more. */
export const withoutFacts = (tab: Tab, ...names: FactName[]): Tab => ({
  ...tab,
  facts: Object.fromEntries(Object.entries(tab.facts).filter(([name]) => !names.includes(name as FactName))),
});

/** As it is read: to the last row and the last column that hold something. */
export const trimmed = (tab: Tab): Tab => {
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
