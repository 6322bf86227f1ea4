/** Text, figures and cells as they come, through the built add-on: read whole, or refused in one sentence. */
import { afterEach, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { languageOf } from '../../src/problems/language.ts';
import { describeNote, describeWarning, missingLines } from '../../src/run/paste/describePaste.ts';
import type { Understood } from '../../src/run/paste/understand.ts';
import type { AnnouncedColumn } from '../../src/settings/announced/announcedTable.ts';
import { announcedPlace } from '../support/person/announce.ts';
import * as person from '../support/person/person.ts';
import { golden } from '../support/result/golden.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import { rowWith } from '../support/runs/cutShort.ts';
import type { RunReport } from '../support/runs/runReport.ts';
import { layoutWorkbook, oneCell, plainTable, tabEach, tableOf } from '../support/tabs/layouts.ts';
import { pastedAgency, reportText } from '../support/texts/reportText.ts';
import { damages } from '../support/texts/thaiDamage.ts';

const PLAN = 'แผนมาตรการ';
const SETTINGS = 'ตั้งค่า';

let addOn: AddOn;

afterEach(() => addOn.close());

const open = (data = sampleWorkbook()): void => {
  addOn = openAddOn(data);
};
const openEmpty = (): void => open({} as ReturnType<typeof sampleWorkbook>);
const book = () => addOn.host.services.SpreadsheetApp.getActiveSpreadsheet();
const sheet = (name: string) => {
  const found = book().getSheetByName(name);
  if (!found) throw new Error(`No tab ${name}`);
  return found;
};
const setting = (label: string): string =>
  addOn.shown(SETTINGS).find(([first]) => first === label)?.[1] ?? '';
/** What stands in the row of 2568. */
const announced = (column: AnnouncedColumn): string => {
  const { row, column: place } = announcedPlace(addOn, 2568, column);
  return addOn.shown(SETTINGS)[row - 1]?.[place - 1] ?? '';
};
const preview = (text: string): Understood => {
  const response = addOn.ask({ method: 'previewPaste', text });
  if (!response.ok) throw new Error(response.message);
  return response.value as Understood;
};
const write = (text: string): void => {
  const accepted = preview(text).changes.map(({ key }) => key);
  expect(addOn.ask({ method: 'writePaste', text, accepted })).toMatchObject({ ok: true });
};
const problem = ({ problems }: RunReport, code: string) => problems.find((one) => one.code === code);

describe('a pasted report with damaged text', () => {
  it.each(Object.entries(damages))('is written in clean spelling: %s', (_, damage) => {
    openEmpty();
    write(damage(reportText()));
    expect(['ชื่อหน่วยงาน', 'อำเภอ', 'จังหวัด'].map(setting)).toEqual([
      pastedAgency.name,
      pastedAgency.district,
      pastedAgency.province,
    ]);
    expect([announced('overall'), announced('level')]).toEqual(['88.59', golden.announced.level]);
    expect(addOn.run().announced?.overall).toBe(golden.announced.overall);
  });

  it('says which announced figures are there and cannot be read, and writes none in their place', () => {
    openEmpty();
    const text = reportText()
      .replace(/99\.29/g, '99,29')
      .replace(/77\.00 คะแนน/g, '7\ufffd.00 คะแนน');
    const { warnings: found, changes } = preview(text);
    const warnings = found.map((one) => describeWarning(one, languageOf('th')));
    expect(warnings.filter((line) => line.includes('IIT') && line.includes('99,29'))).toHaveLength(1);
    expect(warnings.filter((line) => line.includes('OIT'))).toHaveLength(1);
    const keys = changes.map(({ key }) => key);
    expect(keys).not.toContain('announcedIIT');
    expect(keys).not.toContain('announcedOIT');
    expect(keys).toContain('announcedOverall');
  });
});

describe('a text of no use', () => {
  const refusal = (text: string): { code: string; message: string } => {
    addOn.host.calls.reset();
    const response = addOn.ask({ method: 'previewPaste', text });
    if (response.ok) throw new Error('It was taken');
    expect(addOn.host.calls.writes).toBe(0);
    return response;
  };

  it.each<[string, string, string]>([
    ['a letter', 'nothing-pasted', 'เรียน นายอำเภอ ตามที่ท่านได้แจ้งเรื่องการประชุมประจำเดือน 5 นั้น'],
    ['a code alone', 'nothing-pasted', 'i1'],
    ['codes without scores', 'nothing-pasted', tableText(() => '')],
    ['scores that are no numbers', 'nothing-pasted', tableText(() => '9O.67')],
    ['scores out of range', 'nothing-pasted', tableText(() => '967')],
    ['many agencies', 'many-agencies', manyAgencies()],
    ['a year that is not known', 'unsupported-year', reportText().replaceAll('2568', '2561')],
    ['another year’s column', 'nothing-pasted', tableText(() => '90.00', 'คะแนน ปี 2567')],
  ])('is refused in one sentence: %s', (_, code, text) => {
    openEmpty();
    const { code: refused, message } = refusal(text);
    expect(refused).toBe(code);
    expect(message.length).toBeLessThan(400);
    expect(message).toContain('ให้');
    expect(message).not.toContain('แก้ “ปีงบประมาณ”');
  });

  it('names what is wrong with the scores', () => {
    openEmpty();
    expect(refusal(tableText(() => '9O.67')).message).toContain('“9O.67”');
    expect(refusal(tableText(() => '967')).message).toContain('0-100');
    expect(refusal(manyAgencies()).message).toContain('เทศบาลตำบลท่าเกษม');
    expect(refusal(tableText(() => '90.00', 'คะแนน ปี 2567')).message).toContain('2567');
  });

  it('that is too long is refused before anything is read', () => {
    openEmpty();
    expect(refusal('i1 '.repeat(400_000)).code).toBe('text-too-long');
    expect(addOn.host.calls.reads).toBe(0);
  });

  it('gives no list of the items that it lacks: a part that is not there is one line', () => {
    openEmpty();
    const { report, framework } = preview(
      tableText(({ code }) => (code.startsWith('i') ? '90.00' : '')).split('\ne1')[0] ?? '',
    );
    expect(missingLines(report, framework).map(({ item, reason }) => [item, reason.kind])).toEqual([
      ['e1-e9', 'not-found'],
      ['o1-o28', 'not-found'],
    ]);
  });
});

describe('totals alone', () => {
  const text = `${pastedAgency.name} ปีงบประมาณ พ.ศ. 2568
IIT มีคะแนนรวม 99.29 คะแนน
EIT
ส่วนที่ 1 มีคะแนนรวม 96.12 คะแนน
ส่วนที่ 2 มีคะแนนรวม 90.56 คะแนน
OIT มีคะแนนรวม 77.00 คะแนน`;

  it('are written to the settings, and no tab is made', () => {
    openEmpty();
    const found = preview(text);
    expect(found).toMatchObject({ report: { scores: [] }, newTabs: [] });
    expect(missingLines(found.report, found.framework)).toEqual([]);
    expect(found.notes.map((one) => describeNote(one, languageOf('th'))).join()).toContain('คะแนนที่ประกาศ');
    write(text);
    expect(announced('OIT')).toBe('77');
    expect(addOn.tabs()).toEqual([SETTINGS, 'Sheet1']);
  });
});

describe('tabs whose names differ in their case alone', () => {
  it('are one to Google: a pasted text makes no second one', () => {
    openEmpty();
    book()
      .insertSheet('iit', 0)
      .getRange('A1')
      .setValues([['บันทึก']]);
    write(reportText());
    expect(addOn.tabs()).toContain('IIT 2568');
    expect(addOn.run().computed.instruments.IIT).toBe(99.02);
  });

  it('are taken where they are empty', () => {
    openEmpty();
    book().insertSheet('iit', 0);
    write(reportText());
    expect(addOn.tabs().filter((name) => /^iit/i.test(name))).toEqual(['iit']);
    expect(addOn.run().computed.instruments.IIT).toBe(99.02);
  });
});

describe('a renamed score tab whose old name stands in the settings', () => {
  const renamed = () =>
    layoutWorkbook({
      tabs: tabEach(plainTable, ({ code }) => (code === 'OIT' ? 'คะแนนโอไอที' : code)),
      settings: { tabOIT: 'OIT เดิม' },
    });

  it('is said once, where it is mended, and one press mends it', () => {
    open(renamed());
    const report = addOn.run();
    const found = report.problems.filter(({ code }) => !code.startsWith('announced'));
    expect(found).toMatchObject([
      { code: 'tab-not-found', tab: SETTINGS, fix: { kind: 'setting', key: 'tabOIT', value: 'คะแนนโอไอที' } },
    ]);
    const [{ tab, cell } = { tab: '', cell: null }] = found;
    expect(addOn.ask({ method: 'goTo', tab, cell })).toMatchObject({ ok: true });
    expect(addOn.ask({ method: 'answer', key: 'tabOIT', value: 'คะแนนโอไอที' })).toMatchObject({ ok: true });
    expect(problem(addOn.run(), 'tab-not-found')).toBeUndefined();
  });
});

describe('a tab of many agencies', () => {
  const many = (): (string | number)[][] => [
    ['ที่', 'หน่วยงาน', 'i1', 'i2', 'i3'],
    ...['หนองขาว', 'หนองแวง', 'ท่าเกษม'].map((name, at) => [at + 1, `อบต.${name}`, 98.1, 97.5, 96]),
  ];

  it('is nobody’s, and that is said', () => {
    open(layoutWorkbook({ tabs: [{ name: 'IIT', rows: many() }] }));
    const response = addOn.ask({ method: 'preview' });
    expect(response).toMatchObject({ ok: false, code: 'many-agencies' });
    expect(response.ok ? '' : response.message).toContain('องค์การบริหารส่วนตำบลท่าเกษม');
  });

  it('beside the agency’s own is not read', () => {
    open(layoutWorkbook({ tabs: [{ name: 'ทั้งอำเภอ', rows: many() }, ...tabEach(plainTable)] }));
    const report = addOn.run();
    expect(report.computed.instruments.IIT).toBe(99.02);
    expect(problem(report, 'many-agencies')).toBeUndefined();
  });

  it('may have a column each', () => {
    const rows = tableOf(['รหัส', 'อบต.หนองขาว', 'อบต.หนองแวง'], (item) => [oneCell(item), 90, 80]);
    open(layoutWorkbook({ tabs: tabEach(rows) }));
    expect(addOn.ask({ method: 'preview' })).toMatchObject({ ok: false, code: 'many-agencies' });
  });
});

describe('one cell merged over two measures of the plan', () => {
  it('counts for both', () => {
    open();
    addOn.run();
    const row = rowWith(addOn, PLAN, 'ข้อ e๒');
    const responsible = 6;
    const next = addOn.shown(PLAN)[row]?.[0] ?? '';
    person.type(addOn.host, PLAN, row, responsible, 'กองคลัง');
    sheet(PLAN).getRange(row, responsible, 2, 1).merge();
    expect(addOn.shown(PLAN)[row]?.[responsible - 1]).toBe('');
    const { planState } = addOn.run();
    expect(next).toContain('ข้อ e๘');
    expect(planState.coverage.withoutUnit).toEqual([]);
    addOn.host.calls.reset();
    expect(addOn.run().planState.changes.isNothing).toBe(true);
  });
});

describe('an item whose score vanishes', () => {
  it('is unknown: the plan says so and keeps its measure', () => {
    open();
    addOn.run();
    const before = addOn.run().plan;
    person.type(addOn.host, 'IIT', rowWith(addOn, 'IIT', 'i๒ '), 2, '');
    const report = addOn.run();
    expect(report.planState.coverage.itemsWithoutScore).toEqual(['i2']);
    expect(report.plan).toEqual(before);
    expect(addOn.shown(PLAN).flat().join('\n')).toContain('ข้อ i๒ ยังไม่มีคะแนน');
    expect(addOn.shown(PLAN).slice(0, 5).flat().join()).toContain('i๒');
  });
});

/** The items' table as text, with a score or what stands in its place. */
function tableText(score: (item: { readonly code: string }) => string, header = 'คะแนน'): string {
  const rows = tabEach(tableOf(['ข้อคำถาม', header], (item) => [oneCell(item), score(item)]));
  return `ปีงบประมาณ พ.ศ. 2568\n${rows.flatMap((tab) => tab.rows.map((cells) => cells.join('\t'))).join('\n')}`;
}

function manyAgencies(): string {
  const names = ['องค์การบริหารส่วนตำบลหนองขาว', 'องค์การบริหารส่วนตำบลหนองแวง', 'เทศบาลตำบลท่าเกษม'];
  const rows = names.map((name, at) => `${at + 1}\t${name}\t9${at}.10\t91.20\t80.00\t88.${at}0`);
  return ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568', 'ที่\tหน่วยงาน\tIIT\tEIT\tOIT\tรวม', ...rows].join('\n');
}
