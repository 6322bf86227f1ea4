/** The second step: the result, and what it is made of. */
import type { Language } from '../../src/problems/language.ts';
import type { View } from '../elements/element.ts';
import { writerFor } from '../elements/writer.ts';
import type { ResultActions } from '../resultActions.ts';
import type { Shown } from '../state/state.ts';
import { headlineView } from '../views/headlineView.ts';
import { indicatorsView } from '../views/indicatorsView.ts';
import { instrumentsView } from '../views/instrumentsView.ts';

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
