import { describe, expect, it } from 'vitest';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import type { AgencyOf } from '../settings.ts';
import { findAnnouncedTable } from './announcedTable.ts';
import { type AnnouncedReading, readAnnouncedTable } from './readAnnounced.ts';

const OWN = 'องค์การบริหารส่วนตำบลบ้านดอน';
const OTHER = 'เทศบาลตำบลหนองบัว';
const header = ['ปีงบประมาณ', 'IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'OIT', 'คะแนนรวม', 'ระดับ', 'หน่วยงาน'];

const nobodys: AgencyOf = () => '';

/** Reads rows below the header, which stands in row 2. */
const read = (
  rows: readonly (readonly Cell[])[],
  { agency = OWN, agencyOf = nobodys }: { readonly agency?: string; readonly agencyOf?: AgencyOf } = {},
): AnnouncedReading => {
  const table = findAnnouncedTable(grid('ตั้งค่า', [['ตั้งค่า'], header, ...rows]));
  if (!table) throw new Error('There is no table');
  return readAnnouncedTable(table, agency, agencyOf);
};

const at = (row: number, column: number) => ({ tab: 'ตั้งค่า', row, column });

describe('the table of announced figures', () => {
  it.each([
    ['ปีงบประมาณ', 'คะแนนที่ประกาศ IIT', 'คะแนนประกาศ EIT ส่วนที่ 1', 'คะแนนประกาศ ITA', 'ระดับที่ประกาศ', 'ระดับผ่านดี'],
    [
      'Fiscal year',
      'Announced score of IIT',
      'Announced EIT part 1',
      'Announced overall score',
      'Announced level',
      'Level ผ่านดี',
    ],
  ])('is read by headers that call its figures announced: %s, %s', (...cells) => {
    const table = findAnnouncedTable(
      grid('ตั้งค่า', [cells.slice(0, 5), ['2568', 99.29, 96.12, 88.59, cells[5] ?? '']]),
    );
    expect(table && readAnnouncedTable(table, '', nobodys).years).toMatchObject([
      { announced: { parts: { IIT: 99.29, EIT1: 96.12 }, overall: 88.59, level: 'ผ่านดี' } },
    ]);
  });

  it('is read year by year, the earliest first, whatever the order of its rows', () => {
    const { years, problems } = read([
      ['2568', 99.29, 96.12, 90.56, 77, 88.59, 'ผ่าน'],
      ['พ.ศ. ๒๕๖๗', 95, 94, 93, 92, 93.5, 'ผ่านดี'],
    ]);
    expect(problems).toEqual([]);
    expect(years.map(({ fiscalYear, announced }) => [fiscalYear, announced])).toEqual([
      [2567, { parts: { IIT: 95, EIT1: 94, EIT2: 93, OIT: 92 }, overall: 93.5, level: 'ผ่านดี' }],
      [2568, { parts: { IIT: 99.29, EIT1: 96.12, EIT2: 90.56, OIT: 77 }, overall: 88.59, level: 'ผ่าน' }],
    ]);
  });

  it('says where each figure stands', () => {
    const [year] = read([['2568', 99.29, '', '', 77, 88.59]]).years;
    expect(year?.cells).toMatchObject({
      announcedIIT: at(3, 2),
      announcedOIT: at(3, 5),
      announcedOverall: at(3, 6),
    });
  });

  it('has no use for figures without a year, or of two, and says so; words below are no row', () => {
    const { years, problems } = read([['', 99.29], ['2567-2568', 88.59], ['รวมสองปี'], ['2568', 95]]);
    expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2568]);
    expect(problems).toEqual([
      { code: 'announced-without-year', cell: at(3, 1), text: '' },
      { code: 'announced-without-year', cell: at(4, 1), text: '2567-2568' },
    ]);
  });

  it('tells what cannot be read of a year when that year is asked for', () => {
    const { problems, problemsOf } = read([
      ['2567', 'รอประกาศ'],
      ['2568', 99.29],
    ]);
    expect(problems).toEqual([]);
    expect(problemsOf(2568)).toEqual([]);
    expect(problemsOf(2567)).toEqual([
      { code: 'unreadable-score', item: null, cell: at(3, 2), text: 'รอประกาศ' },
    ]);
    expect(problemsOf(2569)).toEqual([]);
  });
});

describe('two rows of one year', () => {
  it('are one where they agree: each figure from the row that has it', () => {
    const { years, problemsOf } = read([
      ['2568', 99.29, '', '', 77],
      ['2568', 99.29, 96.12, '', '', 88.59],
    ]);
    expect(years.map(({ announced }) => announced)).toEqual([
      { parts: { IIT: 99.29, EIT1: 96.12, EIT2: null, OIT: 77 }, overall: 88.59, level: null },
    ]);
    expect(problemsOf(2568)).toEqual([]);
    expect(years[0]?.cells).toMatchObject({ announcedOIT: at(3, 5), announcedOverall: at(4, 6) });
  });

  it('give no figure that they contradict each other in, and it is said once with both cells', () => {
    const { years, problemsOf } = read([
      ['2568', 99.29, 96.12, '', 77],
      ['2568', 98, 96.12, '', 70],
    ]);
    expect(years[0]?.announced.parts).toEqual({ IIT: null, EIT1: 96.12, EIT2: null, OIT: null });
    expect(problemsOf(2568)).toEqual([
      { code: 'announced-twice', fiscalYear: 2568, first: at(3, 2), cell: at(4, 2) },
    ]);
  });
});

describe('rows of several agencies', () => {
  const rows = [
    ['2568', 99.29, '', '', '', 88.59, '', OWN],
    ['2568', 91.5, '', '', '', 90.1, '', OTHER],
  ];

  it('are each its own; the others’ are only told of', () => {
    const { years, others } = read(rows);
    expect(years).toMatchObject([{ agency: OWN, announced: { overall: 88.59 } }]);
    expect(others).toEqual([{ agency: OTHER, isNamed: true, fiscalYear: 2568, cell: at(4, 1) }]);
    expect(read(rows, { agency: OTHER }).years).toMatchObject([{ announced: { overall: 90.1 } }]);
  });

  it('are known by their figures where they name none', () => {
    const unnamed = rows.map((row) => row.slice(0, 7));
    const agencyOf: AgencyOf = ({ overall }) => (overall === 90.1 ? OTHER : '');
    const { years, others } = read(unnamed, { agencyOf });
    expect(years).toMatchObject([{ announced: { overall: 88.59 } }]);
    expect(others).toEqual([{ agency: OTHER, isNamed: false, fiscalYear: 2568, cell: at(4, 1) }]);
  });
});
