/**
 * Brings a plan that staff work in up to date with a new draft.
 *
 * A cell belongs to whoever wrote it last: one that still holds what we wrote is renewed, any other is kept. A row that
 * a person deleted stays away. A row we drafted is taken back only when its items need no measure any more and nobody
 * put anything into it.
 */
import type { IssueNumber, ItemCode } from '../framework/framework.ts';
import { planWords } from '../strings/th.ts';
import { fingerprint } from './fingerprint.ts';
import {
  type Draft,
  type DraftRow,
  type MeasureKey,
  type PlanColumn,
  type PlanMark,
  type PlanSheet,
  planColumns,
  type RowMark,
  type SheetRow,
} from './plan.ts';

/** A cell to write; rows count from 1, as they stand before any row is inserted or deleted. */
export interface CellChange {
  readonly row: number;
  readonly column: PlanColumn;
  readonly text: string;
}

/** A cell that a person wrote, while the draft has changed since we last wrote there. */
export interface KeptCell {
  readonly row: number;
  readonly column: PlanColumn;
  readonly key: MeasureKey;
  readonly draft: string;
}

export interface PlanChange {
  readonly cells: readonly CellChange[];
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  readonly marks: readonly { readonly row: number; readonly mark: RowMark }[];
  /** Rows of ours to take back, ascending. */
  readonly deletions: readonly number[];
  /** New rows, each block below the given row. */
  readonly insertions: readonly { readonly after: number; readonly rows: readonly DraftRow[] }[];
  /** What the header must remember afterwards. */
  readonly mark: PlanMark;
  readonly kept: readonly KeptCell[];
  /** How many cells hold what a person wrote. */
  readonly personal: number;
  /** Measures in the draft that a person deleted from the plan. */
  readonly withheld: readonly DraftRow[];
  /** The measures that the plan has afterwards, by issue. */
  readonly standing: readonly { readonly issue: IssueNumber; readonly items: readonly ItemCode[] }[];
  /** The issues that have a measure afterwards, ours or a person's. */
  readonly covered: readonly IssueNumber[];
}

/** The mark of a freshly written row. */
export const markOf = (row: DraftRow): RowMark => ({
  kind: 'measure',
  key: row.key,
  issue: row.issue,
  items: row.items,
  wrote: mapColumns((column) => fingerprint(row.cells[column])),
});

/** The text of an issue's row, with a remark while no measure stands under it. */
export const issueText = (issue: { readonly name: string }, hasMeasure: boolean): string =>
  hasMeasure ? issue.name : planWords.issueWithoutMeasure(issue.name);

const mapColumns = <T>(value: (column: PlanColumn) => T): Record<PlanColumn, T> =>
  Object.fromEntries(planColumns.map((column) => [column, value(column)])) as Record<PlanColumn, T>;

const isBlank = (row: SheetRow): boolean =>
  planColumns.every((column) => row.cells[column] === '') && !row.hasOthers;

const isUntouched = (row: SheetRow, wrote: Readonly<Record<PlanColumn, string>>): boolean =>
  !row.hasOthers && planColumns.every((column) => fingerprint(row.cells[column]) === wrote[column]);

type Measure = Extract<RowMark, { kind: 'measure' }>;

interface Standing {
  readonly row: SheetRow;
  readonly mark: Measure;
  /** A person copied or split the row: others carry the same mark. */
  isCopied: boolean;
}

/** Of several rows with one key, only the first is renewed. */
const firstRows = (rows: readonly SheetRow[]): Map<MeasureKey, Standing> => {
  const first = new Map<MeasureKey, Standing>();
  for (const row of rows) {
    if (row.mark?.kind !== 'measure') continue;
    const known = first.get(row.mark.key);
    if (known) known.isCopied = true;
    else first.set(row.mark.key, { row, mark: row.mark, isCopied: false });
  }
  return first;
};

/**
 * Decides every change to the plan's tab. Pure: nothing is written here.
 *
 * @param mayDelete whether a row that looks untouched may go; false when it carries a note or a colour of its own
 */
export const mergePlan = (
  sheet: PlanSheet,
  draft: Draft,
  mayDelete: (row: number) => boolean,
): PlanChange => {
  const standing = firstRows(sheet.rows);
  const drafted = new Map(draft.rows.map((row) => [row.key, row]));
  const cells: CellChange[] = [];
  const marks: { row: number; mark: RowMark }[] = [];
  const kept: KeptCell[] = [];
  const deletions: number[] = [];
  const takenBack = new Set<MeasureKey>();
  let personal = 0;

  for (const [key, { row, mark, isCopied }] of standing) {
    const fresh = drafted.get(key);
    if (!fresh) {
      if (isUntouched(row, mark.wrote) && !isCopied && mayDelete(row.row)) {
        deletions.push(row.row);
        takenBack.add(key);
      }
      personal += planColumns.filter(
        (column) => fingerprint(row.cells[column]) !== mark.wrote[column],
      ).length;
      continue;
    }
    const wrote = mapColumns((column) => {
      const [text, next] = [row.cells[column], fresh.cells[column]];
      const print = fingerprint(next);
      if (text === next) return print;
      if (fingerprint(text) === mark.wrote[column]) {
        cells.push({ row: row.row, column, text: next });
        return print;
      }
      personal += 1;
      if (mark.wrote[column] !== print) kept.push({ row: row.row, column, key, draft: next });
      return mark.wrote[column];
    });
    const next: RowMark = { kind: 'measure', key, issue: fresh.issue, items: fresh.items, wrote };
    if (JSON.stringify(next) !== JSON.stringify(mark)) marks.push({ row: row.row, mark: next });
  }

  const remembered = new Set([...sheet.mark.drafted, ...standing.keys()]);
  const added = draft.rows.filter(({ key }) => !remembered.has(key));
  const withheld = draft.rows.filter(({ key }) => remembered.has(key) && !standing.has(key));

  const sections = sectionsOf(sheet.rows);
  const lastRow = sheet.rows[sheet.rows.length - 1]?.row ?? sheet.above.length + 1;
  const insertions = new Map<number, DraftRow[]>();
  for (const row of added) {
    const below = sections.get(row.issue)?.last ?? lastRow;
    insertions.set(below, [...(insertions.get(below) ?? []), row]);
  }

  const after = [
    ...[...standing].flatMap(([key, { row, mark }]) =>
      takenBack.has(key) || isBlank(row) ? [] : [drafted.get(key) ?? mark],
    ),
    ...added,
  ].sort((a, b) => a.issue - b.issue);
  const covered = draft.issues
    .map(({ number }) => number)
    .filter((number) => after.some(({ issue }) => issue === number) || sections.get(number)?.hasOthers);

  for (const issue of draft.issues) {
    const section = sections.get(issue.number);
    if (!section) continue;
    const next = issueText(issue, covered.includes(issue.number));
    const text = section.head.cells.measure;
    if (text !== next && fingerprint(text) === section.wrote) {
      cells.push({ row: section.head.row, column: 'measure', text: next });
    }
    if ((text === next || fingerprint(text) === section.wrote) && section.wrote !== fingerprint(next)) {
      const mark: RowMark = { kind: 'issue', issue: issue.number, wrote: fingerprint(next) };
      marks.push({ row: section.head.row, mark });
    }
  }

  const titles = titleChanges(sheet, draft.title);
  return {
    cells,
    titles,
    marks,
    deletions: deletions.sort((a, b) => a - b),
    insertions: [...insertions].map(([below, rows]) => ({ after: below, rows })),
    mark: {
      ...sheet.mark,
      drafted: [...remembered, ...added.map(({ key }) => key)].filter((key) => !takenBack.has(key)),
      title: draft.title.map(fingerprint),
    },
    kept,
    personal,
    withheld,
    standing: after.map(({ issue, items }) => ({ issue, items })),
    covered,
  };
};

/** The title lines to renew: those that still hold what we wrote, be it nothing. */
const titleChanges = (
  { above, mark }: PlanSheet,
  title: readonly string[],
): { row: number; text: string }[] => {
  let previous = 0;
  return title.flatMap((text, index) => {
    const wrote = mark.title[index];
    const line =
      wrote === fingerprint('')
        ? above.find(({ row }) => row === previous + 1)
        : above.find((one) => one.text !== '' && fingerprint(one.text) === wrote);
    previous = line?.row ?? previous + 1;
    const isOurs = line !== undefined && fingerprint(line.text) === wrote;
    return isOurs && line.text !== text ? [{ row: line.row, text }] : [];
  });
};

interface Section {
  readonly head: SheetRow;
  readonly wrote: string;
  /** The last row of the section that holds anything. */
  last: number;
  /** Whether a person put a row of their own there. */
  hasOthers: boolean;
}

/** The rows under each issue's row, down to the next one. */
const sectionsOf = (rows: readonly SheetRow[]): Map<IssueNumber, Section> => {
  const sections = new Map<IssueNumber, Section>();
  let current: Section | null = null;
  for (const row of rows) {
    if (row.mark?.kind === 'issue' && !sections.has(row.mark.issue)) {
      current = { head: row, wrote: row.mark.wrote, last: row.row, hasOthers: false };
      sections.set(row.mark.issue, current);
    } else if (current && !isBlank(row)) {
      current.last = row.row;
      current.hasOthers ||= row.mark === null;
    }
  }
  return sections;
};
