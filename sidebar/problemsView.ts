import { describeProblem } from '../src/problems/describe.ts';
import { type Fix, fixOf, placeOfProblem } from '../src/problems/mend.ts';
import { needsAction, type Problem } from '../src/problems/problem.ts';
import type { Decision } from '../src/run/decide.ts';
import { element, type View } from './element.ts';
import { folded } from './folded.ts';
import type { ResultActions } from './resultActions.ts';
import type { Writer } from './writer.ts';

/** What a person has to mend, tab by tab and kind by kind; then what is only good to know. */
export const problemsView = (
  { problems, settings }: Pick<Decision, 'problems' | 'settings'>,
  writer: Writer,
  actions: ProblemActions,
): View[] => {
  const {
    text,
    words: { problems: words },
  } = writer;
  const toMend = problems.filter(needsAction);
  const notices = problems.filter((problem) => !needsAction(problem));
  const byTab = (some: readonly Problem[]): View[] =>
    groupsOf(some, (problem) => placeOfProblem(problem, settings).tab).map(([tab, own]) =>
      tabView(tab, own, settings, writer, actions),
    );
  return [
    element('h2', { id: 'problems' }, text(toMend.length > 0 ? words.heading(toMend.length) : words.none)),
    ...byTab(toMend),
    ...(notices.length > 0
      ? [folded('notices', text(words.notices(notices.length)), ...byTab(notices))]
      : []),
  ];
};

type ProblemActions = Pick<ResultActions, 'goTo' | 'correct' | 'moveAnnounced'>;

/** In the order of each group's first. */
const groupsOf = <One>(all: readonly One[], keyOf: (one: One) => string): [string, One[]][] => {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
};

const tabView = (
  tab: string,
  problems: readonly Problem[],
  settings: Decision['settings'],
  writer: Writer,
  actions: ProblemActions,
): View =>
  element(
    'section',
    {},
    element('h3', {}, tab === '' ? writer.words.problems.anywhere : writer.words.problems.inTab(tab)),
    element(
      'ul',
      { class: 'list' },
      ...groupsOf(
        problems,
        (problem) => `${problem.code} ${describeProblem(problem, writer.voice).todo}`,
      ).map(([, own]) => kindView(own, settings, writer, actions)),
    ),
  );

/** What is to be done about several of a kind is the same. */
const kindView = (
  problems: readonly Problem[],
  settings: Decision['settings'],
  writer: Writer,
  actions: ProblemActions,
): View => {
  const [first] = problems;
  return element(
    'li',
    {},
    ...problems.flatMap((problem) => problemView(problem, settings, writer, actions)),
    first ? element('p', { class: 'soft' }, describeProblem(first, writer.voice).todo) : null,
  );
};

const problemView = (
  problem: Problem,
  settings: Decision['settings'],
  { voice, words: { problems: words, announced } }: Writer,
  { goTo, correct, moveAnnounced }: ProblemActions,
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
    ...(tab === ''
      ? []
      : [element('button', { class: 'link', onclick: () => goTo(tab, cell) }, words.place(tab, cell))]),
    ...(fix ? [element('div', { class: 'row' }, fixButton(fix))] : []),
  ];
};
