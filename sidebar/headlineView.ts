import { headlineOf } from '../src/assessment/headline.ts';
import type { Decision } from '../src/run/decide.ts';
import { explainLevel } from '../src/run/main.ts';
import { sidebarWords } from '../src/words/sidebar.ts';
import { element } from './element.ts';
import type { Writer } from './writer.ts';

/** Whose result it is, the overall score, its level, and why not a better one. */
export const headlineView = (
  { settings, fiscalYear, yearAssumed, framework, assessment }: Decision,
  { text, figure }: Writer,
): HTMLElement => {
  const { overall, level, input, announced } = headlineOf(assessment);
  return element(
    'section',
    { class: 'headline' },
    element('p', { class: 'soft' }, text(`${settings.agency} ${sidebarWords.year(fiscalYear)}`.trim())),
    element('p', {}, announced ? sidebarWords.official : sidebarWords.computed),
    element('p', { class: 'figure', id: 'overall' }, figure(overall)),
    element(
      'p',
      { class: 'level', id: 'level' },
      level ? sidebarWords.level(level.name) : sidebarWords.levelUnknown,
    ),
    level && input ? element('p', { class: 'soft' }, text(explainLevel(framework, level, input))) : null,
    yearAssumed ? element('p', { class: 'error' }, text(sidebarWords.yearAssumed(fiscalYear))) : null,
  );
};
