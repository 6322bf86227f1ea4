/** The results of an agency's earlier years, as far as its workbook knows them. */
import { announcedYear, completedBy, type YearResult } from '../../assessment/years.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Settings } from '../../settings/settings.ts';
import { shownResult } from '../../summary/readSummary.ts';
import { frameworkBeside } from './frameworkOfYear.ts';
import type { Survey } from './survey.ts';

/**
 * What was announced for earlier years, and what their summaries show; the earliest first. Announced figures come first:
 * a summary may be from before they were typed.
 *
 * @param survey the agency's own
 * @param framework the assessed year's
 */
export const earlierYears = (survey: Survey, settings: Settings, framework: Framework): YearResult[] => {
  const results = [
    ...settings.years.map(({ fiscalYear, announced }) =>
      announcedYear(fiscalYear, announced, frameworkBeside(framework, survey.tabs, fiscalYear)),
    ),
    ...survey.summaries.map((summary) => shownResult(summary)),
  ];
  const years = new Map<number, YearResult>();
  for (const result of results) {
    if (result.fiscalYear >= framework.fiscalYear) continue;
    const before = years.get(result.fiscalYear);
    years.set(result.fiscalYear, before ? completedBy(before, result) : result);
  }
  return [...years.values()].filter(hasFigure).sort((one, other) => one.fiscalYear - other.fiscalYear);
};

const hasFigure = ({ overall, instruments }: YearResult): boolean =>
  overall !== null || Object.keys(instruments).length > 0;
