import type { NotKept } from '../xlsx/write/notKept.ts';

const notKeptWords: Record<NotKept['code'], string> = {
  'conditional-format': 'มีการจัดรูปแบบตามเงื่อนไขชนิดที่เก็บในไฟล์ .xlsx ไม่ได้ จึงไม่อยู่ในไฟล์ที่บันทึก',
  validation:
    'มีรายการตัวเลือกหรือเงื่อนไขการกรอกที่ไฟล์ .xlsx เก็บไม่ได้ (รายการยาวเกิน 255 ตัวอักษร หรือมีเครื่องหมายจุลภาค) จึงไม่อยู่ในไฟล์ที่บันทึก',
  'long-text': 'มีข้อความยาวเกิน 32,767 ตัวอักษร ไฟล์ที่บันทึกเก็บไว้เพียงส่วนแรก',
  'text-formats': 'มีข้อความที่จัดรูปแบบเป็นบางส่วน ไฟล์ที่บันทึกเก็บไว้เป็นข้อความรูปแบบเดียว',
  'pushed-out': 'ถูกดันเลยแถวสุดท้ายของแท็บ จึงไม่อยู่ในไฟล์ที่บันทึก',
  signature: 'ไฟล์เดิมมีลายเซ็นดิจิทัล เมื่อแก้ไขแล้วลายเซ็นใช้ไม่ได้อีก จึงไม่อยู่ในไฟล์ที่บันทึก โปรดลงลายเซ็นใหม่',
};

const mostCellsNamed = 3;

/** The first of some cells, and whether there are more. */
const someCells = (cells: readonly string[]): string =>
  cells.slice(0, mostCellsNamed).join(' ') + (cells.length > mostCellsNamed ? ' เป็นต้น' : '');

/** Every word that the workbench itself shows. */
export const strings = {
  unnamedWorkbook: 'สมุดงาน',
  fileProblem: {
    empty: 'ไฟล์นี้ว่างเปล่า โปรดเลือกไฟล์ .xlsx ที่มีข้อมูล',
    'password-protected': 'ไฟล์นี้ตั้งรหัสผ่านไว้ โปรดบันทึกเป็นสำเนาที่ไม่มีรหัสผ่านแล้วเปิดใหม่',
    'old-format': 'ไฟล์นี้เป็นรูปแบบเดิม (.xls) โปรดบันทึกเป็นไฟล์ .xlsx แล้วเปิดใหม่',
    'other-format': 'ไฟล์นี้เป็นรูปแบบอื่นที่ไม่ใช่ .xlsx โปรดบันทึกเป็นไฟล์ .xlsx แล้วเปิดใหม่',
    'not-a-workbook': 'ไฟล์นี้ไม่ใช่สมุดงาน .xlsx หรือไฟล์เสียหาย โปรดตรวจสอบไฟล์แล้วลองใหม่',
    'too-large': 'ไฟล์นี้มีขนาดใหญ่เกินไป โปรดลบแท็บหรือรูปภาพที่ไม่ใช้ออกจากสำเนาของไฟล์ แล้วเปิดสำเนานั้น',
    'too-many-cells':
      'ไฟล์นี้มีแท็บที่มีข้อมูลมากเกินไป โปรดเก็บเฉพาะแท็บคะแนน แท็บตั้งค่า และแท็บแผนไว้ในสำเนาของไฟล์ แล้วเปิดสำเนานั้น',
    'would-break': 'บันทึกเป็นไฟล์ .xlsx ไม่ได้ เพราะไฟล์ที่ได้จะเปิดไม่ได้ ไฟล์เดิมยังอยู่ครบถ้วน โปรดแจ้งผู้ดูแลโปรแกรม',
  },
  notKept: ({ code, tab, cell }: NotKept): string => {
    const place = [tab ? `แท็บ “${tab}”` : '', cell ? `เซลล์ ${someCells(cell.split(' '))}` : ''];
    return [...place, notKeptWords[code]].filter(Boolean).join(' ');
  },
  farCells: (tab: string, cells: readonly string[]): string =>
    `แท็บ “${tab}” มีข้อมูลที่เซลล์ ${someCells(cells)} ซึ่งอยู่ห่างจากตารางมาก จึงไม่ได้อ่าน แต่ยังคงอยู่ในไฟล์ หากเป็นเซลล์ที่เกิดจากการพิมพ์ผิด โปรดลบออก`,
  fileTooLarge: 'ไฟล์มีขนาดใหญ่เกินไป โปรดลดขนาดไฟล์แล้วลองใหม่',
  requestFailed: 'ทำรายการไม่สำเร็จ โปรดตรวจสอบว่าโปรแกรมหน้าทดลองใช้ยังทำงานอยู่ แล้วลองใหม่',
  blankWorkbook: 'สมุดงานใหม่',
  blankTab: 'แผ่นงาน1',
  unsaved: (name: string) => `“${name}” มีการแก้ไขที่ยังไม่ได้บันทึก หากเปิดสมุดงานอื่นโดยไม่บันทึก การแก้ไขนั้นจะหายไป`,
  opened: (name: string) => `เปิด “${name}” แล้ว`,
  saved: (name: string) => `บันทึก “${name}” แล้ว`,
  opening: 'กำลังเปิดไฟล์…',
  saving: 'กำลังบันทึก…',
  running: 'กำลังทำงาน…',
  functionFailed: (message: string) => `ทำงานไม่สำเร็จ: ${message}`,
  addOnMissing: 'ยังไม่มีไฟล์ของส่วนเสริม โปรดใช้คำสั่ง npm run build แล้วโหลดหน้านี้ใหม่',
  loadFailed: 'เปิดหน้าทดลองใช้ไม่สำเร็จ โปรดโหลดหน้านี้ใหม่',
  /** In English too: where this is shown, there may be no Thai letters. */
  noFont:
    'โหลดแบบอักษร Sarabun ไม่ได้ ใช้งานได้ทุกส่วน แต่ตัวอักษรอาจแสดงไม่ครบ โปรดโหลดหน้านี้ใหม่เพื่อลองอีกครั้ง · The font Sarabun could not be loaded: everything works, but letters may be missing. Reload the page to try again.',
  closeSidebar: 'ปิดแถบด้านข้าง',
  sidebar: 'แถบด้านข้าง',
} as const;
