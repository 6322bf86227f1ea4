/** What is to be done next: always in sight, one button of it the main one. */

import type { Language } from '../../src/problems/language.ts';
import { changesOf } from '../../src/run/changes.ts';
import type { Words } from '../../src/words/words.ts';
import type { Actions } from '../actions.ts';
import { element, type View } from '../elements/element.ts';
import { type Writer, writerFor } from '../elements/writer.ts';
import { shownIn } from '../state/reduce.ts';
import type { Detour, Shown, State } from '../state/state.ts';
import { pasteButton } from '../views/pasteView.ts';
import { useSelection } from '../views/selectionView.ts';
import { stepAfter } from './stepName.ts';
import { openProblems } from './steps.ts';

interface Button {
  readonly id: string;
  readonly name: string;
  readonly onclick: () => void;
}

/** The main button first; none where there is nothing to do. */
type Buttons = readonly Button[];

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
    : stepButtons(state, shown, again, words, actions);
};

const stepButtons = (
  { step }: State,
  { run }: Shown,
  again: Button,
  { steps }: Words['sidebar'],
  { go }: Actions,
): Buttons => {
  const next = stepAfter(step);
  if (!next) return [again];
  const onwards: Button = { id: 'next', name: steps.next(steps.names[next]), onclick: () => go(next) };
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

const detourButtons = (detour: Detour, state: State, language: Language, actions: Actions): Buttons => {
  const words = language.words.sidebar;
  const { leave } = actions;
  switch (detour.kind) {
    case 'paste':
      return [
        { id: 'paste-read', name: words.paste.read, onclick: actions.understand },
        { id: 'paste-cancel', name: words.paste.cancel, onclick: () => leave('paste') },
      ];
    case 'pasted': {
      const { text, preview, accepted } = detour;
      const name = pasteButton(preview, words.paste);
      return [
        ...(name === null
          ? []
          : [{ id: 'paste-write', name, onclick: () => actions.writePaste(text, accepted) }]),
        { id: 'paste-back', name: words.paste.back, onclick: actions.openPaste },
      ];
    }
    case 'new-year': {
      const { preview, carry } = detour;
      return [
        {
          id: 'new-year-start',
          name: words.newYear.start(preview.from, preview.to),
          onclick: () => actions.startYear(preview.to, carry),
        },
        { id: 'new-year-cancel', name: words.newYear.cancel, onclick: () => leave('open-new-year') },
      ];
    }
    case 'units':
      return [
        { id: 'units-save', name: words.units.save, onclick: () => actions.saveUnits(detour.form) },
        { id: 'units-skip', name: words.units.skip, onclick: actions.skipUnits },
      ];
    case 'report': {
      const own = language.words.sidebar.wordFile;
      return [
        { id: 'report-make', name: own.make, onclick: actions.makeReport },
        { id: 'report-back', name: own.back, onclick: () => leave('open-report') },
      ];
    }
    case 'selection': {
      const decision = shownIn(state)?.run.decision;
      if (!decision) return [];
      const writer = writerFor(decision.settings.digits, language);
      const save = (): void => useSelection(detour.form, decision, writer, selectionActions(actions));
      return [
        { id: 'selection-save', name: words.selection.save, onclick: save },
        { id: 'selection-cancel', name: words.selection.cancel, onclick: () => leave('choose-items') },
      ];
    }
  }
};

export const selectionActions = ({ change, saveSelection }: Pick<Actions, 'change' | 'saveSelection'>) => ({
  change: (form: Extract<Detour, { kind: 'selection' }>['form'], focus?: string): void =>
    change({ kind: 'selection', form }, focus),
  save: saveSelection,
});
