/** The steps from scores to plan, in the order in which they are gone through. */
export const stepNames = ['scores', 'result', 'items', 'plan'] as const;

export type StepName = (typeof stepNames)[number];

/** The step after this one; null after the last. */
export const stepAfter = (step: StepName): StepName | null => stepNames[stepNames.indexOf(step) + 1] ?? null;
