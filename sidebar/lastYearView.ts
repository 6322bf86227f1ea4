/** Last year's measures, with what became of each, to carry over into this plan. */
import type { PlanState, RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { ResultActions } from './resultActions.ts';
import { carry, type Wishes } from './wishes.ts';
import type { Writer } from './writer.ts';

type Measure = NonNullable<PlanState['lastYear']>['measures'][number];

export const lastYearView = (
  { planState: { lastYear } }: RunReport,
  wishes: Wishes,
  writer: Writer,
  { goTo, wish }: ResultActions,
): HTMLElement[] => {
  if (!lastYear || lastYear.measures.length === 0) return [];
  const {
    text,
    words: { lastYear: words, problems },
  } = writer;
  const { tab, planYear, measures } = lastYear;
  const isTicked = ({ key }: Measure): boolean => wishes.carry.includes(key);
  const lines = measures.map((measure, index) =>
    !measure.canCarry && !isTicked(measure)
      ? presentLine(measure, words)
      : carryLine(measure, isTicked(measure), index, words),
  );
  const present = lines.filter(({ box }) => box === null);
  const open = lines.filter(({ box }) => box !== null);
  const keys = (): string[] => lines.flatMap(({ box, key }) => (box?.checked ? [key] : []));
  for (const { box } of lines) box?.addEventListener('change', () => wish(carry(keys()), box.id));
  const list = (shown: readonly Line[]): HTMLElement =>
    element('ul', { class: 'list' }, ...shown.map(({ view }) => view));
  const all = open.map(({ key }) => key);
  return [
    element('h2', { id: 'last-year' }, text(words.heading(planYear))),
    element(
      'p',
      {},
      element('button', { class: 'link', onclick: () => goTo(tab, null) }, problems.place(tab, null)),
    ),
    ...(open.length > 0
      ? [
          element('p', { class: 'soft' }, words.explain),
          element(
            'div',
            { class: 'row' },
            element(
              'button',
              { id: 'carry-all', onclick: () => wish(carry(all), 'carry-all') },
              words.tickAll,
            ),
            element(
              'button',
              { id: 'carry-none', onclick: () => wish(carry([]), 'carry-none') },
              words.tickNone,
            ),
          ),
          list(open),
        ]
      : [element('p', {}, words.allPresent)]),
    ...(present.length > 0
      ? [folded('last-year-present', text(words.present(present.length)), list(present))]
      : []),
  ];
};

type LineWords = Writer['words']['lastYear'];

interface Line {
  readonly view: HTMLElement;
  readonly box: HTMLInputElement | null;
  readonly key: string;
}

const resultOf = ({ result }: Measure, words: LineWords): HTMLElement =>
  element('span', { class: 'soft text-block' }, result === '' ? words.noResult : result);

const presentLine = (measure: Measure, words: LineWords): Line => ({
  key: measure.key,
  box: null,
  view: element('li', {}, measure.name, resultOf(measure, words)),
});

const carryLine = (measure: Measure, isTicked: boolean, index: number, words: LineWords): Line => {
  const box = element('input', { id: `carry-${index}` });
  box.type = 'checkbox';
  box.checked = isTicked;
  const note = measure.isInPlan ? element('span', { class: 'soft text-block' }, words.inPlan) : null;
  const label = element('label', { for: box.id }, measure.name, note, resultOf(measure, words));
  return { key: measure.key, box, view: element('li', { class: 'change' }, box, label) };
};
