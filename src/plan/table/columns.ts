/** The plan's kind, as marks have it. */
export const PLAN_KIND = 'plan';

/** What the plan drafts: the official columns in their order, and what became of the measure last year. */
export const planColumns = ['measure', 'analysis', 'steps', 'period', 'responsible', 'lastYear'] as const;

export type PlanColumn = (typeof planColumns)[number];
