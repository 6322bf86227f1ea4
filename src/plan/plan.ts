/** The measures plan as drafted rows, and as it stands in a tab that staff work in. */
import type { IssueNumber, ItemCode } from '../framework/framework.ts';

/** The columns of the plan, in the official order. */
export const planColumns = ['measure', 'analysis', 'steps', 'period', 'responsible'] as const;

export type PlanColumn = (typeof planColumns)[number];

/** Stays the same for the same measure over all runs: the topics of its library entry. */
export type MeasureKey = string;

/** One drafted row. */
export interface DraftRow {
  readonly key: MeasureKey;
  readonly issue: IssueNumber;
  /** The selected items it serves, in the framework's order. */
  readonly items: readonly ItemCode[];
  readonly cells: Readonly<Record<PlanColumn, string>>;
}

/** An issue's row: as it is, and as it is while no measure stands under it. */
export interface DraftIssue {
  readonly number: IssueNumber;
  readonly name: string;
  readonly nameWithoutMeasure: string;
}

/** A drafted plan. */
export interface Draft {
  /** The lines above the table. */
  readonly title: readonly string[];
  /** Every issue of the framework, in order. */
  readonly issues: readonly DraftIssue[];
  readonly rows: readonly DraftRow[];
}

/** What we remember of a row we wrote, in the row's hidden cell. `wrote` holds fingerprints. */
export type RowMark =
  | { readonly kind: 'issue'; readonly issue: IssueNumber; readonly wrote: string }
  | {
      readonly kind: 'measure';
      readonly key: MeasureKey;
      readonly issue: IssueNumber;
      readonly items: readonly ItemCode[];
      readonly wrote: Readonly<Record<PlanColumn, string>>;
    };

/** What we remember of the plan, in the hidden cell of its header row. */
export interface PlanMark {
  readonly kind: 'plan';
  readonly fiscalYear: number;
  /** Every measure we drafted and did not take back ourselves: one that has no row was deleted by a person. */
  readonly drafted: readonly MeasureKey[];
  /** Fingerprints of the title lines we wrote. */
  readonly title: readonly string[];
}

/** A row of the plan's tab below its header. Rows count from 1. */
export interface SheetRow {
  readonly row: number;
  /** Null for a row that a person added, or whose hidden cell is gone. */
  readonly mark: RowMark | null;
  readonly cells: Readonly<Record<PlanColumn, string>>;
  /** Whether the row holds anything outside our columns. */
  readonly hasOthers: boolean;
}

/** The plan as it stands in its tab. */
export interface PlanSheet {
  readonly mark: PlanMark;
  /** The rows above the header, first column of the plan. */
  readonly above: readonly { readonly row: number; readonly text: string }[];
  readonly rows: readonly SheetRow[];
}
