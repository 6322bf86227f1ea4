/** What the summary is made of, and what its sections are made from. */

import type { Ahead } from '../assessment/ahead/levelsAhead.ts';
import type { Assessment, Figure } from '../assessment/assessment.ts';
import type { Contradiction } from '../assessment/confirmed.ts';
import type { YearResult } from '../assessment/years.ts';
import type { Framework } from '../framework/framework.ts';
import type { Coverage } from '../plan/coverage.ts';
import type { Progress } from '../plan/followUp/progress.ts';
import type { Scores } from '../scores/scores.ts';
import type { Settings } from '../settings/settings.ts';
import type { Voice } from '../words/voice.ts';

/** How a row looks. */
export type RowLook =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'header'
  | 'fact'
  | 'row'
  | 'sub'
  | 'strong'
  | 'note'
  | 'gap';

/** One row: text, or numbers where Arabic digits are chosen. */
export interface SummaryRow {
  /** Stays the same for the same row over all runs. */
  readonly key: string;
  readonly look: RowLook;
  /** As many as the summary has columns. */
  readonly cells: readonly (string | number)[];
  /** What the chart draws of it: a name, a figure, and how high the line is; or what these are called. */
  readonly chart?: readonly [string, string | number, string | number];
  /** How its first cell shows what a formula gives there; absent: it holds text. */
  readonly format?: string;
  /** The first layout that has it; absent: all have. */
  readonly since?: number;
  /** The last layout that has it; absent: the present one does. */
  readonly until?: number;
}

/**
 * How summaries are made now. Layout 1 had no years, no way up and no methods, and more of what to begin with; layout 2 had
 * no chart, and did not say which differences are confirmed.
 */
export const LAYOUT = 3;

export interface SummaryInput {
  readonly framework: Framework;
  readonly fiscalYear: number;
  readonly settings: Settings;
  readonly scores: Pick<Scores, 'tabs'>;
  readonly assessment: Assessment;
  /** What is above the result of record. */
  readonly ahead: Ahead;
  /** Earlier years, the earliest first. */
  readonly years: readonly YearResult[];
  /** Where announced figures contradict each other or the computed ones. */
  readonly contradictions: readonly Contradiction[];
  /** How many problems need a person's action. */
  readonly toCheck: number;
  readonly progress: Progress;
  /** What the plan lacks. */
  readonly coverage: Coverage;
  readonly voice: Voice;
}

/** The input, and how rows and figures are written. */
export interface Tools extends SummaryInput {
  readonly row: (key: string, look: RowLook, ...cells: (string | number)[]) => SummaryRow;
  readonly number: (value: number) => string | number;
  readonly figure: (figure: Figure) => string | number;
}
