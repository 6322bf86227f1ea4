/** The second step: the result, and what it is made of. */
import type { Language } from '../../../src/problems/language.ts';
import type { Actions } from '../../actions.ts';
import type { View } from '../../elements/element.ts';
import { writerFor } from '../../elements/writer.ts';
import type { Shown } from '../../state/state.ts';
import { headlineView } from './headlineView.ts';
import { indicatorsView } from './indicatorsView.ts';
import { instrumentsView } from './instrumentsView.ts';

/** Total and level, then instruments, then indicators. */
export const resultStep = (
  { run: { decision } }: Pick<Shown, 'run'>,
  language: Language,
  actions: Pick<Actions, 'goTo'>,
): View[] => {
  const writer = writerFor(decision.settings.digits, language);
  return [
    headlineView(decision, writer, actions),
    ...instrumentsView(decision, writer, actions),
    ...indicatorsView(decision, writer, actions),
  ];
};
