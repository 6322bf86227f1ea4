/** Several units of the agency in one cell. */

/** One line: a list to choose from can hold it, and Google marks no cell that holds what its list has. */
export const joinUnits = (units: readonly string[]): string => units.join(' / ');

/** The units that stand in a cell, one after the other or in lines of their own. */
export const splitUnits = (text: string): string[] =>
  text
    .split(/ \/ |\n/)
    .map((unit) => unit.replace(/^\s*[-•–]\s*/, '').trim())
    .filter((unit) => unit !== '');

/**
 * What a cell holds after a unit was chosen for it: the first choice replaces all units, the next is added, and one that
 * stands there is taken out.
 *
 * @param before what the cell held
 * @param known the agency's units
 * @param everyUnit the choice that stands for all units
 * @returns null when a person typed something else, before or now: then it stays as it is
 */
export const chooseUnit = (
  before: string,
  chosen: string,
  known: readonly string[],
  everyUnit: string,
): string | null => {
  if (!known.includes(chosen)) return null;
  const standing = splitUnits(before);
  if (standing.some((unit) => unit !== everyUnit && !known.includes(unit))) return null;
  const isEvery = standing.includes(everyUnit) || known.every((unit) => standing.includes(unit));
  if (isEvery && known.length > 1) return chosen;
  const next = standing.includes(chosen) ? standing.filter((unit) => unit !== chosen) : [...standing, chosen];
  return joinUnits(next);
};
