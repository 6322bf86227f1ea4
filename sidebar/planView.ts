import type { RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import type { ResultActions } from './resultActions.ts';
import { selectionInUse } from './selectionView.ts';
import type { Writer } from './writer.ts';

/** How large the plan is, how its items were chosen, and the ways to the tabs. */
export const planView = (
  { planItems, planState, selection }: RunReport,
  { text, words: { plan: words } }: Writer,
  { goTo, chooseItems }: ResultActions,
): HTMLElement[] => {
  const { planTab, summaryTab, isMade, changes } = planState;
  const openTab = (id: string, tab: string, name: string): HTMLElement | null =>
    isMade || !changes.tabs.includes(tab)
      ? element('button', { id, onclick: () => goTo(tab, null) }, name)
      : null;
  return [
    element('h2', {}, words.heading),
    element('p', {}, text(words.summary(planState.progress.total, planItems.length))),
    element('p', {}, text(words.chosenBy(selectionInUse(selection)))),
    element(
      'div',
      { class: 'row' },
      element('button', { id: 'choose-items', onclick: chooseItems }, words.choose),
      openTab('open-plan', planTab, words.open),
      openTab('open-summary', summaryTab, words.openSummary),
    ),
  ];
};
