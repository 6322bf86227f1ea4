/**
 * Brings a table that staff work in up to date with a new draft.
 *
 * A cell belongs to whoever wrote it last: one that still holds what we wrote is renewed, any other is kept. A row that
 * a person deleted stays away until asked back. A row we drafted is taken back only when its items need no measure any
 * more and nobody put anything into it.
 */
import type { IssueNumber, ItemCode } from '../framework/framework.ts';
import { fingerprint } from './fingerprint.ts';
import type {
  Draft,
  DraftIssue,
  DraftRow,
  MeasureKey,
  MeasureMark,
  PlanColumn,
  RowMark,
  SheetRow,
  TableMark,
  TableSheet,
} from './plan.ts';

/** A cell to write; rows count from 1, as they stand before any row is inserted or deleted. */
export interface CellChange<Column extends string = PlanColumn> {
  readonly row: number;
  readonly column: Column;
  readonly text: string;
}

/** A row to insert, and what to remember of it. */
export interface NewRow<Column extends string = PlanColumn> {
  readonly row: DraftRow<Column>;
  readonly mark: MeasureMark<Column>;
}

/** A person's cell whose draft changed since we last wrote there. */
export interface Offer<Column extends string = PlanColumn> {
  readonly row: number;
  readonly key: MeasureKey;
  readonly column: Column;
  readonly standing: string;
  readonly draft: string;
}

/** What a person decided about an offer: take the draft, or keep the text seen then. */
export interface Choice {
  readonly key: MeasureKey;
  readonly column: string;
  readonly seen: string;
  readonly take: boolean;
}

/** A measure brought over from another table: a person's words in some columns, ours in the others. */
export interface CarriedRow<Column extends string = PlanColumn> extends DraftRow<Column> {
  readonly personal: readonly Column[];
  /** Columns that tell of the measure where it came from. */
  readonly beside: readonly Column[];
}

/** What a person asked for beside the renewal. */
export interface Wishes<Column extends string = PlanColumn> {
  /** Measures deleted earlier and asked back. */
  readonly restore: readonly MeasureKey[];
  readonly choices: readonly Choice[];
  readonly carried: readonly CarriedRow<Column>[];
}

export const noWishes = <Column extends string>(): Wishes<Column> => ({
  restore: [],
  choices: [],
  carried: [],
});

/** A measure as the table has it afterwards: ours or a person's. */
export interface RowAfter<Column extends string = PlanColumn> {
  /** Null for a row that a person added. */
  readonly key: MeasureKey | null;
  /** Null for a row that stands under no issue. */
  readonly issue: IssueNumber | null;
  readonly items: readonly ItemCode[];
  readonly cells: Readonly<Record<Column, string>>;
  /** Where it stands now; null for a new row. */
  readonly row: number | null;
}

export interface TableChange<Column extends string = PlanColumn> {
  readonly cells: readonly CellChange<Column>[];
  /** The rows of the issues to rewrite. */
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly marks: readonly { readonly row: number; readonly mark: RowMark<Column> }[];
  /** Rows to take back, ascending: ours that are not needed any more, and empty ones that a run cut short left. */
  readonly deletions: readonly number[];
  /** The measures that are taken back. */
  readonly takenBack: readonly RowAfter<Column>[];
  /** New rows, each block below the given row. */
  readonly insertions: readonly { readonly after: number; readonly rows: readonly NewRow<Column>[] }[];
  /** What the head must remember afterwards, but for the title. */
  readonly mark: TableMark;
  /** How many cells hold what a person wrote. */
  readonly personal: number;
  readonly offers: readonly Offer<Column>[];
  /** Drafted measures that the table does not have, because a person deleted or emptied their rows. */
  readonly withheld: readonly DraftRow<Column>[];
  /** The measures that the table has afterwards, by the issue they stand under. */
  readonly after: readonly RowAfter<Column>[];
  /** The issues that have a measure afterwards, ours or a person's. */
  readonly covered: readonly IssueNumber[];
}

/** The mark of a freshly written row. */
export const markOf = <Column extends string>(row: DraftRow<Column>): MeasureMark<Column> => ({
  kind: 'measure',
  key: row.key,
  issue: row.issue,
  items: row.items,
  wrote: mapCells(row.cells, fingerprint),
});

/** The text of an issue's row, with a remark while no measure stands under it. */
export const issueText = (issue: DraftIssue, hasMeasure: boolean): string =>
  hasMeasure ? issue.name : issue.nameWithoutMeasure;

const columnsOf = <Column extends string>(cells: Readonly<Record<Column, unknown>>): Column[] =>
  Object.keys(cells) as Column[];

const mapCells = <Column extends string, T>(
  cells: Readonly<Record<Column, string>>,
  value: (text: string, column: Column) => T,
): Record<Column, T> =>
  Object.fromEntries(columnsOf(cells).map((column) => [column, value(cells[column], column)])) as Record<
    Column,
    T
  >;

const isEmptied = ({ cells }: Pick<SheetRow<string>, 'cells'>): boolean =>
  Object.values(cells).every((text) => text === '');

const isBlank = (row: SheetRow<string>): boolean => isEmptied(row) && !row.hasOthers;

/** A row of ours, as it stands in the tab. */
interface Standing<Column extends string> {
  readonly row: SheetRow<Column>;
  readonly mark: MeasureMark<Column>;
}

const standingRows = <Column extends string>(rows: readonly SheetRow<Column>[]): Standing<Column>[] =>
  rows.flatMap((row) => (row.mark?.kind === 'measure' ? [{ row, mark: row.mark }] : []));

/** An issue's row and what stands under it, down to the next issue's row. */
interface Section<Column extends string> {
  readonly head: SheetRow<Column>;
  readonly wrote: string;
  /** The last row of the section that holds anything. */
  last: number;
  /** The rows under the head that hold anything. */
  readonly content: SheetRow<Column>[];
}

/**
 * The table in sections, and what stands above the first or under none.
 *
 * What a person writes below an empty row is none of the table's: a signature, say. It is, where a measure of ours
 * follows.
 */
const sectionsOf = <Column extends string>(
  rows: readonly SheetRow<Column>[],
): { sections: Map<IssueNumber, Section<Column>>; headless: readonly SheetRow<Column>[] } => {
  const sections = new Map<IssueNumber, Section<Column>>();
  const headless: SheetRow<Column>[] = [];
  let current: { last: number; readonly content: SheetRow<Column>[] } = { last: 0, content: headless };
  let apart: SheetRow<Column>[] | null = null;
  for (const row of rows) {
    if (row.mark?.kind === 'issue' && !sections.has(row.mark.issue)) {
      const section: Section<Column> = {
        head: row,
        wrote: row.mark.wrote,
        last: row.row,
        content: [],
      };
      sections.set(row.mark.issue, section);
      current = section;
      apart = null;
    } else if (row.mark === null && isEmptied(row)) apart ??= [];
    else if (row.mark === null && apart) apart.push(row);
    else if (!isBlank(row)) {
      current.content.push(...(apart ?? []), row);
      current.last = row.row;
      apart = null;
    }
  }
  return { sections, headless };
};

/** What happens to the cells of one row of ours. */
interface Renewal<Column extends string> {
  readonly cells: readonly CellChange<Column>[];
  /** Null when the row's mark stays as it is. */
  readonly mark: MeasureMark<Column> | null;
  readonly personal: number;
  readonly offers: readonly Offer<Column>[];
}

const renew = <Column extends string>(
  { row, mark }: Standing<Column>,
  fresh: DraftRow<Column>,
  { restore, choices }: Wishes<Column>,
): Renewal<Column> => {
  const cells: CellChange<Column>[] = [];
  const offers: Offer<Column>[] = [];
  let personal = 0;
  const isAskedBack = restore.includes(mark.key) && isEmptied(row);
  const wrote = mapCells(fresh.cells, (next, column) => {
    const text = row.cells[column];
    const print = fingerprint(next);
    if (text === next && !row.formulas.includes(column)) return print;
    const isFormula = row.formulas.includes(column);
    const choice = choices.find(
      (one) =>
        one.key === mark.key && one.column === column && one.seen === text && mark.wrote[column] !== print,
    );
    if (isAskedBack || choice?.take || (!isFormula && fingerprint(text) === mark.wrote[column])) {
      cells.push({ row: row.row, column, text: next });
      return print;
    }
    personal += 1;
    // Kept: from now on this draft counts as seen.
    if (choice) return print;
    if (mark.wrote[column] !== print && !isEmptied(row)) {
      offers.push({ row: row.row, key: mark.key, column, standing: text, draft: next });
    }
    return mark.wrote[column];
  });
  const next: MeasureMark<Column> = {
    kind: 'measure',
    key: mark.key,
    issue: fresh.issue,
    items: fresh.items,
    wrote,
  };
  const isSame = JSON.stringify(next) === JSON.stringify(mark);
  return { cells, mark: isSame ? null : next, personal, offers };
};

const isOurs = <Column extends string>({ row, mark }: Standing<Column>, column: Column): boolean =>
  !row.formulas.includes(column) && fingerprint(row.cells[column]) === mark.wrote[column];

const editedCells = (one: Standing<string>): number =>
  columnsOf(one.row.cells).filter((column) => !isOurs(one, column)).length;

/**
 * A carried measure replaces our words in the row that the table already has, and no person's. What it brings beside
 * them stays ours.
 */
const carryInto = <Column extends string>(
  one: Standing<Column>,
  carried: CarriedRow<Column>,
  isDrafted: boolean,
): { cells: CellChange<Column>[]; mark: MeasureMark<Column> | null } => {
  const { row, mark } = one;
  const change = (column: Column): CellChange<Column>[] =>
    isOurs(one, column) && row.cells[column] !== carried.cells[column]
      ? [{ row: row.row, column, text: carried.cells[column] }]
      : [];
  // A drafted row gets these columns from its draft.
  const beside = isDrafted ? [] : carried.beside.flatMap(change);
  const prints = Object.fromEntries(beside.map(({ column, text }) => [column, fingerprint(text)]));
  return {
    cells: [...carried.personal.flatMap(change), ...beside],
    mark: beside.length > 0 ? { ...mark, wrote: { ...mark.wrote, ...prints } } : null,
  };
};

/** A carried measure as a new row: what a person wrote elsewhere stays a person's. */
const carriedRow = <Column extends string>(
  carried: CarriedRow<Column>,
  drafted: DraftRow<Column> | undefined,
): NewRow<Column> => {
  const cells = mapCells(carried.cells, (text, column) =>
    carried.personal.includes(column) ? text : (drafted?.cells[column] ?? text),
  );
  const row: DraftRow<Column> = { ...(drafted ?? carried), cells };
  const ours = mapCells(cells, (text, column) =>
    carried.personal.includes(column) ? (drafted?.cells[column] ?? '') : text,
  );
  return { row, mark: { ...markOf(row), wrote: mapCells(ours, fingerprint) } };
};

/**
 * The empty rows that a run cut short left behind. It inserts from the bottom up and fills each block at once, so only
 * the block inserted last can be empty.
 */
const leftoverRows = ({ mark, rows }: TableSheet<string>, countRows: () => number): number[] => {
  if (!mark.pending) return [];
  const maxRows = countRows();
  let inserted = mark.pending.maxRows;
  for (const { after, count } of mark.pending.blocks) {
    inserted += count;
    if (inserted !== maxRows) continue;
    const block = Array.from({ length: count }, (_, index) => after + 1 + index);
    const isEmpty = rows.every((row) => !block.includes(row.row) || (row.mark === null && isBlank(row)));
    return isEmpty ? block : [];
  }
  return [];
};

/** What the tab's rows look like beyond their texts. */
export interface TabFacts {
  /** Whether a row that looks untouched may go: not when it carries a note or a colour of its own. */
  readonly mayDelete: (row: number) => boolean;
  /** How many rows the tab has, used or not. */
  readonly maxRows: () => number;
}

/** Decides every change to the table but its title. Pure: nothing is written here. */
export const mergeDraft = <Column extends string>(
  sheet: TableSheet<Column>,
  draft: Draft<Column>,
  { mayDelete, maxRows }: TabFacts,
  wishes: Wishes<Column> = noWishes<Column>(),
): TableChange<Column> => {
  const standing = standingRows(sheet.rows);
  const { sections, headless } = sectionsOf(sheet.rows);
  const drafted = new Map(draft.rows.map((row) => [row.key, row]));
  const countOf = countKeys(standing);
  const remembered = new Set([
    ...sheet.mark.drafted.filter((key) => !wishes.restore.includes(key)),
    ...countOf.keys(),
  ]);
  const carriedKeys = new Set(wishes.carried.map(({ key }) => key));

  const leaving = standing.filter(
    (one) =>
      !drafted.has(one.mark.key) &&
      !carriedKeys.has(one.mark.key) &&
      countOf.get(one.mark.key) === 1 &&
      !one.row.hasOthers &&
      editedCells(one) === 0 &&
      mayDelete(one.row.row),
  );
  const gone = new Set(leaving.map(({ mark }) => mark.key));
  const renewals = standing.flatMap((one) => {
    const fresh = drafted.get(one.mark.key);
    return fresh ? [{ row: one.row.row, ...renew(one, fresh, wishes) }] : [];
  });
  const carriedInto = wishes.carried.flatMap((carried) => {
    const one = standing.find(({ mark }) => mark.key === carried.key);
    return one ? [{ row: one.row.row, ...carryInto(one, carried, drafted.has(carried.key)) }] : [];
  });
  const carriedChanges = carriedInto.flatMap(({ cells }) => cells);
  const carriedOver = wishes.carried
    .filter(({ key }) => !countOf.has(key))
    .map((carried) => carriedRow(carried, drafted.get(carried.key)));
  const added: NewRow<Column>[] = [
    ...draft.rows
      .filter(({ key }) => !remembered.has(key) && !carriedKeys.has(key))
      .map((row) => ({ row, mark: markOf(row) })),
    ...carriedOver,
  ];

  const renewed = renewals.flatMap(({ cells }) => cells);
  const isCarried = ({ row, column }: CellChange<Column>): boolean =>
    carriedChanges.some((one) => one.row === row && one.column === column);
  const cells = [...renewed.filter((cell) => !isCarried(cell)), ...carriedChanges];

  const after = rowsAfter(sheet, sections, headless, drafted, cells, gone, added);
  const present = new Set(after.map(({ key }) => key));
  const covered = draft.issues
    .map(({ number }) => number)
    .filter((number) => after.some(({ issue }) => issue === number));
  const headings = headingChanges(draft.issues, sections, covered);
  return {
    cells,
    headings: headings.cells,
    marks: [
      ...[...renewals, ...carriedInto].flatMap(({ row, mark }) => (mark ? [{ row, mark }] : [])),
      ...headings.marks,
    ],
    deletions: [...leaving.map(({ row }) => row.row), ...leftoverRows(sheet, maxRows)].sort((a, b) => a - b),
    takenBack: leaving.map(({ row, mark }) => ({ ...mark, cells: row.cells, row: row.row })),
    insertions: insertionsOf(added, sections, sheet),
    mark: {
      kind: sheet.mark.kind,
      fiscalYear: sheet.mark.fiscalYear,
      drafted: sortedKeys(
        [...remembered, ...added.map(({ row }) => row.key)].filter((key) => !gone.has(key)),
      ),
      title: sheet.mark.title,
      lists: sheet.mark.lists,
    },
    personal:
      sum(renewals.map(({ personal }) => personal)) +
      sum(standing.filter(({ mark }) => !drafted.has(mark.key)).map(editedCells)),
    offers: renewals.flatMap(({ offers }) => offers),
    withheld: draft.rows.filter(({ key }) => !present.has(key)),
    after,
    covered,
  };
};

/** In an order that does not depend on which run drafted what. */
export const sortedKeys = (keys: readonly MeasureKey[]): MeasureKey[] => [...new Set(keys)].sort();

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const countKeys = (standing: readonly Standing<string>[]): Map<MeasureKey, number> => {
  const counts = new Map<MeasureKey, number>();
  for (const { mark } of standing) counts.set(mark.key, (counts.get(mark.key) ?? 0) + 1);
  return counts;
};

/**
 * The measures the table will have. A row that a person moved counts for the issue it stands under now, unless its own
 * issue's row is gone, or the whole table was sorted.
 */
const rowsAfter = <Column extends string>(
  { rows }: TableSheet<Column>,
  sections: ReadonlyMap<IssueNumber, Section<Column>>,
  headless: readonly SheetRow<Column>[],
  drafted: ReadonlyMap<MeasureKey, DraftRow<Column>>,
  changes: readonly CellChange<Column>[],
  gone: ReadonlySet<MeasureKey>,
  added: readonly NewRow<Column>[],
): RowAfter<Column>[] => {
  const issueOfRow = new Map(
    [...sections].flatMap(([issue, { content }]) => content.map(({ row }) => [row, issue] as const)),
  );
  const placed = rows.flatMap(({ row, mark }) =>
    mark?.kind === 'measure' && sections.has(mark.issue) && !gone.has(mark.key)
      ? [issueOfRow.get(row) === mark.issue]
      : [],
  );
  const sorted = isSorted([...placed, ...added.filter(({ row }) => sections.has(row.issue)).map(() => true)]);
  const isOfTable = (row: number): boolean => issueOfRow.has(row) || headless.some((one) => one.row === row);
  const textAfter = new Map(changes.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const staying = rows.flatMap(({ row, mark, cells }): RowAfter<Column>[] => {
    const texts = mapCells(cells, (text, column) => textAfter.get(`${row} ${column}`) ?? text);
    if (mark?.kind === 'issue' || isEmptied({ cells: texts })) return [];
    const under = issueOfRow.get(row) ?? null;
    if (mark === null && (!isOfTable(row) || firstCell(texts) === '')) return [];
    if (mark === null) return [{ key: null, issue: under, items: [], cells: texts, row }];
    if (gone.has(mark.key)) return [];
    const { items } = drafted.get(mark.key) ?? mark;
    const issue = sections.has(mark.issue) && !sorted ? (under ?? mark.issue) : mark.issue;
    return [{ key: mark.key, issue, items, cells: texts, row }];
  });
  const fresh = added.map(({ row }) => ({ ...row, row: null }));
  return [...staying, ...fresh].sort((a, b) => (a.issue ?? 0) - (b.issue ?? 0));
};

/**
 * Whether a person sorted the table, so that where a row stands says nothing of its issue: most of our measures stand
 * under another issue than their own.
 */
const isSorted = (standsUnderOwn: readonly boolean[]): boolean =>
  standsUnderOwn.filter((own) => !own).length * 2 > standsUnderOwn.length;

/** New rows go to the end of their issue's section, or of the table when a person deleted the issue's row. */
const insertionsOf = <Column extends string>(
  added: readonly NewRow<Column>[],
  sections: ReadonlyMap<IssueNumber, Section<Column>>,
  { rows, headRow }: TableSheet<Column>,
): TableChange<Column>['insertions'] => {
  const end = rows[rows.length - 1]?.row ?? headRow;
  const blocks = new Map<number, NewRow<Column>[]>();
  for (const one of added) {
    const after = sections.get(one.row.issue)?.last ?? end;
    blocks.set(after, [...(blocks.get(after) ?? []), one]);
  }
  return [...blocks].map(([after, block]) => ({ after, rows: block }));
};

/** The rows of the issues say where a measure is lacking, as long as nobody rewrote them. */
const headingChanges = <Column extends string>(
  issues: readonly DraftIssue[],
  sections: ReadonlyMap<IssueNumber, Section<Column>>,
  covered: readonly IssueNumber[],
): { cells: { row: number; text: string }[]; marks: { row: number; mark: RowMark<Column> }[] } => {
  const cells: { row: number; text: string }[] = [];
  const marks: { row: number; mark: RowMark<Column> }[] = [];
  for (const issue of issues) {
    const section = sections.get(issue.number);
    if (!section) continue;
    const { row, cells: standing } = section.head;
    const text = firstCell(standing);
    const next = issueText(issue, covered.includes(issue.number));
    const isPersonal = section.head.formulas.length > 0 || fingerprint(text) !== section.wrote;
    if (text !== next && isPersonal) continue;
    if (text !== next) cells.push({ row, text: next });
    if (section.wrote !== fingerprint(next)) {
      marks.push({ row, mark: { kind: 'issue', issue: issue.number, wrote: fingerprint(next) } });
    }
  }
  return { cells, marks };
};

/** An issue's name stands in the table's first column. */
const firstCell = (cells: Readonly<Record<string, string>>): string => Object.values(cells)[0] ?? '';

/** The title lines to renew: those that still hold what we wrote, be it nothing. */
export const titleChanges = (
  { above, mark }: Pick<TableSheet<string>, 'above' | 'mark'>,
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

/** A table that nobody has written yet: merging into it drafts every row. */
export const emptyTable = <Column extends string>(
  kind: TableMark['kind'],
  fiscalYear: number,
): TableSheet<Column> => ({
  mark: { kind, fiscalYear, drafted: [], title: [] },
  above: [],
  headRow: 0,
  rows: [],
});

/** Where a row stands after the change; rows count from 1. */
export const rowAfterChange = (
  row: number,
  { deletions, insertions }: Pick<TableChange<string>, 'deletions' | 'insertions'>,
): number =>
  row -
  deletions.filter((one) => one < row).length +
  sum(insertions.map(({ after, rows }) => (after < row ? rows.length : 0)));
