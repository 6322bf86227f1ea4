import type { Moment } from '../../../src/ownedTable/inTab/cellName.ts';
import { changesOf } from '../../../src/run/changes.ts';
import type { ReadyRun } from '../../../src/run/run.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';

/** How large the plan is, and the ways to the tabs. */
export const planView = (
  run: ReadyRun,
  moment: Moment,
  { text, words: { plan: words } }: Writer,
  { goTo }: Pick<Actions, 'goTo'>,
): View[] => {
  const { decision, plan, tables, summaryTab } = run;
  const toBeMade = moment === 'planned' ? changesOf(run).tabs : [];
  const openTab = (id: string, tab: string, name: string): View | null =>
    toBeMade.includes(tab) ? null : element('button', { id, onclick: () => goTo(tab, null) }, name);
  return [
    element('h2', {}, words.heading),
    element('p', {}, text(words.summary(plan.progress.total, decision.selected.length))),
    sideBySide([
      openTab('open-plan', plan.work.tabName, words.open),
      openTab('open-summary', summaryTab, words.openSummary),
      ...tables
        .filter(({ form }) => form.kind !== plan.work.form.kind)
        .map(({ form, tabName }) => openTab(`open-${form.kind}`, tabName, words.openTab(tabName))),
    ]),
  ];
};
