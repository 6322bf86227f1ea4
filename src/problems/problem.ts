/** What is wrong, or worth a look, in what staff typed: as data. `describeProblem` says it, with what to do. */

import type { AssessmentProblem } from '../assessment/problems.ts';
import type { FrameworkProblem } from '../framework/tab/problems.ts';
import type { TableProblem } from '../ownedTable/problems.ts';
import type { LibraryProblem } from '../plan/library/problems.ts';
import type { PlanProblem, SelectionProblem } from '../plan/problems.ts';
import type { ScoreProblem } from '../scores/problems.ts';
import type { SettingsProblem } from '../settings/problems.ts';

export type Problem =
  | FrameworkProblem
  | LibraryProblem
  | ScoreProblem
  | AssessmentProblem
  | SettingsProblem
  | TableProblem
  | PlanProblem
  | SelectionProblem;

export type ProblemCode = Problem['code'];

/** Things worth knowing that need no mending: the figures are right as they are. */
const notices: ReadonlySet<ProblemCode> = new Set([
  'announced-beside-labels',
  'table-copied',
  'past-plan-damaged',
  'repaired-code',
  'duplicate-item',
  'tab-too-large',
]);

/** Whether a person confirmed that it is printed so in the source. */
export const isConfirmed = (problem: Problem): boolean =>
  'confirmed' in problem && problem.confirmed === true;

/** Whether a person has something to check or to mend. */
export const needsAction = (problem: Problem): boolean => !notices.has(problem.code) && !isConfirmed(problem);

/** What the writing itself settles: it is said before, and what is written says nothing of it. */
const settledByWriting: ReadonlySet<ProblemCode> = new Set(['tabs-of-other-agency', 'agency-renamed']);

/** Whether a person has something to check or to mend that is still there once all is written. */
export const staysToMend = (problem: Problem): boolean =>
  needsAction(problem) && !settledByWriting.has(problem.code);
