/** The whole page: steps, what was said, the step or a detour from it, and what is to be done next. */
import type { Language } from '../../src/problems/language.ts';
import { spokenIn } from '../../src/problems/spokenIn.ts';
import { voiceOf } from '../../src/words/voice.ts';
import type { Words } from '../../src/words/words.ts';
import type { Actions } from '../actions.ts';
import { element, type View } from '../elements/element.ts';
import { writerFor } from '../elements/writer.ts';
import { shownIn } from '../state/reduce.ts';
import type { Detour, State } from '../state/state.ts';
import { damageView } from '../views/damageView.ts';
import { helpView } from '../views/helpView.ts';
import { newYearView } from '../views/newYearView.ts';
import { pasteForm, pastePreview } from '../views/pasteView.ts';
import { reportView } from '../views/reportView.ts';
import { selectionView } from '../views/selectionView.ts';
import { unitsView } from '../views/unitsView.ts';
import { barView, selectionActions } from './barView.ts';
import { itemsStep } from './itemsStep.ts';
import { planStep } from './planStep.ts';
import { resultStep } from './resultStep.ts';
import { scoresStep } from './scoresStep.ts';
import { stepStates } from './steps.ts';
import { stepsView } from './stepsView.ts';
import { tourView } from './tourView.ts';

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

const detourView = (detour: Detour, state: State, language: Language, actions: Actions): View[] => {
  switch (detour.kind) {
    case 'paste':
      return pasteForm(state.draft, language.words.sidebar.paste, {
        keep: actions.typeDraft,
        refuse: actions.refuseLongText,
      });
    case 'pasted':
      return pastePreview(detour.preview, detour.accepted, voiceOf(state.digits, language), (accepted) =>
        actions.change({ ...detour, accepted }),
      );
    case 'new-year':
      return newYearView(detour.preview, detour.carry, language, (carry) =>
        actions.change({ ...detour, carry }),
      );
    case 'units': {
      const shown = shownIn(state);
      if (!shown) return [];
      const writer = writerFor(shown.run.decision.settings.digits, language);
      return unitsView(detour.form, writer, (form) => actions.change({ kind: 'units', form }));
    }
    case 'report':
      return reportView(detour, language, actions);
    case 'selection': {
      const decision = shownIn(state)?.run.decision;
      if (!decision) return [];
      const writer = writerFor(decision.settings.digits, language);
      return selectionView(detour.form, decision, writer, selectionActions(actions));
    }
  }
};
