/** From an empty workbook to a result: score tabs made or pasted, a framework made and edited, on the built files. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Framework } from '../../src/framework/framework.ts';
import { framework2568 } from '../../src/framework/framework2568.ts';
import { framework2569 } from '../../src/framework/framework2569.ts';
import { allItems, titleOf } from '../../src/framework/lookup.ts';
import { OTHER_AGENCY } from '../../src/paste/otherAgency.ts';
import { languageOf } from '../../src/problems/language.ts';
import { describeWarning } from '../../src/run/paste/describePaste.ts';
import type { Understood } from '../../src/run/paste/understand.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { announce, announcedPlace } from '../support/person/announce.ts';
import { golden, goldenScores } from '../support/result/golden.ts';
import { type AddOn, openAddOn } from '../support/runs/addOn.ts';
import { type LayoutTab, layoutWorkbook, tabEach, tableOf } from '../support/tabs/layouts.ts';
import { pastedAgency, pdfText, reportText, thaiReportText } from '../support/texts/reportText.ts';

let addOn: AddOn;

beforeEach(() => {
  addOn = openAddOn({});
});
afterEach(() => addOn.close());

const reopen = (...args: Parameters<typeof openAddOn>): void => {
  addOn.close();
  addOn = openAddOn(...args);
};

/** One request; its answer. @throws when it is refused */
const ask = <Value>(request: object): Value => {
  const response = addOn.ask(request);
  if (!response.ok) throw new Error(response.message);
  return response.value as Value;
};

const book = () => addOn.host.services.SpreadsheetApp.getActiveSpreadsheet();

const sheetOf = (tab: string) => {
  const sheet = book().getSheetByName(tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  return sheet;
};

const rowWith = (tab: string, text: string, column = 0): number => {
  const index = addOn.shown(tab).findIndex((cells) => cells[column]?.startsWith(text));
  if (index < 0) throw new Error(`No row with ${text} in ${tab}`);
  return index + 1;
};

/** The tabs with all that they show. */
const everything = (...tabs: string[]) => tabs.map((tab) => [tab, addOn.shown(tab)]);

const tabOf = (code: string): string => (code.startsWith('i') ? 'IIT' : code.startsWith('e') ? 'EIT' : 'OIT');

const typeScores = (scores: Readonly<Record<string, number>>): void => {
  for (const [code, score] of Object.entries(scores)) {
    const tab = tabOf(code);
    addOn.type(tab, rowWith(tab, `${toThaiDigits(code)} `), 2, String(score));
  }
};

const half = (figure: number): number => Number(`${Math.round(Number(`${figure}e2`))}e-2`);
const { byItem } = golden.computed;

const { level: _, ...announced } = golden.announced;

describe.each([
  [2568, framework2568],
  [2569, framework2569],
] as const)('score tabs made for %d', (fiscalYear, framework: Framework) => {
  const make = () => ask<string[]>({ method: 'createScoreTabs', fiscalYear });

  it('hold the year’s titles, one score column a part, and settings', () => {
    expect(make()).toEqual(['ตั้งค่า', 'IIT', 'EIT', 'OIT']);
    expect(addOn.tabs()).toEqual(['ตั้งค่า', 'Sheet1', 'IIT', 'EIT', 'OIT']);
    for (const { code, parts, indicators } of framework.instruments) {
      const rows = addOn.shown(code);
      const titles = rows.map(([title]) => title);
      for (const item of indicators.flatMap(({ items }) => [...items])) {
        expect(titles).toContain(toThaiDigits(`${item.code} ${titleOf(item, fiscalYear)}`));
      }
      for (const { name } of indicators) expect(titles.join('\n')).toContain(name);
      expect(rows.flatMap((cells) => cells.slice(1)).filter((cell) => cell !== '')).toHaveLength(
        parts.length,
      );
    }
    const settings = addOn.shown('ตั้งค่า');
    expect(settings.find(([label]) => label === 'ปีงบประมาณ')?.[1]).toBe(String(fiscalYear));
  });

  it('check what is typed: 0 to 100, in OIT 0 or 100, in every row of items', () => {
    make();
    const rulesOf = (tab: string, column: number) => {
      const last = addOn.shown(tab).length;
      return sheetOf(tab)
        .getRange(3, column, last - 2, 1)
        .getDataValidations()
        .map(([rule]) => rule && [String(rule.getCriteriaType()), rule.getCriteriaValues()]);
    };
    for (const rule of [...rulesOf('IIT', 2), ...rulesOf('EIT', 2), ...rulesOf('EIT', 3)]) {
      expect(rule).toEqual(['NUMBER_BETWEEN', [0, 100]]);
    }
    for (const rule of rulesOf('OIT', 2)) {
      expect(rule?.[0]).toBe('VALUE_IN_LIST');
      expect(rule?.[1]?.[0]).toEqual(['0', '100']);
    }
  });

  it('are made once, and leave what stands there alone', () => {
    const theirs = book().insertSheet('IIT', 0);
    theirs.getRange('A1').setValues([['ของเรา']]);
    expect(make()).toEqual(['ตั้งค่า', 'EIT', 'OIT']);
    expect(addOn.shown('IIT')).toEqual([['ของเรา']]);
    const before = everything('ตั้งค่า', 'IIT', 'EIT', 'OIT');
    expect(make()).toEqual([]);
    expect(everything('ตั้งค่า', 'IIT', 'EIT', 'OIT')).toEqual(before);
    expect(addOn.tabs()).toHaveLength(5);
  });

  it('without a score give no figures, and say that the scores are missing', () => {
    make();
    const { computed, problems } = addOn.run();
    expect(computed.overall).toBeNull();
    const missing = problems.filter(({ code }) => code === 'missing-score').map(({ item }) => item);
    expect(missing).toEqual(allItems(framework).map(({ code }) => code));
  });

  it('with scores typed in give the year’s result and plan', () => {
    make();
    typeScores(
      Object.fromEntries(
        allItems(framework).map(({ code }) => [code, code === 'o8' || code === 'o20' ? 0 : 100]),
      ),
    );
    announce(addOn, fiscalYear, { EIT2: '90' });
    const report = addOn.run();
    expect(report.fiscalYear).toBe(fiscalYear);
    expect(report.fiscalYearAssumed).toBe(false);
    expect(report.computed).toMatchObject({
      complete: true,
      // Of 2568, both zeros are in indicator 9 (18 of 20); of 2569, o20 is in indicator 10 (18 of 19 and 6 of 7).
      instruments: { IIT: 100, EIT: 95, OIT: fiscalYear === 2568 ? 95 : 90.23 },
    });
    expect([...report.planItems].sort()).toEqual(['o20', 'o8']);
    expect(report.unconfirmed.length > 0).toBe(true);
  });
});

describe('score tabs made', () => {
  it('for 2568 and filled in give the golden figures', () => {
    ask({ method: 'createScoreTabs', fiscalYear: 2568 });
    typeScores(goldenScores);
    announce(addOn, 2568, announced);
    const { computed, announced: official } = addOn.run();
    expect(computed.overall).toBe(half(byItem.overallWithAnnouncedEIT2));
    expect(computed.instruments).toEqual({ IIT: half(byItem.IIT), EIT: 93.34, OIT: half(byItem.OIT) });
    expect(official?.overall).toBe(88.59);
  });

  it('for a year that is not built in are refused, and nothing is written', () => {
    addOn.host.calls.reset();
    expect(addOn.ask({ method: 'createScoreTabs', fiscalYear: 2580 })).toMatchObject({
      ok: false,
      code: 'unsupported-year',
      message: expect.stringContaining('2569'),
    });
    expect(addOn.host.calls.writes).toBe(0);
  });
});

describe('a framework tab', () => {
  const FRAMEWORK = 'โครงสร้าง';
  const make = (): void => {
    ask({ method: 'createScoreTabs', fiscalYear: 2568 });
    typeScores(goldenScores);
    announce(addOn, 2568, { EIT2: '90.56' });
    expect(ask<string>({ method: 'createFrameworkTab', fiscalYear: 2568 })).toBe(FRAMEWORK);
  };
  const set = (first: string, column: number, text: string): void =>
    addOn.type(FRAMEWORK, rowWith(FRAMEWORK, first), column, text);

  it('as it was made changes nothing', () => {
    make();
    expect(addOn.run().computed.overall).toBe(half(byItem.overallWithAnnouncedEIT2));
  });

  it('is used with the weights in it', () => {
    make();
    set('IIT', 2, '40');
    set('OIT', 2, '30');
    const { computed } = addOn.run();
    const expected = 0.4 * byItem.IIT + 0.15 * byItem.EIT1 + 0.15 * 90.56 + 0.3 * byItem.OIT;
    expect(computed.overall).toBe(half(Math.round(expected * 10000) / 10000));
  });

  it('is used with its titles and issues in the plan', () => {
    make();
    set('o27', 2, 'มาตรการของเราเอง');
    set('o27', 7, '5');
    const { plan, items } = addOn.run();
    expect(plan.find(({ items }) => items.includes('o27'))?.issue).toBe(5);
    expect(items.find(({ item }) => item === 'o27')?.title).toBe('มาตรการของเราเอง');
  });

  it('is used without an item that was removed from it', () => {
    make();
    sheetOf(FRAMEWORK).deleteRows(rowWith(FRAMEWORK, 'o27'), 1);
    const { computed, planItems, problems } = addOn.run();
    // Indicator 10 has seven items left, all 100; indicator 9 stays at 80.
    expect(computed.instruments.OIT).toBe(90);
    expect(computed.complete).toBe(true);
    expect(planItems).not.toContain('o27');
    expect(problems.filter(({ code }) => code === 'unknown-item')).toHaveLength(1);
  });

  it('is used with an item of the agency’s own', () => {
    make();
    const row = rowWith(FRAMEWORK, 'o28');
    sheetOf(FRAMEWORK).insertRowsAfter(row, 1);
    const cells = addOn.shown(FRAMEWORK)[row - 1] ?? [];
    sheetOf(FRAMEWORK)
      .getRange(row + 1, 1, 1, 8)
      .setValues([['o29', 'การเปิดเผยข้อมูลโรงเรียน', ...cells.slice(2, 6), '3', 'school']]);
    const last = addOn.shown('OIT').length;
    addOn.type('OIT', last + 1, 1, 'o29 การเปิดเผยข้อมูลโรงเรียน');
    addOn.type('OIT', last + 1, 2, '0');
    const { computed, plan, indicators } = addOn.run();
    // Indicator 10: seven hundreds of nine.
    expect(indicators[9]).toMatchObject({ number: 10, score: half(700 / 9), lowest: ['o27', 'o29'] });
    expect(computed.instruments.OIT).toBe(half((80 + 700 / 9) / 2));
    expect(plan.find(({ items }) => items.includes('o29'))?.issue).toBe(3);
  });

  it.each([
    ['weights that add up to 110', 'IIT', 2, '40'],
    ['a weight that is no figure', 'IIT', 2, 'สามสิบ'],
    ['an item that stands twice', 'o28', 1, 'o27'],
    ['a code that is none', 'o28', 1, 'ข้อสุดท้าย'],
    ['an issue that does not exist', 'o28', 7, '9'],
    ['no title', 'o28', 2, ''],
    ['no indicator', 'o28', 3, ''],
  ])('with %s is refused with the cell named, and nothing is written', (_, first, column, text) => {
    make();
    const row = rowWith(FRAMEWORK, first);
    set(first, column, text);
    addOn.host.calls.reset();
    const response = addOn.ask({ method: 'run' });
    expect(response).toMatchObject({ ok: false, code: 'framework-unusable' });
    const message = response.ok ? '' : response.message;
    expect(message).toContain(FRAMEWORK);
    expect(message).toMatch(
      first === 'IIT' && text === '40' ? /B[0-9]+/ : new RegExp(`${'ABCDEFGH'[column - 1]}${row}`),
    );
    expect(addOn.host.calls.writes).toBe(0);
    expect(addOn.tabs()).not.toContain('สรุปผล');
  });

  it('does not replace one that stands there', () => {
    make();
    set('IIT', 2, '40');
    const before = everything(FRAMEWORK);
    expect(ask<string>({ method: 'createFrameworkTab', fiscalYear: 2569 })).toBe('โครงสร้าง 2569');
    expect(everything(FRAMEWORK)).toEqual(before);
  });
});

describe('a workbook of 2569', () => {
  const PLAN = 'แผนมาตรการ';
  const titles2569 = (): LayoutTab[] => [
    ...tabEach(tableOf(['ประเด็น', 'คะแนน'], ({ code }) => [code, goldenScores[code] ?? 100])).filter(
      ({ name }) => name !== 'OIT',
    ),
    {
      name: 'OIT',
      rows: [
        ['ประเด็น', 'คะแนน'],
        ...allItems(framework2569)
          .filter(({ code }) => code.startsWith('o'))
          .map((item) => [
            `${item.code} ${titleOf(item, 2569)}`,
            ['o10', 'o20', 'o26'].includes(item.code) ? 0 : 100,
          ]),
      ],
    },
  ];

  it('refers to other items by 2569’s codes', () => {
    ask({ method: 'createScoreTabs', fiscalYear: 2569 });
    typeScores(
      Object.fromEntries(allItems(framework2569).map(({ code }) => [code, code.startsWith('o') ? 0 : 80])),
    );
    const { planItems } = addOn.run();
    expect(planItems).toHaveLength(allItems(framework2569).length);
    const text = addOn
      .shown(PLAN)
      .flat()
      .filter((cell) => !cell.startsWith('ita:'))
      .join('\n');
    const references = [...text.matchAll(/อ้างอิงจาก ([^)]*)\)/g)].flatMap(([, list]) =>
      [...(list ?? '').matchAll(/([ieo])([๐-๙]+)/g)].map(([code]) => code),
    );
    expect(references.length).toBeGreaterThan(3);
    const codes = allItems(framework2569).map(({ code }) => toThaiDigits(code));
    for (const reference of references) expect(codes).toContain(reference);
    expect(text).not.toMatch(/o๒[๗๘]/);
    expect(text).not.toMatch(/[{}]/);
  });

  it('without a year is told by its titles, and the report says that it assumed so', () => {
    reopen(layoutWorkbook({ tabs: titles2569(), settings: { fiscalYear: '', announcedOverall: '' } }));
    const report = addOn.run();
    expect(report.fiscalYear).toBe(2569);
    expect(report.fiscalYearAssumed).toBe(true);
    expect(addOn.shown(PLAN)[0]?.[0]).toContain('๒๕๗๐');
  });

  it('with another year set is not read: one sentence names the tab and its year', () => {
    reopen(layoutWorkbook({ tabs: titles2569(), settings: { fiscalYear: 2568, announcedOIT: '' } }));
    addOn.host.calls.reset();
    expect(addOn.ask({ method: 'run' })).toMatchObject({
      ok: false,
      code: 'other-year',
      message: expect.stringMatching(/2568.*OIT.*2569/),
    });
    expect(addOn.host.calls.writes).toBe(0);
  });
});

describe('a pasted report', () => {
  const preview = (text: string) => ask<Understood>({ method: 'previewPaste', text });
  /** Writes with every change of the settings accepted. */
  const write = (text: string) =>
    ask<string[]>({ method: 'writePaste', text, accepted: preview(text).changes.map(({ key }) => key) });

  it.each([
    ['as it is', reportText],
    ['in Thai digits', thaiReportText],
  ])('%s is understood whole, and the preview writes nothing', (_, text) => {
    addOn.host.calls.reset();
    const { report, framework, newTabs } = preview(text());
    expect(framework.fiscalYear).toBe(2568);
    expect(report).toMatchObject({ fiscalYear: 2568, missing: [] });
    expect(report.scores).toHaveLength(52);
    expect(Object.fromEntries(report.scores.map(({ item, score }) => [item, score]))).toEqual(goldenScores);
    expect(report.agencySpellings.map(({ name }) => name)).toEqual([pastedAgency.name, pastedAgency.slip]);
    expect(newTabs.map(({ place }) => place.name)).toEqual(['IIT', 'EIT', 'OIT']);
    expect(addOn.host.calls.writes).toBe(0);
    expect(addOn.tabs()).toEqual(['Sheet1']);
  });

  it('makes tabs and settings, and a run gives the golden figures', () => {
    expect(write(reportText())).toEqual(['IIT', 'EIT', 'OIT']);
    const report = addOn.run();
    expect(report.agency).toBe(pastedAgency.name);
    expect(report.fiscalYear).toBe(2568);
    expect(report.announced).toMatchObject({
      overall: 88.59,
      instruments: { IIT: 99.29, EIT: 93.34, OIT: 77 },
    });
    expect(report.computed).toMatchObject({
      overall: half(byItem.overallWithAnnouncedEIT2),
      complete: true,
      instruments: { IIT: half(byItem.IIT), EIT: 93.34, OIT: half(byItem.OIT) },
      parts: { EIT1: half(byItem.EIT1), EIT2: 90.56 },
    });
    for (const { number, lowest } of report.indicators) {
      expect(lowest).toEqual(golden.lowest[String(number) as '1']);
    }
    expect(report.problems.some(({ code }) => code === 'announced-level-differs')).toBe(true);
  });

  it('from a PDF makes the score tabs too', () => {
    expect(write(pdfText())).toEqual(['IIT', 'EIT', 'OIT']);
    expect(addOn.run().computed.instruments).toMatchObject({ IIT: half(byItem.IIT), OIT: half(byItem.OIT) });
  });

  it('leaves standing tabs alone: the new ones take the year, and are read', () => {
    const theirs = book().insertSheet('OIT', 0);
    theirs.getRange('A1').setValues([['ของเรา']]);
    const other = book().insertSheet('บันทึก', 0);
    other.getRange('A1:B1').setValues([['i1', 50]]);
    const before = everything('OIT', 'บันทึก');
    expect(write(reportText())).toEqual(['IIT', 'EIT', 'OIT 2568']);
    expect(everything('OIT', 'บันทึก')).toEqual(before);
    expect(addOn.run().computed.instruments.OIT).toBe(half(byItem.OIT));
  });

  it('pasted again makes a new tab only where a score differs, and the newest is read', () => {
    write(reportText());
    expect(write(reportText())).toEqual([]);
    const before = everything('IIT', 'EIT', 'OIT');
    const text = reportText().replace(/^(i2 [^\t]*)\t98\.67/m, '$1\t97.00');
    expect(write(text)).toEqual(['IIT 2568']);
    expect(everything('IIT', 'EIT', 'OIT')).toEqual(before);
    expect(addOn.run().indicators[0]).toMatchObject({ number: 1, score: 99 });
  });

  it('of another agency than the settings name is written only when that is meant', () => {
    write(reportText());
    const other = 'องค์การบริหารส่วนตำบลห้วยทราย';
    const text = reportText()
      .replaceAll(pastedAgency.name, other)
      .replaceAll(pastedAgency.slip, other)
      .replace(/^(i2 [^\t]*)\t98\.67/m, '$1\t97.00');
    const found = preview(text);
    expect(found.otherAgency).toEqual({ ofText: other, own: pastedAgency.name });
    expect(found.changes.filter(({ proposed }) => proposed)).toEqual([]);
    expect(found.changes.map(({ key }) => key)).toEqual(expect.arrayContaining(['agency', 'tabIIT']));
    const before = everything(...addOn.tabs());
    const refused = addOn.ask({ method: 'writePaste', text, accepted: ['tabIIT'] });
    expect(refused).toMatchObject({ ok: false, code: 'other-agency' });
    expect(refused.ok ? '' : refused.message).toMatch(new RegExp(`${other}.*${pastedAgency.name}`));
    expect(everything(...addOn.tabs())).toEqual(before);
    expect(ask({ method: 'writePaste', text, accepted: [OTHER_AGENCY] })).toEqual(['IIT 2568']);
    expect(preview(reportText().replaceAll(pastedAgency.name, pastedAgency.slip)).otherAgency).toBeNull();
  });

  it('leaves an instrument alone whose scores stand in a tab of another name', () => {
    write(reportText());
    const data = addOn.host.workbook.save();
    for (const sheet of Object.values(data.sheets)) if (sheet.name === 'EIT') sheet.name = 'ผลภายนอก';
    addOn.close();
    addOn = openAddOn(data);
    expect(ask<string[]>({ method: 'createScoreTabs', fiscalYear: 2568 })).toEqual([]);
    expect(addOn.run().computed.instruments.EIT).toBe(93.34);
  });

  it('and tabs of another year do not mix: making those is refused', () => {
    write(reportText());
    expect(addOn.ask({ method: 'createScoreTabs', fiscalYear: 2569 })).toMatchObject({
      ok: false,
      code: 'year-differs',
    });
  });

  it('makes no second framework of a year', () => {
    ask<string>({ method: 'createFrameworkTab', fiscalYear: 2568 });
    expect(addOn.ask({ method: 'createFrameworkTab', fiscalYear: 2568 })).toMatchObject({
      ok: false,
      code: 'framework-exists',
    });
  });

  it('proposes to replace nothing that a person typed, and writes only what is accepted', () => {
    write(reportText());
    announce(addOn, 2568, { IIT: '90' });
    const change = preview(reportText()).changes.find(({ key }) => key === 'announcedIIT');
    expect(change).toMatchObject({ from: '90', to: '99.29', proposed: false });
    expect(ask<string[]>({ method: 'writePaste', text: reportText(), accepted: [] })).toEqual([]);
    const { row, column } = announcedPlace(addOn, 2568, 'IIT');
    expect(addOn.shown('ตั้งค่า')[row - 1]?.[column - 1]).toBe('90');
  });

  it('with fewer scores than are in use says so before anything is written', () => {
    write(reportText());
    const one = reportText()
      .split('\n')
      .filter((line) => line.startsWith('i1 '))
      .join('\n')
      .replace('100', '98');
    const warnings = preview(one).warnings.map((warning) => describeWarning(warning, languageOf('th')));
    expect(warnings.join()).toContain('15');
  });

  it('of a year that is not built in is refused', () => {
    const old = reportText().replaceAll('2568', '2561').replaceAll('๒๕๖๘', '๒๕๖๑');
    expect(addOn.ask({ method: 'previewPaste', text: old })).toMatchObject({
      ok: false,
      code: 'unsupported-year',
    });
  });

  it('keeps the settings that it says nothing about', () => {
    ask({ method: 'createScoreTabs', fiscalYear: 2568 });
    addOn.type('ตั้งค่า', rowWith('ตั้งค่า', 'หน่วยงานรับผิดชอบ'), 2, 'กองช่าง');
    write(reportText());
    const settings = addOn.shown('ตั้งค่า');
    expect(settings.find(([label]) => label === 'หน่วยงานรับผิดชอบ')?.[1]).toBe('กองช่าง');
    expect(settings.filter(([label]) => label === 'ชื่อหน่วยงาน')).toHaveLength(1);
    expect(addOn.run().computed.instruments.IIT).toBe(half(byItem.IIT));
  });

  it.each(['', 'ไม่มีคะแนน', 'i1', '98.67'])('that holds no score is refused: %j', (text) => {
    addOn.host.calls.reset();
    expect(addOn.ask({ method: 'writePaste', text, accepted: [] })).toMatchObject({
      ok: false,
      code: 'nothing-pasted',
    });
    expect(addOn.host.calls.writes).toBe(0);
  });
});
