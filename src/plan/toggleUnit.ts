import { readUnits } from '../settings/readSettings.ts';

/** How several units stand in one cell. */
export const unitLines = (units: readonly string[]): string => units.map((unit) => `- ${unit}`).join('\n');

/**
 * What a cell holds after a unit was chosen for it.
 *
 * @param before what the cell held
 * @param chosen what was chosen
 * @param known the agency's units
 * @param everyUnit the choice that stands for all units, and excludes any other
 * @returns null when the choice is none of the known units: then it was typed, and stays
 */
export const toggleUnit = (
  before: string,
  chosen: string,
  known: readonly string[],
  everyUnit: string,
): string | null => {
  if (!known.includes(chosen)) return null;
  if (chosen === everyUnit) return chosen;
  const standing = readUnits(before).filter((unit) => unit !== everyUnit);
  const next = standing.includes(chosen) ? standing.filter((unit) => unit !== chosen) : [...standing, chosen];
  return next.length === 1 ? (next[0] ?? '') : unitLines(next);
};
