/** How far the measures have come, and what staff need to report it. */
import type { RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import type { ResultActions } from './resultActions.ts';
import type { Writer } from './writer.ts';

export const followUpView = (
  { planState }: RunReport,
  { text, words: { followUp: words }, progress: describeProgress }: Writer,
  { showFollowUp, reportMeasures }: ResultActions,
): HTMLElement[] => {
  const { followUp, plans, progress } = planState;
  const years = [...new Set(plans.map(({ fiscalYear }) => fiscalYear))];
  if (followUp === null && years.length === 0) return [];
  return [
    element('h2', { id: 'follow-up' }, words.heading),
    ...(followUp === null
      ? []
      : [
          element('p', { id: 'progress' }, text(describeProgress(progress))),
          element(
            'div',
            { class: 'row' },
            element(
              'button',
              { id: 'show-follow-up', onclick: () => showFollowUp(followUp !== 'shown') },
              words.columns[followUp],
            ),
          ),
        ]),
    ...years.map((fiscalYear) =>
      element(
        'div',
        { class: 'row' },
        element(
          'button',
          { id: `report-${fiscalYear}`, onclick: () => reportMeasures(fiscalYear) },
          // The plan of a year's result runs in the year after.
          text(words.report(fiscalYear + 1)),
        ),
      ),
    ),
  ];
};
