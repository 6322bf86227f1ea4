import type { Level } from '../framework/framework.ts';
import type { Assessment, Figure } from './assessment.ts';
import type { LevelInput } from './level.ts';

/** The result of record: the announced one when it is given, else the computed one when it is complete. */
export const headlineOf = (
  assessment: Assessment,
): { overall: Figure; level: Level | null; input: LevelInput | null; announced: boolean } => {
  const { announced, computed } = assessment;
  if (announced) {
    return {
      overall: { score: announced.overall, complete: true },
      level: announced.level,
      input: announced,
      announced: true,
    };
  }
  const { IIT, EIT, OIT } = computed.instruments;
  const input = {
    overall: computed.overall.score ?? 0,
    instruments: { IIT: IIT.score ?? 0, EIT: EIT.score ?? 0, OIT: OIT.score ?? 0 },
  };
  return {
    overall: computed.overall,
    level: computed.level,
    input: computed.level ? input : null,
    announced: false,
  };
};
