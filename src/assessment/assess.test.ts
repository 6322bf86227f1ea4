import { describe, expect, it } from 'vitest';
import { golden, goldenAnnounced, goldenScores, nothingAnnounced } from '../../test/support/result/golden.ts';
import { resultOf } from '../../test/support/result/result.ts';
import { all, codesOf, without } from '../../test/support/tabs/scores.ts';
import { round2 } from '../thai/round.ts';
import type { Assessment, Figure } from './assessment.ts';

const byItem = resultOf({ combining: 'by-item' });
const bySubIndicator = resultOf({ combining: 'by-sub-indicator' });

/** The reference figures are given to four decimals. */
const expectFigure = (figure: Figure | undefined, score: number, name = ''): void => {
  expect(figure?.complete, name).toBe(true);
  expect(figure?.score, name).toBeCloseTo(score, 4);
};
const indicator = (result: Assessment, number: number) =>
  result.indicators.find((one) => one.number === number);
const gainOf = (result: Assessment, code: string): number =>
  result.items.find((item) => item.code === code)?.gain ?? Number.NaN;
const meanOf = (...scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length;

describe('the figures of the report', () => {
  it('are those of the reference, indicator by indicator', () => {
    expect(byItem.indicators).toHaveLength(10);
    for (const [number, score] of Object.entries(golden.computed.byItem.indicators)) {
      expectFigure(indicator(byItem, Number(number))?.figure, score, `indicator ${number}`);
    }
  });

  it('are those of the reference, instrument by instrument', () => {
    const { instruments, parts, overall } = byItem.computed;
    expectFigure(instruments.IIT, golden.computed.byItem.IIT);
    expectFigure(parts.IIT, golden.computed.byItem.IIT);
    expectFigure(parts.EIT1, golden.computed.byItem.EIT1);
    expectFigure(instruments.OIT, golden.computed.byItem.OIT);
    expectFigure(overall, golden.computed.byItem.overallWithAnnouncedEIT2);
  });

  it('round to 99.02, 96.12, 83.75 and 91.21', () => {
    const { instruments, parts, overall } = byItem.computed;
    expect(
      [instruments.IIT, parts.EIT1, instruments.OIT, overall].map(({ score }) => round2(score ?? 0)),
    ).toEqual([99.02, 96.12, 83.75, 91.21]);
  });

  it('combined by sub-indicator are those of the reference', () => {
    const found = bySubIndicator.indicators.flatMap(({ subIndicators }) => subIndicators);
    expect(found.map(({ number }) => number)).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2']);
    for (const [number, score] of Object.entries(golden.computed.bySubIndicator.subIndicators)) {
      expectFigure(found.find((sub) => sub.number === number)?.figure, score, number);
    }
    expectFigure(bySubIndicator.computed.instruments.OIT, golden.computed.bySubIndicator.OIT);
    expectFigure(bySubIndicator.computed.overall, golden.computed.bySubIndicator.overallWithAnnouncedEIT2);
    expectFigure(indicator(bySubIndicator, 9)?.figure, meanOf(75, 600 / 7, 100, 200 / 3, 75));
    expectFigure(indicator(bySubIndicator, 10)?.figure, 87.5);
  });

  it('of surveys, which have no sub-indicators, do not depend on how indicators are combined', () => {
    expect(bySubIndicator.computed.instruments.IIT).toEqual(byItem.computed.instruments.IIT);
    expect(bySubIndicator.computed.parts.EIT1).toEqual(byItem.computed.parts.EIT1);
  });

  it('show the sub-indicators whichever way indicators are combined', () => {
    expect(indicator(byItem, 9)?.subIndicators).toEqual(indicator(bySubIndicator, 9)?.subIndicators);
  });

  it('make the mean of indicators, not of items, an instrument: OIT is 83.75, not 82.14', () => {
    expect(byItem.computed.instruments.OIT.score).toBeCloseTo(83.75, 10);
  });

  it('keep full precision', () => {
    expect(indicator(byItem, 1)?.figure.score).toBeCloseTo((100 + 98.67 + 100) / 3, 12);
  });

  it('reach ผ่าน, computed and announced', () => {
    expect(byItem.computed.level?.name).toBe('ผ่าน');
    expect(byItem.announced?.level.name).toBe('ผ่าน');
  });
});

describe('the lowest items', () => {
  it('of the report are those of the reference, ties included', () => {
    expect(Object.fromEntries(byItem.indicators.map(({ number, lowest }) => [number, lowest]))).toEqual(
      golden.lowest,
    );
  });

  it('are none where every item has 100', () => {
    expect(indicator(resultOf({ scores: all('OIT', 100) }), 9)?.lowest).toEqual([]);
  });

  it('are all where every item has the same score below 100', () => {
    expect(indicator(resultOf({ scores: all('IIT', 99.99) }), 1)?.lowest).toEqual(['i1', 'i2', 'i3']);
  });

  it('are chosen among the scores that there are', () => {
    const scores = { ...goldenScores, i2: null };
    expect(indicator(resultOf({ scores }), 1)?.lowest).toEqual([]);
    expect(indicator(resultOf({ scores: { ...scores, i3: 99 } }), 1)?.lowest).toEqual(['i3']);
  });

  it('stand in the part in which they are lowest', () => {
    const part2 = { ...all('EIT', 90), e1: 70, e2: 99 };
    const { lowestCells } = resultOf({ part2 });
    const ofSix = lowestCells.filter(({ item }) => ['e1', 'e2', 'e3'].includes(item));
    expect(ofSix).toEqual([
      { item: 'e2', part: 'EIT1' },
      { item: 'e1', part: 'EIT2' },
    ]);
    expect(indicator(resultOf({ part2 }), 6)?.lowest).toEqual(['e1', 'e2']);
  });
});

describe('the gain of an item', () => {
  it('is weight × share of its instrument × (100 − score): o1 1.00, o27 2.50', () => {
    expect(gainOf(byItem, 'o1')).toBeCloseTo(1, 10);
    expect(gainOf(byItem, 'o27')).toBeCloseTo(2.5, 10);
    expect(gainOf(byItem, 'i2')).toBeCloseTo(0.3 * (1 / 5) * (1 / 3) * 1.33, 10);
    expect(gainOf(byItem, 'e6')).toBeCloseTo(0.15 * (1 / 3) * (1 / 3) * 6.05, 10);
    expect(gainOf(byItem, 'o2')).toBe(0);
  });

  it('by sub-indicator follows the share in it: o1 of four in one of five', () => {
    expect(gainOf(bySubIndicator, 'o1')).toBeCloseTo(0.4 * (1 / 2) * (1 / 5) * (1 / 4) * 100, 10);
    expect(gainOf(bySubIndicator, 'o16')).toBeCloseTo(0.4 * (1 / 2) * (1 / 5) * (1 / 3) * 100, 10);
    expect(gainOf(bySubIndicator, 'o27')).toBeCloseTo(0.4 * (1 / 2) * (1 / 2) * (1 / 4) * 100, 10);
  });

  it('is what the overall score rises by when the item reaches 100, either way of combining', () => {
    for (const combining of ['by-item', 'by-sub-indicator'] as const) {
      const part2 = all('EIT', 88);
      const before = resultOf({ combining, part2 });
      for (const code of ['i2', 'i10', 'e6', 'o1', 'o16', 'o27']) {
        const after = resultOf({
          combining,
          scores: { ...goldenScores, [code]: 100 },
          part2: code.startsWith('e') ? { ...part2, [code]: 100 } : part2,
        });
        const rise = (after.computed.overall.score ?? 0) - (before.computed.overall.score ?? 0);
        expect(gainOf(before, code), code).toBeCloseTo(rise, 10);
      }
    }
  });

  it('of all items together is what the result lacks', () => {
    const result = resultOf({ part2: all('EIT', 90) });
    const sum = result.items.reduce((gains, { gain }) => gains + gain, 0);
    expect(sum).toBeCloseTo(100 - (result.computed.overall.score ?? 0), 10);
  });

  it('is nothing for an item without a score', () => {
    expect(gainOf(resultOf({ scores: { ...goldenScores, o1: null } }), 'o1')).toBe(0);
  });
});

describe('a missing score', () => {
  const cases = {
    'has no score': { ...goldenScores, o27: null },
    'has no row': without(goldenScores, 'o27'),
  };

  it.each(Object.entries(cases))(
    'leaves the rest of the indicator to count, when the item %s',
    (_, scores) => {
      const result = resultOf({ scores });
      expect(indicator(result, 10)?.figure).toEqual({ score: 100, complete: false });
      expect(indicator(result, 9)?.figure.complete).toBe(true);
    },
  );

  it.each(Object.entries(cases))(
    'makes all above it incomplete, and nothing else, when it %s',
    (_, scores) => {
      const { instruments, overall, level } = resultOf({ scores }).computed;
      expect(instruments.OIT).toMatchObject({ complete: false });
      expect(instruments.OIT.score).toBeCloseTo(90, 10);
      expect(instruments.IIT.complete).toBe(true);
      expect(instruments.EIT.complete).toBe(true);
      expect(overall.complete).toBe(false);
      expect(level).toBeNull();
    },
  );

  it('makes its sub-indicator incomplete', () => {
    const result = resultOf({ scores: without(goldenScores, 'o12'), combining: 'by-sub-indicator' });
    const sub = indicator(result, 9)?.subIndicators.find(({ number }) => number === '9.3');
    expect(sub?.figure).toEqual({ score: 100, complete: false });
    expect(indicator(result, 9)?.figure.complete).toBe(false);
  });

  it('of a whole indicator leaves that indicator without a figure and the rest to count', () => {
    const result = resultOf({ scores: without(goldenScores, 'i1', 'i2', 'i3') });
    expect(indicator(result, 1)?.figure).toEqual({ score: null, complete: false });
    const { IIT } = result.computed.instruments;
    expect(IIT.complete).toBe(false);
    expect(IIT.score).toBeCloseTo(meanOf(99.5567, 100, 97.78, 98.2233), 3);
  });

  it('of a whole instrument leaves the others to count by their weights', () => {
    const result = resultOf({ scores: without(goldenScores, ...codesOf('OIT')) });
    const { IIT, EIT1, EIT2 } = {
      IIT: golden.computed.byItem.IIT,
      EIT1: golden.computed.byItem.EIT1,
      EIT2: golden.announced.EIT2,
    };
    expect(result.computed.instruments.OIT).toEqual({ score: null, complete: false });
    expect(result.computed.overall.complete).toBe(false);
    expect(result.computed.overall.score).toBeCloseTo((0.3 * IIT + 0.15 * EIT1 + 0.15 * EIT2) / 0.6, 3);
  });

  it('of everything leaves nothing to compute', () => {
    const { overall, instruments, level } = resultOf({ scores: {}, announced: nothingAnnounced }).computed;
    expect(overall).toEqual({ score: null, complete: false });
    expect(instruments.EIT).toEqual({ score: null, complete: false });
    expect(level).toBeNull();
  });
});

describe('EIT', () => {
  it('is the mean of its parts', () => {
    const { instruments } = byItem.computed;
    expectFigure(instruments.EIT, (golden.computed.byItem.EIT1 + golden.announced.EIT2) / 2);
  });

  it('takes the announced total of part 2 when there are no items of it', () => {
    expect(byItem.computed.parts.EIT2).toEqual({ score: 90.56, complete: true });
  });

  it('takes the items of part 2 when they are there, whatever was announced', () => {
    const { parts, instruments } = resultOf({ part2: { ...all('EIT', 80), e1: 50 } }).computed;
    expectFigure(parts.EIT2, meanOf(70, 80, 80));
    expectFigure(instruments.EIT, (golden.computed.byItem.EIT1 + meanOf(70, 80, 80)) / 2);
  });

  it('is incomplete when part 2 is only half there', () => {
    const { parts, instruments, overall } = resultOf({ part2: { ...all('EIT', 80), e1: null } }).computed;
    expect(parts.EIT2).toEqual({ score: 80, complete: false });
    expect(instruments.EIT.complete).toBe(false);
    expect(overall.complete).toBe(false);
  });

  it('is incomplete when part 2 is missing altogether, and so is the overall score', () => {
    const { parts, instruments, overall, level } = resultOf({ announced: nothingAnnounced }).computed;
    expect(parts.EIT2).toEqual({ score: null, complete: false });
    expect(instruments.EIT.complete).toBe(false);
    expect(instruments.EIT.score).toBeCloseTo(golden.computed.byItem.EIT1, 4);
    expect(overall.complete).toBe(false);
    expect(level).toBeNull();
  });

  it('never takes an announced total in place of items that should be there', () => {
    const result = resultOf({ scores: without(goldenScores, ...codesOf('IIT')) });
    expect(result.computed.instruments.IIT).toEqual({ score: null, complete: false });
  });

  it('is tested for the level as a whole: a part below 85 does no harm', () => {
    const scores = { ...all('IIT', 90), ...all('EIT', 96), ...all('OIT', 100) };
    const withPart2 = (score: number) =>
      resultOf({ scores, part2: all('EIT', score), announced: nothingAnnounced }).computed;
    expect(withPart2(80).level?.name).toBe('ผ่านดี');
    expect(withPart2(73).level?.name).toBe('ผ่าน');
  });
});

describe('an item of EIT in two parts', () => {
  it('has a score in each, and the lower one counts for choosing it', () => {
    const e1 = resultOf({ part2: all('EIT', 80) }).items.find(({ code }) => code === 'e1');
    expect(e1).toMatchObject({ scores: { EIT1: 97.67, EIT2: 80 }, score: 80 });
    expect(e1?.gain).toBeCloseTo(0.15 * (1 / 9) * (2.33 + 20), 10);
  });

  it('has one score where there is one part', () => {
    expect(byItem.items.find(({ code }) => code === 'e1')).toMatchObject({
      scores: { EIT1: 97.67 },
      score: 97.67,
    });
  });
});

describe('the announced result', () => {
  it('is what was announced, with EIT as the mean of its parts', () => {
    expect(byItem.announced).toMatchObject({
      overall: 88.59,
      parts: { IIT: 99.29, EIT1: 96.12, EIT2: 90.56, OIT: 77 },
    });
    expect(byItem.announced?.instruments.EIT).toBeCloseTo(93.34, 10);
    expect(byItem.announced?.instruments).toMatchObject({ IIT: 99.29, OIT: 77 });
  });

  it.each(['IIT', 'EIT1', 'EIT2', 'OIT'] as const)('is null unless all four parts are given: %s', (part) => {
    const announced = { ...goldenAnnounced, parts: { ...goldenAnnounced.parts, [part]: null } };
    expect(resultOf({ announced }).announced).toBeNull();
  });

  it('takes its overall score from the parts when that is not given', () => {
    const { announced } = resultOf({ announced: { ...goldenAnnounced, overall: null } });
    expect(round2(announced?.overall ?? 0)).toBe(88.59);
    expect(announced?.level.name).toBe('ผ่าน');
  });

  it('has the level that its figures give, whatever was typed', () => {
    const announced = { ...goldenAnnounced, level: 'ผ่านดีเยี่ยม' };
    expect(resultOf({ announced }).announced?.level.name).toBe('ผ่าน');
  });

  it('changes nothing of what the items give', () => {
    const others = { ...goldenAnnounced, parts: { IIT: 1, EIT1: 2, EIT2: 90.56, OIT: 3 }, overall: 4 };
    expect(resultOf({ announced: others }).computed).toEqual(byItem.computed);
  });
});
