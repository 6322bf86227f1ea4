/** Words over and beside scores, as staff and the agency that publishes the scores write them, in Thai. */
export const scoreWords = {
  /** How the header of a column with the agency's own scores begins. */
  headsScores: [
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
  ],
  /** The whole of such a header. */
  onlyHeadsScores: ['ได้', 'ที่ได้'],
  /** In a header: the figures are what the agency itself got. */
  own: ['ได้'],
  /** In a header: the figures are limits, weights, changes, and others that are no scores of the year. */
  otherFigures: ['เต็ม', 'น้อยที่สุด', 'น้ำหนัก', 'เพิ่ม', 'ประกาศ', 'วิเคราะห์', 'เป้าหมาย'],
  /** A header over the average of others than the agency. */
  averages: /เฉลี่ย.*(?:จังหวัด|ประเทศ|อำเภอ|ภาค|กลุ่ม)/,
  /** How a header begins whose figures nobody takes for scores. */
  headsNumbers: [
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
  ],
  /** What stands before the number of a part of a survey. */
  part: ['ส่วนที่'],
  /** The same where little room is: in a cell or a label of its own. */
  shortPart: ['ส่วน'],
  /** Whom the survey in parts asks. */
  external: ['ภายนอก'],
  /** A line above a table that has one of them speaks of scores, not of another matter. */
  speaksOfResults: ['ประเมิน', 'คะแนน', 'แบบวัด', 'แบบตรวจ', 'คุณธรรม', 'ประเด็น', 'ข้อคำถาม', 'ปี งบประมาณ'],
  /** A result, in the title of a tab. */
  result: ['ผลการประเมิน'],
  /** A year, in the title of a tab. */
  year: ['ปี'],
} as const;
