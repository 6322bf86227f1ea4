/** What only the command line says, by language: about files, and of a result in a few lines. */
import type { LANGUAGE } from '../addOn.ts';

const thai = {
  usage:
    'วิธีใช้: npm run --silent analyse -- ไฟล์.xlsx หรือไฟล์.txt --out โฟลเดอร์ [--document full|brief|plan] [--seal ภาพตรา.png] [--json]',
  notOpened: (file: string): string => `เปิดไฟล์ ${file} ไม่ได้ โปรดตรวจสอบชื่อไฟล์และสิทธิ์ในการอ่าน แล้วลองอีกครั้ง`,
  wouldOverwrite: (file: string): string => `ไม่ได้เขียนทับไฟล์ต้นฉบับ ${file} โปรดระบุโฟลเดอร์อื่นหลัง --out`,
  notWritten: (file: string, folder: string): string =>
    `เขียนไฟล์ ${file} ไม่ได้ จึงยังไม่ได้บันทึกไฟล์ใด โปรดปิดไฟล์นี้หากเปิดไว้ในโปรแกรมอื่น ตรวจว่า ${folder} เป็นโฟลเดอร์ที่เขียนได้ แล้วลองอีกครั้ง`,
  noPicture: (file: string): string =>
    `ใช้ภาพตราสัญลักษณ์ ${file} ไม่ได้ โปรดระบุไฟล์ภาพ PNG หรือ JPEG ที่สมบูรณ์หลัง --seal`,
  whose: (agency: string, fiscalYear: number): string =>
    agency === '' ? `ปีงบประมาณ พ.ศ. ${fiscalYear}` : `${agency} ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  result: (overall: string, level: string): string => `คะแนนรวม ${overall} ระดับ ${level}`,
  planItems: (codes: readonly string[]): string => `ข้อที่ต้องจัดทำมาตรการ: ${codes.join(', ') || '-'}`,
  written: (file: string): string => `บันทึกไฟล์ ${file} แล้ว`,
  reportWritten: (file: string): string => `บันทึกรายงาน ${file} แล้ว`,
};

type CommandLineWords = typeof thai;

export const commandLineWords: Readonly<Record<typeof LANGUAGE, CommandLineWords>> = { th: thai };
