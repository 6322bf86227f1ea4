import { goingOn } from './goingOn.ts';

/** "ก", "ก และ ข", "ก, ข และ ค" */
export const listed = (names: readonly string[]): string => {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} และ${goingOn(last)}`;
};
