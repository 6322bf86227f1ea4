/** What comes of a request, and how far it is. */
import type { Skipped } from '../../src/grid/door.ts';
import { describeSkipped } from '../../src/run/conversation/describeSkipped.ts';
import { detoured } from './detoured.ts';
import type { RequestEvent } from './event.ts';
import { inTurn } from './inTurn.ts';
import { retracted } from './reviewed.ts';
import { shownIn } from './shown.ts';
import type { Saying, State } from './state.ts';

/** The state after what happened to a request. What it is told falls away where none is in progress. */
export const requested = (state: State, event: RequestEvent): State => {
  switch (event.type) {
    case 'began':
      return {
        ...state,
        work: {
          message: event.message,
          reading: null,
          done: null,
          hasWritten: false,
          canStop: false,
          isHalted: false,
        },
        said: null,
      };
    case 'progressed':
      if (!state.work) return state;
      return {
        ...state,
        work: {
          ...state.work,
          message: event.message,
          canStop: event.canStop,
          hasWritten: state.work.hasWritten || event.isWriting === true,
        },
      };
    case 'halted':
      return state.work ? { ...state, work: { ...state.work, isHalted: true } } : state;
    case 'reading':
      return state.work ? { ...state, work: { ...state.work, reading: event.message } } : state;
    case 'achieved':
      return state.work ? { ...afterWriting(state), work: { ...state.work, done: event.done } } : state;
    case 'givenUp':
      return givenUp(state, event.skipped);
    case 'finished':
      return over(afterWriting(state), { what: withSkipped(event.said, event.skipped), isError: false });
    case 'failed':
      return over(state, { what: event.said, isError: true });
  }
};

/** Something stands in the workbook once it was written to. */
const afterWriting = (state: State): State => ({
  ...state,
  isBlank: state.isBlank && state.work?.hasWritten !== true,
});

/** A request is over, and what it left to the focus is done. */
const over = (state: State, said: State['said']): State => ({
  ...state,
  work: null,
  said,
  focus: { id: '', when: 'gone' },
});

/** All stays as it was before, but for what is done already: what is shown does not know of that, and its form is used up. */
const givenUp = (state: State, skipped: readonly Skipped[]): State => {
  if (!state.work?.reading) return state;
  const { done, hasWritten } = state.work;
  const stopped: Saying = (language) => {
    const { reading, run, runAgain } = language.words.sidebar;
    const next = hasWritten ? reading.stoppedAfterWriting(state.found ? runAgain : run) : reading.stopped;
    return inTurn(done?.(language) ?? '', next);
  };
  const stays = retracted(done || hasWritten ? detoured(afterWriting(state), null) : state);
  return over(
    { ...stays, isOld: state.isOld || (hasWritten && shownIn(state) !== null) },
    { what: withSkipped(stopped, skipped), isError: false },
  );
};

const withSkipped =
  (said: Saying, skipped: readonly Skipped[]): Saying =>
  (language) =>
    inTurn(said(language), ...describeSkipped(skipped, language));
