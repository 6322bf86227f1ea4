/** Last year's measures, with what became of each, to carry over into this plan. */

import { type PastMeasure, pastResult } from '../../../src/plan/lastYear/lastYear.ts';
import { measureName } from '../../../src/plan/table/measureName.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { placeLink } from '../../elements/placeLink.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import { ticking } from '../../elements/tickBox.ts';
import type { Writer } from '../../elements/writer.ts';
import { openWishes } from '../../state/shown.ts';
import type { Shown } from '../../state/state.ts';
import { carriedInto, carry, type Wishes } from '../../state/wishes.ts';

/** Last year's measures as they can be carried over, and those that stand in the plan already. */
const choiceIn = (shown: Shown, wishes: Wishes, measures: readonly PastMeasure[]) => {
  const { plan } = shown.run;
  const { kind } = plan.work.form;
  const ticked = carriedInto(wishes, kind);
  const mayTick = new Set([...plan.mayCarry, ...carriedInto(openWishes(shown), kind), ...ticked]);
  const open = measures.filter(({ key }) => mayTick.has(key));
  return {
    ticked,
    open,
    present: measures.filter(({ key }) => !mayTick.has(key)),
    /** Carries these over, in the plan's order. */
    carrying: (keys: readonly string[]) =>
      carry(
        kind,
        open.map(({ key }) => key).filter((key) => keys.includes(key)),
      ),
  };
};

/** @param wishes those of the person by now: a box shows at once how it was ticked */
export const lastYearView = (
  shown: Shown,
  wishes: Wishes,
  writer: Writer,
  { goTo, wish }: Actions,
): View[] => {
  const { decision, plan } = shown.run;
  const { past } = decision;
  if (!past || past.measures.length === 0) return [];
  const {
    text,
    words: { lastYear: words, problems },
  } = writer;
  const { ticked, open, present, carrying } = choiceIn(shown, wishes, past.measures);
  const inPlan = new Set(plan.after.map(({ key }) => key));
  // The plan of a year's result runs in the year after.
  const planYear = past.fiscalYear + 1;
  /** What became of it. */
  const result = ({ followUp }: PastMeasure): View =>
    soft(pastResult(followUp, planYear, writer.voice) || words.noResult);
  const openLine = (measure: PastMeasure): View => {
    const { key } = measure;
    const id = `carry-${past.measures.indexOf(measure)}`;
    const onchange = (isTicked: boolean): void => wish(carrying(ticking(ticked, key, isTicked)), id);
    const note = inPlan.has(key) ? soft(words.inPlan) : null;
    return element(
      'li',
      { class: 'change', key },
      element('input', { id, type: 'checkbox', checked: ticked.includes(key), onchange }),
      element('label', { for: id }, measureName(measure), note, result(measure)),
    );
  };
  const presentLine = (measure: PastMeasure): View =>
    element('li', { key: measure.key }, measureName(measure), result(measure));
  const tickAll = (isTicked: boolean): void =>
    wish(carrying(isTicked ? open.map(({ key }) => key) : []), isTicked ? 'carry-all' : 'carry-none');
  return [
    element('h2', { id: 'last-year' }, text(words.heading(planYear))),
    element('p', {}, placeLink(problems.place(past.tab, null), past.tab, null, { goTo })),
    ...(open.length > 0
      ? openMeasures(open.map(openLine), words, tickAll)
      : [element('p', {}, words.allPresent)]),
    ...(present.length > 0
      ? [folded('last-year-present', text(words.present(present.length)), list(present.map(presentLine)))]
      : []),
  ];
};

const soft = (text: string): View => element('span', { class: 'soft text-block' }, text);

const list = (lines: readonly View[]): View => element('ul', { class: 'list' }, ...lines);

/** What may be carried over, with a tick each; or all of it, or none. */
const openMeasures = (
  lines: readonly View[],
  words: Writer['words']['lastYear'],
  tickAll: (isTicked: boolean) => void,
): View[] => [
  element('p', { class: 'soft' }, words.explain),
  sideBySide([
    element('button', { id: 'carry-all', onclick: () => tickAll(true) }, words.tickAll),
    element('button', { id: 'carry-none', onclick: () => tickAll(false) }, words.tickNone),
  ]),
  list(lines),
];
