/** The plan while staff follow it up: who does what by when stays in sight, and the rest takes little room. */
import type { Edit } from '../../grid/edits.ts';
import type { Area } from '../../grid/grid.ts';
import { factOf } from '../../grid/reading/wanted.ts';
import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import type { PlanColumn } from '../table/columns.ts';
import { planForm } from '../table/planForm.ts';

/**
 * Pixels, while following up: measure, status, result and most of the evidence stand on a screen of 1366 pixels, beside the
 * sidebar.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['measure', 240],
  ['analysis', 45],
  ['steps', 75],
]);

/** Of these, header and texts show their first line only: they would make the rows as high as before, and higher. */
const CLIPPED = ['analysis', 'steps'];

const widthOf = (name: string): number =>
  planForm.layout.find((column) => column.name === name)?.width ?? 100;

/** @param places of the plan's columns; they count from 0 */
export const workViewEdits = (
  table: ReadTable<PlanColumn>,
  places: ReadonlyMap<string, number>,
  isShown: boolean,
): Edit[] => {
  const tab = table.tab.grid.name;
  const placeOf = (name: string): number[] => (places.has(name) ? [(places.get(name) ?? 0) + 1] : []);
  return [
    ...[...WIDTHS].flatMap(([name, width]) =>
      placeOf(name).map(
        (column): Edit => ({ op: 'setWidths', tab, column, widths: [isShown ? width : widthOf(name)] }),
      ),
    ),
    ...CLIPPED.flatMap(placeOf).flatMap((column) =>
      [{ row: table.headerRow + 1, rows: 1 }, ...filledRows(table)].map(
        (lines): Edit => ({
          op: 'setWrap',
          tab,
          area: { ...lines, column, columns: 1 },
          wrap: isShown ? 'clip' : 'wrap',
        }),
      ),
    ),
    ...sectionWraps(table, placeOf('measure'), isShown),
    ...(mayFreeze(table, places) ? [{ op: 'freezeColumns' as const, tab, columns: isShown ? 1 : 0 }] : []),
  ];
};

/** From the first row of the table to its last; nothing where staff deleted them all. */
const filledRows = ({ sheet }: ReadTable<PlanColumn>): Pick<Area, 'row' | 'rows'>[] => {
  const rows = sheet.rows.map(({ row }) => row);
  const first = Math.min(...rows);
  return rows.length === 0 ? [] : [{ row: first, rows: Math.max(...rows) - first + 1 }];
};

/** The names of the issues have little room to run on while the columns beside them are narrow. */
const sectionWraps = (
  { tab, sheet }: ReadTable<PlanColumn>,
  columns: readonly number[],
  isShown: boolean,
): Edit[] =>
  sheet.rows
    .filter(({ mark }) => mark?.kind === 'section')
    .flatMap(({ row }) =>
      columns.map(
        (column): Edit => ({
          op: 'setWrap',
          tab: tab.grid.name,
          area: { row, column, rows: 1, columns: 1 },
          wrap: isShown ? 'wrap' : 'overflow',
        }),
      ),
    );

/** Only the measures are worth it, where they stand first; and no merged cell may be cut in two, as in titles of before. */
const mayFreeze = ({ tab }: ReadTable<PlanColumn>, places: ReadonlyMap<string, number>): boolean =>
  places.get('measure') === 0 &&
  !factOf(tab, 'merges').some(({ column, columns }: Area) => column === 1 && columns > 1);
