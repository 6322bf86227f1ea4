/** The sentences about problems, in Thai: what is wrong, and what to do. */

import type { Explanation } from '../../assessment/problems.ts';
import { frameworkColumns } from '../../framework/tab/frameworkTable.ts';
import type { FrameworkTable, FrameworkValue } from '../../framework/tab/problems.ts';
import { a1, type CellRef } from '../../grid/grid.ts';
import type { YearReason } from '../../scores/tabs/tabYear.ts';
import type { ChosenSetting } from '../../settings/problems.ts';
import { tabKey } from '../../settings/settings.ts';
import { formatFigure, formatItemScore } from '../../thai/format.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { figureNames, partNames } from '../../vocabulary/th.ts';
import { goingOn, leadingOn } from '../../words/th/goingOn.ts';
import { listed } from '../../words/th/listed.ts';
import { ownTab, settingsTab, settingsTabBefore } from '../../words/th/ownTabs.ts';
import { byYearAndReason, type OtherYears } from '../otherYears.ts';
import { type Sentences, tableName } from '../sentences.ts';

const figure = (value: number): string => formatFigure(value, 'arabic');

/** Scores as short as they are exact, for pointing at what someone typed. */
const exact = (value: number): string => String(value);

/** Where a cell is, as words go on before it: "แท็บ OIT เซลล์ B7". */
export const at = (cell: CellRef): string => `แท็บ ${cell.tab} เซลล์ ${a1(cell)}`;

const frameworkTableNames: Readonly<Record<FrameworkTable, string>> = {
  weights: 'น้ำหนัก',
  levels: 'ระดับ',
  issues: 'ประเด็น',
  items: 'รายการข้อ',
  confirmations: 'การยืนยัน',
};

const headersOf = (table: FrameworkTable, { frameworkWords }: Vocabulary): string =>
  frameworkColumns[table].map((column) => `“${frameworkWords.columns[column]}”`).join(', ');

const mendFrameworkValue: Readonly<Record<FrameworkValue, (written: Vocabulary) => string>> = {
  year: () => 'แก้เป็นปี พ.ศ. สี่หลัก เช่น 2569',
  part: (written) => `แก้เป็นชื่อส่วน ได้แก่ ${Object.values(written.partNames).join(', ')}`,
  percent: () => 'แก้เป็นตัวเลข 0-100',
  number: () => 'แก้เป็นจำนวนเต็มตั้งแต่ 1',
  confirmed: ({ frameworkWords: { confirmed, notConfirmed } }) =>
    `แก้เป็นคำว่า “${confirmed}” หรือ “${notConfirmed}”`,
  subject: ({ frameworkWords: { subjects } }) =>
    `แก้เป็นชื่อข้อมูล ได้แก่ ${Object.values(subjects).join(', ')} หรือลบแถวนั้น`,
};

const libraryInstead = 'ข้อที่ไม่มีมาตรการอื่นในคลังจะใช้มาตรการที่มากับผู้ช่วย';

/** What may be typed for a setting, in the words that the workbook has. */
const mendSetting: Readonly<Record<ChosenSetting, (words: Vocabulary['settingWords']) => string>> = {
  fiscalYear: () => 'แก้เป็นปี พ.ศ. สี่หลัก เช่น 2568 แล้วกดวิเคราะห์อีกครั้ง',
  combining: ({ combining }) =>
    `แก้เป็น “${combining['by-item'][0]}” หรือ “${combining['by-sub-indicator'][0]}” แล้วกดวิเคราะห์อีกครั้ง`,
  digits: ({ digits }) => `แก้เป็น “${digits.thai[0]}” หรือ “${digits.arabic[0]}” แล้วกดวิเคราะห์อีกครั้ง`,
  language: () => 'แก้เป็น “ไทย” หรือ “English” แล้วกดวิเคราะห์อีกครั้ง',
  reportSections: ({ reportSections: { cover, preface, analysis } }) =>
    `แก้เป็นชื่อส่วนของรายงาน คั่นด้วยเครื่องหมายจุลภาค เช่น ${cover}, ${preface}, ${analysis} แล้วกดวิเคราะห์อีกครั้ง`,
  reportFont: () => 'แก้เป็น “TH Sarabun New” หรือ “TH SarabunPSK” แล้วกดวิเคราะห์อีกครั้ง',
  selection: ({ selection }) =>
    `แก้เป็น “${selection.default}” หรือ “${selection.lowest(5)}” หรือ “${selection.below(90)}” หรือรหัสข้อ เช่น i2, e6, o1 แล้วกดวิเคราะห์อีกครั้ง`,
  highlightBelow: () => 'แก้เป็นตัวเลข 0-100 เช่น 85 หรือเว้นว่าง แล้วกดวิเคราะห์อีกครั้ง',
};

/** What one thing would explain a difference. */
const describeExplanation = (
  explanation: Explanation,
  { settingWords: { labels, combining } }: Vocabulary,
): string =>
  explanation.kind === 'other-combining'
    ? `คะแนนจะตรงกันหากตั้ง “${labels.combining}” เป็น${goingOn(combining[explanation.combining][0] ?? '')}`
    : `คะแนนจะตรงกันหาก${listed(
        explanation.items.map(({ item, score }) => `ข้อ ${item} ได้ ${formatItemScore(score, 'arabic')}`),
      )} จึงควรตรวจข้อนี้ก่อน`;

const otherYear: Readonly<Record<YearReason, (tabs: string, year: number) => string>> = {
  column: (tabs, year) => `แท็บ ${tabs} เป็นคะแนนของปี ${year} ตามหัวตาราง`,
  name: (tabs, year) => `แท็บ ${tabs} เป็นคะแนนของปี ${year} ตามชื่อแท็บ`,
  title: (tabs, year) => `แท็บ ${tabs} เป็นคะแนนของปี ${year} ตามชื่อเรื่องในแท็บ`,
  list: (tabs, year) => `แท็บ ${tabs} เป็นคะแนนของปี ${year} ตามรายการข้อ`,
  titles: (tabs, year) => `แท็บ ${tabs} เป็นคะแนนของปี ${year} ตามปีในชื่อข้อ`,
  summary: (tabs, year) => `แท็บ ${tabs} เป็นคะแนนของปี ${year} คะแนนตรงกับสรุปผลของปีนั้น`,
};

/** So many of a list are enough to know what it is about. */
const FEW = 3;

/** The first few of a list, and that there are more. @param counted what they are counted by: agencies by "แห่ง" */
export const firstOf = (names: readonly string[], counted = 'แห่ง'): string =>
  names.length <= FEW
    ? names.join(', ')
    : `${names.slice(0, FEW).join(', ')} และอีก ${names.length - FEW} ${counted}`;

/** Whole sentences, side by side: "แท็บ IIT, EIT เป็นคะแนนของปี 2568 ตามชื่อแท็บ". */
export const describeOtherYears = (others: OtherYears): string =>
  listed(byYearAndReason(others).map(({ tabs, year, reason }) => otherYear[reason](tabs.join(', '), year)));

/** What there is to do about what a person confirmed: nothing, unless it is to be taken back. */
export const thaiConfirmed: Sentences['confirmed'] = (written) =>
  `ยืนยันแล้วว่าตรงตามผลการประเมินต้นฉบับ จึงไม่ต้องตรวจสอบอีก หากต้องการยกเลิก ให้ลบบรรทัดนั้นในช่อง “${written.settingWords.labels.confirmed}” ของ${settingsTab(written)}`;

export const thaiProblems: Sentences['problems'] = {
  'missing-item': ({ item, tab }) => ({
    what: `แท็บ ${tab} ไม่มีข้อ ${item}`,
    todo: `เพิ่มแถวของข้อ ${item} พร้อมคะแนนในแท็บนั้น แล้วกดวิเคราะห์อีกครั้ง`,
  }),
  'missing-score': ({ item, cell }) => ({
    what: `ข้อ ${item} ยังไม่มีคะแนน`,
    todo: `กรอกคะแนน 0-100 ที่${at(cell)} แล้วกดวิเคราะห์อีกครั้ง`,
  }),
  'unreadable-score': ({ item, cell, text }) => ({
    what: item ? `คะแนนของข้อ ${item} คือ “${text}” ซึ่งไม่ใช่ตัวเลข` : `คะแนนที่ประกาศซึ่งกรอกไว้คือ “${text}” ไม่ใช่ตัวเลข`,
    todo: `แก้ค่าที่${at(cell)} ให้เป็นตัวเลข 0-100`,
  }),
  'score-out-of-range': ({ item, cell, value }) => ({
    what: item
      ? `คะแนนของข้อ ${item} คือ ${exact(value)} ซึ่งอยู่นอกช่วง 0-100`
      : `คะแนนที่ประกาศซึ่งกรอกไว้คือ ${exact(value)} อยู่นอกช่วง 0-100`,
    todo: `ตรวจกับผลการประเมินต้นฉบับ แล้วแก้ค่าที่${at(cell)}`,
  }),
  'duplicate-item': ({ item, cell, first }) => ({
    what: `ข้อ ${item} ปรากฏซ้ำที่${at(first)} และที่${at(cell)} โดยคะแนนไม่ขัดแย้งกัน จึงนับครั้งเดียว`,
    todo: 'ผลคำนวณถูกต้องแล้ว หากต้องการให้ตารางเรียบร้อย ให้ลบแถวที่ซ้ำออก',
  }),
  'conflicting-duplicate': ({ item, cell, first }) => ({
    what: `ข้อ ${item} มีคะแนนไม่ตรงกันสองแห่ง คือที่${at(first)} และที่${at(cell)} จึงยังไม่นำข้อนี้มาคำนวณ`,
    todo: 'ตรวจกับผลการประเมินต้นฉบับ แล้วคงไว้เฉพาะแถวที่ถูกต้อง',
  }),
  'repaired-code': ({ item, cell, written }) => ({
    what: `รหัส “${written}” ที่${at(cell)} ผู้ช่วยอ่านเป็นข้อ ${item}`,
    todo: 'หากถูกต้องแล้ว ไม่ต้องดำเนินการใด หากไม่ถูกต้อง ให้แก้รหัสในเซลล์นั้น',
  }),
  'unknown-item': ({ cell, written }) => ({
    what: `รหัส “${written}” ที่${at(cell)} ไม่ใช่รหัสข้อของแท็บนี้ หรืออ่านได้มากกว่าหนึ่งข้อ จึงไม่นำแถวนี้มาคำนวณ`,
    todo: 'แก้รหัสให้ถูกต้อง เช่น i1, e1, o1 หากแถวนั้นไม่ใช่ข้อที่มีคะแนน ให้ลบแถวออก',
  }),
  'tab-not-found': ({ instrument, tab, instead }, written) => {
    const label = written.settingWords.labels[tabKey[instrument]];
    if (instead === null && tab === instrument) {
      return {
        what: `ไม่พบแท็บที่มีตารางคะแนน ${instrument}`,
        todo: `ตั้งชื่อแท็บคะแนนว่า ${instrument} หรือระบุชื่อแท็บในช่อง “${label}” ของ${settingsTab(written)}`,
      };
    }
    return {
      what:
        instead === null
          ? `ไม่พบแท็บชื่อ “${tab}” ที่ตั้งไว้เป็นแท็บคะแนน ${instrument}`
          : `ไม่พบแท็บชื่อ “${tab}” ที่ตั้งไว้เป็นแท็บคะแนน ${instrument} จึงอ่านจากแท็บ ${instead} แทน`,
      todo: `แก้ช่อง “${label}” ใน${settingsTabBefore(written)}ให้ตรงกับชื่อแท็บที่มีอยู่ หรือเว้นว่างไว้ให้ผู้ช่วยค้นหาเอง`,
    };
  },
  'many-agencies': ({ tab, agencies }) => ({
    what: `แท็บ ${tab} เป็นตารางคะแนนของหลายหน่วยงาน (${firstOf(agencies)}) จึงไม่ได้อ่านคะแนนจากแท็บนี้`,
    todo: 'คัดลอกเฉพาะคะแนนของหน่วยงานท่านไปไว้ในแท็บ IIT, EIT และ OIT แล้วกดวิเคราะห์อีกครั้ง',
  }),
  'tab-too-large': ({ tab, most, inAll }) => ({
    what: `แท็บ ${tab} มีข้อมูลมาก จึงไม่ได้อ่าน (อ่านได้ไม่เกิน ${most.toLocaleString('en')} เซลล์ต่อแท็บ และ ${inAll.toLocaleString('en')} เซลล์ทั้งไฟล์)`,
    todo: 'หากแท็บนี้มีตารางคะแนน ให้คัดลอกเฉพาะตารางไปไว้ในแท็บใหม่ หรือลบแถวและคอลัมน์ที่ไม่ใช้ แล้ววิเคราะห์อีกครั้ง',
  }),
  'set-tab-without-year': ({ instrument, tab, instead }, written) => ({
    what: `แท็บคะแนน ${instrument} ตั้งไว้เป็น “${tab}” ซึ่งไม่ได้บอกปี แต่ในไฟล์มีแท็บ “${instead}” ที่บอกว่าเป็นของปีที่ประเมิน`,
    todo: `ตรวจว่าใช้แท็บใดจึงถูกต้อง แล้วแก้ช่อง “${written.settingWords.labels[tabKey[instrument]]}” ใน${settingsTab(written)} หรือเติมปีในชื่อแท็บ ${tab}`,
  }),
  'announced-differs': ({ figure: name, announced, computed, explanation }, written) => {
    const score = name === 'overall' ? figureNames.overall : `คะแนน ${figureNames[name]}`;
    const differs = `${leadingOn(score)}ที่ประกาศคือ ${figure(announced)} แต่คำนวณจากคะแนนรายข้อได้ ${figure(computed)} ต่างกัน ${figure(Math.abs(computed - announced))} คะแนน`;
    return {
      what: explanation ? `${differs} ${describeExplanation(explanation, written)}` : differs,
      todo: 'ตรวจว่าคะแนนรายข้อและคะแนนที่ประกาศตรงกับผลการประเมินต้นฉบับ ผู้ช่วยถือคะแนนที่ประกาศเป็นผลทางการ',
    };
  },
  'announced-indicator-differs': ({ number, name, cell, announced, computed }) => ({
    what: `ตัวชี้วัดที่ ${number} ${name} ประกาศไว้ ${figure(announced)} แต่คำนวณจากคะแนนรายข้อได้ ${figure(computed)} ต่างกัน ${figure(Math.abs(computed - announced))} คะแนน`,
    todo: `ตรวจคะแนนรายข้อของตัวชี้วัดนี้และคะแนนที่${at(cell)} กับผลการประเมินต้นฉบับ`,
  }),
  'announced-without-year': ({ cell, text }, { settingWords }) => ({
    what:
      text === ''
        ? `แถวคะแนนที่ประกาศที่${at(cell)} ไม่ได้ระบุปีงบประมาณ จึงยังไม่นำแถวนี้มาใช้`
        : `แถวคะแนนที่ประกาศที่${at(cell)} ระบุปีงบประมาณว่า “${text}” ซึ่งอ่านไม่ได้ จึงยังไม่นำแถวนี้มาใช้`,
    todo: `กรอกปี พ.ศ. สี่หลักในช่อง “${settingWords.announcedHeaders.fiscalYear}” ของแถวนั้น เช่น 2568`,
  }),
  'announced-twice': ({ fiscalYear, cell, first }) => ({
    what: `คะแนนที่ประกาศของปี ${fiscalYear} มีสองค่าไม่ตรงกัน คือที่${at(first)} และที่${at(cell)} จึงยังไม่นำค่านี้มาใช้`,
    todo: 'ตรวจกับประกาศผลการประเมิน แล้วคงไว้เพียงแถวเดียวของแต่ละปี',
  }),
  'announced-beside-labels': ({ cell, fiscalYear, isUsed }, written) => ({
    what: isUsed
      ? `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} ไม่มีปีกำกับ ผู้ช่วยถือเป็นคะแนนของปี ${fiscalYear} ตามช่อง “${written.settingWords.labels.fiscalYear}”`
      : `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} เป็นคะแนนของปี ${fiscalYear} จึงใช้เฉพาะกับปีนั้น`,
    todo: `กด “ย้ายเข้าตารางรายปี” เพื่อบันทึกเป็นคะแนนของปี ${fiscalYear} หากไม่ใช่ ให้กรอกในตารางของปีที่ถูกต้อง แล้วลบออกจากช่องเดิม`,
  }),
  'announced-year-unknown': ({ cell, isContradicted }) => ({
    what: isContradicted
      ? `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} ไม่มีปีกำกับ และไม่ตรงกับตารางคะแนนที่ประกาศรายปี จึงใช้ตามตาราง`
      : `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} ไม่มีปีกำกับ และไฟล์นี้มีแท็บคะแนนหลายปี จึงยังไม่นำมาใช้`,
    todo: 'ตรวจกับประกาศผลการประเมิน กรอกในแถวของปีที่ถูกต้องในตารางคะแนนที่ประกาศรายปี แล้วลบออกจากช่องเดิม',
  }),
  'announced-of-other-agency': ({ cell, agency }, written) => ({
    what: `คะแนนที่ประกาศซึ่งเริ่มที่${at(cell)} เป็นชุดเดียวกับในสรุปผลของ${agency} จึงยังไม่นำมาใช้กับหน่วยงานนี้`,
    todo: `กรอกคะแนนที่ประกาศของหน่วยงานนี้ในแถวใหม่ หากแถวเดิมเป็นคะแนนของหน่วยงานนี้อยู่แล้ว ให้เพิ่มคอลัมน์ “${written.settingWords.announcedAgency}” ในตารางคะแนนที่ประกาศรายปี แล้วพิมพ์ชื่อหน่วยงานนี้ในแถวนั้น`,
  }),
  'announced-names-other-agency': ({ cell, agency, own }, written) => ({
    what: `แถวคะแนนที่ประกาศที่${at(cell)} ระบุหน่วยงานเป็น${agency} แต่${settingsTabBefore(written)}ระบุ${own} จึงยังไม่นำมาใช้`,
    todo: `หากเป็นหน่วยงานเดียวกัน ให้แก้ชื่อในแถวนั้นและใน${settingsTabBefore(written)}ให้ตรงกัน หากไม่ใช่ ให้กรอกคะแนนที่ประกาศของ${own}ในแถวใหม่`,
  }),
  'tabs-of-other-agency': ({ tabs, agency, own }, written) => ({
    what: `แท็บ ${tabs.join(', ')} ของปีนี้เป็นของ${agency} จึงคงไว้ตามเดิม และจะสร้างแท็บใหม่ของ${own}`,
    todo: `หากเป็นหน่วยงานเดียวกัน ให้แก้ “${written.settingWords.labels.agency}” ใน${settingsTabBefore(written)}เป็น ${agency} แล้วกดวิเคราะห์อีกครั้งก่อนบันทึกลงชีต`,
  }),
  'agency-renamed': ({ tab, from, to }, written) => ({
    what: `ชื่อหน่วยงานในแท็บ ${tab} จะเปลี่ยนจาก ${from} เป็น ${to} และเนื้อหาในแท็บจะปรับปรุงตามคะแนนที่ตั้งไว้`,
    todo: `หากเป็นหน่วยงานเดียวกัน ให้บันทึกลงชีตได้ หาก ${to} เป็นอีกหน่วยงานหนึ่ง ให้แก้ “${written.settingWords.labels.agency}” ใน${settingsTabBefore(written)}กลับเป็น ${from} และจัดทำของ ${to} ในไฟล์อื่น`,
  }),
  'tabs-of-other-years': ({ fiscalYear, others }) => ({
    what: `ยังไม่มีแท็บคะแนนรายข้อของปี ${fiscalYear} (${describeOtherYears(others)}) จึงแสดงเฉพาะผลที่ประกาศ`,
    todo: `สร้างแท็บคะแนนหรือวางรายงานของปี ${fiscalYear} หากแท็บเหล่านั้นเป็นของปี ${fiscalYear} ให้แก้ปีที่ระบุไว้ในแท็บให้ถูกต้อง`,
  }),
  'announced-incomplete': ({ missing }, written) => ({
    what: `คะแนนที่ประกาศของปีที่ประเมินยังขาด ${missing.map((part) => partNames[part]).join(', ')} จึงแสดงคะแนนที่คำนวณจากรายข้อเป็นหลัก`,
    todo: `กรอกคะแนนที่ประกาศให้ครบทุกส่วนใน${settingsTab(written)} หรือลบออกทั้งหมดหากยังไม่ประกาศ`,
  }),
  'announced-total-inconsistent': ({ cell, announced, fromInstruments }) => ({
    what: `คะแนนรวมที่ประกาศคือ ${figure(announced)} แต่เมื่อถ่วงน้ำหนักคะแนนที่ประกาศของแต่ละเครื่องมือแล้วได้ ${figure(fromInstruments)}`,
    todo: `ตรวจคะแนนที่ประกาศทุกช่องกับต้นฉบับ โดยเริ่มที่${at(cell)}`,
  }),
  'announced-level-differs': ({ cell, typed, level, exists }) => ({
    what: exists
      ? `ระดับที่กรอกคือ “${typed}” แต่คะแนนที่ประกาศอยู่ในระดับ “${level ?? '-'}”`
      : level === null
        ? `ไม่มีระดับชื่อ “${typed}” ในเกณฑ์การประเมิน`
        : `ไม่มีระดับชื่อ “${typed}” ในเกณฑ์การประเมิน คะแนนที่ประกาศอยู่ในระดับ “${level}”`,
    todo: `ตรวจกับประกาศผลการประเมิน แล้วแก้ค่าที่${at(cell)}`,
  }),
  'oit-not-0-or-100': ({ item, cell, score }) => ({
    what: `ข้อ ${item} ได้ ${formatItemScore(score, 'arabic')} คะแนน แต่ข้อของ OIT ได้เพียง 0 หรือ 100 คะแนนเท่านั้น`,
    todo: `ตรวจคะแนนที่${at(cell)} กับผลการประเมินต้นฉบับ ระหว่างนี้ผู้ช่วยคำนวณตามคะแนนที่กรอกไว้`,
  }),
  'title-differs': ({ item, cell, other }, written) => ({
    what:
      other === null
        ? `แถวที่${at(cell)} มีรหัสข้อ ${item} แต่ชื่อข้อไม่ตรงกับข้อ ${item} ของปีที่ประเมิน จึงยังไม่นำคะแนนของข้อ ${item} มาคำนวณ`
        : `แถวที่${at(cell)} มีรหัสข้อ ${item} แต่ชื่อข้อใกล้เคียงกับข้อ ${other} มากกว่า จึงยังไม่นำคะแนนของข้อ ${item} มาคำนวณ`,
    todo: `ตรวจว่าปีงบประมาณใน${settingsTabBefore(written)}ตรงกับปีของตารางคะแนน หากตรงแล้ว ให้แก้รหัสหรือชื่อข้อในแถวนั้นให้ถูกต้อง`,
  }),
  'past-plan-damaged': ({ tab, fiscalYear }, written) => ({
    what: `แท็บ ${tab} เป็นแผนของปีก่อนแต่ขาดส่วนที่จำเป็น จึงยังนำมาตรการและผลของปีนั้นมาใช้ไม่ได้`,
    todo: `หากต้องการใช้ ให้ตั้ง “${written.settingWords.labels.fiscalYear}” ใน${settingsTabBefore(written)}เป็น ${fiscalYear} กดวิเคราะห์คะแนนเพื่อซ่อมแท็บนั้น แล้วตั้งปีกลับ`,
  }),
  'table-copied': ({ table, tab, others }, written) => ({
    what: `มี “${tableName(table, written)}” ของปีนี้มากกว่าหนึ่งแท็บ (${[tab, ...others].join(', ')}) ผู้ช่วยใช้และปรับปรุงเฉพาะแท็บ ${tab}`,
    todo: 'หากต้องการใช้แท็บอื่น ให้ย้ายแท็บนั้นไว้ซ้ายสุด หรือลบแท็บที่ไม่ใช้',
  }),
  'score-looks-like-fraction': ({ item, cell, score }) => ({
    what: `คะแนนของข้อ ${item} ที่${at(cell)} คือ ${exact(score)} ซึ่งน้อยกว่า 1 เหมือนเป็นสัดส่วนแทนคะแนนเต็ม 100 จึงยังไม่นำมาคำนวณ`,
    todo: 'ตรวจกับผลการประเมินต้นฉบับ แล้วแก้เป็นคะแนนเต็ม 100 เช่น 0.98 แก้เป็น 98',
  }),
  'scores-look-like-fractions': ({ part, cell }) => ({
    what: `คะแนนของ ${partNames[part]} ตั้งแต่${at(cell)} ไม่เกิน 1 ทุกข้อ เหมือนเป็นสัดส่วนแทนคะแนนเต็ม 100 จึงยังไม่นำมาคำนวณ`,
    todo: 'จัดรูปแบบเซลล์คะแนนเป็นเปอร์เซ็นต์ หรือคูณคะแนนด้วย 100 แล้วกดวิเคราะห์อีกครั้ง',
  }),
  'part-missing': ({ part }, written) => ({
    what: `ไม่มีทั้งคะแนนรายข้อและคะแนนที่ประกาศของ ${partNames[part]} คะแนนรวมจึงยังไม่ครบถ้วน`,
    todo: `กรอกคะแนนประกาศ ${partNames[part]} ของปีที่ประเมินใน${settingsTab(written)}`,
  }),
  'unreadable-setting': ({ setting, cell, text }, { settingWords }) => ({
    what: `ค่า “${text}” ที่${at(cell)} ใช้ไม่ได้ จึงใช้ค่าเริ่มต้นแทน`,
    todo: mendSetting[setting](settingWords),
  }),
  'selection-unreadable-item': ({ cell, written }) => ({
    what: `${written.map((word) => `“${word}”`).join(', ')} ในรายการข้อที่เลือกไว้ที่${at(cell)} ไม่ใช่รหัสข้อ จึงใช้เฉพาะรหัสข้ออื่นในรายการนั้น`,
    todo: 'แก้เป็นรหัสข้อคั่นด้วยเครื่องหมายจุลภาค เช่น i2, e6, o1 หรือกดปุ่ม “เลือกข้อ” เพื่อเลือกใหม่',
  }),
  'selection-unknown-item': ({ cell, items, fiscalYear, instead }, written) => ({
    what:
      instead === 'others'
        ? `โครงสร้างการประเมินปีงบประมาณ ${fiscalYear} ไม่มีข้อ ${items.join(', ')} ที่เลือกไว้ที่${at(cell)} จึงใช้เฉพาะข้ออื่นในรายการนั้น`
        : `โครงสร้างการประเมินปีงบประมาณ ${fiscalYear} ไม่มีข้อ ${items.join(', ')} ที่เลือกไว้ที่${at(cell)} จึงเลือกข้อตามค่าเริ่มต้นแทน`,
    todo: `ตรวจว่าปีงบประมาณใน${settingsTabBefore(written)}ถูกต้อง แล้วแก้รหัสข้อในเซลล์นั้น หรือกดปุ่ม “เลือกข้อ” เพื่อเลือกใหม่`,
  }),
  'selection-item-without-score': ({ cell, items }) => ({
    what: `ข้อ ${items.join(', ')} ที่เลือกไว้ที่${at(cell)} ยังไม่มีคะแนนที่ใช้ได้ จึงยังไม่อยู่ในแผน`,
    todo: 'กรอกหรือแก้คะแนนของข้อนั้นในแท็บคะแนนแล้วกดวิเคราะห์อีกครั้ง หรือนำข้อนั้นออกจากรายการ',
  }),
  'framework-missing-table': ({ table, tab }, written) => ({
    what: `แท็บ ${tab} ไม่มีตาราง${frameworkTableNames[table]} หรือตารางไม่มีแถวข้อมูล จึงยังใช้โครงสร้างนี้ไม่ได้`,
    todo: `เติมตารางที่มีหัวคอลัมน์ ${headersOf(table, written)} หรือสร้าง${leadingOn(ownTab(written.tabWords.frameworkTab))}ใหม่`,
  }),
  'framework-missing-column': ({ table, column, cell }, written) => ({
    what: `ตาราง${frameworkTableNames[table]}ที่${at(cell)} ไม่มีหัวคอลัมน์ “${written.frameworkWords.columns[column]}”`,
    todo: 'แก้หัวคอลัมน์กลับเป็นชื่อเดิม หรือแทรกคอลัมน์นั้นกลับเข้ามา',
  }),
  'framework-missing-year': ({ tab }, written) => ({
    what: `แท็บ ${tab} ไม่ได้ระบุปีงบประมาณของโครงสร้าง`,
    todo: `เติมแถวที่มีคำว่า “${written.frameworkWords.year}” และปี พ.ศ. สี่หลักในเซลล์ทางขวา`,
  }),
  'framework-blank': ({ column, cell }, written) => ({
    what: `ช่อง “${written.frameworkWords.columns[column]}” ที่${at(cell)} ว่างอยู่`,
    todo: 'กรอกข้อมูลในช่องนั้น หรือลบทั้งแถวหากไม่ใช้',
  }),
  'framework-unreadable': ({ cell, text, expected }, written) => ({
    what: `ค่า “${text}” ที่${at(cell)} ใช้ในโครงสร้างไม่ได้`,
    todo: mendFrameworkValue[expected](written),
  }),
  'framework-duplicate': ({ cell, first, text }) => ({
    what: `“${text}” ปรากฏซ้ำที่${at(first)} และที่${at(cell)}`,
    todo: 'แก้ให้ไม่ซ้ำกัน หรือลบแถวที่เกินออก',
  }),
  'framework-missing-part': ({ part, tab }, written) => ({
    what: `ตารางน้ำหนักในแท็บ ${tab} ไม่มีแถวของ ${partNames[part]}`,
    todo: `เพิ่มแถว “${written.partNames[part]}” พร้อมน้ำหนัก`,
  }),
  'framework-weights': ({ cell, sum }) => ({
    what: `น้ำหนักทุกส่วนรวมกันได้ร้อยละ ${figure(sum)} ไม่ใช่ร้อยละ 100`,
    todo: `แก้น้ำหนักในตารางที่${at(cell)} ให้รวมกันได้ 100`,
  }),
  'framework-levels': ({ cell, level, why }) => ({
    what:
      why === 'order'
        ? `ระดับ “${level}” ที่${at(cell)} ไม่มีทางเกิดขึ้นได้ เพราะเกณฑ์ไม่ต่ำกว่าระดับที่อยู่ข้างบน`
        : `ระดับสุดท้าย “${level}” ที่${at(cell)} มีเกณฑ์สูงกว่า 0 คะแนนที่ต่ำกว่านั้นจึงไม่มีระดับ`,
    todo:
      why === 'order'
        ? 'เรียงระดับจากเกณฑ์สูงลงไปหาเกณฑ์ต่ำ'
        : 'แก้เกณฑ์ของระดับสุดท้ายให้เป็น 0 ทั้งสองช่อง หรือเพิ่มระดับที่ต่ำกว่า',
  }),
  'framework-bad-code': ({ cell, text }) => ({
    what: `“${text}” ที่${at(cell)} ไม่ใช่รหัสข้อ`,
    todo: 'ใช้รหัสที่ขึ้นต้นด้วย i, e หรือ o ตามด้วยเลขข้อ เช่น i1, e1, o1',
  }),
  'framework-unknown-issue': ({ item, cell, issue }) => ({
    what: `ข้อ ${item} ที่${at(cell)} อยู่ในประเด็นที่ ${issue} ซึ่งไม่มีในตารางประเด็น`,
    todo: 'แก้เลขประเด็นของข้อนั้น หรือเพิ่มประเด็นนั้นในตารางประเด็น',
  }),
  'framework-split': ({ kind, number, cell, first }) => ({
    what:
      kind === 'indicator'
        ? `ตัวชี้วัดที่ ${number} มีข้อของสองเครื่องมือ คือที่${at(first)} และที่${at(cell)}`
        : `ตัวชี้วัดย่อย ${number} อยู่ในสองตัวชี้วัด คือที่${at(first)} และที่${at(cell)}`,
    todo: 'แก้เลขให้ตรงกับโครงสร้างจริง เลขหนึ่งใช้ได้แห่งเดียว',
  }),
  'framework-two-names': ({ kind, number, cell, first }) => ({
    what:
      kind === 'indicator'
        ? `ตัวชี้วัดที่ ${number} มีสองชื่อ คือที่${at(first)} และที่${at(cell)}`
        : `ตัวชี้วัดย่อย ${number} มีสองชื่อ คือที่${at(first)} และที่${at(cell)}`,
    todo: 'แก้ให้เป็นชื่อเดียวกันทุกแถว',
  }),
  'framework-undivided-item': ({ item, indicator, cell }) => ({
    what: `ข้อ ${item} ที่${at(cell)} ไม่มีตัวชี้วัดย่อย ทั้งที่ข้ออื่นของตัวชี้วัดที่ ${indicator} มี`,
    todo: 'กรอกตัวชี้วัดย่อยให้ครบทุกข้อของตัวชี้วัดนั้น หรือลบออกทุกข้อ',
  }),
  'framework-no-items': ({ instrument, tab }) => ({
    what: `ตารางรายการข้อในแท็บ ${tab} ไม่มีข้อของ ${instrument}`,
    todo: `เพิ่มข้อของ ${instrument} อย่างน้อยหนึ่งข้อ`,
  }),
  'library-missing-column': ({ column, cell }, written) => ({
    what: `ตารางคลังมาตรการที่${at(cell)} ไม่มีหัวคอลัมน์ “${written.libraryWords.columns[column]}” จึงยังไม่ใช้คลังนี้ และใช้มาตรการที่มากับผู้ช่วยทุกข้อ`,
    todo: 'แก้หัวคอลัมน์กลับเป็นชื่อเดิม หรือแทรกคอลัมน์นั้นกลับเข้ามา แล้วกดวิเคราะห์อีกครั้ง',
  }),
  'library-unknown-item': ({ cell, text }) => ({
    what:
      text === ''
        ? `แถวในคลังมาตรการไม่ได้ระบุข้อที่${at(cell)} จึงไม่นำแถวนี้ไปใช้กับข้อใด ${libraryInstead}`
        : `“${text}” ที่${at(cell)} ไม่ใช่รหัสข้อของปีงบประมาณในคลังมาตรการ หรืออ่านได้มากกว่าหนึ่งข้อ จึงไม่นำแถวนี้ไปใช้กับรหัสนั้น ${libraryInstead}`,
    todo: 'กรอกรหัสข้อให้ถูกต้อง เช่น o15 หรือ e4, e5 หากไม่ใช้แถวนั้น ให้ลบทั้งแถว',
  }),
  'library-blank': ({ item, columns, cell }, { libraryWords }) => {
    const headers = columns.map((column) => `“${libraryWords.columns[column]}”`).join(', ');
    return {
      what:
        item === null
          ? `แถวของมาตรการในคลังมาตรการยังไม่มี ${headers} (เริ่มที่${at(cell)}) จึงยังไม่นำมาใช้ ${libraryInstead}`
          : `แถวของข้อ ${item} ในคลังมาตรการยังไม่มี ${headers} (เริ่มที่${at(cell)}) จึงยังไม่นำมาใช้ ${libraryInstead}`,
      todo: `กรอกช่องที่ว่างให้ครบ หรือเลือก “${libraryWords.notUse}” ในช่อง “${libraryWords.columns.use}” ของแถวนั้นหากไม่ต้องการให้มีมาตรการ`,
    };
  },
  'library-unreadable-issue': ({ cell, text }) => ({
    what: `“${text}” ที่${at(cell)} ไม่ใช่เลขประเด็น จึงจัดมาตรการนี้ไว้ในประเด็นของข้อแทน`,
    todo: 'แก้เป็นเลขประเด็น เช่น 3 หรือเว้นว่างไว้เพื่อใช้ประเด็นของข้อ',
  }),
  'library-unknown-issue': ({ cell, issue }) => ({
    what: `ประเด็นที่ ${issue} ที่${at(cell)} ไม่มีในโครงสร้างการประเมิน จึงจัดมาตรการนี้ไว้ในประเด็นของข้อแทน`,
    todo: 'แก้เป็นเลขประเด็นที่มีในแผน หรือเว้นว่างไว้เพื่อใช้ประเด็นของข้อ',
  }),
  'library-unreadable-use': ({ cell, text }, written) => ({
    what: `“${text}” ที่${at(cell)} ไม่ได้บอกว่าใช้หรือไม่ใช้มาตรการ จึงถือว่าใช้`,
    todo: `เลือก “${written.libraryWords.use}” หรือ “${written.libraryWords.notUse}” จากรายการในช่องนั้น`,
  }),
  'library-unknown-reference': ({ cell, text }, written) => ({
    what: `ข้อความที่${at(cell)} อ้างอิง “${text}” ซึ่งไม่ใช่รหัสข้อของปีงบประมาณในคลังมาตรการ จึงตัดการอ้างอิงนี้ออกจากแผน`,
    todo: `แก้รหัสข้อในวงเล็บปีกกาให้ถูกต้อง เช่น “{${written.libraryWords.reference}:o8}” หรือลบการอ้างอิงนั้นออก`,
  }),
  'library-contradiction': ({ column, cell, first }, written) => ({
    what: `มาตรการเดียวกันมี “${written.libraryWords.columns[column]}” ไม่ตรงกันที่${at(first)} และที่${at(cell)} จึงใช้ตามที่กรอกไว้แห่งแรก`,
    todo: 'แก้ให้ตรงกันหรือเว้นว่างไว้ในแถวหลัง หากเป็นคนละมาตรการ ให้แก้รหัสมาตรการไม่ให้ซ้ำกัน เช่น เติม -2 ต่อท้าย',
  }),
  'library-duplicate-item': ({ item, cell, first }) => ({
    what: `ข้อ ${item} ปรากฏซ้ำในมาตรการเดียวกันที่${at(first)} และที่${at(cell)} จึงใช้สาเหตุและแนวทางจากแห่งแรก`,
    todo: 'ลบแถวที่ซ้ำออก หากเป็นคนละมาตรการ ให้แก้รหัสมาตรการไม่ให้ซ้ำกัน เช่น เติม -2 ต่อท้าย',
  }),
};
