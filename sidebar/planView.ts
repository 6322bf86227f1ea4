import type { Moment } from '../src/ownedTable/inTab/cellName.ts';
import { changesOf } from '../src/run/changes.ts';
import type { ReadyRun } from '../src/run/run.ts';
import type { Selection } from '../src/settings/settings.ts';
import { element } from './element.ts';
import type { ResultActions } from './resultActions.ts';
import type { Writer } from './writer.ts';

/** How large the plan is, how its items were chosen, and the ways to the tabs. */
export const planView = (
  run: ReadyRun,
  moment: Moment,
  { text, words: { plan: words } }: Writer,
  { goTo, chooseItems }: ResultActions,
): HTMLElement[] => {
  const { decision, plan, tables, summaryTab } = run;
  const toBeMade = moment === 'planned' ? changesOf(run).tabs : [];
  const openTab = (id: string, tab: string, name: string): HTMLElement | null =>
    toBeMade.includes(tab) ? null : element('button', { id, onclick: () => goTo(tab, null) }, name);
  return [
    element('h2', {}, words.heading),
    element('p', {}, text(words.summary(plan.progress.total, decision.selected.length))),
    element('p', {}, text(selectionInUse(decision.selection, words.chosenBy))),
    element(
      'div',
      { class: 'row' },
      element('button', { id: 'choose-items', onclick: chooseItems }, words.choose),
      openTab('open-plan', plan.work.tabName, words.open),
      openTab('open-summary', summaryTab, words.openSummary),
      ...tables
        .filter(({ form }) => form.kind !== plan.work.form.kind)
        .map(({ form, tabName }) => openTab(`open-${form.kind}`, tabName, words.openTab(tabName))),
    ),
  ];
};

/** How the items were chosen. */
const selectionInUse = (selection: Selection, words: Writer['words']['plan']['chosenBy']): string => {
  switch (selection.kind) {
    case 'default':
      return words.default;
    case 'lowest':
      return words.lowest(selection.count);
    case 'below':
      return words.below(selection.threshold);
    case 'items':
      return words.items;
  }
};
