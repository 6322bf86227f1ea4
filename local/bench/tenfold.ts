/** A framework and a library with ten times the items, to show that the cost of a run does not grow with them. */
import type { Framework, Indicator, Instrument } from '../../src/framework/framework.ts';
import type { builtIn as BuiltIn } from '../../src/plan/library/builtIn/library.ts';
import type { Measure } from '../../src/plan/library/measure.ts';

const FOLD = 10;

const copies = Array.from({ length: FOLD }, (_, copy) => copy);

const topicOf = (topic: string, copy: number): string => (copy === 0 ? topic : `${topic}~${copy}`);

const indicator = (instrument: Instrument, own: Indicator): Indicator => {
  const count = instrument.indicators.reduce((sum, { items }) => sum + items.length, 0);
  return {
    ...own,
    subIndicators: [],
    items: copies.flatMap((copy) =>
      own.items.map((item) => ({
        ...item,
        code: `${instrument.letter}${Number(item.code.slice(1)) + copy * count}`,
        topic: topicOf(item.topic, copy),
      })),
    ),
  };
};

/** A framework whose indicators have ten times the items, each with a code of its own. */
export const tenfoldFramework = (framework: Framework): Framework => ({
  ...framework,
  instruments: framework.instruments.map((instrument) => ({
    ...instrument,
    indicators: instrument.indicators.map((own) => indicator(instrument, own)),
  })),
});

const tenfoldMeasures = (library: readonly Measure[]): readonly Measure[] =>
  copies.flatMap((copy) =>
    library.map((measure) => ({
      ...measure,
      advice: measure.advice.map((advice) => ({
        ...advice,
        topic: topicOf(advice.topic, copy),
      })) as unknown as Measure['advice'],
    })),
  );

/** The measure libraries that have a measure for each of `tenfoldFramework`'s items. */
export const tenfoldBuiltIn =
  (builtIn: typeof BuiltIn): typeof BuiltIn =>
  (language) => {
    const { measures, ...more } = builtIn(language);
    return { ...more, measures: tenfoldMeasures(measures) };
  };
