import { describe, expect, it } from 'vitest';
import { fullCoverage } from '../../test/support/plan/coverage.ts';
import { goldenPlanItems, goldenScores } from '../../test/support/result/golden.ts';
import { resultOf, settingsWith } from '../../test/support/result/result.ts';
import { all, officialTitle, without } from '../../test/support/tabs/scores.ts';
import type { Framework, Item, ItemCode } from '../framework/framework.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { framework2569 } from '../framework/framework2569.ts';
import { allItems, findItem } from '../framework/lookup.ts';
import type { Settings } from '../settings/settings.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { planWords } from '../words/th/plan.ts';
import { voiceOf, wordingOf } from '../words/voice.ts';
import { draftPlan } from './draft.ts';
import { measureLibrary } from './library/builtIn/library.ts';
import type { Measure } from './library/measure.ts';
import { readyLibrary } from './library/readyLibrary.ts';
import { planColumns } from './table/columns.ts';
import type { DraftMeasure } from './table/measureRow.ts';
import { titleLines } from './title.ts';

interface Given {
  readonly selected?: readonly ItemCode[];
  readonly settings?: Partial<Settings>;
  readonly part2?: Readonly<Record<ItemCode, number>>;
  readonly fiscalYear?: number;
  readonly scores?: typeof goldenScores;
}

const planOf = ({
  selected = goldenPlanItems,
  settings = {},
  part2 = {},
  fiscalYear = 2568,
  scores = goldenScores,
}: Given = {}): DraftMeasure[] =>
  draftPlan(
    readyLibrary(
      measureLibrary,
      { ...framework2568, fiscalYear },
      voiceOf(settingsWith(settings).digits, wordingOf('th')),
    ),
    resultOf({ part2, scores }),
    selected,
    settingsWith(settings),
  );

const rowOf = (item: ItemCode, given: Given = {}): DraftMeasure => {
  const row = planOf({ selected: [item], ...given }).find(({ items }) => items.includes(item));
  if (!row) throw new Error(`No row for ${item}`);
  return row;
};
const arabic = { digits: 'arabic' } as const;
const everyItem = allItems(framework2568).map(({ code }) => code);

describe('the drafted plan', () => {
  it('serves every selected item of the report, and no other', () => {
    expect(
      planOf()
        .flatMap(({ items }) => items)
        .sort(),
    ).toEqual([...goldenPlanItems].sort());
  });

  it('serves any item of the framework', () => {
    expect(
      planOf({ selected: everyItem })
        .flatMap(({ items }) => items)
        .sort(),
    ).toEqual([...everyItem].sort());
  });

  it('files each row under the issue of its items', () => {
    for (const { items, issue } of planOf({ selected: everyItem })) {
      for (const item of items) expect(findItem(framework2568, item)?.issue, item).toBe(issue);
    }
  });

  it('goes by issue, then by the order of items', () => {
    expect(planOf().map(({ issue, items }) => [issue, ...items])).toEqual([
      [1, 'i2'],
      [2, 'e2'],
      [2, 'e8'],
      [3, 'e6'],
      [3, 'o1'],
      [3, 'o20'],
      [4, 'i10'],
      [4, 'i12'],
      [5, 'i4'],
      [5, 'o6'],
      [6, 'o16'],
      [7, 'i14'],
      [7, 'o27'],
    ]);
  });

  it('is empty when nothing is selected', () => {
    expect(planOf({ selected: [] })).toEqual([]);
  });

  it('has a key of its own for each measure, the same whatever is selected', () => {
    const every = planOf({ selected: everyItem });
    expect(new Set(every.map(({ key }) => key)).size).toBe(every.length);
    expect(rowOf('e4').key).toBe(rowOf('e4', { selected: ['e4', 'e5'] }).key);
    expect(rowOf('e5').key).toBe(rowOf('e4').key);
  });

  it('fills every column of every row but that of last year’s result, and leaves no placeholder', () => {
    for (const row of planOf({ selected: everyItem })) {
      for (const column of planColumns.filter((one) => one !== 'lastYear')) {
        expect(row.cells[column], row.key).not.toBe('');
        expect(row.cells[column], row.key).not.toMatch(/[{}]|undefined|null|NaN/);
      }
    }
  });
});

describe('a drafted row', () => {
  it('names the items that it serves by code and official title', () => {
    expect(rowOf('i2', { settings: arabic }).cells.measure).toContain(`i2 ${officialTitle('i2')}`);
    expect(rowOf('o6').cells.measure).toContain(toThaiDigits(`o6 ${officialTitle('o6')}`));
  });

  it('says which indicator the item belongs to and what it scored', () => {
    const { analysis } = rowOf('e6', { settings: arabic }).cells;
    expect(analysis).toContain('ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร');
    expect(analysis).toContain('e6');
    expect(analysis).toContain('93.95');
    expect(rowOf('o27').cells.analysis).toContain('ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต');
    expect(rowOf('o27').cells.analysis).toMatch(/ได้ ๐ คะแนน/);
  });

  it('gives the scores of both parts of EIT where there are two', () => {
    const { analysis } = rowOf('e6', { settings: arabic, part2: all('EIT', 88) }).cells;
    expect(analysis).toContain('93.95');
    expect(analysis).toContain('88.00');
  });

  it('numbers its steps from 1', () => {
    const lines = rowOf('i2', { settings: arabic }).cells.steps.split('\n');
    lines.forEach((line, index) => {
      expect(line.startsWith(`${index + 1}. `), line).toBe(true);
    });
    expect(rowOf('i2').cells.steps.startsWith('๑. ')).toBe(true);
  });

  it('serves e4 and e5 together when both are selected, and one of them when only that is', () => {
    const both = rowOf('e4', { selected: ['e4', 'e5'], settings: arabic });
    expect(both.items).toEqual(['e4', 'e5']);
    expect(both.cells.measure).toContain(`e4 ${officialTitle('e4')}`);
    expect(both.cells.measure).toContain(`e5 ${officialTitle('e5')}`);
    expect(both.cells.analysis).toContain(String(goldenScores.e4));
    expect(both.cells.analysis).toContain(String(goldenScores.e5));
    const one = rowOf('e5', { settings: arabic });
    expect(one.items).toEqual(['e5']);
    expect(one.cells.measure).not.toContain(officialTitle('e4'));
  });
});

describe('an item that the library does not know', () => {
  const own = { ...framework2568.instruments[2]?.indicators[0]?.items[0], topic: 'ours' } as Item;
  const framework: Framework = {
    ...framework2568,
    instruments: framework2568.instruments.map((instrument) => ({
      ...instrument,
      indicators: instrument.indicators.map((indicator) => ({
        ...indicator,
        items: indicator.items.map((item) => (item.code === own.code ? own : item)),
      })),
    })),
  };
  const rows = draftPlan(
    readyLibrary(measureLibrary, framework, voiceOf('arabic', wordingOf('th'))),
    resultOf(),
    everyItem,
    settingsWith(arabic),
  );
  const row = rows.find(({ items }) => items.includes('o1'));

  it('has a row like the others, under its issue, in its place', () => {
    expect(row).toMatchObject({ key: 'ours', issue: own.issue, items: ['o1'] });
    expect(row?.cells.measure).toContain('ข้อ o1 โครงสร้างและอำนาจหน้าที่');
    expect(row?.cells.analysis).toContain('ข้อ o1 ได้ 0 คะแนน');
    const third = rows.filter(({ issue }) => issue === 3).flatMap(({ items }) => items);
    expect(third.indexOf('o1')).toBe(third.indexOf('o2') - 1);
    expect(rows.flatMap(({ items }) => items).sort()).toEqual([...everyItem].sort());
  });

  it('leaves name and steps to the agency, and says so', () => {
    const { ownMeasure } = planWords;
    expect(row?.cells.measure).toContain(ownMeasure.name);
    expect(row?.cells.steps).toBe(ownMeasure.steps.map((step, index) => `${index + 1}. ${step}`).join('\n'));
    for (const text of [ownMeasure.name, ...ownMeasure.steps]) {
      expect(text).toContain('โปรด');
    }
  });

  it('has a row even where the library is empty', () => {
    const none = draftPlan(
      readyLibrary([], framework2568, voiceOf('thai', wordingOf('th'))),
      resultOf(),
      everyItem,
      settingsWith(),
    );
    expect(none.flatMap(({ items }) => items).sort()).toEqual([...everyItem].sort());
    expect(new Set(none.map(({ key }) => key)).size).toBe(none.length);
  });
});

describe('the library under 2569', () => {
  const ready = readyLibrary(measureLibrary, framework2569, voiceOf('arabic', wordingOf('th')));

  it('serves every item by a measure of its own topic', () => {
    const served = ready.measures.flatMap(({ serves }) => serves.map(({ code }) => code));
    expect([...served].sort()).toEqual(
      allItems(framework2569)
        .map(({ code }) => code)
        .sort(),
    );
    expect(ready.measures.map(({ name }) => name)).not.toContain(planWords.ownMeasure.name);
  });

  it('refers to items by their codes of that year', () => {
    const measure = ready.measures.find(({ key }) => key === 'anti-corruption-report');
    expect(measure?.serves[0]?.code).toBe('o24');
    expect(measure?.steps).toContain('(อ้างอิงจาก o23)');
    for (const { steps, serves } of ready.measures) {
      expect(steps + serves.map(({ cause, guidance }) => cause + guidance).join()).not.toMatch(/o2[78]|[{}]/);
    }
  });
});

describe('a measure of staff’s own', () => {
  const own = (key: string, more: Partial<Measure> = {}): Measure => ({
    key,
    advice: [
      { topic: 'i2', cause: 'สาเหตุ', guidance: 'แนวทาง' },
      { topic: 'structure', cause: 'สาเหตุ', guidance: 'แนวทาง' },
    ],
    name: key,
    steps: ['จัดทำในปี {nextYear}'],
    ...more,
  });
  const draft = (library: Measure[], leftOut: string[] = [], framework = framework2568): DraftMeasure[] =>
    draftPlan(
      readyLibrary(library, framework, voiceOf('thai', wordingOf('th')), new Set(leftOut)),
      resultOf(),
      ['i2', 'o1'],
      settingsWith({ units: ['สำนักปลัด'] }),
    );

  it('is drafted under its key, its issue and its responsible unit', () => {
    const rows = draft([own('ก', { issue: 6, responsible: 'กองคลัง 1' }), own('ข')]);
    expect(rows.map(({ key, issue, items, cells }) => [key, issue, items, cells.responsible])).toEqual([
      ['ข', 1, ['i2', 'o1'], 'สำนักปลัด'],
      ['ก', 6, ['i2', 'o1'], 'กองคลัง ๑'],
    ]);
    expect(rows[0]?.cells.steps).toBe('๑. จัดทำในปี ๒๕๖๙');
  });

  it('stands beside others of the same item, in the library’s order', () => {
    expect(draft([own('ข'), own('ก'), own('ค')]).map(({ key }) => key)).toEqual(['ข', 'ก', 'ค']);
  });

  it('is filed under its items’ issue where the year lacks its own', () => {
    expect(draft([own('ก', { issue: 9 })])[0]?.issue).toBe(1);
  });

  it('is none for an item left out, not even one to be written', () => {
    expect(draft([], ['i2', 'structure'])).toEqual([]);
    expect(draft([], ['structure']).map(({ key }) => key)).toEqual(['i2']);
  });
});

describe('the digits of the plan', () => {
  it('are Thai throughout', () => {
    for (const { cells } of planOf({ selected: everyItem, settings: { digits: 'thai' } })) {
      for (const column of planColumns) expect(cells[column]).not.toMatch(/[0-9]/);
    }
  });

  it('are Arabic throughout', () => {
    for (const { cells } of planOf({ selected: everyItem, settings: arabic })) {
      for (const column of planColumns) expect(cells[column]).not.toMatch(/[๐-๙]/);
    }
  });

  it('are the only difference', () => {
    const [thai, other] = [
      planOf({ selected: everyItem }),
      planOf({ selected: everyItem, settings: arabic }),
    ];
    thai.forEach((row, index) => {
      for (const column of planColumns) {
        expect(row.cells[column]).toBe(toThaiDigits(other[index]?.cells[column] ?? ''));
      }
    });
  });
});

describe('an item without a score', () => {
  it('says so: carried measures serve such items, too', () => {
    const { cells } = rowOf('o27', { scores: without(goldenScores, 'o27') });
    expect(cells.analysis).toContain('ข้อ o๒๗ ยังไม่มีคะแนน');
  });
});

describe('period and responsible units', () => {
  it('are October to September and the units that the steps name, unless set', () => {
    expect(rowOf('i2').cells.period).toBe('ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    expect(rowOf('i2', { settings: arabic }).cells.period).toBe('ต.ค. 2568 - ก.ย. 2569');
    expect(rowOf('i2', { fiscalYear: 2570 }).cells.period).toBe('ต.ค. ๒๕๗๐ - ก.ย. ๒๕๗๑');
    expect(rowOf('i2').cells.responsible).toBe('ทุกหน่วยงาน');
    expect(rowOf('i10').cells.responsible).toBe('กองคลัง');
  });

  it('are what the settings say', () => {
    const { cells } = rowOf('i4', {
      settings: { period: 'ม.ค. 2569 - มี.ค. 2569', units: ['สำนักปลัดเทศบาล', 'กองคลัง', 'กองช่าง'] },
    });
    expect(cells.period).toBe('ม.ค. ๒๕๖๙ - มี.ค. ๒๕๖๙');
    expect(cells.responsible).toBe('สำนักปลัดเทศบาล / กองคลัง');
    expect(cells.steps).toContain('สำนักปลัดเทศบาลร่วมกับกองคลัง');
  });
});

describe('the title of the plan', () => {
  const settings = settingsWith({
    agency: 'องค์การบริหารส่วนตำบลตัวอย่าง',
    district: 'เมือง',
    province: 'จังหวัดตัวอย่าง',
  });
  const level = framework2568.levels.find(({ name }) => name === 'ผ่าน') ?? null;
  const headline = { overall: { score: 88.59, complete: true }, level };

  it('says what it is and for which year: the one after the result', () => {
    const [first] = titleLines({
      fiscalYear: 2568,
      settings,
      headline,
      coverage: fullCoverage,
      voice: voiceOf(settings.digits, wordingOf('th')),
    });
    expect(first).toContain('ส่งเสริมคุณธรรมและความโปร่งใส');
    expect(first).toContain('๒๕๖๙');
    expect(first).not.toContain('๒๕๖๘');
  });

  it('says whose it is', () => {
    const lines = titleLines({
      fiscalYear: 2568,
      settings,
      headline,
      coverage: fullCoverage,
      voice: voiceOf(settings.digits, wordingOf('th')),
    }).join('\n');
    expect(lines).toContain('องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง');
  });

  it('says what result it rests on', () => {
    const lines = titleLines({
      fiscalYear: 2568,
      settings,
      headline,
      coverage: fullCoverage,
      voice: voiceOf('arabic', wordingOf('th')),
    }).join('\n');
    expect(lines).toContain('88.59');
    expect(lines).toContain('ระดับผ่าน');
    expect(lines).toContain('2568');
    expect(lines).not.toMatch(/[๐-๙]/);
  });

  it('says nothing of a result that is not complete', () => {
    const lines = titleLines({
      fiscalYear: 2568,
      settings,
      headline: { overall: { score: 91.2, complete: false }, level: null },
      coverage: fullCoverage,
      voice: voiceOf('thai', wordingOf('th')),
    }).join('\n');
    expect(lines).not.toContain('๙๑.๒๐');
    expect(lines).not.toContain('null');
  });
});
