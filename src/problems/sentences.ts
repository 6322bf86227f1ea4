import type { Problem, ProblemCode } from './problem.ts';
import type { Damage, Refusal } from './refusal.ts';

/** What is wrong, and what to do about it: two sentences. */
export interface Sentence {
  readonly what: string;
  readonly todo: string;
}

/** Every problem, refusal and loss in one language. */
export interface Sentences {
  readonly problems: {
    readonly [Code in ProblemCode]: (problem: Extract<Problem, { code: Code }>) => Sentence;
  };
  /** What there is to do about a contradiction that a person confirmed as printed in the source. */
  readonly confirmed: string;
  /** Why nothing was done, and what to do. */
  readonly refusals: {
    readonly [Code in Refusal['code']]: (refusal: Extract<Refusal, { code: Code }>) => string;
  };
  /** What a table's tab lacks; columns by their headers. */
  readonly loss: (damage: Damage) => string;
}
