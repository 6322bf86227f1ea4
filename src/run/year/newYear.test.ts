/** What a person is shown of another fiscal year is what is written: every tab that changes is told, and no other. */
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { golden } from '../../../test/support/result/golden.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { grid } from '../../../test/support/tabs/grid.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { tabNamed } from '../../grid/workbook.ts';
import { printOfShown } from '../conversation/deed.ts';
import { previewYear, printOfYear, startYear } from './newYear.ts';
import { yearChanges } from './yearChanges.ts';
import { settingsTurn } from './yearTurn.ts';

const SETTINGS = 'ตั้งค่า';
const MADE = ['IIT 2569', 'EIT 2569', 'OIT 2569'];
const MADE_BY_RUN = ['สรุปผล ๒๕๖๙', 'แผนมาตรการ ๒๕๗๐', 'บทวิเคราะห์ ๒๕๖๙'];
const OF_2568 = ['สรุปผล', 'บทวิเคราะห์', 'แผนมาตรการ'];

let book: PlainWorkbook;

const preview = (fiscalYear: number, carry: readonly string[] = []) =>
  previewYear(book.now, fiscalYear, carry, thai);

const pastMeasures = (): string[] => (preview(2569).past?.measures ?? []).map(({ key }) => key);

/** What becomes of the tabs; what is said to stay does, and all else does not. */
const changesTo = (fiscalYear: number, carry: readonly string[] = []) => {
  const year = preview(fiscalYear, carry);
  const before = book.now;
  const deed = startYear(before, fiscalYear, carry, thai);
  expect(printOfYear(year)).toBe(printOfShown(deed.shown));
  const changes = yearChanges(year);
  book.edit(deed.edits);
  const told = new Set([SETTINGS, ...Object.values(changes).flat()]);
  expect([...told].sort()).toEqual([...book.names].sort());
  const shown = (name: string, workbook = book.now) => {
    const tab = tabNamed(workbook, name);
    return tab && { cells: tab.grid.values, colours: tab.facts.highlights };
  };
  const isColoured = (name: string): boolean => shown(name)?.colours?.length !== 0;
  for (const name of changes.kept) expect(shown(name)).toEqual(shown(name, before));
  const coloured = [...changes.uncoloured, ...changes.recoloured];
  const written = [SETTINGS, ...changes.filled, ...changes.renewed];
  for (const name of before.tabs.map((tab) => tab.grid.name)) {
    const [then, now] = [shown(name, before), shown(name)];
    expect({ name, isTold: coloured.includes(name) }).toEqual({
      name,
      isTold: !isDeepStrictEqual(now?.colours, then?.colours),
    });
    if (!written.includes(name)) expect(now?.cells).toEqual(then?.cells);
  }
  expect(changes.uncoloured.filter(isColoured)).toEqual([]);
  expect(changes.recoloured.filter((name) => !isColoured(name))).toEqual([]);
  for (const name of changes.renewed) expect(shown(name)).not.toEqual(shown(name, before));
  for (const name of changes.made) expect(shown(name, before)).toBeNull();
  return changes;
};

const nothing = { made: [], filled: [], renewed: [], uncoloured: [], recoloured: [], kept: [] };

beforeEach(() => {
  const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;
  book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' }, { IIT, EIT1, EIT2, OIT, overall });
  book.edit(readyRun(book.now).edits);
});

describe('another fiscal year', () => {
  it('makes its score tabs, and nothing else while no measure goes on', () => {
    expect(changesTo(2569)).toEqual({ ...nothing, made: MADE, kept: ['IIT', 'EIT', 'OIT', ...OF_2568] });
  });

  it('with measures that go on makes a summary, a plan and an analysis, too, and takes away the colours of the year before', () => {
    expect(changesTo(2569, pastMeasures().slice(0, 1))).toEqual({
      ...nothing,
      made: [...MADE, ...MADE_BY_RUN],
      uncoloured: ['IIT', 'EIT', 'OIT'],
      kept: OF_2568,
    });
  });

  it('takes the colours away from the settings, too, where they were of the year before', () => {
    book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' }, { ...golden.announced, overall: 12.34 });
    book.edit(readyRun(book.now).edits);
    expect(changesTo(2569, pastMeasures().slice(0, 1))).toMatchObject({
      renewed: [],
      uncoloured: [SETTINGS, 'IIT', 'EIT', 'OIT'],
      kept: OF_2568,
    });
  });

  it('fills empty tabs of its names', () => {
    book.now = { tabs: [...book.now.tabs, tabOf(grid('IIT 2569', [['']]))] };
    expect(changesTo(2569)).toMatchObject({ made: ['EIT 2569', 'OIT 2569'], filled: ['IIT 2569'] });
  });

  it('colours an empty tab that it fills, once measures go on', () => {
    book.now = { tabs: [...book.now.tabs, tabOf(grid('IIT 2569', [['']]))] };
    expect(changesTo(2569, pastMeasures().slice(0, 1))).toMatchObject({
      filled: ['IIT 2569'],
      recoloured: ['IIT 2569'],
    });
  });

  it('that is gone back to, and begun again, renews what stands of it', () => {
    const carry = pastMeasures();
    book.edit(startYear(book.now, 2569, carry.slice(0, 1), thai).edits);
    expect(changesTo(2568)).toMatchObject({ ...nothing, kept: expect.arrayContaining(MADE) });
    const again = changesTo(2569, carry.slice(0, 2));
    expect(again).toMatchObject({ made: [], renewed: expect.arrayContaining(['แผนมาตรการ ๒๕๗๐']) });
    expect(again.kept).toEqual(expect.arrayContaining(OF_2568));
  });

  it('says that measures have to wait where nobody can tell yet what its tabs hold', () => {
    const carry = pastMeasures();
    for (const fiscalYear of [2569, 2568]) book.edit(startYear(book.now, fiscalYear, [], thai).edits);
    // Nobody but a person can choose between two copies.
    book.now = {
      tabs: book.now.tabs.flatMap((tab) =>
        tab.grid.name === 'IIT 2569'
          ? ['ก', 'ข'].map((name) => ({ ...tab, grid: { ...tab.grid, name } }))
          : [tab],
      ),
    };
    const { carried } = preview(2569, carry);
    expect(carried).toBe(false);
    expect(preview(2569).carried).toBe(true);
    expect(changesTo(2569, carry)).toMatchObject({ made: [], renewed: [] });
  });
});

describe('what it changes in the settings', () => {
  const turned = (fiscalYear: number) => {
    const { turn, settings } = preview(fiscalYear);
    return settingsTurn(turn, settings);
  };

  it('is what belongs to one year, and a row for its figures', () => {
    book.set({ tabIIT: 'IIT', selection: 'i1, i2' });
    expect(turned(2569)).toEqual({
      blanked: ['tabIIT', 'selection'],
      moved: [],
      isCleared: false,
      rows: [2569],
      named: [],
    });
  });

  it('is no row that stands already', () => {
    book.edit(startYear(book.now, 2569, [], thai).edits);
    expect(turned(2568)).toMatchObject({ moved: [], rows: [] });
  });
});

describe('a formula that shows the text that a setting had', () => {
  it('makes it another year than the one that a person was shown: the formula would be gone with the setting', () => {
    book.set({ selection: 'i1, i2' });
    const seen = printOfYear(preview(2569));
    book.typeFormula(SETTINGS, book.rowOf(SETTINGS, 'เกณฑ์เลือกข้อ'), 2, '=E1');
    expect(printOfShown(startYear(book.now, 2569, [], thai).shown)).not.toBe(seen);
    expect(printOfYear(preview(2569))).toBe(printOfShown(startYear(book.now, 2569, [], thai).shown));
  });

  it('makes it no other one where it stays', () => {
    const seen = printOfYear(preview(2569));
    book.typeFormula(SETTINGS, book.rowOf(SETTINGS, 'หน่วยงาน'), 2, '=E1');
    expect(printOfYear(preview(2569))).toBe(seen);
  });
});

describe('announced figures beside labels', () => {
  const labelled = (announced: object, values: object): void => {
    book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' }, announced);
    book.set({ ...values });
  };
  const turned = () => {
    const { turn, settings } = preview(2569);
    return settingsTurn(turn, settings);
  };
  const figures = { IIT: golden.announced.IIT, OIT: golden.announced.OIT };
  const beside = { announcedIIT: String(figures.IIT), announcedOIT: String(figures.OIT) };

  it('go into the table of years', () => {
    labelled({}, beside);
    expect(turned()).toMatchObject({ moved: [2568], isCleared: false, rows: [2569] });
  });

  it('become blank where the table has them', () => {
    labelled(figures, beside);
    expect(turned()).toMatchObject({ moved: [], isCleared: true, rows: [2569] });
  });
});
