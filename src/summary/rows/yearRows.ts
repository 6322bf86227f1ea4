import { changesBetween, type LowestChange, type YearResult, yearResult } from '../../assessment/years.ts';
import type { ItemCode, Topic } from '../../framework/framework.ts';
import { itemOfTopic } from '../../framework/lookup.ts';
import type { SummaryRow, Tools } from '../summaryRow.ts';

/** So many earlier years stand beside the assessed one; a row each, whether there is such a year or not. */
const MOST_YEARS = 2;

/** Earlier years, the latest first, and what changed since each. */
export const yearRows = ({ row, number, framework, assessment, years, voice }: Tools): SummaryRow[] => {
  const words = voice.words.summary.years;
  const now = yearResult(framework, assessment);
  const latest = [...years].reverse();
  const figure = (score: number | null | undefined): string | number =>
    score === null || score === undefined ? voice.words.summary.none : number(score);
  const yearRow = (key: string, result: YearResult, remark: string): SummaryRow => {
    const { IIT, EIT, OIT } = result.instruments;
    const cells = [figure(result.overall), figure(IIT), figure(EIT), figure(OIT)];
    return row(key, 'row', words.year(result.fiscalYear), ...cells, remark);
  };
  // What is no item of this year has no code in it.
  const lowestChanges = (changes: ReadonlyMap<Topic, LowestChange>): string => {
    const codesOf = (change: LowestChange): ItemCode[] =>
      [...changes].flatMap(([topic, one]) =>
        one === change ? (itemOfTopic(framework, topic)?.code ?? []) : [],
      );
    return words.lowest(codesOf('new'), codesOf('gone'));
  };
  return [
    row('years', 'heading', words.heading),
    row('years:header', 'header', ...words.columns),
    yearRow('year:0', now, words.assessed),
    ...Array.from({ length: MOST_YEARS }, (_, index) => {
      const result = latest[index];
      const key = `year:${index + 1}`;
      if (!result) return row(key, 'row', ...(index === 0 ? [words.noYears] : []));
      const { overall, instruments, lowest } = changesBetween(result, now);
      const ofFigures = words.changes(overall, instruments);
      const ofItems = lowest ? [lowestChanges(lowest)] : [];
      return yearRow(key, result, [ofFigures, ...ofItems].join('\n'));
    }),
  ];
};
