/** Why a request is not carried out although a person can mend it: as data. `describeRefusal` makes the sentence. */

import type { Framework, ItemCode } from '../framework/framework.ts';
import type { FrameworkProblem } from '../framework/tab/problems.ts';
import type { CallRefusal } from '../grid/door.ts';
import type { CellRef } from '../grid/grid.ts';
import type { lostParts } from '../ownedTable/inTab/inspectTable.ts';
import type { MissingReason } from '../paste/pastedReport.ts';
import type { OtherYear } from '../scores/problems.ts';
import type { SummaryRefusal } from '../summary/problems.ts';

type FiscalYear = Framework['fiscalYear'];

/** A table of ours that lost a part it cannot do without. */
export interface Damage {
  /** The kind of the table. */
  readonly table: string;
  readonly tab: string;
  /** What is gone; columns by their names in the layout. */
  readonly lost: ReturnType<typeof lostParts>;
}

export type Refusal =
  | {
      readonly code: 'no-score-tab';
      /** Tabs with more cells than are read: the scores may stand there. */
      readonly tooLarge: readonly string[];
    }
  | {
      /** The score tabs are of another year than the one that is set. */
      readonly code: 'other-year';
      readonly fiscalYear: FiscalYear;
      /** At least one. */
      readonly others: readonly Omit<OtherYear, 'instrument'>[];
      /** The tabs that are of the year. */
      readonly own: readonly string[];
    }
  | {
      /** Every tab is there, and none says its year. */
      readonly code: 'tabs-without-year';
      readonly tabs: readonly string[];
      readonly fiscalYear: FiscalYear;
    }
  | {
      readonly code: 'year-not-new';
      /** The year that is asked for and set already; null when none is set. */
      readonly fiscalYear: FiscalYear | null;
    }
  | {
      /** Announced figures without a year contradict those of the table of years. */
      readonly code: 'announced-unclear';
      readonly fiscalYear: FiscalYear;
    }
  | {
      readonly code: 'unsupported-year';
      readonly fiscalYear: FiscalYear;
      /** The years that have a framework. */
      readonly supported: readonly FiscalYear[];
      /** Where the year was read: a pasted text is refused, not the workbook. */
      readonly of: 'workbook' | 'text';
    }
  | { readonly code: 'unreadable-year'; readonly text: string; readonly cell: CellRef }
  | {
      readonly code: 'framework-unusable';
      readonly tab: string;
      readonly problems: readonly FrameworkProblem[];
    }
  | {
      /** A pasted text of which nothing can be taken. */
      readonly code: 'nothing-pasted';
      readonly why: NothingPasted;
    }
  | {
      /** The sample is put into an empty workbook only. */
      readonly code: 'not-empty';
    }
  | {
      readonly code: 'text-too-long';
      /** Characters that can be read. */
      readonly longest: number;
    }
  | {
      readonly code: 'many-agencies';
      /** The tab that holds their scores; null: a pasted text does. */
      readonly tab: string | null;
      readonly agencies: readonly string[];
    }
  | {
      /** A pasted text of another agency than the settings name. */
      readonly code: 'other-agency';
      readonly ofText: string;
      readonly own: string;
    }
  | {
      /** The score tabs are another agency's: by their titles, or because its summary of the year shows just that. */
      readonly code: 'scores-of-other-agency';
      /** The tabs with these scores. */
      readonly tabs: readonly string[];
      readonly agency: string;
      /** The one that is set. */
      readonly own: string;
      /** The other agency's summary; null where the tabs' own titles tell. */
      readonly summary: string | null;
    }
  | {
      /** The settings name no agency, and the year's tabs are of several. */
      readonly code: 'agency-not-set';
      /** At least two. */
      readonly agencies: readonly string[];
    }
  | {
      /** A damaged table that does not say whose it is, or of which year, in a workbook that knows several. */
      readonly code: 'owner-unknown';
      readonly tab: string;
      readonly unknown: readonly ('agency' | 'year')[];
    }
  | {
      readonly code: 'year-differs';
      /** The one that is asked for. */
      readonly fiscalYear: FiscalYear;
      readonly set: FiscalYear;
    }
  | { readonly code: 'framework-exists'; readonly tab: string }
  | {
      /** A tab of ours, or the settings, with more cells than are read. */
      readonly code: 'own-tab-too-large';
      readonly tab: string;
      readonly most: number;
    }
  | { readonly code: 'library-exists'; readonly tab: string }
  | { readonly code: 'no-plan' }
  | {
      /** Neither an analysis nor a plan of the year stands in the workbook. */
      readonly code: 'nothing-to-report';
    }
  | {
      /** A question is open, or a table is damaged: a run says which. */
      readonly code: 'report-not-ready';
    }
  | ({
      /** A table of ours that is to be made or renewed, or is drafted from, lost a part. */
      readonly code: 'table-damaged';
      /** The fiscal year in which a run offers to repair it; null when a run of the year that is set does. */
      readonly inYear: FiscalYear | null;
    } & Damage)
  | {
      /** Somebody changed the workbook, again and again, between its reading and the writing. */
      readonly code: 'changed';
      /** Whether some of it was written by then. */
      readonly isBegun: boolean;
    }
  | {
      /** The person stopped the writing between two batches; so many of all were written. */
      readonly code: 'stopped';
      readonly done: number;
      readonly all: number;
    }
  | SummaryRefusal
  | CallRefusal;

/** Why nothing can be taken from a pasted text. */
export type NothingPasted =
  | { readonly kind: 'nothing-found' }
  | {
      readonly kind: 'no-score';
      /** Items that are in the text, and why their scores are not taken; at least one. */
      readonly items: readonly { readonly item: ItemCode; readonly reason: MissingReason }[];
    }
  | { readonly kind: 'other-years'; readonly years: readonly FiscalYear[]; readonly fiscalYear: FiscalYear };

/** The request is not carried out, and a person can mend it. Nothing was lost. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
