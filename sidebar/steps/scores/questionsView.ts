/** What only a person can decide before a run can go on. */
import { answerPlaceOf, describeQuestion } from '../../../src/run/input/questions.ts';
import type { Question } from '../../../src/scores/scores.ts';
import type { Wording } from '../../../src/words/voice.ts';
import { element, type View } from '../../elements/element.ts';

/** Each question with a button for every answer. */
export const questionsView = (
  questions: readonly Question[],
  language: Wording,
  answer: (key: string, value: string) => void,
): View[] => {
  const words = language.words.sidebar.questions;
  return [
    element('h2', {}, words.heading),
    element('p', { class: 'soft' }, words.explain(language.vocabulary)),
    ...questions.map((question) => {
      const { ask, options } = describeQuestion(question, language);
      const { key, answers } = answerPlaceOf(question);
      return element(
        'section',
        { class: 'question' },
        element('p', {}, ask),
        ...answers.map((value, index) =>
          element('button', { class: 'choice', onclick: () => answer(key, value) }, options[index] ?? value),
        ),
      );
    }),
  ];
};
