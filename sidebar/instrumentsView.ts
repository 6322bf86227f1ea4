import type { Assessment, Figure } from '../src/assessment/assessment.ts';
import type { PartCode } from '../src/framework/framework.ts';
import { round2 } from '../src/thai/round.ts';
import { around, GAP } from './around.ts';
import { element, type View } from './element.ts';
import type { Writer } from './writer.ts';

/** Each instrument's announced score beside the one computed from its items. */
export const instrumentsView = (
  { announced, computed, items }: Assessment,
  { voice, text, figure, words: { instruments: words, incomplete } }: Writer,
): View[] => {
  const line = (name: string, given: number | undefined, own: Figure, look = ''): View => {
    const differs = given !== undefined && own.score !== null && round2(given) !== round2(own.score);
    // Each figure here is of one instrument: that another one is missing is said below, once.
    const shown = (score: number | null): string => figure({ score, complete: true });
    return element(
      'tr',
      { class: `${look} ${differs ? 'differs' : ''}`.trim() },
      element('td', {}, ...(differs ? around(words.differs(GAP), text(name), 'soft') : [text(name)])),
      element('td', {}, shown(given ?? null)),
      element('td', {}, shown(own.score)),
    );
  };
  const { partNames } = voice.vocabulary;
  /** A part without item scores has no figure of its own: its computed one is the announced total. */
  const ownScore = (part: PartCode): Figure =>
    items.some(({ scores }) => scores[part] !== undefined)
      ? computed.parts[part]
      : { score: null, complete: false };
  return [
    element('h2', {}, words.heading),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...[words.instrument, words.announced, words.fromItems].map((name) =>
            element('th', { scope: 'col' }, name),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        line('IIT', announced?.instruments.IIT, computed.instruments.IIT),
        line('EIT', announced?.instruments.EIT, computed.instruments.EIT),
        line(partNames.EIT1, announced?.parts.EIT1, ownScore('EIT1')),
        line(partNames.EIT2, announced?.parts.EIT2, ownScore('EIT2')),
        line('OIT', announced?.instruments.OIT, computed.instruments.OIT),
        line(words.overall, announced?.overall, computed.overall, 'total'),
      ),
    ),
    ...(computed.overall.complete ? [] : [element('p', { class: 'error' }, incomplete)]),
  ];
};
