/** The measures plan as rows of text, and as it stands in a tab. */
import type { IssueNumber, ItemCode } from '../framework/framework.ts';

/** The columns of the plan, in the official order. */
export const planColumns = ['measure', 'analysis', 'steps', 'period', 'responsible'] as const;

export type PlanColumn = (typeof planColumns)[number];

export type PlanCells = Readonly<Record<PlanColumn, string>>;

/** One drafted row. */
export interface DraftRow {
  /** Stays the same for the same measure: the topics of its library entry. */
  readonly key: string;
  readonly issue: IssueNumber;
  /** The selected items it serves, in the framework's order. */
  readonly items: readonly ItemCode[];
  readonly cells: PlanCells;
}
