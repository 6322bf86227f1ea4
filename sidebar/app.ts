/** Shows the sidebar in its page: the state as it is, again whenever it changes. */
import { render } from 'preact';
import { languageOf } from '../src/problems/language.ts';
import { actionsOf } from './doing/doing.ts';
import { onReturn } from './outside/onReturn.ts';
import { parseHtml } from './outside/parseHtml.ts';
import { pageView } from './page/pageView.ts';
import { initialState, type State } from './state/state.ts';
import { createStore } from './state/store.ts';

/**
 * Shows the sidebar in its page, and asks the server what the person prefers and what was read last.
 *
 * @throws Error when the page has no place for it
 */
export const startApp = (): void => {
  let focus = initialState.focus;
  const show = (state: State): void => {
    const had = document.activeElement;
    const language = languageOf(state.language);
    document.documentElement.lang = language.code;
    document.title = language.words.sidebar.name;
    render(pageView(state, language, actions), find('app'));
    document.body.toggleAttribute('aria-busy', state.work !== null);
    if (state.work) document.body.setAttribute('aria-busy', 'true');
    const isAsked = state.focus !== focus && state.focus.when === 'now';
    focus = state.focus;
    if (isAsked) window.scrollTo(0, 0);
    if (isAsked || (had && !document.contains(had))) focusOn(focus.id);
  };
  const store = createStore(initialState, show);
  // What is written into tabs is Thai, whatever the page speaks, unless the settings choose another language.
  const actions = actionsOf(store, { parseHtml, language: languageOf('th') });
  show(store.state());
  onReturn(actions.look);
  actions.open();
};

const find = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

/** Gives the focus to what has this id, else to the first heading. */
const focusOn = (id: string): void => {
  const place = document.getElementById(id) ?? document.querySelector<HTMLElement>('#result h2');
  if (!place) return;
  if (!place.matches('a, button, input, select, summary, textarea')) place.tabIndex = -1;
  place.focus();
};
