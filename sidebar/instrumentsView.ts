import type { RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import type { Writer } from './writer.ts';

/** Each instrument's announced score beside the one computed from its items. */
export const instrumentsView = (
  report: RunReport,
  { text, figure, words: { instruments: words, incomplete }, partNames }: Writer,
): HTMLElement[] => {
  const { announced, computed } = report;
  const ownScore = (part: 'EIT1' | 'EIT2'): number | null =>
    report.totalOnlyParts.includes(part) ? null : computed.parts[part];
  const line = (
    name: string,
    given: number | null | undefined,
    own: number | null,
    look: string,
  ): HTMLElement => {
    const differs = given !== null && given !== undefined && own !== null && given !== own;
    return element(
      'tr',
      { class: `${look} ${differs ? 'differs' : ''}`.trim() },
      element(
        'td',
        {},
        text(name),
        differs ? element('span', { class: 'soft' }, ` (${words.differs})`) : null,
      ),
      element('td', {}, figure(given ?? null)),
      element('td', {}, figure(own)),
    );
  };
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
        line('IIT', announced?.instruments.IIT, computed.instruments.IIT, ''),
        line('EIT', announced?.instruments.EIT, computed.instruments.EIT, ''),
        line(partNames.EIT1, announced?.parts.EIT1, ownScore('EIT1'), ''),
        line(partNames.EIT2, announced?.parts.EIT2, ownScore('EIT2'), ''),
        line('OIT', announced?.instruments.OIT, computed.instruments.OIT, ''),
        line(words.overall, announced?.overall, computed.overall, 'total'),
      ),
    ),
    ...(computed.complete ? [] : [element('p', { class: 'error' }, incomplete)]),
  ];
};
