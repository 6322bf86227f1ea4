/** Words around the codes of items and the numbers of indicators, as staff write them, in Thai. */

/** What may stand before an item's code. */
export const beforeCode = ['ข้อคำถามที่', 'ข้อคำถาม', 'ข้อที่', 'ข้อ', 'รหัส'] as const;

/** Between the codes of a list. */
export const and = ['และ', 'กับ'] as const;

/** Between the first code and the last. */
export const to = ['ถึง'] as const;

/** Before an indicator's name, with or without its number. */
export const indicator = ['ตัวชี้วัดที่', 'ตัวชี้วัด'] as const;

/** Before an indicator's number, anywhere in a text. */
export const numberedIndicator = ['ตัวชี้วัดที่'] as const;

/** Before a sub-indicator's name, with or without its number. */
export const subIndicator = ['ตัวชี้วัดย่อยที่', 'ตัวชี้วัดย่อย'] as const;
