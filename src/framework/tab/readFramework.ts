/** From the tab that staff edited back to a framework. */

import type { TableCell } from '../../grid/findTable.ts';
import type { CellRef, TabGrid } from '../../grid/grid.ts';
import { yearAlone } from '../../thai/buddhistYear.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { compact, foldText } from '../../thai/foldText.ts';
import { frameworkWords, partNames } from '../../vocabulary/th.ts';
import type {
  Framework,
  Indicator,
  Instrument,
  Issue,
  IssueNumber,
  Item,
  ItemCode,
  Level,
  PartCode,
  SubIndicator,
  Unconfirmed,
} from '../framework.ts';
import { unconfirmedSubjects } from '../framework.ts';
import { framework2568 } from '../framework2568.ts';
import { readItemCode } from '../itemCode.ts';
import {
  type FoundTable,
  findTables,
  readPart,
  readSubject,
  type TableRow,
  tableKinds,
} from './findTables.ts';
import {
  blank,
  isBlank,
  numberOf,
  once,
  type Report,
  readConfirmed,
  readNumber,
  readPercent,
  readText,
  textOf,
  unreadable,
} from './frameworkCells.ts';
import type { FrameworkColumn } from './frameworkTable.ts';
import type { FrameworkProblem, FrameworkTable } from './problems.ts';

/** What every year shares and the tab does not hold: the instruments' letters, names and scales. */
const knownInstruments = framework2568.instruments;

/** A framework cannot do without these; without confirmations, staff have nothing to be warned of. */
const requiredTables = ['weights', 'levels', 'issues', 'items'] as const satisfies readonly FrameworkTable[];

/** So many of its tables make a tab a framework, whatever its name. */
const FEWEST_TABLES = 2;

export interface FrameworkReading {
  /** Null when anything is wrong: a framework that is half right would give figures that look right. */
  readonly framework: Framework | null;
  readonly problems: readonly FrameworkProblem[];
}

/** Whether the tab holds a framework, or what staff left of one. */
export const holdsFramework = (grid: TabGrid): boolean => tableKinds(grid).size >= FEWEST_TABLES;

/** Whether the tab holds at least one of a framework's tables. */
export const holdsFrameworkTable = (grid: TabGrid): boolean => tableKinds(grid).size > 0;

/** The fiscal year of the framework in the tab (Buddhist era); null when it is not given or cannot be read. */
export const readFrameworkYear = (grid: TabGrid): number | null => yearAlone(findYear(grid)?.text ?? '');

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
      report({
        code: 'framework-missing-column',
        table: kind,
        column: frameworkWords.columns[column],
        cell: header,
      });
    }
  }
  for (const table of requiredTables) {
    const own = tables.filter(({ kind }) => kind === table);
    if (own.every(({ rows, missing }) => rows.length === 0 && missing.length === 0)) {
      report({ code: 'framework-missing-table', table, tab });
    }
  }
};

/** A cell of the tab as it can be read: a number as it is, whatever its format shows. */
const cellText = (grid: TabGrid, row: number, column: number): string => {
  const value = grid.values[row]?.[column];
  return typeof value === 'number' ? String(value) : (grid.shown[row]?.[column] ?? '').trim();
};

/** The fiscal year stands in the cell of its label, or in the next one to the right that is filled. */
const findYear = (grid: TabGrid): { readonly text: string; readonly ref: CellRef } | null => {
  const at = (row: number, column: number) => ({
    text: cellText(grid, row, column),
    ref: { tab: grid.name, row: row + 1, column: column + 1 },
  });
  for (const [row, cells] of grid.shown.entries()) {
    for (const [column, text] of cells.entries()) {
      const label = text.includes(frameworkWords.year) ? yearLabel(text) : null;
      if (label === null) continue;
      if (label !== '') return { ...at(row, column), text: label };
      const next = cells.findIndex((cell, index) => index > column && cell.trim() !== '');
      if (next > 0) return at(row, next);
    }
  }
  return null;
};

/** What stands behind the label of the fiscal year in its own cell, if only a year; null when it is no such label. */
const yearLabel = (text: string): string | null => {
  const [, rest] = new RegExp(`^${frameworkWords.year}[ :]*(.*)$`).exec(foldText(text)) ?? [];
  if (rest === undefined) return null;
  if (rest === '' || rest === 'พ.ศ.') return '';
  return yearAlone(rest) === null ? null : rest;
};

const readYear = (grid: TabGrid, report: Report): number | null => {
  const found = findYear(grid);
  if (!found) {
    report({ code: 'framework-missing-year', tab: grid.name });
    return null;
  }
  const year = yearAlone(found.text);
  if (year === null) {
    report({ code: 'framework-unreadable', cell: found.ref, text: found.text.trim(), expected: 'year' });
  }
  return year;
};

/** Weights by part, in percent. */
const readWeights = (
  rows: readonly TableRow<'weights'>[],
  tab: string,
  report: Report,
): ReadonlyMap<PartCode, number> => {
  const weights = new Map<PartCode, number>();
  const isFirst = once(report);
  let complete = true;
  for (const { part, weight } of rows) {
    if (compact(textOf(part)).startsWith(frameworkWords.total)) continue;
    const code = readPart(textOf(part));
    const percent = readPercent(weight, 'weight', report);
    if (code === null) report(isBlank(part) ? blank(part, 'part') : unreadable(part, 'part'));
    if (code === null || percent === null || !isFirst(code, part)) complete = false;
    else weights.set(code, percent);
  }
  const [first] = rows;
  if (!first || !complete) return weights;
  const missing = (Object.keys(partNames) as PartCode[]).filter((part) => !weights.has(part));
  for (const part of missing) report({ code: 'framework-missing-part', part, tab });
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  if (missing.length === 0 && Math.abs(sum - 100) > 1e-9) {
    report({ code: 'framework-weights', cell: first.weight.ref, sum });
  }
  return weights;
};

const readLevels = (rows: readonly TableRow<'levels'>[], report: Report): Level[] => {
  const isFirst = once(report);
  const levels = rows.flatMap((row) => {
    const name = readText(row.level, 'level', report);
    const overall = readPercent(row.overall, 'overall', report);
    const eachInstrument = readPercent(row.eachInstrument, 'eachInstrument', report);
    if (name === null || overall === null || eachInstrument === null) return [];
    return isFirst(compact(name), row.level) ? [{ row, level: { name, overall, eachInstrument } }] : [];
  });
  const complete = levels.length === rows.length;
  levels.forEach(({ row, level }, index) => {
    const above = levels.slice(0, index).map((one) => one.level);
    const cell = row.level.ref;
    const isReached = above.every(
      ({ overall, eachInstrument }) => overall > level.overall || eachInstrument > level.eachInstrument,
    );
    const descends = above.every(({ overall }) => overall >= level.overall);
    if (!isReached || !descends) report({ code: 'framework-levels', cell, level: level.name, why: 'order' });
    const isLast = complete && index === levels.length - 1;
    if (isLast && (level.overall > 0 || level.eachInstrument > 0)) {
      report({ code: 'framework-levels', cell, level: level.name, why: 'last' });
    }
  });
  return levels.map(({ level }) => level);
};

const readIssues = (rows: readonly TableRow<'issues'>[], report: Report): Issue[] => {
  const isFirst = once(report);
  return rows.flatMap((row) => {
    const number = readNumber(row.issue, 'issue', report);
    const name = readText(row.issueName, 'issueName', report);
    const confirmed = readConfirmed(row.confirmed, report);
    if (number === null || name === null) return [];
    return isFirst(String(number), row.issue) ? [{ number, name, confirmed }] : [];
  });
};

/** A subject without a row counts as confirmed: staff took its warning away. */
const readConfirmations = (rows: readonly TableRow<'confirmations'>[], report: Report): Unconfirmed[] => {
  const isFirst = once(report);
  const open = new Set<Unconfirmed>();
  for (const row of rows) {
    const subject = readSubject(textOf(row.subject));
    const confirmed = readConfirmed(row.confirmed, report);
    if (subject === null) {
      report(isBlank(row.subject) ? blank(row.subject, 'subject') : unreadable(row.subject, 'subject'));
    } else if (isFirst(subject, row.subject) && !confirmed) open.add(subject);
  }
  return unconfirmedSubjects.filter((subject) => open.has(subject));
};

/** An item with what its row says of where it belongs. */
interface ItemRow {
  readonly item: Item;
  readonly indicator: number;
  /** Null where the row names none. */
  readonly subIndicator: string | null;
  readonly row: TableRow<'items'>;
}

const templateOf = (text: string): string =>
  text.replace(/\{ *ปี *\}/g, '{year}').replace(/\{ *ปีก่อน *\}/g, '{lastYear}');

/** "o9" from any spelling with letter and number; null when the cell holds anything else. */
const codeOf = (cell: TableCell): ItemCode | null => {
  const reading = readItemCode(textOf(cell));
  return reading?.title === '' ? reading.plain : null;
};

const readItems = (rows: readonly TableRow<'items'>[], report: Report): ItemRow[] => {
  const isFirstCode = once(report);
  const isFirstTopic = once(report);
  return rows.flatMap((row) => {
    const code = codeOf(row.code);
    if (code === null) {
      report(
        isBlank(row.code)
          ? blank(row.code, 'code')
          : { code: 'framework-bad-code', cell: row.code.ref, text: textOf(row.code) },
      );
    }
    const title = readText(row.title, 'title', report);
    const indicator = readNumber(row.indicator, 'indicator', report);
    const issue = readNumber(row.issue, 'issue', report);
    if (code === null || title === null || indicator === null || issue === null) return [];
    const topic = textOf(row.topic) || code;
    // A double of the whole row is reported once, by its code.
    if (!isFirstCode(code, row.code)) return [];
    if (!isFirstTopic(topic, isBlank(row.topic) ? row.code : row.topic)) return [];
    const sub = toArabicDigits(cleanText(textOf(row.subIndicator))) || null;
    return [{ item: { code, topic, title: templateOf(title), issue }, indicator, subIndicator: sub, row }];
  });
};

/** Every item's issue exists. An issue whose row has a slip of its own exists, too. */
const checkIssues = (
  items: readonly ItemRow[],
  rows: readonly TableRow<'issues'>[],
  report: Report,
): void => {
  if (rows.length === 0) return;
  const known = new Set<IssueNumber | null>(rows.map(({ issue }) => numberOf(issue)));
  for (const { item, row } of items) {
    if (known.has(item.issue)) continue;
    report({ code: 'framework-unknown-issue', item: item.code, cell: row.issue.ref, issue: item.issue });
  }
};

/** The names of indicators and sub-indicators, by their numbers. */
interface Names {
  readonly indicators: ReadonlyMap<string, string>;
  readonly subIndicators: ReadonlyMap<string, string>;
}

type Group = Extract<FrameworkProblem, { code: 'framework-split' }>['kind'];

/** What one row says of the group it is in. */
interface Member {
  readonly number: string;
  /** What the group belongs to: all its rows must agree. */
  readonly owner: string;
  readonly numberCell: TableCell;
  readonly nameCell: TableCell;
}

/** Every group belongs to one owner and has one name. A row may leave the name to another row of its group. */
const checkGroups = (
  kind: Group,
  column: FrameworkColumn,
  members: readonly Member[],
  report: Report,
): Map<string, string> => {
  const owners = new Map<string, Member>();
  const named = new Map<string, Member>();
  for (const member of members) {
    const { number, owner, numberCell, nameCell } = member;
    const first = owners.get(number);
    if (!first) owners.set(number, member);
    else if (first.owner !== owner) {
      report({ code: 'framework-split', kind, number, cell: numberCell.ref, first: first.numberCell.ref });
    }
    if (isBlank(nameCell)) continue;
    const before = named.get(number);
    if (!before) named.set(number, member);
    else if (compact(textOf(before.nameCell)) !== compact(textOf(nameCell))) {
      const firstName = before.nameCell.ref;
      report({ code: 'framework-two-names', kind, number, cell: nameCell.ref, first: firstName });
    }
  }
  for (const [number, { nameCell }] of owners) if (!named.has(number)) report(blank(nameCell, column));
  return new Map([...named].map(([number, { nameCell }]) => [number, textOf(nameCell)]));
};

const checkIndicators = (items: readonly ItemRow[], report: Report): Names => {
  const indicators = items.map(
    ({ item, indicator, row }): Member => ({
      number: String(indicator),
      owner: item.code.charAt(0),
      numberCell: row.indicator,
      nameCell: row.indicatorName,
    }),
  );
  const subIndicators = items.flatMap(({ indicator, subIndicator, row }): Member[] =>
    subIndicator === null
      ? []
      : [
          {
            number: subIndicator,
            owner: String(indicator),
            numberCell: row.subIndicator,
            nameCell: row.subIndicatorName,
          },
        ],
  );
  const divided = new Set(subIndicators.map(({ owner }) => owner));
  for (const { item, indicator, subIndicator, row } of items) {
    if (subIndicator !== null || !divided.has(String(indicator))) continue;
    const cell = row.subIndicator.ref;
    report({ code: 'framework-undivided-item', item: item.code, indicator, cell });
  }
  return {
    indicators: checkGroups('indicator', 'indicatorName', indicators, report),
    subIndicators: checkGroups('sub-indicator', 'subIndicatorName', subIndicators, report),
  };
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
