import { describe, expect, it } from 'vitest';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { tabAfter } from '../../grid/making/applyEdits.ts';
import type { Tab } from '../../grid/workbook.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { readSettings } from '../readSettings.ts';
import { type AnnouncedRow, announcedEdits, lastRowOf } from './announcedEdits.ts';

const header = ['ปีงบประมาณ', 'IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'OIT', 'คะแนนรวม', 'ระดับ'];
const label = ['หน่วยงาน', 'องค์การบริหารส่วนตำบลบ้านดอน'];

const settingsTab = (...rows: (readonly Cell[])[]): Tab => tabOf(grid('ตั้งค่า', [label, ...rows]));

const write = (tab: Tab, ...years: AnnouncedRow[]): Tab =>
  tabAfter(tab, announcedEdits(tab, years, readSettings(tab.grid).settings, vocabularies.th));

const yearsIn = (tab: Tab) =>
  readSettings(tab.grid).settings.years.map(({ fiscalYear, announced }) => [fiscalYear, announced.overall]);

describe('announced figures', () => {
  it('make the table where the settings lack it, below all that stands there, with its header', () => {
    const tab = write(settingsTab(), { fiscalYear: 2568, figures: { IIT: 99.29, overall: 88.59 } });
    expect(yearsIn(tab)).toEqual([[2568, 88.59]]);
    expect(readSettings(tab.grid).settings.years[0]?.announced.parts.IIT).toBe(99.29);
    expect(tab.grid.shown[0]?.slice(0, 2)).toEqual(label);
    // A line stays free above it: it is no more of the labels.
    expect(tab.grid.shown[1]?.every((text) => text === '')).toBe(true);
  });

  it('go into the row of their year; what is not given stays', () => {
    const tab = settingsTab([], header, [2568, 99.29, 96.12]);
    const after = write(tab, { fiscalYear: 2568, figures: { EIT1: 95, overall: 88.59 } });
    const [year] = readSettings(after.grid).settings.years;
    expect(year?.announced).toMatchObject({ parts: { IIT: 99.29, EIT1: 95 }, overall: 88.59 });
    expect(after.grid.values).toHaveLength(tab.grid.values.length);
  });

  it('go into a row of their own below the others, above a setting that stands there', () => {
    const tab = settingsTab([], header, [2567, '', '', '', '', 93.5], ['อำเภอ', 'เมือง']);
    const after = write(tab, { fiscalYear: 2568, figures: { overall: 88.59 } });
    expect(yearsIn(after)).toEqual([
      [2567, 93.5],
      [2568, 88.59],
    ]);
    // Below a setting, no year is found.
    expect(readSettings(after.grid).settings.district).toBe('เมือง');
    expect(after.grid.shown.at(-1)?.[0]).toBe('อำเภอ');
  });

  it('of several years take a row each', () => {
    const after = write(
      settingsTab([], header),
      { fiscalYear: 2568, figures: { overall: 88.59 } },
      { fiscalYear: 2569, figures: {} },
    );
    expect(yearsIn(after)).toEqual([
      [2568, 88.59],
      [2569, null],
    ]);
  });

  it('that are none write nothing where the year has its row, or there is no year', () => {
    const tab = settingsTab([], header, [2568, 99.29]);
    expect(write(tab, { fiscalYear: 2568, figures: {} })).toEqual(tab);
    expect(write(tab)).toEqual(tab);
  });
});

describe('the row below which settings may be added', () => {
  it('leaves those free that are drawn for the years to come', () => {
    // The header is in row 3; three rows are drawn.
    expect(lastRowOf(settingsTab([], header, [2568, 99.29]).grid)).toBe(7);
    expect(lastRowOf(settingsTab([], header, [2566, 1], [2567, 1], [2568, 1], [2569, 1]).grid)).toBe(8);
  });

  it('is the last one of a tab without the table, or with labels below it', () => {
    expect(lastRowOf(settingsTab(['อำเภอ', 'เมือง']).grid)).toBe(2);
    const below = settingsTab([], header, [2568, 99.29], [], [], [], [], ['อำเภอ', 'เมือง']);
    expect(lastRowOf(below.grid)).toBe(9);
  });
});
