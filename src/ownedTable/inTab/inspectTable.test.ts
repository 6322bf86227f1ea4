import { describe, expect, it } from 'vitest';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { writeMark } from '../../grid/marks/marks.ts';
import type { Tab } from '../../grid/workbook.ts';
import { followUpForm } from '../../plan/followUp/followUpForm.ts';
import type { PlanColumn } from '../../plan/table/columns.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { writeRowMark } from '../marks.ts';
import { MARK, type TableWords } from '../tableForm.ts';
import { type FoundTable, inspectTable, lostParts } from './inspectTable.ts';

const texts = (key: string): Record<string, string> => ({
  measure: `มาตรการ ${key}`,
  analysis: `วิเคราะห์ ${key}`,
  steps: `ขั้นตอน ${key}`,
  period: 'ต.ค. - ก.ย.',
  responsible: 'กองคลัง',
  lastYear: '',
  status: 'เสร็จแล้ว',
  result: `ผล ${key}`,
});

const names = planForm.layout.map(({ name }) => name);
const { headers: headerOf }: TableWords = planForm.wordsIn(vocabularies.th);
const headers = names.map((name) => headerOf[name] ?? '');
const memory = writeMark({ kind: 'plan', fiscalYear: 2568, drafted: ['a', 'b', 'c'], title: [] });
const keys = names.map((name) =>
  name === MARK ? memory : writeMark({ kind: 'column', table: 'plan', column: name }),
);
const measure = (key: string): string[] => {
  const cells = texts(key);
  const wrote = Object.fromEntries(planForm.drafted.map((name) => [name, fingerprint(cells[name] ?? '')]));
  const mark = writeRowMark('plan', { kind: 'row', key, section: '1', items: [], wrote });
  return names.map((name) => (name === MARK ? mark : (cells[name] ?? '')));
};
const issue = names.map((name) =>
  name === 'measure'
    ? 'ประเด็นที่ 1'
    : name === MARK
      ? writeRowMark('plan', { kind: 'section', section: '1', wrote: '' })
      : '',
);
const rows = [issue, measure('a'), measure('b'), measure('c')];

const tab = (cells: readonly (readonly Cell[])[]): Tab => tabOf(grid('แผน', cells));

const inspect = (cells: readonly (readonly Cell[])[]): FoundTable<PlanColumn> | null =>
  inspectTable(planForm, tab(cells));

const found = (cells: readonly (readonly Cell[])[]): FoundTable<PlanColumn> => {
  const table = inspect(cells);
  if (!table) throw new Error('No table');
  return table;
};

const without = (cells: readonly (readonly string[])[], ...columns: string[]): string[][] =>
  cells.map((row) => row.filter((_, index) => !columns.includes(names[index] ?? '')));

const placesOf = ({ columns }: FoundTable<PlanColumn>): Record<string, number> => Object.fromEntries(columns);
const standard = Object.fromEntries(
  names.map((name, index) => [name, index]).filter(([name]) => name !== MARK),
);

describe('a table', () => {
  it('is none where nothing of ours stands, whatever the headers say', () => {
    expect(inspect([headers, ['มาตรการ']])).toBeNull();
    expect(inspect([])).toBeNull();
  });

  it('of another form is none', () => {
    expect(inspectTable(followUpForm, tab([headers, keys]))).toBeNull();
  });

  it('that lacks nothing is found with every column', () => {
    const table = found([['แผน'], [], headers, keys, ...rows]);
    expect(table).toMatchObject({ headerRow: 2, keyRow: 3, markColumn: 4 });
    expect(placesOf(table)).toEqual(standard);
    expect(lostParts(table)).toEqual([]);
  });

  it('knows its columns by the hidden names, however they are headed and ordered', () => {
    const turned = (cells: readonly string[]): string[] => [...cells].reverse();
    const renamed = headers.map((text) => text && `${text} (แก้ไข)`);
    const table = found([turned(renamed), turned(keys), ...rows.map(turned)]);
    expect(table.headerRow).toBe(0);
    expect(placesOf(table)).toEqual(
      Object.fromEntries(Object.entries(standard).map(([name, at]) => [name, names.length - 1 - Number(at)])),
    );
  });

  it('takes the first of columns with the same hidden name: a copy is a person’s', () => {
    const copied = [headers, keys, ...rows].map((row) => [...row, row[0] ?? '']);
    expect(placesOf(found(copied)).measure).toBe(0);
  });

  it('without its hidden row knows its columns by their headers', () => {
    const table = found([headers, ...rows]);
    expect(table).toMatchObject({ headerRow: 0, keyRow: null, memory: null, markColumn: 4 });
    expect(placesOf(table)).toEqual(standard);
    expect(lostParts(table)).toEqual(['memory']);
  });

  it('without its hidden column lacks the marks, and is found by the hidden names', () => {
    const table = found(without([headers, keys, ...rows], MARK));
    expect(table).toMatchObject({ headerRow: 0, keyRow: 1, memory: null, markColumn: null });
    expect(lostParts(table)).toEqual(['marks']);
  });

  it('without header and hidden row knows its columns by what the rows remember, and by their places', () => {
    const table = found([['แผน'], ...rows]);
    expect(placesOf(table)).toEqual(standard);
    expect(lostParts(table)).toEqual(['header', 'memory']);
    const beside = found(rows.map((row) => ['', '', ...row]));
    expect(placesOf(beside).status).toBe(Number(standard.status) + 2);
  });

  it('whose columns were moved is not guessed at by their places', () => {
    const moved = rows.map(([first = '', second = '', ...others]) => [second, first, ...others]);
    const table = found(moved);
    expect(placesOf(table)).toMatchObject({ measure: 1, analysis: 0, steps: 2 });
    expect(placesOf(table)).not.toHaveProperty('status');
  });

  it('names the official columns that are gone, and none that it can do without', () => {
    const table = found(without([headers, keys, ...rows], 'steps', 'responsible', 'lastYear', 'status'));
    expect(lostParts(table)).toEqual([{ column: 'steps' }, { column: 'responsible' }]);
  });

  it('finds a column again that a person put back with its header', () => {
    const cells = without([headers, keys, ...rows], 'steps');
    const header = headers[names.indexOf('steps')] ?? '';
    const again = cells.map((row, index) => [...row, index === 0 ? header : '']);
    expect(lostParts(found(again))).toEqual([]);
  });
});
