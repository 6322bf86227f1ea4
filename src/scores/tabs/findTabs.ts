/** Which tabs an instrument is read from: never one of another year, and none that only a person can choose. */
import type { Instrument, ItemCode } from '../../framework/framework.ts';
import { isSameText } from '../../thai/foldText.ts';
import { areParts, type PartNumber, partOfTab } from '../table/partNamed.ts';
import { belongsTo, hasScores, itemsIn, type ReadTab } from './readTab.ts';

export interface FoundTabs {
  readonly found: readonly ReadTab[];
  /** Tabs between which only a person can choose. */
  readonly inDoubt: readonly ReadTab[];
  /** Where nothing was found: the tabs of other years that hold the instrument's items. */
  readonly otherYears: readonly ReadTab[];
}

interface TabSearch {
  readonly instrument: Instrument;
  /** The tabs that hold the instrument's items. */
  readonly tabs: readonly ReadTab[];
  /** The one that the settings name. */
  readonly set: ReadTab | null;
  /** The assessed year; null when not given. */
  readonly fiscalYear: number | null;
  /** By their names. */
  readonly hidden: ReadonlySet<string>;
}

/** A search before it is known which tabs are hidden. */
type Searched = Omit<TabSearch, 'hidden'>;

const isOfOtherYear =
  ({ fiscalYear }: Searched) =>
  ({ year }: ReadTab): boolean =>
    fiscalYear !== null && year !== null && year !== fiscalYear;

const usableIn = (search: Searched): readonly ReadTab[] => {
  const isOther = isOfOtherYear(search);
  return search.tabs.filter((tab) => !isOther(tab));
};

/** The tabs that hold the same items as another one, so that it counts which of them are hidden. */
export const rivalsIn = (search: Searched): readonly ReadTab[] =>
  search.set
    ? []
    : groupsIn(search)
        .filter((tabs) => sharesItems(tabs, search.instrument))
        .flat();

/** The usable tabs, apart by the part that they hold of a survey in parts. */
const groupsIn = (search: Searched): readonly (readonly ReadTab[])[] => {
  const { instrument, tabs } = search;
  const usable = usableIn(search);
  if (instrument.parts.length === 1) return [usable];
  const isPart2 = (tab: ReadTab): boolean => partOf(tab, tabs, instrument) === 2;
  return [usable.filter((tab) => !isPart2(tab)), usable.filter(isPart2)];
};

/**
 * The tabs of an instrument: the one that the settings name, else those that hold its items. For a survey in parts, also
 * the tab that holds the other part.
 */
export const findTabs = (search: TabSearch): FoundTabs => {
  const { set } = search;
  const usable = usableIn(search);
  if (set && isOfOtherYear(search)(set)) return { ...nothing, otherYears: [set] };
  if (!set && usable.length === 0) return { ...nothing, otherYears: search.tabs };
  const found = foundIn(search, usable);
  // What the settings name, a person vouches for.
  const isDoubtful = !set && found.found.some((tab) => tab.isDoubtful);
  return isDoubtful && found.inDoubt.length === 0 ? { ...found, inDoubt: found.found } : found;
};

const foundIn = (search: TabSearch, usable: readonly ReadTab[]): FoundTabs => {
  const { instrument, set } = search;
  const [one = [], two] = groupsIn(search);
  if (!two) return set ? certain([set]) : chooseTabs(search, one);
  if (set) {
    return certain([set, ...otherPart(set, partOf(set, search.tabs, instrument) === 2 ? one : two)]);
  }
  const [ofOne, ofTwo] = [chooseTabs(search, one), chooseTabs(search, two)];
  const found = [...ofOne.found, ...ofTwo.found];
  const inDoubt = ofOne.inDoubt.length > 0 ? ofOne.inDoubt : ofTwo.inDoubt;
  // One part says its year, the other does not, and there are more tabs: the other may be last year's.
  const isHalfSaid = new Set(found.map(({ year }) => year === null)).size > 1;
  const isMixed = isHalfSaid && usable.length > found.length;
  return { found, inDoubt: isMixed && inDoubt.length === 0 ? found : inDoubt, otherYears: [] };
};

const nothing: FoundTabs = { found: [], inDoubt: [], otherYears: [] };

const certain = (found: readonly ReadTab[]): FoundTabs => ({ ...nothing, found });

/** The part that a tab's name gives, else the headings over all its rows. */
export const partOf = (tab: ReadTab, tabs: readonly ReadTab[], instrument: Instrument): PartNumber | null => {
  const named = partOfTab(
    tab.grid.name,
    tabs.map(({ grid }) => grid.name),
  );
  if (named) return named;
  const said = new Set(tab.rows.filter((row) => belongsTo(instrument, row)).map(({ row }) => row.part));
  const [only] = said;
  return said.size === 1 && only ? only : null;
};

/** The tab of the other part that goes with a named one: of the same name but for the part, else the only one. */
const otherPart = (own: ReadTab, tabs: readonly ReadTab[]): readonly ReadTab[] => {
  const paired = tabs.filter(({ grid }) => areParts(grid.name, own.grid.name));
  if (paired.length === 1) return paired;
  return tabs.length === 1 ? tabs : [];
};

const sharesItems = (tabs: readonly ReadTab[], instrument: Instrument): boolean => {
  const seen = new Set<ItemCode>();
  for (const tab of tabs) {
    const items = itemsIn(tab, instrument);
    if ([...items].some((code) => seen.has(code))) return true;
    for (const code of items) seen.add(code);
  }
  return false;
};

/**
 * Among tabs that hold the same items: visible ones before hidden ones, those that say they are of the assessed year
 * before those that say nothing, those with scores before those without, the one called by the instrument's code before
 * others. A hidden tab of the year beside a visible one that says nothing is left to a person.
 */
const chooseTabs = ({ instrument, fiscalYear, hidden }: TabSearch, tabs: readonly ReadTab[]): FoundTabs => {
  if (!sharesItems(tabs, instrument)) return certain(tabs);
  const saysYear = ({ year }: ReadTab): boolean => fiscalYear !== null && year === fiscalYear;
  const visible = tabs.filter(({ grid }) => !hidden.has(grid.name));
  if (visible.length > 0 && tabs.some(saysYear) && !visible.some(saysYear)) {
    return { ...nothing, found: tabs, inDoubt: tabs };
  }
  const isNamed = ({ grid }: ReadTab): boolean => isSameText(grid.name, instrument.code);
  const preferences = [saysYear, hasScores, isNamed];
  let left = visible.length > 0 ? visible : tabs;
  for (const isPreferred of preferences) {
    if (!sharesItems(left, instrument)) break;
    const preferred = left.filter(isPreferred);
    if (preferred.length > 0) left = preferred;
  }
  return sharesItems(left, instrument) ? { ...nothing, found: left, inDoubt: left } : certain(left);
};
