/** The first step: which tabs and year were read, and what is to be looked at in them. */

import type { Language } from '../../../src/problems/language.ts';
import type { Decision } from '../../../src/run/decide.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';
import { writerFor } from '../../elements/writer.ts';
import type { State } from '../../state/state.ts';
import { problemsView } from './problemsView.ts';
import { questionsView } from './questionsView.ts';
import { headlineOfReading } from './readingView.ts';
import { toolsView } from './toolsView.ts';
import { unconfirmedView } from './unconfirmedView.ts';

/** Before anything was read: what the add-on does, and ways to begin where the workbook holds nothing. */
export const scoresStep = (state: State, language: Language, actions: Actions): View[] => {
  const { found } = state;
  const words = language.words.sidebar;
  const tools = toolsView(state, words, actions);
  if (!found || found.kind === 'damaged') {
    return [introView(words), ...(state.isBlank ? beginView(state, words, actions) : []), tools];
  }
  switch (found.kind) {
    case 'nothing':
      return [introView(words), ...beginView(state, words, actions), tools];
    case 'questions':
      return questionsView(found.questions, language, actions.answer);
    case 'shown':
      return [
        ...readView(found.run.decision, writerFor(found.run.decision.settings.digits, language), actions),
        tools,
      ];
  }
};

const readView = (decision: Decision, writer: Writer, actions: Actions): View[] => [
  headlineOfReading(decision, writer),
  ...problemsView(decision, writer, actions),
  ...unconfirmedView(decision, writer),
];

/** What the add-on does. */
const introView = ({ intro }: Writer['words']): View =>
  element('ul', { id: 'intro', class: 'list' }, ...intro.map((line) => element('li', {}, line)));

/** Ways to begin where there are no scores yet. The sample is never mixed with what an office has. */
const beginView = (
  { isBlank }: Pick<State, 'isBlank'>,
  { begin, createScoreTabs, paste }: Writer['words'],
  actions: Actions,
): View[] => [
  element('h2', {}, begin.heading),
  sideBySide(
    [
      isBlank ? element('button', { id: 'use-sample', onclick: actions.useSample }, begin.sample) : null,
      element('button', { id: 'begin-tabs', onclick: actions.createTabsOfSetYear }, createScoreTabs),
      element('button', { id: 'begin-paste', onclick: actions.openPaste }, paste.open),
    ],
    'ways',
  ),
];
