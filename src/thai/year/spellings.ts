/** How people write fiscal years, as patterns. All years are Buddhist (CE + 543). */

/** A year of the Buddhist era, for patterns of folded text: 2540 to 2699. Assessments began in the 2550s. */
export const YEAR = '2(?:5[4-9]|6[0-9])[0-9](?![0-9])';

/** "พ.ศ.", for patterns of folded text. */
export const ERA = 'พ ?\\.? ?ศ ?\\.?';

/** The short for a fiscal year, for patterns of folded text. */
export const BUDGET = 'งบ(?:ประมาณ|ฯ)?';

/** The words before a year that only say that it is one; '' among them. */
export const BEFORE_YEAR = `(?:ปี)? ?(?:${BUDGET})? ?(?:${ERA})? ?`;

/** One of the words that a written year is made of, for patterns of folded text. */
export const YEAR_WORD = `(?:ปี|${BUDGET}|${ERA}|\\(?${YEAR}\\)?)`;

/** The same year as English writes it: 2025 is 2568. */
export const COMMON = '20[1-4][0-9](?![0-9])';

/** Behind one year: in "2566 - 2570" and "66-70" a plan's range would go on. */
export const NO_RANGE = `(?! ?[-–] ?(?:(?:${ERA} ?)?${YEAR}|['’]?[5-7][0-9](?![0-9]|[.,][0-9])))`;

/** The century left out: 2550 to 2579, and nothing that is counted. */
export const TWO_DIGITS = `['’]?[5-7][0-9](?![0-9]|[.,][0-9]| ?(?:%|คน|ราย|วัน|ข้อ|บาท|ล้าน))${NO_RANGE}`;

/** In whatever case: of the patterns that hold it, some tell letters by theirs. */
const ENGLISH = '(?<![A-Za-z])(?:[Ff]iscal [Yy]ear|FISCAL YEAR|[Ff][Yy])';

/** What alone calls the number behind it a year; "งบประมาณ 60" may be a score of that. */
export const CALLS_YEAR = `(?:ปี(?: ?${BUDGET})?|งบฯ?|${ENGLISH})(?: ?${ERA})?`;

/** "ทั้งปี 68", "18 ปี 60": no name of a year. In "ปี 67 ปี 68" the digits before the word are a year themselves. */
const NO_NAME = "(?<=ทั้ง|ทุก|แต่ละ|ราย|ต่อ|(?<![0-9.]|(?:ปี|[บฯYy.]|ITA) ?['’]?)[0-9]{1,2} ?)ปี";

/** "ITA 68", "ITA68": a year in two digits, unless they are called a score. */
export const BEFORE_SHORT_ITA = 'ITA(?= ?6[0-9](?! ?คะแนน(?![ก-๎])))';

/**
 * A year that is called one, for patterns of folded text: "ปี 2568", "ปีงบประมาณ พ.ศ. 2568", "ปี 68", "FY2025", "ITA 2025".
 * A mere "พ.ศ. 2540" is often a law's.
 */
export const CALLED_YEAR = `(?:(?:${CALLS_YEAR}|ITA) ?(?:${YEAR}|${COMMON})${NO_RANGE}|(?:(?!${NO_NAME})${CALLS_YEAR}|${BEFORE_SHORT_ITA}) ?${TWO_DIGITS})`;

/** The same right beside a figure: there, "พ.ศ. 2568" is the figure's as well. */
export const YEAR_BESIDE = `(?:${CALLED_YEAR}|${ERA} ?${YEAR})`;

/** "ปีก่อน", "ปีงบประมาณที่ผ่านมา", for patterns of folded text. */
export const PAST_YEAR = `ปี(?: ?${BUDGET})? ?(?:ที่ผ่านมา|ที่แล้ว|ก่อน(?:หน้า)?(?:นี้)?)`;

/** "ปีนี้", "ปีปัจจุบัน", for patterns of folded text. */
export const THIS_YEAR = `ปี(?: ?${BUDGET})? ?(?:นี้|ปัจจุบัน)`;

/** The words that call the year behind them a fiscal year, for patterns of folded text that pass over case. */
export const NAMED_FISCAL = `(?:ปี ?${BUDGET}|Fiscal Year|FY)(?: ?${ERA})?`;

/** Not a part of a longer number, and no decimals. */
export const BUDDHIST = new RegExp(`(?<![0-9]|[0-9]\\.)${YEAR}(?!\\.[0-9])`, 'g');

export const COMMON_ERA = new RegExp(`(?<![0-9]|[0-9]\\.)${COMMON}(?!\\.[0-9])`, 'g');

/** "ปี 68", "งบ 68": the century left out. */
export const SHORT = new RegExp(
  `(?:ปี(?: ?${BUDGET})?|${BUDGET}|${ERA}|FY|Fiscal Year|${BEFORE_SHORT_ITA}) ?(?:${ERA})? ?['’]?(?<![0-9])([5-9][0-9])(?![0-9.])`,
  'gi',
);

/**
 * A month, for patterns of folded text. Months in full are known by their ends. No month has nine letters before that; without a limit, the rest of a long run
 * would be searched from each of its letters.
 */
export const MONTH =
  '(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค|[ก-๙]{1,9}(?:าคม|ายน|าพันธ์))\\.?';

/** A day or a month of a year: says when something was written, not which year was assessed. */
export const DATE = new RegExp(`(?:${MONTH}|/) ?(?:${ERA})? ?${YEAR}`, 'g');

export const OTHER_MATTER = '(?:แผน|พระราชบัญญัติ|พ\\.ร\\.บ\\.|มติ|ระเบียบ|หลักเกณฑ์|เกณฑ์)';
