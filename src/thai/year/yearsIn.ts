/** Which years a text names. */
import { folded, foldText } from '../foldText.ts';
import { remembered } from '../remembered.ts';
import {
  BEFORE_SHORT_ITA,
  BUDDHIST,
  BUDGET,
  CALLS_YEAR,
  COMMON_ERA,
  DATE,
  ERA,
  SHORT,
  TWO_DIGITS,
} from './spellings.ts';

/** In a tab's name also "IIT68", "IIT_68", "68 IIT", or nothing else. */
const SHORT_IN_NAME =
  /(?:(?:ITA|IIT|EIT|OIT|ปี|งบ|FY)[ _'’.-]*(?<![0-9])([67][0-9])(?![0-9.])|(?<![0-9.])([67][0-9])[ _-]*(?:ITA|IIT|EIT|OIT|$)|^([67][0-9])$)/gi;

/** Of "Fiscal Year 67" only the last word may be at hand. */
const ENDING = new RegExp(`(?:${CALLS_YEAR}|[Yy]ear|YEAR|${BEFORE_SHORT_ITA}|${ERA}) ?${TWO_DIGITS}$`);

/** Whether a folded text ends in a year without its century: "ปีงบฯ 67". */
export const endsInShortYear = (text: string): boolean => ENDING.test(text);

/** Each year once, in their order. */
export const distinct = (years: readonly number[]): number[] => [...new Set(years)];

/** A year as it is written, in the Buddhist era: 2568, 2025 and 68 are one. */
const inFull = (written: number): number =>
  written < 100 ? 2500 + written : written < 2100 ? written + 543 : written;

/** The years that a pattern finds in a text, each once, in full: the pattern's group is the year, or all of it is. */
export const matchedYears = (text: string, pattern: RegExp): number[] =>
  distinct([...text.matchAll(pattern)].map((match) => inFull(Number(match[2] ?? match[1] ?? match[0]))));

/** The folded text without days and months of years: they say when something was written. */
export const withoutDates = (text: string): string => foldText(text).replace(DATE, ' ');

/**
 * The years that a text names, each once, in its order: with four digits of the Buddhist era, else of the common era, else
 * as "ปี 68". Dates are passed over.
 */
export const yearsIn: (text: string) => readonly number[] = remembered((text) => {
  const plain = withoutDates(text);
  const [buddhist, common] = [matchedYears(plain, BUDDHIST), matchedYears(plain, COMMON_ERA)];
  if (buddhist.length > 0) return buddhist;
  return common.length > 0 ? common : matchedYears(plain, SHORT);
});

/** The years that a tab's name gives, each once: as in any text, and as "IIT_68" and "68" too. */
export const yearsInName = (name: string): readonly number[] => {
  const years = yearsIn(name);
  return years.length > 0 ? years : matchedYears(foldText(name), SHORT_IN_NAME);
};

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

/** The latest year (Buddhist era) that the texts name; null when they name none. */
export const latestYear = (texts: readonly string[]): number | null => {
  const years = (foldText(texts.join(' ')).match(BUDDHIST) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
};
