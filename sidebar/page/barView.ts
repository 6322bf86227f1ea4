/** What is to be done next: always in sight, one button of it the main one. */

import type { Language } from '../../src/problems/language.ts';
import { changesOf } from '../../src/run/changes.ts';
import type { Words } from '../../src/words/words.ts';
import type { Actions } from '../actions.ts';
import { detourButtons } from '../detours/detourButtons.ts';
import type { Button, Buttons } from '../elements/button.ts';
import { element, type View } from '../elements/element.ts';
import { type Writer, writerFor } from '../elements/writer.ts';
import { shownIn } from '../state/shown.ts';
import type { Shown, State } from '../state/state.ts';
import { stepAfter } from '../state/stepName.ts';
import { openProblems } from '../state/steps.ts';

/** @returns the bar, empty where there is nothing to do */
export const barView = (state: State, language: Language, actions: Actions): View => {
  const [main, ...others] = buttonsOf(state, language, actions);
  const view = (look: string, { id, name, onclick }: Button): View =>
    element('button', { id, class: look, onclick }, name);
  return element(
    'div',
    { class: 'bar', id: 'bar' },
    main ? view('primary', main) : null,
    ...others.map((one) => view('', one)),
  );
};

const buttonsOf = (state: State, language: Language, actions: Actions): Buttons => {
  const words = language.words.sidebar;
  if (state.detour) return detourButtons(state.detour, state, language, actions);
  const again: Button = {
    id: 'run',
    name: state.found ? words.runAgain : words.run,
    onclick: actions.run,
  };
  if (state.found?.kind === 'damaged' && state.step === 'plan') {
    const { table, tab } = state.found.damage;
    return [
      { id: 'repair', name: words.damage.repair, onclick: () => actions.repair(tab) },
      { id: 'make-anew', name: words.damage.makeAnew, onclick: () => actions.makeAnew(table) },
      again,
    ];
  }
  const shown = shownIn(state);
  if (!shown || state.isOld) return [again];
  return state.step === 'plan'
    ? planButtons(shown, again, writerFor(shown.run.decision.settings.digits, language), actions)
    : stepButtons(state, shown, again, onwardsFrom(state, words, actions));
};

/** What leads to the next step; null behind the last. */
const onwardsFrom = ({ step }: State, { steps }: Words['sidebar'], { go }: Actions): Button | null => {
  const next = stepAfter(step);
  return next && { id: 'next', name: steps.next(steps.names[next]), onclick: () => go(next) };
};

const stepButtons = ({ step }: State, { run }: Shown, again: Button, onwards: Button | null): Buttons => {
  if (!onwards) return [again];
  const isToMend = step === 'scores' && openProblems(run.decision.problems).length > 0;
  return isToMend ? [again, onwards] : [onwards, again];
};

/** Nothing is proposed to be written while something that changes the result is open; it stays possible. */
const planButtons = (
  { run, moment }: Shown,
  again: Button,
  { text, words: { changes, steps } }: Writer,
  { go, write }: Actions,
): Buttons => {
  if (moment === 'written' || changesOf(run).isNothing) return [again];
  const writing: Button = { id: 'write', name: changes.write, onclick: write };
  const open = openProblems(run.decision.problems).length;
  if (open === 0) return [writing, again];
  return [
    { id: 'check-first', name: text(steps.checkFirst(open)), onclick: () => go('scores') },
    writing,
    again,
  ];
};
