/** The four steps, and how far each has come. */
import type { Words } from '../../src/words/words.ts';
import { element, type View } from '../elements/element.ts';
import { type StepName, stepNames } from '../state/stepName.ts';
import type { StepState, StepStates } from '../state/steps.ts';

/** Seen beside the step's name; heard in words. What is done has a tick, which the style draws: not every font has one. */
const signs: Readonly<Record<StepState, string>> = { waiting: '', needs: '!', stale: '~', done: '' };

/** @param go shows a step, and leaves the focus where it is */
export const stepsView = (
  states: StepStates,
  current: StepName,
  words: Words['sidebar']['steps'],
  go: (step: StepName, focus: null) => void,
): View =>
  element(
    'nav',
    { 'aria-label': words.label },
    element(
      'ol',
      { class: 'steps' },
      ...stepNames.map((step) =>
        element(
          'li',
          {},
          element(
            'button',
            {
              id: `step-${step}`,
              class: `step ${states[step]}`,
              ...(step === current ? { 'aria-current': 'step' as const } : {}),
              onclick: () => go(step, null),
            },
            element('span', { class: 'sign', 'aria-hidden': 'true' }, signs[states[step]]),
            element('span', {}, words.names[step]),
            element('span', { class: 'unseen' }, words.states[states[step]]),
          ),
        ),
      ),
    ),
  );
