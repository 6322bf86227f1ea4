/** The items below 100, worth most first; those that are ticked or set otherwise show at once what the result would be. */

import { TOP_GAINS } from '../../../src/assessment/ahead/whatFirst.ts';
import { type Supposed, suppose } from '../../../src/assessment/ahead/whatIf.ts';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import { headlineOf } from '../../../src/assessment/headline.ts';
import type { Framework, ItemCode } from '../../../src/framework/framework.ts';
import type { Decision } from '../../../src/run/decide.ts';
import { round2 } from '../../../src/thai/round.ts';
import { type PickableItem, pickableItems } from '../../detours/pickableItems.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';

/** @param change takes the supposed scores anew */
export const whatIfView = (
  decision: Decision,
  tried: Supposed,
  writer: Writer,
  change: (supposed: Supposed) => void,
): View[] => {
  const {
    text,
    words: { whatIf: words },
  } = writer;
  const items = pickableItems(decision)
    .filter(({ score }) => score !== null && score < 100)
    .sort((one, other) => (other.gain ?? 0) - (one.gain ?? 0));
  if (items.length === 0) return [];
  // An item that has 100 by now is not in the list: what was tried of it would count where nobody sees it.
  const supposed = new Map([...tried].filter(([code]) => items.some((item) => item.code === code)));
  const scales = scaledItems(decision.framework);
  const line = (item: PickableItem): View => {
    const tried: Tried = {
      value: supposed.get(item.code),
      set: (value) => change(withValue(supposed, item.code, value)),
    };
    return itemView(item, tried, scales.has(item.code), writer);
  };
  const [first, others] = [items.slice(0, TOP_GAINS), items.slice(TOP_GAINS)];
  return [
    element('h2', { id: 'what-if' }, words.heading),
    element('p', { class: 'soft' }, text(words.explain)),
    ...leastSets(decision, writer, change),
    ...(supposed.size > 0 ? [outcomeView(decision, supposed, writer, change)] : []),
    element('ul', { class: 'list' }, ...first.map(line)),
    ...(others.length > 0
      ? [
          folded(
            'what-if-others',
            text(words.others(others.length)),
            element('ul', { class: 'list' }, ...others.map(line)),
          ),
        ]
      : []),
  ];
};

/** One press for the fewest items that reach each higher level. */
const leastSets = (
  { ahead }: Decision,
  { text, words: { whatIf: words } }: Writer,
  change: (supposed: Supposed) => void,
): View[] => {
  if (ahead.kind !== 'levels') return [];
  const buttons = ahead.levels.flatMap(({ level, items }, index) =>
    items
      ? [
          element(
            'button',
            { id: `least-${index}`, onclick: () => change(new Map(items.map((code) => [code, 100]))) },
            text(words.least(level.name, items.length)),
          ),
        ]
      : [],
  );
  return buttons.length > 0 ? [sideBySide([...buttons])] : [];
};

/** What is tried of one item: no value where nothing is. */
interface Tried {
  readonly value: number | undefined;
  readonly set: (value: number | null) => void;
}

const withValue = (supposed: Supposed, code: ItemCode, value: number | null): Supposed => {
  const next = new Map(supposed);
  if (value === null) next.delete(code);
  else next.set(code, value);
  return next;
};

/** Items that can have any score, not just some. */
const scaledItems = ({ instruments }: Framework): ReadonlySet<ItemCode> =>
  new Set(
    instruments
      .filter(({ itemScale }) => itemScale === 'percent')
      .flatMap(({ indicators }) => indicators.flatMap(({ items }) => items.map(({ code }) => code))),
  );

const itemView = (item: PickableItem, tried: Tried, hasScale: boolean, writer: Writer): View => {
  const { code, title, gain } = item;
  const { value, set } = tried;
  const { voice, text, points, words } = writer;
  const id = `if-${code}`;
  return element(
    'li',
    { key: code },
    element(
      'div',
      { class: 'change' },
      element('input', {
        id,
        type: 'checkbox',
        checked: value !== undefined,
        onchange: (isTicked) => set(isTicked ? 100 : null),
      }),
      element(
        'label',
        { for: id, class: 'pair' },
        element('span', {}, text(words.item(code, title))),
        element('span', {}, value === undefined ? words.gain(points(gain ?? 0)) : voice.itemScore(value)),
      ),
    ),
    hasScale ? scaleView(item, tried, writer) : null,
  );
};

/** Sets a ticked item otherwise. */
const scaleView = (
  { code, score }: PickableItem,
  { value, set }: Tried,
  { voice, text, words: { whatIf: words } }: Writer,
): View | null =>
  value === undefined
    ? null
    : element('input', {
        id: `scale-${code}`,
        class: 'scale',
        type: 'range',
        min: '0',
        max: '100',
        value: String(value),
        'aria-label': text(words.scoreOf(code, voice.itemScore(score ?? 0))),
        oninput: (typed) => set(Number(typed)),
      });

/** What the result would be: overall score and level, and each instrument and indicator that changes. */
const outcomeView = (
  decision: Decision,
  supposed: Supposed,
  { text, points, words: { whatIf: words, level: levelWords, levelUnknown } }: Writer,
  change: (supposed: Supposed) => void,
): View => {
  const { framework, assessment, settings, scores } = decision;
  const given = { framework, scores, announced: settings.announced, combining: settings.combining };
  const result = suppose(given, assessment, supposed);
  const [before, after] = [headlineOf(assessment), headlineOf(result)];
  const moved = (name: string, from: number | null | undefined, to: number | null | undefined): string[] =>
    round2(from ?? 0) === round2(to ?? 0) ? [] : [words.moved(name, points(from ?? 0), points(to ?? 0))];
  const lines = [
    ...framework.instruments.flatMap(({ code }) =>
      moved(code, figureOf(assessment, code), figureOf(result, code)),
    ),
    ...result.indicators.flatMap(({ number, name, figure }, index) =>
      moved(words.indicator(number, name), assessment.indicators[index]?.figure.score, figure.score),
    ),
  ];
  return element(
    'section',
    { id: 'what-if-outcome', class: 'headline', role: 'status', 'aria-live': 'polite' },
    element(
      'p',
      {},
      text(words.overall(points(before.overall.score ?? 0), points(after.overall.score ?? 0))),
    ),
    element('p', { class: 'level' }, after.level ? levelWords(after.level.name) : levelUnknown),
    element('ul', { class: 'soft' }, ...lines.map((one) => element('li', {}, text(one)))),
    sideBySide([element('button', { id: 'what-if-clear', onclick: () => change(new Map()) }, words.clear)]),
  );
};

/** An instrument's score in the result of record. */
const figureOf = (
  { announced, computed }: Assessment,
  code: keyof Assessment['computed']['instruments'],
): number | null => announced?.instruments[code] ?? computed.instruments[code].score;
