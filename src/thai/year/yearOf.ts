/** Which year a text is about: a heading, a long text, one that writes years in another way. */
import { folded } from '../foldText.ts';
import {
  BEFORE_YEAR,
  BUDDHIST,
  CALLED_YEAR,
  COMMON,
  COMMON_ERA,
  ERA,
  NAMED_FISCAL,
  NO_RANGE,
  OTHER_MATTER,
  YEAR,
} from './spellings.ts';
import { distinct, matchedYears, withoutDates, yearsIn } from './yearsIn.ts';

/** The year a plan runs in, and that of a law or a resolution. */
const OTHER_MATTERS = new RegExp(`${OTHER_MATTER}[^0-9]{0,60}${YEAR}`, 'g');

const NAMED = folded(
  new RegExp(`(?:${NAMED_FISCAL}|ประจำปี(?: ?${ERA})?) ?(${YEAR}|${COMMON}|[5-9][0-9](?![0-9]))`, 'gi'),
);

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

/**
 * The only year that a text calls its own and writes in the common era or without its century. Null: none, or several, or
 * the text writes years of the Buddhist era, too, but for dates: which of them is meant is theirs to say.
 */
export const onlyYearSpelledOtherwise = (text: string): number | null => {
  const plain = withoutCompared(withoutDates(text));
  const years = distinct([...plain.matchAll(SPELLED_OTHERWISE)].flatMap(([written]) => yearsIn(written)));
  const isOpen =
    matchedYears(plain, BUDDHIST).length > 0 ||
    matchedYears(plain, COMMON_ERA).length > 1 ||
    SEVERAL_SHORT.test(plain);
  return !isOpen && years.length === 1 ? (years[0] ?? null) : null;
};

const headingOf = (line: string): string => withoutDates(line).replace(OTHER_MATTERS, ' ');

const namedYears = (lines: readonly string[]): number[] =>
  distinct(lines.flatMap((line) => matchedYears(headingOf(line), NAMED)));

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
