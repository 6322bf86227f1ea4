/** The follow-up: the report on what was done about each measure of a plan, drafted from what staff wrote into the plan. */
import type { IssueNumber } from '../../framework/framework.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import type { MeasureKey } from '../library/measure.ts';
import type { DraftMeasure } from '../table/measureRow.ts';
import { type FollowUp, readStatus } from './progress.ts';

/** The follow-up's columns, all drafted. */
export const followUpTableColumns = [
  'measure',
  'period',
  'responsible',
  'status',
  'result',
  'evidence',
  'problems',
] as const;

export type FollowUpTableColumn = (typeof followUpTableColumns)[number];

/** A measure of a plan with what was done about it. */
export interface PlannedMeasure {
  /** Null for one that a person added. */
  readonly key: MeasureKey | null;
  readonly issue: IssueNumber | null;
  readonly cells: Readonly<Record<'measure' | 'period' | 'responsible', string>>;
  readonly followUp: FollowUp;
}

/** The follow-up's rows, in the plan's order. Measures that stand under no issue are filed under the first. */
export const draftFollowUp = (
  measures: readonly PlannedMeasure[],
  firstIssue: IssueNumber,
  { statusWords }: Pick<Vocabulary, 'statusWords'>,
): DraftMeasure<FollowUpTableColumn>[] => {
  const seen = new Map<MeasureKey, number>();
  return measures.map(({ key, issue, cells, followUp }) => {
    const name = key ?? `own:${fingerprint(cells.measure)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const status = readStatus(followUp.status);
    return {
      key: count === 1 ? name : `${name}#${count}`,
      issue: issue ?? firstIssue,
      items: [],
      cells: {
        measure: cells.measure,
        period: cells.period,
        responsible: cells.responsible,
        status: status === 'other' ? followUp.status : statusWords[status],
        result: followUp.result,
        evidence: followUp.evidence,
        problems: followUp.problems,
      },
    };
  });
};
