/** Which of the workbook's own tabs are an agency's. */
import { isSameAgency } from '../../paste/agency.ts';
import type { Survey } from './survey.ts';

interface Marked {
  /** Absent where the mark was written before marks named the agency. */
  readonly agency?: string | undefined;
  readonly fiscalYear: number | null;
}

/**
 * Of each year, the agency's own. Where a year has none under that name, all of the year are: the agency has another name
 * now, or its name was mended.
 */
const ofAgency = <One>(all: readonly One[], agency: string, markOf: (one: One) => Marked): One[] => {
  const isOwn = (one: One): boolean => {
    const { agency: named = '' } = markOf(one);
    return named === '' || agency === '' || isSameAgency(named, agency);
  };
  const yearsWithOwn = new Set(all.filter(isOwn).map((one) => markOf(one).fiscalYear));
  return all.filter((one) => isOwn(one) || !yearsWithOwn.has(markOf(one).fiscalYear));
};

/** The survey with only those summaries, plans and follow-ups that are the agency's. */
export const surveyOfAgency = (survey: Survey, agency: string): Survey => {
  const markOf = ({ memory }: { readonly memory: Marked | null }): Marked => memory ?? { fiscalYear: null };
  return {
    ...survey,
    summaries: ofAgency(survey.summaries, agency, (one) => one),
    plans: ofAgency(survey.plans, agency, markOf),
    followUps: ofAgency(survey.followUps, agency, markOf),
  };
};
