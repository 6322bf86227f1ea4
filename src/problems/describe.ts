/** Problems and refusals in the sentences of a language. Their digits are those of the language: see `spokenIn`. */
import type { Language } from './language.ts';
import { isConfirmed, type Problem } from './problem.ts';
import type { Damage, Refusal } from './refusal.ts';
import type { Sentence } from './sentences.ts';

type Sayer = Pick<Language, 'sentences'>;

/** What is wrong and what to do about it, in the language that is handed in. */
export const describeProblem = (problem: Problem, { sentences }: Sayer): Sentence => {
  const sentence = (sentences.problems[problem.code] as (problem: Problem) => Sentence)(problem);
  return isConfirmed(problem) ? { ...sentence, todo: sentences.confirmed } : sentence;
};

/** Why something was not done and what to do about it, in the language that is handed in; one sentence or a few. */
export const describeRefusal = (refusal: Refusal, { sentences }: Sayer): string =>
  (sentences.refusals[refusal.code] as (refusal: Refusal) => string)(refusal);

/** What a table of ours lost, its columns by their headers in the language that is handed in. */
export const describeLoss = (damage: Damage, { sentences }: Sayer): string => sentences.loss(damage);
