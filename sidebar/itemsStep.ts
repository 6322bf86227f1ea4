/** The third step: the items to improve, and those that the plan is made for. */
import type { Language } from '../src/problems/language.ts';
import type { Actions } from './actions.ts';
import { chosenView } from './chosenView.ts';
import type { View } from './element.ts';
import { gainsView } from './gainsView.ts';
import { lowestView } from './lowestView.ts';
import type { Shown } from './state.ts';
import { writerFor } from './writer.ts';

export const itemsStep = ({ run }: Pick<Shown, 'run'>, language: Language, actions: Actions): View[] => {
  const { decision } = run;
  const writer = writerFor(decision.settings.digits, language);
  return [
    ...chosenView(decision, writer, actions),
    ...gainsView(decision, writer),
    ...lowestView(decision.assessment.indicators, writer),
  ];
};
