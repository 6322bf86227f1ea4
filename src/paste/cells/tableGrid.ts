import type { TabGrid } from '../../grid/grid.ts';
import type { HeadedLines } from '../text/headedLines.ts';
import type { Line } from '../text/lines.ts';

/** No table of scores is wider; what stands further right is passed over. */
const MOST_COLUMNS = 40;

/** The lines of which the columns are to be read: neither the plan's, nor those below a header that lost its columns. */
const openLines = ({ lines, roles }: HeadedLines): boolean[] => {
  let isOpen = true;
  return lines.map((_, index) => {
    const role = roles[index];
    if (role?.kind === 'plan') isOpen = false;
    if (role?.kind === 'score-header') isOpen = role.columns === null;
    return isOpen;
  });
};

/**
 * The text as a tab, a line a row: rows of tables, and the headings between them. A line without columns is no row of a
 * table, and heads no column of one: what is no heading is blank, as are the tables of the plan.
 */
export const tableGrid = (headed: HeadedLines): TabGrid => {
  const { lines, roles, years } = headed;
  const isOpen = openLines(headed);
  const isHeading = (index: number): boolean =>
    roles[index]?.kind === 'heading' || years[index] !== (years[index - 1] ?? null);
  const cellsOf = ({ cells }: Line, index: number): readonly string[] =>
    cells.length > 1
      ? isOpen[index]
        ? cells.map(({ written }) => written)
        : []
      : isHeading(index)
        ? [cells[0]?.written ?? '']
        : [];
  const rows = lines.map(cellsOf);
  const width = Math.min(
    MOST_COLUMNS,
    rows.reduce((most, { length }) => Math.max(most, length), 1),
  );
  const shown = rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
  return { name: '', values: shown, shown };
};
