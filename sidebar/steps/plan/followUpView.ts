/** How far the measures have come, and what staff need to report it. */
import type { Moment } from '../../../src/ownedTable/inTab/cellName.ts';
import { followUpAfter, plansAfter } from '../../../src/run/plan/plansAfter.ts';
import type { ReadyRun } from '../../../src/run/run.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { placeLink } from '../../elements/placeLink.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';

/** @returns nothing until a plan stands in the workbook */
export const followUpView = (run: ReadyRun, moment: Moment, writer: Writer, actions: Actions): View[] => {
  const {
    voice,
    text,
    words: { followUp: words },
  } = writer;
  const { showFollowUp, reportMeasures } = actions;
  const followUp = followUpAfter(run, moment);
  const years = [...new Set(plansAfter(run, moment).map(({ fiscalYear }) => fiscalYear))];
  if (followUp === null && years.length === 0 && run.damaged.length === 0) return [];
  return [
    element('h2', { id: 'follow-up' }, words.heading),
    ...(followUp === null
      ? []
      : [
          element('p', { id: 'progress' }, text(voice.words.plan.progress(run.plan.progress))),
          sideBySide([
            element(
              'button',
              { id: 'show-follow-up', onclick: () => showFollowUp(followUp !== 'shown') },
              words.columns[followUp],
            ),
          ]),
        ]),
    ...years.map((fiscalYear) =>
      sideBySide([
        element(
          'button',
          { id: `report-${fiscalYear}`, onclick: () => reportMeasures(fiscalYear) },
          // The plan of a year's result runs in the year after.
          text(words.report(fiscalYear + 1)),
        ),
      ]),
    ),
    ...run.damaged.flatMap(({ tab }, index) => damagedView(tab, index, writer, actions)),
  ];
};

/** A report that lost a part, and putting that part back. */
const damagedView = (
  tab: string,
  index: number,
  { words: { damage: words, problems } }: Writer,
  { goTo, repair }: Actions,
): View[] => [
  element('p', { class: 'error', id: `damaged-${index}` }, words.heading(tab)),
  sideBySide([
    element(
      'button',
      { id: `repair-${index}`, 'aria-describedby': `damaged-${index}`, onclick: () => repair(tab) },
      words.repair,
    ),
  ]),
  placeLink(problems.place(tab, null), tab, null, { goTo }),
];
