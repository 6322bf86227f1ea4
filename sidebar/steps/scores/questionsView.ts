/** What only a person can decide before a run can go on. */
import { describeQuestion, type Question } from '../../../src/run/input/questions.ts';
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
    element('p', { class: 'soft' }, words.explain),
    ...questions.map((question) => {
      const { ask, options } = describeQuestion(question, language);
      return element(
        'section',
        { class: 'question' },
        element('p', {}, ask),
        ...question.answers.map((value, index) =>
          element(
            'button',
            { class: 'choice', onclick: () => answer(question.key, value) },
            options[index] ?? value,
          ),
        ),
      );
    }),
  ];
};
