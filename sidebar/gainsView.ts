import type { RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import type { Writer } from './writer.ts';

/** The items that are worth most in the overall score. */
export const gainsView = (
  { gains }: RunReport,
  { text, figure, words: { gains: words } }: Writer,
): HTMLElement[] =>
  gains.length === 0
    ? []
    : [
        element('h2', {}, words.heading),
        element('p', { class: 'soft' }, text(words.explain)),
        element(
          'ul',
          { class: 'list' },
          ...gains.map(({ item, title, gain }) =>
            element(
              'li',
              { class: 'pair' },
              element('span', {}, text(`${item} ${title}`)),
              element('span', {}, `+${figure(gain)}`),
            ),
          ),
        ),
      ];
