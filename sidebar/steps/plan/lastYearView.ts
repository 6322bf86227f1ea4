/** Last year's measures, with what became of each, to carry over into this plan. */

import { type PastPlan, pastResult } from '../../../src/plan/lastYear.ts';
import { measureName } from '../../../src/plan/measureName.ts';
import type { PlanWork } from '../../../src/run/plan/planWork.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { ticking } from '../../elements/tickBox.ts';
import type { Writer } from '../../elements/writer.ts';
import { carry, type Wishes } from '../../state/wishes.ts';

/** A measure of last year's plan. */
interface Measure {
  readonly key: string;
  readonly name: string;
  /** What became of it; '' when nothing was written. */
  readonly result: string;
  readonly isInPlan: boolean;
}

/**
 * @param decided the wishes that the plan was decided with
 * @param wishes those of the person by now: a box shows at once how it was ticked
 */
export const lastYearView = (
  past: PastPlan | null,
  { after, mayCarry }: PlanWork,
  decided: Wishes,
  wishes: Wishes,
  writer: Writer,
  { goTo, wish }: Actions,
): View[] => {
  if (!past || past.measures.length === 0) return [];
  const {
    voice,
    text,
    words: { lastYear: words, problems },
  } = writer;
  const { tab } = past;
  const planYear = past.fiscalYear + 1;
  const isOpen = ({ key }: Pick<Measure, 'key'>): boolean =>
    mayCarry.has(key) || decided.carry.includes(key) || wishes.carry.includes(key);
  const measures = past.measures.map(
    (one): Measure => ({
      key: one.key,
      name: measureName(one),
      result: pastResult(one.followUp, planYear, voice),
      isInPlan: after.some((row) => row.key === one.key),
    }),
  );
  const open = measures.filter(isOpen);
  const present = measures.filter((measure) => !isOpen(measure));
  /** In the plan's order. */
  const carrying = (keys: readonly string[]) =>
    carry(open.map(({ key }) => key).filter((key) => keys.includes(key)));
  const line = (measure: Measure): View => {
    const id = `carry-${measures.indexOf(measure)}`;
    return carryLine(measure, id, wishes.carry.includes(measure.key), words, (isTicked) =>
      wish(carrying(ticking(wishes.carry, measure.key, isTicked)), id),
    );
  };
  return [
    element('h2', { id: 'last-year' }, text(words.heading(planYear))),
    element(
      'p',
      {},
      element('button', { class: 'link', onclick: () => goTo(tab, null) }, problems.place(tab, null)),
    ),
    ...(open.length > 0
      ? openMeasures(open.map(line), words, (isTicked) => {
          const keys = isTicked ? open.map(({ key }) => key) : [];
          wish(carrying(keys), isTicked ? 'carry-all' : 'carry-none');
        })
      : [element('p', {}, words.allPresent)]),
    ...(present.length > 0 ? [presentMeasures(present, text(words.present(present.length)), words)] : []),
  ];
};

type LineWords = Writer['words']['lastYear'];

/** What may be carried over, with a tick each; or all of it, or none. */
const openMeasures = (
  lines: readonly View[],
  words: LineWords,
  tickAll: (isTicked: boolean) => void,
): View[] => [
  element('p', { class: 'soft' }, words.explain),
  element(
    'div',
    { class: 'row' },
    element('button', { id: 'carry-all', onclick: () => tickAll(true) }, words.tickAll),
    element('button', { id: 'carry-none', onclick: () => tickAll(false) }, words.tickNone),
  ),
  element('ul', { class: 'list' }, ...lines),
];

/** What the plan has already. */
const presentMeasures = (measures: readonly Measure[], heading: string, words: LineWords): View =>
  folded(
    'last-year-present',
    heading,
    element(
      'ul',
      { class: 'list' },
      ...measures.map((measure) =>
        element('li', { key: measure.key }, measure.name, resultOf(measure, words)),
      ),
    ),
  );

const resultOf = ({ result }: Measure, words: LineWords): View =>
  element('span', { class: 'soft text-block' }, result === '' ? words.noResult : result);

const carryLine = (
  measure: Measure,
  id: string,
  isTicked: boolean,
  words: LineWords,
  onchange: (isTicked: boolean) => void,
): View =>
  element(
    'li',
    { class: 'change', key: measure.key },
    element('input', { id, type: 'checkbox', checked: isTicked, onchange }),
    element(
      'label',
      { for: id },
      measure.name,
      measure.isInPlan ? element('span', { class: 'soft text-block' }, words.inPlan) : null,
      resultOf(measure, words),
    ),
  );
