import { describe, expect, it } from 'vitest';
import type { Edit } from '../edits.ts';
import { applyEdits } from '../making/applyEdits.ts';
import { body, tableHeader } from './look.ts';
import { makeTab, type Page } from './page.ts';
import type { Place } from './place.ts';

const cells = [
  ['แผนมาตรการ', ''],
  ['มาตรการ', 'mark'],
  ['ของเรา', 1],
];
const bare: Page = {
  cells,
  looks: [
    [tableHeader, body],
    [body, body],
    [body, body],
  ],
  widths: [100, 30],
  boxes: [],
};

const made = (page: Page, place: Partial<Place> = {}): Edit[] =>
  makeTab({ name: 'แผน', isStanding: false, ...place }, page);
const opsOf = (edits: readonly Edit[]): string[] => edits.map(({ op }) => op);
const ofOp = (edits: readonly Edit[], op: Edit['op']): Edit[] => edits.filter((edit) => edit.op === op);

describe('a page', () => {
  it('is filled at the very end, so that a tab with any value in it is whole', () => {
    const edits = made({
      ...bare,
      title: { columns: 2, heights: [34] },
      boxes: [{ area: { row: 2, column: 1, rows: 2, columns: 2 } }],
      rules: [
        {
          op: 'setRule',
          area: { row: 3, column: 1, rows: 0, columns: 1 },
          rule: { kind: 'between', least: 0, most: 100, help: '' },
        },
      ],
      hiddenColumns: [2],
      hiddenRow: 2,
      frozenRows: 2,
    });
    expect(opsOf(edits)).toEqual([
      'insertTab',
      'makeRoom',
      'setWidths',
      'setLooks',
      'setHeights',
      'mergeRows',
      'drawLines',
      'setRule',
      'hideColumns',
      'hideRows',
      'freezeRows',
      'hideGridlines',
      'setCells',
    ]);
    const [tab] = applyEdits({ tabs: [] }, edits).tabs;
    expect(tab?.grid.values).toEqual(cells);
    expect(tab?.hiddenColumns).toEqual({ 1: true });
  });

  it('is made behind all other tabs, or where it belongs', () => {
    expect(made(bare)[0]).toEqual({ op: 'insertTab', tab: 'แผน', index: null });
    expect(made(bare, { index: 0 })[0]).toEqual({ op: 'insertTab', tab: 'แผน', index: 0 });
  });

  it('loses nothing to cells that a person merged in the empty tab that stands there', () => {
    const start = applyEdits({ tabs: [] }, [
      { op: 'insertTab', tab: 'แผน', index: null },
      { op: 'mergeRows', tab: 'แผน', area: { row: 1, column: 1, rows: 3, columns: 2 } },
    ]);
    const edits = made(bare, { isStanding: true });
    expect(opsOf(edits).slice(0, 2)).toEqual(['reuseTab', 'makeRoom']);
    expect(applyEdits(start, edits).tabs[0]?.grid.values).toEqual(cells);
  });

  it('is shown before it is filled where a person asked for it', () => {
    const edits = makeTab({ name: 'แผน', isStanding: false }, bare, true);
    expect(opsOf(edits).slice(0, 3)).toEqual(['insertTab', 'activate', 'makeRoom']);
  });

  it('has room, and no more than it asks for', () => {
    const edits = made({ ...bare, showsGridlines: true });
    expect(opsOf(edits)).toEqual(['insertTab', 'makeRoom', 'setWidths', 'setLooks', 'setCells']);
    expect(edits[1]).toEqual({ op: 'makeRoom', tab: 'แผน', rows: 3, columns: 2 });
  });

  it('names each look once', () => {
    const [looks] = ofOp(made(bare), 'setLooks');
    expect(looks).toMatchObject({
      looks: [tableHeader, body],
      cells: [
        [0, 1],
        [1, 1],
        [1, 1],
      ],
    });
  });

  it('gathers neighbours: columns to hide, and lines of the title of one height', () => {
    const edits = made({
      ...bare,
      hiddenColumns: [2, 3, 5],
      title: { columns: 4, heights: [34, 34, 68, 34] },
    });
    expect(ofOp(edits, 'hideColumns')).toMatchObject([
      { column: 2, count: 2 },
      { column: 5, count: 1 },
    ]);
    expect(ofOp(edits, 'setHeights')).toMatchObject([
      { row: 1, count: 2, height: 34 },
      { row: 4, count: 1, height: 34 },
      { row: 3, count: 1, height: 68 },
    ]);
    expect(ofOp(edits, 'mergeRows')).toMatchObject([{ area: { row: 1, column: 1, rows: 4, columns: 4 } }]);
  });
});
