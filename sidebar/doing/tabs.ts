/** Tabs that are made when asked for, and colours that go. */
import { UserError } from '../../src/problems/refusal.ts';
import { type VocabularyCode, vocabularies } from '../../src/vocabulary/known.ts';
import type { TabActions } from '../actions.ts';
import { shownIn } from '../state/shown.ts';
import type { Saying } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';
import { saying } from './sayings.ts';
import { toolYear } from './years.ts';

const made = (names: readonly string[]): Saying =>
  saying((words) => (names.length > 0 ? words.made(names) : words.nothingMade));

/** Sets the language of tabs and reports. @returns a sentence about it */
const saveLanguage = async (language: VocabularyCode, { ask }: Requests): Promise<Saying> => {
  const [value = ''] = vocabularies[language].settingWords.languages[language];
  await ask({ method: 'answer', key: 'language', value });
  return saying(({ writtenIn }, written) => writtenIn.saved(written));
};

type PreviewYear = (fiscalYear: number) => Promise<Saying>;

/** Makes a year's score tabs; those of another year than the set one come with that year. */
const scoreTabsOf =
  ({ ask }: Requests, previewYear: PreviewYear) =>
  async (fiscalYear: number): Promise<Saying> => {
    try {
      return made(await ask({ method: 'createScoreTabs', fiscalYear }));
    } catch (error) {
      if (error instanceof UserError && error.refusal.code === 'year-differs') return previewYear(fiscalYear);
      throw error;
    }
  };

/** @param previewYear shows what starting a year would do */
export const tabsOf = (
  { state, dispatch }: Store,
  requests: Requests,
  { previewAfter }: Pick<Review, 'previewAfter'>,
  previewYear: PreviewYear,
): TabActions => {
  const { ask, does } = requests;
  const creating = (work: () => Promise<Saying>): void => does((words) => words.creating, work);
  const scoreTabs = scoreTabsOf(requests, previewYear);
  return {
    writeIn: (language) =>
      does(
        ({ writtenIn }, written) => writtenIn.saving(written),
        async () => {
          const saved = await saveLanguage(language, requests);
          return shownIn(state()) ? previewAfter(saved) : saved;
        },
      ),
    clearHighlights: () =>
      does(
        (words) => words.clearing,
        async () => {
          await ask({ method: 'clearHighlights' });
          return saying((words) => words.cleared);
        },
      ),
    useSample: () => creating(async () => previewAfter(made(await ask({ method: 'useSample' })))),
    createScoreTabs: () => {
      const fiscalYear = toolYear(state());
      creating(() => scoreTabs(fiscalYear));
    },
    createTabsOfSetYear: () =>
      creating(async () => {
        const year = await ask({ method: 'start' });
        dispatch({ type: 'yearKnown', year });
        return scoreTabs(year);
      }),
    createFramework: () =>
      creating(async () =>
        made([await ask({ method: 'createFrameworkTab', fiscalYear: toolYear(state()) })]),
      ),
    createLibrary: () =>
      creating(async () => made([await ask({ method: 'createLibraryTab', fiscalYear: toolYear(state()) })])),
  };
};
