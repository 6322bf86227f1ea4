/** What one needs less often. */
import { frameworks, newestFramework } from '../../../src/framework/frameworks.ts';
import { languages, writtenLanguages } from '../../../src/words/voice.ts';
import type { Words } from '../../../src/words/words.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { State } from '../../state/state.ts';

/** @returns a part that is folded away until opened */
export const toolsView = (
  {
    year,
    areToolsOpen,
    language: spoken,
    written,
    vocabulary,
  }: Pick<State, 'year' | 'areToolsOpen' | 'language' | 'written' | 'vocabulary'>,
  words: Words['sidebar'],
  actions: Actions,
): View =>
  element(
    'details',
    { id: 'more', open: areToolsOpen, ontoggle: actions.openTools },
    element('summary', {}, words.more),
    sideBySide([
      element('button', { id: 'clear', onclick: actions.clearHighlights }, words.clearHighlights),
      element('button', { id: 'paste', onclick: actions.openPaste }, words.paste.open),
    ]),
    yearView(year, words, actions),
    sideBySide([
      ...languages
        .filter(({ code }) => code !== spoken)
        .map(({ code, name }) =>
          element('button', { id: `speak-${code}`, lang: code, onclick: () => actions.speak(code) }, name),
        ),
    ]),
    writtenView(written, words, actions),
    sideBySide([element('button', { id: 'open-new-year', onclick: actions.newYear }, words.newYear.open)]),
    makingView(vocabulary, words, actions),
  );

/** Which year the tools below are for. */
const yearView = (year: State['year'], words: Words['sidebar'], actions: Actions): View =>
  sideBySide([
    element('label', { for: 'year' }, words.yearLabel),
    element(
      'select',
      {
        id: 'year',
        value: String(year ?? newestFramework().fiscalYear),
        oninput: (chosen) => actions.chooseYear(Number(chosen)),
      },
      ...frameworks.map(({ fiscalYear }) =>
        element('option', { value: String(fiscalYear) }, words.year(fiscalYear)),
      ),
    ),
  ]);

/** In which language tabs and reports are written. */
const writtenView = (written: State['written'], words: Words['sidebar'], actions: Actions): View =>
  sideBySide([
    element('label', { for: 'written' }, words.writtenIn.label),
    element(
      'select',
      {
        id: 'written',
        value: written,
        oninput: (chosen) => {
          const language = writtenLanguages.find(({ code }) => code === chosen);
          if (language) actions.writeIn(language.code);
        },
      },
      ...writtenLanguages.map(({ code, name }) => element('option', { value: code, lang: code }, name)),
    ),
  ]);

/** Tabs that are made empty, or to be edited. */
const makingView = (written: State['vocabulary'], words: Words['sidebar'], actions: Actions): View =>
  sideBySide([
    element('button', { id: 'create-score-tabs', onclick: actions.createScoreTabs }, words.createScoreTabs),
    element(
      'button',
      { id: 'create-framework', onclick: actions.createFramework },
      words.createFramework(written),
    ),
    element('button', { id: 'create-library', onclick: actions.createLibrary }, words.createLibrary(written)),
  ]);
