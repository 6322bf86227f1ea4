import { indicatorOf } from '../../../src/framework/lookup.ts';
import type { Decision } from '../../../src/run/decide.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { sourceLink } from '../../elements/sourceLink.ts';
import type { Writer } from '../../elements/writer.ts';

/** Every indicator's score as a bar of its length; its name leads to the score of its first item. */
export const indicatorsView = (
  { assessment: { indicators }, framework, scores }: Decision,
  { text, figure, words: { indicators: words } }: Writer,
  actions: Pick<Actions, 'goTo'>,
): View[] => [
  element('h2', {}, words.bars),
  element(
    'ul',
    { class: 'bars' },
    ...indicators.map(({ number, name, figure: own }) =>
      element(
        'li',
        {},
        element(
          'span',
          { class: 'name' },
          sourceLink(
            text(words.name(number, name)),
            scores.cells.find(({ item }) => indicatorOf(framework, item).number === number)?.cell,
            actions,
          ),
        ),
        element(
          'span',
          { class: 'bar-line', 'aria-hidden': 'true' },
          element('span', { style: `width:${own.score ?? 0}%` }),
        ),
        element('span', { class: 'score' }, figure(own)),
      ),
    ),
  ),
];
