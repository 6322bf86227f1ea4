import { frameworks } from '../framework/frameworks.ts';
import { allItems } from '../framework/lookup.ts';
import { escaped } from '../thai/escaped.ts';
import { foldText } from '../thai/foldText.ts';
import { YEAR } from '../thai/year/spellings.ts';
import { onlyYearSpelledOtherwise, yearNamedMost } from '../thai/year/yearOf.ts';
import { type ParseHtml, wordsAlone } from './text/html.ts';

/** So many letters before a title's year make it known; the word for the year alone stands before any. */
const TITLE_LETTERS = 40;
const FEWEST_TITLE_LETTERS = 8;
const PLACEHOLDER = /\{(year|lastYear)\}/g;
const BLANKS = '[\\s."”]*';

/** What a year behind the beginning of an official title means: that of the assessment, or the one before. */
interface TitleYear {
  /** Of the framework whose title it is. */
  readonly fiscalYear: number;
  readonly inTitle: number;
}

const patternOf = (letters: string): string => [...letters].map(escaped).join(BLANKS);

/** The years in the titles of all frameworks' items, by a pattern of the title up to its year. */
const titleYears = (): ReadonlyMap<string, readonly TitleYear[]> => {
  const found = new Map<string, TitleYear[]>();
  for (const { fiscalYear, title } of frameworks.flatMap((framework) =>
    allItems(framework).map((item) => ({ fiscalYear: framework.fiscalYear, title: item.title })),
  )) {
    for (const match of title.matchAll(PLACEHOLDER)) {
      const before = foldText(title.slice(0, match.index).replace(PLACEHOLDER, '')).replace(/[\s."”]/g, '');
      if (before.length < FEWEST_TITLE_LETTERS) continue;
      const pattern = patternOf(before.slice(-TITLE_LETTERS));
      const inTitle = fiscalYear - (match[1] === 'lastYear' ? 1 : 0);
      found.set(pattern, [...(found.get(pattern) ?? []), { fiscalYear, inTitle }]);
    }
  }
  return found;
};

const byPattern = [...titleYears()].sort(([a], [b]) => b.length - a.length);
/** A group for each title, and the year. */
const TITLE = new RegExp(
  `(?:${byPattern.map(([pattern]) => `(${pattern})`).join('|')})${BLANKS}(${YEAR})`,
  'g',
);

/** The text without the years in official titles, and the one assessment that all these titles are of; null: none. */
const withoutTitleYears = (text: string): { readonly rest: string; readonly year: number | null } => {
  const meant: number[][] = [];
  for (const match of text.matchAll(TITLE)) {
    const written = Number(match[match.length - 1]);
    const [, years = []] = byPattern[match.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? [];
    meant.push(years.flatMap(({ fiscalYear, inTitle }) => (inTitle === written ? [fiscalYear] : [])));
  }
  const [first = [], ...others] = meant;
  const common = [...new Set(first)].filter((year) => others.every((years) => years.includes(year)));
  return { rest: text.replace(TITLE, ' '), year: common.length === 1 ? (common[0] ?? null) : null };
};

/**
 * The fiscal year (Buddhist era) that a pasted text is about: the one it calls its fiscal year most often. Years named
 * otherwise ("พ.ศ. 2568") count only when no year is called that; years within official titles, which are often those
 * before, only when there is no other, and then as the frameworks' templates mean them. "ITA 2025" and "ปี 68" count where
 * no year of the Buddhist era stands. Null: the text names none, or several alike.
 */
export const readFiscalYear = (text: string, parseHtml: ParseHtml): number | null => {
  const plain = foldText(wordsAlone(text, parseHtml));
  const { rest, year } = withoutTitleYears(plain);
  return yearNamedMost(rest) ?? year ?? onlyYearSpelledOtherwise(plain);
};
