import type { IndicatorResult } from '../src/assessment/assessment.ts';
import type { Settings } from '../src/settings/settings.ts';
import { around, GAP } from './around.ts';
import { element, type View } from './element.ts';
import { folded } from './folded.ts';
import type { Writer } from './writer.ts';

/** The lowest items of every indicator, and what the colours in the score tabs mean. */
export const lowestView = (
  indicators: readonly IndicatorResult[],
  { highlightBelow }: Pick<Settings, 'highlightBelow'>,
  { text, figure, words: { indicators: words } }: Writer,
): View[] => [
  folded(
    'lowest',
    words.heading,
    element(
      'ul',
      { class: 'list' },
      ...indicators.map((indicator) =>
        element(
          'li',
          { class: 'pair' },
          element(
            'span',
            {},
            ...around(
              text(words.line(indicator.number, indicator.name, GAP)),
              element('span', { class: 'soft' }, figure(indicator.figure)),
            ),
          ),
          element('span', {}, text(words.items(indicator.lowest))),
        ),
      ),
    ),
  ),
  element('p', { class: 'soft', id: 'legend' }, text(words.legend(highlightBelow))),
];
