import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineMove } from '../../univer/lineMove.ts';
import { lastColumn, lastRow, toA1, toRange } from './addresses.ts';
import { cellName, readCellName } from './cellName.ts';
import { ReferenceMover } from './referenceMover.ts';
import { SheetMoves } from './sheetMoves.ts';

const rows = (kind: 'insert' | 'delete', at: number, count: number): LineMove => ({
  kind,
  lines: 'rows',
  at,
  count,
});
const columns = (kind: 'insert' | 'delete', at: number, count: number): LineMove => ({
  kind,
  lines: 'columns',
  at,
  count,
});

const mover = (...moves: LineMove[]): ReferenceMover =>
  new ReferenceMover(new Map([['IIT', { name: 'IIT', moves: new SheetMoves(moves) }]]));

describe('names of cells', () => {
  test('are read as they are written', () => {
    fc.assert(
      fc.property(fc.nat(lastRow), fc.nat(lastColumn), (row, column) => {
        expect(readCellName(cellName(row, column))).toEqual({ row, column });
        const { startRow, endRow, startColumn, endColumn } = toRange(cellName(row, column));
        expect([startRow, endRow, startColumn, endColumn]).toEqual([row, row, column, column]);
      }),
    );
    expect(readCellName('xfd1048576')).toEqual({ row: lastRow, column: lastColumn });
    for (const name of ['', 'A', '1', 'A0', 'A1B', '$A$1']) expect(readCellName(name)).toBeUndefined();
  });
});

describe('formulas after rows and columns moved', () => {
  test.each([
    ['SUM(B2:B4)', 'SUM(B2:B6)'],
    ['B$2+$B4', 'B$2+$B6'],
    ['B5:B9', 'B7:B11'],
    ['SUM(B:B)+SUM(2:2)+SUM(3:4)', 'SUM(B:B)+SUM(2:2)+SUM(5:6)'],
    ['IIT!B4&"B4"&EIT!B4', 'IIT!B6&"B4"&EIT!B4'],
    ["'IIT'!B4", "'IIT'!B6"],
    ['[1]IIT!B4', '[1]IIT!B4'],
    ['IIT:EIT!B4', 'IIT:EIT!B4'],
    ['LOG10(B4)+B4#', 'LOG10(B6)+B6#'],
    ['ตาราง1[[#This Row],[B4]]', 'ตาราง1[[#This Row],[B4]]'],
  ])('two rows in above row 3: %s', (before, after) =>
    expect(mover(rows('insert', 2, 2)).formula(before, 'IIT')).toBe(after),
  );

  test.each([
    ['B3', '#REF!'],
    ['SUM(B2:B4)', 'SUM(B2:B3)'],
    ['SUM(B3:B3)', 'SUM(#REF!)'],
    ['B4', 'B3'],
  ])('row 3 out: %s', (before, after) =>
    expect(mover(rows('delete', 2, 1)).formula(before, 'IIT')).toBe(after),
  );

  test('columns, and a tab of another name', () => {
    expect(mover(columns('insert', 1, 1)).formula('$A1+B1+SUM(A:C)+SUM(1:2)', 'IIT')).toBe(
      '$A1+C1+SUM(A:D)+SUM(1:2)',
    );
    const renamed = new ReferenceMover(
      new Map([
        ['IIT', { name: "ผล 'ก'", moves: new SheetMoves() }],
        ['EIT', { name: null, moves: new SheetMoves() }],
      ]),
    );
    expect(renamed.formula('IIT!A1+iit!B2+A1', 'OIT')).toBe("'ผล ''ก'''!A1+'ผล ''ก'''!B2+A1");
    expect(renamed.formula('EIT!A1+1', 'OIT')).toBe('#REF!+1');
    expect(renamed.isBroken('SUM(EIT!A1:B2)')).toBe(true);
    expect(renamed.isBroken('IIT!A1')).toBe(false);
  });

  test('refer to the cells that they referred to', () => {
    const LINES = 30;
    const move = fc
      .record({
        kind: fc.constantFrom('insert' as const, 'delete' as const),
        lines: fc.constantFrom('rows' as const, 'columns' as const),
        at: fc.nat(LINES),
        count: fc.integer({ min: 1, max: 5 }),
      })
      .map((one): LineMove => one);
    const place = fc.record({ row: fc.nat(LINES), column: fc.nat(LINES) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 5 }), place, (all, { row, column }) => {
        const moves = new SheetMoves(all);
        const formula = new ReferenceMover(new Map([['IIT', { name: 'IIT', moves }]])).formula(
          `${cellName(row, column)}*2`,
          'IIT',
        );
        // The same, one line after the other.
        let where: [number, number] | null = [row, column];
        for (const { kind, lines, at, count } of all) {
          if (!where) break;
          const index = lines === 'rows' ? 0 : 1;
          const line: number = where[index];
          if (kind === 'insert' && line >= at) where[index] += count;
          if (kind === 'delete' && line >= at) where = line < at + count ? null : [...where];
          if (kind === 'delete' && where && line >= at + count) where[index] -= count;
        }
        expect(formula).toBe(where ? `${cellName(...where)}*2` : '#REF!*2');
      }),
    );
  });

  test('whole columns stay whole, and what is pushed over the end is gone', () => {
    const moves = new SheetMoves([rows('insert', 0, 3)]);
    expect(moves.ranges(toRange('A:B')).map(toA1)).toEqual(['A1:B1048576']);
    expect(moves.row(lastRow - 3)).toBe(lastRow);
    expect(moves.row(lastRow - 2)).toBeUndefined();
    expect(moves.pushesOut(lastRow - 2)).toBe(true);
    expect(new SheetMoves([rows('delete', lastRow - 2, 1)]).pushesOut(lastRow - 2)).toBe(false);
  });

  test('rows that were put in are those that no row of before became', () => {
    const LINES = 12;
    const change = fc
      .record({
        kind: fc.constantFrom('insert', 'delete', 'move'),
        at: fc.nat(LINES - 1),
        count: fc.integer({ min: 1, max: 4 }),
        before: fc.nat(LINES),
      })
      .filter(({ kind, at, count, before }) => kind !== 'move' || before <= at || before >= at + count)
      .map((one) => ({ ...one, lines: 'rows' }) as LineMove);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (all) => {
        const lines: (number | null)[] = Array.from({ length: 100 }, (_, line) => line);
        for (const move of all) {
          if (move.kind === 'insert') lines.splice(move.at, 0, ...Array(move.count).fill(null));
          else {
            const block = lines.splice(move.at, move.count);
            if (move.kind === 'move') {
              lines.splice(move.before > move.at ? move.before - move.count : move.before, 0, ...block);
            }
          }
        }
        const moves = new SheetMoves(all);
        const known = lines.slice(0, 60);
        expect(known.map((_, now) => moves.isPutIn(now))).toEqual(known.map((line) => line === null));
      }),
    );
  });
});
