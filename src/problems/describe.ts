/**
 * Problems and refusals in the sentences of a language, with settings and headers by their names in the workbook. Their
 * digits are those of the language: see `spokenIn`.
 */
import type { Vocabulary } from '../vocabulary/known.ts';
import type { Language } from './language.ts';
import { isConfirmed, type Problem } from './problem.ts';
import type { Damage, Refusal } from './refusal.ts';
import type { Sentence } from './sentences.ts';

type Sayer = Pick<Language, 'sentences' | 'vocabulary'>;

/** What is wrong and what to do about it, in the language that is handed in. */
export const describeProblem = (problem: Problem, { sentences, vocabulary }: Sayer): Sentence => {
  const say = sentences.problems[problem.code] as (problem: Problem, written: Vocabulary) => Sentence;
  const sentence = say(problem, vocabulary);
  return isConfirmed(problem) ? { ...sentence, todo: sentences.confirmed(vocabulary) } : sentence;
};

/** Why something was not done and what to do about it, in the language that is handed in; one sentence or a few. */
export const describeRefusal = (refusal: Refusal, { sentences, vocabulary }: Sayer): string => {
  const say = sentences.refusals[refusal.code] as (refusal: Refusal, written: Vocabulary) => string;
  return say(refusal, vocabulary);
};

/** What a table of ours lost, its columns by their headers, in the language that is handed in. */
export const describeLoss = (damage: Damage, { sentences, vocabulary }: Sayer): string =>
  sentences.loss(damage, vocabulary);
