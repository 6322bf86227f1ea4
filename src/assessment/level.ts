/** Levels, classified on figures rounded half up to two decimals, as they are announced. */
import type { Framework, InstrumentCode, Level } from '../framework/framework.ts';
import { round2 } from '../thai/round.ts';

export interface LevelInput {
  readonly overall: number;
  /** EIT is the combined one. */
  readonly instruments: Readonly<Record<InstrumentCode, number>>;
}

/** Something that keeps a result from a level: the figure is below what the level asks. */
export interface Obstacle {
  readonly figure: InstrumentCode | 'overall';
  readonly score: number;
  readonly least: number;
}

const figuresOf = (input: LevelInput): { figure: InstrumentCode; score: number }[] =>
  (Object.keys(input.instruments) as InstrumentCode[]).map((figure) => ({
    figure,
    score: round2(input.instruments[figure]),
  }));

/** All that keeps the result from the level; empty when it is reached. */
export const obstaclesTo = (level: Level, input: LevelInput): Obstacle[] => {
  const overall = round2(input.overall);
  const below =
    overall < level.overall ? [{ figure: 'overall' as const, score: overall, least: level.overall }] : [];
  const instruments = figuresOf(input)
    .filter(({ score }) => score < level.eachInstrument)
    .map(({ figure, score }) => ({ figure, score, least: level.eachInstrument }));
  return [...below, ...instruments];
};

/** The first level of the framework that the figures reach. @throws when the framework's last level asks for anything */
export const classify = (framework: Framework, input: LevelInput): Level => {
  const level = framework.levels.find((one) => obstaclesTo(one, input).length === 0);
  if (!level) throw new Error(`The levels of ${framework.fiscalYear} have no lowest one`);
  return level;
};

/** The level above; null for the best one. */
export const levelAbove = (framework: Framework, level: Level): Level | null =>
  framework.levels[framework.levels.indexOf(level) - 1] ?? null;
