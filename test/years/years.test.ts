/** A workbook that holds more than one fiscal year: every figure is of the year that is set, on the built files. */
import { afterEach, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { measureName } from '../../src/plan/table/measureName.ts';
import type { Understood } from '../../src/run/paste/understand.ts';
import type { NewYear } from '../../src/run/year/newYear.ts';
import { yearChanges } from '../../src/run/year/yearChanges.ts';
import { settingsTurn } from '../../src/run/year/yearTurn.ts';
import { announce } from '../support/person/announce.ts';
import { startNextYear } from '../support/person/nextYear.ts';
import * as person from '../support/person/person.ts';
import { golden, goldenScores } from '../support/result/golden.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import { closedBetweenBatches, failsAnywhere } from '../support/runs/cutShort.ts';
import { type Layout, type LayoutTab, layoutWorkbook, tabEach, tableOf } from '../support/tabs/layouts.ts';
import { snapshot } from '../support/tabs/snapshot.ts';
import { pastedAgency, reportText } from '../support/texts/reportText.ts';

const SETTINGS = 'ตั้งค่า';
const PLAN = 'แผนมาตรการ';
let addOn: AddOn;

afterEach(() => addOn.close());

const open = (layout: Pick<Layout, 'tabs' | 'settings'>): void => {
  addOn = openAddOn(layoutWorkbook(layout));
};

const ask = <Value>(request: object): Value => {
  const response = addOn.ask(request);
  if (!response.ok) throw new Error(response.message);
  return response.value as Value;
};

const refusal = (request: object): { code: string; message: string } => {
  const response = addOn.ask(request);
  if (response.ok) throw new Error('Not refused');
  return response;
};

const setting = (label: string): string =>
  addOn.shown(SETTINGS).find(([first]) => first === label)?.[1] ?? '';

const set = (label: string, text: string): void => {
  const row = addOn.shown(SETTINGS).findIndex(([first]) => first === label) + 1;
  person.type(addOn.host, SETTINGS, row, 2, text);
};

/** Types rows into the settings' tab from a row on, beginning in column A. */
const typeRows = (top: number, rows: readonly (readonly string[])[]): void => {
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text !== '') person.type(addOn.host, SETTINGS, top + row, column + 1, text);
    });
  });
};

/** Tabs of every instrument in which each item has the same score. */
const tabsWith = (
  score: (code: string) => number,
  name: (code: string) => string,
  above: readonly string[] = [],
): LayoutTab[] =>
  tabEach(
    (instrument) => [
      ...above.map((line) => [line]),
      ...tableOf(['ประเด็นข้อคำถาม', 'คะแนน'], (item) => [item.code, score(item.code)])(instrument),
    ],
    ({ code }) => name(code),
  );

const survey = (tabs: readonly LayoutTab[]): LayoutTab[] =>
  tabs.filter(({ name }) => !name.startsWith('OIT'));
const openData = (tabs: readonly LayoutTab[]): LayoutTab[] =>
  tabs.filter(({ name }) => name.startsWith('OIT'));
const golden2568 = (name: (code: string) => string, above: readonly string[] = []): LayoutTab[] =>
  tabsWith((code) => goldenScores[code] ?? 0, name, above);
const all88 = (name: (code: string) => string, above: readonly string[] = []): LayoutTab[] =>
  tabsWith((code) => (code.startsWith('o') ? 100 : 88), name, above);
/** The list of 2569 ends with o26. */
const isOf2569 = ([code]: LayoutTab['rows'][number]): boolean => code !== 'o27' && code !== 'o28';
const noFigures = {
  announcedIIT: '',
  announcedEIT1: '',
  announcedEIT2: '',
  announcedOIT: '',
  announcedOverall: '',
  announcedLevel: '',
} as const;

describe('two years side by side', () => {
  it('the tabs of the set year are read, whichever is called plainly', () => {
    open({
      tabs: [...golden2568((code) => code), ...all88((code) => `${code} 2569`)],
      settings: { ...noFigures, fiscalYear: 2569, announcedEIT2: 88 },
    });
    expect(addOn.run().computed.instruments).toEqual({ IIT: 88, EIT: 88, OIT: 100 });
  });

  it('and the other year’s are, once it is set', () => {
    open({
      tabs: [...golden2568((code) => code), ...all88((code) => `${code} 2567`)],
      settings: { fiscalYear: 2568 },
    });
    expect(addOn.run().computed.instruments.IIT).toBe(99.02);
  });

  it('a year in their titles is enough', () => {
    open({
      tabs: [
        ...golden2568((code) => code, ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘']),
        ...all88((code) => `${code} ใหม่`, ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙']),
      ],
      settings: { ...noFigures, fiscalYear: 2569, announcedEIT2: 88 },
    });
    expect(addOn.run().computed.instruments).toEqual({ IIT: 88, EIT: 88, OIT: 100 });
  });

  it('a hidden tab does not take the place of a visible one', () => {
    const data = layoutWorkbook({
      tabs: [...golden2568((code) => `${code} เดิม`), ...all88((code) => `ซ่อน${code}`)],
      settings: {},
    });
    for (const sheet of Object.values(data.sheets ?? {})) if (sheet.name?.startsWith('ซ่อน')) sheet.hidden = 1;
    addOn = openAddOn(data);
    expect(addOn.run().computed.instruments.IIT).toBe(99.02);
  });

  it('a mix stops the run with one sentence that names tabs and years, and nothing is written', () => {
    open({
      tabs: [...survey(all88((code) => `${code} 2569`)), ...openData(golden2568((code) => `${code} 2568`))],
      settings: { ...noFigures, fiscalYear: 2569 },
    });
    addOn.host.calls.reset();
    const { code, message } = refusal({ method: 'run' });
    expect(code).toBe('other-year');
    for (const name of ['OIT 2568', 'IIT 2569', 'EIT 2569', '2569']) expect(message).toContain(name);
    expect(addOn.host.calls.writes).toBe(0);
  });

  it('without a year that is set, the year is asked for', () => {
    open({
      tabs: [...golden2568((code) => `${code} 2568`), ...all88((code) => `${code} 2569`)],
      settings: { ...noFigures, fiscalYear: '' },
    });
    expect(ask({ method: 'run' })).toMatchObject({
      kind: 'questions',
      questions: [{ kind: 'year', options: [2568, 2569] }],
    });
    ask({ method: 'answer', key: 'fiscalYear', value: '2568' });
    expect(addOn.run().computed.instruments.IIT).toBe(99.02);
  });

  it('without a year that is set, the only year of the tabs is taken, and said', () => {
    open({ tabs: all88((code) => `${code} 2569`), settings: { ...noFigures, fiscalYear: '' } });
    expect(addOn.run()).toMatchObject({ fiscalYear: 2569, fiscalYearAssumed: true });
  });
});

describe('announced figures', () => {
  const years = { 2567: { IIT: 90, EIT1: 91, EIT2: 92, OIT: 93, overall: 91.65, level: 'ผ่านดี' } };

  it('are those of the set year', () => {
    addOn = openAddOn(sampleWorkbook());
    announce(addOn, 2567, years[2567]);
    expect(addOn.run().announced).toMatchObject({ overall: 88.59, level: 'ผ่าน' });
  });

  it('of last year do not become this year’s when only the year is changed', () => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    set('ปีงบประมาณ', '2569');
    const { code, message } = refusal({ method: 'run' });
    expect(code).toBe('other-year');
    expect(message).toContain('OIT เป็นคะแนนของปี 2568');
  });

  it('beside labels are those of the year they stand beside', () => {
    open({ tabs: golden2568((code) => code) });
    const report = addOn.run();
    expect(report.announced?.overall).toBe(88.59);
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'announced-beside-labels',
        needsAction: false,
        fix: { kind: 'move-announced' },
      }),
    );
  });

  it('beside labels stay the year’s whose summary shows them', () => {
    open({ tabs: [...golden2568((code) => `${code} 2568`), ...all88((code) => `${code} 2569`)] });
    expect(addOn.run().announced?.overall).toBe(88.59);
    set('ปีงบประมาณ', '2569');
    const report = addOn.run();
    expect(report.announced).toBeNull();
    expect(report.computed.instruments.IIT).toBe(88);
    expect(report.problems.find(({ code }) => code === 'announced-beside-labels')?.what).toContain('2568');
  });

  it('beside labels go into the table when a person says so, with nothing lost', () => {
    open({ tabs: golden2568((code) => code) });
    const before = addOn.run();
    ask({ method: 'moveAnnounced' });
    const after = addOn.run();
    expect(after.announced).toEqual(before.announced);
    expect(after.problems.map(({ code }) => code)).not.toContain('announced-beside-labels');
    expect(setting('คะแนนประกาศรวม')).toBe('');
    set('ปีงบประมาณ', '2569');
    // The tabs are not named for a year, but o27 and o28 are of 2568.
    expect(refusal({ method: 'run' })).toMatchObject({
      code: 'other-year',
      message: expect.stringContaining('OIT เป็นคะแนนของปี 2568'),
    });
  });

  it('beside labels are nobody’s where the workbook has scores of other years', () => {
    open({
      tabs: golden2568((code) => `${code} 2568`),
      settings: { fiscalYear: 2569 },
    });
    expect(refusal({ method: 'run' }).code).toBe('other-year');
    addOn.close();
    open({
      tabs: [...golden2568((code) => `${code} 2568`), ...all88((code) => `${code} 2569`)],
      settings: { fiscalYear: 2569 },
    });
    const report = addOn.run();
    expect(report.announced).toBeNull();
    // EIT part 2 of 90.56 is not this year's: nothing is computed from it.
    expect(report.computed.instruments.EIT).toBe(88);
    expect(report.computed.parts.EIT2).toBeNull();
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'announced-year-unknown', needsAction: true }),
    );
  });

  it('beside labels that cannot be read stay where they are', () => {
    open({ tabs: golden2568((code) => code), settings: { announcedIIT: '99,29' } });
    ask({ method: 'moveAnnounced' });
    expect(setting('คะแนนประกาศ IIT')).toBe('99,29');
    expect(setting('คะแนนประกาศ OIT')).toBe('');
  });

  it('beside labels outlive score tabs that are made for a year set by hand', () => {
    open({
      tabs: golden2568((code) => `${code} 2568`),
      settings: { fiscalYear: 2569, selection: 'i1, i2', period: 'ม.ค. 2569' },
    });
    expect(ask({ method: 'createScoreTabs', fiscalYear: 2569 })).toEqual(['IIT', 'EIT', 'OIT']);
    expect(setting('คะแนนประกาศรวม')).toBe('88.59');
    expect(setting('เกณฑ์เลือกข้อ')).toBe('i1, i2');
    expect(setting('ช่วงเวลาดำเนินการ')).toBe('ม.ค. 2569');
  });

  it('in the table are found with blank rows between, and with notes below', () => {
    open({
      tabs: golden2568((code) => code),
      settings: { ...noFigures, tabIIT: 'IIT' },
    });
    const at = addOn.shown(SETTINGS).length + 2;
    const rows = [
      ['ปีงบประมาณ', 'IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'OIT', 'คะแนนรวม', 'ระดับ'],
      ['๒๕๖๗', '90', '91', '92', '93', '', ''],
      [],
      ['ปี 2568', '๙๙.๒๙', '96.12', '90.56', '77.00', '', 'ผ่าน'],
      ['หมายเหตุ: ตามประกาศของสำนักงาน ป.ป.ช.'],
    ];
    typeRows(at, rows);
    const report = addOn.run();
    expect(report.announced).toMatchObject({ overall: 88.59, level: 'ผ่าน' });
    expect(report.problems.map(({ code }) => code)).not.toContain('announced-without-year');
  });

  it('computed of tabs that say no year are the year’s whose summary shows them', () => {
    const tabs = all88((code) => code).map((tab) => ({ ...tab, rows: tab.rows.filter(isOf2569) }));
    open({ tabs, settings: { ...noFigures, fiscalYear: 2569 } });
    addOn.run();
    set('ปีงบประมาณ', '2568');
    const { code, message } = refusal({ method: 'run' });
    expect(code).toBe('other-year');
    expect(message).toContain('แท็บ IIT เป็นคะแนนของปี 2569 คะแนนตรงกับสรุปผลของปีนั้น');
    expect(message).toContain('เติมปีในชื่อแท็บ เช่น IIT 2568');
  });

  it('computed of one instrument are last year’s, though another’s were typed anew', () => {
    const tabs = golden2568((code) => code).map((tab) => ({ ...tab, rows: tab.rows.filter(isOf2569) }));
    open({ tabs, settings: { ...noFigures, fiscalYear: 2569 } });
    addOn.run();
    set('ปีงบประมาณ', '2568');
    addOn.type('IIT', 2, 2, '50');
    const { code, message } = refusal({ method: 'run' });
    expect(code).toBe('other-year');
    expect(message).not.toMatch(/แท็บ IIT/);
    expect(message).toContain('แท็บ OIT');
  });

  it('alone, beside tabs of another year, say that these were passed over', () => {
    open({
      tabs: golden2568((code) => `${code} 2568`),
      settings: { ...noFigures, fiscalYear: 2569 },
    });
    const at = addOn.shown(SETTINGS).length + 2;
    const rows = [
      ['ปีงบประมาณ', 'IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'OIT'],
      ['2569', '90', '91', '92', '93'],
    ];
    typeRows(at, rows);
    const report = addOn.run();
    expect(report.announced?.overall).toBe(91.65);
    expect(report.computed.overall).toBeNull();
    expect(report.problems.find(({ code }) => code === 'tabs-of-other-years')?.what).toContain('2568');
  });

  it('that are not complete are pointed out: the computed result is shown instead', () => {
    addOn = openAddOn(sampleWorkbook());
    announce(addOn, 2568, { OIT: '' });
    const report = addOn.run();
    expect(report.announced).toBeNull();
    expect(report.problems.find(({ code }) => code === 'announced-incomplete')).toMatchObject({
      needsAction: true,
      what: expect.stringContaining('OIT'),
    });
  });

  it('alone give the headline and the level', () => {
    open({ tabs: [{ name: 'บันทึก', rows: [['ประชุม']] }] });
    const report = addOn.run();
    expect(report.announced).toMatchObject({ overall: 88.59, level: 'ผ่าน' });
    expect(report.computed.overall).toBeNull();
    expect(addOn.shown('สรุปผล').flat()).toContain('๘๘.๕๙');
  });

  it('incomplete, without any score, are no result', () => {
    open({ tabs: [{ name: 'บันทึก', rows: [['ประชุม']] }], settings: { announcedOIT: '' } });
    expect(refusal({ method: 'run' }).code).toBe('no-score-tab');
  });

  it('without a year are pointed out, and not used', () => {
    addOn = openAddOn(sampleWorkbook());
    announce(addOn, 2567, years[2567]);
    const row = addOn.shown(SETTINGS).findIndex(([first]) => first === '2567') + 1;
    person.type(addOn.host, SETTINGS, row, 1, 'ปีก่อน');
    expect(addOn.run().problems).toContainEqual(
      expect.objectContaining({ code: 'announced-without-year', cell: `A${row}` }),
    );
  });

  it('in two rows of one year that contradict each other are pointed out, and not used', () => {
    addOn = openAddOn(sampleWorkbook());
    announce(addOn, 2567, { ...years[2567], OIT: 80 });
    const row = addOn.shown(SETTINGS).findIndex(([first]) => first === '2567') + 1;
    person.type(addOn.host, SETTINGS, row, 1, '2568');
    const report = addOn.run();
    expect(report.announced).toBeNull();
    expect(report.problems.filter(({ code }) => code === 'announced-twice')).toHaveLength(1);
  });

  it('of indicators are read where a tab lists them, and differences are told', () => {
    open({
      tabs: [
        ...golden2568((code) => code),
        {
          name: 'ผลรายตัวชี้วัด',
          rows: [
            ['ตัวชี้วัด', 'น้ำหนัก', 'คะแนน'],
            ['1. การปฏิบัติหน้าที่', 6, 99.56],
            ['2. การใช้งบประมาณ', 6, 99.5],
            ['3. การใช้อำนาจ', 6, 100],
            ['9. การเปิดเผยข้อมูล', 20, 70],
            ['10. การป้องกันการทุจริต', 20, 87.5],
          ],
        },
      ],
    });
    const { indicators, problems } = addOn.run();
    expect(indicators.map(({ announced }) => announced)).toEqual([
      99.56,
      99.5,
      100,
      null,
      null,
      null,
      null,
      null,
      70,
      87.5,
    ]);
    const told = problems.filter(({ code }) => code === 'announced-indicator-differs');
    expect(told.find(({ cell }) => cell === 'C5')?.what).toMatch(/70\.00.*80\.00/);
    expect(told.some(({ cell }) => cell === 'C6')).toBe(false);
  });
});

describe('a new fiscal year', () => {
  const preview = (carry: readonly string[] = [], fiscalYear = 2569) =>
    ask<NewYear>({ method: 'previewYear', fiscalYear, carry });

  it('is shown before anything is written', () => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    const before = snapshot(addOn);
    const year = preview();
    const { turn, past, settings } = year;
    expect(turn).toMatchObject({ from: 2568, to: 2569 });
    expect(turn.newTabs.map(({ place }) => place.name)).toEqual(['IIT 2569', 'EIT 2569', 'OIT 2569']);
    expect(yearChanges(year)).toEqual({
      made: ['IIT 2569', 'EIT 2569', 'OIT 2569'],
      filled: [],
      renewed: [],
      uncoloured: [],
      recoloured: [],
      kept: ['IIT', 'EIT', 'OIT', 'สรุปผล', 'บทวิเคราะห์', PLAN],
    });
    expect(settingsTurn(turn, settings)).toEqual({
      blanked: ['tabIIT', 'tabEIT', 'tabOIT'],
      moved: [],
      isCleared: false,
      rows: [2569],
      named: [],
    });
    expect(past?.fiscalYear).toBe(2568);
    expect(past?.measures).toHaveLength(13);
    expect(snapshot(addOn)).toEqual(before);
  });

  it('leaves last year’s tabs, plan, summary and figures as they are', () => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    const kept = ['IIT', 'EIT', 'OIT', 'สรุปผล', 'บทวิเคราะห์', PLAN].map((tab) => addOn.shown(tab));
    startNextYear(addOn, { e6: 70 });
    const report = addOn.run();
    expect(['IIT', 'EIT', 'OIT', 'สรุปผล', 'บทวิเคราะห์', PLAN].map((tab) => addOn.shown(tab))).toEqual(kept);
    expect(report).toMatchObject({ fiscalYear: 2569, announced: null, planItems: ['e6'] });
    set('ปีงบประมาณ', '2568');
    addOn.host.calls.reset();
    expect(addOn.run().announced?.overall).toBe(88.59);
  });

  it('takes measures along that go on', () => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    const [first] = preview().past?.measures ?? [];
    expect(ask({ method: 'startYear', fiscalYear: 2569, carry: [first?.key] })).toEqual({
      tabs: ['IIT 2569', 'EIT 2569', 'OIT 2569', 'สรุปผล ๒๕๖๙', 'แผนมาตรการ ๒๕๗๐', 'บทวิเคราะห์ ๒๕๖๙'],
      carried: true,
    });
    expect(addOn.shown('แผนมาตรการ ๒๕๗๐').flat().join('\n')).toContain(first ? measureName(first) : '-');
  });

  it('is not held up by a tab of staff that shows the year, which the turn itself changes', () => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('กราฟของเรา', 0);
    addOn.type('กราฟของเรา', 1, 1, `='${SETTINGS}'!B4`);
    const [first] = preview().past?.measures ?? [];
    expect(ask({ method: 'startYear', fiscalYear: 2569, carry: [first?.key] })).toMatchObject({
      carried: true,
    });
    expect(addOn.shown('กราฟของเรา')).toEqual([['2569']]);
    expect(addOn.tabs()).toContain('แผนมาตรการ ๒๕๗๐');
  });

  it('makes nothing twice', () => {
    addOn = openAddOn(sampleWorkbook());
    ask({ method: 'startYear', fiscalYear: 2569 });
    expect(refusal({ method: 'startYear', fiscalYear: 2569 }).code).toBe('year-not-new');
  });

  it('can be gone back from: last year’s result is there again', () => {
    addOn = openAddOn(sampleWorkbook());
    const before = addOn.run();
    startNextYear(addOn, { e6: 70 });
    addOn.run();
    expect(ask<NewYear>({ method: 'previewYear', fiscalYear: 2568 }).turn).toMatchObject({
      from: 2569,
      to: 2568,
      newTabs: [],
    });
    ask({ method: 'startYear', fiscalYear: 2568 });
    const { announced, computed, planItems } = addOn.run();
    expect({ announced, computed, planItems }).toEqual({
      announced: before.announced,
      computed: before.computed,
      planItems: before.planItems,
    });
  });

  it('cut short at any call and started again ends up as an undisturbed one', () => {
    open({ tabs: golden2568((code) => code, ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘']) });
    const data = addOn.host.workbook.save();
    // Cut at the very last call, the year is set already.
    const once = { refusal: 'year-not-new' };
    failsAnywhere(data, [{ method: 'startYear', fiscalYear: 2569 }], once);
    closedBetweenBatches(data, [{ method: 'startYear', fiscalYear: 2569 }], once);
  });

  it('asked for as score tabs is never answered that all is there', () => {
    addOn = openAddOn(sampleWorkbook());
    expect(refusal({ method: 'createScoreTabs', fiscalYear: 2569 })).toMatchObject({
      code: 'year-differs',
      message: expect.stringContaining('ขึ้นปีงบประมาณใหม่'),
    });
    set('ปีงบประมาณ', '2569');
    expect(ask({ method: 'createScoreTabs', fiscalYear: 2569 })).toEqual([
      'IIT 2569',
      'EIT 2569',
      'OIT 2569',
    ]);
    expect(ask({ method: 'createScoreTabs', fiscalYear: 2569 })).toEqual([]);
  });

  it('asked for where tabs say no year, these are named', () => {
    const tabs = all88((code) => code).map((tab) => ({ ...tab, rows: tab.rows.filter(isOf2569) }));
    open({ tabs, settings: { ...noFigures, fiscalYear: 2569 } });
    const { code, message } = refusal({ method: 'createScoreTabs', fiscalYear: 2569 });
    expect(code).toBe('tabs-without-year');
    expect(message).toContain('IIT, EIT, OIT');
  });
});

describe('a pasted text of another year', () => {
  /** The report as one of the agency that the settings name. */
  const ownText = (): string =>
    reportText().replaceAll(
      new RegExp(`${pastedAgency.name}|${pastedAgency.slip}`, 'g'),
      'องค์การบริหารส่วนตำบลตัวอย่าง',
    );
  const text2569 = (): string =>
    ownText().replaceAll('2568', '2570').replaceAll('2567', '2568').replaceAll('2570', '2569');
  const previewPaste = (text: string) => ask<Understood>({ method: 'previewPaste', text });

  it('brings its year along: tabs, year and figures together', () => {
    addOn = openAddOn(sampleWorkbook());
    addOn.run();
    const kept = [PLAN, 'สรุปผล', 'IIT'].map((tab) => addOn.shown(tab));
    const found = previewPaste(text2569());
    expect(found.turn).toMatchObject({ from: 2568, to: 2569 });
    const keys = found.changes.map(({ key }) => key);
    expect(keys.filter((key) => /^(?:fiscalYear|tab|announced)/.test(key))).toEqual([]);
    ask({ method: 'writePaste', text: text2569(), accepted: [] });
    expect(setting('ปีงบประมาณ')).toBe('2569');
    expect(setting('แท็บคะแนน IIT')).toBe('');
    const report = addOn.run();
    expect(report.fiscalYear).toBe(2569);
    expect(report.announced?.overall).toBe(golden.announced.overall);
    expect(report.computed.instruments.IIT).toBe(99.02);
    expect([PLAN, 'สรุปผล', 'IIT'].map((tab) => addOn.shown(tab))).toEqual(kept);
  });

  it('shows the announced figures that come with it', () => {
    addOn = openAddOn(sampleWorkbook());
    expect(previewPaste(text2569()).bound.map(({ key, to }) => [key, to])).toEqual(
      expect.arrayContaining([
        ['announcedIIT', '99.29'],
        ['announcedOIT', '77.00'],
        ['announcedOverall', '88.59'],
      ]),
    );
  });

  it('fills the empty tabs of a year that was begun, and makes no twins', () => {
    addOn = openAddOn(sampleWorkbook());
    ask({ method: 'startYear', fiscalYear: 2569 });
    const before = addOn.tabs();
    const text = text2569();
    expect(previewPaste(text)).toMatchObject({ turn: null, newTabs: [] });
    ask({ method: 'writePaste', text, accepted: previewPaste(text).changes.map(({ key }) => key) });
    expect(addOn.tabs()).toEqual(before);
    expect(addOn.run().computed.instruments.IIT).toBe(99.02);
  });

  it('of the set year asks for no other year', () => {
    addOn = openAddOn(sampleWorkbook());
    expect(previewPaste(ownText()).turn).toBeNull();
  });

  it('of the set year completes figures beside labels, with none lost', () => {
    open({ tabs: golden2568((code) => code), settings: { announcedIIT: '90' } });
    const found = previewPaste(ownText());
    expect(found.changes).toContainEqual(
      expect.objectContaining({ key: 'announcedIIT', from: '90', proposed: false }),
    );
    ask({ method: 'writePaste', text: ownText(), accepted: ['announcedIIT'] });
    expect(addOn.run().announced).toMatchObject({
      overall: 88.59,
      parts: { EIT2: 90.56 },
      instruments: { IIT: 99.29 },
    });
  });
});
