/** Google's sentences, in the language of the account. The ones marked (?) could not be confirmed: see the live checklist. */
export interface Messages {
  signature(given: string, method: string): string;
  rowsDiffer(data: number, range: number): string;
  columnsDiffer(data: number, range: number): string;
  outsideGrid: string;
  startRow: string;
  startColumn: string;
  noRows: string;
  noColumns: string;
  notFound: string;
  partOfMerge: string;
  mergeAcrossFrozenRows: string;
  mergeAcrossFrozenColumns: string;
  sheetExists(name: string): string;
  cellTooLong: string;
  /** Of a value, or of the whole store. */
  propertiesTooLarge: string;
  violatesValidation(cell: string): string;
  listTooLong: string;
  protectedCell: string;
  typedColumn: string;
  noGrid(type: string): string;
  otherSheetInRule: string;
  noHtmlFile(name: string): string;
  allRows: string;
  allUnfrozenRows: string;
  rowsOutOfBounds: string;
  columnsOutOfBounds: string;
  freezeAll: string;
  /** (?) */
  freezePartOfMerge: string;
  /** (?) */
  freezePartOfMergedColumns: string;
  invalidArgument(name: string): string;
  noPermission(member: string): string;
  serviceFailed(id: string): string;
}

const en: Messages = {
  signature: (given, method) => `The parameters (${given}) don't match the method signature for ${method}.`,
  rowsDiffer: (data, range) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsDiffer: (data, range) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  outsideGrid: 'The coordinates of the range are outside the dimensions of the sheet.',
  startRow: 'The starting row of the range is too small.',
  startColumn: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  notFound: 'Range not found',
  partOfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  mergeAcrossFrozenRows: "You can't merge frozen and non-frozen rows.",
  mergeAcrossFrozenColumns: "You can't merge frozen and non-frozen columns.",
  sheetExists: (name) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  propertiesTooLarge: 'Argument too large: value',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  violatesValidation: (cell) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  listTooLong:
    'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  typedColumn: 'This operation is not allowed on cells in typed columns.',
  noGrid: (type) => `The action is not supported for the ${type} sheet.`,
  otherSheetInRule: 'Conditional format rule cannot reference a different sheet.',
  noHtmlFile: (name) => `No HTML file named ${name} was found.`,
  allRows: "You can't delete all the rows on the sheet.",
  allUnfrozenRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  freezeAll: "You can't freeze all visible rows on the sheet.",
  freezePartOfMerge: "You can't freeze rows which contain only part of a merged cell.",
  freezePartOfMergedColumns: "You can't freeze columns which contain only part of a merged cell.",
  invalidArgument: (name) => `Invalid argument: ${name}`,
  noPermission: (member) => `You do not have permission to call ${member}`,
  serviceFailed: (id) => `Service Spreadsheets failed while accessing document with id ${id}.`,
};

/** (?) All of it: what is sure is that a Thai account gets Thai sentences, without a word of the English ones. */
const th: Messages = {
  signature: (given, method) => `พารามิเตอร์ (${given}) ไม่ตรงกับลายเซ็นเมธอดสำหรับ ${method}`,
  rowsDiffer: (data, range) => `จำนวนแถวในข้อมูลไม่ตรงกับจำนวนแถวในช่วง ข้อมูลมี ${data} แถว แต่ช่วงมี ${range} แถว`,
  columnsDiffer: (data, range) =>
    `จำนวนคอลัมน์ในข้อมูลไม่ตรงกับจำนวนคอลัมน์ในช่วง ข้อมูลมี ${data} คอลัมน์ แต่ช่วงมี ${range} คอลัมน์`,
  outsideGrid: 'พิกัดของช่วงอยู่นอกขนาดของชีต',
  startRow: 'แถวเริ่มต้นของช่วงมีค่าน้อยเกินไป',
  startColumn: 'คอลัมน์เริ่มต้นของช่วงมีค่าน้อยเกินไป',
  noRows: 'จำนวนแถวในช่วงต้องมีอย่างน้อย 1 แถว',
  noColumns: 'จำนวนคอลัมน์ในช่วงต้องมีอย่างน้อย 1 คอลัมน์',
  notFound: 'ไม่พบช่วง',
  partOfMerge: 'คุณต้องเลือกเซลล์ทั้งหมดในช่วงที่ผสานเพื่อผสานหรือยกเลิกการผสาน',
  mergeAcrossFrozenRows: 'คุณไม่สามารถผสานแถวที่ตรึงไว้กับแถวที่ไม่ได้ตรึงไว้',
  mergeAcrossFrozenColumns: 'คุณไม่สามารถผสานคอลัมน์ที่ตรึงไว้กับคอลัมน์ที่ไม่ได้ตรึงไว้',
  sheetExists: (name) => `มีชีตที่ชื่อ "${name}" อยู่แล้ว โปรดป้อนชื่ออื่น`,
  propertiesTooLarge: 'อาร์กิวเมนต์มีขนาดใหญ่เกินไป: ค่า',
  cellTooLong: 'ข้อมูลที่คุณป้อนมีอักขระเกินจำนวนสูงสุด 50000 ตัวในเซลล์เดียว',
  violatesValidation: (cell) => `ข้อมูลที่คุณป้อนในเซลล์ ${cell} ละเมิดกฎการตรวจสอบข้อมูลที่ตั้งค่าไว้ในเซลล์นี้`,
  listTooLong: 'กฎการตรวจสอบข้อมูลมีรายการเกินขีดจำกัด 500 รายการ โปรดใช้เกณฑ์ “รายการจากช่วง” แทน',
  protectedCell: 'คุณกำลังพยายามแก้ไขเซลล์หรือวัตถุที่มีการป้องกัน โปรดติดต่อเจ้าของสเปรดชีตเพื่อนำการป้องกันออกหากคุณต้องการแก้ไข',
  typedColumn: 'ไม่อนุญาตให้ดำเนินการนี้กับเซลล์ในคอลัมน์ที่ระบุประเภทไว้',
  noGrid: (type) => `การดำเนินการนี้ใช้ไม่ได้กับชีต ${type}`,
  otherSheetInRule: 'กฎการจัดรูปแบบตามเงื่อนไขไม่สามารถอ้างอิงชีตอื่น',
  noHtmlFile: (name) => `ไม่พบไฟล์ HTML ที่ชื่อ ${name}`,
  allRows: 'คุณไม่สามารถลบแถวทั้งหมดในชีต',
  allUnfrozenRows: 'ขออภัย ไม่สามารถลบแถวที่ไม่ได้ตรึงทั้งหมด',
  rowsOutOfBounds: 'แถวเหล่านั้นอยู่นอกขอบเขต',
  columnsOutOfBounds: 'คอลัมน์เหล่านั้นอยู่นอกขอบเขต',
  freezeAll: 'คุณไม่สามารถตรึงแถวที่มองเห็นทั้งหมดในชีต',
  freezePartOfMerge: 'คุณไม่สามารถตรึงแถวที่มีเพียงบางส่วนของเซลล์ที่ผสาน',
  freezePartOfMergedColumns: 'คุณไม่สามารถตรึงคอลัมน์ที่มีเพียงบางส่วนของเซลล์ที่ผสาน',
  invalidArgument: (name) => `อาร์กิวเมนต์ไม่ถูกต้อง: ${name}`,
  noPermission: (member) => `คุณไม่มีสิทธิ์เรียก ${member}`,
  serviceFailed: (id) => `บริการสเปรดชีตล้มเหลวขณะเข้าถึงเอกสารที่มีรหัส ${id}`,
};

/** By the language of the account. */
export const messages: Readonly<Record<'en' | 'th', Messages>> = { en, th };
