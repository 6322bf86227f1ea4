/** Starting another fiscal year: what it would do, the measures that go on, and only then the doing. */

import { pastResult } from '../src/plan/lastYear.ts';
import type { YearPreview } from '../src/run/year/newYear.ts';
import { voiceOf, type Wording } from '../src/words/voice.ts';
import { element } from './element.ts';

/** @param start takes the keys of the measures that go on */
export const newYearView = (
  preview: YearPreview,
  language: Wording,
  start: (carry: string[]) => void,
  cancel: () => void,
): HTMLElement[] => {
  const { from, to, newTabs, keptTabs, blanked, announcedMoved, planYear } = preview;
  const words = language.words.sidebar.newYear;
  const { labels } = language.vocabulary.settingWords;
  const voice = voiceOf(preview.digits, language);
  const boxes = preview.measures.map(({ key, name, followUp }, index) =>
    measureBox(key, name, planYear === null ? '' : pastResult(followUp, planYear, voice), index),
  );
  const changes = [
    newTabs.length > 0 ? words.makes(newTabs) : words.hasTabs(to),
    words.setsYear(to),
    ...(blanked.length > 0 ? [words.blanks(blanked.map((key) => labels[key]))] : []),
    ...(announcedMoved.length > 0 ? [words.moves(announcedMoved)] : []),
  ];
  return [
    element('h2', { id: 'new-year' }, words.heading(from, to)),
    element('ul', { class: 'list' }, ...changes.map((line) => element('li', {}, line))),
    element('p', { class: 'soft' }, words.keeps(keptTabs)),
    ...(planYear !== null && boxes.length > 0
      ? [
          element(
            'fieldset',
            {},
            element('legend', {}, words.measures(planYear)),
            element('p', { class: 'soft' }, words.measuresExplain),
            ...boxes.map(({ view }) => view),
          ),
        ]
      : []),
    element(
      'div',
      { class: 'row stays' },
      element(
        'button',
        {
          id: 'new-year-start',
          class: 'primary',
          onclick: () => start(boxes.flatMap(({ key, box }) => (box.checked ? [key] : []))),
        },
        words.start(from, to),
      ),
      element('button', { onclick: cancel }, words.cancel),
    ),
  ];
};

/** @param result what became of the measure; '' when nothing was written */
const measureBox = (
  key: string,
  name: string,
  result: string,
  index: number,
): { key: string; box: HTMLInputElement; view: HTMLElement } => {
  const box = element('input', { id: `go-on-${index}` });
  box.type = 'checkbox';
  const told = result === '' ? null : element('span', { class: 'soft text-block' }, result);
  const view = element('div', { class: 'change' }, box, element('label', { for: box.id }, name, told));
  return { key, box, view };
};
