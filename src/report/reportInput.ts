/** What a document is written from: the result, and what stands in the tabs, in the words that staff left there. */
import type { AnalysisColumn } from '../analysis/analysisForm.ts';
import type { Ahead } from '../assessment/ahead/levelsAhead.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Framework } from '../framework/framework.ts';
import type { RowAfter } from '../ownedTable/tableChange.ts';
import type { FollowUpTableColumn } from '../plan/followUp/draftFollowUp.ts';
import type { StandingMeasure } from '../plan/table/measureRow.ts';
import type { Settings } from '../settings/settings.ts';
import type { Voice } from '../words/voice.ts';

export interface ReportInput {
  readonly framework: Framework;
  /** The assessed year, Buddhist era. */
  readonly fiscalYear: number;
  readonly settings: Settings;
  readonly assessment: Assessment;
  readonly ahead: Ahead;
  readonly voice: Voice;
  /** The rows of the analysis' tab; null where there is none of the year. */
  readonly analysis: readonly RowAfter<AnalysisColumn>[] | null;
  /** The measures of the plan's tab, by issue; null where there is none of the year. */
  readonly plan: readonly StandingMeasure[] | null;
  /** The report on the measures of this plan, else of last year's; null where neither is there. */
  readonly followUp: StandingFollowUp | null;
  /** What the author is to know: whole sentences, in the voice's language. */
  readonly notes: readonly string[];
}

export interface StandingFollowUp {
  /** The fiscal year in which its measures ran. */
  readonly planYear: number;
  readonly rows: readonly RowAfter<FollowUpTableColumn>[];
}
