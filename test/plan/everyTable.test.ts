/** Every table of ours that people work in, in plain values: words belong to whoever typed them last, rows to whoever made them. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/grid/edits.ts';
import { isMark, markedColumns } from '../../src/grid/marks/marks.ts';
import { makeTable } from '../../src/run/table/makeTable.ts';
import { ownedTables } from '../../src/run/table/ownedTables.ts';
import { tableOfYear } from '../../src/run/table/tableOfYear.ts';
import { kindsOnRequest } from '../support/plan/kindsOnRequest.ts';
import { golden } from '../support/result/golden.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../support/tabs/plainWorkbook.ts';

const OURS = 'ของเรา';

let book: PlainWorkbook;
let made: PlainWorkbook['now'];

const runEdits = (): readonly Edit[] => readyRun(book.now).edits;
const madeEdits = (table: string): readonly Edit[] =>
  makeTable(book.now, { table, fiscalYear: 2568 }, thai).edits.filter(({ op }) => op !== 'activate');

beforeAll(() => {
  const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;
  book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' }, { IIT, EIT1, EIT2, OIT, overall });
  book.edit(runEdits());
  for (const kind of kindsOnRequest) book.edit(madeEdits(kind));
  made = book.now;
});

beforeEach(() => {
  book.now = made;
});

describe.each(ownedTables.map((table) => [table.form.kind, table] as const))(
  'the table %s',
  (kind, table) => {
    const tab = table.form.wordsIn(thai.vocabulary).tab;
    const renewing = (): readonly Edit[] => (table.made === 'by-run' ? runEdits() : madeEdits(kind));
    const renew = (): void => book.edit(renewing());

    /** Rows of ours, from 1, in order. */
    const rows = (): number[] =>
      book
        .shown(tab)
        .flatMap((cells, row) =>
          cells.some((cell) => isMark(cell) && cell.includes('"kind":"row"')) ? [row + 1] : [],
        );
    const keyOf = (row: number): string =>
      /"key":"([^"]+)"/.exec(book.shown(tab)[row - 1]?.find(isMark) ?? '')?.[1] ?? '';
    const placeOf = (column: string): number => (markedColumns(book.tab(tab).grid).get(column) ?? -2) + 1;
    const shown = (row: number, column: string): string =>
      book.shown(tab)[row - 1]?.[placeOf(column) - 1] ?? '';

    /** What makes every draft another one. */
    const changeAll = (): void => {
      for (const [score, code] of [
        ['IIT', 'i3 '],
        ['EIT', 'e3 '],
        ['OIT', 'o3 '],
      ] as const) {
        book.type(score, book.rowOf(score, code), 2, score === 'OIT' ? 0 : 50);
      }
      book.set({ digits: 'อารบิก', units: 'กองของเรา' });
    };

    it('keeps what a person typed into any of its columns', () => {
      const [row = 0] = rows();
      const key = keyOf(row);
      for (const column of table.form.drafted) book.type(tab, row, placeOf(column), `${OURS} ${column}`);
      changeAll();
      renew();
      const now = rows().find((one) => keyOf(one) === key) ?? 0;
      for (const column of table.form.drafted) expect(shown(now, column)).toBe(`${OURS} ${column}`);
      expect(renewing()).toEqual([]);
    });

    it('keeps a row that a person added, and does not bring back one that was deleted', () => {
      const [first = 0, second = 0] = rows();
      const gone = keyOf(second);
      book.edit([
        { op: 'deleteRows', tab, first: second, count: 1 },
        { op: 'insertRows', tab, after: first, count: 1 },
      ]);
      book.type(tab, first + 1, placeOf(table.form.drafted[0] ?? ''), OURS);
      changeAll();
      renew();
      expect(book.shown(tab).flat()).toContain(OURS);
      expect(rows().map(keyOf)).not.toContain(gone);
      expect(renewing()).toEqual([]);
    });

    it('is made from the result of its own year, or not at all', () => {
      const { survey } = readyRun(book.now).decision;
      const asked = () => makeTable(book.now, { table: kind, fiscalYear: 2567 }, thai);
      expect(tableOfYear(table.form, survey.tables, 2567).state).toBe('none');
      const refusal =
        table.made === 'by-run' ? { code: 'year-differs', fiscalYear: 2567, set: 2568 } : { code: 'no-plan' };
      expect(asked).toThrow(expect.objectContaining({ refusal }));
    });

    it('is known with a column put in before it, under another name', () => {
      book.edit([{ op: 'insertColumns', tab, after: 0, count: 1 }]);
      book.now = {
        tabs: book.now.tabs.map((one) =>
          one.grid.name === tab ? { ...one, grid: { ...one.grid, name: `${tab} ${OURS}` } } : one,
        ),
      };
      const edits = renewing();
      expect(edits.filter(({ op }) => op === 'insertTab')).toEqual([]);
      expect(edits).toEqual([]);
    });
  },
);
