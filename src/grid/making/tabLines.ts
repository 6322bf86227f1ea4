/** The rectangles of a tab that have its cells' places, and change together. */
import type { Cell, Filling } from '../edits.ts';
import type { CellRule, FactName, Facts, Looks } from '../facts.ts';
import type { CellValue } from '../grid.ts';
import type { Tab } from '../workbook.ts';

type Lines<T> = readonly (readonly T[])[];

/** Lines with at least so many rows and columns, filled up. Those that are long enough are the same. */
const grown = <T>(lines: Lines<T>, rows: number, columns: number, blank: T): (readonly T[])[] => {
  const width = Math.max(columns, lines[0]?.length ?? 0);
  return Array.from({ length: Math.max(rows, lines.length) }, (_, row) => {
    const line = lines[row] ?? [];
    return line.length < width ? [...line, ...new Array<T>(width - line.length).fill(blank)] : line;
  });
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
    const place = row + down - 1;
    const before = next[place] ?? [];
    const end = column - 1 + line.length;
    next[place] = [...before.slice(0, column - 1), ...line.map(cellAs), ...before.slice(end)];
  });
  return next;
};

/** What an edit changed in a way that is not followed here is not known any more. */
export const withoutFacts = (tab: Tab, ...names: FactName[]): Tab => ({
  ...tab,
  facts: Object.fromEntries(Object.entries(tab.facts).filter(([name]) => !names.includes(name as FactName))),
});

/** How many rows and columns are filled, one at least. */
const filledSize = ({ grid: { values }, facts: { formulas } }: Tab): { rows: number; columns: number } => {
  const isFilling = (row: number, column: number): boolean =>
    (values[row]?.[column] ?? '') !== '' || (formulas?.[row]?.[column] ?? '') !== '';
  let rows = values.length;
  let columns = values.reduce((most, { length }) => Math.max(most, length), 1);
  while (rows > 1 && !values[rows - 1]?.some((_, column) => isFilling(rows - 1, column))) rows -= 1;
  while (columns > 1 && !values.some((_, row) => isFilling(row, columns - 1))) columns -= 1;
  return { rows, columns };
};

/** As it is read: to the last row and the last column that hold something. */
export const trimmed = (tab: Tab): Tab => {
  const { grid, facts } = tab;
  const { formulas, rules, values, looks } = facts;
  const { rows, columns } = filledSize(tab);
  if (rows === grid.values.length && grid.values.every((cells) => cells.length === columns)) return tab;
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
