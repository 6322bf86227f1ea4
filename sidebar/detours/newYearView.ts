/** Starting another fiscal year: what it would do, the measures that go on, and only then the doing. */
import { type PastMeasure, pastResult } from '../../src/plan/lastYear/lastYear.ts';
import { measureName } from '../../src/plan/table/measureName.ts';
import type { NewYear } from '../../src/run/year/newYear.ts';
import { type YearChanges, yearChanges } from '../../src/run/year/yearChanges.ts';
import { type Voice, voiceOf, type Wording } from '../../src/words/voice.ts';
import { element, type View } from '../elements/element.ts';
import { tickBox, ticking } from '../elements/tickBox.ts';
import { turnLines } from './turnLines.ts';

/**
 * @param carry keys of the measures that go on, as they are ticked by now
 * @param change takes them anew
 */
export const newYearView = (
  year: NewYear,
  carry: readonly string[],
  language: Wording,
  change: (carry: readonly string[]) => void,
): View[] => {
  const { turn, past, settings } = year;
  const words = language.words.sidebar.newYear;
  const voice = voiceOf(settings.digits, language);
  const changes = yearChanges(year);
  return [
    element('h2', { id: 'new-year' }, words.heading(turn.from, turn.to)),
    element(
      'ul',
      { class: 'list', id: 'new-year-changes' },
      ...changeLines(year, changes, language).map((line) => element('li', {}, line)),
    ),
    ...(changes.kept.length > 0 ? [element('p', { class: 'soft' }, words.keeps(changes.kept))] : []),
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

/** All that is written. */
const changeLines = (
  { turn, carried, settings }: NewYear,
  changes: YearChanges,
  language: Wording,
): string[] => {
  const words = language.words.sidebar.newYear;
  const line = (say: (names: readonly string[]) => string, names: readonly string[]): string[] =>
    names.length > 0 ? [say(names)] : [];
  return [
    ...(turn.newTabs.length > 0 ? [] : [words.hasTabs(turn.to)]),
    ...line(words.makes, changes.made),
    ...line(words.fills, changes.filled),
    words.setsYear(turn.to, language.vocabulary),
    ...turnLines(turn, settings, language),
    ...line(words.renews, changes.renewed),
    ...line(words.uncolours, changes.uncoloured),
    ...line(words.recolours, changes.recoloured),
    ...(carried ? [] : [words.carriesNothing]),
  ];
};

const measureLabel = (measure: PastMeasure, planYear: number, voice: Voice): (View | string)[] => {
  const result = pastResult(measure.followUp, planYear, voice);
  return [
    measureName(measure),
    ...(result === '' ? [] : [element('span', { class: 'soft text-block' }, result)]),
  ];
};
