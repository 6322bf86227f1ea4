import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenAnnounced, goldenScores } from '../../../test/support/result/golden.ts';
import { type ResultInput, resultOf } from '../../../test/support/result/result.ts';
import { all, scored, without } from '../../../test/support/tabs/scores.ts';
import type { Framework, InstrumentCode, ItemCode, Level, PartCode } from '../../framework/framework.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { type AnnouncedInput, type Combining, nothingAnnounced } from '../../settings/settings.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import { type LevelInput, obstaclesTo } from '../level.ts';
import { type Ahead, levelsAhead } from './levelsAhead.ts';

const aheadOf = (input: ResultInput = {}): Ahead =>
  levelsAhead(framework2568, resultOf(input), input.combining ?? 'by-item');

/** The levels ahead in short: `ผ่านดี OIT 8: o27 o1`. @throws where nothing is ahead */
const levelsIn = (ahead: Ahead): string[] => {
  if (ahead.kind !== 'levels') throw new Error(ahead.kind);
  return ahead.levels.map(({ level, short, items }) => {
    const lacks = short.map(({ figure, points }) => `${figure} ${points}`).join(', ');
    return `${level.name} ${lacks}: ${items?.join(' ') ?? 'nothing'}`;
  });
};

const announcedWith = (parts: Partial<AnnouncedInput['parts']>, overall: number | null = null) => ({
  ...goldenAnnounced,
  parts: { ...goldenAnnounced.parts, ...parts },
  overall,
});

describe('the way up from the report’s result', () => {
  it('leads from OIT 77.00 by o27 and o1, which bring it to 85.75', () => {
    const ahead = aheadOf();
    expect(ahead).toMatchObject({ kind: 'levels', basis: 'announced', withoutScore: [] });
    expect(levelsIn(ahead)[0]).toBe('ผ่านดี OIT 8: o27 o1');
  });

  it('never leads to the best level: EIT part 2 has no items, and 90.56 keeps EIT below 95', () => {
    expect(levelsIn(aheadOf())[1]).toBe('ผ่านดีเยี่ยม overall 6.41, EIT 1.66, OIT 18: nothing');
  });

  it('leads from the items alone, OIT 83.75, by o27', () => {
    const ahead = aheadOf({ announced: announcedWith({ IIT: null, EIT1: null, OIT: null }) });
    expect(ahead).toMatchObject({ basis: 'computed' });
    expect(levelsIn(ahead)[0]).toBe('ผ่านดี OIT 1.25: o27');
  });

  it('by sub-indicator follows the shares there: o16, one of three in 9.4, adds more than o1', () => {
    expect(levelsIn(aheadOf({ combining: 'by-sub-indicator' }))[0]).toBe('ผ่านดี OIT 8: o27 o16');
  });
});

describe('what is short', () => {
  it('is of the figures as shown: 84.995 is 85.00, and lacks nothing', () => {
    const short = (OIT: number) => levelsIn(aheadOf({ announced: announcedWith({ OIT }, 89) }))[0];
    expect(short(84.994)).toBe('ผ่านดี OIT 0.01: o27');
    expect(short(84.995)).toMatch(/^ผ่านดีเยี่ยม /);
  });

  it('counts the overall score and every instrument', () => {
    const low = { announced: announcedWith({ IIT: 80, OIT: 60 }, 76) };
    expect(levelsIn(aheadOf(low)).map((line) => line.split(':')[0])).toEqual([
      'ผ่าน overall 9',
      'ผ่านดี overall 9, IIT 5, OIT 25',
      'ผ่านดีเยี่ยม overall 19, IIT 15, EIT 1.66, OIT 35',
    ]);
  });
});

describe('an item of EIT', () => {
  const base = { scores: { ...all('IIT', 90), ...all('EIT', 90), e1: 60, ...all('OIT', 100) } };

  it('is raised in both parts that have items', () => {
    const part2 = { ...all('EIT', 80), e1: 50 };
    const both = levelsIn(aheadOf({ ...base, part2, announced: nothingAnnounced }));
    // 84.17 + (40 + 50) / 9 / 2 = 86.67 would take the first part’s 40 points alone no further than 83.89.
    expect(both[0]).toBe('ผ่านดี EIT 3.33: e1');
  });

  it('can not raise a part that has none', () => {
    const announced = { ...nothingAnnounced, parts: { ...nothingAnnounced.parts, EIT2: 60 } };
    const [next] = levelsIn(aheadOf({ ...base, announced }));
    expect(next).toBe('ผ่านดี EIT 11.67: nothing');
  });
});

describe('nothing is ahead', () => {
  it('of the best level', () => {
    const scores = { ...all('IIT', 95), ...all('EIT', 95), ...all('OIT', 100) };
    expect(aheadOf({ scores, part2: all('EIT', 95), announced: nothingAnnounced })).toEqual({
      kind: 'highest',
    });
  });

  it('of a result without a level, because a score is missing', () => {
    expect(aheadOf({ announced: nothingAnnounced })).toEqual({ kind: 'unknown' });
    const parts = { ...nothingAnnounced.parts, EIT2: 90.56 };
    const scores = without(goldenScores, 'i5');
    expect(aheadOf({ scores, announced: { ...nothingAnnounced, parts } })).toEqual({ kind: 'unknown' });
  });
});

describe('announced figures without all item scores', () => {
  it('say which items have none: the others may not be the fewest', () => {
    const ahead = aheadOf({ scores: { ...goldenScores, o27: null } });
    expect(ahead).toMatchObject({ withoutScore: ['o27'] });
    expect(levelsIn(ahead)[0]).toBe('ผ่านดี OIT 8: o1 o6 o16 o20');
    expect(aheadOf({ scores: without(goldenScores, 'o27') })).toEqual(ahead);
  });

  it('say so of an instrument without any', () => {
    const ahead = aheadOf({ scores: without(goldenScores, ...Object.keys(all('OIT', 0))) });
    expect(ahead).toMatchObject({ withoutScore: Object.keys(all('OIT', 0)) });
    expect(levelsIn(ahead)[0]).toBe('ผ่านดี OIT 8: nothing');
  });
});

describe('an announced part', () => {
  it('is not raised above 100, whatever its items would add', () => {
    const scores = { ...all('IIT', 96), ...all('EIT', 96), e1: 0, ...all('OIT', 100) };
    const part2 = { ...all('EIT', 99), e2: 0 };
    const announced = announcedWith({ IIT: 96, EIT1: 99, EIT2: 89, OIT: 100 }, 96.9);
    // The first part takes one point of what e1 adds to it, the second all that e2 does.
    expect(levelsIn(aheadOf({ scores, part2, announced }))[0]).toBe('ผ่านดีเยี่ยม EIT 1: e2');
  });
});

/** A framework of a few items, and a result in it. */
interface Case {
  readonly framework: Framework;
  readonly scores: Readonly<Record<ItemCode, number | null>>;
  readonly part2: Readonly<Record<ItemCode, number | null>>;
  readonly announced: AnnouncedInput;
  readonly combining: Combining;
}

/** As many items as a list has numbers; the number is the sub-indicator that an item is in. */
const shape = fc.array(fc.array(fc.constantFrom(1, 2), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 2,
});
type Shape = readonly (readonly number[])[];

/** Every set of so many items is still tried in a few milliseconds. */
const MOST_ITEMS = 8;

const instrumentOf = (
  code: InstrumentCode,
  letter: 'i' | 'e' | 'o',
  parts: readonly [PartCode, number][],
  indicators: Shape,
): Framework['instruments'][number] => {
  const before = (number: number): number => indicators.slice(0, number).flat().length;
  return {
    code,
    letter,
    name: code,
    itemScale: 'percent',
    parts: parts.map(([part, weight]) => ({ code: part, weight, itemsPublished: part !== 'EIT2' })),
    indicators: indicators.map((subs, number) => {
      const codes = subs.map((_, index) => `${letter}${before(number) + index + 1}`);
      return {
        number,
        name: '',
        items: codes.map((one) => ({ code: one, topic: one, title: one, issue: 1 })),
        subIndicators: [...new Set(subs)].map((sub) => ({
          number: `${number}.${sub}`,
          name: '',
          items: codes.filter((_, index) => subs[index] === sub),
        })),
      };
    }),
  };
};

const lowest: Level = { name: 'lowest', overall: 0, eachInstrument: 0 };

/** Few values, so that gains are the same and figures stand on the edge of a level. */
const score = fc.oneof(
  fc.constantFrom(0, 50, 80, 90, 100),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
);
const least = fc.oneof(fc.constantFrom(0, 50, 85, 90, 95), fc.integer({ min: 40, max: 100 }));

const aCase: fc.Arbitrary<Case> = fc
  .record({
    shapes: fc.tuple(shape, shape, shape).filter((shapes) => shapes.flat(2).length <= MOST_ITEMS),
    weights: fc.constantFrom([30, 15, 15, 40], [20, 30, 10, 40], [25, 5, 20, 50]),
    levels: fc.array(fc.record({ name: fc.constant('level'), overall: least, eachInstrument: least }), {
      minLength: 1,
      maxLength: 3,
    }),
    combining: fc.constantFrom('by-item' as const, 'by-sub-indicator' as const),
    hasPart2: fc.boolean(),
    scores: fc.array(fc.option(score, { freq: 30 }), { minLength: 18, maxLength: 18 }),
    part2: fc.array(fc.option(score, { freq: 30 }), { minLength: 6, maxLength: 6 }),
    parts: fc.record({ IIT: score, EIT1: score, EIT2: score, OIT: score }),
    overall: fc.option(score),
    isAnnounced: fc.boolean(),
  })
  .map(({ shapes, weights, levels, combining, hasPart2, parts, overall, isAnnounced, ...given }) => {
    const [IIT = 0, EIT1 = 0, EIT2 = 0, OIT = 0] = weights.map((weight) => weight / 100);
    const framework: Framework = {
      fiscalYear: 2599,
      instruments: [
        instrumentOf('IIT', 'i', [['IIT', IIT]], shapes[0]),
        instrumentOf(
          'EIT',
          'e',
          [
            ['EIT1', EIT1],
            ['EIT2', EIT2],
          ],
          shapes[1],
        ),
        instrumentOf('OIT', 'o', [['OIT', OIT]], shapes[2]),
      ],
      levels: [...levels, lowest],
      issues: [],
      unconfirmed: [],
    };
    const codes = framework.instruments.flatMap(({ indicators }) =>
      indicators.flatMap(({ items }) => items.map(({ code }) => code)),
    );
    const from = (of: readonly ItemCode[], values: readonly (number | null)[]) =>
      Object.fromEntries(of.map((code, index) => [code, values[index] ?? null]));
    return {
      framework,
      combining,
      scores: from(codes, given.scores),
      part2: hasPart2
        ? from(
            codes.filter((code) => code.startsWith('e')),
            given.part2,
          )
        : {},
      announced: isAnnounced
        ? { parts, overall, level: null }
        : { ...nothingAnnounced, parts: { ...nothingAnnounced.parts, EIT2: parts.EIT2 } },
    };
  });

type Parts = Assessment['computed']['parts'];

/** The parts when items are raised, each score computed anew. Items without a score are taken as 100: they add nothing. */
const raising = ({ framework, scores, part2, announced, combining }: Case) => {
  const known = new Map<string, Parts>();
  return (items: readonly ItemCode[]): Parts => {
    const raised = (from: Case['scores']) =>
      Object.fromEntries(
        Object.entries(from).map(([code, value]) => [code, items.includes(code) ? 100 : (value ?? 100)]),
      );
    const key = items.join(' ');
    const parts =
      known.get(key) ??
      assess(framework, scored(raised(scores), raised(part2)), announced, combining).computed.parts;
    known.set(key, parts);
    return parts;
  };
};

/** The figures when items are raised: announced ones move by as much as the computed ones. */
const figuresOf = (one: Case, { announced, computed }: Assessment) => {
  const raise = raising(one);
  return (items: readonly ItemCode[]): LevelInput => {
    let overall = announced?.overall ?? computed.overall.score ?? 0;
    const instruments = {} as Record<InstrumentCode, number>;
    for (const { code, letter, parts } of one.framework.instruments) {
      const [before, after] = [raise([]), raise(items.filter((item) => item.startsWith(letter)))];
      const figures = parts.map((part) => {
        const base = (announced ? announced.parts[part.code] : before[part.code].score) ?? 0;
        const rise = (after[part.code].score ?? 0) - (before[part.code].score ?? 0);
        overall += part.weight * (Math.min(100, base + rise) - base);
        return Math.min(100, base + rise);
      });
      instruments[code] = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
    }
    return { overall, instruments };
  };
};

/** In the framework's order, those of one size. */
const setsOf = ([first, ...more]: readonly ItemCode[]): ItemCode[][] => {
  if (first === undefined) return [[]];
  const sets = setsOf(more);
  return [...sets.map((set) => [first, ...set]), ...sets];
};

/** Every set of low items, with its gain and the figures that it gives. */
const allSets = (one: Case, result: Assessment) => {
  const figures = figuresOf(one, result);
  const gains = new Map(result.items.map(({ code, gain }) => [code, gain]));
  return setsOf(result.items.filter(({ gain }) => gain > 0).map(({ code }) => code)).map((items) => ({
    items,
    gain: items.reduce((sum, code) => sum + (gains.get(code) ?? 0), 0),
    figures: figures(items),
  }));
};

const leastOf = (sets: ReturnType<typeof allSets>, level: Level): ItemCode[] | null => {
  const reaching = sets.filter(({ figures }) => obstaclesTo(level, figures).length === 0);
  const size = Math.min(...reaching.map(({ items }) => items.length));
  const fewest = reaching.filter(({ items }) => items.length === size);
  const gain = Math.max(...fewest.map((set) => set.gain));
  return fewest.find((set) => set.gain > gain - 1e-7)?.items ?? null;
};

describe('the fewest items', () => {
  it('are those that trying every set finds, for any framework and result', () => {
    let levels = 0;
    let reached = 0;
    fc.assert(
      fc.property(aCase, (one) => {
        const { framework, scores, part2, announced, combining } = one;
        const result = assess(framework, scored(scores, part2), announced, combining);
        const ahead = levelsAhead(framework, result, combining);
        if (ahead.kind !== 'levels') return;
        const sets = allSets(one, result);
        for (const { level, items } of ahead.levels) {
          levels += 1;
          if (items) reached += 1;
          expect(items && [...items].sort()).toEqual(leastOf(sets, level)?.sort() ?? null);
        }
      }),
      { numRuns: 300 },
    );
    expect(reached).toBeGreaterThan(50);
    expect(levels - reached).toBeGreaterThan(50);
  });

  it('are found among 52 that nearly all fall short', () => {
    const codes = Object.keys(goldenScores);
    const scores = Object.fromEntries(codes.map((code, index) => [code, (index * 37.31) % 90]));
    const part2 = Object.fromEntries(
      codes.filter((code) => code.startsWith('e')).map((code, index) => [code, 100 - ((index * 53.17) % 90)]),
    );
    for (const announced of [nothingAnnounced, announcedWith({ IIT: 90, EIT1: 99, EIT2: 60, OIT: 40 })]) {
      const input = { scores, part2, announced };
      expect(levelsIn(aheadOf(input)).length).toBeGreaterThan(1);
    }
  });
});
