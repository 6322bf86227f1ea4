/** Answers, and what sets right what is read. */
import type { CorrectingActions } from '../actions.ts';
import type { Review } from './review.ts';
import { saying } from './sayings.ts';

/** What corrects the workbook's settings, each followed by a new preview. */
export const correctingOf = ({ amend }: Review): CorrectingActions => {
  const answer = (key: string, value: string): void =>
    amend((words) => words.running, { method: 'answer', key, value });
  return {
    answer,
    correct: answer,
    moveAnnounced: () =>
      amend(
        ({ announced }) => announced.moving,
        { method: 'moveAnnounced' },
        saying(({ announced }) => announced.moved),
      ),
    confirmPrinted: (line) =>
      amend(
        ({ problems }, written) => problems.confirming(written),
        { method: 'confirmPrinted', line },
        saying(({ problems }) => problems.confirmed),
      ),
  };
};
