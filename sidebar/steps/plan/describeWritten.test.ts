import { expect, it } from 'vitest';
import { analysisForm } from '../../../src/analysis/analysisForm.ts';
import { planForm } from '../../../src/plan/table/planForm.ts';
import { languageOf } from '../../../src/problems/language.ts';
import type { Changes } from '../../../src/run/changes.ts';
import { writerFor } from '../../elements/writer.ts';
import { describeWritten } from './describeWritten.ts';

const row = { name: 'มาตรการ', items: ['o4'], columns: ['steps'] };

const changes: Changes = {
  tabs: ['สรุปผล 2569'],
  tables: [
    { form: planForm, tab: 'แผน 2569', isNew: false, added: [row, row], renewed: [row], takenBack: [] },
    { form: analysisForm, tab: 'วิเคราะห์ 2568', isNew: false, added: [], renewed: [row], takenBack: [row] },
  ],
  summaryCells: 12,
  summaryTab: 'สรุปผล 2568',
  highlightedTabs: [],
  detailsIn: [],
  isNothing: false,
};

it('says what was written in the digits of the office, and names tabs as they are', () => {
  expect(describeWritten(changes, writerFor('thai', languageOf('th')))).toBe(
    'บันทึกลงชีตแล้ว: สร้างแท็บ สรุปผล 2569 · เพิ่ม ๒ มาตรการ · ปรับข้อความ ๑ มาตรการ ให้ตรงกับผลล่าสุด · ปรับแท็บ วิเคราะห์ 2568: ปรับข้อความ ๑ แถว และนำออก ๑ แถว · ปรับแท็บ สรุปผล 2568: ๑๒ เซลล์',
  );
  expect(describeWritten(changes, writerFor('thai', languageOf('en')))).toBe(
    'Saved to the sheet. New tabs: สรุปผล 2569 · 2 measures added · 1 measure brought up to date · Tab วิเคราะห์ 2568: 1 row brought up to date and 1 row taken out · Tab สรุปผล 2568: 12 cells brought up to date',
  );
});
