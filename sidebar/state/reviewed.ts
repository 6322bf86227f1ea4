/** What is wished, decided and shown of it. */
import { withoutUsed } from './detoured.ts';
import type { ReviewEvent } from './event.ts';
import { focusing } from './focusing.ts';
import { readingOf, shownIn, wishesOf } from './shown.ts';
import { type Found, initialState, type State } from './state.ts';
import type { StepName } from './stepName.ts';
import { stepStates, stepToOpen } from './steps.ts';
import { type Reading, stillHolding } from './wishes.ts';

/** The state after what happened to a decision, or to what is wished of it. */
export const reviewed = (state: State, event: ReviewEvent): State => {
  switch (event.type) {
    case 'wished':
      return focusing(
        { ...state, wishes: event.change(state.wishes), isOutdated: true },
        event.focus,
        'gone',
      );
    case 'deciding':
      return { ...state, isOutdated: false };
    case 'decided':
      return decided(state, event.reading);
    case 'retracted':
      return retracted(state);
    case 'grewOld':
      return { ...state, isOld: true, said: { what: ({ words }) => words.sidebar.outdated, isError: false } };
    case 'found':
      return { ...found(state, event.found), tour: event.isKept ? state.tour : null };
  }
};

const decided = (state: State, reading: Reading): State => {
  const shown = shownIn(state);
  return { ...state, wishes: stillHolding(state.wishes, reading, shown && readingOf(shown)) };
};

/** The wishes are those of what is shown again. */
export const retracted = (state: State): State => ({
  ...state,
  wishes: wishesOf(state.found),
  isOutdated: false,
});

/** Whether one agency's year is shown still. */
const isSameDossier = (state: State, next: Found): boolean => {
  const before = shownIn(state);
  if (!before || next.kind !== 'shown') return false;
  const [was, now] = [before.run.decision.dossier, next.run.decision.dossier];
  return was.fiscalYear === now.fiscalYear && was.agency === now.agency;
};

/** A person stays where the work is, unless what was found can only be gone on with elsewhere. */
const found = (state: State, next: Found): State => {
  // What a person tries out, or fills in, is of one agency's year: on another's items it would be nonsense.
  const isSame = isSameDossier(state, next);
  return {
    ...state,
    found: next,
    isOld: false,
    detour: null,
    begun: isSame ? withoutUsed(state) : initialState.begun,
    wishes: next.kind === 'shown' ? wishesOf(next) : state.wishes,
    supposed: isSame ? state.supposed : initialState.supposed,
    step: stepFor(state, next),
  };
};

const stepFor = ({ step, found }: State, next: Found): StepName => {
  const isAtWork = found?.kind === 'shown' || found?.kind === 'damaged';
  return isAtWork && stepStates(next)[step] !== 'waiting' ? step : stepToOpen(next);
};
