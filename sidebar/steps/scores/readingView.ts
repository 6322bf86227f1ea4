import type { Decision } from '../../../src/run/decide.ts';
import { element, type View } from '../../elements/element.ts';
import type { Writer } from '../../elements/writer.ts';

/** Whose scores were read, from which tabs, and how many items have one. */
export const headlineOfReading = (
  { settings, fiscalYear, yearAssumed, framework, scores, assessment }: Decision,
  { voice, words }: Writer,
): View => {
  const lines = framework.instruments.map(({ code, parts }) => {
    const own = assessment.items.filter(({ scores: ofItem }) => parts.some((part) => part.code in ofItem));
    const read = own.filter(({ score }) => score !== null).length;
    const tab = scores.tabs.get(code);
    return element('li', {}, tab === undefined ? words.read.none(code) : words.read.line(code, tab, read));
  });
  return element(
    'section',
    { class: 'headline' },
    element('p', {}, words.whoseResult(settings.agency, fiscalYear)),
    element('ul', { class: 'soft' }, ...lines),
    yearAssumed ? element('p', { class: 'error' }, words.yearAssumed(fiscalYear, voice.vocabulary)) : null,
  );
};
