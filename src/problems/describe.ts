/** Problems and refusals in the words of a voice. Digits are Arabic, like those of the cells that they quote. */
import type { Language } from '../vocabulary/known.ts';
import type { Voice } from '../words/voice.ts';
import type { Problem } from './problem.ts';
import type { LostParts, Refusal } from './refusal.ts';
import type { Sentence, Sentences } from './sentences.ts';
import { thaiProblems } from './th/problems.ts';
import { thaiLoss, thaiRefusals } from './th/refusals.ts';

const languages: Readonly<Record<Language, Sentences>> = {
  th: { problems: thaiProblems, refusals: thaiRefusals, loss: thaiLoss },
};

export const describeProblem = (problem: Problem, { language }: Voice): Sentence =>
  (languages[language].problems[problem.code] as (problem: Problem) => Sentence)(problem);

export const describeRefusal = (refusal: Refusal, { language }: Voice): string =>
  (languages[language].refusals[refusal.code] as (refusal: Refusal) => string)(refusal);

/** What a table lost. @param headers those of its columns, by their names */
export const describeLoss = (
  tab: string,
  lost: LostParts,
  headers: Readonly<Record<string, string>>,
  { language }: Voice,
): string => languages[language].loss(tab, lost, headers);
