/** What the sample says of its agency, and the level that it was told: no level of the assessment, as in a real report. */
export const sampleValues = {
  agency: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  district: 'เมือง',
  province: 'ตัวอย่าง',
  units: 'สำนักปลัด, กองคลัง, กองช่าง, กองการศึกษา',
  level: 'ผ่านดีมาก',
} as const;
