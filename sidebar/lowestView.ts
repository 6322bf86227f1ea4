import type { RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import type { Writer } from './writer.ts';

/** The lowest items of every indicator. */
export const lowestView = (
  { indicators }: RunReport,
  { text, figure, words: { indicators: words } }: Writer,
): HTMLElement[] => [
  element('h2', {}, words.heading),
  element(
    'ul',
    { class: 'list' },
    ...indicators.map(({ number, name, score, complete, lowest }) =>
      element(
        'li',
        { class: 'pair' },
        element(
          'span',
          {},
          text(`${number}. ${name} `),
          element('span', { class: 'soft' }, figure(score, complete)),
        ),
        element('span', {}, text(lowest.join(', ') || words.noneLow)),
      ),
    ),
  ),
];
