/** Where each instrument is read from, and why it is not where it is not. */
import type { Framework, Instrument, InstrumentCode } from '../../framework/framework.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { yearsInName } from '../../thai/year/yearsIn.ts';
import type { OtherYear, ScoreProblem } from '../problems.ts';
import type { Question, ScorePlaces, ScoreTabs } from '../scores.ts';
import { type FoundTabs, findTabs, rivalsIn } from './findTabs.ts';
import { itemsIn, type ReadTab, type TabRows } from './readTab.ts';
import { FEWEST_ITEMS, viewOf } from './viewOf.ts';

/** The tab of each instrument's name. */
export type NamedTabs = ReadonlyMap<InstrumentCode, TabGrid>;

interface Sources {
  readonly found: Map<InstrumentCode, readonly ReadTab[]>;
  /** The tabs that hold items of the instrument, and may be read from. */
  readonly seen: Map<InstrumentCode, readonly ReadTab[]>;
  /** Every tab that holds items of some instrument. */
  readonly itemTabs: Set<string>;
  readonly questions: Question[];
  readonly otherYears: OtherYear[];
  readonly problems: ScoreProblem[];
}

/** Finds the tabs of every instrument. What only a person can tell becomes a question; what is not as the settings say, a problem. */
export const findSources = (
  read: readonly TabRows[],
  framework: Framework,
  places: ScorePlaces,
  named: NamedTabs,
): Sources => {
  const sources: Sources = {
    found: new Map(),
    seen: new Map(),
    itemTabs: new Set(),
    questions: [],
    otherYears: [],
    problems: [],
  };
  const { fiscalYear } = places;
  const searches = framework.instruments.map((instrument) => {
    const { code } = instrument;
    const views = read.map((tab) => viewOf(tab, instrument, framework, fiscalYear));
    const own = views.find(({ grid, rows }) => grid === named.get(code) && rows.length > 0) ?? null;
    const holding = views.filter((tab) => itemsIn(tab, instrument).size >= FEWEST_ITEMS || tab === own);
    for (const { grid } of holding) sources.itemTabs.add(grid.name);
    const tabs = holding.filter(({ year }) => !places.onlyOfYear || year === fiscalYear);
    sources.seen.set(code, tabs);
    return { instrument, tabs, own, set: places.tabs[code] === null ? null : own, fiscalYear };
  });
  const rivals = new Set(searches.flatMap(rivalsIn).map(({ grid }) => grid.name));
  const hidden = places.hiddenAmong?.([...rivals]) ?? new Set<string>();
  for (const { own, ...search } of searches) {
    const { instrument, tabs } = search;
    const { found, ...others } = findTabs({ ...search, hidden });
    note(sources, instrument, { found, ...others });
    if (others.otherYears.length > 0) continue;
    sources.problems.push(...misnamed(instrument, { places, own, found, tabs }));
  }
  if (fiscalYear !== null && sources.otherYears.length === 0) {
    sources.questions.push(...doubtfulYears(sources, fiscalYear, places.tabs));
  }
  return sources;
};

const note = (sources: Sources, { code }: Instrument, { found, inDoubt, otherYears }: FoundTabs): void => {
  if (inDoubt.length > 0) {
    const options = inDoubt.map(({ grid }) => grid.name);
    sources.questions.push({ kind: 'tab', instrument: code, options });
  }
  if (found.length > 0) sources.found.set(code, found);
  for (const { grid, year, reason } of otherYears) {
    if (year !== null && reason !== null) {
      sources.otherYears.push({ instrument: code, tab: grid.name, year, reason });
    }
  }
};

interface Naming {
  readonly places: ScorePlaces;
  /** The tab of the instrument's name, where it holds its items. */
  readonly own: ReadTab | null;
  readonly found: readonly ReadTab[];
  readonly tabs: readonly ReadTab[];
}

/** What is wrong with the name that the settings give, or should. */
const misnamed = ({ code }: Instrument, { places, own, found, tabs }: Naming): ScoreProblem[] => {
  const isSet = places.tabs[code] !== null;
  const problems: ScoreProblem[] = [];
  const ofYear = tabs.filter(({ year }) => year !== null && year === places.fiscalYear);
  const [better] = isSet && own?.year === null ? ofYear : [];
  if (better) {
    const [tab, instead] = [own?.grid.name ?? '', better.grid.name];
    problems.push({ code: 'set-tab-without-year', instrument: code, tab, instead });
  }
  const instead = found[0]?.grid.name ?? null;
  if (instead === null || (isSet && !own)) {
    problems.push({ code: 'tab-not-found', instrument: code, tab: places.tabs[code] ?? code, instead });
  }
  return problems;
};

/**
 * Beside tabs of another year, tabs of an instrument that nowhere says its year may be of that year: a person tells, by
 * naming them in the settings. Not asked where every tab whose name has no year is of the assessed one.
 */
const doubtfulYears = (
  { found, seen, questions }: Sources,
  fiscalYear: number,
  set: ScoreTabs,
): Question[] => {
  const known = [...seen.values()].flat().filter(({ year }) => year !== null);
  const unnamed = known.filter(({ grid }) => yearsInName(grid.name).length === 0);
  const isOwn = ({ year }: ReadTab): boolean => year === fiscalYear;
  if (known.every(isOwn) || (unnamed.length > 0 && unnamed.every(isOwn))) return [];
  return [...found].flatMap(([instrument, tabs]): Question[] =>
    set[instrument] !== null ||
    seen.get(instrument)?.some(({ year }) => year !== null) ||
    questions.some((one) => one.kind === 'tab' && one.instrument === instrument)
      ? []
      : [{ kind: 'tab', instrument, options: tabs.map(({ grid }) => grid.name) }],
  );
};
