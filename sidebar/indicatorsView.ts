import type { IndicatorResult } from '../src/assessment/assessment.ts';
import { element, type View } from './element.ts';
import type { Writer } from './writer.ts';

/** Every indicator's score as a bar of its length. */
export const indicatorsView = (
  indicators: readonly IndicatorResult[],
  { text, figure, words: { indicators: words } }: Writer,
): View[] => [
  element('h2', {}, words.bars),
  element(
    'ul',
    { class: 'bars' },
    ...indicators.map(({ number, name, figure: own }) =>
      element(
        'li',
        {},
        element('span', { class: 'name' }, text(words.name(number, name))),
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
