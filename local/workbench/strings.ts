/** Every word that the workbench itself shows. */
export const strings = {
  unnamedWorkbook: 'สมุดงาน',
  fileProblem: {
    empty: 'ไฟล์นี้ว่างเปล่า โปรดเลือกไฟล์ .xlsx ที่มีข้อมูล',
    'password-protected': 'ไฟล์นี้ตั้งรหัสผ่านไว้ โปรดบันทึกเป็นสำเนาที่ไม่มีรหัสผ่านแล้วเปิดใหม่',
    'old-format': 'ไฟล์นี้เป็นรูปแบบเดิม (.xls) โปรดบันทึกเป็นไฟล์ .xlsx แล้วเปิดใหม่',
    'not-a-workbook': 'ไฟล์นี้ไม่ใช่สมุดงาน .xlsx หรือไฟล์เสียหาย โปรดตรวจสอบไฟล์แล้วลองใหม่',
  },
  fileTooLarge: 'ไฟล์มีขนาดใหญ่เกินไป โปรดลดขนาดไฟล์แล้วลองใหม่',
  requestFailed: 'ทำรายการไม่สำเร็จ โปรดตรวจสอบว่าโปรแกรมโต๊ะทำงานยังทำงานอยู่ แล้วลองใหม่',
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
  loadFailed: 'เปิดโต๊ะทำงานไม่สำเร็จ โปรดโหลดหน้านี้ใหม่',
  /** In English too: where this is shown, there may be no Thai letters. */
  noFont:
    'โหลดแบบอักษร Sarabun ไม่ได้ ใช้งานได้ทุกส่วน แต่ตัวอักษรอาจแสดงไม่ครบ โปรดโหลดหน้านี้ใหม่เพื่อลองอีกครั้ง · The font Sarabun could not be loaded: everything works, but letters may be missing. Reload the page to try again.',
  closeSidebar: 'ปิดแถบด้านข้าง',
  sidebar: 'แถบด้านข้าง',
} as const;
