/** What a text says of a result, from left to right: instruments, parts, years, figures. */
import { NUMBERED_PART } from '../../scores/table/partNamed.ts';
import { folded } from '../../thai/foldText.ts';
import { CALLED_YEAR, PAST_YEAR, THIS_YEAR, YEAR_BESIDE } from '../../thai/year/spellings.ts';

/** What may be said of a result, one after the other. */
const EVENTS = {
  /** The result of all agencies of a place. */
  average: '(?:ภาพรวม|เฉลี่ย(?:รวม)?|คะแนนรวม) ?(?:ของ|ใน)?(?:ทั้ง|ระดับ|ทุก)?(?:ประเทศ|จังหวัด|อำเภอ|ภาค(?!ส่วน))',
  past: PAST_YEAR,
  present: THIS_YEAR,
  iit: '(?<![A-Za-z])IIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายใน',
  eit: '(?<![A-Za-z])EIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายนอก',
  oit: '(?<![A-Za-z])OIT(?![A-Za-z])|การเปิดเผยข้อมูลสาธารณะ',
  part: `${NUMBERED_PART}(?![0-9.])`,
  overall:
    'ภาพรวม|คะแนน(?:เฉลี่ย|สุทธิ|ประเมิน)?รวม|ผลคะแนน|คะแนน(?= ?ITA)|(?<![ก-๎])รวม(?= ?[:=]? ?[0-9]{1,3}\\.[0-9])',
  table: 'ตัวชี้วัด|ประเด็นข้อคำถาม|ประเด็นที่',
  other:
    'น้ำหนัก|คะแนนเต็ม|เกณฑ์|ไม่น้อยกว่า|ไม่ต่ำกว่า|เป้าหมาย|ค่าเฉลี่ย(?:ของ)?(?:ประเทศ|จังหวัด)|เพิ่มขึ้น|ลดลง|มากกว่า|น้อยกว่า',
  year: `${CALLED_YEAR}|${YEAR_BESIDE}(?=(?: |[)=:]|ได้|คือ){0,4}[0-9]{1,3}\\.[0-9])`,
  // Two digits and two more with a sign between them, or a letter among them, that belongs into no figure.
  garbled:
    '(?<![A-Za-z0-9.,/\\-–])(?![0-9]{1,3}(?:\\.[0-9]{1,4}| ?\\. ?[0-9]{2})(?![0-9OlI|\\ufffd]))[0-9\\ufffd][0-9OlI|\\ufffd]{1,2}(?: ?[.,;·]){1,2} ?[0-9OlI|\\ufffd]{1,2}(?![0-9A-Za-z,/]|\\.[0-9])',
  // Scans put spaces and line breaks around the point.
  figure:
    '(?<![0-9.,/\\-–]|[0-9] ?\\. )[0-9]{1,3}(?:\\.[0-9]{1,4}| ?\\. ?[0-9]{2}(?! ?\\.))?(?![0-9,/]| ?\\. ?[0-9])',
} as const;

type EventName = keyof typeof EVENTS;
const EVENT_NAMES = Object.keys(EVENTS) as readonly EventName[];
/** One group for each event, in order. */
const EVENT = folded(new RegExp(EVENT_NAMES.map((name) => `(${EVENTS[name]})`).join('|'), 'g'));

export interface Event {
  readonly name: EventName;
  readonly words: string;
  /** Where the words begin in the text. */
  readonly from: number;
}

/** All that is said, in order. @param text folded */
export function* eventsIn(text: string): Generator<Event> {
  for (const match of text.matchAll(EVENT)) {
    const name = EVENT_NAMES[match.indexOf(match[0], 1) - 1];
    if (name) yield { name, words: match[0], from: match.index };
  }
}
