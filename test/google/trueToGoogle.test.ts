/** What stands in real workbooks, and how Google takes what we write there: in each way that it may. */
import { describe, expect, it } from 'vitest';
import { behaviours } from '../../local/host/behaviour.ts';
import { readRules, replaceRules } from '../../local/host/workbook/rules.ts';
import { validationsIn } from '../../local/host/workbook/validations.ts';
import { sampleWorkbook } from '../../local/sample.ts';
import { MOST_CELLS } from '../../src/grid/reading/readableTabs.ts';
import * as person from '../support/person/person.ts';
import { analysedSample } from '../support/person/workedIn.ts';
import type { AddOn } from '../support/runs/addOn.ts';
import { inWorkbook, rowWith } from '../support/runs/cutShort.ts';
import type { RunOutcome } from '../support/runs/runReport.ts';

const PLAN = 'แผนมาตรการ';
const SETTINGS = 'ตั้งค่า';
const UNITS = 6;
const STATUS = 7;

const sheetOf = ({ host }: AddOn, tab: string) => {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  return sheet;
};

const run = (addOn: AddOn) => {
  addOn.host.calls.reset();
  const response = addOn.ask({ method: 'run' });
  if (!response.ok) throw new Error(response.message);
  const { kind, report } = response.value as Extract<RunOutcome, { kind: 'report' }>;
  expect(kind).toBe('report');
  return { report, skipped: response.skipped, writes: addOn.host.calls.writes };
};

const score = ({ host, ...addOn }: AddOn, tab: string, code: string, text: string): void =>
  person.type(host, tab, rowWith({ host, ...addOn }, tab, `${code} `), 2, text);

const setUnits = (addOn: AddOn, units: string): void =>
  person.type(addOn.host, SETTINGS, rowWith(addOn, SETTINGS, 'หน่วยงานรับผิดชอบ'), 2, units);

const rulesOfOurs = (addOn: AddOn, tab: string): number =>
  readRules(addOn.host.tab(tab)).filter((rule) => JSON.stringify(rule).includes('ita:')).length;

/** A rule that names another sheet, as an imported file may have it: Google keeps it, and refuses it when it is set again. */
const giveForeignRule = (addOn: AddOn, tab: string): void => {
  const range = sheetOf(addOn, tab).getRange('A1');
  const rule = addOn.host.services.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=TRUE')
    .setBackground('#ff0000')
    .setRanges([range])
    .build();
  sheetOf(addOn, tab).setConditionalFormatRules([rule]);
  addOn.host.settle();
  const named = JSON.stringify(readRules(addOn.host.tab(tab))).replace('=TRUE', '=อื่น!A1=1');
  replaceRules(addOn.host.tab(tab), JSON.parse(named));
};

describe.each(Object.entries(behaviours))('where Google is %s', (_, behaviour) => {
  const inSample = (work: (addOn: AddOn) => void): void => inWorkbook(sampleWorkbook(), work, behaviour);
  const inAnalysed = (work: (addOn: AddOn) => void): void =>
    inWorkbook(analysedSample(behaviour), work, behaviour);

  it('tabs without cells and tabs too large are left alone, a rule it refuses costs the colours of its tab only', () => {
    inSample((addOn) => {
      const book = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet();
      for (const name of ['กราฟ', 'สรุปผล']) {
        book.insertSheet(name, 0);
        addOn.host.setGoogleOnly(name, { type: 'OBJECT' });
      }
      book.insertSheet('รายชื่อ', 0);
      sheetOf(addOn, 'รายชื่อ').insertRowsAfter(1, MOST_CELLS / 10);
      sheetOf(addOn, 'รายชื่อ')
        .getRange(MOST_CELLS / 10 + 1, 10)
        .setValue('x');
      addOn.host.settle();
      giveForeignRule(addOn, 'EIT');

      const first = run(addOn);
      // Its name, how large it is, and whether it begins as a tab of ours.
      expect(addOn.host.calls.byTab.get('รายชื่อ')?.reads).toBe(4);
      expect(first.report.announced?.overall).toBe(88.59);
      expect(first.report.problems.map(({ code }) => code)).toContain('tab-too-large');
      expect(addOn.tabs()).toContain('สรุปผล ๒๕๖๘');
      expect(first.skipped).toMatchObject([{ tab: 'EIT', what: 'highlights' }]);
      expect([rulesOfOurs(addOn, 'IIT'), rulesOfOurs(addOn, 'EIT')]).toEqual([1, 0]);

      expect(run(addOn).skipped).toHaveLength(1);
      replaceRules(addOn.host.tab('EIT'), []);
      expect(run(addOn).skipped).toEqual([]);
      expect(rulesOfOurs(addOn, 'EIT')).toBe(1);
      expect(run(addOn).writes).toBe(0);
    });
  });

  it('a plan formatted as plain text, in a table with types and coloured lists, is renewed as any other', () => {
    inAnalysed((addOn) => {
      const last = addOn.shown(PLAN).length;
      sheetOf(addOn, PLAN).getDataRange().setNumberFormat('@');
      const [first, second] = [rowWith(addOn, PLAN, 'ข้อ e๒ ได้'), rowWith(addOn, PLAN, 'ข้อ e๘ ได้')];
      person.styleList(addOn.host, PLAN, first, STATUS);
      const typed = { startRow: 0, endRow: last + 20, startColumn: UNITS - 1, endColumn: UNITS - 1 };
      addOn.host.setGoogleOnly(PLAN, { typedColumns: [typed] });
      setUnits(addOn, 'สำนักปลัด, กองคลัง, กองช่าง');
      score(addOn, 'OIT', '๐๕', '0');

      const renewed = run(addOn);
      expect(renewed.skipped.map(({ tab, what }) => `${tab} ${what}`)).toContain(`${PLAN} lists`);
      expect(
        addOn
          .shown(PLAN)
          .flat()
          .filter((text) => text.startsWith("'")),
      ).toEqual([]);
      expect(renewed.report.planState.personalCells).toBe(0);
      expect(rowWith(addOn, PLAN, 'ข้อ o๕ ได้')).toBeGreaterThan(0);

      expect(run(addOn).skipped).not.toEqual([]);
      addOn.host.setGoogleOnly(PLAN, { typedColumns: [] });
      expect(run(addOn).skipped).toEqual([]);
      run(addOn);
      expect(run(addOn).writes).toBe(0);
      const listed = sheetOf(addOn, PLAN).getRange(second, UNITS).getDataValidation()?.getCriteriaValues()[0];
      expect(listed).toContain('กองช่าง');
      // The list of statuses was not out of date: what a person gave it stands.
      const rules = validationsIn(addOn.host.tab(PLAN), {
        startRow: first - 1,
        endRow: first - 1,
        startColumn: STATUS - 1,
        endColumn: STATUS - 1,
      });
      expect([...rules.values()][0]?.isStyledByHand).toBe(true);
    });
  });

  it('texts that kept the apostrophe of an older version are read as they were written', () => {
    inAnalysed((addOn) => {
      const range = sheetOf(addOn, PLAN).getRange(1, 1, addOn.shown(PLAN).length, UNITS);
      const shown = range.getDisplayValues();
      range
        .setNumberFormat('@')
        .setValues(shown.map((cells) => cells.map((text) => (text === '' ? '' : `'${text}`))));
      addOn.host.settle();
      const again = run(addOn);
      expect(again.report.planState.personalCells).toBe(0);
      expect(again.writes).toBe(0);
      expect(addOn.tabs().filter((name) => name.startsWith(PLAN))).toEqual([PLAN]);
    });
  });

  it('a cell that refuses, and a tab that is protected, are named whatever the language of the account', () => {
    inAnalysed((addOn) => {
      const row = rowWith(addOn, PLAN, 'ข้อ i๑๒ ได้');
      const rule = addOn.host.services.SpreadsheetApp.newDataValidation().requireValueInList(['ก'], true);
      sheetOf(addOn, PLAN).getRange(row, 2).setDataValidation(rule.setAllowInvalid(false).build());
      addOn.host.settle();
      score(addOn, 'IIT', 'i๑๒', '๗๐');
      const refused = addOn.ask({ method: 'run' });
      expect(refused).toMatchObject({ ok: false, code: 'refused-by-cell' });
      expect(JSON.stringify(refused)).toContain(`เซลล์ B${row} ในแท็บ ${PLAN}`);

      sheetOf(addOn, PLAN).getRange(row, 2).setDataValidation(null);
      addOn.host.settle();
      addOn.host.setGoogleOnly(PLAN, { protections: [null] });
      const protectedTab = addOn.ask({ method: 'run' });
      expect(protectedTab).toMatchObject({ ok: false, code: 'protected-cell' });
      expect(JSON.stringify(protectedTab)).toContain(`แท็บ ${PLAN}`);

      addOn.host.setGoogleOnly(PLAN, { protections: [] });
      expect(run(addOn).report.planState.personalCells).toBe(0);
      expect(rowWith(addOn, PLAN, '๗๐.๐๐')).toBeGreaterThan(0);
    });
  });

  it('units chosen one soon after the other: what the person sees last stands, and nobody is disturbed', () => {
    inAnalysed((addOn) => {
      const row = rowWith(addOn, PLAN, 'ข้อ e๒ ได้');
      const units = (): string => addOn.shown(PLAN)[row - 1]?.[UNITS - 1] ?? '';
      person.type(addOn.host, PLAN, row, UNITS, 'สำนักปลัด');
      addOn.host.runEdits();
      person.type(addOn.host, PLAN, row, UNITS, 'กองคลัง');
      addOn.host.runEdits();
      expect(units()).toBe('สำนักปลัด / กองคลัง');
      // While a run goes on writing, a choice stays as it was made.
      addOn.host.lock.heldElsewhere = true;
      person.type(addOn.host, PLAN, row, UNITS, 'กองคลัง');
      addOn.host.runEdits();
      expect(units()).toBe('กองคลัง');
      addOn.host.lock.heldElsewhere = false;
      expect(addOn.editErrors).toEqual([]);
    });
  });
});

it('a chart that bears the settings’ name is no settings: they get a name beside it', () => {
  inWorkbook({}, (addOn) => {
    const book = addOn.host.services.SpreadsheetApp.getActiveSpreadsheet();
    book.insertSheet(SETTINGS, 0);
    addOn.host.setGoogleOnly(SETTINGS, { type: 'OBJECT' });
    expect(addOn.ask({ method: 'createScoreTabs', fiscalYear: 2568 })).toMatchObject({
      ok: true,
      value: [`${SETTINGS} 2`, 'IIT', 'EIT', 'OIT'],
    });
    score(addOn, 'IIT', 'i๑', '90');
    expect(addOn.ask({ method: 'run' })).toMatchObject({ ok: true });
  });
});

it('a tab of ours that is too large is not made a second time', () => {
  inWorkbook(analysedSample(), (addOn) => {
    for (const tab of [PLAN, SETTINGS]) {
      sheetOf(addOn, tab).insertRowsAfter(100, MOST_CELLS / 2);
      sheetOf(addOn, tab)
        .getRange(MOST_CELLS / 2 + 100, 3)
        .setValue('x');
      addOn.host.calls.reset();
      const refused = addOn.ask({ method: 'run' });
      expect(refused).toMatchObject({ ok: false, code: 'own-tab-too-large' });
      expect(JSON.stringify(refused)).toContain(tab);
      expect(addOn.host.calls.writes).toBe(0);
      sheetOf(addOn, tab).deleteRows(101, MOST_CELLS / 2);
      expect(run(addOn).report.planState.progress.total).toBe(13);
    }
  });
});

it('the menu takes the colours away wherever it may, and names the tabs where it may not', () => {
  inWorkbook(analysedSample(), (addOn) => {
    addOn.host.setGoogleOnly('IIT', { protections: [null] });
    addOn.server.call('clearHighlights');
    expect(['IIT', 'EIT', 'OIT'].map((tab) => rulesOfOurs(addOn, tab))).toEqual([1, 0, 0]);
    expect(addOn.host.ui.alerts).toEqual([expect.stringContaining('IIT')]);
  });
});

it('a list that a person took away stays away, even where another one is refused', () => {
  inWorkbook(analysedSample(), (addOn) => {
    const at = rowWith(addOn, PLAN, 'ข้อ e๒ ได้');
    sheetOf(addOn, PLAN).getRange(at, STATUS).setDataValidation(null);
    const typed = { startRow: 0, endRow: 90, startColumn: UNITS - 1, endColumn: UNITS - 1 };
    addOn.host.setGoogleOnly(PLAN, { typedColumns: [typed] });
    setUnits(addOn, 'สำนักปลัด, กองคลัง, กองช่าง');
    expect(run(addOn).skipped).not.toEqual([]);
    addOn.host.setGoogleOnly(PLAN, { typedColumns: [] });
    run(addOn);
    expect(sheetOf(addOn, PLAN).getRange(at, STATUS).getDataValidation()).toBeNull();
  });
});

it('hidden marks are white and cut off, should their column be shown', () => {
  inWorkbook(analysedSample(), (addOn) => {
    const row = rowWith(addOn, PLAN, 'ข้อ e๒ ได้');
    const mark = addOn.shown(PLAN)[row - 1]?.findIndex((text) => text.startsWith('ita:')) ?? -1;
    const style = addOn.host.tab(PLAN).style(row - 1, mark);
    expect(style.cl?.rgb).toBe('#ffffff');
    expect(style.tb).toBe(2);
    // The names of the columns, in the hidden row under the header, too.
    const key = addOn.shown(PLAN).findIndex((cells) => cells[0]?.startsWith('ita:'));
    expect(addOn.host.tab(PLAN).style(key, 0)).toMatchObject({ cl: { rgb: '#ffffff' }, tb: 2 });
  });
});
