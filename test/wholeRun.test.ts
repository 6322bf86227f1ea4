/** The built add-on on the local host: a workbook in, the figures, the tabs and the highlights out. */
import type { ICellData } from '@univerjs/core';
import { afterEach, describe, expect, it } from 'vitest';
import { behaviours } from '../local/host/behaviour.ts';
import { sampleWorkbook } from '../local/sample.ts';
import golden from './golden/result-2568.json';
import { announce, announcedPlace } from './support/person/announce.ts';
import { analysedSample, workedIn } from './support/person/workedIn.ts';
import { type AddOn, openAddOn } from './support/runs/addOn.ts';
import { Sidebar } from './support/runs/sidebar.ts';

let addOn: AddOn;

afterEach(() => addOn.close());

const openSample = (): AddOn => {
  addOn = openAddOn(sampleWorkbook());
  return addOn;
};

/** The sample after a first run. */
const openAnalysed = (): void => {
  addOn = openAddOn(analysedSample());
};

/** A golden figure as it is shown: half up to two decimals. */
const shown = (figure: number): number => Number(`${Math.round(Number(`${figure}e2`))}e-2`);

/** The row of a tab that holds the text in some cell; counts from 1. */
const rowWith = (tab: string, text: string): number => {
  const index = addOn.shown(tab).findIndex((cells) => cells.some((cell) => cell.includes(text)));
  if (index < 0) throw new Error(`No row with ${text} in ${tab}`);
  return index + 1;
};

const columnWith = (tab: string, text: string): number => {
  for (const cells of addOn.shown(tab)) {
    const index = cells.findIndex((cell) => cell.includes(text));
    if (index >= 0) return index + 1;
  }
  throw new Error(`No column with ${text} in ${tab}`);
};

const PLAN = 'แผนมาตรการ';
const SUMMARY = 'สรุปผล';

describe('a first run on the sample', () => {
  it('gives the golden figures', () => {
    const report = openSample().run();
    const { byItem } = golden.computed;
    expect(report.announced).toEqual({
      overall: 88.59,
      instruments: { IIT: 99.29, EIT: 93.34, OIT: 77 },
      parts: { EIT1: 96.12, EIT2: 90.56 },
      level: 'ผ่าน',
    });
    expect(report.computed).toEqual({
      overall: shown(byItem.overallWithAnnouncedEIT2),
      complete: true,
      instruments: { IIT: shown(byItem.IIT), EIT: 93.34, OIT: shown(byItem.OIT) },
      parts: { EIT1: shown(byItem.EIT1), EIT2: 90.56 },
      level: 'ผ่าน',
    });
    for (const indicator of report.indicators) {
      const number = String(indicator.number) as keyof typeof byItem.indicators;
      expect(indicator.score).toBe(shown(byItem.indicators[number]));
      expect(indicator.lowest).toEqual(golden.lowest[number]);
    }
  });

  it('combines by sub-indicator when the settings say so', () => {
    openSample().type('ตั้งค่า', rowWith('ตั้งค่า', 'วิธีรวมคะแนนตัวชี้วัด'), 2, 'รายตัวชี้วัดย่อย');
    const { computed } = addOn.run();
    expect(computed.instruments.OIT).toBe(shown(golden.computed.bySubIndicator.OIT));
    expect(computed.overall).toBe(shown(golden.computed.bySubIndicator.overallWithAnnouncedEIT2));
  });

  it('points out what the report got wrong', () => {
    const { problems } = openSample().run();
    const toMend = problems.filter(({ needsAction }) => needsAction);
    expect(toMend.map(({ code, tab, cell }) => [code, tab, cell])).toEqual([
      ['announced-differs', 'IIT', null],
      ['announced-differs', 'OIT', null],
      ['announced-differs', 'ตั้งค่า', null],
      ['announced-level-differs', 'ตั้งค่า', `G${announcedPlace(addOn, 2568, 'level').row}`],
    ]);
    expect(toMend.at(-1)?.what).toContain('ผ่านดีมาก');
  });

  it('plans for the lowest item of every indicator and for every zero', () => {
    const { planItems, plan, planState } = openSample().run();
    const lowest = Object.values(golden.lowest).flat();
    expect([...planItems].sort()).toEqual([...lowest].sort());
    expect(plan.flatMap(({ items }) => items).sort()).toEqual([...lowest].sort());
    expect(plan.map(({ issue }) => issue)).toEqual([1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 7]);
    expect(planState.coverage.issuesWithoutMeasure).toEqual([]);
  });

  it('writes the plan as the official form has it, in Thai digits', () => {
    openAnalysed();
    const grid = addOn.shown(PLAN);
    const header = grid[rowWith(PLAN, 'มาตรการ / โครงการ / กิจกรรม') - 1] ?? [];
    expect(header.filter((cell) => cell !== '').slice(0, 5)).toEqual([
      'มาตรการ / โครงการ / กิจกรรม',
      'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA',
      'ขั้นตอนหรือวิธีการปฏิบัติ',
      'ช่วงระยะเวลาในการดำเนินการ',
      'ผู้รับผิดชอบ',
    ]);
    expect(grid[0]?.[0]).toBe(
      'แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส องค์การบริหารส่วนตำบลตัวอย่าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    );
    const foot = grid.slice(-6).map(([cell = '']) => cell);
    expect(foot.slice(0, 2)).toEqual(['', 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง']);
    expect(foot[2]).toContain('คะแนนรวม ๘๘.๕๙ คะแนน ระดับผ่าน');
    const roles = foot
      .slice(3)
      .map((cell) => ['ผู้จัดทำ', 'ผู้เห็นชอบ', 'ผู้อนุมัติ'].find((role) => cell.includes(role)));
    expect(roles).toEqual(['ผู้จัดทำ', 'ผู้เห็นชอบ', 'ผู้อนุมัติ']);
    const issues = grid.map((cells) => cells[0] ?? '').filter((cell) => cell.startsWith('ประเด็นที่'));
    expect(issues).toHaveLength(7);
    const measure = grid[rowWith(PLAN, 'ข้อ e๖ ได้ ๙๓.๙๕ คะแนน') - 1] ?? [];
    expect(measure.join('\n')).toContain('ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙');
    const units = grid.map((cells) => cells[header.indexOf('ผู้รับผิดชอบ')]).filter((text) => text);
    expect(new Set(units.slice(2))).toEqual(new Set(['ทุกหน่วยงาน', 'สำนักปลัด', 'กองคลัง', 'สำนักปลัด / กองคลัง']));
    const visible = grid.flat().filter((cell) => !cell.startsWith('ita:'));
    expect(visible.filter((cell) => /[0-9]/.test(cell))).toEqual([]);
    expect(visible.filter((cell) => /[{}]/.test(cell))).toEqual([]);
  });

  it('writes the summary with announced and computed figures side by side', () => {
    openAnalysed();
    const overall = addOn.shown(SUMMARY)[rowWith(SUMMARY, 'ไม่มีคะแนนรายข้อ') - 1];
    expect(overall?.slice(0, 6)).toEqual([
      'EIT ส่วนที่ ๒',
      '๑๕',
      '๙๐.๕๖',
      '-',
      '-',
      'ไม่มีคะแนนรายข้อ จึงใช้คะแนนที่ประกาศ',
    ]);
    const total = addOn.shown(SUMMARY).find(([name, weight]) => name === 'คะแนนรวม' && weight === '๑๐๐');
    expect(total?.slice(2, 5)).toEqual(['๘๘.๕๙', '๙๑.๒๑', '๒.๖๒']);
  });

  it('leaves the staff’s tabs as they typed them', () => {
    openSample();
    const before = ['ตั้งค่า', 'IIT', 'EIT', 'OIT'].map((tab) => addOn.shown(tab));
    addOn.run();
    expect(['ตั้งค่า', 'IIT', 'EIT', 'OIT'].map((tab) => addOn.shown(tab))).toEqual(before);
  });
});

describe('highlights', () => {
  const rulesOf = (tab: string) =>
    addOn.host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(tab)
      ?.getConditionalFormatRules() ?? [];
  const places = (tab: string): string[] =>
    rulesOf(tab).flatMap((rule) => rule.getRanges().map((range) => range.getA1Notation()));

  it('colour the code and the score of the lowest items, and nothing else', () => {
    openAnalysed();
    const rows = (codes: string[]) => codes.map((code) => rowWith('EIT', `${code} `));
    const expected = rows(['e๒', 'e๖', 'e๘']).map((row) => `A${row}:B${row}`);
    expect(places('EIT')).toEqual(expected);
  });

  it('go without a trace, and leave the rules of staff in their order', () => {
    openSample();
    const app = addOn.host.services.SpreadsheetApp;
    const sheet = app.getActiveSpreadsheet().getSheetByName('IIT');
    const theirs = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=TRUE')
      .setBackground('#ddeeff')
      .setRanges([sheet?.getRange('A1:A3')].flatMap((range) => range ?? []))
      .build();
    sheet?.setConditionalFormatRules([theirs]);
    addOn.run();
    expect(rulesOf('IIT')).toHaveLength(2);
    addOn.server.call('clearHighlights');
    expect(rulesOf('IIT').map((rule) => rule.getBooleanCondition()?.getCriteriaValues())).toEqual([
      ['=TRUE'],
    ]);
    expect(places('IIT')).toEqual(['A1:A3']);
    expect(rulesOf('OIT')).toEqual([]);
  });

  it('follow the scores', () => {
    openAnalysed();
    const row = rowWith('EIT', 'e๒ ');
    addOn.type('EIT', row, 2, '๑๐๐');
    addOn.run();
    expect(places('EIT')).not.toContain(`A${row}:B${row}`);
  });
});

describe('a second run', () => {
  it('writes nothing when nothing changed', () => {
    openAnalysed();
    addOn.host.calls.reset();
    addOn.run();
    expect(addOn.host.calls.writes).toBe(0);
  });

  it('keeps a cell of the plan that a person edited, and renews the others', () => {
    openAnalysed();
    const row = rowWith(PLAN, 'ข้อ e๖ ได้');
    const steps = columnWith(PLAN, 'ขั้นตอนหรือวิธีการปฏิบัติ');
    addOn.type(PLAN, row, steps, 'จัดอบรมการสื่อสารทุกไตรมาส');
    addOn.type('EIT', rowWith('EIT', 'e๖ '), 2, '90');
    const { planState } = addOn.run();
    const after = addOn.shown(PLAN)[rowWith(PLAN, 'จัดอบรมการสื่อสารทุกไตรมาส') - 1] ?? [];
    expect(after.join('\n')).toContain('ข้อ e๖ ได้ ๙๐.๐๐ คะแนน');
    expect(planState.personalCells).toBe(1);
  });

  it('renews the figures of the summary', () => {
    openAnalysed();
    announce(addOn, 2568, { overall: '88.60' });
    addOn.run();
    expect(addOn.shown(SUMMARY)[rowWith(SUMMARY, 'คะแนนรวม (ตามประกาศ)') - 1]?.[1]).toBe('๘๘.๖๐');
  });

  it('does not bring back a row that a person deleted', () => {
    openAnalysed();
    const row = rowWith(PLAN, 'ข้อ o๑๖ ได้');
    addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PLAN)?.deleteRows(row, 1);
    const { plan, planState } = addOn.run();
    expect(plan.flatMap(({ items }) => items)).not.toContain('o16');
    expect(planState.withheldItems).toEqual(['o16']);
    expect(planState.coverage.issuesWithoutMeasure.map(({ number }) => number)).toEqual([6]);
    expect(
      addOn
        .shown(PLAN)
        .flat()
        .some((cell) => cell.includes('ข้อ o๑๖ ได้')),
    ).toBe(false);
  });

  it('adds and takes back rows as the scores change', () => {
    openAnalysed();
    const o1 = rowWith('OIT', 'โครงสร้างและอำนาจหน้าที่');
    const o2 = rowWith('OIT', 'ข้อมูลผู้บริหาร');
    addOn.type('OIT', o1, 2, '100');
    addOn.type('OIT', o2, 2, '0');
    const { plan } = addOn.run();
    expect(
      plan
        .filter(({ issue }) => issue === 3)
        .flatMap(({ items }) => items)
        .sort(),
    ).toEqual(['e6', 'o2', 'o20']);
    const grid = addOn.shown(PLAN).map((cells) => cells.join('\n'));
    const section = grid.slice(
      grid.findIndex((text) => text.startsWith('ประเด็นที่ ๓')),
      grid.findIndex((text) => text.startsWith('ประเด็นที่ ๔')),
    );
    expect(section.some((text) => text.includes('ข้อ o๒ ได้ ๐ คะแนน'))).toBe(true);
    expect(section.some((text) => text.includes('ข้อ o๑ ได้'))).toBe(false);
    addOn.host.calls.reset();
    addOn.run();
    expect(addOn.host.calls.writes).toBe(0);
  });

  it('switches everything it wrote to Arabic digits, figures as numbers', () => {
    openAnalysed();
    addOn.type('ตั้งค่า', rowWith('ตั้งค่า', 'ตัวเลข'), 2, 'อารบิก');
    addOn.run();
    expect(
      addOn
        .shown(PLAN)
        .flat()
        .filter((cell) => /[๐-๙]/.test(cell)),
    ).toEqual([]);
    expect(
      addOn
        .shown(SUMMARY)
        .flat()
        .filter((cell) => /[๐-๙]/.test(cell)),
    ).toEqual([]);
    const sheet = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SUMMARY);
    const row = rowWith(SUMMARY, 'คะแนนรวม (ตามประกาศ)');
    expect(sheet?.getRange(row, 2).getValues()).toEqual([[88.59]]);
  });

  it('understands renamed tabs, and a column and rows that staff put in', () => {
    openAnalysed();
    const data = addOn.host.workbook.save();
    for (const sheet of Object.values(data.sheets)) {
      if (sheet.name === PLAN) sheet.name = 'แผนของเรา';
      if (sheet.name === SUMMARY) sheet.name = 'ผลปีนี้';
      // A spreadsheet renames a tab in formulas, too.
      const rows = Object.values((sheet.cellData ?? {}) as Record<number, Record<number, ICellData>>);
      for (const cell of rows.flatMap((cells) => Object.values(cells))) {
        if (cell.f) cell.f = cell.f.replaceAll(`'${PLAN}'!`, "'แผนของเรา'!");
      }
    }
    addOn.close();
    addOn = openAddOn(data);
    const plan = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('แผนของเรา');
    plan?.insertColumnsAfter(1, 1);
    plan?.insertRowsBefore(1, 2);
    addOn.host.calls.reset();
    addOn.run();
    expect(addOn.host.calls.writes).toBe(0);
    addOn.type('EIT', rowWith('EIT', 'e๖ '), 2, '90');
    addOn.run();
    expect(addOn.tabs()).not.toContain(PLAN);
    expect(
      addOn
        .shown('แผนของเรา')
        .flat()
        .some((cell) => cell.includes('ข้อ e๖ ได้ ๙๐.๐๐')),
    ).toBe(true);
  });
});

describe('tabs of a person', () => {
  it('of the plan’s name are left alone; ours gets another name', () => {
    const book = openSample().host.services.SpreadsheetApp.getActiveSpreadsheet();
    book
      .insertSheet(PLAN, 0)
      .getRange('A1')
      .setValues([['แผนปีที่แล้ว']]);
    const { planState } = addOn.run();
    expect(planState.planTab).toBe('แผนมาตรการ ๒๕๖๙');
    expect(addOn.shown(PLAN)).toEqual([['แผนปีที่แล้ว']]);
    addOn.run();
    expect(addOn.tabs().filter((name) => name.startsWith(PLAN))).toEqual([PLAN, 'แผนมาตรการ ๒๕๖๙']);
  });

  it('of the plan’s name that are empty are used', () => {
    openSample().host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(PLAN, 0);
    expect(addOn.run().planState.planTab).toBe(PLAN);
    expect(addOn.tabs()[0]).toBe(PLAN);
  });
});

describe('bad input', () => {
  it('without a score tab is refused in one sentence, and nothing is written', () => {
    addOn = openAddOn({});
    addOn.host.calls.reset();
    const response = addOn.ask({ method: 'run' });
    expect(response).toMatchObject({ ok: false, code: 'no-score-tab' });
    expect(addOn.host.calls.writes).toBe(0);
  });

  it('of a year that is not built in is refused, naming those that are', () => {
    openSample().type('ตั้งค่า', rowWith('ตั้งค่า', 'ปีงบประมาณ'), 2, '2571');
    expect(addOn.ask({ method: 'run' })).toMatchObject({
      ok: false,
      code: 'unsupported-year',
      message: expect.stringContaining('2568'),
    });
    expect(addOn.tabs()).toHaveLength(4);
  });

  it('marks what is incomplete, and gives no level then', () => {
    openSample().type('IIT', rowWith('IIT', 'i๕ '), 2, 'เก้าสิบ');
    const { computed, problems, indicators } = addOn.run();
    expect(computed.complete).toBe(false);
    expect(computed.level).toBeNull();
    expect(indicators[1]).toMatchObject({ number: 2, complete: false, score: 99.34 });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'unreadable-score',
        item: 'i5',
        tab: 'IIT',
        cell: `B${rowWith('IIT', 'i๕ ')}`,
      }),
    );
    expect(
      addOn
        .shown(SUMMARY)
        .flat()
        .some((cell) => cell.includes('(ข้อมูลไม่ครบ)')),
    ).toBe(true);
  });

  it('a header of the plan renamed: the column is known all the same', () => {
    openAnalysed();
    const row = rowWith(PLAN, 'มาตรการ / โครงการ / กิจกรรม');
    addOn.type(PLAN, row, columnWith(PLAN, 'ผู้รับผิดชอบ'), 'เจ้าภาพ');
    addOn.host.calls.reset();
    addOn.run();
    expect(addOn.host.calls.writes).toBe(0);
  });

  it('nonsense at the door is answered, not thrown', () => {
    openSample();
    expect(JSON.parse(String(addOn.server.callFromClient('rpc', '{"method":"erase"}')))).toMatchObject({
      ok: false,
    });
    expect(JSON.parse(String(addOn.server.callFromClient('rpc', 'no json')))).toMatchObject({ ok: false });
  });

  it('another run under way: says so', () => {
    openSample().host.lock.heldElsewhere = true;
    expect(addOn.ask({ method: 'run' })).toMatchObject({ ok: false, code: 'busy' });
    expect(addOn.host.calls.writes).toBe(0);
  });
});

describe('the entry points', () => {
  it('are found by menu and sidebar, and onOpen needs no authorisation', () => {
    openSample().host.authMode = 'NONE';
    addOn.server.call('onOpen', {});
    expect(addOn.host.ui.menus).toHaveLength(1);
    addOn.host.authMode = 'FULL';
    addOn.server.call('showSidebar');
    expect(addOn.host.ui.sidebar).toMatchObject({ file: 'sidebar', title: 'ผู้ช่วย ITA' });
  });

  it('speak the language of the account', () => {
    addOn = openAddOn(sampleWorkbook(), behaviours.lenient, { locale: 'en_GB' });
    addOn.host.authMode = 'NONE';
    addOn.server.call('onOpen', {});
    addOn.host.authMode = 'FULL';
    addOn.server.call('showSidebar');
    expect(addOn.host.ui.menus).toMatchObject([{ caption: 'ITA Assistant' }]);
    expect(addOn.host.ui.sidebar).toMatchObject({ title: 'ITA Assistant' });
  });

  it('goes to a tab and a cell, and says when the tab is gone', () => {
    openSample();
    expect(addOn.ask({ method: 'goTo', tab: 'OIT', cell: 'B5' })).toEqual({
      ok: true,
      value: null,
      skipped: [],
    });
    expect(addOn.host.workbook.getActiveSheet().getSheetName()).toBe('OIT');
    expect(addOn.ask({ method: 'goTo', tab: 'ไม่มี', cell: null })).toMatchObject({
      ok: false,
      code: 'tab-gone',
    });
  });
});

describe('the cost of a run', () => {
  it('is at most 150 service calls at first, and 30 reads without a write after that', () => {
    openSample().host.calls.reset();
    addOn.run();
    expect(addOn.host.calls.total).toBeLessThanOrEqual(150);
    addOn.host.calls.reset();
    addOn.run();
    // Of a tab of ours its name, its size and what it shows; of one of staff what it holds and its highlights, too, but
    // only one of the two ways to see its cells where all is text. That the plan's columns are hidden takes one more.
    expect(Object.fromEntries([...addOn.host.calls.byTab].map(([tab, { reads }]) => [tab, reads]))).toEqual({
      '': 2,
      ตั้งค่า: 5,
      IIT: 4,
      EIT: 4,
      OIT: 5,
      สรุปผล: 3,
      แผนมาตรการ: 4,
      บทวิเคราะห์: 3,
    });
    expect(addOn.host.calls.reads).toBe(30);
    expect(addOn.host.calls.writes).toBe(0);
  });

  it('is one call of the sidebar for a preview, however much a person did', () => {
    addOn = openAddOn(workedIn());
    const calls: string[] = [];
    const sidebar = new Sidebar(addOn);
    expect(sidebar.ask({ method: 'preview' }, ({ method }) => calls.push(method))).toMatchObject({
      ok: true,
    });
    expect(calls).toEqual(['read']);
    expect(sidebar.ask({ method: 'preview' }, ({ method }) => calls.push(method))).toMatchObject({
      ok: true,
    });
    expect(calls).toHaveLength(1);
  });

  it('is of a preview in the sidebar, where nothing changed, what the next decision may want besides', () => {
    openSample();
    addOn.run();
    addOn.host.calls.reset();
    new Sidebar(addOn).preview();
    expect(addOn.host.calls).toMatchObject({ reads: 59, writes: 0 });
  });

  it('is no more of the report on the measures than of the other tables', () => {
    openSample();
    addOn.run();
    addOn.ask({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 });
    addOn.host.calls.reset();
    addOn.run();
    expect(addOn.host.calls.reads).toBe(33);
    expect(addOn.host.calls.writes).toBe(0);
  });
});
