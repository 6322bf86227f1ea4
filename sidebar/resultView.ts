/** A run's result as the sidebar shows it, in the order in which a person needs it. */
import type { Moment } from '../src/ownedTable/inTab/cellName.ts';
import type { Language } from '../src/problems/language.ts';
import type { ReadyRun } from '../src/run/run.ts';
import { changesView } from './changesView.ts';
import { coverageView } from './coverageView.ts';
import { followUpView } from './followUpView.ts';
import { gainsView } from './gainsView.ts';
import { headlineView } from './headlineView.ts';
import { instrumentsView } from './instrumentsView.ts';
import { lastYearView } from './lastYearView.ts';
import { lowestView } from './lowestView.ts';
import { offersView } from './offersView.ts';
import { planView } from './planView.ts';
import { problemsView } from './problemsView.ts';
import type { ResultActions } from './resultActions.ts';
import { unconfirmedView } from './unconfirmedView.ts';
import { noWishes, type Wishes } from './wishes.ts';
import { withheldView } from './withheldView.ts';
import { writerFor } from './writer.ts';

/** What the sidebar shows: a decided run, the wishes it was decided with, and whether it is written. */
export interface Shown {
  readonly run: ReadyRun;
  readonly wishes: Wishes;
  readonly moment: Moment;
}

export const resultView = (
  { run, wishes, moment }: Shown,
  language: Language,
  actions: ResultActions,
): HTMLElement[] => {
  const { decision, plan } = run;
  const { framework, assessment, settings } = decision;
  const writer = writerFor(settings.digits, language);
  const open = moment === 'planned' ? wishes : noWishes;
  return [
    headlineView(decision, writer),
    ...changesView(run, wishes, moment, writer, actions),
    ...offersView(run.tables, moment, open, writer, actions),
    ...withheldView(run.tables, assessment.items, open, writer, actions),
    ...problemsView(decision, writer, actions),
    ...instrumentsView(assessment, writer),
    ...planView(run, moment, writer, actions),
    ...coverageView(plan, framework, moment, writer, actions),
    ...lastYearView(plan, open, writer, actions),
    ...followUpView(run, moment, writer, actions),
    ...lowestView(assessment.indicators, settings, writer),
    ...gainsView(decision, writer),
    ...unconfirmedView(decision, writer),
  ];
};
