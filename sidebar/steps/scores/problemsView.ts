import { confirmationOf, isContradiction } from '../../../src/assessment/confirmed.ts';
import { describeProblem } from '../../../src/problems/describe.ts';
import { type Fix, fixOf, placeOfProblem } from '../../../src/problems/mend.ts';
import { needsAction, type Problem } from '../../../src/problems/problem.ts';
import type { Decision } from '../../../src/run/decide.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { placeLink } from '../../elements/placeLink.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';

/** What a person has to mend, kind by kind and tab by tab; then what is only good to know. */
export const problemsView = (
  subject: Pick<Decision, 'problems'> & Subject,
  writer: Writer,
  actions: ProblemActions,
): View[] => {
  const {
    text,
    words: { problems: words },
  } = writer;
  const toMend = subject.problems.filter(needsAction);
  const notices = subject.problems.filter((problem) => !needsAction(problem));
  const byKind = (some: readonly Problem[]): View =>
    element(
      'ul',
      { class: 'list' },
      ...kindsOf(some, writer).map((kind) => kindView(kind, subject, writer, actions)),
    );
  return [
    element('h2', { id: 'problems' }, text(toMend.length > 0 ? words.heading(toMend.length) : words.none)),
    ...(toMend.length > 0 ? [byKind(toMend)] : []),
    ...(notices.length > 0 ? [folded('notices', text(words.notices(notices.length)), byKind(notices))] : []),
  ];
};

type ProblemActions = Pick<Actions, 'goTo' | 'correct' | 'moveAnnounced' | 'confirmPrinted'>;

type Subject = Pick<Decision, 'settings' | 'dossier' | 'voice'>;

/** Problems of one kind, and what is to be done about each of them. */
interface Kind {
  readonly todo: string;
  readonly problems: readonly Problem[];
}

/** In the order of each kind's first. */
const kindsOf = (problems: readonly Problem[], { voice }: Writer): Kind[] => {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { todo } = describeProblem(problem, voice);
    kinds.set(todo, [...(kinds.get(todo) ?? []), problem]);
  }
  return [...kinds].map(([todo, own]) => ({ todo, problems: own }));
};

const kindView = (
  { todo, problems }: Kind,
  subject: Subject,
  writer: Writer,
  actions: ProblemActions,
): View => {
  const tabOf = (problem: Problem): string => placeOfProblem(problem, subject.settings).tab;
  const tabs = [...new Set(problems.map(tabOf))];
  const byTab = tabs.flatMap((tab) => problems.filter((problem) => tabOf(problem) === tab));
  return element(
    'li',
    {},
    ...byTab.flatMap((problem) => problemView(problem, subject, writer, actions)),
    element('p', { class: 'soft' }, todo),
  );
};

const problemView = (
  problem: Problem,
  { settings, dossier, voice: written }: Subject,
  { voice, words: { problems: words, announced } }: Writer,
  { goTo, correct, moveAnnounced, confirmPrinted }: ProblemActions,
): View[] => {
  const { tab, cell } = placeOfProblem(problem, settings);
  const fix = fixOf(problem, settings);
  const fixButton = (fix: Fix): View =>
    fix.kind === 'setting'
      ? element(
          'button',
          { id: `fix-${fix.key}`, onclick: () => correct(fix.key, fix.value) },
          words.fix(voice.vocabulary.settingWords.labels[fix.key], fix.value),
        )
      : element('button', { id: 'fix-announced', onclick: moveAnnounced }, announced.move);
  return [
    element('p', {}, describeProblem(problem, voice).what),
    sideBySide(
      [
        tab === '' ? null : placeLink(words.place(tab, cell), tab, cell, { goTo }),
        fix ? fixButton(fix) : null,
        isContradiction(problem) && !problem.confirmed
          ? element(
              'button',
              { onclick: () => confirmPrinted(confirmationOf(problem, dossier, written.vocabulary)) },
              words.confirm,
            )
          : null,
      ],
      'mend',
    ),
  ];
};
