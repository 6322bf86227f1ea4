/** Starting another fiscal year: what it would do, the measures that go on, and only then the doing. */

import { pastResult } from '../../src/plan/lastYear.ts';
import type { YearPreview } from '../../src/run/year/newYear.ts';
import { voiceOf, type Wording } from '../../src/words/voice.ts';
import { element, type View } from '../elements/element.ts';
import { tickBox, ticking } from '../elements/tickBox.ts';

/**
 * @param carry keys of the measures that go on
 * @param change takes them anew
 */
export const newYearView = (
  preview: YearPreview,
  carry: readonly string[],
  language: Wording,
  change: (carry: readonly string[]) => void,
): View[] => {
  const { from, to, newTabs, keptTabs, blanked, announcedMoved, planYear, measures } = preview;
  const words = language.words.sidebar.newYear;
  const { labels } = language.vocabulary.settingWords;
  const changes = [
    newTabs.length > 0 ? words.makes(newTabs) : words.hasTabs(to),
    words.setsYear(to, language.vocabulary),
    ...(blanked.length > 0 ? [words.blanks(blanked.map((key) => labels[key]))] : []),
    ...(announcedMoved.length > 0 ? [words.moves(announcedMoved)] : []),
  ];
  return [
    element('h2', { id: 'new-year' }, words.heading(from, to)),
    element('ul', { class: 'list' }, ...changes.map((line) => element('li', {}, line))),
    element('p', { class: 'soft' }, words.keeps(keptTabs)),
    ...(planYear !== null && measures.length > 0
      ? [
          element(
            'fieldset',
            {},
            element('legend', {}, words.measures(planYear)),
            element('p', { class: 'soft' }, words.measuresExplain),
            ...measures.map((measure, index) =>
              tickBox(
                `go-on-${index}`,
                carry.includes(measure.key),
                (isTicked) => change(ticking(carry, measure.key, isTicked)),
                ...measureLabel(measure, planYear, preview, language),
              ),
            ),
          ),
        ]
      : []),
  ];
};

const measureLabel = (
  { name, followUp }: YearPreview['measures'][number],
  planYear: number,
  { digits }: YearPreview,
  language: Wording,
): (View | string)[] => {
  const result = pastResult(followUp, planYear, voiceOf(digits, language));
  return [name, ...(result === '' ? [] : [element('span', { class: 'soft text-block' }, result)])];
};
