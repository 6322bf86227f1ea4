/** From the tab that staff edited back to measures. What cannot be used is reported and left out; nothing is guessed. */

import type { Framework, IssueNumber, Item, Topic } from '../../framework/framework.ts';
import { readItems } from '../../framework/itemList.ts';
import { numberOf } from '../../framework/tab/frameworkCells.ts';
import { isBlank, type TableCell, textOf } from '../../grid/cells/tableCell.ts';
import { compact } from '../../thai/foldText.ts';
import { keysByWord } from '../../vocabulary/known.ts';
import type { FoundLibrary, LibraryCells } from './findLibrary.ts';
import { commonIssue } from './libraryTable.ts';
import { readText } from './libraryText.ts';
import { type Advice, keyOf, keyOfTopics, type Measure, type MeasureKey } from './measure.ts';
import { keyOfCode } from './measureCode.ts';
import type { LibraryColumn, LibraryProblem } from './problems.ts';
import { readSteps } from './steps.ts';

export interface LibraryReading {
  /** Complete, in the order of the tab, each with a key of its own. */
  readonly measures: readonly Measure[];
  /** Topics whose every row says that it is not to be used. */
  readonly switchedOff: ReadonlySet<Topic>;
  readonly problems: readonly LibraryProblem[];
}

type Report = (problem: LibraryProblem) => void;

/** A row as read: the items it is about, and whether it is to be used. */
interface Row {
  readonly cells: LibraryCells;
  readonly items: readonly Item[];
  readonly inUse: boolean;
}

/** The rows of one measure. */
interface Group {
  readonly key: MeasureKey;
  readonly rows: readonly Row[];
}

/** What a measure says once for all its rows. */
const shared = ['name', 'steps', 'issue', 'responsible'] as const satisfies readonly LibraryColumn[];

/**
 * Reads a library from its tab. What `libraryTable` wrote reads back the same.
 *
 * @param framework of the tab's fiscal year
 */
export const readLibrary = (found: FoundLibrary, framework: Framework): LibraryReading => {
  const problems: LibraryProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  for (const column of found.missing) {
    report({ code: 'library-missing-column', column, cell: found.header });
  }
  const rows = found.rows.map((cells) => readRow(cells, framework, report));
  const measures = groupsOf(rows, framework).flatMap((group) => readMeasure(group, framework, report) ?? []);
  return { measures, switchedOff: switchedOffIn(rows), problems };
};

const readRow = (cells: LibraryCells, framework: Framework, report: Report): Row => {
  const { item } = cells;
  const reading = readItems(textOf(item), framework);
  const unknown = isBlank(item) ? [''] : reading.unknown;
  for (const text of unknown) report({ code: 'library-unknown-item', cell: item.ref, text });
  return { cells, items: reading.items, inUse: readUse(cells.use, report) };
};

const answers = keysByWord<'use' | 'not'>(compact, ({ libraryWords: words }) => ({
  use: [words.use, ...words.otherUse],
  not: [words.notUse, ...words.otherNotUse],
}));

/** A blank cell says that the row is to be used. */
const readUse = (cell: TableCell, report: Report): boolean => {
  if (typeof cell.value === 'boolean') return cell.value;
  const word = compact(textOf(cell));
  const answer = word === '' ? 'use' : answers.get(word);
  if (!answer) {
    report({ code: 'library-unreadable-use', cell: cell.ref, text: cell.shown || textOf(cell) });
  }
  return answer !== 'not';
};

const switchedOffIn = (rows: readonly Row[]): Set<Topic> => {
  const topicsOf = (own: readonly Row[]): Topic[] =>
    own.flatMap(({ items }) => items.map(({ topic }) => topic));
  const inUse = new Set(topicsOf(rows.filter((row) => row.inUse)));
  return new Set(topicsOf(rows.filter((row) => !row.inUse)).filter((topic) => !inUse.has(topic)));
};

/**
 * Rows with the same code are one measure, wherever they stand. A row without a code is a measure of its own; its key is
 * made of its topics and of its number among the rows without a code for the same topics: `ethics#1`, `ethics#2`.
 */
const groupsOf = (rows: readonly Row[], framework: Framework): Group[] => {
  const groups = new Map<MeasureKey, Row[]>();
  const keys = rows.map(({ cells }) => keyOfCode(textOf(cells.code), framework));
  const taken = new Set(keys);
  rows.forEach((row, index) => {
    const key = keys[index] || numberedKey(keyOfTopics(row.items.map(({ topic }) => topic)), taken);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  });
  return [...groups].map(([key, own]) => ({ key, rows: own }));
};

/** The first key of its kind that is not taken yet; takes it. */
const numberedKey = (key: MeasureKey, taken: Set<MeasureKey>): MeasureKey => {
  let number = 1;
  while (taken.has(`${key}#${number}`)) number += 1;
  taken.add(`${key}#${number}`);
  return `${key}#${number}`;
};

/** The measure of a group; null when it is not used or lacks something. */
const readMeasure = ({ key, rows }: Group, framework: Framework, report: Report): Measure | null => {
  const inUse = rows.filter((row) => row.inUse && row.items.length > 0);
  const [firstRow] = inUse;
  if (!firstRow) return null;
  // What stands in a row that is not used helps out only where no used row says anything.
  const cells = sharedCells(
    [...rows.filter((row) => row.inUse), ...rows.filter((row) => !row.inUse)],
    report,
  );
  const read = (cell: TableCell | null): string => (cell ? readCell(cell, framework, report) : '');
  const name = read(cells.name);
  const steps = readSteps(read(cells.steps));
  const lacking: LibraryColumn[] = [
    ...(name === '' ? (['name'] as const) : []),
    ...(steps.length === 0 ? (['steps'] as const) : []),
  ];
  const [first, ...others] = inUse.flatMap((row) =>
    readAdvice(row, row === firstRow ? lacking : [], framework, report),
  );
  if (!first || lacking.length > 0) return null;

  const advice = firstOfEach([first, ...others], report);
  const issue = readIssue(
    cells.issue,
    advice.map(({ item }) => item),
    framework,
    report,
  );
  const responsible = read(cells.responsible);
  const [{ advice: head }, ...tail] = advice;
  const measure: Measure = { advice: [head, ...tail.map((one) => one.advice)], name, steps };
  return {
    ...(key === keyOf(measure) ? {} : { key }),
    ...(issue === null ? {} : { issue }),
    ...(responsible === '' ? {} : { responsible }),
    ...measure,
  };
};

/** What a cell says, for comparing: how its steps are numbered, or its issue is spelled, does not matter. */
const comparable = (column: (typeof shared)[number], cell: TableCell): string => {
  if (column === 'steps') return compact(readSteps(textOf(cell)).join(''));
  return (column === 'issue' && numberOf(cell)?.toString()) || compact(textOf(cell));
};

/** The first filled cell of each shared column. Used rows that say something else are reported. */
const sharedCells = (
  rows: readonly Row[],
  report: Report,
): Record<(typeof shared)[number], TableCell | null> => {
  return Object.fromEntries(
    shared.map((column) => {
      const filled = rows.filter(({ cells }) => !isBlank(cells[column]));
      const first = filled[0]?.cells[column] ?? null;
      for (const { cells, inUse } of filled) {
        if (!first || !inUse || comparable(column, cells[column]) === comparable(column, first)) continue;
        report({
          code: 'library-contradiction',
          column,
          cell: cells[column].ref,
          first: first.ref,
        });
      }
      return [column, first];
    }),
  ) as Record<(typeof shared)[number], TableCell | null>;
};

const readCell = (cell: TableCell, framework: Framework, report: Report): string =>
  readText(textOf(cell), framework, (text) =>
    report({ code: 'library-unknown-reference', cell: cell.ref, text }),
  );

/** Advice on one item, and where it stands. */
interface PlacedAdvice {
  readonly item: Item;
  readonly advice: Advice;
  readonly cell: TableCell;
}

/**
 * What a row says of each of its items; nothing when cause or guidance is blank.
 *
 * @param lacking what the row's measure lacks, to be reported with what the row itself lacks
 */
const readAdvice = (
  { cells, items }: Row,
  lacking: readonly LibraryColumn[],
  framework: Framework,
  report: Report,
): PlacedAdvice[] => {
  const own = (['cause', 'guidance'] as const).filter((column) => isBlank(cells[column]));
  const blank = [...lacking, ...own];
  const [column] = blank;
  if (column) {
    report({
      code: 'library-blank',
      item: items[0]?.code ?? null,
      columns: blank,
      cell: cells[column].ref,
    });
  }
  if (own.length > 0) return [];
  const cause = readCell(cells.cause, framework, report);
  const guidance = readCell(cells.guidance, framework, report);
  return items.map((item) => ({
    item,
    advice: { topic: item.topic, cause, guidance },
    cell: cells.item,
  }));
};

/** A measure says only one thing of an item: the first. */
const firstOfEach = (
  [head, ...tail]: readonly [PlacedAdvice, ...PlacedAdvice[]],
  report: Report,
): [PlacedAdvice, ...PlacedAdvice[]] => {
  const seen = new Map([[head.item.topic, head.cell.ref]]);
  const fresh = tail.filter(({ item, cell }) => {
    const first = seen.get(item.topic);
    if (first) report({ code: 'library-duplicate-item', item: item.code, cell: cell.ref, first });
    else seen.set(item.topic, cell.ref);
    return !first;
  });
  return [head, ...fresh];
};

/** The issue, where it is another than that of the measure's items; null else. */
const readIssue = (
  cell: TableCell | null,
  items: readonly Item[],
  framework: Framework,
  report: Report,
): IssueNumber | null => {
  if (!cell) return null;
  const number = numberOf(cell);
  const text = cell.shown || textOf(cell);
  if (number === null) {
    report({ code: 'library-unreadable-issue', cell: cell.ref, text });
    return null;
  }
  if (!framework.issues.some((issue) => issue.number === number)) {
    report({ code: 'library-unknown-issue', cell: cell.ref, issue: number });
    return null;
  }
  return number === commonIssue(items) ? null : number;
};
