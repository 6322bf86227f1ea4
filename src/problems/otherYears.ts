import type { OtherYear } from '../scores/problems.ts';

/** Score tabs of other years than the one that is set. */
export type OtherYears = readonly Omit<OtherYear, 'instrument'>[];

interface TabsOfYear extends Pick<OtherYear, 'year' | 'reason'> {
  readonly tabs: readonly string[];
}

/** Tabs of one year, known for one reason, together: each group is a sentence. */
export const byYearAndReason = (others: OtherYears): TabsOfYear[] => {
  const groups = new Map<string, TabsOfYear>();
  for (const { tab, year, reason } of others) {
    const tabs = new Set(groups.get(`${year} ${reason}`)?.tabs).add(tab);
    groups.set(`${year} ${reason}`, { year, reason, tabs: [...tabs] });
  }
  return [...groups.values()];
};
