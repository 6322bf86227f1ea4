/** Words around the codes of items and the numbers of indicators, as staff write them, in Thai. */
export const itemWords = {
  /** What may stand before an item's code. */
  beforeCode: ['ข้อคำถามที่', 'ข้อคำถาม', 'ข้อที่', 'ข้อ', 'รหัส'],
  /** Between the codes of a list. */
  and: ['และ', 'กับ'],
  /** Between the first code and the last. */
  to: ['ถึง'],
  /** Before an indicator's name, with or without its number. */
  indicator: ['ตัวชี้วัดที่', 'ตัวชี้วัด'],
  /** Before an indicator's number, anywhere in a text. */
  numberedIndicator: ['ตัวชี้วัดที่'],
  /** Before a sub-indicator's name, with or without its number. */
  subIndicator: ['ตัวชี้วัดย่อยที่', 'ตัวชี้วัดย่อย'],
} as const;
