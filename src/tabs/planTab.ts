/** The plan's tab: read it as a plan, make it, bring it up to date. */
import * as v from 'valibot';
import { fingerprint } from '../plan/fingerprint.ts';
import { issueText, markOf, type PlanChange } from '../plan/mergePlan.ts';
import {
  type Draft,
  type DraftRow,
  type PlanColumn,
  type PlanMark,
  type PlanSheet,
  planColumns,
  type RowMark,
} from '../plan/plan.ts';
import { plainText } from '../scores/text.ts';
import { errorWords, planWords } from '../strings/th.ts';
import { UserError } from '../userError.ts';
import { columnBlocks, runs } from './blocks.ts';
import { literal } from './literal.ts';
import {
  applyLooks,
  body,
  type CellLook,
  colors,
  drawLines,
  TITLE_HEIGHT,
  TITLE_SIZE,
  tableHeader,
} from './look.ts';
import { type OwnTab, readMark, textAt, writeMark } from './ownTab.ts';
import type { SheetPort, SpreadsheetAppPort } from './port.ts';

/**
 * The hidden column stands between the visible ones, so that whoever selects the table to sort or move it takes the
 * marks along. Widths in pixels; the visible ones together fill an A4 page in landscape.
 */
const layout: readonly { readonly column: PlanColumn | 'mark'; readonly width: number }[] = [
  { column: 'measure', width: 175 },
  { column: 'analysis', width: 240 },
  { column: 'steps', width: 395 },
  { column: 'period', width: 85 },
  { column: 'mark', width: 30 },
  { column: 'responsible', width: 105 },
];

const WIDTH = layout.length;
const MARK = layout.findIndex(({ column }) => column === 'mark') + 1;

const Prints = v.object({
  measure: v.string(),
  analysis: v.string(),
  steps: v.string(),
  period: v.string(),
  responsible: v.string(),
});

const RowMarkSchema: v.GenericSchema<unknown, RowMark> = v.variant('kind', [
  v.object({ kind: v.literal('issue'), issue: v.number(), wrote: v.string() }),
  v.object({
    kind: v.literal('measure'),
    key: v.string(),
    issue: v.number(),
    items: v.array(v.string()),
    wrote: Prints,
  }),
]);

const PlanMarkSchema: v.GenericSchema<unknown, PlanMark> = v.object({
  kind: v.literal('plan'),
  fiscalYear: v.number(),
  drafted: v.fallback(v.array(v.string()), []),
  title: v.fallback(v.array(v.string()), []),
});

/** The plan in a tab, and where its columns stand there; columns count from 0. */
export interface ReadPlan {
  readonly sheet: PlanSheet;
  readonly columns: Readonly<Record<PlanColumn, number>>;
}

/** Reads the plan. @throws UserError when a column cannot be found by its header */
export const readPlan = ({ grid, headerRow, markColumn }: OwnTab): ReadPlan => {
  const headers = (grid.shown[headerRow] ?? []).map(plainText);
  const columnOf = (column: PlanColumn): number => headers.indexOf(plainText(planWords.columns[column]));
  const missing = planColumns.filter((column) => columnOf(column) < 0);
  if (missing.length > 0) {
    const names = missing.map((column) => planWords.columns[column]);
    throw new UserError('columns-missing', errorWords.columnsMissing(grid.name, names));
  }
  const columns = Object.fromEntries(planColumns.map((column) => [column, columnOf(column)])) as Record<
    PlanColumn,
    number
  >;
  const mark = readMark(PlanMarkSchema, textAt(grid, headerRow, markColumn));
  if (!mark) throw new Error(`${grid.name} is no plan`);

  const own = new Set([markColumn, ...Object.values(columns)]);
  const rows = grid.values.slice(headerRow + 1).map((cells, index) => {
    const row = headerRow + 1 + index;
    return {
      row: row + 1,
      mark: readMark(RowMarkSchema, textAt(grid, row, markColumn)),
      cells: Object.fromEntries(
        planColumns.map((column) => [column, textAt(grid, row, columns[column])]),
      ) as Record<PlanColumn, string>,
      hasOthers: cells.some((cell, column) => cell !== '' && !own.has(column)),
    };
  });
  const above = grid.values
    .slice(0, headerRow)
    .map((_, row) => ({ row: row + 1, text: textAt(grid, row, columns.measure) }));
  return { sheet: { mark, above, rows }, columns };
};

/** The values of drafted rows, with the columns where the layout has them. */
const rowValues = (
  rows: readonly DraftRow[],
  width: number,
  columns: Readonly<Record<PlanColumn, number>>,
  markColumn: number,
): string[][] =>
  rows.map((row) => {
    const cells = new Array<string>(width).fill('');
    for (const column of planColumns) cells[columns[column]] = literal(row.cells[column]);
    cells[markColumn] = literal(writeMark(markOf(row)));
    return cells;
  });

const standardColumns = Object.fromEntries(
  planColumns.map((column) => [column, layout.findIndex((one) => one.column === column)]),
) as Record<PlanColumn, number>;

type RowKind = 'title' | 'line' | 'gap' | 'header' | 'issue' | 'measure';

/** How a row of the plan looks, cell by cell in the layout's order. */
const rowLook = (kind: RowKind): CellLook[] =>
  // The hidden marks must not make any row higher.
  visibleLook(kind).map((look, index) => (index === MARK - 1 ? { ...look, wrap: false } : look));

const visibleLook = (kind: RowKind): CellLook[] => {
  switch (kind) {
    case 'title':
      return layout.map(() => ({
        ...body,
        bold: true,
        align: 'center',
        size: TITLE_SIZE,
        color: colors.title,
      }));
    case 'line':
      return layout.map(() => ({ ...body, bold: true, align: 'center' }));
    case 'gap':
      return layout.map(() => body);
    case 'header':
      return layout.map(() => tableHeader);
    case 'issue':
      // Not wrapped: the issue's name runs on over the empty cells beside it.
      return layout.map(() => ({ ...body, bold: true, wrap: false, background: colors.section }));
    case 'measure':
      return layout.map(({ column }) => ({ ...body, align: column === 'period' ? 'center' : 'left' }));
  }
};

/**
 * Fills an empty tab with the plan. Formats come first and all values last, in one call: a run that fails on the way
 * leaves a tab without values, which the next run fills.
 */
export const createPlan = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  fiscalYear: number,
  draft: Draft,
): void => {
  const blank = new Array<string>(WIDTH).fill('');
  const withText = (text: string, mark: string): string[] =>
    blank.map((_, column) => literal(column === 0 ? text : column === MARK - 1 ? mark : ''));
  const mark: PlanMark = {
    kind: 'plan',
    fiscalYear,
    drafted: draft.rows.map(({ key }) => key),
    title: draft.title.map(fingerprint),
  };
  const header = layout.map(({ column }) =>
    literal(column === 'mark' ? writeMark(mark) : planWords.columns[column]),
  );
  const sections = draft.issues.map((issue) => {
    const rows = draft.rows.filter((row) => row.issue === issue.number);
    const text = issueText(issue, rows.length > 0);
    const head = withText(
      text,
      writeMark({ kind: 'issue', issue: issue.number, wrote: fingerprint(text) } satisfies RowMark),
    );
    return [head, ...rowValues(rows, WIDTH, standardColumns, MARK - 1)];
  });
  const values = [...draft.title.map((line) => withText(line, '')), blank, header, ...sections.flat()];

  const looks = [
    ...draft.title.map((_, index) => rowLook(index === 0 ? 'title' : 'line')),
    rowLook('gap'),
    rowLook('header'),
    ...sections.flatMap((section) => section.map((_, index) => rowLook(index === 0 ? 'issue' : 'measure'))),
  ];
  const headerRow = draft.title.length + 2;

  const missingRows = values.length - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  layout.forEach(({ width }, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  const all = sheet.getRange(1, 1, values.length, WIDTH);
  applyLooks(all, looks);
  sheet.setRowHeights(1, draft.title.length, TITLE_HEIGHT);
  draft.title.forEach((_, index) => {
    sheet.getRange(index + 1, 1, 1, WIDTH).merge();
  });
  drawLines(sheet.getRange(headerRow, 1, values.length - headerRow + 1, WIDTH), app);
  sheet.hideColumns(MARK);
  sheet.setFrozenRows(headerRow);
  sheet.setHiddenGridlines(true);
  all.setValues(values);
};

/**
 * Tells of a row whether it may be taken back: not when a person gave it a note or a colour. Notes and colours are read
 * when the first row is asked for, and once.
 */
export const mayTakeBack = ({ sheet, grid }: OwnTab): ((row: number) => boolean) => {
  let plain: boolean[] | null = null;
  return (row) => {
    if (!plain) {
      const all = sheet.getRange(1, 1, grid.values.length, grid.values[0]?.length ?? 1);
      const notes = all.getNotes();
      plain = all
        .getBackgrounds()
        .map(
          (backgrounds, index) =>
            backgrounds.every((color) => color === colors.plain) &&
            (notes[index] ?? []).every((note) => note === ''),
        );
    }
    return plain[row - 1] ?? false;
  };
};

/**
 * Writes the changes into the tab that was read. Cells come before the marks that say we wrote them, so that a run cut
 * short is taken up by the next one; rows are moved last, from the bottom up.
 */
export const applyPlanChange = (
  { sheet, grid, headerRow, markColumn }: OwnTab,
  app: SpreadsheetAppPort,
  { columns, sheet: before }: ReadPlan,
  change: PlanChange,
): void => {
  const writeColumn = (cells: readonly { row: number; column: number; cell: string }[]): void => {
    for (const block of columnBlocks(cells)) {
      sheet
        .getRange(block.row, block.column, block.cells.length, 1)
        .setValues(block.cells.map((text) => [literal(text)]));
    }
  };
  writeColumn(
    change.cells.map(({ row, column, text }) => ({ row, column: columns[column] + 1, cell: text })),
  );
  writeColumn(change.titles.map(({ row, text }) => ({ row, column: columns.measure + 1, cell: text })));
  if (change.marks.length > 0) {
    // The marks' column is ours alone: one call writes all of it between the first change and the last.
    const rows = change.marks.map(({ row }) => row);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const fresh = new Map(change.marks.map(({ row, mark }) => [row, writeMark(mark)]));
    const texts = Array.from(
      { length: bottom - top + 1 },
      (_, index) => fresh.get(top + index) ?? textAt(grid, top + index - 1, markColumn),
    );
    sheet.getRange(top, markColumn + 1, texts.length, 1).setValues(texts.map((text) => [literal(text)]));
  }

  const writeHeader = (mark: PlanMark): void => {
    sheet.getRange(headerRow + 1, markColumn + 1).setValues([[literal(writeMark(mark))]]);
  };
  // A row taken back must be forgotten first: remembered without a row, it would count as deleted by a person.
  const present = new Set(change.insertions.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const forgetful: PlanMark = {
    ...change.mark,
    drafted: change.mark.drafted.filter((key) => !present.has(key)),
  };
  if (change.deletions.length > 0) writeHeader(forgetful);

  const width = Math.max(markColumn, ...Object.values(columns)) + 1;
  const structure = [
    ...runs(change.deletions).map(({ first, count }) => ({
      row: first,
      apply: () => sheet.deleteRows(first, count),
    })),
    ...change.insertions.map(({ after, rows }) => ({
      row: after + 0.5,
      apply: () => insertRows(sheet, app, after, rowValues(rows, width, columns, markColumn), columns),
    })),
  ].sort((a, b) => b.row - a.row);
  for (const { apply } of structure) apply();

  const last = change.deletions.length > 0 ? forgetful : before.mark;
  if (writeMark(last) !== writeMark(change.mark)) writeHeader(change.mark);
};

const insertRows = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  after: number,
  values: string[][],
  columns: Readonly<Record<PlanColumn, number>>,
): void => {
  sheet.insertRowsAfter(after, values.length);
  const range = sheet.getRange(after + 1, 1, values.length, values[0]?.length ?? 1);
  const measure = rowLook('measure');
  const look = Object.fromEntries(
    planColumns.map((column) => [columns[column], measure[standardColumns[column]] ?? body]),
  );
  // Columns that staff inserted among ours look like running text.
  applyLooks(
    range,
    values.map((cells) => cells.map((_, column) => look[column] ?? body)),
  );
  drawLines(range, app);
  range.setValues(values);
};
