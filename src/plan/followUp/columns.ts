/** What staff write into the plan over the year; never drafted. */
export const followUpColumns = ['status', 'result', 'evidence', 'problems'] as const;

export type FollowUpColumn = (typeof followUpColumns)[number];
