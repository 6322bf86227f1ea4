/** Units of local administrations, by the work they do, in Thai. */

/**
 * What the units are called, the usual name first. Ministry of Interior's rules on the division of work let agencies choose
 * among these and leave most of them out.
 */
export const unitNames = {
  office: [
    'สำนักปลัด',
    'สำนักงานปลัด',
    'สำนักปลัดเทศบาล',
    'สำนักปลัดองค์การบริหารส่วนตำบล',
    'สำนักปลัดองค์การบริหารส่วนจังหวัด',
    'สำนักปลัดเมืองพัทยา',
  ],
  finance: ['กองคลัง', 'สำนักคลัง', 'สำนักการคลัง', 'ส่วนการคลัง', 'ส่วนคลัง', 'ฝ่ายคลัง'],
  works: ['กองช่าง', 'สำนักช่าง', 'สำนักการช่าง', 'ส่วนโยธา', 'กองโยธา'],
  education: [
    'กองการศึกษา',
    'กองการศึกษา ศาสนาและวัฒนธรรม',
    'สำนักการศึกษา',
    'ส่วนการศึกษา',
    'ส่วนการศึกษา ศาสนาและวัฒนธรรม',
  ],
  health: ['กองสาธารณสุข', 'กองสาธารณสุขและสิ่งแวดล้อม', 'สำนักสาธารณสุข', 'ส่วนสาธารณสุข'],
  welfare: ['กองสวัสดิการสังคม', 'กองสวัสดิการ', 'ส่วนสวัสดิการสังคม', 'สำนักสวัสดิการสังคม'],
  planning: ['กองยุทธศาสตร์และงบประมาณ', 'กองยุทธศาสตร์', 'กองวิชาการและแผนงาน', 'สำนักยุทธศาสตร์และงบประมาณ'],
  personnel: ['กองการเจ้าหน้าที่', 'สำนักการเจ้าหน้าที่'],
  agriculture: ['กองส่งเสริมการเกษตร', 'ส่วนส่งเสริมการเกษตร'],
  waterworks: ['กองการประปา', 'กองประปา'],
  audit: ['หน่วยตรวจสอบภายใน'],
} as const;

/** Who does something in the steps of a measure without the unit being named. */
export const unitStaff = {
  finance: ['เจ้าหน้าที่พัสดุ', 'งานพัสดุ'],
  personnel: ['งานการเจ้าหน้าที่'],
  audit: ['ผู้ตรวจสอบภายใน'],
} as const;

/** A step that every unit takes, with or without a number before it. */
export const everyUnitActs = /^(?:[0-9๐-๙]+\. *)?ทุก(?:ส่วนราชการ|หน่วยงาน|สำนัก|กอง)/m;

/** What stands between two units that act together. */
export const unitsTogether = ['ร่วมกับ', 'และ', ', ', ' '] as const;

/** Whoever leads a unit, before its name: the office's leader has another title than those of the others. */
export const unitLeaders = { office: 'หัวหน้า', other: 'ผู้อำนวยการ' } as const;
