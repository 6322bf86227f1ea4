/** Last year's measures, with what became of each, to carry over into this plan. */

import { pastResult } from '../src/plan/lastYear.ts';
import { measureName } from '../src/plan/measureName.ts';
import type { PlanWork } from '../src/run/plan/planWork.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { ResultActions } from './resultActions.ts';
import { carry, type Wishes } from './wishes.ts';
import type { Writer } from './writer.ts';

/** A measure of last year's plan. */
interface Measure {
  readonly key: string;
  readonly name: string;
  /** What became of it; '' when nothing was written. */
  readonly result: string;
  readonly isInPlan: boolean;
}

export const lastYearView = (
  { past, after, mayCarry }: PlanWork,
  wishes: Wishes,
  writer: Writer,
  { goTo, wish }: ResultActions,
): HTMLElement[] => {
  if (!past || past.measures.length === 0) return [];
  const {
    voice,
    text,
    words: { lastYear: words, problems },
  } = writer;
  const { tab } = past;
  const planYear = past.fiscalYear + 1;
  const lines = past.measures.map((one, index) => {
    const { key } = one;
    const isTicked = wishes.carry.includes(key);
    const measure = {
      key,
      name: measureName(one),
      result: pastResult(one.followUp, planYear, voice),
      isInPlan: after.some((row) => row.key === key),
    };
    return mayCarry.has(key) || isTicked
      ? carryLine(measure, isTicked, index, words)
      : presentLine(measure, words);
  });
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

interface Line {
  readonly view: HTMLElement;
  readonly box: HTMLInputElement | null;
  readonly key: string;
}

type LineWords = Writer['words']['lastYear'];

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
