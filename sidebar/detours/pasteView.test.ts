import { expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { languageOf } from '../../src/problems/language.ts';
import { understand } from '../../src/run/paste/understand.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { PlainWorkbook } from '../../test/support/tabs/plainWorkbook.ts';
import { textsIn } from '../../test/support/words/page.ts';
import { pasteButton, pastedView } from './pasteView.ts';

const OTHER = 'เทศบาลตำบลห้วยลึก';
const text = `${OTHER}\nปีงบประมาณ พ.ศ. 2568\nคะแนนรวม 91.25 คะแนน`;

const language = voiceOf('arabic', languageOf('th'));

/** A workbook with the announced score of two agencies: 88.59 of the one that is set, 77.77 of the other. */
const ofTwo = (): PlainWorkbook => {
  const book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' }, { overall: 88.59 });
  const header = book.shown('ตั้งค่า').findIndex((cells) => cells.includes('ระดับ')) + 1;
  for (const [index, name] of ['หน่วยงาน', 'อบต.ตัวอย่าง', OTHER].entries()) {
    book.type('ตั้งค่า', header + index, 8, name);
  }
  book.type('ตั้งค่า', header + 2, 1, 2568);
  book.type('ตั้งค่า', header + 2, 6, 77.77);
  return book;
};

it('shows beside each figure what stands in the row of the agency that is ticked', () => {
  const understood = understand(ofTwo().now, { text, parseHtml });
  const overallWith = (...accepted: string[]): string | undefined =>
    textsIn(pastedView(understood, accepted, language, () => undefined)).find((one) => one.includes('91.25'));
  expect(overallWith()).toContain('88.59');
  expect(overallWith('agency')).toContain('77.77');
});

it('says why the workbook cannot become the other agency’s, and has no button to write it', () => {
  const book = ofTwo();
  book.set({ announcedOverall: '88.59' });
  const understood = understand(book.now, { text, parseHtml });
  const texts = textsIn(pastedView(understood, ['agency'], language, () => undefined));
  const { refusals } = language.sentences;
  const why = refusals['announced-unclear'](
    { code: 'announced-unclear', fiscalYear: 2568 },
    language.vocabulary,
  );
  expect(texts).toContain(why);
  expect(pasteButton(understood, ['agency'], language)).toBeNull();
  expect(pasteButton(understood, [], language)).not.toBeNull();
});
