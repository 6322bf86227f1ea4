/** What is to be said where a workbook knows several agencies. */
import type { Assessment } from '../../assessment/assessment.ts';
import type { InstrumentCode } from '../../framework/framework.ts';
import type { Dossier } from '../../grid/dossier.ts';
import type { OwnTab } from '../../grid/marks/marks.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { FoundTable } from '../../ownedTable/inTab/inspectTable.ts';
import type { Problem } from '../../problems/problem.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Scores } from '../../scores/scores.ts';
import { agencyOfTab } from '../../scores/tabs/tabAgency.ts';
import type { Settings } from '../../settings/settings.ts';
import { sameParts } from '../../summary/readSummary.ts';
import { isSameText } from '../../thai/foldText.ts';
import { agenciesIn, isSameName } from '../../thai/sameAgency.ts';
import { yearOf } from '../table/tableOfYear.ts';
import { agencyAbove, type OwnWorkbook } from './dossier.ts';
import { othersScoreTabs } from './scoreTabs.ts';
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

/**
 * Scores in a tab whose title names another agency are not used. Where the agency has no other tab of that instrument, or
 * the settings name that very tab, the agency's name may be mistaken in either place, and only a person knows.
 *
 * @param scores as they were read for the agency
 * @param scoresIn reads those of other tabs as if they were its own
 * @throws UserError for such scores
 */
export const refuseOthersTabs = (
  { survey: { others }, settingsTab }: OwnWorkbook,
  settings: Settings,
  scores: Scores,
  scoresIn: (tabs: readonly Tab[]) => Scores,
): void => {
  const foreign = othersScoreTabs(others, settingsTab?.grid ?? null, settings);
  if (foreign.length === 0) return;
  const foreignNames = new Set(foreign.map(({ grid }) => grid.name));
  const read = scoresIn(foreign);
  const isFilled = (tab: string): boolean =>
    read.tabsOfYear.includes(tab) && read.cells.some(({ cell, score }) => cell.tab === tab && score !== null);
  const isAsked = ([instrument, tab]: [InstrumentCode, string]): boolean => {
    const used = scores.tabs.get(instrument);
    const isNamed = isSameText(settings.scoreTabs[instrument] ?? '', tab);
    return isNamed || used === undefined || foreignNames.has(used);
  };
  const tabs = [...new Set([...read.tabs].filter(isAsked).map(([, tab]) => tab))].filter(isFilled);
  const agency = foreign.map(({ grid }) => (tabs.includes(grid.name) ? agencyOfTab(grid) : '')).find(Boolean);
  if (agency === undefined) return;
  throw new UserError({ code: 'scores-of-other-agency', tabs, agency, own: settings.agency, summary: null });
};

/**
 * Item scores say no agency, but the summaries do: what another one's of the year shows is not this agency's, unless its
 * own shows it, too.
 *
 * @param computed from the score tabs of the year
 * @throws UserError for the scores of another agency
 */
export const refuseOthersScores = (
  { summaries, foreign }: Survey,
  { cells }: Scores,
  { computed: { parts } }: Assessment,
  { agency: own, fiscalYear }: Dossier,
): void => {
  const isOfYear = (one: OwnTab): boolean => one.fiscalYear === fiscalYear;
  if (summaries.filter(isOfYear).some((one) => sameParts(one, parts).length > 0)) return;
  for (const summary of foreign.summaries.filter(isOfYear)) {
    const same = sameParts(summary, parts);
    if (same.length === 0) continue;
    const tabs = cells.filter(({ part }) => same.includes(part)).map(({ cell }) => cell.tab);
    throw new UserError({
      code: 'scores-of-other-agency',
      tabs: [...new Set(tabs)],
      agency: summary.agency ?? '',
      own,
      summary: summary.grid.name,
    });
  }
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

/**
 * A table without its memory is the agency's and the year's that its title names. Where that says nothing, it is who and
 * which year the workbook is of, if that is only one.
 *
 * @param whole whosever it is
 * @param dossier as it is set
 * @throws UserError where it may be of several
 */
export const refuseOwnerless = (whole: Survey, found: FoundTable<string>, dossier: Dossier): void => {
  if (found.memory) return;
  const marked = markedTabs(whole);
  const agencies = agenciesIn([dossier.agency, ...marked.map(({ agency }) => agency)]);
  const years = new Set([dossier.fiscalYear, ...marked.map(({ fiscalYear }) => fiscalYear)]);
  const unknown = [
    ...(agencies.length > 1 && agencyAbove(found, agencies) === '' ? ['agency' as const] : []),
    ...(years.size > 1 && yearOf(found) === null ? ['year' as const] : []),
  ];
  if (unknown.length > 0) throw new UserError({ code: 'owner-unknown', tab: found.tab.grid.name, unknown });
};

/** Tabs that are about to bear another name than they do. @param tabs those that are brought up to date */
export const renamedProblems = (survey: Survey, to: string, tabs: readonly string[]): Problem[] =>
  markedTabs(survey)
    .filter(({ tab, agency }) => tabs.includes(tab) && agency !== '' && to !== '' && !isSameName(agency, to))
    .map(({ tab, agency }) => ({ code: 'agency-renamed', tab, from: agency, to }));
