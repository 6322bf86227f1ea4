import { describe, expect, it } from 'vitest';
import { goldenPlanItems, goldenScores } from '../../test/support/result/golden.ts';
import { resultOf } from '../../test/support/result/result.ts';
import { all, without } from '../../test/support/tabs/scores.ts';
import { selectItems } from './select.ts';

const byDefault = (scores: Parameters<typeof resultOf>[0]) =>
  selectItems(resultOf(scores), { kind: 'default' });
const lowest = (count: number, input?: Parameters<typeof resultOf>[0]) =>
  selectItems(resultOf(input), { kind: 'lowest', count });
const below = (threshold: number) => selectItems(resultOf(), { kind: 'below', threshold });
const perfect = { ...all('IIT', 100), ...all('EIT', 100), ...all('OIT', 100) };

describe('the default selection', () => {
  it('of the report is its thirteen items, in the order of the framework', () => {
    expect(byDefault({})).toEqual(goldenPlanItems);
    expect(byDefault({})).toHaveLength(13);
  });

  it('is the lowest of every indicator and every item below 85', () => {
    const scores = { ...perfect, i1: 50, i2: 84.99, i3: 85, e1: 99, e2: 85 };
    expect(byDefault({ scores })).toEqual(['i1', 'i2', 'e2']);
  });

  it('is empty when everything has 100', () => {
    expect(byDefault({ scores: perfect })).toEqual([]);
  });

  it('leaves out an item without a score: that is to be mended, not planned for', () => {
    expect(byDefault({ scores: { ...goldenScores, o27: null } })).not.toContain('o27');
    expect(byDefault({ scores: without(goldenScores, 'o27') })).not.toContain('o27');
  });

  it('takes an item that is low in either part of EIT', () => {
    const part2 = { ...all('EIT', 100), e1: 80 };
    expect(byDefault({ scores: perfect, part2 })).toEqual(['e1']);
  });
});

describe('the so many lowest', () => {
  it('come with all that tie with the last of them', () => {
    expect(lowest(1)).toEqual(['o1', 'o6', 'o16', 'o20', 'o27']);
    expect(lowest(5)).toEqual(['o1', 'o6', 'o16', 'o20', 'o27']);
    expect(lowest(6)).toEqual(['e6', 'o1', 'o6', 'o16', 'o20', 'o27']);
    expect(lowest(7)).toEqual(['e6', 'e8', 'o1', 'o6', 'o16', 'o20', 'o27']);
    expect(lowest(9)).toEqual(['e2', 'e4', 'e6', 'e7', 'e8', 'o1', 'o6', 'o16', 'o20', 'o27']);
  });

  it('are never items with 100', () => {
    expect(lowest(100)).toEqual(Object.keys(goldenScores).filter((code) => goldenScores[code] !== 100));
    expect(lowest(3, { scores: perfect })).toEqual([]);
  });
});

describe('the items below a threshold', () => {
  it('are below it, not at it', () => {
    expect(below(94.42)).toEqual(['e6', 'o1', 'o6', 'o16', 'o20', 'o27']);
    expect(below(94.43)).toEqual(['e6', 'e8', 'o1', 'o6', 'o16', 'o20', 'o27']);
    expect(below(0)).toEqual([]);
  });
});

describe('the items chosen by name', () => {
  const chosen = (codes: string[], input?: Parameters<typeof resultOf>[0]) =>
    selectItems(resultOf(input), { kind: 'items', codes });

  it('are exactly these, in the order of the framework, whatever they scored', () => {
    expect(chosen(['o2', 'e6', 'i1'])).toEqual(['i1', 'e6', 'o2']);
    expect(chosen(['i5'], { scores: perfect })).toEqual(['i5']);
  });

  it('are none without a score, and none that the year does not have', () => {
    expect(chosen(['o27', 'o1', 'o99'], { scores: { ...goldenScores, o27: null } })).toEqual(['o1']);
  });
});
