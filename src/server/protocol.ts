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
  /** Parts without item scores: their computed figure is the announced total. */
  totalOnlyParts: v.array(v.string()),
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

/** What only a person can decide; the answer goes into the settings under `key`. */
export const Question = v.object({
  key: v.string(),
  /** For the sidebar: a short question. */
  ask: v.string(),
  /** For where nobody can click: the same with its answers and where to write one. */
  sentence: v.string(),
  options: v.array(v.object({ label: v.string(), value: v.string() })),
});

export type Question = v.InferOutput<typeof Question>;

/** A run's outcome: a report, or questions to settle first, with nothing written. */
export const RunOutcome = v.variant('kind', [
  v.object({ kind: v.literal('report'), report: RunReport }),
  v.object({ kind: v.literal('questions'), questions: v.array(Question) }),
]);

export type RunOutcome = v.InferOutput<typeof RunOutcome>;

/** What the sidebar needs before the first run. */
export const Start = v.object({
  /** The built-in fiscal years, newest last, and the one to propose. */
  years: v.array(v.number()),
  year: v.number(),
});

/** What was understood of a pasted text, and what writing it would change. */
export const PastePreview = v.object({
  fiscalYear: v.number(),
  /** Whether the text names that year. */
  yearFound: v.boolean(),
  itemsFound: v.number(),
  itemsTotal: v.number(),
  scores: v.array(
    v.object({
      item: v.string(),
      part: v.string(),
      score: v.number(),
      /** Line of the text, from 1. */
      line: v.number(),
      doubts: v.array(v.string()),
      /** The only doubt is a code that was not written out. */
      repairedOnly: v.boolean(),
    }),
  ),
  missing: v.array(v.object({ item: v.string(), part: v.string(), why: v.string() })),
  /** More than one: the text writes the agency's name in several ways, the first most often. */
  agencySpellings: v.array(v.object({ name: v.string(), count: v.number() })),
  /** Rows with codes that the year's framework does not have. */
  unknown: v.array(v.string()),
  /** The settings that would change. */
  changes: v.array(
    v.object({
      key: v.string(),
      label: v.string(),
      /** What stands in the cell; '' when nothing does. */
      from: v.string(),
      to: v.string(),
      /** Whether to propose it: not where a person's value would be replaced. */
      proposed: v.boolean(),
    }),
  ),
  /** Sentences about what was not taken, or would change more than one might think. */
  warnings: v.array(v.string()),
  /** Sentences that are only good to know. */
  notes: v.array(v.string()),
  /** The names of the score tabs that would be made. */
  tabs: v.array(v.string()),
});

export type PastePreview = v.InferOutput<typeof PastePreview>;

export const Request = v.variant('method', [
  v.object({ method: v.literal('run') }),
  v.object({ method: v.literal('answer'), key: v.string(), value: v.string() }),
  v.object({ method: v.literal('createScoreTabs'), fiscalYear: v.number() }),
  v.object({ method: v.literal('createFrameworkTab'), fiscalYear: v.number() }),
  v.object({ method: v.literal('previewPaste'), text: v.string() }),
  v.object({
    method: v.literal('writePaste'),
    text: v.string(),
    /** Keys of the changes of settings that a person accepts. */
    accepted: v.array(v.string()),
  }),
  v.object({ method: v.literal('start') }),
  v.object({ method: v.literal('goTo'), tab: v.string(), cell: v.nullable(v.string()) }),
  v.object({ method: v.literal('clearHighlights') }),
]);

export type Request = v.InferOutput<typeof Request>;

/** What each method answers. */
export const answers = {
  run: RunOutcome,
  answer: v.null(),
  /** The names of the tabs that were made. */
  createScoreTabs: v.array(v.string()),
  /** The name of the tab. */
  createFrameworkTab: v.string(),
  previewPaste: PastePreview,
  /** The names of the score tabs that were made. */
  writePaste: v.array(v.string()),
  start: Start,
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
