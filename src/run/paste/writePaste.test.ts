/** What a person was shown of a pasted text is what it replaces. */
import { beforeEach, expect, it } from 'vitest';
import { parseHtml } from '../../../local/text/parseHtml.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { Wanted } from '../../grid/reading/wanted.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { printOfEdits } from '../conversation/conversation.ts';
import { understand } from './understand.ts';
import { writePaste } from './writePaste.ts';

const SETTINGS = 'ตั้งค่า';
const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';
const pasted = {
  text: `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\n${AGENCY} จังหวัดขอนแก่น\nคะแนนรวม 88.59`,
  parseHtml,
};

let book: PlainWorkbook;

const print = (): string => printOfEdits(writePaste(book.now, pasted, ['province'], thai));

beforeEach(() => {
  book = new PlainWorkbook({ agency: AGENCY, province: 'เลย' });
});

it('a formula that shows the text that stood in a setting is another thing to replace', () => {
  const seen = print();
  book.typeFormula(SETTINGS, book.rowOf(SETTINGS, 'จังหวัด'), 2, '=E1');
  expect(print()).not.toBe(seen);
});

it('a formula beside what is replaced is not', () => {
  const seen = print();
  book.typeFormula(SETTINGS, book.rowOf(SETTINGS, 'หน่วยงาน'), 2, '=E1');
  expect(print()).toBe(seen);
});

it('asks for the formulas of the settings before it is shown: what was read later, nobody saw', () => {
  const unread: Workbook = {
    tabs: book.now.tabs.map((tab) => {
      const { formulas: _, ...facts } = tab.facts;
      return { ...tab, facts };
    }),
  };
  expect(() => understand(unread, pasted)).toThrow(
    expect.objectContaining({ want: { tab: SETTINGS, fact: 'formulas' } }),
  );
  expect(() => understand(unread, pasted)).toThrow(Wanted);
});
