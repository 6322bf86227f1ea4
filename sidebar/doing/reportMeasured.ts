import type { Answer } from '../../src/run/requests.ts';
import { writerFor } from '../elements/writer.ts';
import { inTurn } from '../state/inTurn.ts';
import type { Saying, Shown } from '../state/state.ts';

/** What came of making the report on the measures. */
export const reportMeasured =
  (
    { tab, personalCells, newerDrafts, withheld }: Answer<'makeTable'>,
    shown: Pick<Shown, 'run'> | null,
  ): Saying =>
  (language) => {
    const words = language.words.sidebar.followUp;
    const { text } = writerFor(shown?.run.decision.settings.digits ?? 'thai', language);
    const kept = [
      ...(personalCells > 0 ? [words.reportKept(personalCells)] : []),
      ...(newerDrafts > 0 ? [words.reportNewer(newerDrafts)] : []),
      ...(withheld > 0 ? [words.reportWithheld(withheld)] : []),
    ];
    return inTurn(words.reported(tab), ...kept.map(text));
  };
