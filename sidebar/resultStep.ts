/** The second step: the result, and what it is made of. */
import type { Language } from '../src/problems/language.ts';
import type { View } from './element.ts';
import { headlineView } from './headlineView.ts';
import { indicatorsView } from './indicatorsView.ts';
import { instrumentsView } from './instrumentsView.ts';
import type { ResultActions } from './resultActions.ts';
import type { Shown } from './state.ts';
import { writerFor } from './writer.ts';

export const resultStep = (
  { run: { decision } }: Pick<Shown, 'run'>,
  language: Language,
  actions: Pick<ResultActions, 'goTo'>,
): View[] => {
  const writer = writerFor(decision.settings.digits, language);
  return [
    headlineView(decision, writer, actions),
    ...instrumentsView(decision, writer, actions),
    ...indicatorsView(decision, writer, actions),
  ];
};
