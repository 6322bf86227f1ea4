/** What is said in the analysis, in Thai. */

/** An instrument or a part with its score: "ส่วนที่ 1 ได้ 96.12 คะแนน". */
const scored = (name: string, score: string | null): string =>
  score === null ? `${name} (ยังไม่มีคะแนน)` : `${name} ได้ ${score} คะแนน`;

const withParts = (line: string, parts: readonly string[]): string =>
  parts.length === 0 ? line : `${line} (${parts.join(' · ')})`;

export const analysisWords = {
  /** @param agency '' while it is not given */
  title: (fiscalYear: number, agency: string): string =>
    agency === ''
      ? `บทวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`
      : `บทวิเคราะห์ผลการประเมิน ITA ${agency} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  overall: {
    /** In the first column, beside the overall score. @param level null while it is not known */
    name: (isAnnounced: boolean, level: string | null): string => {
      const name = isAnnounced ? 'คะแนนรวม (ตามประกาศ)' : 'คะแนนรวม (คำนวณจากรายข้อ)';
      return level === null ? name : `${name}\nระดับ${level}`;
    },
    /**
     * @param place the agency, and where it is; '' while it is not given
     * @param result null where not even an overall score is known
     */
    opening: (
      place: string,
      fiscalYear: number,
      result: { readonly overall: string; readonly level: string | null } | null,
    ): string => {
      const agency = place === '' ? 'หน่วยงาน' : place;
      if (result === null) {
        return `ในปีงบประมาณ พ.ศ. ${fiscalYear} ${agency} ยังไม่มีคะแนนในภาพรวม แต่ละเครื่องมือมีคะแนน ดังนี้`;
      }
      return result.level === null
        ? `ในปีงบประมาณ พ.ศ. ${fiscalYear} ${agency} ได้คะแนนรวม ${result.overall} คะแนน ยังสรุประดับไม่ได้ เพราะข้อมูลไม่ครบ โดยแต่ละเครื่องมือมีคะแนน ดังนี้`
        : `ในปีงบประมาณ พ.ศ. ${fiscalYear} ${agency} ได้คะแนนรวม ${result.overall} คะแนน ผลการประเมินอยู่ในระดับ${result.level} โดยแต่ละเครื่องมือมีคะแนน ดังนี้`;
    },
    instrument: (number: number, line: string): string => `${number}. ${line}`,
    announced: 'คะแนนข้างต้นเป็นคะแนนตามประกาศ ส่วนการวิเคราะห์รายตัวชี้วัดใช้คะแนนรายข้อ',
    computed: 'คะแนนข้างต้นคำนวณจากคะแนนรายข้อ',
    incomplete: 'คะแนนข้างต้นคำนวณจากคะแนนรายข้อเท่าที่มี ข้อมูลยังไม่ครบ',
  },
  /** An instrument; with its parts where it has several and they are to be said. */
  instrument: (
    name: string,
    code: string,
    score: string | null,
    parts: readonly { readonly part: number; readonly score: string | null }[],
  ): string =>
    withParts(
      scored(`${name} (${code})`, score),
      parts.map((one) => scored(`ส่วนที่ ${one.part}`, one.score)),
    ),
  /** Heads an indicator's items. */
  indicator: (number: number, name: string, score: string | null, isComplete: boolean): string => {
    if (score === null) return `ตัวชี้วัดที่ ${number} ${name} (ยังไม่มีคะแนน)`;
    return isComplete
      ? `ตัวชี้วัดที่ ${number} ${name} ได้ ${score} คะแนน`
      : `ตัวชี้วัดที่ ${number} ${name} ได้ ${score} คะแนน (ข้อมูลไม่ครบ)`;
  },
  item: (code: string, title: string): string => `${code} ${title}`,
  itemOfPart: (code: string, title: string, part: number): string => `${code} ${title} (ส่วนที่ ${part})`,
  labels: {
    lowest: 'ข้อคำถามที่ได้คะแนนน้อยที่สุด',
    cause: 'สาเหตุเกิดจาก',
    guidance: 'แนวทางการยกระดับผลการประเมิน',
    others: (least: number): string => `ข้อคำถามอื่นที่ได้คะแนนต่ำกว่า ${least} คะแนน`,
  },
  /** One line of a part stands beside its label, several below it. */
  part: (label: string, lines: readonly string[]): string =>
    lines.length === 1
      ? `${label}: ${lines.join('')}`
      : [`${label}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
  lowItem: (code: string, title: string, score: string): string => `${code} ${title} (${score} คะแนน)`,
  /** What the library says of one item, where several are low. */
  about: (code: string, text: string): string => `ข้อ ${code}: ${text}`,
  noneLow: 'ไม่มี ทุกข้อได้คะแนนเต็ม',
  noneLowYet: 'ไม่มี ข้อที่มีคะแนนได้คะแนนเต็มทุกข้อ',
  noFault: 'ไม่พบประเด็นที่ต้องแก้ไขจากคะแนนรายข้อ',
  /** For an indicator that no text is given for. */
  keepUp: 'ให้หน่วยงานรักษาแนวปฏิบัติที่ดีไว้ ดำเนินการอย่างต่อเนื่อง และแจ้งผลการประเมินให้ทุกส่วนราชการทราบ',
  unknown: {
    lowest: 'ยังระบุไม่ได้ เพราะยังไม่มีคะแนนรายข้อของตัวชี้วัดนี้',
    cause: 'ยังระบุไม่ได้',
    guidance: 'โปรดกรอกคะแนนรายข้อให้ครบ แล้ววิเคราะห์อีกครั้ง',
  },
  /** @param items at least one */
  incomplete: (items: readonly string[]): string =>
    `ข้อมูลยังไม่ครบ: ยังไม่มีคะแนนของข้อ ${items.join(', ')} จึงวิเคราะห์จากข้อที่มีคะแนนเท่านั้น`,
  /** Begins a cell in which the text of the one above goes on. */
  continued: '(ต่อ)',
} as const;
