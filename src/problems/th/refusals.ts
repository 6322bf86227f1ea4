/** The sentences about refusals, in Thai: why nothing was done, and what to do. */

import type { FrameworkProblem } from '../../framework/tab/problems.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { leadingOn } from '../../words/th/goingOn.ts';
import { listed } from '../../words/th/listed.ts';
import { ownTab, settingsTab, settingsTabBefore } from '../../words/th/ownTabs.ts';
import { serverWords } from '../../words/th/server.ts';
import { pasteWords } from '../../words/th/sidebar.ts';
import type { NothingPasted, Refusal } from '../refusal.ts';
import { lostHeader, type Sentence, type Sentences } from '../sentences.ts';
import { at, describeOtherYears, firstOf, thaiProblems } from './problems.ts';

type RefusalOf<Code extends Refusal['code']> = Extract<Refusal, { code: Code }>;

/** So many examples make a sentence long enough. */
const EXAMPLES = 3;

const describeNothingPasted = (why: NothingPasted, written: Vocabulary): string => {
  switch (why.kind) {
    case 'nothing-found':
      return 'ไม่พบคะแนนรายข้อหรือคะแนนที่ประกาศในข้อความ ให้คัดลอกตารางที่มีรหัสข้อ (i1, e1, o1) พร้อมคะแนน แล้ววางอีกครั้ง';
    case 'no-score': {
      const examples = why.items
        .slice(0, EXAMPLES)
        .map(({ item, reason }) => pasteWords.missing(item, reason));
      return `พบรหัสข้อในข้อความ แต่อ่านคะแนนไม่ได้สักข้อ เช่น ${examples.join(' · ')} ให้ตรวจคะแนนในตารางต้นฉบับ แล้ววางอีกครั้ง`;
    }
    case 'other-years':
      return `ตารางในข้อความเป็นคะแนนของปี ${why.years.join(', ')} ไม่ใช่ปีงบประมาณ ${why.fiscalYear} จึงยังไม่อ่าน ให้ระบุปีที่ต้องการในช่อง “${written.settingWords.labels.fiscalYear}” ของ${settingsTab(written)} หรือคัดลอกตารางของปี ${why.fiscalYear} แล้ววางอีกครั้ง`;
  }
};

/** Whole sentences, one behind the other: what is set, what is there, what is not done, and what to do. */
const describeOtherYear = (
  { fiscalYear, others, own }: RefusalOf<'other-year'>,
  written: Vocabulary,
): string => {
  const { fiscalYear: label } = written.settingWords.labels;
  const bySummary = others.find(({ reason }) => reason === 'summary');
  return [
    `ปีงบประมาณที่ตั้งไว้คือ ${fiscalYear} แต่แท็บคะแนนเป็นของปีอื่น (${describeOtherYears(others)})`,
    ...(own.length > 0 ? [`แท็บของปี ${fiscalYear} มีเพียง ${own.join(', ')}`] : []),
    'ผู้ช่วยยังไม่คำนวณเพื่อไม่ให้คะแนนต่างปีปนกัน',
    `ให้กด “สร้างแท็บคะแนน” หรือ “วางข้อความรายงาน” สำหรับปี ${fiscalYear} หรือแก้ “${label}” ใน${settingsTabBefore(written)}ให้ตรงกับแท็บคะแนน แล้วกดวิเคราะห์อีกครั้ง`,
    ...(bySummary
      ? [
          `หากเป็นคะแนนของปี ${fiscalYear} จริง ให้เติมปีในชื่อแท็บ เช่น ${bySummary.tab} ${fiscalYear} แล้วกดวิเคราะห์อีกครั้ง`,
        ]
      : []),
  ].join(' ');
};

const describeUnusable = (
  { tab, problems }: RefusalOf<'framework-unusable'>,
  written: Vocabulary,
): string => {
  const sentences = problems
    .slice(0, EXAMPLES)
    .map((problem) => {
      const say = thaiProblems[problem.code] as (problem: FrameworkProblem, written: Vocabulary) => Sentence;
      return say(problem, written);
    })
    .map(({ what, todo }) => `${what} ${todo}`)
    .join(' · ');
  return problems.length <= EXAMPLES
    ? `ยังใช้โครงสร้างในแท็บ ${tab} ไม่ได้ จึงยังไม่ได้บันทึกสิ่งใด: ${sentences}`
    : `ยังใช้โครงสร้างในแท็บ ${tab} ไม่ได้ จึงยังไม่ได้บันทึกสิ่งใด: ${sentences} · และอีก ${problems.length - EXAMPLES} แห่ง`;
};

const describeManyAgencies = ({ tab, agencies }: RefusalOf<'many-agencies'>, written: Vocabulary): string => {
  if (tab === null) {
    return `ข้อความมีคะแนนของหลายหน่วยงาน (${firstOf(agencies)}) จึงยังไม่อ่าน ให้คัดลอกเฉพาะส่วนของหน่วยงานท่าน แล้ววางอีกครั้ง`;
  }
  const { what, todo } = thaiProblems['many-agencies']({ code: 'many-agencies', tab, agencies }, written);
  return `${what} ${todo}`;
};

const scoreTabLabels = ({ settingWords: { labels } }: Vocabulary): string =>
  [labels.tabIIT, labels.tabEIT, labels.tabOIT].map((label) => `“${label}”`).join(', ');

const lostNames = {
  header: 'แถวหัวตาราง',
  memory: 'แถวซ่อนใต้หัวตารางซึ่งใช้จำว่าเซลล์ใดเป็นของท่าน',
  marks: 'คอลัมน์ซ่อนซึ่งใช้จำว่าเซลล์ใดเป็นของท่าน',
} as const;

/** What a table lost, and that nothing was written therefore. */
export const thaiLoss: Sentences['loss'] = ({ table, tab, lost }, written) => {
  const parts = lost.map((part) =>
    typeof part === 'string' ? lostNames[part] : `คอลัมน์ “${lostHeader({ table }, part.column, written)}”`,
  );
  return `แท็บ ${tab} ขาด${listed(parts)} จึงยังไม่ได้บันทึกสิ่งใดลงในไฟล์`;
};

export const thaiRefusals: Sentences['refusals'] = {
  'no-score-tab': ({ tooLarge }) =>
    tooLarge.length === 0
      ? 'ไม่พบตารางคะแนน IIT, EIT หรือ OIT ในไฟล์นี้ ให้สร้างแท็บชื่อ IIT, EIT และ OIT ที่มีรหัสข้อและคะแนน แล้วกดปุ่มอีกครั้ง'
      : `ไม่พบตารางคะแนน IIT, EIT หรือ OIT ในแท็บที่อ่านได้ ส่วนแท็บ ${firstOf(tooLarge, 'แท็บ')} มีข้อมูลมากเกินกว่าที่จะอ่าน หากคะแนนอยู่ในแท็บนั้น ให้คัดลอกเฉพาะตารางคะแนนไปไว้ในแท็บใหม่ แล้วกดปุ่มอีกครั้ง`,
  'other-year': describeOtherYear,
  'tabs-without-year': ({ tabs, fiscalYear }) =>
    `แท็บ ${tabs.join(', ')} มีคะแนนอยู่แล้วแต่ไม่ได้บอกปี ผู้ช่วยจึงถือเป็นคะแนนของปี ${fiscalYear} หากเป็นของปีอื่น ให้เติมปีนั้นในชื่อแท็บ เช่น ${tabs[0] ?? ''} ${fiscalYear - 1} แล้วกดอีกครั้ง`,
  'year-not-new': ({ fiscalYear }, written) =>
    fiscalYear === null
      ? `ยังไม่ได้ระบุปีงบประมาณใน${settingsTab(written)} ให้กด “สร้างแท็บคะแนน” หรือ “วางข้อความรายงาน” แทน`
      : `${settingsTabBefore(written)}ระบุปีงบประมาณ ${fiscalYear} อยู่แล้ว ให้เลือกปีอื่น หรือกด “สร้างแท็บคะแนน” หากยังไม่มีแท็บของปีนี้`,
  'announced-unclear': ({ fiscalYear }, written) =>
    `คะแนนที่ประกาศของปี ${fiscalYear} ในช่องที่ไม่มีปีกำกับ ไม่ตรงกับตารางคะแนนที่ประกาศรายปีใน${settingsTab(written)} ให้ตรวจกับประกาศผล ลบคะแนนที่ไม่ถูกต้องออก แล้วกดอีกครั้ง`,
  'unsupported-year': ({ fiscalYear, supported, of }, written) =>
    of === 'text'
      ? `ข้อความเป็นของปีงบประมาณ ${fiscalYear} ซึ่งยังไม่มีโครงสร้างการประเมิน (มีปี ${supported.join(', ')}) จึงยังไม่อ่าน ให้ใช้ข้อความของปีที่มี หรือสร้าง${leadingOn(ownTab(written.tabWords.frameworkTab))}ของปี ${fiscalYear} ในไฟล์นี้ก่อน แล้ววางอีกครั้ง`
      : `ยังไม่มีโครงสร้างการประเมินของปีงบประมาณ ${fiscalYear} (มีปี ${supported.join(', ')}) ให้แก้ “${written.settingWords.labels.fiscalYear}” ใน${settingsTab(written)}`,
  'unreadable-year': ({ text, cell }) =>
    `อ่านปีงบประมาณ “${text}” ที่${at(cell)} ไม่ได้ ให้แก้เป็นปี พ.ศ. สี่หลัก เช่น 2568`,
  'framework-unusable': describeUnusable,
  'nothing-pasted': ({ why }, written) => describeNothingPasted(why, written),
  'text-too-long': ({ longest }) =>
    `ข้อความยาวเกินไป (อ่านได้ไม่เกิน ${longest / 1_000_000} ล้านตัวอักษร) ให้คัดลอกเฉพาะตารางคะแนน แล้ววางอีกครั้ง`,
  'many-agencies': describeManyAgencies,
  'other-agency': ({ ofText, own }, written) =>
    `ข้อความเป็นของ${ofText} แต่${settingsTabBefore(written)}ระบุ${own} จึงยังไม่ได้บันทึกสิ่งใด ให้วางข้อความของ${own} หรือเลือกยืนยันว่าต้องการบันทึกคะแนนของ${ofText} แล้วกดบันทึกอีกครั้ง`,
  'scores-of-other-agency': ({ tabs, agency, own, summary }, written) =>
    summary === null
      ? `แท็บ ${tabs.join(', ')} มีชื่อ${agency}ในบรรทัดแรกเหนือตาราง แต่${settingsTabBefore(written)}ระบุ${own} จึงยังไม่คำนวณเพื่อไม่ให้คะแนนต่างหน่วยงานปนกัน หากเป็นคะแนนของ${own} ให้แก้ชื่อหน่วยงานในบรรทัดนั้น หรือแก้ “${written.settingWords.labels.agency}” ใน${settingsTabBefore(written)}ให้ตรงกัน หากไม่ใช่ ให้สร้างแท็บคะแนนหรือวางข้อความรายงานของ${own} แล้วกดวิเคราะห์อีกครั้ง`
      : `แท็บ ${tabs.join(', ')} มีคะแนนชุดเดียวกับในแท็บ ${summary} ซึ่งเป็นของ${agency} แต่${settingsTabBefore(written)}ระบุ${own} จึงยังไม่คำนวณเพื่อไม่ให้คะแนนต่างหน่วยงานปนกัน หากเป็นหน่วยงานเดียวกัน ให้แก้ “${written.settingWords.labels.agency}” ใน${settingsTabBefore(written)}เป็น ${agency} หากไม่ใช่ ให้ระบุแท็บคะแนนของ${own}ในช่อง ${scoreTabLabels(written)} ของ${settingsTab(written)} แล้วกดวิเคราะห์อีกครั้ง`,
  'agency-not-set': ({ agencies }, written) =>
    `ยังไม่ได้ระบุ “${written.settingWords.labels.agency}” ใน${settingsTab(written)} และไฟล์นี้มีแท็บของปีนี้ของหลายหน่วยงาน (${firstOf(agencies)}) จึงยังไม่ได้บันทึกสิ่งใด ให้ระบุชื่อหน่วยงานที่ต้องการ แล้วกดวิเคราะห์อีกครั้ง`,
  'owner-unknown': ({ tab, unknown }) => {
    if (unknown.length > 1) {
      return `ไม่ทราบว่าตารางในแท็บ ${tab} เป็นของหน่วยงานใดและปีใด เพราะไฟล์นี้มีมากกว่าหนึ่ง จึงยังไม่ได้ซ่อม ให้พิมพ์ชื่อหน่วยงานและปีของตารางไว้เหนือหัวตาราง แล้วกดซ่อมอีกครั้ง`;
    }
    return unknown[0] === 'agency'
      ? `ไม่ทราบว่าตารางในแท็บ ${tab} เป็นของหน่วยงานใด เพราะไฟล์นี้มีมากกว่าหนึ่ง จึงยังไม่ได้ซ่อม ให้พิมพ์ชื่อหน่วยงานไว้เหนือหัวตาราง แล้วกดซ่อมอีกครั้ง`
      : `ไม่ทราบว่าตารางในแท็บ ${tab} เป็นของปีใด เพราะไฟล์นี้มีมากกว่าหนึ่ง จึงยังไม่ได้ซ่อม ให้พิมพ์ปีของตารางไว้เหนือหัวตาราง แล้วกดซ่อมอีกครั้ง`;
  },
  'year-differs': ({ fiscalYear, set }, written) =>
    `${settingsTabBefore(written)}ระบุปีงบประมาณ ${set} แต่ขอให้สร้างแท็บของปี ${fiscalYear} หากจะเริ่มปี ${fiscalYear} ให้กด “ขึ้นปีงบประมาณใหม่” หากไม่ใช่ ให้เลือกปี ${set} แล้วกดอีกครั้ง`,
  'framework-exists': ({ tab }) => `มีโครงสร้างของปีนี้ในแท็บ ${tab} แล้ว ให้แก้ในแท็บนั้น หรือลบแท็บนั้นก่อนแล้วกดอีกครั้ง`,
  'not-empty': () =>
    'ไฟล์นี้มีข้อมูลอยู่แล้ว ข้อมูลตัวอย่างใช้ได้ในไฟล์ว่างเท่านั้น ให้เปิดไฟล์ Google ชีต ใหม่แล้วเปิดผู้ช่วย ITA ในไฟล์นั้น',
  'library-exists': ({ tab }) =>
    `มีคลังมาตรการในแท็บ ${tab} แล้ว ใช้ได้กับทุกปีงบประมาณ ให้แก้ในแท็บนั้น หรือลบแท็บนั้นก่อนแล้วกดอีกครั้ง`,
  'own-tab-too-large': ({ tab, most }) =>
    `แท็บ ${tab} มีข้อมูลเกิน ${most.toLocaleString('en')} เซลล์ จึงอ่านไม่ได้และยังไม่ได้บันทึกสิ่งใด ให้ลบแถวและคอลัมน์ที่ไม่ใช้ซึ่งอยู่ไกลจากตาราง แล้วกดอีกครั้ง`,
  'no-plan': () => 'ยังไม่มีแผนมาตรการของปีนี้ในไฟล์ ให้กดวิเคราะห์แล้วบันทึกลงชีตก่อน แล้วลองอีกครั้ง',
  'nothing-to-report': () =>
    'ยังไม่มีบทวิเคราะห์และแผนมาตรการของปีนี้ในไฟล์ ให้กดวิเคราะห์แล้วบันทึกลงชีตก่อน แล้วจัดทำรายงานอีกครั้ง',
  'report-not-ready': () =>
    'ยังจัดทำรายงานไม่ได้ เพราะมีคำถามที่ยังไม่ได้ตอบ หรือแท็บที่ต้องซ่อม ให้กดวิเคราะห์เพื่อดูว่าต้องทำสิ่งใด แล้วจัดทำรายงานอีกครั้ง',
  'table-damaged': (damage, written) =>
    damage.inYear === null
      ? `${thaiLoss(damage, written)} ให้กดวิเคราะห์อีกครั้ง แล้วกด “ซ่อมแท็บนี้” จากนั้นจึงกดจัดทำอีกครั้ง`
      : `${thaiLoss(damage, written)} ให้ตั้ง “${written.settingWords.labels.fiscalYear}” ใน${settingsTabBefore(written)}เป็น ${damage.inYear} แล้วกดวิเคราะห์คะแนนเพื่อซ่อมแท็บนั้น จากนั้นตั้งปีกลับและกดอีกครั้ง`,
  changed: ({ isBegun }) =>
    isBegun
      ? 'มีผู้แก้ไขไฟล์นี้ระหว่างที่กำลังบันทึก จึงหยุดไว้โดยไม่เขียนทับสิ่งที่ผู้อื่นแก้ไข ส่วนที่บันทึกไปแล้วยังอยู่ในไฟล์ โปรดวิเคราะห์อีกครั้ง ตรวจรายการที่เหลือ แล้วกดบันทึกอีกครั้ง'
      : 'มีผู้แก้ไขไฟล์นี้ระหว่างที่กำลังทำงาน จึงหยุดไว้โดยไม่เขียนทับสิ่งที่ผู้อื่นแก้ไข โปรดวิเคราะห์อีกครั้ง ตรวจรายการที่จะบันทึก แล้วกดบันทึกอีกครั้ง',
  'columns-missing': ({ tab, columns }, { summaryHeaders }) =>
    `แท็บ ${tab} ไม่มีหัวคอลัมน์ ${columns.map((column) => `“${summaryHeaders[column]}”`).join(', ')} จึงยังไม่ได้บันทึกสิ่งใดลงในไฟล์ ให้แก้หัวคอลัมน์กลับเป็นชื่อเดิม หรือคัดลอกแท็บนี้ไปเก็บไว้ในไฟล์อื่น ลบแท็บนี้ แล้วกดอีกครั้งเพื่อสร้างแท็บใหม่`,
  stopped: ({ done, all }) => `หยุดบันทึกแล้ว (${done} จาก ${all} ชุด) กดบันทึกอีกครั้งเพื่อทำต่อจากที่ค้างไว้`,
  'several-accounts': () =>
    'เบราว์เซอร์นี้เข้าระบบ Google ไว้หลายบัญชี ทำให้ส่วนเสริมทำงานไม่ได้ ให้เปิดไฟล์นี้ในโปรไฟล์ Chrome ที่ลงชื่อเข้าใช้เพียงบัญชีเดียว หรือในหน้าต่างที่ไม่ระบุตัวตน แล้วลองอีกครั้ง',
  'no-answer': () => 'ไม่ได้รับคำตอบจาก Google โปรดตรวจสอบอินเทอร์เน็ต โหลดหน้านี้ใหม่ แล้วลองอีกครั้ง ข้อมูลในชีตไม่สูญหาย',
  'timed-out': () =>
    'Google ใช้เวลานานเกินกำหนดจึงหยุดไว้ ข้อมูลในชีตไม่สูญหาย โปรดรอสักครู่แล้วกดอีกครั้ง ผู้ช่วยจะทำต่อจากที่ค้างไว้ หากยังเกิดซ้ำ ให้ลบแท็บหรือแถวที่ไม่ใช้ออกจากไฟล์',
  'no-network': () =>
    'การเชื่อมต่ออินเทอร์เน็ตขัดข้อง ข้อมูลในชีตไม่สูญหาย โปรดตรวจสอบอินเทอร์เน็ตแล้วกดอีกครั้ง ผู้ช่วยจะทำต่อจากที่ค้างไว้',
  failed: ({ detail }) => `ทำงานไม่สำเร็จ ข้อมูลในชีตไม่สูญหาย โปรดลองอีกครั้ง (${detail})`,
  ...serverWords.refusals,
};
