/**
 * Which fiscal year a tab's scores are of: by the header over them, else by the tab's name, its own title, the list of
 * items it has, and the years in the items' titles.
 */
import type { Framework } from '../../framework/framework.ts';
import { LIKE, likeness } from '../../framework/likeness.ts';
import { findItem, titleOf } from '../../framework/lookup.ts';
import { mostFrequent } from '../../grid/cells/mostFrequent.ts';
import { readScore } from '../../grid/cells/readScore.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { foldText } from '../../thai/foldText.ts';
import { headedYear, isNamedYear } from '../../thai/year/yearOf.ts';
import { yearsIn, yearsInName } from '../../thai/year/yearsIn.ts';
import { oneOf } from '../../vocabulary/wordPattern.ts';
import type { ResolvedRow } from '../table/resolveCodes.ts';

interface TabYearInput {
  readonly grid: TabGrid;
  /** The tab's first row of any item; counts from 0. */
  readonly top: number;
  readonly rows: readonly ResolvedRow[];
  /** The one in use. */
  readonly framework: Framework;
  /** Those whose lists of items are told apart from it. */
  readonly others: readonly Framework[];
  /** The assessed year; null when not given. */
  readonly fiscalYear: number | null;
}

/** What says which year a tab is of, from what says most. `summary`: its scores are those of that year's summary. */
export type YearReason = 'column' | 'name' | 'title' | 'list' | 'titles' | 'summary';

interface TabYear {
  /** Buddhist era; null when nothing says it. */
  readonly year: number | null;
  readonly reason: YearReason | null;
  /** Whether the years in the items' titles speak for another one. */
  readonly isDoubtful: boolean;
}

/**
 * The year that a tab's scores are of.
 *
 * The header over the score column, or the heading of the section, speaks for those rows alone and decides. A name, a
 * title of results and a list of items that contradict each other never make the tab one of the assessed year: a copy of
 * last year's tab is renamed before its scores are. The years in the items' titles decide where nothing else speaks, and
 * raise a doubt where they contradict it.
 */
export const yearOfTab = (input: TabYearInput): TabYear => {
  const { grid, rows, fiscalYear } = input;
  const ofColumn = mostFrequent(rows.flatMap(({ row }) => row.year ?? []));
  if (ofColumn !== null) return { year: ofColumn, reason: 'column', isDoubtful: false };
  const lines = linesAbove(grid, input.top).filter((line) => SPEAKS_OF_RESULTS.test(foldText(line)));
  const evidence: readonly (readonly [YearReason, number | null])[] = [
    ['name', nameYear(grid.name)],
    ['title', isNamedYear(lines) ? headedYear(lines) : null],
    ['list', yearOfList(input)],
  ];
  const said = evidence.flatMap(([reason, year]) => (year === null ? [] : [{ reason, year }]));
  const ofTitles = yearOfTitles(rows);
  const [first] = said;
  if (first) {
    const { reason, year } = said.find((one) => one.year !== fiscalYear) ?? first;
    return { year, reason, isDoubtful: ofTitles !== null && ofTitles !== year };
  }
  if (ofTitles !== null) return { year: ofTitles, reason: 'titles', isDoubtful: false };
  const title = headedYear(lines);
  if (title !== null) return { year: title, reason: 'title', isDoubtful: false };
  const ofCodes = yearOfCodes(rows, input.framework, input.others);
  return { year: ofCodes, reason: ofCodes === null ? null : 'list', isDoubtful: false };
};

/** A line above a table may be about anything; one that gives the year of the scores speaks of them. */
const SPEAKS_OF_RESULTS = new RegExp(
  `ITA|IIT|EIT|OIT|${oneOf(({ scoreWords }) => scoreWords.speaksOfResults)}`,
  'i',
);

const nameYear = (name: string): number | null => {
  const years = yearsInName(name);
  return years.length === 1 ? (years[0] ?? null) : null;
};

/** The cells above the first item that head no figures. A row that names several years heads columns. */
const linesAbove = ({ values, shown }: TabGrid, row: number): string[] => {
  const isFigure = (column: number): boolean =>
    readScore(values[row]?.[column] ?? '', shown[row]?.[column] ?? '').kind === 'score';
  return shown.slice(0, row).flatMap((cells) => {
    const texts = cells.filter(
      (text, column) => text !== '' && (cells.length === 1 || !headsFigures(text, isFigure(column))),
    );
    return new Set(texts.flatMap(yearsIn)).size > 1 ? [] : texts;
  });
};

const RESULT_OF_YEAR = new RegExp(
  `(?:${oneOf(({ scoreWords }) => scoreWords.result)}|ITA).*${oneOf(({ scoreWords }) => scoreWords.year)}`,
);

/** A text over figures heads them, unless it is a whole title: it calls its year a fiscal year's result. */
const headsFigures = (text: string, isOverFigures: boolean): boolean =>
  isOverFigures && !RESULT_OF_YEAR.test(foldText(text));

/** So many rows tell one year's list of items from another's: as many as make rows no slips (see `readScores`). */
const FEWEST_MORE = 3;
/** More rows than any list has tell nothing more. */
const MOST_ROWS = 200;

/**
 * The year whose list the rows follow rather than that of the framework in use; null when none does, or when the titles
 * speak of no year as late as that: then an item was left out of the right list.
 */
const yearOfList = ({ rows, framework, others }: TabYearInput): number | null => {
  const titled = rows.slice(0, MOST_ROWS).flatMap(({ row, item }) => {
    const code = row.reading.plain ?? item?.code;
    return code && row.title !== '' ? [{ code, title: row.title }] : [];
  });
  const fitting = (one: Framework): number =>
    titled.filter(({ code, title }) => {
      const item = findItem(one, code);
      return item !== null && likeness(title, titleOf(item, one.fiscalYear)) >= LIKE.ofList;
    }).length;
  const own = fitting(framework);
  if (titled.length - own < FEWEST_MORE) return null;
  const written = titled.flatMap(({ title }) => yearsIn(title));
  const [best] = others
    .filter(({ fiscalYear }) => written.length === 0 || Math.max(...written) === fiscalYear)
    .map((one) => ({ year: one.fiscalYear, count: fitting(one) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count - own >= FEWEST_MORE ? best.year : null;
};

/** So many codes that the list in use lacks are no slips. */
const FEWEST_CODES = 2;

/** The year whose list has every code, where the list in use lacks some: o27 and o28 are of 2568, not of 2569. */
const yearOfCodes = (
  rows: readonly ResolvedRow[],
  framework: Framework,
  others: readonly Framework[],
): number | null => {
  const codes = rows.slice(0, MOST_ROWS).flatMap(({ row }) => row.reading.plain ?? []);
  const lacking = new Set(codes.filter((code) => findItem(framework, code) === null));
  if (lacking.size < FEWEST_CODES) return null;
  const [only, ...more] = others.filter((one) => codes.every((code) => findItem(one, code) !== null));
  return only && more.length === 0 ? only.fiscalYear : null;
};

/** A single title with a year may be a slip. */
const FEWEST_TITLES = 2;
/**
 * Titles that name one year throughout, this year's and last year's alike, say nothing. Chosen by judgement, not on data:
 * with each of 0.55, 0.8 and 1 the layouts that we made up for tests are read alike.
 */
const NEARLY_ALL = 0.8;

/** The year that most titles with a year in them are of: some name the assessed year, some the one before. */
const yearOfTitles = (rows: readonly ResolvedRow[]): number | null => {
  const votes = rows.slice(0, MOST_ROWS).flatMap(({ row, item }) => {
    const template = item?.title ?? '';
    const [year] = yearsIn(row.title);
    if (year === undefined) return [];
    if (template.includes('{year}')) return [year];
    return template.includes('{lastYear}') ? [year + 1] : [];
  });
  const best = mostFrequent(votes);
  const count = votes.filter((year) => year === best).length;
  return count >= FEWEST_TITLES && count >= votes.length * NEARLY_ALL ? best : null;
};
