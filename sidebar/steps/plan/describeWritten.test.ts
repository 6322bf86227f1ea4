import { expect, it } from 'vitest';
import { languageOf } from '../../../src/problems/language.ts';
import type { Changes } from '../../../src/run/changes.ts';
import { writerFor } from '../../elements/writer.ts';
import { describeWritten } from './describeWritten.ts';

const measure = { name: 'มาตรการ', items: ['o4'] };

const changes: Changes = {
  tabs: ['แผนมาตรการ 2569'],
  added: [measure, measure],
  renewed: [{ name: 'มาตรการ', columns: ['steps'] }],
  takenBack: [],
  otherTables: [{ tab: 'บทวิเคราะห์ 2568', added: 0, renewed: 3, takenBack: 1 }],
  summaryCells: 12,
  highlightedTabs: [],
  detailsIn: [],
  isPlanUpToDate: false,
  isNothing: false,
};

it('says what was written in the digits of the office, and names tabs as they are', () => {
  expect(describeWritten(changes, writerFor('thai', languageOf('th')))).toBe(
    'บันทึกลงชีตแล้ว: สร้างแท็บ แผนมาตรการ 2569 · เพิ่ม ๒ มาตรการ · ปรับข้อความ ๑ มาตรการ ให้ตรงกับผลล่าสุด · ปรับแท็บ บทวิเคราะห์ 2568 ปรับข้อความ ๓ แถว นำออก ๑ แถว · ปรับแท็บสรุปผล ๑๒ เซลล์',
  );
  expect(describeWritten(changes, writerFor('thai', languageOf('en')))).toBe(
    'Saved to the sheet: new tabs แผนมาตรการ 2569 · 2 measures added · 1 measure brought up to date · Tab บทวิเคราะห์ 2568: 3 rows brought up to date, 1 row taken out · 12 cells of the summary',
  );
});
