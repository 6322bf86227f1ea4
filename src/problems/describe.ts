/** Problems and refusals in the sentences of a language. Digits are Arabic, like those of the cells that they quote. */
import type { Language } from './language.ts';
import { isConfirmed, type Problem } from './problem.ts';
import type { LostParts, Refusal } from './refusal.ts';
import type { Sentence } from './sentences.ts';

type Sayer = Pick<Language, 'sentences'>;

export const describeProblem = (problem: Problem, { sentences }: Sayer): Sentence => {
  const sentence = (sentences.problems[problem.code] as (problem: Problem) => Sentence)(problem);
  return isConfirmed(problem) ? { ...sentence, todo: sentences.confirmed } : sentence;
};

export const describeRefusal = (refusal: Refusal, { sentences }: Sayer): string =>
  (sentences.refusals[refusal.code] as (refusal: Refusal) => string)(refusal);

/** What a table lost. @param headers those of its columns, by their names */
export const describeLoss = (
  tab: string,
  lost: LostParts,
  headers: Readonly<Record<string, string>>,
  { sentences }: Sayer,
): string => sentences.loss(tab, lost, headers);
