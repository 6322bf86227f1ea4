/** What crosses between the sidebar and the server: JSON, checked on both sides. */
import * as v from 'valibot';

const Score = v.nullable(v.number());

const Instruments = v.object({ IIT: Score, EIT: Score, OIT: Score });
const Parts = v.object({ EIT1: Score, EIT2: Score });

/** What a run found and did. Figures are 0 to 100, rounded half up to two decimals; null where there is none. */
export const RunReport = v.object({
  fiscalYear: v.number(),
  /** The settings give no fiscal year: the newest framework was taken. */
  fiscalYearAssumed: v.boolean(),
  agency: v.string(),
  digits: v.picklist(['thai', 'arabic']),
  /** Null unless IIT, both parts of EIT, and OIT are announced. */
  announced: v.nullable(
    v.object({ overall: v.number(), instruments: Instruments, parts: Parts, level: v.string() }),
  ),
  computed: v.object({
    overall: Score,
    complete: v.boolean(),
    instruments: Instruments,
    parts: Parts,
    level: v.nullable(v.string()),
  }),
  /** Why the result of record is at its level and not above; '' while there is none. */
  levelReason: v.string(),
  indicators: v.array(
    v.object({
      number: v.number(),
      name: v.string(),
      score: Score,
      complete: v.boolean(),
      lowest: v.array(v.string()),
    }),
  ),
  /** The items worth most in the overall score if they reached 100, best first. */
  gains: v.array(v.object({ item: v.string(), title: v.string(), gain: v.number() })),
  planItems: v.array(v.string()),
  /** The plan's rows as they stand after the run. */
  plan: v.array(v.object({ issue: v.number(), items: v.array(v.string()) })),
  planState: v.object({
    summaryTab: v.string(),
    planTab: v.string(),
    /** Cells that hold what a person wrote, and how many of them have a newer draft. */
    personalCells: v.number(),
    newerDrafts: v.number(),
    /** Selected items whose drafted row a person deleted. */
    withheldItems: v.array(v.string()),
    issuesWithoutMeasure: v.array(v.number()),
  }),
  problems: v.array(
    v.object({
      code: v.string(),
      tab: v.string(),
      cell: v.nullable(v.string()),
      item: v.nullable(v.string()),
      what: v.string(),
      todo: v.string(),
      /** False for what is only good to know. */
      needsAction: v.boolean(),
    }),
  ),
  /** What no official source confirms and staff should check. */
  unconfirmed: v.array(v.string()),
});

export type RunReport = v.InferOutput<typeof RunReport>;

export const Request = v.variant('method', [
  v.object({ method: v.literal('run') }),
  v.object({ method: v.literal('goTo'), tab: v.string(), cell: v.nullable(v.string()) }),
  v.object({ method: v.literal('clearHighlights') }),
]);

export type Request = v.InferOutput<typeof Request>;

/** What each method answers. */
export const answers = {
  run: RunReport,
  goTo: v.null(),
  clearHighlights: v.null(),
} as const;

export type Answer<Method extends Request['method']> = v.InferOutput<(typeof answers)[Method]>;

/** Every answer: a value, or a sentence in the user's language that says what to do. */
export const Response = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.string(), message: v.string() }),
]);

export type Response = v.InferOutput<typeof Response>;
