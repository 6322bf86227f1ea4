/** What only a person can decide before a run can go on. */
import type { Question } from '../src/run/input/questions.ts';
import { sidebarWords } from '../src/words/th/sidebar.ts';
import { element } from './element.ts';

/** Each question with a button for every answer. */
export const questionsView = (
  questions: readonly Question[],
  answer: (key: string, value: string) => void,
): HTMLElement[] => [
  element('h2', {}, sidebarWords.questions.heading),
  element('p', { class: 'soft' }, sidebarWords.questions.explain),
  ...questions.map(({ key, ask, options }) =>
    element(
      'section',
      { class: 'question' },
      element('p', {}, ask),
      ...options.map(({ label, value }) =>
        element('button', { class: 'choice', onclick: () => answer(key, value) }, label),
      ),
    ),
  ),
];
