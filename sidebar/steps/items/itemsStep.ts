/** The third step: the items to improve, and those that the plan is made for. */
import type { Supposed } from '../../../src/assessment/ahead/whatIf.ts';
import type { Language } from '../../../src/problems/language.ts';
import type { Actions } from '../../actions.ts';
import type { View } from '../../elements/element.ts';
import { part } from '../../elements/part.ts';
import { writerFor } from '../../elements/writer.ts';
import type { Shown } from '../../state/state.ts';
import { chosenView } from './chosenView.ts';
import { lowestView } from './lowestView.ts';
import { whatIfView } from './whatIfView.ts';

/** @param supposed scores that the person tries out, by item */
export const itemsStep = (
  { run }: Pick<Shown, 'run'>,
  supposed: Supposed,
  language: Language,
  actions: Actions,
): (View | null)[] => {
  const { decision } = run;
  const writer = writerFor(decision.settings.digits, language);
  return [
    part('chosen', chosenView(decision, writer, actions)),
    part('what-if', whatIfView(decision, supposed, writer, actions.suppose)),
    part('lowest', lowestView(decision, writer, actions)),
  ];
};
