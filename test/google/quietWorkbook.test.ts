/** What a workbook shows may change with what we write: nobody else did anything, and nothing is taken for a change of theirs. */
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/sample.ts';
import { languageOf } from '../../src/problems/language.ts';
import { previewYear } from '../../src/run/year/newYear.ts';
import * as person from '../support/person/person.ts';
import type { AddOn } from '../support/runs/addOn.ts';
import { inWorkbook, rowWith } from '../support/runs/cutShort.ts';
import { Sidebar } from '../support/runs/sidebar.ts';

const SETTINGS = 'ตั้งค่า';
const SUMMARY = 'สรุปผล';
const ok = { ok: true };

/** Far from what is ours. */
const beside = (addOn: AddOn, tab: string, text: string): void => person.type(addOn.host, tab, 2, 14, text);

const format = ({ host }: AddOn, tab: string, pattern: string): void => {
  host.services.SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(tab)
    ?.getDataRange()
    .setNumberFormat(pattern);
};

/** The keys of the plan's measures, for the year after. */
const pastMeasures = (addOn: AddOn): string[] =>
  addOn.decide(
    (workbook) =>
      previewYear(workbook, 2569, [], languageOf('th')).past?.measures.map(({ key }) => key) ?? [],
  );

const year = (addOn: AddOn): string => `B${rowWith(addOn, SETTINGS, 'ปีงบประมาณ')}`;

describe('a workbook that nobody else works in', () => {
  it.each<[string, (addOn: AddOn) => void]>([
    ['a formula in the summary looks at a figure there', (addOn) => beside(addOn, SUMMARY, '=B5&" คะแนน"')],
    ['a formula in the summary shows nothing', (addOn) => person.type(addOn.host, SUMMARY, 90, 14, '=""')],
    ['a formula in the settings looks at the summary', (addOn) => beside(addOn, SETTINGS, '="ได้ "&สรุปผล!B5')],
    ['figures of the summary are shown as a word', (addOn) => format(addOn, SUMMARY, '"ครบ"')],
    ['a figure of 0 is shown as a line', (addOn) => format(addOn, SUMMARY, '0.00;-0.00;"-"')],
  ])('is brought up to date where %s', (_, prepare) => {
    inWorkbook(sampleWorkbook(), (addOn) => {
      addOn.run();
      prepare(addOn);
      person.type(addOn.host, 'OIT', 8, 2, '50');
      expect(addOn.ask({ method: 'run' })).toMatchObject(ok);
      expect(addOn.ask({ method: 'answer', key: 'digits', value: 'อารบิก' })).toMatchObject(ok);
      expect(addOn.ask({ method: 'run' })).toMatchObject(ok);
      expect(new Sidebar(addOn).preview().planState.changes.isNothing).toBe(true);
    });
  });

  it.each<[string, (addOn: AddOn) => void]>([
    ['the year', (addOn) => beside(addOn, SETTINGS, `="ปี "&${year(addOn)}`)],
    ['every setting', (addOn) => beside(addOn, SETTINGS, '=COUNTA(A:F)&" เซลล์"')],
    [
      'the year, beside scores',
      (addOn) => person.type(addOn.host, 'OIT', 8, 14, `="ตั้งไว้ "&${SETTINGS}!${year(addOn)}`),
    ],
  ])('begins another year where a formula looks at %s', (_, prepare) => {
    inWorkbook(sampleWorkbook(), (addOn) => {
      addOn.run();
      prepare(addOn);
      const carry = pastMeasures(addOn);
      expect(carry.length).toBeGreaterThan(0);
      const begun = addOn.ask({ method: 'startYear', fiscalYear: 2569, carry });
      expect(begun).toMatchObject({ ok: true, value: { carried: true } });
    });
  });

  it('stops before the plan of another year where the scores of the year before become that year’s by a formula', () => {
    inWorkbook(sampleWorkbook(), (addOn) => {
      addOn.run();
      person.type(addOn.host, 'OIT', 1, 1, `="OIT ปีงบประมาณ พ.ศ. "&${SETTINGS}!${year(addOn)}`);
      const begun = addOn.ask({ method: 'startYear', fiscalYear: 2569, carry: pastMeasures(addOn) });
      expect(begun).toMatchObject({ ok: false, code: 'changed' });
      expect(addOn.tabs().filter((name) => name.startsWith('แผนมาตรการ'))).toHaveLength(1);
    });
  });
});
