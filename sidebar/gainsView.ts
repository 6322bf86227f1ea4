import { topGains } from '../src/assessment/topGains.ts';
import { titleOfCode } from '../src/framework/lookup.ts';
import type { Decision } from '../src/run/decide.ts';
import { element, type View } from './element.ts';
import type { Writer } from './writer.ts';

/** The items that are worth most in the overall score. */
export const gainsView = (
  { framework, assessment }: Pick<Decision, 'framework' | 'assessment'>,
  { text, points, words: { gains: words, item, gain: gainOf } }: Writer,
): View[] => {
  const gains = topGains(assessment);
  if (gains.length === 0) return [];
  return [
    element('h2', {}, words.heading),
    element('p', { class: 'soft' }, text(words.explain)),
    element(
      'ul',
      { class: 'list' },
      ...gains.map(({ code, gain }) =>
        element(
          'li',
          { class: 'pair' },
          element('span', {}, text(item(code, titleOfCode(framework, code)))),
          element('span', {}, gainOf(points(gain))),
        ),
      ),
    ),
  ];
};
