import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import type { Framework } from '../../framework/framework.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { framework2569 } from '../../framework/framework2569.ts';
import { frameworks } from '../../framework/frameworks.ts';
import { allItems, itemOfTopic } from '../../framework/lookup.ts';
import { frameworkTable } from '../../framework/tab/frameworkTable.ts';
import { holdsFramework } from '../../framework/tab/readFramework.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { a1 } from '../../grid/grid.ts';
import { findSettingsTab } from '../../settings/readSettings.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { libraryWords } from '../../vocabulary/th.ts';
import { measureLibrary } from './builtIn/library.ts';
import { findLibrary, holdsLibrary } from './findLibrary.ts';
import { commonIssue, libraryColumns, libraryTable, withinFramework } from './libraryTable.ts';
import type { Advice, Measure } from './measure.ts';
import { keyOf } from './measure.ts';
import type { LibraryColumn, LibraryProblem } from './problems.ts';
import { type LibraryReading, readLibrary } from './readLibrary.ts';

const tabOf = (rows: readonly (readonly Cell[])[]): TabGrid => grid('ชื่อใดก็ได้', rows);

const read = (tab: TabGrid, framework: Framework = framework2568): LibraryReading => {
  const found = findLibrary(tab);
  if (!found) throw new Error('No library');
  return readLibrary(found, framework);
};

const written = (library: readonly Measure[], framework: Framework): Cell[][] =>
  libraryTable(library, framework, vocabularies.th).map(({ cells }) => [...cells]);

type Row = Partial<Record<LibraryColumn, Cell>>;

const header = libraryColumns.map((column) => libraryWords.columns[column]);

/** A tab with these rows below title and header: the first of them is row 3. */
const tab = (...rows: Row[]): TabGrid =>
  tabOf([
    [libraryWords.title(2568)],
    header,
    ...rows.map((row) => libraryColumns.map((column) => row[column] ?? '')),
  ]);

const whole: Row = {
  code: 'o15',
  item: 'o15',
  name: 'มาตรการ ก',
  cause: 'สาเหตุ ก',
  guidance: 'แนวทาง ก',
  steps: '1. จัดทำ\n2. เผยแพร่',
};

const only = (...rows: Row[]): Measure => {
  const { measures, problems } = read(tab(...rows));
  expect(problems).toEqual([]);
  expect(measures).toHaveLength(1);
  return measures[0] as Measure;
};

const topicOf = (code: string): string =>
  allItems(framework2568).find((item) => item.code === code)?.topic ?? '';

describe.each([framework2568, framework2569])(
  'the built-in library in the codes of $fiscalYear',
  (framework) => {
    const table = written(measureLibrary, framework);

    it('reads back the same', () => {
      expect(read(tabOf(table), framework)).toEqual({
        measures: withinFramework(measureLibrary, framework),
        switchedOff: new Set(),
        problems: [],
      });
    });

    it('has a row for every item, and shows no placeholder of ours', () => {
      const item = libraryColumns.indexOf('item');
      const codes = table
        .slice(table.findIndex((cells) => cells[0] === header[0]) + 1)
        .map((cells) => cells[item]);
      expect([...codes].sort()).toEqual(
        allItems(framework)
          .map(({ code }) => code)
          .sort(),
      );
      for (const text of table.flat()) expect(String(text)).not.toMatch(/\{ref|\{(?:next|last)?[yY]ear/);
    });

    it('says for which year it is', () => {
      expect(findLibrary(tabOf(table))?.fiscalYear).toBe(framework.fiscalYear);
    });
  },
);

describe('within a framework', () => {
  it('a measure whose items all are of the year stays as it is', () => {
    const topics = allItems(framework2568).map(({ topic }) => topic);
    const of2568 = measureLibrary.filter(({ advice }) => advice.every(({ topic }) => topics.includes(topic)));
    expect(of2568).toHaveLength(51);
    expect(withinFramework(measureLibrary, framework2568)).toEqual(of2568);
  });

  it('what the year lacks is left out', () => {
    const within = withinFramework(measureLibrary, framework2569);
    expect(within.map(keyOf)).not.toContain('gift-report');
    expect(JSON.stringify(within)).not.toMatch(/service-statistics|gift-report/);
    expect(within).toHaveLength(withinFramework(measureLibrary, framework2568).length - 2);
  });

  it('a measure that loses an item keeps its key', () => {
    const [first] = measureLibrary;
    const both = {
      ...first,
      advice: [...(first?.advice ?? []), { topic: 'gift-report', cause: 'ก', guidance: 'ข' }],
    } as unknown as Measure;
    expect(withinFramework([both], framework2569)[0]?.key).toBe('i1+gift-report');
  });
});

describe('any library', () => {
  const thai = fc.string({
    unit: fc.constantFrom('ก', 'า', '่', '๓', '1', '.', '-', ' ', '"', "'", '=', '/'),
  });
  const text = fc
    .array(
      fc.oneof(thai, fc.constantFrom('{year}', '{lastYear}', '{nextYear}', '{ref:ethics}', '{ref:i1,news}')),
    )
    .map((pieces) => cleanText(`ก${pieces.join('')}`));
  const texts = fc.tuple(text, text).map((lines) => lines.join('\n'));
  const suffix = fc.constantFrom('-2', ' ข', '#1', ' (ใหม่)', '+อื่น');

  const measures = (framework: Framework): fc.Arbitrary<Measure[]> => {
    const items = allItems(framework);
    const measure = fc
      .record({
        own: fc.subarray([...items], { minLength: 1, maxLength: 3 }),
        cause: texts,
        guidance: text,
        name: text,
        steps: fc.array(text, { minLength: 1, maxLength: 3 }),
        suffix: fc.option(suffix, { nil: '' }),
        issue: fc.option(fc.constantFrom(...framework.issues.map(({ number }) => number)), { nil: null }),
        responsible: fc.option(texts, { nil: null }),
      })
      .map(({ own, cause, guidance, name, steps, suffix: end, issue, responsible }): Measure => {
        const [first, ...others] = own.map(({ topic }): Advice => ({ topic, cause, guidance }));
        const plain: Measure = { advice: [first as Advice, ...others], name, steps };
        return {
          ...plain,
          ...(end === '' ? {} : { key: keyOf(plain) + end }),
          ...(issue === null || issue === commonIssue(own) ? {} : { issue }),
          ...(responsible === null ? {} : { responsible }),
        };
      });
    return fc.uniqueArray(
      fc.oneof(
        measure,
        fc.tuple(measure, fc.constantFrom('โครงการ 1', 'ม.2/2569')).map(([one, key]) => ({ ...one, key })),
      ),
      {
        selector: keyOf,
        maxLength: 6,
      },
    );
  };

  it.each(frameworks)('reads back the same in $fiscalYear', (framework) => {
    fc.assert(
      fc.property(measures(framework), (library) => {
        expect(read(tabOf(written(library, framework)), framework)).toEqual({
          measures: library.map((measure) => ({ ...measure })),
          switchedOff: new Set(),
          problems: [],
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a measure of the tab', () => {
  it('has what its row says', () => {
    expect(only({ ...whole, issue: 7, responsible: 'กองคลัง' })).toEqual({
      issue: 7,
      responsible: 'กองคลัง',
      advice: [{ topic: topicOf('o15'), cause: 'สาเหตุ ก', guidance: 'แนวทาง ก' }],
      name: 'มาตรการ ก',
      steps: ['จัดทำ', 'เผยแพร่'],
    });
  });

  it('has the rows of its code, wherever they stand, and takes what is said once from the first that says it', () => {
    const measure = read(
      tab(
        { ...whole, code: 'ร่วม', name: '', steps: '' },
        { ...whole, item: 'o1', code: 'o1' },
        {
          ...whole,
          code: 'ร่วม',
          item: 'e4, e๕',
          issue: 'ประเด็นที่ ๓',
        },
      ),
    ).measures[0];
    expect(measure?.key).toBe('ร่วม');
    expect(measure?.advice.map(({ topic }) => topic)).toEqual([topicOf('o15'), 'e4', 'e5']);
    expect(measure).toMatchObject({ name: 'มาตรการ ก', issue: 3, steps: ['จัดทำ', 'เผยแพร่'] });
  });

  it('is one of its own without a code, with a key made of its items and its number among these', () => {
    const { measures, problems } = read(
      tab(
        { ...whole, code: '' },
        { ...whole, code: '', item: 'e4, e5' },
        { ...whole, code: '', name: 'มาตรการ ข' },
        whole,
      ),
    );
    expect(problems).toEqual([]);
    expect(measures.map(keyOf)).toEqual([
      `${topicOf('o15')}#1`,
      'e4+e5#1',
      `${topicOf('o15')}#2`,
      topicOf('o15'),
    ]);
    expect(
      new Set(read(tab({ ...whole, code: 'o15#1' }, { ...whole, code: '' })).measures.map(keyOf)).size,
    ).toBe(2);
  });

  it('overrides the issue only where it is another than its items have', () => {
    expect(only({ ...whole, issue: 6 })).not.toHaveProperty('issue');
    // The items' own issues differ, so that the number says something.
    expect(only({ ...whole, code: 'ก', item: 'o15, i1', issue: 6 }).issue).toBe(6);
  });

  it('is in use unless its row says otherwise', () => {
    for (const use of ['', 'ใช้', ' ใช้ ', 'ใช่', true, '✓']) only({ ...whole, use });
    for (const use of ['ไม่ใช้', 'ไม่', false, 'งดใช้', 'X']) {
      const { measures, switchedOff, problems } = read(tab({ item: 'o15', use }));
      expect([measures, problems]).toEqual([[], []]);
      expect(switchedOff).toEqual(new Set([topicOf('o15')]));
    }
  });

  it('serves only the items whose rows are in use, under its key', () => {
    const { measures, switchedOff } = read(
      tab(
        { ...whole, code: 'e4+e5', item: 'e4', use: 'ไม่ใช้' },
        { ...whole, code: 'e4+e5', item: 'e5', name: '' },
      ),
    );
    expect(measures).toMatchObject([{ key: 'e4+e5', name: 'มาตรการ ก', advice: [{ topic: 'e5' }] }]);
    expect(switchedOff).toEqual(new Set(['e4']));
  });

  it('may stand beside one that is switched off, for the same item and even with its code', () => {
    const { measures, switchedOff, problems } = read(
      tab({ ...whole, use: 'ไม่ใช้' }, { ...whole, name: 'มาตรการ ข', steps: 'รายงาน' }),
    );
    expect(problems).toEqual([]);
    expect(switchedOff.size).toBe(0);
    expect(measures).toMatchObject([{ name: 'มาตรการ ข', steps: ['รายงาน'] }]);
  });
});

describe('what cannot be used', () => {
  const where = (problem: LibraryProblem): string => a1(problem.cell);
  const problemsOf = (...rows: Row[]): { reading: LibraryReading; found: [string, string][] } => {
    const reading = read(tab(...rows));
    return { reading, found: reading.problems.map((problem) => [problem.code, where(problem)]) };
  };

  it('is an item that the year lacks, or none at all', () => {
    const { reading, found } = problemsOf({ ...whole, item: 'o15, o99' }, { ...whole, code: '', item: '' });
    expect(found).toEqual([
      ['library-unknown-item', 'B3'],
      ['library-unknown-item', 'B4'],
    ]);
    expect(reading.measures.map(keyOf)).toEqual([topicOf('o15')]);
  });

  it.each([
    ['name', 'E3'],
    ['steps', 'H3'],
    ['cause', 'F3'],
    ['guidance', 'G3'],
  ] as const)('is a row without %s', (column, cell) => {
    const { reading, found } = problemsOf({ ...whole, [column]: '' });
    expect(found).toEqual([['library-blank', cell]]);
    expect(reading.problems[0]).toMatchObject({ item: 'o15', columns: [column] });
    expect(reading.measures).toEqual([]);
    expect(reading.switchedOff.size).toBe(0);
  });

  it('is told once for a row that is only begun', () => {
    const { reading, found } = problemsOf({ item: 'o15' });
    expect(found).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({
      columns: ['name', 'steps', 'cause', 'guidance'],
    });
  });

  it('is no reason to leave out the other items of the measure', () => {
    const { reading, found } = problemsOf(
      { ...whole, code: 'e4+e5', item: 'e4', cause: '' },
      { ...whole, code: 'e4+e5', item: 'e5', name: '', steps: '' },
    );
    expect(found).toEqual([['library-blank', 'F3']]);
    expect(reading.measures).toMatchObject([{ key: 'e4+e5', advice: [{ topic: 'e5' }] }]);
  });

  it('is an issue that is no number, or none of the year’s: the items’ own stands', () => {
    for (const [issue, code] of [
      ['สาม', 'library-unreadable-issue'],
      [9, 'library-unknown-issue'],
    ] as const) {
      const { reading, found } = problemsOf({ ...whole, issue });
      expect(found).toEqual([[code, 'D3']]);
      expect(reading.measures).toHaveLength(1);
      expect(reading.measures[0]).not.toHaveProperty('issue');
    }
  });

  it('is a word that does not say whether to use it: the row is used', () => {
    const { reading, found } = problemsOf({ ...whole, use: 'อาจใช้' });
    expect(found).toEqual([['library-unreadable-use', 'J3']]);
    expect(reading.measures).toHaveLength(1);
  });

  it('is a reference to an item that the year lacks: the text is used without it', () => {
    const { reading, found } = problemsOf({ ...whole, steps: '1. ทบทวน {อ้างอิง:o99}\n2. เผยแพร่ {อ้างอิง:o8}' });
    expect(found).toEqual([['library-unknown-reference', 'H3']]);
    expect(reading.measures[0]?.steps).toEqual(['ทบทวน', 'เผยแพร่ {ref:work-manual}']);
  });

  it('is what another row of the measure says differently: the first stands', () => {
    const { reading, found } = problemsOf(
      { ...whole, code: 'e4+e5', item: 'e4' },
      { ...whole, code: 'e4+e5', item: 'e5', name: 'มาตรการ ข', steps: 'รายงาน', responsible: 'กองช่าง' },
    );
    expect(found).toEqual([
      ['library-contradiction', 'E4'],
      ['library-contradiction', 'H4'],
    ]);
    expect(reading.measures).toMatchObject([{ name: 'มาตรการ ก', responsible: 'กองช่าง' }]);
    expect(reading.problems[0]).toMatchObject({ first: { row: 3, column: 5 } });
  });

  it('is not the same thing said in another way', () => {
    const { found } = problemsOf(
      { ...whole, code: 'e4+e5', item: 'e4', issue: 3 },
      {
        ...whole,
        code: 'e4+e5',
        item: 'e5',
        name: ' มาตรการ  ก',
        steps: '- จัดทำ\n- เผยแพร่',
        issue: 'ประเด็นที่ ๓',
      },
    );
    expect(found).toEqual([]);
  });

  it('is a second row of the measure for the same item', () => {
    const { reading, found } = problemsOf(whole, { ...whole, cause: 'สาเหตุ ข' });
    expect(found).toEqual([['library-duplicate-item', 'B4']]);
    expect(reading.measures[0]?.advice).toHaveLength(1);
  });

  it('is a tab that lost a column', () => {
    const table = written(measureLibrary, framework2568).map((cells) =>
      cells.filter((_, column) => libraryColumns[column] !== 'cause'),
    );
    const { measures, problems } = read(tabOf(table));
    expect(measures).toEqual([]);
    expect(problems).toMatchObject([{ code: 'library-missing-column', column: 'cause' }]);
  });
});

describe('finding the library', () => {
  const table = written(measureLibrary, framework2568);
  const expected = withinFramework(measureLibrary, framework2568);

  it('needs no order of columns, and lets staff’s own stand between', () => {
    const moved = table.map((cells) => {
      const [code, item, title, ...others] = cells;
      return ['', ...others.reverse(), 'หมายเหตุของเรา', title ?? '', item ?? '', 'ลำดับ', code ?? ''];
    });
    const titled = [['คลังของเรา', 'ปีงบประมาณ', 2568], ...moved.slice(1)];
    expect(findLibrary(tabOf(titled))?.fiscalYear).toBe(2568);
    expect(read(tabOf(titled)).measures).toEqual(expected);
  });

  it('takes headers that were slightly renamed, and does without those that only inform', () => {
    const renamed: Record<string, string> = {
      [libraryWords.columns.name]: 'มาตรการ/โครงการ/กิจกรรม',
      [libraryWords.columns.use]: 'ใช้ในแผน (ใช้ / ไม่ใช้)',
      [libraryWords.columns.steps]: 'ขั้นตอน',
      [libraryWords.columns.title]: 'คำถาม',
      [libraryWords.columns.guidance]: ' แนวทางการยกระดับ\nผลการประเมิน ',
    };
    const other = table.map((cells) => cells.map((cell) => renamed[String(cell)] ?? cell));
    expect(read(tabOf(other)).measures).toEqual(expected);
    const narrow = table.map((cells) => cells.filter((_, column) => ![2, 3, 8].includes(column)));
    expect(read(tabOf(narrow)).measures).toEqual(expected);
  });

  it('passes over headings, repeated headers and blank rows', () => {
    const at = table.findIndex((cells) => cells[0] === header[0]) + 2;
    const more = [...table.slice(0, at), ['ตัวชี้วัดที่ 2'], [], header, ...table.slice(at), ['', '', 'รวม']];
    expect(read(tabOf(more))).toEqual({ measures: expected, switchedOff: new Set(), problems: [] });
  });

  it('reads the year from its title or beside its label', () => {
    const year = (...title: Cell[]): number | null => findLibrary(tabOf([title, header]))?.fiscalYear ?? null;
    expect(year('คลังมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙')).toBe(2569);
    expect(year('ปีงบประมาณ', '', 2569)).toBe(2569);
    expect(year('คลังมาตรการ ปีงบฯ 2569')).toBe(2569);
    expect(year('FY', 2569)).toBe(2569);
    expect(year('ปีงบประมาณ พ.ศ.', 'รอกำหนด')).toBeNull();
    expect(year('คลังมาตรการ')).toBeNull();
  });

  it('is not taken for settings or a framework, nor the other way round', () => {
    const library = tabOf(table);
    expect(holdsLibrary(library)).toBe(true);
    expect(holdsFramework(library)).toBe(false);
    expect(findSettingsTab([library])).toBeNull();
    expect(
      holdsLibrary(tabOf(frameworkTable(framework2568, vocabularies.th).map(({ cells }) => cells))),
    ).toBe(false);
  });

  it('takes no score tab or plan for a library', () => {
    for (const headers of [
      ['ข้อ', 'ประเด็นข้อคำถาม', 'คะแนน', 'สาเหตุ', 'แนวทางการยกระดับผลการประเมิน'],
      ['รหัสข้อ', 'คะแนน', 'สาเหตุ', 'แนวทาง', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
      ['มาตรการ / โครงการ / กิจกรรม', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ'],
    ]) {
      expect(holdsLibrary(tabOf([headers, ['i1', 98, '', '', '']])), headers.join()).toBe(false);
    }
  });

  it('never throws, whatever the tab holds', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom<Cell>(
        'o15',
        'e4, e5',
        'ไม่ใช้',
        '{อ้างอิง:',
        '{อ้างอิง:}',
        '3',
        true,
        7,
        { date: 0 },
        'ข้อ',
        'ข้อ ข้อ',
        'i1-',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }), (rows) => {
        const { measures, problems } = read(tabOf([header, ...rows]));
        expect(new Set(measures.map(keyOf)).size).toBe(measures.length);
        for (const { advice, steps, name } of measures) {
          expect(name).not.toBe('');
          expect(steps.length).toBeGreaterThan(0);
          for (const { topic } of advice) expect(itemOfTopic(framework2568, topic)).not.toBeNull();
        }
        for (const { cell: at } of problems) expect(at.row).toBeGreaterThan(0);
      }),
    );
  });
});
