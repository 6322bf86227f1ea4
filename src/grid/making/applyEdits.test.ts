/** Edits made in a plain workbook leave what the same edits leave in a real one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankWorkbook } from '../../../local/blankWorkbook.ts';
import type { Host } from '../../../local/host/host.ts';
import { openHost } from '../../../local/run.ts';
import { grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { readFacts, readWorkbook } from '../../google/readWorkbook.ts';
import { openDesk, writeEdits } from '../../google/writing/writeEdits.ts';
import { bare } from '../cells/plainText.ts';
import { type Cell, type Edit, setCells } from '../edits.ts';
import type { FactName } from '../facts.ts';
import type { Area, TabGrid } from '../grid.ts';
import { writeMark } from '../marks/marks.ts';
import type { Tab, Workbook } from '../workbook.ts';
import { applyEdits } from './applyEdits.ts';

const FIRST = 'คะแนน';

/** As `readWorkbook` is told which columns it is to watch. */
const WATCHED = { names: [], watched: { table: 'plan', columns: ['status'] } };

const factNames: readonly FactName[] = [
  'maxRows',
  'maxColumns',
  'values',
  'merges',
  'formulas',
  'rules',
  'looks',
  'highlights',
];

/** The workbook as the service reads it, with every fact. */
const readAll = (host: Host): Workbook => {
  const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const { tabs } = readWorkbook(spreadsheet, WATCHED);
  return {
    tabs: tabs.map((tab) => {
      const wants = factNames.map((fact) => ({ tab: tab.grid.name, fact }));
      return { ...tab, facts: Object.assign({}, tab.facts, ...readFacts(spreadsheet, wants)) };
    }),
  };
};

/** Makes an edit at the service. @returns whether the service took it */
const writeOne = (host: Host, edit: Edit): boolean => {
  const desk = openDesk(host.services);
  try {
    writeEdits(desk, [edit]);
    return true;
  } catch {
    return false;
  }
};

/** The merges that reading tells of: those that reach into what is filled. */
const toldMerges = ({ grid, facts }: Tab): string[] =>
  (facts.merges ?? [])
    .filter(({ row, column }) => row <= grid.values.length && column <= (grid.values[0]?.length ?? 0))
    .map((area) => JSON.stringify(area))
    .sort();

/** What becomes of an apostrophe in a cell that is formatted as text, Google does not say. */
const bareCells = (lines: TabGrid['values']): unknown[][] =>
  lines.map((cells) => cells.map((cell) => (typeof cell === 'string' ? bare(cell) : cell)));

/** What must be the same: numbers as they were written, and the facts that are still known. */
const comparable = (tab: Tab, known: Tab): object => {
  const { facts, grid } = tab;
  return {
    name: grid.name,
    values: bareCells(grid.values),
    // How a number is shown is the cell's own affair.
    shown: grid.shown.map((cells, row) =>
      cells.map((text, column) => (typeof grid.values[row]?.[column] === 'number' ? null : bare(text))),
    ),
    facts: {
      ...Object.fromEntries(
        factNames.filter((name) => name in known.facts).map((name) => [name, facts[name]]),
      ),
      ...(known.facts.values && facts.values ? { values: bareCells(facts.values) } : {}),
      merges: toldMerges(tab),
    },
  };
};

const expectSame = (host: Host, plain: Workbook): void => {
  const real = readAll(host);
  expect(plain.tabs.map(({ grid }) => grid.name)).toEqual(real.tabs.map(({ grid }) => grid.name));
  plain.tabs.forEach((tab, index) => {
    const own = real.tabs[index];
    if (!own) throw new Error(`No tab ${index}`);
    expect(comparable(tab, tab)).toEqual(comparable(own, tab));
    for (const [column, isHidden] of Object.entries(tab.hiddenColumns)) {
      const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab.grid.name);
      expect([column, sheet?.isColumnHiddenByUser(Number(column) + 1)]).toEqual([column, isHidden]);
    }
  });
};

describe('edits made in a plain workbook', () => {
  const tab = fc.constantFrom(FIRST, 'แผน', 'สรุปผล');
  const place = fc.integer({ min: 1, max: 7 });
  const count = fc.integer({ min: 1, max: 3 });
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom('', '', 'ข้อ', "'ข้อ", '=1+1', '1/2', '88.59', 'TRUE', '๑๒', ' ', 'สอง\nบรรทัด', '-', '@'),
    fc.constantFrom(0, 1, -2.5, 98.67, 0.1 + 0.2, 100 / 3),
  );
  const cells = fc.tuple(count, count).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  const area: fc.Arbitrary<Area> = fc.record({ row: place, column: place, rows: count, columns: count });
  const list = { kind: 'list', values: ['ก', 'ข'], allowsOthers: true, help: '' } as const;
  const highlights = fc.constantFrom(
    [],
    [{ kind: 'lowest', places: ['A1:B2', 'D4'] }],
    [
      { kind: 'problem', places: ['C3'] },
      { kind: 'lowest', places: ['A1'] },
    ],
  );
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ op: fc.constant('setCells' as const), tab, row: place, column: place, cells }),
    },
    // As a page is filled: texts stay texts by their format. What becomes of an apostrophe then, Google does not say.
    {
      weight: 2,
      arbitrary: fc
        .record({ op: fc.constant('setCells' as const), tab, row: place, column: place, cells })
        .map((filling) => ({
          ...filling,
          formats: filling.cells.map((line) =>
            line.map((one) => (typeof one === 'string' && !one.startsWith("'") ? '@' : '')),
          ),
        })),
    },
    fc.record({ op: fc.constant('insertTab' as const), tab, index: fc.constantFrom(null, 0, 1) }),
    fc.record({ op: fc.constant('insertRows' as const), tab, after: place, count }),
    fc.record({ op: fc.constant('insertRowsBefore' as const), tab, before: place, count }),
    fc.record({ op: fc.constant('insertColumns' as const), tab, after: fc.nat(7), count }),
    { weight: 2, arbitrary: fc.record({ op: fc.constant('deleteRows' as const), tab, first: place, count }) },
    fc.record({
      op: fc.constant('makeRoom' as const),
      tab,
      rows: fc.integer({ min: 1, max: 1010 }),
      columns: fc.integer({ min: 1, max: 30 }),
    }),
    fc.record({
      op: fc.constantFrom('hideColumns' as const, 'showColumns' as const),
      tab,
      column: place,
      count,
    }),
    fc.record({ op: fc.constant('highlight' as const), tab, highlights }),
    fc.record({ op: fc.constant('setRule' as const), tab, area, rule: fc.constantFrom(null, list) }),
    fc.record({
      op: fc.constant('setRules' as const),
      tab,
      row: place,
      column: place,
      rules: fc.constant([list]),
      cells: fc.constantFrom([[0]], [[0, null]], [[0], ['keep'], [null]]),
    }),
    { weight: 2, arbitrary: fc.record({ op: fc.constant('mergeRows' as const), tab, area }) },
    fc.record({ op: fc.constant('reuseTab' as const), tab }),
  ) as fc.Arbitrary<Edit>;

  /** One that concerns a tab that is there, or one that is not yet. */
  const isPossible = ({ tabs }: Workbook, { op, tab: name }: Edit): boolean =>
    tabs.some(({ grid }) => grid.name === name) !== (op === 'insertTab');

  it('leave what they leave in a real one: cells, tabs, sizes, merges, hidden columns, highlights', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const host = openHost(blankWorkbook('สมุดงาน', FIRST));
        try {
          let plain = readAll(host);
          for (const one of edits) {
            if (!isPossible(plain, one) || !writeOne(host, one)) continue;
            plain = applyEdits(plain, [one]);
          }
          expectSame(host, plain);
        } finally {
          host.dispose();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('make no difference whether they come together or one by one', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
        const start: Workbook = { tabs: [tabOf(grid(FIRST, [['ข้อ', 1]]))] };
        const possible: Edit[] = [];
        let plain = start;
        for (const one of edits) {
          if (!isPossible(plain, one)) continue;
          possible.push(one);
          plain = applyEdits(plain, [one]);
        }
        expect(applyEdits(start, possible)).toEqual(plain);
      }),
    );
  });
});

describe('the plain workbook', () => {
  const plain: Workbook = {
    tabs: [
      tabOf(
        grid(FIRST, [
          ['ข้อ', 'คะแนน'],
          ['i1', 98],
        ]),
      ),
    ],
  };

  it('is left as it was', () => {
    const before = structuredClone(plain);
    applyEdits(plain, [
      setCells(FIRST, 2, 1, [['i2']]),
      { op: 'deleteRows', tab: FIRST, first: 1, count: 1 },
    ]);
    expect(plain).toEqual(before);
  });

  it('knows a column of ours as hidden wherever it moves', () => {
    const mark = writeMark({ kind: 'column', table: 'plan', column: 'status' });
    const own = { ...tabOf(grid('แผน', [['มาตรการ', mark]])), hiddenColumns: { 1: true } };
    const after = applyEdits({ tabs: [own] }, [{ op: 'insertColumns', tab: 'แผน', after: 0, count: 2 }]);
    expect(after.tabs[0]?.hiddenColumns).toEqual({ 3: true });
    expect(after.tabs[0]?.grid.values).toEqual([['', '', 'มาตรการ', mark]]);
  });

  it('does not know any more what an edit changed in a way that is not followed', () => {
    const [tab] = applyEdits(plain, [{ op: 'insertRows', tab: FIRST, after: 1, count: 1 }]).tabs;
    expect(tab?.facts).toMatchObject({ maxRows: 1001, merges: [] });
    for (const name of ['rules', 'looks', 'highlights']) expect(tab?.facts).not.toHaveProperty(name);
  });

  it('has no place for an edit of a tab that is not there', () => {
    expect(() => applyEdits(plain, [setCells('แผน', 1, 1, [['']])])).toThrow('There is no tab แผน');
  });
});
