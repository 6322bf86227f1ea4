/**
 * The fewest items that, raised to 100, meet what a level asks.
 *
 * What an item adds to its part never depends on the other items: an indicator is the mean of its items, or of its
 * sub-indicators' means, so either way of combining gives each item a fixed share. Nothing but the ceiling of 100 keeps
 * the points of several items from adding up. So the answer is exact: set by set of the same size, one that another
 * surpasses can never be the better half of an answer, and hardly any are left.
 */
import type { Level } from '../../framework/framework.ts';
import { round2 } from '../../thai/round.ts';

/** An item below 100, and what raising it adds. */
export interface Raise {
  /** Its place in the framework's order. */
  readonly place: number;
  /** Points of the overall score. */
  readonly gain: number;
  /** Points of each part of its instrument. */
  readonly parts: readonly number[];
}

/** A part as it stands: its share of the overall score, 0 to 1, and its score, 0 to 100. */
interface StandingPart {
  readonly weight: number;
  readonly score: number;
}

/** An instrument, and the items that can be raised, in the framework's order. */
interface Raisable {
  readonly parts: readonly StandingPart[];
  readonly raises: readonly Raise[];
}

/** A set of items. Of two sets of one size, the one with the larger gain is preferred, then the framework's order. */
interface Choice {
  readonly places: readonly number[];
  readonly gain: number;
  /** How far it gets in each respect that a level asks for. */
  readonly reach: readonly number[];
}

/** The choices that none surpasses, by how many items they have; the preferred one first. */
type Choices = readonly (readonly Choice[])[];

/** An instrument with all that may become of it. */
export interface Raisables {
  readonly parts: readonly StandingPart[];
  readonly choices: Choices;
}

/**
 * Points as a whole number, by which sums are compared: those of the same points in another order differ by some 1e-13,
 * those of other scores with two decimals by more than 1e-6.
 */
export const comparable = (points: number): number => Math.round(points * 1e7);

const prefer = (one: Choice, other: Choice): number =>
  comparable(other.gain) - comparable(one.gain) || inOrder(one.places, other.places);

/** Which of two sets comes first in the framework's order: the one whose first other item does. */
const inOrder = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((place, index) => place !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
};

/** Those that no preferred one equals in every respect. */
const unsurpassed = (choices: readonly Choice[]): Choice[] => {
  const kept: Choice[] = [];
  const reaches = (one: Choice, other: Choice): boolean =>
    one.reach.every((points, index) => comparable(points) >= comparable(other.reach[index] ?? 0));
  for (const choice of [...choices].sort(prefer)) {
    if (!kept.some((better) => reaches(better, choice))) kept.push(choice);
  }
  return kept;
};

/** What may become of an instrument, whatever a level asks. */
export const raisablesOf = (instrument: Raisable): Raisables => {
  const { parts, raises } = asOnePart(instrument);
  const choices: Choice[][] = [[{ places: [], gain: 0, reach: parts.map(() => 0) }]];
  for (const raise of raises) {
    // From the largest on: what is made smaller by one item does not have this one yet.
    for (let size = choices.length; size > 0; size -= 1) {
      const more = (choices[size - 1] ?? []).map((choice) => raised(parts, choice, raise));
      choices[size] = unsurpassed([...(choices[size] ?? []), ...more]);
    }
  }
  return { parts, choices };
};

/** Parts that weigh the same are one part, unless one of them would pass 100 and the other not. */
const asOnePart = ({ parts, raises }: Raisable): Raisable => {
  const [first] = parts;
  const passes = parts.some(
    ({ score }, part) =>
      round2(score + raises.reduce((sum, raise) => sum + (raise.parts[part] ?? 0), 0)) > 100,
  );
  if (!first || passes || parts.some(({ weight }) => weight !== first.weight)) return { parts, raises };
  return {
    parts: [{ weight: first.weight * parts.length, score: mean(parts.map(({ score }) => score)) }],
    raises: raises.map((raise) => ({ ...raise, parts: [mean(raise.parts)] })),
  };
};

const raised = (parts: readonly StandingPart[], { places, gain, reach }: Choice, raise: Raise): Choice => ({
  places: [...places, raise.place],
  gain: gain + raise.gain,
  reach: parts.map(({ score }, part) => Math.min(100 - score, (reach[part] ?? 0) + (raise.parts[part] ?? 0))),
});

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/**
 * The fewest items; of several such sets the one with the largest gain, then the framework's order.
 *
 * @param overall the overall score as it stands
 * @returns their places in the framework's order, rising; null when nothing reaches the level
 */
export const leastSet = (
  instruments: readonly Raisables[],
  overall: number,
  level: Level,
): readonly number[] | null => {
  const all = instruments.map((instrument) => meeting(instrument, level.eachInstrument)).reduce(together);
  for (const choices of all) {
    const found = choices.find(({ reach: [rise = 0] }) => round2(overall + rise) >= level.overall);
    if (found) return found.places;
  }
  return null;
};

/** The choices by which an instrument gets to a score; how far they get is what they add to the overall score. */
const meeting = ({ parts, choices }: Raisables, least: number): Choices =>
  choices.map((choicesOfSize) =>
    unsurpassed(
      choicesOfSize.flatMap(({ places, gain, reach }): Choice[] => {
        const score = mean(parts.map((part, index) => part.score + (reach[index] ?? 0)));
        if (round2(score) < least) return [];
        const rise = parts.reduce((sum, { weight }, part) => sum + weight * (reach[part] ?? 0), 0);
        return [{ places, gain, reach: [rise] }];
      }),
    ),
  );

/** Every choice of one with every choice of the other. */
const together = (ones: Choices, others: Choices): Choices => {
  const all = Array.from({ length: ones.length + others.length - 1 }, (): Choice[] => []);
  ones.forEach((some, size) => {
    others.forEach((more, sizeOfMore) => {
      all[size + sizeOfMore]?.push(...some.flatMap((one) => more.map((other) => joined(one, other))));
    });
  });
  return all.map(unsurpassed);
};

const joined = (one: Choice, other: Choice): Choice => ({
  places: [...one.places, ...other.places],
  gain: one.gain + other.gain,
  reach: one.reach.map((rise, index) => rise + (other.reach[index] ?? 0)),
});
