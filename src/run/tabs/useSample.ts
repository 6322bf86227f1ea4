import { makeTab } from '../../grid/page/page.ts';
import { isBlank, type Workbook } from '../../grid/workbook.ts';
import { UserError } from '../../problems/refusal.ts';
import { settingsPage, settingsPlace } from '../../settings/settingsPage.ts';
import { voiceOf, type Wording } from '../../words/voice.ts';
import type { Deed } from '../conversation/deed.ts';
import { builtInFramework } from '../input/frameworkOfYear.ts';
import { newTab, scoreTabEdits } from '../year/newTabs.ts';
import { sampleScores } from './sampleScores.ts';

/**
 * Makes settings and score tabs with the sample, to try everything out.
 *
 * @returns the names of the tabs that were made
 * @throws UserError when anything stands in the workbook: the sample is never mixed with an office's own
 */
export const useSample = (workbook: Workbook, language: Wording): Deed<string[]> => {
  const { tabs } = workbook;
  const { vocabulary } = language;
  if (!isBlank(workbook)) throw new UserError({ code: 'not-empty' });
  const { fiscalYear, announced, IIT, EIT1, OIT } = sampleScores;
  const { level, ...values } = vocabulary.sampleValues;
  const framework = builtInFramework(fiscalYear);
  const place = settingsPlace(tabs, vocabulary);
  const newTabs = framework.instruments.map((instrument) => newTab(tabs, instrument, framework));
  const scores = new Map(
    Object.entries({ IIT, EIT1, OIT }).map(([part, own]) => [part as 'IIT', new Map(Object.entries(own))]),
  );
  return {
    edits: [
      ...makeTab(
        place,
        settingsPage({ ...values, fiscalYear: String(fiscalYear) }, vocabulary, { ...announced, level }),
      ),
      ...scoreTabEdits(newTabs, framework, voiceOf('thai', language), { agency: values.agency, scores }),
    ],
    answer: [place.name, ...newTabs.map(({ place }) => place.name)],
    // Nothing may stand in any of them.
    basis: tabs.map(({ grid }) => grid.name),
  };
};
