import { describe, expect, it } from 'vitest';
import { goldenScores } from '../../test/support/result/golden.ts';
import { resultOf } from '../../test/support/result/result.ts';
import { scored } from '../../test/support/tabs/scores.ts';
import type { PartCode } from '../framework/framework.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { explainDifference } from './explain.ts';
import type { Explanation } from './problems.ts';

const explain = (
  part: PartCode,
  announced: number,
  scores: Readonly<Record<string, number>> = goldenScores,
): Explanation | null =>
  explainDifference(
    {
      framework: framework2568,
      scores: scored(scores),
      assessment: resultOf({ scores }),
      combining: 'by-item',
    },
    part,
    announced,
  );

describe('what explains a difference', () => {
  it('is the other way of combining, when that gives the announced figure', () => {
    expect(explain('OIT', 83.99)).toEqual({ kind: 'other-combining', combining: 'by-sub-indicator' });
  });

  it('is the one open data item that must have been the other way round', () => {
    // o27 counts 1/8 of one of two indicators: 83.75 + 6.25.
    expect(explain('OIT', 90)).toEqual({ kind: 'misread', items: [{ item: 'o27', score: 100 }] });
  });

  it('is nothing, when several single items would do', () => {
    // Any of the four zeros of indicator 9 adds 2.50.
    expect(explain('OIT', 86.25)).toBeNull();
  });

  it('is nothing for the report, whose totals no item explains', () => {
    expect(explain('OIT', 77)).toBeNull();
    expect(explain('IIT', 99.29)).toBeNull();
  });

  it('is a survey score with swapped digits', () => {
    const typed = { ...goldenScores, e6: 39.95 };
    expect(explain('EIT1', 96.12, typed)).toEqual({ kind: 'misread', items: [{ item: 'e6', score: 93.95 }] });
  });

  it('is nothing where nothing was computed', () => {
    expect(explain('EIT2', 90.56)).toBeNull();
  });
});
