/**
 * A plan in its tab beside a record of whose cells are whose. The record is kept from what the person in the test does;
 * of what the add-on remembers it uses only which measure a row is.
 */
import type { IWorkbookData } from '@univerjs/core';
import { expect } from 'vitest';
import { inDigits } from '../../../src/thai/digits.ts';
import { planHeaders } from '../../../src/vocabulary/th.ts';
import { planWords } from '../../../src/words/th/plan.ts';
import * as person from '../person/person.ts';
import { type AddOn, openAddOn } from '../runs/addOn.ts';
import type { PlanState, RunOutcome, RunReport } from '../runs/runReport.ts';

const draftedColumns = ['measure', 'analysis', 'steps', 'period', 'responsible', 'lastYear'] as const;

type DraftedColumn = (typeof draftedColumns)[number];

const isDrafted = (column: string): column is DraftedColumn =>
  (draftedColumns as readonly string[]).includes(column);

type RowName = { readonly issue: number } | { readonly key: string };

/** The plan's tab as it stands; rows and columns count from 0. */
export interface PlanView {
  readonly grid: readonly (readonly string[])[];
  readonly columns: ReadonlyMap<string, number>;
  readonly keyRow: number;
  readonly markColumn: number;
  /** What each row of ours is. */
  readonly names: ReadonlyMap<number, RowName>;
}

const markIn = (text: string): Record<string, unknown> | null =>
  text.startsWith('ita:') ? (JSON.parse(text.slice(4)) as Record<string, unknown>) : null;

export const viewPlan = (addOn: AddOn, tab: string): PlanView => {
  const grid = addOn.shown(tab);
  const columns = new Map<string, number>();
  const names = new Map<number, RowName>();
  let [keyRow, markColumn] = [-1, -1];
  grid.forEach((cells, row) => {
    cells.forEach((text, column) => {
      const mark = markIn(text);
      if (mark?.kind === 'column') columns.set(String(mark.column), column);
      if (mark?.kind === 'plan') [keyRow, markColumn] = [row, column];
      if (mark?.kind === 'section') names.set(row, { issue: Number(mark.section) });
      if (mark?.kind === 'row') names.set(row, { key: String(mark.key) });
    });
  });
  return { grid, columns, keyRow, markColumn, names };
};

/** A measure as a plan drafted from scratch has it. */
interface Fresh {
  readonly key: string;
  readonly issue: number;
  readonly cells: Readonly<Record<DraftedColumn, string>>;
}

interface FreshPlan {
  readonly title: readonly string[];
  readonly rows: readonly Fresh[];
}

/** Plans made so far, by the cells that they were made of. */
const freshPlans = new Map<string, FreshPlan>();

/** The plan that the add-on makes of the same workbook when there is none. */
const freshPlan = (data: IWorkbookData, ours: readonly string[]): FreshPlan => {
  const kept = data.sheetOrder.filter((id) => !ours.includes(data.sheets[id]?.name ?? ''));
  const sheets = Object.fromEntries(kept.map((id) => [id, data.sheets[id] ?? {}]));
  const cells = JSON.stringify(kept.map((id) => [sheets[id]?.name, sheets[id]?.cellData]));
  const made = freshPlans.get(cells) ?? makePlan({ ...data, sheetOrder: kept, sheets });
  freshPlans.set(cells, made);
  return made;
};

const makePlan = (data: IWorkbookData): FreshPlan => {
  const addOn = openAddOn(data);
  try {
    const view = viewPlan(addOn, addOn.run().planState.planTab);
    let issue = 0;
    const rows = [...view.names].flatMap(([row, name]): Fresh[] => {
      if ('issue' in name) issue = name.issue;
      return 'key' in name ? [{ key: name.key, issue, cells: draftedCells(view, row) }] : [];
    });
    return { title: titleRows(view).map((row) => view.grid[row]?.[0] ?? ''), rows };
  } finally {
    addOn.close();
  }
};

/** Where a plan that was just made has the lines of its title: above, and in its foot over three lines to be signed. */
const titleRows = ({ grid }: PlanView): number[] => [0, grid.length - 5, grid.length - 4];

const cellOf = ({ grid, columns }: PlanView, row: number, column: string): string =>
  grid[row]?.[columns.get(column) ?? -1] ?? '';

const keyAt = ({ names }: PlanView, row: number): string | null => {
  const name = names.get(row);
  return name && 'key' in name ? name.key : null;
};

const draftedCells = (view: PlanView, row: number): Record<DraftedColumn, string> =>
  Object.fromEntries(draftedColumns.map((column) => [column, cellOf(view, row, column)])) as Record<
    DraftedColumn,
    string
  >;

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

interface Typed {
  readonly text: string;
  /** The draft that stood there, or that the person saw last; null where nothing is drafted. */
  readonly seen: string | null;
}

/** A row and what the person did to it. */
interface Line {
  readonly typed: Map<string, Typed>;
  /** Coloured, or with a note. */
  isMarkedByHand: boolean;
  /** Which line of the title it is; null for any other row. */
  readonly title: number | null;
}

const blankLine = (title: number | null = null): Line => ({
  typed: new Map(),
  isMarkedByHand: false,
  title,
});

interface Asked {
  readonly restore?: readonly string[];
  readonly choices?: readonly {
    readonly key: string;
    readonly column: string;
    readonly seen: string;
    readonly take: boolean;
  }[];
}

/** A run: the plan before and after it, and as it would be drafted from scratch. */
interface Turn {
  readonly before: PlanView;
  readonly after: PlanView;
  readonly fresh: FreshPlan;
  readonly drafts: ReadonlyMap<string, Fresh>;
  readonly report: RunReport;
}

interface MovedRows {
  readonly leaving: readonly number[];
  readonly added: readonly Fresh[];
  /** Of each row that was there before: where, and what the person did to it. */
  readonly stood: ReadonlyMap<number, { readonly from: number; readonly line: Line }>;
}

/** What the run is to tell of the cells. */
interface CellsFound {
  readonly renewed: { name: string; columns: string[] }[];
  readonly offers: object[];
  personal: number;
}

/** The wishes as they are sent: about the plan. */
const wishesOf = ({ restore = [], choices = [] }: Asked) => ({
  restore: restore.map((key) => ({ table: 'plan', key })),
  choices: choices.map((choice) => ({ table: 'plan', ...choice })),
});

/** What is said about a plan beforehand and afterwards, without the cells' names, which the run may move. */
const saidOf = ({ changes, personalCells, newerDrafts, offers, withheld, coverage, progress }: PlanState) => {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return {
    changes,
    personalCells,
    newerDrafts,
    offers: offers.map(({ cell: _, ...offer }) => offer),
    withheld,
    progress,
    coverage: {
      ...coverage,
      notLow: names(coverage.notLow),
      withoutUnit: names(coverage.withoutUnit),
      withoutPeriod: names(coverage.withoutPeriod),
    },
  };
};

export class OwnedPlan {
  private lines: Line[] = [];
  private columns: string[] = [];
  /** The measures that were drafted, and not taken back since. */
  private readonly known: Set<string>;

  /** The plan was just made, and nobody has touched it. */
  constructor(
    private readonly addOn: AddOn,
    public tab: string,
    private readonly summaryTab: string,
    private readonly issueNames: ReadonlyMap<number, string>,
  ) {
    const view = this.view;
    const title = titleRows(view);
    this.lines = view.grid.map((_, row) => blankLine(title.includes(row) ? title.indexOf(row) : null));
    const nameAt = new Map([...view.columns].map(([name, column]) => [column, name]));
    this.columns = (view.grid[0] ?? []).map((_, column) => nameAt.get(column) ?? 'mark');
    this.known = new Set(this.keys());
  }

  get view(): PlanView {
    return viewPlan(this.addOn, this.tab);
  }

  /** The keys of the measures in the plan, from top to bottom. */
  keys(): string[] {
    return [...this.view.names.values()].flatMap((name) => ('key' in name ? [name.key] : []));
  }

  /** The row of a measure, from 1; of several the given one. */
  rowOf(key: string, which = 0): number {
    const rows = [...this.view.names].flatMap(([row, name]) =>
      'key' in name && name.key === key ? [row] : [],
    );
    const row = rows[which];
    if (row === undefined) throw new Error(`No row ${which} of ${key}`);
    return row + 1;
  }

  issueRow(issue: number): number {
    for (const [row, name] of this.view.names) if ('issue' in name && name.issue === issue) return row + 1;
    throw new Error(`No row of issue ${issue}`);
  }

  /** The row that holds a text, from 1. */
  rowWith(text: string): number {
    const row = this.view.grid.findIndex((cells) => cells.includes(text));
    if (row < 0) throw new Error(`No row with ${text}`);
    return row + 1;
  }

  get headerRow(): number {
    return this.view.keyRow;
  }

  get lastRow(): number {
    return this.view.grid.length;
  }

  place(column: string): number {
    const at = this.columns.indexOf(column);
    if (at < 0) throw new Error(`No column ${column}`);
    return at + 1;
  }

  cell(row: number, column: string): string {
    return this.view.grid[row - 1]?.[this.place(column) - 1] ?? '';
  }

  private line(row: number): Line {
    while (this.lines.length < row) this.lines.push(blankLine());
    const line = this.lines[row - 1];
    if (!line) throw new Error(`No row ${row}`);
    return line;
  }

  /** Types; no text empties the cell. `becomes` is what the cell holds then, where that is another text. */
  type(row: number, column: string, text: string, becomes = text): void {
    const standing = this.cell(row, column);
    person.type(this.addOn.host, this.tab, row, this.place(column), text);
    const { typed } = this.line(row);
    const seen = typed.get(column)?.seen ?? (isDrafted(column) ? standing : null);
    typed.set(column, { text: becomes, seen });
    expect(this.cell(row, column)).toBe(becomes);
  }

  insertRows(before: number, count: number): void {
    person.insertRows(this.addOn.host, this.tab, before, count);
    this.lines.splice(before - 1, 0, ...Array.from({ length: count }, () => blankLine()));
  }

  deleteRow(row: number): void {
    person.deleteRows(this.addOn.host, this.tab, row, 1);
    this.lines.splice(row - 1, 1);
  }

  moveRow(row: number, before: number): void {
    person.moveRows(this.addOn.host, this.tab, row, 1, before);
    const [line] = this.lines.splice(row - 1, 1);
    if (line) this.lines.splice(before > row ? before - 2 : before - 1, 0, line);
  }

  copyRow(row: number, before: number): void {
    const { typed, title } = this.line(row);
    person.copyRow(this.addOn.host, this.tab, row, before);
    this.lines.splice(before - 1, 0, { typed: new Map(typed), isMarkedByHand: false, title });
  }

  sortRows(first: number, last: number, column: string): void {
    const rowsOf = (): string[] => this.view.grid.slice(first - 1, last).map((cells) => cells.join('\u0000'));
    const before = rowsOf();
    person.sortRows(this.addOn.host, this.tab, first, last, this.place(column), false);
    const after = rowsOf();
    expect(after).not.toEqual(before);
    const lines = before.map((_, index) => this.line(first + index));
    after.forEach((text, index) => {
      const from = before.indexOf(text);
      this.lines[first - 1 + index] = lines[from] ?? blankLine();
    });
  }

  insertColumn(before: number, name: string): void {
    person.insertColumns(this.addOn.host, this.tab, before, 1);
    this.columns.splice(before - 1, 0, name);
  }

  moveColumn(name: string, before: number): void {
    const at = this.place(name);
    person.moveColumns(this.addOn.host, this.tab, at, 1, before);
    this.columns.splice(at - 1, 1);
    this.columns.splice(before > at ? before - 2 : before - 1, 0, name);
  }

  hideColumn(name: string): void {
    person.hideColumns(this.addOn.host, this.tab, this.place(name), 1);
  }

  color(row: number, column: string, rgb: string): void {
    person.color(this.addOn.host, this.tab, row, this.place(column), rgb);
    this.line(row).isMarkedByHand = true;
  }

  note(row: number, column: string, text: string): void {
    person.note(this.addOn.host, this.tab, row, this.place(column), text);
    this.line(row).isMarkedByHand = true;
  }

  rename(name: string): void {
    person.renameTab(this.addOn.host, this.tab, name);
    this.tab = name;
  }

  /** Everything typed that stands in the tab. */
  typedTexts(): string[] {
    return this.lines.flatMap(({ typed }) => [...typed.values()].map(({ text }) => text)).filter(Boolean);
  }

  /** Runs after a preview; checks every cell of the plan, and that both told exactly what happened. */
  run(asked: Asked = {}): RunReport {
    const { calls } = this.addOn.host;
    const before = this.view;
    const fresh = freshPlan(structuredClone(this.addOn.host.workbook.save()), [this.tab, this.summaryTab]);
    calls.reset();
    const planned = this.request({ method: 'preview', ...wishesOf(asked) });
    expect(calls.writes, 'a preview writes nothing').toBe(0);
    expect(this.view).toEqual(before);
    const report = this.request({ method: 'run', ...wishesOf(asked) });
    expect(saidOf(report.planState)).toEqual(saidOf(planned.planState));
    const drafts = new Map(fresh.rows.map((row) => [row.key, row]));
    this.check({ before, after: this.view, fresh, drafts, report }, asked);
    calls.reset();
    const again = this.request({ method: 'run' });
    expect(calls.writes, 'a run on its own result writes nothing').toBe(0);
    expect(again.planState.changes.isNothing).toBe(true);
    return report;
  }

  private request(request: object): RunReport {
    const response = this.addOn.ask(request);
    if (!response.ok) throw new Error(response.message);
    const outcome = response.value as RunOutcome;
    if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
    return outcome.report;
  }

  private check(turn: Turn, asked: Asked): void {
    for (const key of asked.restore ?? []) this.known.delete(key);
    this.takeChoices(turn, asked);
    const rows = this.checkRows(turn);
    const found = this.checkCells(turn, rows.stood);
    checkSaid(turn, rows, found);
  }

  /** Which rows go, and which come: the record follows them. */
  private checkRows({ before, after, fresh, drafts }: Turn): MovedRows {
    const counts = new Map<string, number>();
    for (const name of before.names.values()) {
      if ('key' in name) counts.set(name.key, (counts.get(name.key) ?? 0) + 1);
    }
    const isLeaving = (row: number): boolean => {
      const key = keyAt(before, row);
      const line = this.line(row + 1);
      return (
        key !== null &&
        !drafts.has(key) &&
        counts.get(key) === 1 &&
        line.typed.size === 0 &&
        !line.isMarkedByHand
      );
    };
    const rowsBefore = before.grid.map((_, row) => row);
    const leaving = rowsBefore.filter(isLeaving);
    const added = fresh.rows.filter(({ key }) => !this.known.has(key) && !counts.has(key));
    const addedKeys = new Set(added.map(({ key }) => key));
    const isNew = (row: number): boolean => addedKeys.has(keyAt(after, row) ?? '');
    const rowsAfter = after.grid.map((_, row) => row);
    const staying = rowsBefore.filter((row) => !leaving.includes(row));
    const stayed = rowsAfter.filter((row) => !isNew(row));
    expect(stayed.length, 'rows that stay').toBe(staying.length);
    expect(rowsAfter.filter(isNew).length, 'new rows').toBe(added.length);
    for (const { key } of added) this.known.add(key);
    for (const row of leaving) this.known.delete(keyAt(before, row) ?? '');
    const stood = new Map(
      staying.map((from, index) => [stayed[index] ?? -1, { from, line: this.line(from + 1) }]),
    );
    this.lines = rowsAfter.map((row) => stood.get(row)?.line ?? blankLine());
    return { leaving, added, stood };
  }

  private checkCells(turn: Turn, stood: MovedRows['stood']): CellsFound {
    const { before, after, drafts } = turn;
    const covered = coveredIssues(after);
    const found: CellsFound = { renewed: [], offers: [], personal: 0 };
    for (const row of after.grid.keys()) {
      const was = stood.get(row);
      const key = keyAt(after, row);
      const changed: string[] = [];
      this.columns.forEach((column, place) => {
        if (column === 'mark') return;
        const text = after.grid[row]?.[place] ?? '';
        const textBefore = was ? (before.grid[was.from]?.[place] ?? '') : '';
        const typed = was?.line.typed.get(column);
        const draft = key !== null && isDrafted(column) ? (drafts.get(key)?.cells[column] ?? null) : null;
        const where = `${column} of row ${row + 1} (${key ?? JSON.stringify(after.names.get(row) ?? null)})`;
        if (typed) {
          expect(text, `typed: ${where}`).toBe(typed.text);
          if (key !== null && isDrafted(column)) found.personal += 1;
          if (draft !== null && typed.seen !== draft) {
            found.offers.push({ key, column, standing: typed.text, draft });
          }
        } else if (draft !== null) {
          expect(text, `drafted: ${where}`).toBe(draft);
          if (was && text !== textBefore) changed.push(planHeaders[column as DraftedColumn]);
        } else if (!was) {
          expect(text, `new: ${where}`).toBe(column === 'status' ? 'ยังไม่เริ่ม' : '');
        } else {
          const isTitle = was.line.title !== null && textBefore !== '';
          const title = isTitle ? turn.fresh.title[was.line.title] : undefined;
          const heading = column === 'measure' ? this.headingAt(turn, row, covered) : null;
          expect(text, `of nobody's draft: ${where}`).toBe(heading ?? (isTitle ? title : textBefore));
        }
      });
      if (changed.length > 0) {
        found.renewed.push({ name: firstLine(cellOf(after, row, 'measure')), columns: changed });
      }
      if (!was && key !== null) {
        expect(issueAbove(after, row), `the issue of ${key}`).toBe(drafts.get(key)?.issue);
      }
    }
    return found;
  }

  /** Drafts taken are the add-on's again; of those declined the draft counts as seen. */
  private takeChoices({ before, drafts }: Turn, { choices = [], restore = [] }: Asked): void {
    for (const [row, name] of before.names) {
      if (!('key' in name)) continue;
      const { typed } = this.line(row + 1);
      const isEmptied = draftedColumns.every((column) => cellOf(before, row, column) === '');
      if (isEmptied && restore.includes(name.key)) for (const column of draftedColumns) typed.delete(column);
      for (const { key, column, seen, take } of choices) {
        const standing = typed.get(column);
        if (key !== name.key || standing?.text !== seen) continue;
        if (take) typed.delete(column);
        else typed.set(column, { text: seen, seen: drafts.get(key)?.cells[column as DraftedColumn] ?? null });
      }
    }
  }

  /** What the row of an issue is to say; null for any other row. */
  private headingAt({ after, report }: Turn, row: number, covered: ReadonlySet<number>): string | null {
    const name = after.names.get(row);
    if (!name || !('issue' in name)) return null;
    const say = covered.has(name.issue) ? planWords.issue : planWords.issueWithoutMeasure;
    return inDigits(say(name.issue, this.issueNames.get(name.issue) ?? ''), report.digits);
  }
}

/** A run tells exactly what it did. */
const checkSaid = ({ before, after, fresh, report }: Turn, rows: MovedRows, found: CellsFound): void => {
  const { changes, personalCells, offers, withheld } = report.planState;
  const inOrder = (list: readonly { readonly name: string; readonly columns: readonly string[] }[]) =>
    list
      .map(({ name, columns }) => ({ name, columns: [...columns].sort() }))
      .sort((a, b) => a.name.localeCompare(b.name));
  expect(inOrder(changes.renewed), 'renewed').toEqual(inOrder(found.renewed));
  expect(changes.added.map(({ name }) => name).sort(), 'added').toEqual(
    rows.added.map(({ cells }) => firstLine(cells.measure)).sort(),
  );
  expect(changes.takenBack.map(({ name }) => name).sort(), 'taken back').toEqual(
    rows.leaving.map((row) => firstLine(cellOf(before, row, 'measure'))).sort(),
  );
  expect(personalCells, 'kept').toBe(found.personal);
  const asText = (list: readonly object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
  expect(
    asText(offers.map(({ key, column, standing, draft }) => ({ key, column, standing, draft }))),
    'offers',
  ).toEqual(asText(found.offers));
  for (const { cell, standing } of offers) expect(shownAt(after, cell), cell).toBe(standing);
  const present = new Set(
    [...after.grid.keys()].flatMap((row) =>
      draftedColumns.some((column) => cellOf(after, row, column) !== '') ? [keyAt(after, row)] : [],
    ),
  );
  expect(withheld.map(({ key }) => key).sort(), 'withheld').toEqual(
    fresh.rows
      .map(({ key }) => key)
      .filter((key) => !present.has(key))
      .sort(),
  );
};

/** @param cell its name, as `B7` */
const shownAt = ({ grid }: PlanView, cell: string): string | undefined => {
  const [, letters = '', number] = /^([A-Z]+)([0-9]+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return grid[Number(number) - 1]?.[column - 1];
};

const issueAbove = (view: PlanView, row: number): number | null => {
  for (let at = row; at >= 0; at -= 1) {
    const name = view.names.get(at);
    if (name && 'issue' in name) return name.issue;
  }
  return null;
};

/** The issues under which some row says something. */
const coveredIssues = (view: PlanView): Set<number> =>
  new Set(
    view.grid.flatMap((_, row) => {
      const name = view.names.get(row);
      if (row <= view.keyRow || (name && 'issue' in name)) return [];
      const says = draftedColumns.some((column) => cellOf(view, row, column) !== '');
      return says ? (issueAbove(view, row) ?? []) : [];
    }),
  );
