/** What happens when the sidebar is opened, and what it remembers of the person. */
import type { Opened, Preferences } from '../../src/grid/door.ts';
import { accountLanguage } from '../../src/words/accountLanguage.ts';
import { type LanguageCode, languages } from '../../src/words/voice.ts';
import type { OpeningActions } from '../actions.ts';
import { writerFor } from '../elements/writer.ts';
import type { Opening } from '../outside/door.ts';
import type { State } from '../state/state.ts';
import { stepAfter } from '../state/stepName.ts';
import type { Store } from '../state/store.ts';
import { noWishes } from '../state/wishes.ts';
import type { Requests } from './requests.ts';

/** What the person chose, else the account's language. */
const languageIn = ({ locale, preferences }: Pick<Opened, 'locale' | 'preferences'>): LanguageCode =>
  languages.find(({ code }) => code === preferences.language)?.code ?? accountLanguage(locale);

/** What is to be remembered of the person, in every document. */
export const preferencesOf = (
  { language, isLanguageChosen }: State,
  isShownAround: boolean,
): Preferences => ({
  language: isLanguageChosen ? language : '',
  isShownAround,
});

/** What was kept of the workbook is shown, unless a person began something meanwhile and goes on with that. @returns whether */
const showKept = (
  { at, outcome }: NonNullable<Opening['kept']>,
  { state, dispatch }: Store,
  say: Requests['say'],
): boolean => {
  if (outcome.kind !== 'ready' || state().found || state().work || state().detour) return false;
  dispatch({
    type: 'found',
    found: { kind: 'shown', run: outcome, wishes: noWishes, moment: 'planned' },
    isKept: true,
  });
  say((language) => {
    const { text, words } = writerFor(outcome.decision.settings.digits, language);
    return text(words.kept(new Date(at)));
  });
  return true;
};

/** @param look looks whether what was kept still holds */
export const openingOf = (
  store: Store,
  { open, prefer, say }: Requests,
  look: () => void,
): OpeningActions => {
  const { state, dispatch } = store;
  const remember = (isShownAround: boolean): void => prefer(preferencesOf(state(), isShownAround));
  const endTour = (): void => {
    dispatch({ type: 'toured', tour: null });
    remember(true);
  };
  return {
    open: async () => {
      const opening = await open();
      if (!opening) return;
      const { preferences, kept, isBlank } = opening;
      dispatch({
        type: 'opened',
        language: languageIn(opening),
        isShownAround: preferences.isShownAround,
        isBlank,
      });
      if (preferences.language !== '') dispatch({ type: 'spoke', language: languageIn(opening) });
      if (kept && showKept(kept, store, say)) look();
    },
    speak: (language) => {
      dispatch({ type: 'spoke', language });
      remember(state().tour === null);
    },
    showAround: () => {
      const { tour } = state();
      const next = tour === null || tour === 'offered' ? 'scores' : stepAfter(tour);
      if (next) dispatch({ type: 'toured', tour: next });
      else endTour();
    },
    endTour,
  };
};
