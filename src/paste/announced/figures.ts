/** What a number among words may be, beside a score: a page's, a count, a date, an earlier year's, half of decimals. */

import { folded } from '../../thai/foldText.ts';
import { ERA, PAST_YEAR, YEAR, YEAR_BESIDE } from '../../thai/year/spellings.ts';
import { endsInShortYear, yearsIn } from '../../thai/year/yearsIn.ts';
import type { ItemMark } from '../marks.ts';
import type { PastedText } from '../text/pastedText.ts';
import type { Figure, Word } from '../words.ts';

/** Alone on a line, a whole number up to this one is taken for a page number or a step's. */
const LAST_LIKELY_PAGE = 60;

/** What stands before a number that is no score: "ครั้งที่ 2", "หน้า 5", "ต.ค. 68". */
const BEFORE_OTHER_NUMBER = folded(
  new RegExp(
    `(?:(?<!หน้า)ที่|^หน้า(?:ที่)?|${ERA}|ปี|จำนวน|ข้อ|อีก|ตัวชี้วัด|ประเด็น|ร้อยละของ|ไม่เกิน|อย่างน้อย|ภายใน|ระยะ|[ก-ฮ]\\.[ก-ฮ]\\.|[ก-ฮ]{2,4}\\.|[-–/])$`,
  ),
);
/** What stands behind a number that counts something. */
const COUNTED = folded(
  /^(?:ครั้ง|คน|ราย(?!งาน)|วัน|เดือน|ปี|ชั่วโมง|นาที|โครงการ|กิจกรรม|ข้อ(?!คำถาม|มูล)|เรื่อง|หน้า|บาท|ช่องทาง|ขั้นตอน|ฉบับ|แห่ง|หน่วย(?!งาน)|ด้าน|ประการ)/,
);

const SAYING = '(?:ได้|คะแนน|ร้อยละ|อยู่ที่|คือ|เป็น|มี|รวม|ที่ได้|[:=()\\-–])*$';
/** What stands before the figure of an earlier year, or one to reach. */
const ANOTHERS = new RegExp(`(?:เดิม|${PAST_YEAR}|ครั้ง(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว|ที่ผ่านมา)|เป้าหมาย)${SAYING}`);
/** Not the end of a plan's range: "2566 - พ.ศ. 2570". */
const YEAR_BEFORE = new RegExp(`(?<![0-9] ?[-–] ?(?:${ERA} ?)?)(${YEAR_BESIDE}|${YEAR})${SAYING}`);
/** In brackets behind a figure, a year is that figure's: "75.00 (ปี 2567)". Without them it may be the next one's. */
const YEAR_BEHIND = new RegExp(
  `^ ?(?:คะแนน)? ?\\((?:ของ|ใน|เมื่อ)? ?(?:(${YEAR_BESIDE}|${YEAR})|${PAST_YEAR}) ?\\)`,
);

/** Whether a figure is 0 or 100, as scores of open data are. */
export const isExtreme = ({ score }: Figure): boolean => score === 0 || score === 100;

/** Whether a figure may be the number of a page: a whole one alone in its line, and not large. */
export const isLikelyPage = ({ alone, whole, score }: Figure): boolean =>
  alone && whole && score > 0 && score <= LAST_LIKELY_PAGE;

/** Whether a figure stands alone in its line, as cells of a table do that lost their borders. */
export const fillsLine = (word: Word): boolean => word.figure?.alone === true && word.hasLine;

/** Whether a figure is a year without its century: "ปีงบฯ 67". */
const isYear = (words: readonly Word[], at: number): boolean =>
  words[at]?.figure?.whole === true &&
  endsInShortYear(`${words[at - 1]?.text.slice(-20)} ${words[at]?.text}`);

/** What stands between a figure and the ones beside it, years left in. */
interface Beside {
  readonly before: string;
  readonly behind: string;
  /** Whether another figure stands before that. */
  readonly follows: boolean;
}

const besideOf = (words: readonly Word[], at: number, start: number): Beside => {
  const isFigure = (index: number): boolean => Boolean(words[index]?.figure) && !isYear(words, index);
  let first = at;
  while (first > Math.max(start, at - 5) && !isFigure(first - 1)) first -= 1;
  let last = at;
  while (last < at + 4 && words[last + 1] && !isFigure(last + 1)) last += 1;
  const textOf = (part: readonly Word[], length: number): string =>
    part.map(({ text }) => (length < 0 ? text.slice(length) : text.slice(0, length))).join('');
  return {
    before: textOf(words.slice(first, at), -30),
    behind: textOf(words.slice(at + 1, last + 1), 30),
    follows: first > start && isFigure(first - 1),
  };
};

/** Whether words beside a figure say that it is an earlier year's or one to reach. */
export const isOfAnother = (
  { words, framework, titles }: PastedText,
  { item, at: start }: ItemMark,
  at: number,
): boolean => {
  const beside = besideOf(words, at, start);
  const before = beside.follows ? beside.before.replace(YEAR_BEHIND, '') : beside.before;
  if (ANOTHERS.test(before)) return true;
  const [, yearBefore] = YEAR_BEFORE.exec(before) ?? [];
  const behind = yearBefore === undefined ? YEAR_BEHIND.exec(beside.behind) : null;
  if (behind && behind[1] === undefined) return true;
  const [year] = yearsIn(yearBefore ?? behind?.[1] ?? '');
  if (year === undefined || year === framework.fiscalYear) return false;
  // Titles end in years as well.
  return !(item && titles.byCode.get(item.code)?.figures.has(String(year)));
};

/** Whether the figure is one half of decimals that a space or a line's end broke: "98." and "67". */
export const isBroken = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  const behind = words[at + 1];
  if (!word) return false;
  const isRowNumber = before?.leadsLine && before.line === word.line && before.cell < word.cell;
  if (
    before &&
    !isRowNumber &&
    word.figure?.whole &&
    /(?:^|[^0-9.])(?:[0-9]{1,3} ?)?\.$/.test(before.text) &&
    /[0-9]/.test(before.text + (words[at - 2]?.text ?? ''))
  )
    return true;
  if (!word.figure?.whole || !behind) return false;
  return /^\. ?[0-9]/.test(behind.text) || (behind.text === '.' && /^[0-9]/.test(words[at + 2]?.text ?? ''));
};

/** A figure between other words that counts, dates or numbers something, or begins a range. */
export const isOtherNumber = (words: readonly Word[], at: number, endsTitle: boolean): boolean => {
  const behind = words[at + 1]?.text.slice(0, 20) ?? '';
  if (!endsTitle && (BEFORE_OTHER_NUMBER.test(words[at - 1]?.text.slice(-20) ?? '') || isYear(words, at)))
    return true;
  if (words[at]?.figure?.whole && COUNTED.test(behind)) return true;
  return /^[-–/]/.test(behind) && /^[0-9]/.test(behind.slice(1) || (words[at + 2]?.text ?? ''));
};
