/** How people write fiscal years, and which year a text is about. All years are Buddhist (CE + 543). */
import { folded, foldText } from './foldText.ts';

/** A year of the Buddhist era, for patterns of folded text: 2540 to 2699. Assessments began in the 2550s. */
export const YEAR = '2(?:5[4-9]|6[0-9])[0-9](?![0-9])';
/** "พ.ศ.", for patterns of folded text. */
export const ERA = 'พ ?\\.? ?ศ ?\\.?';
const BUDGET = 'งบ(?:ประมาณ|ฯ)?';
/** The words before a year that only say that it is one; '' among them. */
const BEFORE_YEAR = `(?:ปี)? ?(?:${BUDGET})? ?(?:${ERA})? ?`;
/** One of the words that a written year is made of, for patterns of folded text. */
export const YEAR_WORD = `(?:ปี|${BUDGET}|${ERA}|\\(?${YEAR}\\)?)`;
/** The same year as English writes it: 2025 is 2568. */
const COMMON = '20[1-4][0-9](?![0-9])';
/** Behind one year: in "2566 - 2570" and "66-70" a plan's range would go on. */
const NO_RANGE = `(?! ?[-–] ?(?:(?:${ERA} ?)?${YEAR}|['’]?[5-7][0-9](?![0-9]|[.,][0-9])))`;
/** The century left out: 2550 to 2579, and nothing that is counted. */
const TWO_DIGITS = `['’]?[5-7][0-9](?![0-9]|[.,][0-9]| ?(?:%|คน|ราย|วัน|ข้อ|บาท|ล้าน))${NO_RANGE}`;
/** In whatever case: of the patterns that hold it, some tell letters by theirs. */
const ENGLISH = '(?<![A-Za-z])(?:[Ff]iscal [Yy]ear|FISCAL YEAR|[Ff][Yy])';
/** What alone calls the number behind it a year; "งบประมาณ 60" may be a score of that. */
const CALLS_YEAR = `(?:ปี(?: ?${BUDGET})?|งบฯ?|${ENGLISH})(?: ?${ERA})?`;
/** "ทั้งปี 68", "18 ปี 60": no name of a year. In "ปี 67 ปี 68" the digits before the word are a year themselves. */
const NO_NAME = "(?<=ทั้ง|ทุก|แต่ละ|ราย|ต่อ|(?<![0-9.]|(?:ปี|[บฯYy.]|ITA) ?['’]?)[0-9]{1,2} ?)ปี";
/** "ITA 68", "ITA68": a year in two digits, unless they are called a score. */
const BEFORE_SHORT_ITA = 'ITA(?= ?6[0-9](?! ?คะแนน(?![ก-๎])))';
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
const NAMED_FISCAL = `(?:ปี ?${BUDGET}|Fiscal Year|FY)(?: ?${ERA})?`;

/** Not a part of a longer number, and no decimals. */
const BUDDHIST = new RegExp(`(?<![0-9]|[0-9]\\.)${YEAR}(?!\\.[0-9])`, 'g');
const COMMON_ERA = new RegExp(`(?<![0-9]|[0-9]\\.)${COMMON}(?!\\.[0-9])`, 'g');
/** "ปี 68", "งบ 68": the century left out. */
const SHORT = new RegExp(
  `(?:ปี(?: ?${BUDGET})?|${BUDGET}|${ERA}|FY|Fiscal Year|${BEFORE_SHORT_ITA}) ?(?:${ERA})? ?['’]?(?<![0-9])([5-9][0-9])(?![0-9.])`,
  'gi',
);
/** In a tab's name also "IIT68", "IIT_68", "68 IIT", or nothing else. */
const SHORT_IN_NAME =
  /(?:(?:ITA|IIT|EIT|OIT|ปี|งบ|FY)[ _'’.-]*(?<![0-9])([67][0-9])(?![0-9.])|(?<![0-9.])([67][0-9])[ _-]*(?:ITA|IIT|EIT|OIT|$)|^([67][0-9])$)/gi;
/**
 * A month, for patterns of folded text. Months in full are known by their ends. No month has nine letters before that; without a limit, the rest of a long run
 * would be searched from each of its letters.
 */
export const MONTH =
  '(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค|[ก-๙]{1,9}(?:าคม|ายน|าพันธ์))\\.?';
/** A day or a month of a year: says when something was written, not which year was assessed. */
const DATE = new RegExp(`(?:${MONTH}|/) ?(?:${ERA})? ?${YEAR}`, 'g');
const OTHER_MATTER = '(?:แผน|พระราชบัญญัติ|พ\\.ร\\.บ\\.|มติ|ระเบียบ|หลักเกณฑ์|เกณฑ์)';
/** The year a plan runs in, and that of a law or a resolution. */
const OTHER_MATTERS = new RegExp(`${OTHER_MATTER}[^0-9]{0,60}${YEAR}`, 'g');
const NAMED = folded(
  new RegExp(`(?:${NAMED_FISCAL}|ประจำปี(?: ?${ERA})?) ?(${YEAR}|${COMMON}|[5-9][0-9](?![0-9]))`, 'gi'),
);

/** Of "Fiscal Year 67" only the last word may be at hand. */
const ENDING = new RegExp(`(?:${CALLS_YEAR}|[Yy]ear|YEAR|${BEFORE_SHORT_ITA}|${ERA}) ?${TWO_DIGITS}$`);

/** Whether a folded text ends in a year without its century: "ปีงบฯ 67". */
export const endsInShortYear = (text: string): boolean => ENDING.test(text);

const distinct = (years: readonly number[]): number[] => [...new Set(years)];

/** A year as it is written, in the Buddhist era: 2568, 2025 and 68 are one. */
const inFull = (written: number): number =>
  written < 100 ? 2500 + written : written < 2100 ? written + 543 : written;

const all = (text: string, pattern: RegExp): number[] =>
  distinct([...text.matchAll(pattern)].map((match) => inFull(Number(match[2] ?? match[1] ?? match[0]))));

/** "(ปี 2567 = 90.00)", "(ปี 67 ได้ 90.00 คะแนน)": a figure to compare with. */
const COMPARED = new RegExp(
  `\\((?:${CALLED_YEAR}|${BEFORE_YEAR}${YEAR}) ?(?:(?:[=:]|ได้|มี|คะแนน|ร้อยละ) ?)+[0-9.]+`,
  'g',
);
const withoutCompared = (text: string): string => text.replace(COMPARED, ' ');

/** Years of plans and laws, and to compare with, are passed over. */
const SPELLED_OTHERWISE = folded(
  new RegExp(`(?<!${OTHER_MATTER}[^0-9]{0,60}|(?:เทียบ|จาก|กว่า)[^0-9]{0,20})${CALLED_YEAR}(?!\\.[0-9])`, 'gi'),
);
/** "ปี 67 และ 68", "ปี 66-70", "ปี 67 68". */
const SEVERAL_SHORT = folded(
  /(?:ปี|งบ|งบประมาณ|งบฯ|FY) ?['’]?[5-9][0-9]\s*(?:[-–/,&]|และ|กับ|ถึง|หรือ|เทียบ(?:กับ)?|and|to)?\s*(?:ปี)?\s*['’]?[5-9][0-9](?![0-9.])/i,
);

const withoutDates = (text: string): string => foldText(text).replace(DATE, ' ');

/**
 * The years that a text names, each once, in its order: with four digits of the Buddhist era, else of the common era, else
 * as "ปี 68". Dates are passed over.
 */
export const yearsIn = (text: string): number[] => {
  const plain = withoutDates(text);
  const [buddhist, common] = [all(plain, BUDDHIST), all(plain, COMMON_ERA)];
  if (buddhist.length > 0) return buddhist;
  return common.length > 0 ? common : all(plain, SHORT);
};

/** The years that a tab's name gives, each once: as in any text, and as "IIT_68" and "68" too. */
export const yearsInName = (name: string): number[] => {
  const years = yearsIn(name);
  return years.length > 0 ? years : all(foldText(name), SHORT_IN_NAME);
};

/**
 * The only year that a text calls its own and writes in the common era or without its century. Null: none, or several, or
 * the text writes years of the Buddhist era, too, but for dates: which of them is meant is theirs to say.
 */
export const onlyYearSpelledOtherwise = (text: string): number | null => {
  const plain = withoutCompared(withoutDates(text));
  const years = distinct([...plain.matchAll(SPELLED_OTHERWISE)].flatMap(([written]) => yearsIn(written)));
  const isOpen =
    all(plain, BUDDHIST).length > 0 || all(plain, COMMON_ERA).length > 1 || SEVERAL_SHORT.test(plain);
  return !isOpen && years.length === 1 ? (years[0] ?? null) : null;
};

const headingOf = (line: string): string => withoutDates(line).replace(OTHER_MATTERS, ' ');

const namedYears = (lines: readonly string[]): number[] =>
  distinct(lines.flatMap((line) => all(headingOf(line), NAMED)));

/** Whether the lines call just one year a fiscal year. */
export const isNamedYear = (lines: readonly string[]): boolean => namedYears(lines).length === 1;

/**
 * The only year that lines of a heading give: one called a fiscal year counts before others. Null: none, or several. The
 * years of plans, laws and resolutions are passed over.
 */
export const headedYear = (lines: readonly string[]): number | null => {
  const named = namedYears(lines);
  const years = named.length > 0 ? named : distinct(lines.map(headingOf).flatMap(yearsIn));
  return years.length === 1 ? (years[0] ?? null) : null;
};

const ONE_YEAR = `(${YEAR})${NO_RANGE}`;
const FISCAL_MENTION = folded(new RegExp(`${NAMED_FISCAL} ?${ONE_YEAR}`, 'gi'));
const OTHER_MENTION = new RegExp(`(?:${ERA}|ITA|ปี) ?${ONE_YEAR}`, 'g');
/** Years side by side head columns. */
const COLUMNS = new RegExp(`(?:${BEFORE_YEAR}${YEAR} )+${BEFORE_YEAR}${YEAR}`, 'g');

/** The year mentioned most often; null when two are mentioned equally often, as over columns side by side. */
const mostOf = (text: string, mention: RegExp): number | null => {
  const counts = new Map<number, number>();
  for (const [, year] of text.matchAll(mention))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
};

/**
 * The year that a long text mentions most often: as its fiscal year, else in any other way. Null: none, or several alike.
 * Years over columns, ranges and years to compare with are passed over.
 *
 * @param text folded
 */
export const yearNamedMost = (text: string): number | null => {
  const own = withoutCompared(text).replace(COLUMNS, ' ');
  return mostOf(own, FISCAL_MENTION) ?? mostOf(own, OTHER_MENTION);
};

const LABELLED = folded(new RegExp(`${NAMED_FISCAL} ?:? ?(${YEAR})`, 'i'));
const ENDING_LABEL = folded(new RegExp(`${NAMED_FISCAL} ?:?$`, 'i'));

/**
 * The year right behind the words that call one a fiscal year, in a cell or in the one beside it: "ปีงบประมาณ: 2568". Null
 * where there is none.
 */
export const labelledYear = (text: string, beside: string): number | null => {
  const plain = foldText(text);
  const [, year] = LABELLED.exec(ENDING_LABEL.test(plain) ? `${plain} ${foldText(beside)}` : plain) ?? [];
  return year ? Number(year) : null;
};

const ONLY_YEAR = folded(new RegExp(`^[([ ]*(?:ประจำ)?${BEFORE_YEAR}(${YEAR})[)\\] ]*$`));

/** The year (Buddhist era) that a text is, whatever words call it a year: "2568", "(ปี พ.ศ. 2568)"; null for any other text. */
export const yearAlone = (text: string): number | null => {
  const [, year] = ONLY_YEAR.exec(foldText(text)) ?? [];
  return year ? Number(year) : null;
};

const ONLY_ERA = new RegExp(`^${ERA}$`);

/** Whether a folded text only says of which era a year is: "พ.ศ.". */
export const isEra = (text: string): boolean => ONLY_ERA.test(text);

const LABEL = new RegExp(`^(?:ปี|${ERA}).*${YEAR}$`);

/** Whether a folded text is a year, or calls itself one and ends in it: "ปีที่ประเมิน 2568". */
export const isYearLabel = (text: string): boolean => yearAlone(text) !== null || LABEL.test(text);

/** The words right before a year that only call it one. */
const CALLING = folded(new RegExp(`(?: |ประจำ|ปี|${BUDGET}|${ERA}|Fiscal Year|FY|ITA|[('’])*$`, 'i'));

/** The folded text up to the first of its years and the words that call it one; the whole where it names none. */
export const beforeYear = (text: string): string => {
  const plain = foldText(text);
  const found = [BUDDHIST, COMMON_ERA, SHORT].map((spelling) => plain.search(spelling));
  const at = found.find((place) => place >= 0);
  return at === undefined ? plain : plain.slice(0, at).replace(CALLING, '');
};

/** The folded text without its years of four digits. */
export const withoutYears = (text: string): string => text.replace(BUDDHIST, '');

const YEAR_OF_RESULT = folded(
  new RegExp(
    `^(?:ผลการประเมิน|ผลคะแนน|คะแนน|ตาราง)? ?(?:ITA)? ?(?:ประจำ)?${BEFORE_YEAR}(?:${YEAR}|${COMMON})$`,
    'i',
  ),
);

/** Whether a line says of which year a result is, and nothing else: "ประจำปีงบประมาณ พ.ศ. 2568". */
export const isYearOfResult = (line: string): boolean => YEAR_OF_RESULT.test(foldText(line).trim());

/** The latest year (Buddhist era) that the texts name; null when they name none. */
export const latestYear = (texts: readonly string[]): number | null => {
  const years = (foldText(texts.join(' ')).match(BUDDHIST) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
};
