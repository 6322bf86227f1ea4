/** Starting another fiscal year: what it would do, the measures that go on, and only then the doing. */
import { type PastMeasure, pastResult } from '../../src/plan/lastYear/lastYear.ts';
import { measureName } from '../../src/plan/table/measureName.ts';
import type { NewYear } from '../../src/run/year/newYear.ts';
import { blankedSettings } from '../../src/run/year/yearTurn.ts';
import { type Voice, voiceOf, type Wording } from '../../src/words/voice.ts';
import { element, type View } from '../elements/element.ts';
import { tickBox, ticking } from '../elements/tickBox.ts';

/**
 * @param carry keys of the measures that go on
 * @param change takes them anew
 */
export const newYearView = (
  { turn, past, keptTabs, settings }: NewYear,
  carry: readonly string[],
  language: Wording,
  change: (carry: readonly string[]) => void,
): View[] => {
  const { from, to } = turn;
  const words = language.words.sidebar.newYear;
  const { labels } = language.vocabulary.settingWords;
  const made = turn.newTabs.map(({ place }) => place.name);
  const blanked = blankedSettings(turn);
  const announcedMoved = turn.announced.map(({ fiscalYear }) => fiscalYear).filter((year) => year !== to);
  const voice = voiceOf(settings.digits, language);
  const changes = [
    made.length > 0 ? words.makes(made) : words.hasTabs(to),
    words.setsYear(to, language.vocabulary),
    ...(blanked.length > 0 ? [words.blanks(blanked.map((key) => labels[key]))] : []),
    ...(announcedMoved.length > 0 ? [words.moves(announcedMoved)] : []),
  ];
  return [
    element('h2', { id: 'new-year' }, words.heading(from, to)),
    element('ul', { class: 'list' }, ...changes.map((line) => element('li', {}, line))),
    element('p', { class: 'soft' }, words.keeps(keptTabs)),
    ...(past && past.measures.length > 0
      ? [
          element(
            'fieldset',
            {},
            element('legend', {}, words.measures(past.fiscalYear + 1)),
            element('p', { class: 'soft' }, words.measuresExplain),
            ...past.measures.map((measure, index) =>
              tickBox(
                `go-on-${index}`,
                carry.includes(measure.key),
                (isTicked) => change(ticking(carry, measure.key, isTicked)),
                ...measureLabel(measure, past.fiscalYear + 1, voice),
              ),
            ),
          ),
        ]
      : []),
  ];
};

const measureLabel = (measure: PastMeasure, planYear: number, voice: Voice): (View | string)[] => {
  const result = pastResult(measure.followUp, planYear, voice);
  return [
    measureName(measure),
    ...(result === '' ? [] : [element('span', { class: 'soft text-block' }, result)]),
  ];
};
