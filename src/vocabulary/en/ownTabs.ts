/** Words of our tabs and of the lists in them, in English. */
import { formerListHelps as thaiListHelps } from '../th/ownTabs.ts';

/** Names of the tabs that the add-on makes, beside the settings'. Each says what it is of: “Summary” may be anybody's. */
export const tabWords = {
  summaryTab: 'ITA summary',
  frameworkTab: 'ITA framework',
  libraryTab: 'ITA measure library',
} as const;

/** Headers of the plan. */
export const planHeaders = {
  measure: 'Measure / project / activity',
  analysis: 'Findings by the indicators of the ITA assessment',
  steps: 'Steps',
  period: 'Period',
  responsible: 'Responsible',
  status: 'Status',
  result: 'Result',
  evidence: 'Evidence / link',
  problems: 'Problems',
  lastYear: 'Result of last year',
} as const;

/** Headers of the report on the measures. */
export const reportHeaders = {
  measure: planHeaders.measure,
  period: planHeaders.period,
  responsible: planHeaders.responsible,
  status: planHeaders.status,
  result: planHeaders.result,
  evidence: planHeaders.evidence,
  problems: 'Problems and suggestions',
} as const;

/** Headers of the analysis. */
export const analysisHeaders = {
  item: 'Item',
  score: 'Score',
  analysis: 'Analysis of the result',
} as const;

/** Of each table that people work in, by the kind that its marks name. */
export const tableWords = {
  plan: { tab: 'ITA measures plan', headers: planHeaders },
  analysis: { tab: 'ITA analysis', headers: analysisHeaders },
  followUp: { tab: 'ITA follow-up report', headers: reportHeaders },
} as const;

export const everyUnit = 'All units';

/** Only Thai drop-downs are from before they carried a mark. */
export const formerListHelps = thaiListHelps;
