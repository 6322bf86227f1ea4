/** Last year's measures, with what became of each, to carry over into this plan. */

import { type PastPlan, pastResult } from '../../../src/plan/lastYear/lastYear.ts';
import { measureName } from '../../../src/plan/measureName.ts';
import type { PlanWork } from '../../../src/run/plan/planWork.ts';
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

/** A measure of last year's plan. */
interface Measure {
  readonly key: string;
  readonly name: string;
  /** What became of it; '' when nothing was written. */
  readonly result: string;
  readonly isInPlan: boolean;
}

/** @param wishes those of the person by now: a box shows at once how it was ticked */
export const lastYearView = (
  shown: Shown,
  wishes: Wishes,
  writer: Writer,
  { goTo, wish }: Actions,
): View[] => {
  const { decision, plan } = shown.run;
  const {
    work: { form },
    mayCarry,
  } = plan;
  const { past } = decision;
  if (!past || past.measures.length === 0) return [];
  const {
    text,
    words: { lastYear: words, problems },
  } = writer;
  const { tab } = past;
  const ticked = carriedInto(wishes, form.kind);
  const mayTick = new Set([...mayCarry, ...carriedInto(openWishes(shown), form.kind), ...ticked]);
  const isOpen = ({ key }: Measure): boolean => mayTick.has(key);
  const measures = measuresOf(past, plan, writer);
  const open = measures.filter(isOpen);
  const present = measures.filter((measure) => !isOpen(measure));
  /** In the plan's order. */
  const carrying = (keys: readonly string[]) =>
    carry(
      form.kind,
      open.map(({ key }) => key).filter((key) => keys.includes(key)),
    );
  const line = (measure: Measure): View => {
    const id = `carry-${measures.indexOf(measure)}`;
    const box: Box = {
      id,
      isTicked: ticked.includes(measure.key),
      onchange: (isTicked) => wish(carrying(ticking(ticked, measure.key, isTicked)), id),
    };
    return carryLine(measure, box, words);
  };
  return [
    element('h2', { id: 'last-year' }, text(words.heading(past.fiscalYear + 1))),
    element('p', {}, placeLink(problems.place(tab, null), tab, null, { goTo })),
    ...(open.length > 0
      ? openMeasures(open.map(line), words, (isTicked) => {
          const keys = isTicked ? open.map(({ key }) => key) : [];
          wish(carrying(keys), isTicked ? 'carry-all' : 'carry-none');
        })
      : [element('p', {}, words.allPresent)]),
    ...(present.length > 0 ? [presentMeasures(present, text(words.present(present.length)), words)] : []),
  ];
};

const measuresOf = ({ fiscalYear, measures }: PastPlan, { after }: PlanWork, { voice }: Writer): Measure[] =>
  measures.map((one) => ({
    key: one.key,
    name: measureName(one),
    // The plan of a year's result runs in the year after.
    result: pastResult(one.followUp, fiscalYear + 1, voice),
    isInPlan: after.some((row) => row.key === one.key),
  }));

type LineWords = Writer['words']['lastYear'];

/** What may be carried over, with a tick each; or all of it, or none. */
const openMeasures = (
  lines: readonly View[],
  words: LineWords,
  tickAll: (isTicked: boolean) => void,
): View[] => [
  element('p', { class: 'soft' }, words.explain),
  sideBySide([
    element('button', { id: 'carry-all', onclick: () => tickAll(true) }, words.tickAll),
    element('button', { id: 'carry-none', onclick: () => tickAll(false) }, words.tickNone),
  ]),
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

/** The box by which a measure is carried over. */
interface Box {
  readonly id: string;
  readonly isTicked: boolean;
  readonly onchange: (isTicked: boolean) => void;
}

const resultOf = ({ result }: Measure, words: LineWords): View =>
  element('span', { class: 'soft text-block' }, result === '' ? words.noResult : result);

const carryLine = (measure: Measure, { id, isTicked, onchange }: Box, words: LineWords): View =>
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
