import type { Words } from '../../src/words/words.ts';
import type { Actions } from '../actions.ts';
import { element, type View } from '../elements/element.ts';
import { sideBySide } from '../elements/sideBySide.ts';
import type { State } from '../state/state.ts';
import { stepAfter } from '../state/stepName.ts';

/** What each step is for, one after the other: offered once. */
export const tourView = (
  tour: NonNullable<State['tour']>,
  { tour: words, steps, help }: Words['sidebar'],
  { showAround, endTour }: Pick<Actions, 'showAround' | 'endTour'>,
): View => {
  const isOffered = tour === 'offered';
  const [first = ''] = isOffered ? [words.offer] : help[tour];
  const isLast = !isOffered && stepAfter(tour) === null;
  return element(
    'section',
    { class: 'headline tour' },
    element('h2', { id: 'tour' }, isOffered ? words.heading : steps.names[tour]),
    element('p', {}, first),
    sideBySide([
      element(
        'button',
        { id: 'tour-next', onclick: isLast ? endTour : showAround },
        isLast ? words.done : isOffered ? words.begin : words.next,
      ),
      isLast ? null : element('button', { id: 'tour-end', onclick: endTour }, words.end),
    ]),
  );
};
