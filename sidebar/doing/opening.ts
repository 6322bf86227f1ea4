/** What happens when the sidebar is opened, and what it remembers of the person. */
import type { Opened } from '../../src/grid/door.ts';
import type { LanguageCode } from '../../src/words/voice.ts';
import type { Actions } from '../actions.ts';
import { writerFor } from '../elements/writer.ts';
import type { Store } from '../state/store.ts';
import { noWishes } from '../state/wishes.ts';
import { stepAfter } from '../steps/stepName.ts';
import type { Requests } from './requests.ts';

type Opening = 'open' | 'speak' | 'showAround' | 'endTour';

/** What the person chose, else the account's language: Thai unless it is another one. */
const languageIn = ({ locale, preferences }: Pick<Opened, 'locale' | 'preferences'>): LanguageCode => {
  const wanted = preferences.language === '' ? locale : preferences.language;
  return wanted.startsWith('th') ? 'th' : 'en';
};

export const openingOf = (
  { state, dispatch }: Store,
  { open, prefer, say }: Requests,
  look: () => void,
): Pick<Actions, Opening> => {
  const remember = (isShownAround: boolean): void =>
    prefer({ language: state().isLanguageChosen ? state().language : '', isShownAround });
  const endTour = (): void => {
    dispatch({ type: 'toured', tour: null });
    remember(true);
  };
  return {
    open: async () => {
      const opening = await open();
      if (!opening) return;
      const { preferences, kept } = opening;
      dispatch({
        type: 'opened',
        language: languageIn(opening),
        isShownAround: preferences.isShownAround,
      });
      if (preferences.language !== '') dispatch({ type: 'spoke', language: languageIn(opening) });
      if (kept?.outcome.kind !== 'ready' || state().found || state().work) return;
      const { at, outcome } = kept;
      dispatch({
        type: 'found',
        found: { kind: 'shown', run: outcome, wishes: noWishes, moment: 'planned' },
      });
      say((language) => {
        const { text, words } = writerFor(outcome.decision.settings.digits, language);
        return text(words.kept(new Date(at)));
      });
      look();
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
