/** Facts that a decision asks for, and that are read later. */
import type { FactName, Facts } from '../facts.ts';
import type { Tab, Workbook } from '../workbook.ts';

/** A fact about a tab that was not read yet. */
export interface Want {
  readonly tab: string;
  readonly fact: FactName;
}

/** Ends a decision that needs to know more: the caller reads all of it at once and decides again. */
export class Wanted extends Error {
  /** @param wants one at least */
  constructor(readonly wants: readonly Want[]) {
    super(wants.map(({ tab, fact }) => `${fact} of ${tab}`).join(', '));
  }
}

/** @throws Wanted when the fact was not read yet */
export const factOf = <Name extends FactName>(tab: Pick<Tab, 'grid' | 'facts'>, name: Name): Facts[Name] => {
  const fact = tab.facts[name];
  if (fact === undefined) throw new Wanted([{ tab: tab.grid.name, fact: name }]);
  return fact as Facts[Name];
};

/**
 * The fact of each of several tabs that a decision needs together: asked for one by one, each would be a call to the server,
 * and the decision made once more.
 *
 * @throws Wanted for all of them that were not read yet
 */
export const factsOf = <Name extends FactName>(
  tabs: readonly Pick<Tab, 'grid' | 'facts'>[],
  name: Name,
): Facts[Name][] => {
  const unread = tabs.filter(({ facts }) => facts[name] === undefined);
  if (unread.length > 0) throw new Wanted(unread.map(({ grid }) => ({ tab: grid.name, fact: name })));
  return tabs.map((tab) => factOf(tab, name));
};

/** The workbook with facts that were read later. */
export const withFacts = (
  { tabs }: Workbook,
  wants: readonly Want[],
  facts: readonly Partial<Facts>[],
): Workbook => ({
  tabs: tabs.map((tab) => {
    const own = wants.flatMap((want, index) => (want.tab === tab.grid.name ? [facts[index] ?? {}] : []));
    return own.length === 0 ? tab : { ...tab, facts: Object.assign({}, tab.facts, ...own) };
  }),
});

/** A fact takes 8 calls to the service at most: one call to the server reads so many in well under its time. */
const MOST_FACTS = 16;

/** What is wanted, parted so that the server reads each part in time. */
export const inParts = (wants: readonly Want[]): (readonly Want[])[] =>
  wants.length === 0 ? [] : [wants.slice(0, MOST_FACTS), ...inParts(wants.slice(MOST_FACTS))];
