/** What a person was shown of a pasted text ties what is written after it. */
import { beforeEach, expect, it } from 'vitest';
import { parseHtml } from '../../../local/text/parseHtml.ts';
import { grid } from '../../../test/support/tabs/grid.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { printOfShown } from '../conversation/deed.ts';
import { understand } from './understand.ts';
import { printOfPaste, writePaste } from './writePaste.ts';

const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';
const text = `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\n${AGENCY} จังหวัดขอนแก่น\nคะแนนรวม 88.59\ni1 98.67`;

let book: PlainWorkbook;

beforeEach(() => {
  book = new PlainWorkbook({ agency: AGENCY });
});

const shown = (): string => printOfPaste(understand(book.now, { text, parseHtml }));

it('is the same as what is written, whichever changes are accepted', () => {
  for (const accepted of [[], ['province']]) {
    const deed = writePaste(book.now, { text, parseHtml }, accepted, thai);
    expect(printOfShown(deed.shown)).toBe(shown());
  }
});

it('is another once a setting would be written over', () => {
  const before = shown();
  book.set({ province: 'เชียงใหม่' });
  expect(shown()).not.toBe(before);
});

it('is another once a formula shows what stood in a setting', () => {
  book.set({ province: 'เลย' });
  const before = shown();
  book.typeFormula('ตั้งค่า', book.rowOf('ตั้งค่า', 'จังหวัด'), 2, '=E1');
  expect(shown()).not.toBe(before);
});

it('is not known until the formulas of the settings are: what was read later, nobody saw', () => {
  const tabs = book.now.tabs.map((tab) => {
    const { formulas: _, ...facts } = tab.facts;
    return { ...tab, facts };
  });
  expect(() => understand({ tabs }, { text, parseHtml })).toThrow(
    expect.objectContaining({ wants: [{ tab: 'ตั้งค่า', fact: 'formulas' }] }),
  );
});

it('is another once a figure of the agency that the text is of changes, where the settings name another one', () => {
  book = new PlainWorkbook({ agency: 'เทศบาลตำบลอื่น' }, { overall: 90 });
  const header = book.shown('ตั้งค่า').findIndex((cells) => cells.includes('ระดับ')) + 1;
  const rows = ['หน่วยงาน', 'เทศบาลตำบลอื่น', AGENCY];
  rows.forEach((name, index) => {
    book.type('ตั้งค่า', header + index, 8, name);
  });
  book.type('ตั้งค่า', header + 2, 1, 2568);
  book.type('ตั้งค่า', header + 2, 6, '77.77');
  const before = shown();
  book.type('ตั้งค่า', header + 2, 6, '66.66');
  expect(shown()).not.toBe(before);
});

it('is the same whatever is typed into a tab that the text has nothing to do with', () => {
  const before = shown();
  book.now = { tabs: [...book.now.tabs, tabOf(grid('ปฏิทิน', [['ประชุม', 1]]))] };
  expect(shown()).toBe(before);
});
