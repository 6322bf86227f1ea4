import { describe, expect, it } from 'vitest';
import { framework2568 } from '../../framework/framework2568.ts';
import { emptyTable, keepsAll, mergeDraft } from '../../ownedTable/merge/mergeDraft.ts';
import type { RowAfter } from '../../ownedTable/tableChange.ts';
import { voiceOf, wordingOf } from '../../words/voice.ts';
import type { PlanColumn } from './columns.ts';
import { type DraftMeasure, draftTable, measuresOf, sectionOfHeading, toMeasure } from './measureRow.ts';

const measure = (key: string, issue: number): DraftMeasure => ({
  key,
  issue,
  items: [key],
  cells: { measure: key, analysis: '', steps: '', period: '', responsible: '', lastYear: '' },
});

const rowUnder = (section: string | null): RowAfter<PlanColumn> => ({
  key: null,
  section,
  items: [],
  cells: { ...measure('ของเรา', 1).cells, period: 2569 },
  row: 9,
});

describe('a plan as a table', () => {
  const table = draftTable(framework2568, voiceOf('thai', wordingOf('th')), [
    measure('i2', 1),
    measure('o27', 7),
  ]);

  it('has a section for every issue, with its name in the plan’s digits', () => {
    expect(table.sections.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    for (const { key, name, nameWhenEmpty } of table.sections) {
      expect(sectionOfHeading(name)).toBe(key);
      expect(sectionOfHeading(nameWhenEmpty)).toBe(key);
    }
    expect(table.sections[1]?.name).toBe('ประเด็นที่ ๒ การให้บริการและระบบ E-Service');
  });

  it('files each measure under the section of its issue, and is the same measures read back', () => {
    const { after } = mergeDraft(emptyTable<PlanColumn>('plan', 2568), table, keepsAll);
    expect(after.map(({ section }) => section)).toEqual(['1', '7']);
    expect(after.map(toMeasure)).toEqual([
      { ...measure('i2', 1), row: null },
      { ...measure('o27', 7), row: null },
    ]);
  });
});

describe('a row as a measure', () => {
  it.each([
    ['7', 7],
    [null, null],
    ['', null],
    ['indicator', null],
  ])('under section %j stands under issue %j', (section, issue) => {
    expect(toMeasure(rowUnder(section)).issue).toBe(issue);
  });

  it('has nothing but text', () => {
    expect(toMeasure(rowUnder('1')).cells.period).toBe('2569');
  });

  it('is told by issue, wherever the issues stand in the tab', () => {
    const row = (at: number, text: string, mark: { section: string } | null) => ({
      row: at,
      mark: mark && { kind: 'section' as const, ...mark, wrote: '' },
      cells: { ...measure(text, 1).cells },
      formulas: [],
      hasOthers: false,
    });
    const measures = measuresOf({
      ...emptyTable<PlanColumn>('plan', 2568),
      rows: [
        row(2, 'หลัง', null),
        row(3, 'ประเด็นที่ 10', { section: '10' }),
        row(4, 'สิบ', null),
        row(5, 'ประเด็นที่ 2', { section: '2' }),
        row(6, 'สอง', null),
      ],
    });
    expect(measures.map(({ issue, cells }) => [issue, cells.measure])).toEqual([
      [null, 'หลัง'],
      [2, 'สอง'],
      [10, 'สิบ'],
    ]);
  });
});
