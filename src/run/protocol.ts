/** What crosses between the sidebar and the server: JSON, checked on both sides. */
import * as v from 'valibot';

const Score = v.nullable(v.number());

const Instruments = v.object({ IIT: Score, EIT: Score, OIT: Score });
const Parts = v.object({ EIT1: Score, EIT2: Score });

/** A measure of the plan by the first line of its text, and where it stands; null for one not written yet. */
const MeasureRef = v.object({ name: v.string(), cell: v.nullable(v.string()) });

/** How many measures have which status. */
const Progress = v.object({
  notStarted: v.number(),
  inProgress: v.number(),
  done: v.number(),
  cancelled: v.number(),
  other: v.number(),
  total: v.number(),
});

/** The plan beside the result: what a run does to it, what a person may decide, what it lacks, how far it has come. */
const PlanState = v.object({
  /** The tabs' names, standing or to be made. */
  summaryTab: v.string(),
  planTab: v.string(),
  /** Whether both tabs are there. */
  isMade: v.boolean(),
  /** What the run did, or would do. */
  changes: v.object({
    /** Tabs made. */
    tabs: v.array(v.string()),
    added: v.array(v.object({ name: v.string(), items: v.array(v.string()) })),
    /** Measures whose drafted cells are renewed, with the columns' names. */
    renewed: v.array(v.object({ name: v.string(), columns: v.array(v.string()) })),
    /** Untouched measures taken back because their items are not low any more. */
    takenBack: v.array(v.object({ name: v.string(), items: v.array(v.string()) })),
    /** Cells of the summary renewed. */
    summaryCells: v.number(),
    /** Score tabs whose highlights change. */
    highlightedTabs: v.array(v.string()),
    /** Anything else of the plan: its title, lists, or what is remembered of it. */
    isPlanUpToDate: v.boolean(),
    /** Whether nothing is written at all. */
    isNothing: v.boolean(),
  }),
  /** Cells of the plan that hold what a person wrote, and how many of them have a newer draft. */
  personalCells: v.number(),
  newerDrafts: v.number(),
  /** A person's cell, and the newer draft beside it. */
  offers: v.array(
    v.object({
      table: v.string(),
      key: v.string(),
      column: v.string(),
      columnName: v.string(),
      measure: v.string(),
      cell: v.string(),
      standing: v.string(),
      draft: v.string(),
    }),
  ),
  /** Selected items whose drafted row a person deleted. */
  withheldItems: v.array(v.string()),
  withheld: v.array(
    v.object({ table: v.string(), key: v.string(), name: v.string(), items: v.array(v.string()) }),
  ),
  issuesWithoutMeasure: v.array(v.number()),
  coverage: v.object({
    issuesWithoutMeasure: v.array(v.object({ number: v.number(), name: v.string() })),
    itemsWithoutMeasure: v.array(v.string()),
    itemsWithoutScore: v.array(v.string()),
    notLow: v.array(MeasureRef),
    withoutUnit: v.array(MeasureRef),
    withoutPeriod: v.array(MeasureRef),
  }),
  progress: Progress,
  /** Whether the columns for following up are there, and shown; null while there is no plan. */
  followUp: v.nullable(v.picklist(['shown', 'hidden', 'missing'])),
  /** Every plan of ours in the workbook, newest first, by the year whose result it was made from. */
  plans: v.array(v.object({ tab: v.string(), fiscalYear: v.number() })),
  /** The plan of an earlier year, with its measures that may be carried over. */
  lastYear: v.nullable(
    v.object({
      tab: v.string(),
      /** The fiscal year that plan ran in. */
      planYear: v.number(),
      measures: v.array(
        v.object({
          key: v.string(),
          name: v.string(),
          /** What became of it; '' when nothing was written. */
          result: v.string(),
          /** Whether this year's plan has it. */
          isInPlan: v.boolean(),
          /** Whether carrying it over brings anything: the measure, or words of staff that this year's lacks. */
          canCarry: v.boolean(),
        }),
      ),
    }),
  ),
});

export type PlanState = v.InferOutput<typeof PlanState>;

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
      /** Null where no score was announced for it. */
      announced: Score,
      lowest: v.array(v.string()),
    }),
  ),
  /** The items worth most in the overall score if they reached 100, best first. */
  gains: v.array(v.object({ item: v.string(), title: v.string(), gain: v.number() })),
  /** Every item, in the framework's order. */
  items: v.array(
    v.object({
      item: v.string(),
      title: v.string(),
      /** The number of its indicator. */
      indicator: v.number(),
      /** The lower of its parts' scores. */
      score: Score,
      /** Points the overall score would rise by if the item reached 100; null without a score. */
      gain: Score,
      /** Whether it is one of the lowest of its indicator. */
      lowest: v.boolean(),
      selected: v.boolean(),
    }),
  ),
  /** How the plan's items are selected; null where the kind has no such number. */
  selection: v.object({
    kind: v.picklist(['default', 'lowest', 'below', 'items']),
    count: v.nullable(v.number()),
    threshold: v.nullable(v.number()),
  }),
  planItems: v.array(v.string()),
  /** The plan's rows as they stand after the run. */
  plan: v.array(v.object({ issue: v.number(), items: v.array(v.string()) })),
  planState: PlanState,
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
      /** What one press mends: a setting, for `answer`; or announced figures without a year. */
      fix: v.optional(
        v.variant('kind', [
          v.object({ kind: v.literal('setting'), key: v.string(), label: v.string(), value: v.string() }),
          v.object({ kind: v.literal('move-announced') }),
        ]),
      ),
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

/** A table that lost a part it cannot do without. */
export const Damage = v.object({
  /** The kind of the table. */
  table: v.string(),
  tab: v.string(),
  /** What is gone, and what can be done, in whole sentences. */
  what: v.string(),
  todo: v.string(),
});

export type Damage = v.InferOutput<typeof Damage>;

/** A run's outcome: a report; or questions to settle, or a plan to repair first, with nothing written. */
export const RunOutcome = v.variant('kind', [
  v.object({ kind: v.literal('report'), report: RunReport }),
  v.object({ kind: v.literal('questions'), questions: v.array(Question) }),
  v.object({ kind: v.literal('damaged'), damage: Damage }),
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
  missing: v.array(
    v.object({
      /** An item's code; or the first and last of a part of which the text has none: "o1-o28". */
      item: v.string(),
      part: v.string(),
      why: v.string(),
      /** Whether the text has the item, without a score that can be taken. */
      inText: v.boolean(),
    }),
  ),
  /** More than one: the text writes the agency's name in several ways, the first most often. */
  agencySpellings: v.array(v.object({ name: v.string(), count: v.number() })),
  /** Not null: the text is another agency's than the settings name. It is written only when `OTHER_AGENCY` is accepted. */
  otherAgency: v.nullable(v.object({ ofText: v.string(), own: v.string() })),
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
  /** The text is of another year than the set one: writing it starts that year, with all that belongs to it. */
  turn: v.nullable(
    v.object({
      from: v.number(),
      to: v.number(),
      blanked: v.array(v.string()),
      /** The announced figures that go with it, each with its label. */
      figures: v.array(v.string()),
    }),
  ),
});

export type PastePreview = v.InferOutput<typeof PastePreview>;

/** What starting another fiscal year would do. Years are Buddhist. */
export const YearPreview = v.object({
  from: v.number(),
  to: v.number(),
  /** The score tabs that would be made. */
  newTabs: v.array(v.string()),
  /** The tabs that stay as they are. */
  keptTabs: v.array(v.string()),
  /** Labels of the settings that would become blank because they belong to the year before. */
  blanked: v.array(v.string()),
  /** The years whose announced figures would go into the table of years. */
  announcedMoved: v.array(v.number()),
  /** The year that the last plan runs in; null when there is none. */
  planYear: v.nullable(v.number()),
  /** Its measures, for a person to choose those that go on. */
  measures: v.array(v.object({ key: v.string(), name: v.string(), result: v.string() })),
});

export type YearPreview = v.InferOutput<typeof YearPreview>;

/** What a person asked for beside the renewal of the plan. */
const Asked = {
  /** Measures that were deleted and are wanted back. */
  restore: v.optional(v.array(v.object({ table: v.string(), key: v.string() })), []),
  /** Newer drafts taken or declined; `seen` is the text that the person saw then. */
  choices: v.optional(
    v.array(
      v.object({
        table: v.string(),
        key: v.string(),
        column: v.string(),
        seen: v.string(),
        take: v.boolean(),
      }),
    ),
    [],
  ),
  /** Keys of last year's measures to carry over. */
  carry: v.optional(v.array(v.string()), []),
  /** Leaves a damaged plan alone and makes a new one. */
  afresh: v.optional(v.boolean(), false),
};

export const Request = v.variant('method', [
  v.object({ method: v.literal('run'), ...Asked }),
  /** What a run would do; nothing is written. */
  v.object({ method: v.literal('preview'), ...Asked }),
  /** Puts back what a damaged plan lacks. */
  v.object({ method: v.literal('repairPlan'), tab: v.string() }),
  v.object({ method: v.literal('showFollowUp'), show: v.boolean() }),
  /** Makes or renews the report on the measures of the plan made from that year's result. */
  v.object({ method: v.literal('reportMeasures'), fiscalYear: v.number() }),
  v.object({ method: v.literal('answer'), key: v.string(), value: v.string() }),
  v.object({ method: v.literal('createScoreTabs'), fiscalYear: v.number() }),
  /** What starting another fiscal year would do; nothing is written. */
  v.object({ method: v.literal('previewYear'), fiscalYear: v.number() }),
  v.object({
    method: v.literal('startYear'),
    fiscalYear: v.number(),
    /** Keys of last year's measures that go on. */
    carry: v.optional(v.array(v.string()), []),
  }),
  /** Puts announced figures that stand beside labels into the table of years. */
  v.object({ method: v.literal('moveAnnounced') }),
  v.object({ method: v.literal('createFrameworkTab'), fiscalYear: v.number() }),
  v.object({ method: v.literal('createLibraryTab'), fiscalYear: v.number() }),
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

/** A request as it is sent: what has a default may be left out. */
export type RequestInput = v.InferInput<typeof Request>;

/** What each method answers. */
export const answers = {
  run: RunOutcome,
  preview: RunOutcome,
  repairPlan: v.null(),
  showFollowUp: v.null(),
  /** The report's tab, and how many of its cells and rows are as staff left them. */
  reportMeasures: v.object({
    tab: v.string(),
    personalCells: v.number(),
    /** Kept cells about which the plan says something else by now. */
    newerDrafts: v.number(),
    /** Measures whose rows staff deleted from the report. */
    withheld: v.number(),
  }),
  answer: v.null(),
  /** The names of the tabs that were made. */
  createScoreTabs: v.array(v.string()),
  previewYear: YearPreview,
  /** The names of the tabs that were made, and whether the measures that go on are in the new plan. */
  startYear: v.object({ tabs: v.array(v.string()), carried: v.boolean() }),
  moveAnnounced: v.null(),
  /** The name of the tab. */
  createFrameworkTab: v.string(),
  /** The name of the tab. */
  createLibraryTab: v.string(),
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
