import type { Begun, Detour, State } from './state.ts';

/** A detour begins; null: the person is done with it. */
export const detoured = (state: State, detour: Detour | null): State => ({
  ...state,
  detour,
  begun: detour ? state.begun : withoutUsed(state),
});

/** What was chosen for one Word file serves for the next; all else is used up, or taken back, with its form. */
export const withoutUsed = ({ detour, begun }: State): Begun =>
  detour && detour.kind !== 'report' ? { ...begun, [detour.kind]: undefined } : begun;
