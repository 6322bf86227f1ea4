/** A run's outcome as the command line prints it: whoever reads the JSON counts on its fields, which only grow. */
import { analyse, textOf } from '../../src/analysis/analyse.ts';
import type { Figure } from '../../src/assessment/assessment.ts';
import { isContradiction } from '../../src/assessment/confirmed.ts';
import type { InstrumentCode, PartCode } from '../../src/framework/framework.ts';
import { PLAN_KIND } from '../../src/plan/table/columns.ts';
import { describeProblem } from '../../src/problems/describe.ts';
import type { Language } from '../../src/problems/language.ts';
import { placeOfProblem } from '../../src/problems/mend.ts';
import { isConfirmed, needsAction, type Problem } from '../../src/problems/problem.ts';
import type { Decision } from '../../src/run/decide.ts';
import type { ReadyRun } from '../../src/run/run.ts';
import { round2 } from '../../src/thai/round.ts';

const instrumentCodes: readonly InstrumentCode[] = ['IIT', 'EIT', 'OIT'];
const partCodes = ['EIT1', 'EIT2'] as const satisfies readonly PartCode[];

/** A problem in whole sentences, and where it is mended: a tab is '' and a cell null where there is none. */
export interface PrintedProblem {
  readonly code: string;
  readonly tab: string;
  readonly cell: string | null;
  readonly item: string | null;
  readonly what: string;
  readonly todo: string;
  /** False for what is only good to know, and for what is confirmed. */
  readonly needsAction: boolean;
  /** Of a contradiction between figures: whether a person confirmed that it is printed so in the source. */
  readonly confirmed?: boolean;
}

/** Figures are 0 to 100, rounded half up to two decimals; null where there is none. */
export const outcomeOf = ({ decision, plan }: ReadyRun, language: Language) => ({
  fiscalYear: decision.fiscalYear,
  agency: decision.settings.agency,
  announced: announcedOf(decision),
  computed: computedOf(decision),
  indicators: indicatorsOf(decision),
  nextLevel: nextLevelOf(decision),
  /** Earlier years whose overall score is known, the earliest first. */
  years: decision.years.flatMap(({ fiscalYear, overall }) =>
    overall === null ? [] : [{ fiscalYear, overall }],
  ),
  analysis: analyse(decision).map((one) => ({
    indicator: one.indicator,
    lowest: [...one.lowest],
    text: textOf(one),
  })),
  planItems: [...decision.selected],
  /** The plan's measures as they stand after the run. */
  plan: plan.after.flatMap(({ key, issue, items }) =>
    key === null || issue === null ? [] : [{ issue, items: [...items] }],
  ),
  problems: decision.problems.map(
    (problem): PrintedProblem => ({
      code: codeOf(problem),
      ...placeOfProblem(problem, decision.settings),
      item: 'item' in problem ? problem.item : null,
      ...describeProblem(problem, { ...language, vocabulary: decision.voice.vocabulary }),
      needsAction: needsAction(problem),
      ...(isContradiction(problem) ? { confirmed: isConfirmed(problem) } : {}),
    }),
  ),
});

/** Who reads the JSON knows copies of the plan by a code of their own. */
const codeOf = (problem: Problem): string =>
  problem.code === 'table-copied' && problem.table === PLAN_KIND ? 'plan-copied' : problem.code;

export type Outcome = ReturnType<typeof outcomeOf>;

const shown = ({ score }: Pick<Figure, 'score'>): number | null => (score === null ? null : round2(score));

const mapValues = <Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  keys: readonly Key[],
  map: (value: From) => To,
): Record<Key, To> => Object.fromEntries(keys.map((key) => [key, map(record[key])])) as Record<Key, To>;

/** Null unless IIT, both parts of EIT, and OIT are announced. */
const announcedOf = ({ assessment: { announced } }: Decision) =>
  announced && {
    overall: round2(announced.overall),
    instruments: mapValues(announced.instruments, instrumentCodes, round2),
    parts: mapValues(announced.parts, partCodes, round2),
    level: announced.level.name,
  };

const computedOf = ({ assessment: { computed } }: Decision) => ({
  overall: shown(computed.overall),
  complete: computed.overall.complete,
  instruments: mapValues(computed.instruments, instrumentCodes, shown),
  parts: mapValues(computed.parts, partCodes, shown),
  level: computed.level?.name ?? null,
});

/**
 * The level above that of the result of record; null at the highest one, and while there is no level. `items` is null when
 * nothing reaches it. Where items lack a score, `itemsWithoutScore` names them: what they could do is not known.
 */
const nextLevelOf = ({ ahead }: Decision) => {
  if (ahead.kind !== 'levels') return null;
  const { basis, withoutScore } = ahead;
  const [{ level, short, items }] = ahead.levels;
  return {
    level: level.name,
    basis,
    short: Object.fromEntries(short.map(({ figure, points }) => [figure, points])),
    items: items && [...items],
    ...(withoutScore.length > 0 ? { itemsWithoutScore: [...withoutScore] } : {}),
  };
};

const indicatorsOf = ({ assessment, announcedIndicators }: Decision) =>
  assessment.indicators.map(({ number, name, figure, lowest }) => ({
    number,
    name,
    score: shown(figure),
    complete: figure.complete,
    /** Null where no score was announced for it. */
    announced: shown({ score: announcedIndicators.get(number)?.score ?? null }),
    lowest: [...lowest],
  }));
