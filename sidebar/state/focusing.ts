import type { Focus, State } from './state.ts';

/** The state with the focus where it is to go, and when; an id of null leaves it where it is. */
export const focusing = (state: State, id: string | null, when: Focus['when']): State =>
  id === null ? state : { ...state, focus: { id, when } };
