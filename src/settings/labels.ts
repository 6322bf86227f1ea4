import { foldText } from '../thai/foldText.ts';
import { type SettingKey, settingKeys } from './settings.ts';

/** The label in column A of the settings tab. Part of the workbook's format: changing one breaks existing workbooks. */
export const settingLabels: Readonly<Record<SettingKey, string>> = {
  agency: 'ชื่อหน่วยงาน',
  district: 'อำเภอ',
  province: 'จังหวัด',
  fiscalYear: 'ปีงบประมาณ',
  announcedIIT: 'คะแนนประกาศ IIT',
  announcedEIT1: 'คะแนนประกาศ EIT ส่วนที่ 1',
  announcedEIT2: 'คะแนนประกาศ EIT ส่วนที่ 2',
  announcedOIT: 'คะแนนประกาศ OIT',
  announcedOverall: 'คะแนนประกาศรวม',
  announcedLevel: 'ระดับที่ประกาศ',
  combining: 'วิธีรวมคะแนนตัวชี้วัด',
  tabIIT: 'แท็บคะแนน IIT',
  tabEIT: 'แท็บคะแนน EIT',
  tabOIT: 'แท็บคะแนน OIT',
  columnIIT: 'คอลัมน์คะแนน IIT',
  columnEIT: 'คอลัมน์คะแนน EIT',
  columnOIT: 'คอลัมน์คะแนน OIT',
  selection: 'เกณฑ์เลือกข้อ',
  units: 'หน่วยงานรับผิดชอบ',
  period: 'ช่วงเวลาดำเนินการ',
  digits: 'ตัวเลข',
};

const fold = (text: string): string =>
  foldText(text)
    .replace(/[\s:：*]+/g, '')
    .toLowerCase();

const keyOfLabel = new Map(settingKeys.map((key) => [fold(settingLabels[key]), key]));

/** The setting that a text labels; null when it labels none. A label may carry its unit or choices: "ตัวเลข (ไทย / อารบิก)". */
export const settingOfLabel = (text: string): SettingKey | null =>
  keyOfLabel.get(fold(text)) ?? keyOfLabel.get(fold(foldText(text).replace(/\([^)]*\)$/, ''))) ?? null;
