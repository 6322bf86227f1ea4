/** A run's result as the sidebar shows it, in the order in which a person needs it. */
import type { RunReport } from '../src/run/protocol.ts';
import { changesView, type Stage } from './changesView.ts';
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

/** What the sidebar shows: a report, the wishes it was made with, and whether they are written. */
export interface Shown {
  readonly report: RunReport;
  readonly wishes: Wishes;
  readonly stage: Stage;
}

export const resultView = ({ report, wishes, stage }: Shown, actions: ResultActions): HTMLElement[] => {
  const writer = writerFor(report.digits);
  const open = stage === 'planned' ? wishes : noWishes;
  return [
    headlineView(report, writer),
    ...changesView(report, wishes, stage, writer, actions),
    ...offersView(report, open, writer, actions),
    ...withheldView(report, open, writer, actions),
    ...problemsView(report, writer, actions),
    ...instrumentsView(report, writer),
    ...planView(report, writer, actions),
    ...coverageView(report, writer, actions),
    ...lastYearView(report, open, writer, actions),
    ...followUpView(report, writer, actions),
    ...lowestView(report, writer),
    ...gainsView(report, writer),
    ...unconfirmedView(report, writer),
  ];
};
