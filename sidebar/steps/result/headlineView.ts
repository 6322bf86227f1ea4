import { headlineOf } from '../../../src/assessment/headline.ts';
import type { Decision } from '../../../src/run/decide.ts';
import { announcedKey } from '../../../src/settings/settings.ts';
import { explainLevel } from '../../../src/summary/buildSummary.ts';
import { describeAhead } from '../../../src/summary/describeAhead.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { sourceLink } from '../../elements/sourceLink.ts';
import type { Writer } from '../../elements/writer.ts';

/** Whose result it is, the overall score, its level, why not a better one, and what reaches that. */
export const headlineView = (
  { settings, fiscalYear, yearAssumed, framework, assessment, ahead }: Decision,
  { voice, text, figure, words }: Writer,
  actions: Pick<Actions, 'goTo'>,
): View => {
  const { overall, level, input, announced } = headlineOf(assessment);
  return element(
    'section',
    { class: 'headline' },
    element('p', { class: 'soft' }, words.whoseResult(settings.agency, fiscalYear)),
    element(
      'p',
      {},
      announced ? sourceLink(words.official, settings.cells[announcedKey.overall], actions) : words.computed,
    ),
    element('p', { class: 'figure', id: 'overall' }, figure(overall)),
    element('p', { class: 'level', id: 'level' }, level ? words.level(level.name) : words.levelUnknown),
    level && input
      ? element('p', { class: 'soft' }, text(explainLevel(framework, level, input, voice)))
      : null,
    ahead.kind === 'levels'
      ? element('p', { id: 'next-level' }, text(describeAhead(framework, ahead, voice)))
      : null,
    yearAssumed ? element('p', { class: 'error' }, words.yearAssumed(fiscalYear, voice.vocabulary)) : null,
  );
};
