/** What a result would be if items had other scores. */
import type { Framework, ItemCode, PartCode } from '../../framework/framework.ts';
import type { ScoreCell, Scores } from '../../scores/scores.ts';
import type { AnnouncedInput, Combining } from '../../settings/settings.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../assessment.ts';

/** Items, and the score that each is supposed to have, 0 to 100. */
export type Supposed = ReadonlyMap<ItemCode, number>;

/** What a result is computed from. */
export interface Given {
  readonly framework: Framework;
  readonly scores: Scores;
  readonly announced: AnnouncedInput;
  readonly combining: Combining;
}

/**
 * The result with the supposed scores. An item counts in each part that has a score of it; one without any stays without.
 * Announced figures rise and fall by what the items add to the computed ones, and never leave 0 to 100: as
 * `levelsAhead` has it, so that the items that reach a level there reach it here.
 *
 * @param assessment the result as it is
 */
export const suppose = (given: Given, assessment: Assessment, supposed: Supposed): Assessment => {
  const { framework, scores, announced, combining } = given;
  const cells = scores.cells.map((cell): ScoreCell => {
    const score = supposed.get(cell.item);
    return cell.score === null || score === undefined ? cell : { ...cell, score };
  });
  const computed = assess(framework, { ...scores, cells }, announced, combining);
  if (!assessment.announced) return computed;
  return assess(
    framework,
    { ...scores, cells },
    movedBy(announced, framework, assessment, computed),
    combining,
  );
};

const within = (score: number): number => Math.min(100, Math.max(0, score));

/** The announced figures after the computed ones went from one result to another. */
const movedBy = (
  { parts, overall, level }: AnnouncedInput,
  framework: Framework,
  from: Assessment,
  to: Assessment,
): AnnouncedInput => {
  const moved: Record<PartCode, number | null> = { ...parts };
  let rise = 0;
  for (const { code, weight } of framework.instruments.flatMap((instrument) => instrument.parts)) {
    const standing = parts[code];
    const before = from.computed.parts[code].score;
    const after = to.computed.parts[code].score;
    if (standing === null || before === null || after === null) continue;
    const now = within(standing + after - before);
    moved[code] = now;
    rise += weight * (now - standing);
  }
  return { parts: moved, overall: overall === null ? null : within(overall + rise), level };
};
