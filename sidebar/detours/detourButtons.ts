/** The buttons of what takes a step's place. */
import type { Language } from '../../src/problems/language.ts';
import type { Words } from '../../src/words/words.ts';
import type { Actions } from '../actions.ts';
import type { Buttons } from '../elements/button.ts';
import { writerFor } from '../elements/writer.ts';
import type { SelectionForm } from '../state/selectionForm.ts';
import { shownIn } from '../state/shown.ts';
import type { Detour, State } from '../state/state.ts';
import { pasteButton } from './pasteView.ts';
import { selectionActions, useSelection } from './selectionView.ts';

/** What goes on with a detour, and what leaves it. */
export const detourButtons = (
  detour: Detour,
  state: State,
  language: Language,
  actions: Actions,
): Buttons => {
  const words = language.words.sidebar;
  const { leave } = actions;
  switch (detour.kind) {
    case 'paste':
      return [
        { id: 'paste-read', name: words.paste.read, onclick: actions.understand },
        { id: 'paste-cancel', name: words.paste.cancel, onclick: () => leave('paste') },
      ];
    case 'pasted':
      return pastedButtons(detour, language, actions);
    case 'new-year':
      return newYearButtons(detour, words.newYear, actions);
    case 'units':
      return [
        { id: 'units-save', name: words.units.save, onclick: () => actions.saveUnits(detour.form) },
        { id: 'units-skip', name: words.units.skip, onclick: actions.skipUnits },
      ];
    case 'report':
      return [
        { id: 'report-make', name: words.wordFile.make, onclick: actions.makeReport },
        { id: 'report-back', name: words.wordFile.back, onclick: () => leave('open-report') },
      ];
    case 'selection':
      return selectionButtons(detour.form, state, language, actions);
  }
};

const pastedButtons = (
  { text, understood, accepted }: Extract<Detour, { kind: 'pasted' }>,
  language: Language,
  actions: Actions,
): Buttons => {
  const name = pasteButton(understood, accepted, language);
  return [
    ...(name === null
      ? []
      : [{ id: 'paste-write', name, onclick: () => actions.writePaste(text, understood, accepted) }]),
    { id: 'paste-back', name: language.words.sidebar.paste.back, onclick: actions.openPaste },
  ];
};

const newYearButtons = (
  { year }: Extract<Detour, { kind: 'new-year' }>,
  words: Words['sidebar']['newYear'],
  { startYear, leave }: Actions,
): Buttons => {
  const { from, to } = year.turn;
  return [
    { id: 'new-year-start', name: words.start(from, to), onclick: () => startYear(year) },
    { id: 'new-year-cancel', name: words.cancel, onclick: () => leave('open-new-year') },
  ];
};

const selectionButtons = (
  form: SelectionForm,
  state: State,
  language: Language,
  actions: Actions,
): Buttons => {
  const decision = shownIn(state)?.run.decision;
  if (!decision) return [];
  const words = language.words.sidebar.selection;
  const writer = writerFor(decision.settings.digits, language);
  const save = (): void => useSelection(form, decision, writer, selectionActions(actions));
  return [
    { id: 'selection-save', name: words.save, onclick: save },
    { id: 'selection-cancel', name: words.cancel, onclick: () => actions.leave('choose-items') },
  ];
};
