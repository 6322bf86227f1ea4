/** The first step: which tabs and year were read, and what is to be looked at in them. */

import type { Language } from '../../src/problems/language.ts';
import type { Decision } from '../../src/run/decide.ts';
import type { Actions } from '../actions.ts';
import { element, type View } from '../elements/element.ts';
import type { Writer } from '../elements/writer.ts';
import { writerFor } from '../elements/writer.ts';
import type { State } from '../state/state.ts';
import { problemsView } from '../views/problemsView.ts';
import { questionsView } from '../views/questionsView.ts';
import { headlineOfReading } from '../views/readingView.ts';
import { toolsView } from '../views/toolsView.ts';
import { unconfirmedView } from '../views/unconfirmedView.ts';

export const scoresStep = (state: State, language: Language, actions: Actions): View[] => {
  const { found } = state;
  const words = language.words.sidebar;
  const tools = toolsView(state, words, actions);
  if (!found || found.kind === 'damaged') return [...firstView(words, actions), tools];
  switch (found.kind) {
    case 'nothing':
      return [...firstView(words, actions), tools];
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

/** What the add-on does, and three ways to begin where there are no scores yet. */
const firstView = ({ intro, begin, createScoreTabs, paste }: Writer['words'], actions: Actions): View[] => [
  element('ul', { id: 'intro', class: 'list' }, ...intro.map((line) => element('li', {}, line))),
  element('h2', {}, begin.heading),
  element(
    'div',
    { class: 'row ways' },
    element('button', { id: 'use-sample', onclick: actions.useSample }, begin.sample),
    element('button', { id: 'begin-tabs', onclick: actions.createTabsOfSetYear }, createScoreTabs),
    element('button', { id: 'begin-paste', onclick: actions.openPaste }, paste.open),
  ),
];
