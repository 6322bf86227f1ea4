/** Last year's measures, with what became of each, to carry over into this plan. */

import { type PastMeasure, type PastPlan, pastResult } from '../../../src/plan/lastYear.ts';
import { measureName } from '../../../src/plan/measureName.ts';
import type { PlanWork } from '../../../src/run/plan/planWork.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { ticking } from '../../elements/tickBox.ts';
import type { Writer } from '../../elements/writer.ts';
import { carry, type Wishes } from '../../state/wishes.ts';

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
  const isOpen = ({ key }: PastMeasure): boolean =>
    mayCarry.has(key) || decided.carry.includes(key) || wishes.carry.includes(key);
  const open = past.measures.filter(isOpen);
  const present = past.measures.filter((measure) => !isOpen(measure));
  const isInPlan = ({ key }: PastMeasure): boolean => after.some((row) => row.key === key);
  /** Its name, and what became of it. */
  const told = (measure: PastMeasure): (View | string | null)[] => [
    measureName(measure),
    isOpen(measure) && isInPlan(measure) ? soft(words.inPlan) : null,
    soft(pastResult(measure.followUp, planYear, voice) || words.noResult),
  ];
  /** In the plan's order. */
  const carrying = (keys: readonly string[]) =>
    carry(open.map(({ key }) => key).filter((key) => keys.includes(key)));
  const line = (measure: PastMeasure): View => {
    const { key } = measure;
    const id = `carry-${past.measures.indexOf(measure)}`;
    const onchange = (isTicked: boolean): void => wish(carrying(ticking(wishes.carry, key, isTicked)), id);
    return element(
      'li',
      { class: 'change', key },
      element('input', { id, type: 'checkbox', checked: wishes.carry.includes(key), onchange }),
      element('label', { for: id }, ...told(measure)),
    );
  };
  const presentLine = (measure: PastMeasure): View => element('li', { key: measure.key }, ...told(measure));
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
    ...(present.length > 0
      ? [
          folded(
            'last-year-present',
            text(words.present(present.length)),
            element('ul', { class: 'list' }, ...present.map(presentLine)),
          ),
        ]
      : []),
  ];
};

const soft = (text: string): View => element('span', { class: 'soft text-block' }, text);

/** What may be carried over, with a tick each; or all of it, or none. */
const openMeasures = (
  lines: readonly View[],
  words: Writer['words']['lastYear'],
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
