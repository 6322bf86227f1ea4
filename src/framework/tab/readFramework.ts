/** From the tab that staff edited back to a framework. */

import type { TabGrid } from '../../grid/grid.ts';
import type { Framework, Indicator, Instrument, PartCode, SubIndicator } from '../framework.ts';
import { framework2568 } from '../framework2568.ts';
import { checkIndicators, type Names } from './checkGroups.ts';
import { type FoundTable, findTables, type TableRow, tableKinds } from './findTables.ts';
import type { Report } from './frameworkCells.ts';
import type { FrameworkProblem, FrameworkTable } from './problems.ts';
import { checkIssues, codeOf, type ItemRow, readItems } from './readItems.ts';
import { readConfirmations, readIssues, readLevels, readWeights } from './readTables.ts';
import { readYear } from './readYear.ts';

/** What every year shares and the tab does not hold: the instruments' letters, names and scales. */
const knownInstruments = framework2568.instruments;

/** A framework cannot do without these; without confirmations, staff have nothing to be warned of. */
const requiredTables = ['weights', 'levels', 'issues', 'items'] as const satisfies readonly FrameworkTable[];

/** So many of its tables make a tab a framework, whatever its name. */
const FEWEST_TABLES = 2;

interface FrameworkReading {
  /** Null when anything is wrong: a framework that is half right would give figures that look right. */
  readonly framework: Framework | null;
  readonly problems: readonly FrameworkProblem[];
}

/** Whether the tab holds a framework, or what staff left of one. */
export const holdsFramework = (grid: TabGrid): boolean => tableKinds(grid).size >= FEWEST_TABLES;

/** Whether the tab holds at least one of a framework's tables. */
export const holdsFrameworkTable = (grid: TabGrid): boolean => tableKinds(grid).size > 0;

/** Reads a framework from its tab and checks it. What `frameworkTable` wrote reads back the same. */
export const readFramework = (grid: TabGrid): FrameworkReading => {
  const problems: FrameworkProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const tables = findTables(grid);
  checkTables(tables, grid.name, report);

  const fiscalYear = readYear(grid, report);
  const weights = readWeights(rowsOf(tables, 'weights'), grid.name, report);
  const levels = readLevels(rowsOf(tables, 'levels'), report);
  const issues = readIssues(rowsOf(tables, 'issues'), report);
  const unconfirmed = readConfirmations(rowsOf(tables, 'confirmations'), report);
  const items = readItems(rowsOf(tables, 'items'), report);
  checkIssues(items, rowsOf(tables, 'issues'), report);
  const names = checkIndicators(items, report);
  checkInstruments(tables, grid.name, report);

  if (problems.length > 0 || fiscalYear === null) return { framework: null, problems };
  const instruments = knownInstruments.map((known) => instrument(known, weights, items, names));
  return { framework: { fiscalYear, instruments, levels, issues, unconfirmed }, problems };
};

const rowsOf = <Table extends FrameworkTable>(
  tables: readonly FoundTable[],
  kind: Table,
): TableRow<Table>[] =>
  tables.filter((table): table is FoundTable<Table> => table.kind === kind).flatMap(({ rows }) => rows);

const checkTables = (tables: readonly FoundTable[], tab: string, report: Report): void => {
  for (const { kind, missing, header } of tables) {
    for (const column of missing) {
      report({ code: 'framework-missing-column', table: kind, column, cell: header });
    }
  }
  for (const table of requiredTables) {
    const own = tables.filter(({ kind }) => kind === table);
    if (own.every(({ rows, missing }) => rows.length === 0 && missing.length === 0)) {
      report({ code: 'framework-missing-table', table, tab });
    }
  }
};

/** Every instrument has an item, even one whose row has a slip. */
const checkInstruments = (tables: readonly FoundTable[], tab: string, report: Report): void => {
  const rows = rowsOf(tables, 'items');
  if (rows.length === 0) return;
  const letters = new Set(rows.map(({ code }) => codeOf(code)?.charAt(0)));
  for (const { code, letter } of knownInstruments) {
    if (!letters.has(letter)) report({ code: 'framework-no-items', instrument: code, tab });
  }
};

const instrument = (
  known: Instrument,
  weights: ReadonlyMap<PartCode, number>,
  items: readonly ItemRow[],
  names: Names,
): Instrument => {
  const own = items.filter(({ item }) => item.code.startsWith(known.letter));
  const numbers = [...new Set(own.map(({ indicator }) => indicator))];
  return {
    ...known,
    parts: known.parts.map((part) => ({ ...part, weight: (weights.get(part.code) ?? 0) / 100 })),
    indicators: numbers.map((number) =>
      indicatorOf(
        number,
        own.filter(({ indicator }) => indicator === number),
        names,
      ),
    ),
  };
};

const indicatorOf = (number: number, own: readonly ItemRow[], names: Names): Indicator => ({
  number,
  name: names.indicators.get(String(number)) ?? '',
  items: own.map(({ item }) => item),
  subIndicators: [...new Set(own.flatMap(({ subIndicator }) => subIndicator ?? []))].map(
    (sub): SubIndicator => ({
      number: sub,
      name: names.subIndicators.get(sub) ?? '',
      items: own.filter(({ subIndicator }) => subIndicator === sub).map(({ item }) => item.code),
    }),
  ),
});
