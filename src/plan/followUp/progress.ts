/** How far the measures of a plan have come, by the status that staff chose for each. */

import { foldText } from '../../thai/foldText.ts';
import { keysByWord } from '../../vocabulary/known.ts';
import type { FollowUpColumn } from './columns.ts';

/** The statuses a person chooses from, in their order. */
export const statuses = ['notStarted', 'inProgress', 'done', 'cancelled'] as const;

type Status = (typeof statuses)[number];

/** What staff wrote about a measure over the year. */
export type FollowUp = Readonly<Record<FollowUpColumn, string>>;

/** @param text what stands in a column */
export const followUpOf = (text: (column: FollowUpColumn) => string): FollowUp => ({
  status: text('status'),
  result: text('result'),
  evidence: text('evidence'),
  problems: text('problems'),
});

/** Measures by status; `other` holds those whose status is none of ours. */
export type Progress = Readonly<Record<Status | 'other' | 'total', number>>;

const statusOf = keysByWord<Status>(foldText, (words) => words.statusWords);

/** A status as typed; blank is "not started". */
export const readStatus = (text: string): Status | 'other' => {
  const plain = foldText(text);
  if (plain === '') return 'notStarted';
  return statusOf.get(plain) ?? 'other';
};

/** How many measures are in each status; a status that is none of the list's counts as other. */
export const progressOf = (followUps: readonly Pick<FollowUp, 'status'>[]): Progress => {
  const found = followUps.map(({ status }) => readStatus(status));
  const count = (status: Status | 'other'): number => found.filter((one) => one === status).length;
  return {
    notStarted: count('notStarted'),
    inProgress: count('inProgress'),
    done: count('done'),
    cancelled: count('cancelled'),
    other: count('other'),
    total: found.length,
  };
};
