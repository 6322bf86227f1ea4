/** Which measures a plan is drafted from: staff's own, and the built-in ones for what staff's library does not cover. */
import type { Topic } from '../../framework/framework.ts';
import { type Advice, keyOf, type Measure, type MeasureKey } from './measure.ts';
import type { LibraryReading } from './readLibrary.ts';

export interface MeasuresInUse {
  readonly measures: readonly Measure[];
  /** Topics that are to have no measure at all. */
  readonly leftOut: ReadonlySet<Topic>;
}

/**
 * Staff's measures, and the built-in ones for every topic that has no usable measure of theirs and is not switched off.
 *
 * @param staff null when the workbook has no library of its own
 */
export const measuresInUse = (
  staff: Pick<LibraryReading, 'measures' | 'switchedOff'> | null,
  builtIn: readonly Measure[],
): MeasuresInUse => {
  if (!staff) return { measures: builtIn, leftOut: new Set() };
  const covered = new Set([
    ...staff.switchedOff,
    ...staff.measures.flatMap(({ advice }) => advice.map(({ topic }) => topic)),
  ]);
  const keys = new Set(staff.measures.map(keyOf));
  const standIns = builtIn.flatMap((measure): Measure[] => {
    const [first, ...others]: Advice[] = measure.advice.filter(({ topic }) => !covered.has(topic));
    return first ? [{ ...measure, key: freeKey(keyOf(measure), keys), advice: [first, ...others] }] : [];
  });
  return { measures: [...staff.measures, ...standIns], leftOut: staff.switchedOff };
};

/** The key, or a numbered one where staff's library gave it to a measure of theirs. */
const freeKey = (key: MeasureKey, taken: ReadonlySet<MeasureKey>): MeasureKey => {
  if (!taken.has(key)) return key;
  let number = 1;
  while (taken.has(`${key}#${number}`)) number += 1;
  return `${key}#${number}`;
};
