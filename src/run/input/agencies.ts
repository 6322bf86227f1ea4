/** What is to be said where a workbook knows several agencies. */
import type { Problem } from '../../problems/problem.ts';
import { UserError } from '../../problems/refusal.ts';
import { agenciesIn, isSameName } from '../../thai/sameAgency.ts';
import type { Survey } from './survey.ts';

/** A tab of ours, and what its mark says. */
interface MarkedTab {
  readonly tab: string;
  readonly agency: string;
  readonly fiscalYear: number;
}

const markedTabs = ({ summaries, tables }: Pick<Survey, 'summaries' | 'tables'>): MarkedTab[] => [
  ...summaries.map(({ grid, agency = '', fiscalYear }) => ({ tab: grid.name, agency, fiscalYear })),
  ...tables.flatMap(({ tab, memory }) =>
    memory ? [{ tab: tab.grid.name, agency: memory.agency ?? '', fiscalYear: memory.fiscalYear }] : [],
  ),
];

/** @throws UserError where nobody gave the agency's name, and the tabs of the year are of several */
export const refuseUnnamed = (survey: Survey, agency: string, fiscalYear: number): void => {
  if (agency !== '') return;
  const ofYear = markedTabs(survey).filter((one) => one.fiscalYear === fiscalYear);
  const agencies = agenciesIn(ofYear.map((one) => one.agency));
  if (agencies.length > 1) throw new UserError({ code: 'agency-not-set', agencies });
};

/** Tabs of the year that are left as they are, where the agency has none of its own yet: new ones are about to be made. */
export const leftAloneProblem = (survey: Survey, own: string, fiscalYear: number): Problem[] => {
  const isOfYear = (one: MarkedTab): boolean => one.fiscalYear === fiscalYear;
  const left = markedTabs(survey.foreign).filter(isOfYear);
  if (markedTabs(survey).some(isOfYear)) return [];
  return agenciesIn(left.map(({ agency }) => agency)).flatMap((agency): Problem[] => {
    const tabs = [...new Set(left.filter((one) => isSameName(one.agency, agency)).map(({ tab }) => tab))];
    return tabs.slice(0, 1).map((tab) => ({ code: 'tabs-of-other-agency', tab, tabs, agency, own }));
  });
};

/** Tabs that are about to bear another name than they do. @param tabs those that are brought up to date */
export const renamedProblems = (survey: Survey, to: string, tabs: readonly string[]): Problem[] =>
  markedTabs(survey)
    .filter(({ tab, agency }) => tabs.includes(tab) && agency !== '' && to !== '' && !isSameName(agency, to))
    .map(({ tab, agency }) => ({ code: 'agency-renamed', tab, from: agency, to }));
