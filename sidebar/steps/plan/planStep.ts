/** The last step: what is to be written, what a person decides about it, and what the plan lacks. */
import type { Language } from '../../../src/problems/language.ts';
import type { Actions } from '../../actions.ts';
import { reportEntry } from '../../detours/reportView.ts';
import type { View } from '../../elements/element.ts';
import { part } from '../../elements/part.ts';
import { writerFor } from '../../elements/writer.ts';
import type { Shown } from '../../state/state.ts';
import type { Wishes } from '../../state/wishes.ts';
import { changesView } from './changesView.ts';
import { coverageView } from './coverageView.ts';
import { followUpView } from './followUpView.ts';
import { lastYearView } from './lastYearView.ts';
import { offersView } from './offersView.ts';
import { planView } from './planView.ts';
import { withheldView } from './withheldView.ts';

/** @param ahead what the person wishes by now; what is shown may not be decided with all of it yet */
export const planStep = (
  shown: Shown,
  ahead: Wishes,
  language: Language,
  actions: Actions,
): (View | null)[] => {
  const { run, moment } = shown;
  const writer = writerFor(run.decision.settings.digits, language);
  return [
    part('changes', changesView(shown, writer)),
    part('offers', offersView(shown, writer, actions)),
    part('withheld', withheldView(shown, writer, actions)),
    part('plan', planView(run, moment, writer, actions)),
    part('report', reportEntry(run, moment, language, actions)),
    part('coverage', coverageView(shown, writer, actions)),
    part('last-year', lastYearView(shown, ahead, writer, actions)),
    part('follow-up', followUpView(run, moment, writer, actions)),
  ];
};
