/** What the server itself says, in Thai: its menu, and why it did not do what was asked. */

import type { ServerRefusal } from '../../grid/door.ts';

const menu = {
  name: 'ผู้ช่วย ITA',
  openSidebar: 'เปิดผู้ช่วย ITA',
  clearHighlights: 'ล้างสีเน้นของผู้ช่วย ITA',
} as const;

const refusals: {
  readonly [Code in ServerRefusal['code']]: (refusal: Extract<ServerRefusal, { code: Code }>) => string;
} = {
  busy: () => 'ไฟล์นี้กำลังถูกวิเคราะห์โดยผู้ใช้อื่นหรือจากหน้าต่างอื่น โปรดรอสักครู่แล้วกดอีกครั้ง',
  outdated: () => 'ผู้ช่วย ITA มีรุ่นใหม่แล้ว โปรดปิดแถบข้างแล้วเปิดใหม่จากเมนูผู้ช่วย ITA ยังไม่ได้บันทึกสิ่งใดลงในไฟล์',
  'tab-gone': ({ tab }) => `ไม่พบแท็บ ${tab} แล้ว อาจถูกลบหรือเปลี่ยนชื่อ ให้กดวิเคราะห์อีกครั้ง`,
  'refused-by-cell': ({ tab, cell, detail }) =>
    `เซลล์ ${cell} ในแท็บ ${tab} ไม่ยอมรับข้อความของผู้ช่วย เพราะมีกฎตรวจสอบข้อมูลที่ตั้งไว้ ให้ลบกฎของเซลล์นั้นที่เมนู ข้อมูล > การตรวจสอบข้อมูล แล้วกดอีกครั้ง ผู้ช่วยจะบันทึกส่วนที่เหลือให้ครบ (${detail})`,
  'protected-cell': ({ tab, detail }) =>
    `แท็บ ${tab} หรือบางเซลล์ในแท็บถูกป้องกันไว้ไม่ให้แก้ไข ให้ผู้ที่ป้องกันไว้ยกเลิกที่เมนู ข้อมูล > ป้องกันชีตและช่วง หรือให้ผู้มีสิทธิ์เป็นผู้กดปุ่ม แล้วกดอีกครั้ง ผู้ช่วยจะบันทึกส่วนที่เหลือให้ครบ (${detail})`,
  'not-written': ({ detail }) =>
    `บันทึกลงไฟล์ไม่สำเร็จ ไม่มีข้อมูลใดของท่านถูกลบ โปรดตรวจว่าท่านมีสิทธิ์แก้ไขไฟล์นี้และแท็บไม่ได้ถูกป้องกันไว้ แล้วกดอีกครั้ง ผู้ช่วยจะบันทึกส่วนที่เหลือให้ครบ หากยังไม่สำเร็จ ให้แจ้งผู้ดูแลพร้อมข้อความจาก Google นี้: ${detail}`,
  unexpected: ({ detail }) =>
    `เกิดข้อผิดพลาดที่ไม่คาดคิด ไม่มีข้อมูลใดของท่านถูกลบ โปรดลองกดอีกครั้ง หากยังเกิดซ้ำ ให้แจ้งผู้ดูแลพร้อมข้อความนี้: ${detail}`,
};

/** Tabs that kept their colours. */
const highlightsLeft = (tabs: readonly string[]): string =>
  `แท็บ ${tabs.join(', ')} ไม่ยอมให้ล้างสีเน้น อาจถูกป้องกันไว้ หรือมีกฎการจัดรูปแบบที่ Google ไม่รับ แท็บอื่นล้างแล้ว`;

export const serverWords = { menu, refusals, highlightsLeft } as const;
