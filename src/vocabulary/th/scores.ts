/** Words over and beside scores, as staff and the agency that publishes the scores write them, in Thai. */

/** How the header of a column with the agency's own scores begins. */
export const headsScores = [
  'คะแนน',
  'ผลคะแนน',
  'ค่าคะแนน',
  'ร้อยละ',
  'ผลการประเมิน',
  'ผลที่ได้',
  'ค่าเฉลี่ย',
  'ได้คะแนน',
  'ได้รับ',
  'ที่ได้คะแนน',
  'ที่ได้รับ',
] as const;

/** The whole of such a header. */
export const onlyHeadsScores = ['ได้', 'ที่ได้'] as const;

/** In a header: the figures are what the agency itself got. */
export const own = ['ได้'] as const;

/** In a header: the figures are limits, weights, changes, and others that are no scores of the year. */
export const otherFigures = ['เต็ม', 'น้อยที่สุด', 'น้ำหนัก', 'เพิ่ม', 'ประกาศ', 'วิเคราะห์', 'เป้าหมาย'] as const;

/** A header over the average of others than the agency. */
export const averages = /เฉลี่ย.*(?:จังหวัด|ประเทศ|อำเภอ|ภาค|กลุ่ม)/;

/** How a header begins whose figures nobody takes for scores. */
export const headsNumbers = [
  'ที่',
  'ข้อ',
  'ลำดับ',
  'อันดับ',
  'จำนวน',
  'หมายเหตุ',
  'ประเด็น',
  'ตัวชี้วัด',
  'ส่วนต่าง',
  'ผลต่าง',
  'ลดลง',
  'เปลี่ยนแปลง',
] as const;

/** What stands before the number of a part of a survey. */
export const part = ['ส่วนที่'] as const;

/** The same where little room is: in a cell or a label of its own. */
export const shortPart = ['ส่วน'] as const;

/** Whom the survey in parts asks. */
export const external = ['ภายนอก'] as const;

/** A line above a table that has one of them speaks of scores, not of another matter. */
export const speaksOfResults = [
  'ประเมิน',
  'คะแนน',
  'แบบวัด',
  'แบบตรวจ',
  'คุณธรรม',
  'ประเด็น',
  'ข้อคำถาม',
  'ปี งบประมาณ',
] as const;

/** A result, in the title of a tab. */
export const result = ['ผลการประเมิน'] as const;

/** A year, in the title of a tab. */
export const year = ['ปี'] as const;
