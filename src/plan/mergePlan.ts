/**
 * Brings a plan that staff work in up to date with a new draft.
 *
 * A cell belongs to whoever wrote it last: one that still holds what we wrote is renewed, any other is kept. A row that
 * a person deleted stays away. A row we drafted is taken back only when its items need no measure any more and nobody
 * put anything into it.
 */
import type { IssueNumber, ItemCode } from '../framework/framework.ts';
import { fingerprint } from './fingerprint.ts';
import {
  type Draft,
  type DraftIssue,
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
  /** How many cells hold what a person wrote. */
  readonly personal: number;
  /** How many of those have a draft that changed since we last wrote there. */
  readonly newerDrafts: number;
  /** Drafted measures that the plan does not have, because a person deleted or emptied their rows. */
  readonly withheld: readonly DraftRow[];
  /** The measures that the plan has afterwards, by the issue they stand under. */
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
export const issueText = (issue: DraftIssue, hasMeasure: boolean): string =>
  hasMeasure ? issue.name : issue.nameWithoutMeasure;

const mapColumns = <T>(value: (column: PlanColumn) => T): Record<PlanColumn, T> =>
  Object.fromEntries(planColumns.map((column) => [column, value(column)])) as Record<PlanColumn, T>;

const isBlank = (row: SheetRow): boolean =>
  planColumns.every((column) => row.cells[column] === '') && !row.hasOthers;

type MeasureMark = Extract<RowMark, { kind: 'measure' }>;

/** Our row of a measure, as it stands in the tab. */
interface Standing {
  readonly row: SheetRow;
  readonly mark: MeasureMark;
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

/** An issue's row and what stands under it, down to the next issue's row. */
interface Section {
  readonly head: SheetRow;
  readonly wrote: string;
  /** The last row of the section that holds anything. */
  last: number;
  /** The rows under the head that hold anything. */
  readonly content: SheetRow[];
}

const sectionsOf = (rows: readonly SheetRow[]): Map<IssueNumber, Section> => {
  const sections = new Map<IssueNumber, Section>();
  let current: Section | null = null;
  for (const row of rows) {
    if (row.mark?.kind === 'issue' && !sections.has(row.mark.issue)) {
      current = { head: row, wrote: row.mark.wrote, last: row.row, content: [] };
      sections.set(row.mark.issue, current);
    } else if (current && !isBlank(row)) {
      current.last = row.row;
      current.content.push(row);
    }
  }
  return sections;
};

/** What happens to the cells of one row of ours. */
interface Renewal {
  readonly cells: readonly CellChange[];
  /** Null when the row's mark stays as it is. */
  readonly mark: RowMark | null;
  readonly personal: number;
  readonly newerDrafts: number;
}

const renew = ({ row, mark }: Standing, fresh: DraftRow): Renewal => {
  const cells: CellChange[] = [];
  let personal = 0;
  let newerDrafts = 0;
  const wrote = mapColumns((column) => {
    const [text, next] = [row.cells[column], fresh.cells[column]];
    const print = fingerprint(next);
    if (text === next) return print;
    if (fingerprint(text) === mark.wrote[column]) {
      cells.push({ row: row.row, column, text: next });
      return print;
    }
    personal += 1;
    if (mark.wrote[column] !== print) newerDrafts += 1;
    return mark.wrote[column];
  });
  const next: RowMark = { kind: 'measure', key: mark.key, issue: fresh.issue, items: fresh.items, wrote };
  const isSame = JSON.stringify(next) === JSON.stringify(mark);
  return { cells, mark: isSame ? null : next, personal, newerDrafts };
};

const editedCells = ({ row, mark }: Standing): number =>
  planColumns.filter((column) => fingerprint(row.cells[column]) !== mark.wrote[column]).length;

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
  const sections = sectionsOf(sheet.rows);
  const drafted = new Map(draft.rows.map((row) => [row.key, row]));
  const remembered = new Set([...sheet.mark.drafted, ...standing.keys()]);

  const leaving = [...standing.values()].filter(
    (one) =>
      !drafted.has(one.mark.key) &&
      !one.isCopied &&
      !one.row.hasOthers &&
      editedCells(one) === 0 &&
      mayDelete(one.row.row),
  );
  const gone = new Set(leaving.map(({ mark }) => mark.key));
  const renewals = [...standing.values()].flatMap((one) => {
    const fresh = drafted.get(one.mark.key);
    return fresh ? [{ row: one.row.row, ...renew(one, fresh) }] : [];
  });
  const unselected = [...standing.values()].filter(({ mark }) => !drafted.has(mark.key));
  const added = draft.rows.filter(({ key }) => !remembered.has(key));

  const after = standingAfter(standing, sections, drafted, gone, added);
  const present = new Set(after.map(({ key }) => key));
  const covered = draft.issues
    .map(({ number }) => number)
    .filter(
      (number) =>
        after.some(({ issue }) => issue === number) ||
        sections.get(number)?.content.some(({ mark }) => mark === null),
    );
  const headings = headingChanges(draft.issues, sections, covered);
  return {
    cells: [...renewals.flatMap(({ cells }) => cells), ...headings.cells],
    titles: titleChanges(sheet, draft.title),
    marks: [...renewals.flatMap(({ row, mark }) => (mark ? [{ row, mark }] : [])), ...headings.marks],
    deletions: leaving.map(({ row }) => row.row).sort((a, b) => a - b),
    insertions: insertionsOf(added, sections, sheet),
    mark: {
      ...sheet.mark,
      drafted: [...remembered, ...added.map(({ key }) => key)].filter((key) => !gone.has(key)),
      title: draft.title.map(fingerprint),
    },
    personal: sum(renewals.map(({ personal }) => personal)) + sum(unselected.map(editedCells)),
    newerDrafts: sum(renewals.map(({ newerDrafts }) => newerDrafts)),
    withheld: draft.rows.filter(({ key }) => !present.has(key)),
    standing: after.map(({ issue, items }) => ({ issue, items })),
    covered,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

interface MeasureAfter {
  readonly key: MeasureKey;
  readonly issue: IssueNumber;
  readonly items: readonly ItemCode[];
}

/**
 * The measures the plan will have. A row that a person moved counts for the issue it stands under now, unless its own
 * issue's row is gone.
 */
const standingAfter = (
  standing: ReadonlyMap<MeasureKey, Standing>,
  sections: ReadonlyMap<IssueNumber, Section>,
  drafted: ReadonlyMap<MeasureKey, DraftRow>,
  gone: ReadonlySet<MeasureKey>,
  added: readonly DraftRow[],
): MeasureAfter[] => {
  const issueOfRow = new Map(
    [...sections].flatMap(([issue, { content }]) => content.map(({ row }) => [row, issue] as const)),
  );
  const staying = [...standing].flatMap(([key, { row, mark }]): MeasureAfter[] => {
    if (gone.has(key) || isBlank(row)) return [];
    const { items } = drafted.get(key) ?? mark;
    const moved = sections.has(mark.issue) ? issueOfRow.get(row.row) : undefined;
    return [{ key, issue: moved ?? mark.issue, items }];
  });
  return [...staying, ...added].sort((a, b) => a.issue - b.issue);
};

/** New rows go to the end of their issue's section, or of the table when a person deleted the issue's row. */
const insertionsOf = (
  added: readonly DraftRow[],
  sections: ReadonlyMap<IssueNumber, Section>,
  { rows, above }: PlanSheet,
): PlanChange['insertions'] => {
  const headerRow = above.length + 1;
  const end = rows[rows.length - 1]?.row ?? headerRow;
  const blocks = new Map<number, DraftRow[]>();
  for (const row of added) {
    const after = sections.get(row.issue)?.last ?? end;
    blocks.set(after, [...(blocks.get(after) ?? []), row]);
  }
  return [...blocks].map(([after, block]) => ({ after, rows: block }));
};

/** The rows of the issues say where a measure is lacking, as long as nobody rewrote them. */
const headingChanges = (
  issues: readonly DraftIssue[],
  sections: ReadonlyMap<IssueNumber, Section>,
  covered: readonly IssueNumber[],
): { cells: CellChange[]; marks: { row: number; mark: RowMark }[] } => {
  const cells: CellChange[] = [];
  const marks: { row: number; mark: RowMark }[] = [];
  for (const issue of issues) {
    const section = sections.get(issue.number);
    if (!section) continue;
    const { row, cells: standing } = section.head;
    const text = standing.measure;
    const next = issueText(issue, covered.includes(issue.number));
    const isOurs = text === next || fingerprint(text) === section.wrote;
    if (!isOurs) continue;
    if (text !== next) cells.push({ row, column: 'measure', text: next });
    if (section.wrote !== fingerprint(next)) {
      marks.push({ row, mark: { kind: 'issue', issue: issue.number, wrote: fingerprint(next) } });
    }
  }
  return { cells, marks };
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
