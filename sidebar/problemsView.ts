import type { RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { ResultActions } from './resultActions.ts';
import type { Writer } from './writer.ts';

type Fix = NonNullable<RunReport['problems'][number]['fix']>;

/** What a person has to mend, then what is only good to know. */
export const problemsView = (
  { problems }: RunReport,
  { text, words: { problems: words, announced } }: Writer,
  { goTo, correct, moveAnnounced }: ResultActions,
): HTMLElement[] => {
  const fixButton = (fix: Fix): HTMLElement => {
    const button =
      fix.kind === 'setting'
        ? element(
            'button',
            { id: `fix-${fix.key}`, onclick: () => correct(fix.key, fix.value) },
            words.fix(fix.label, fix.value),
          )
        : element('button', { id: 'fix-announced', onclick: moveAnnounced }, announced.move);
    return element('div', { class: 'row' }, button);
  };
  const list = (shown: RunReport['problems']): HTMLElement =>
    element(
      'ul',
      { class: 'list' },
      ...shown.map(({ what, todo, tab, cell, fix }) =>
        element(
          'li',
          {},
          element('p', {}, what),
          element('p', { class: 'soft' }, todo),
          tab === ''
            ? null
            : element('button', { class: 'link', onclick: () => goTo(tab, cell) }, words.place(tab, cell)),
          fix ? fixButton(fix) : null,
        ),
      ),
    );
  const toMend = problems.filter(({ needsAction }) => needsAction);
  const notices = problems.filter(({ needsAction }) => !needsAction);
  return [
    element('h2', { id: 'problems' }, text(toMend.length > 0 ? words.heading(toMend.length) : words.none)),
    ...(toMend.length > 0 ? [list(toMend)] : []),
    ...(notices.length > 0 ? [folded('notices', text(words.notices(notices.length)), list(notices))] : []),
  ];
};
