import type { Moment } from '../ownedTable/inTab/cellName.ts';
import { staysToMend } from '../problems/problem.ts';
import type { Outcome, ReadyRun } from './run.ts';

/** All that is shown of a result, and that somebody may change in the workbook. What is only typed into a table is not. */
const resultIn = ({ decision, plan }: ReadyRun) => {
  const { fiscalYear, assessment, settings, selected, problems } = decision;
  const { items, computed, announced } = assessment;
  return [
    fiscalYear,
    items,
    computed,
    announced,
    settings.announced,
    selected,
    problems.filter(staysToMend),
    plan.progress,
  ];
};

/**
 * Whether a result that a person looks at would come out otherwise by now: its figures, what needs mending, how far the
 * plan has come, or what would be written.
 *
 * @param moment whether what is shown was only planned, or is written
 * @param now the same request, decided on the workbook as it is
 */
export const isOutdated = (shown: ReadyRun, moment: Moment, now: Outcome): boolean => {
  if (now.kind !== 'ready') return true;
  const said = (run: ReadyRun): string =>
    JSON.stringify([resultIn(run), moment === 'planned' ? run.edits : []]);
  return said(shown) !== said(now);
};
