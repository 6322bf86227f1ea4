import { type Contradiction, confirmationOf, isContradiction } from '../src/assessment/confirmed.ts';
import { describeProblem } from '../src/problems/describe.ts';
import { type Fix, fixOf, placeOfProblem } from '../src/problems/mend.ts';
import { needsAction, type Problem } from '../src/problems/problem.ts';
import type { Decision } from '../src/run/decide.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { ResultActions } from './resultActions.ts';
import type { Writer } from './writer.ts';

/** What a person has to mend, then what is only good to know. */
export const problemsView = (
  { problems, settings, dossier }: Pick<Decision, 'problems' | 'settings' | 'dossier'>,
  { voice, text, words: { problems: words, announced } }: Writer,
  { goTo, correct, moveAnnounced, confirmPrinted }: ResultActions,
): HTMLElement[] => {
  const fixButton = (fix: Fix): HTMLElement => {
    const button =
      fix.kind === 'setting'
        ? element(
            'button',
            { id: `fix-${fix.key}`, onclick: () => correct(fix.key, fix.value) },
            words.fix(voice.vocabulary.settingWords.labels[fix.key], fix.value),
          )
        : element('button', { id: 'fix-announced', onclick: moveAnnounced }, announced.move);
    return element('div', { class: 'row' }, button);
  };
  const confirmButton = (problem: Contradiction): HTMLElement => {
    const said = confirmationOf(problem, dossier, voice.vocabulary);
    const button = element('button', { onclick: () => confirmPrinted(said) }, words.confirm);
    return element('div', { class: 'row' }, button);
  };
  const line = (problem: Problem): HTMLElement => {
    const { what, todo } = describeProblem(problem, voice);
    const { tab, cell } = placeOfProblem(problem, settings);
    const fix = fixOf(problem, settings);
    return element(
      'li',
      {},
      element('p', {}, what),
      element('p', { class: 'soft' }, todo),
      tab === ''
        ? null
        : element('button', { class: 'link', onclick: () => goTo(tab, cell) }, words.place(tab, cell)),
      fix ? fixButton(fix) : null,
      isContradiction(problem) && !problem.confirmed ? confirmButton(problem) : null,
    );
  };
  const list = (shown: readonly Problem[]): HTMLElement =>
    element('ul', { class: 'list' }, ...shown.map(line));
  const toMend = problems.filter(needsAction);
  const notices = problems.filter((problem) => !needsAction(problem));
  return [
    element('h2', { id: 'problems' }, text(toMend.length > 0 ? words.heading(toMend.length) : words.none)),
    ...(toMend.length > 0 ? [list(toMend)] : []),
    ...(notices.length > 0 ? [folded('notices', text(words.notices(notices.length)), list(notices))] : []),
  ];
};
