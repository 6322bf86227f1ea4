/** What takes a step's place, until the person is done with it. */
import type { Language } from '../../src/problems/language.ts';
import { voiceOf } from '../../src/words/voice.ts';
import type { Actions } from '../actions.ts';
import type { View } from '../elements/element.ts';
import { writerFor } from '../elements/writer.ts';
import { shownIn } from '../state/shown.ts';
import type { Detour, State } from '../state/state.ts';
import { newYearView } from './newYearView.ts';
import { pastedView, pasteForm } from './pasteView.ts';
import { reportView } from './reportView.ts';
import { selectionActions, selectionView } from './selectionView.ts';
import { unitsView } from './unitsView.ts';

/** @returns nothing where the detour needs a result and none is shown */
export const detourView = (detour: Detour, state: State, language: Language, actions: Actions): View[] => {
  switch (detour.kind) {
    case 'paste':
      return pasteForm(state.draft, language.words.sidebar.paste, {
        keep: actions.typeDraft,
        refuse: actions.refuseLongText,
      });
    case 'pasted':
      return pastedView(detour.understood, detour.accepted, voiceOf(state.digits, language), (accepted) =>
        actions.change({ ...detour, accepted }),
      );
    case 'new-year':
      return newYearView(detour.year, detour.carry, language, actions.carryOn);
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
