import type { Event } from './event.ts';
import { reduce } from './reduce.ts';
import type { State } from './state.ts';

/** Holds the state, and tells of each change. */
export interface Store {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
}

/** @param onChange told the state after each event, whether it is another one or not */
export const createStore = (first: State, onChange: (state: State) => void): Store => {
  let state = first;
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      onChange(state);
    },
  };
};
