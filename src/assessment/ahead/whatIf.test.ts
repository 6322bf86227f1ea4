import { describe, expect, it } from 'vitest';
import { goldenAnnounced, goldenScores } from '../../../test/support/result/golden.ts';
import { scored } from '../../../test/support/tabs/scores.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { nothingAnnounced } from '../../settings/settings.ts';
import { round2 } from '../../thai/round.ts';
import { assess } from '../assess.ts';
import { headlineOf } from '../headline.ts';
import { levelsAhead } from './levelsAhead.ts';
import { type Given, suppose } from './whatIf.ts';

const given = (more: Partial<Given> = {}): Given => ({
  framework: framework2568,
  scores: scored(goldenScores),
  announced: goldenAnnounced,
  combining: 'by-item',
  ...more,
});
const resultOf = ({ framework, scores, announced, combining }: Given) =>
  assess(framework, scores, announced, combining);
const supposing = (of: Given, supposed: readonly [string, number][]) =>
  suppose(of, resultOf(of), new Map(supposed));
/** Overall, OIT and level of the result of record. */
const recordOf = (assessment: ReturnType<typeof supposing>) => {
  const { overall, level, input } = headlineOf(assessment);
  return [round2(overall.score ?? 0), round2(input?.instruments.OIT ?? 0), level?.name];
};

describe('what would be', () => {
  it('with o27 and o1 at 100 is what the announced figures lack for ผ่านดี', () => {
    expect(recordOf(supposing(given(), []))).toEqual([88.59, 77, 'ผ่าน']);
    const result = supposing(given(), [
      ['o27', 100],
      ['o1', 100],
    ]);
    expect(recordOf(result)).toEqual([92.09, 85.75, 'ผ่านดี']);
    const indicators = result.indicators.filter(({ number }) => number > 8).map(({ figure }) => figure.score);
    expect(indicators).toEqual([85, 100]);
  });

  it('without announced figures is computed from the items', () => {
    const part2 = {
      ...nothingAnnounced,
      parts: { ...nothingAnnounced.parts, EIT2: goldenAnnounced.parts.EIT2 },
    };
    const computed = given({ announced: part2 });
    expect(recordOf(supposing(computed, []))[0]).toBe(91.21);
    expect(recordOf(supposing(computed, [['o27', 100]]))).toEqual([93.71, 90, 'ผ่านดี']);
  });

  it('falls with a lower score, and leaves an item without a score alone', () => {
    const { o3: _, ...scores } = goldenScores;
    expect(recordOf(supposing(given(), [['o2', 0]]))).toEqual([87.59, 74.5, 'ผ่าน']);
    const without = given({ scores: scored(scores) });
    expect(recordOf(supposing(without, [['o3', 0]]))).toEqual(recordOf(supposing(without, [])));
  });

  it('never leaves 0 to 100', () => {
    const high = given({
      announced: { ...goldenAnnounced, parts: { ...goldenAnnounced.parts, OIT: 99 }, overall: null },
    });
    expect(recordOf(supposing(high, [['o27', 100]]))[1]).toBe(100);
  });

  it('reaches every level that the least set of items is said to reach', () => {
    for (const combining of ['by-item', 'by-sub-indicator'] as const) {
      const of = given({ combining, announced: { ...goldenAnnounced, overall: null } });
      const ahead = levelsAhead(framework2568, resultOf(of), combining);
      if (ahead.kind !== 'levels') throw new Error(ahead.kind);
      for (const { level, items } of ahead.levels) {
        if (!items) continue;
        const result = supposing(
          of,
          items.map((code) => [code, 100]),
        );
        expect(headlineOf(result).level).toBe(level);
      }
    }
  });
});
