/** Starting another fiscal year: what it would do, the measures that go on, and only then the doing. */
import type { YearPreview } from '../src/run/year/newYear.ts';
import { sidebarWords } from '../src/words/th/sidebar.ts';
import { element } from './element.ts';

const words = sidebarWords.newYear;

/** @param start takes the keys of the measures that go on */
export const newYearView = (
  preview: YearPreview,
  start: (carry: string[]) => void,
  cancel: () => void,
): HTMLElement[] => {
  const { from, to, newTabs, keptTabs, blanked, announcedMoved, planYear } = preview;
  const boxes = preview.measures.map(measureBox);
  const changes = [
    newTabs.length > 0 ? words.makes(newTabs) : words.hasTabs(to),
    words.setsYear(to),
    ...(blanked.length > 0 ? [words.blanks(blanked)] : []),
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

const measureBox = (
  { key, name, result }: YearPreview['measures'][number],
  index: number,
): { key: string; box: HTMLInputElement; view: HTMLElement } => {
  const box = element('input', { id: `go-on-${index}` });
  box.type = 'checkbox';
  const told = result === '' ? null : element('span', { class: 'soft text-block' }, result);
  const view = element('div', { class: 'change' }, box, element('label', { for: box.id }, name, told));
  return { key, box, view };
};
