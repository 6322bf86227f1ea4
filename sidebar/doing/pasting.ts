/** A report that is pasted, shown as it was understood, and only then written. */
import { LONGEST_TEXT } from '../../src/paste/limit.ts';
import { describeRefusal } from '../../src/problems/describe.ts';
import { choicesIn, proposedIn } from '../../src/run/paste/meant.ts';
import type { Understood } from '../../src/run/paste/understand.ts';
import { printOfPaste } from '../../src/run/paste/writePaste.ts';
import type { PastingActions } from '../actions.ts';
import type { Saying, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';
import { saying } from './sayings.ts';
import { shownAnew } from './shownAnew.ts';

/** What the ticks are about: the same of two readings where they mean the same in both. */
const tickedIn = (understood: Understood, accepted: readonly string[]): string =>
  JSON.stringify([choicesIn(understood, accepted), understood.otherAgency]);

/** The ticks that were set for the same text, unless they would mean something else by now; null where there are none. */
const acceptedBefore = ({ begun }: State, text: string, understood: Understood): readonly string[] | null => {
  if (begun.pasted?.text !== text) return null;
  const { accepted } = begun.pasted;
  return tickedIn(begun.pasted.understood, accepted) === tickedIn(understood, accepted) ? accepted : null;
};

/** The steps from a text in the field to scores in tabs. */
export const pastingOf = (
  { state, dispatch }: Store,
  { ask, does, say }: Requests,
  { previewAfter }: Review,
): PastingActions => {
  const refuseLongText = (): void =>
    say((language) => describeRefusal({ code: 'text-too-long', longest: LONGEST_TEXT }, language), true);

  const understanding = async (text: string): Promise<Saying> => {
    const understood = await ask({ method: 'previewPaste', text });
    const accepted = acceptedBefore(state(), text, understood) ?? proposedIn(understood);
    dispatch({ type: 'detoured', detour: { kind: 'pasted', text, understood, accepted }, focus: '' });
    return saying(({ paste }) => paste.check);
  };

  return {
    openPaste: () => {
      if (state().work) return;
      say(null);
      dispatch({ type: 'detoured', detour: { kind: 'paste' }, focus: 'paste-text' });
    },
    typeDraft: (text) => dispatch({ type: 'drafted', text }),
    refuseLongText,
    understand: () => {
      const { draft } = state();
      if (draft.length > LONGEST_TEXT) refuseLongText();
      else
        does(
          ({ paste }) => paste.reading,
          () => understanding(draft),
        );
    },
    writePaste: (text, understood, accepted) =>
      does(
        ({ paste }) => paste.writing,
        async () => {
          const shown = printOfPaste(understood);
          const asked = ask({ method: 'writePaste', text, accepted: [...accepted], shown });
          const tabs = await shownAnew(asked, () => understanding(text));
          dispatch({ type: 'drafted', text: '' });
          return previewAfter(
            saying((words, written) => (tabs.length > 0 ? words.made(tabs) : words.paste.written(written))),
          );
        },
      ),
  };
};
