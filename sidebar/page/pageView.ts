/** The whole page: steps, what was said, the step or a detour from it, and what is to be done next. */
import type { Language } from '../../src/problems/language.ts';
import { spokenIn } from '../../src/problems/spokenIn.ts';
import { voiceOf } from '../../src/words/voice.ts';
import type { Words } from '../../src/words/words.ts';
import type { Actions } from '../actions.ts';
import { detourView } from '../detours/detourView.ts';
import { element, type View } from '../elements/element.ts';
import { shownIn } from '../state/shown.ts';
import type { State } from '../state/state.ts';
import { stepStates } from '../state/steps.ts';
import { itemsStep } from '../steps/items/itemsStep.ts';
import { damageView } from '../steps/plan/damageView.ts';
import { planStep } from '../steps/plan/planStep.ts';
import { resultStep } from '../steps/result/resultStep.ts';
import { scoresStep } from '../steps/scores/scoresStep.ts';
import { barView } from './barView.ts';
import { helpView } from './helpView.ts';
import { stepsView } from './stepsView.ts';
import { tourView } from './tourView.ts';

/** @param read what the page speaks; it says it in the digits that the office set */
export const pageView = (state: State, read: Language, actions: Actions): View => {
  const language = { ...spokenIn(state.digits, read), vocabulary: state.vocabulary };
  const words = language.words.sidebar;
  const { step, detour, found } = state;
  return element(
    'main',
    {},
    element('h1', { class: 'unseen' }, words.name),
    element(
      'div',
      { class: 'top' },
      stepsView(stepStates(found, state.isOld), step, words.steps, actions.go),
      statusView(state, language),
      stopView(state, words, actions),
    ),
    element(
      'div',
      { id: 'result' },
      element(
        'div',
        { id: `view-${detour?.kind ?? step}` },
        ...(detour
          ? detourView(detour, state, language, actions)
          : [
              ...(state.tour ? [tourView(state.tour, words, actions)] : []),
              ...stepView(state, language, actions),
              helpView(step, voiceOf(state.digits, language)),
            ]),
      ),
    ),
    barView(state, language, actions),
  );
};

const stopView = (
  { work }: State,
  { reading, changes }: Words['sidebar'],
  { halt }: Actions,
): View | null => {
  const name = work?.reading ? reading.stop : work?.canStop && !work.isHalted ? changes.stop : null;
  return name === null ? null : element('button', { id: 'stop', onclick: halt }, name);
};

const statusView = ({ work, said }: State, language: Language): View => {
  const text = (work?.reading ?? work?.message ?? said?.what)?.(language) ?? '';
  return element(
    'p',
    { id: 'status', role: 'status', 'aria-live': 'polite', class: !work && said?.isError ? 'error' : '' },
    text,
  );
};

const stepView = (state: State, language: Language, actions: Actions): (View | null)[] => {
  const { step, found, wishes } = state;
  if (step === 'scores') return scoresStep(state, language, actions);
  if (found?.kind === 'damaged' && step === 'plan') return damageView(found.damage, language, actions.goTo);
  const shown = shownIn(state);
  if (!shown) return [element('p', { class: 'soft' }, language.words.sidebar.steps.nothingYet)];
  switch (step) {
    case 'result':
      return resultStep(shown, language, actions);
    case 'items':
      return itemsStep(shown, state.supposed, language, actions);
    case 'plan':
      return planStep(shown, wishes, language, actions);
  }
};
