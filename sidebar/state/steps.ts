/** How far each step has come. */
import { needsAction, type Problem } from '../../src/problems/problem.ts';
import { changesOf } from '../../src/run/changes.ts';
import type { Found } from './state.ts';
import { type StepName, stepNames } from './stepName.ts';

/** `waiting`: nothing was read yet. `needs`: a person has something to do there. `stale`: what stands in its tabs is old. */
export type StepState = 'waiting' | 'needs' | 'stale' | 'done';

export type StepStates = Readonly<Record<StepName, StepState>>;

const waiting: StepStates = { scores: 'waiting', result: 'waiting', items: 'waiting', plan: 'waiting' };

/** What is open and changes the result, so that it comes before any writing. */
export const openProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(needsAction);

/** @param isOld whether what is shown would come out otherwise by now */
export const stepStates = (found: Found | null, isOld = false): StepStates => {
  const states = statesOf(found);
  if (!isOld) return states;
  const aged = (state: StepState): StepState => (state === 'done' ? 'stale' : state);
  return {
    scores: aged(states.scores),
    result: aged(states.result),
    items: aged(states.items),
    plan: aged(states.plan),
  };
};

const statesOf = (found: Found | null): StepStates => {
  if (!found) return waiting;
  if (found.kind === 'damaged') return { ...waiting, plan: 'needs' };
  if (found.kind !== 'shown') return { ...waiting, scores: 'needs' };
  const { decision, damaged, plan, tables } = found.run;
  const hasLevel = (decision.assessment.announced ?? decision.assessment.computed).level !== null;
  return {
    scores: openProblems(decision.problems).length > 0 ? 'needs' : 'done',
    result: hasLevel ? 'done' : 'needs',
    items:
      decision.selected.length > 0 || decision.assessment.items.every(({ score }) => score === 100)
        ? 'done'
        : 'needs',
    plan: planState(
      found,
      damaged.length > 0 || tables.some(({ change }) => change.offers.length > 0),
      plan.work.standing !== null,
    ),
  };
};

const planState = (
  { run, moment }: Extract<Found, { kind: 'shown' }>,
  isOpen: boolean,
  stands: boolean,
): StepState => {
  if (moment === 'written') return isOpen ? 'needs' : 'done';
  if (!changesOf(run).isNothing) return stands && !isOpen ? 'stale' : 'needs';
  return isOpen ? 'needs' : 'done';
};

/** The step that a person is led to: the first that needs one, else the first that is old, else the result. */
export const stepToOpen = (found: Found): StepName => {
  const states = stepStates(found);
  return (
    stepNames.find((step) => states[step] === 'needs') ??
    stepNames.find((step) => states[step] === 'stale') ??
    'result'
  );
};
