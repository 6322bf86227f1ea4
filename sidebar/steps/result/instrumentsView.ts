import type { Figure } from '../../../src/assessment/assessment.ts';
import type { InstrumentCode, PartCode } from '../../../src/framework/framework.ts';
import type { Decision } from '../../../src/run/decide.ts';
import { round2 } from '../../../src/thai/round.ts';
import type { Actions } from '../../actions.ts';
import { around, GAP } from '../../elements/around.ts';
import { element, type View } from '../../elements/element.ts';
import { sourceLink } from '../../elements/sourceLink.ts';
import type { Writer } from '../../elements/writer.ts';

/** Each instrument's announced score beside the one computed from its items; its name leads to the tab of these. */
export const instrumentsView = (
  decision: Decision,
  writer: Writer,
  actions: Pick<Actions, 'goTo'>,
): View[] => {
  const { instruments: words, incomplete } = writer.words;
  const lines = comparedIn(decision, writer).map((compared) => lineView(compared, writer, actions));
  return [
    element('h2', {}, words.heading),
    element(
      'table',
      {},
      head([words.instrument, words.announced, words.fromItems]),
      element('tbody', {}, ...lines),
    ),
    ...(decision.assessment.computed.overall.complete ? [] : [element('p', { class: 'error' }, incomplete)]),
  ];
};

/** What is compared, line by line: each instrument, the parts of EIT below it, and the overall score last. */
const comparedIn = (
  { assessment: { announced, computed, items }, scores }: Decision,
  { voice, words: { instruments: words } }: Writer,
): Compared[] => {
  const { partNames } = voice.vocabulary;
  /** A part without item scores has no figure of its own: its computed one is the announced total. */
  const ownScore = (part: PartCode): Figure =>
    items.some(({ scores }) => scores[part] !== undefined)
      ? computed.parts[part]
      : { score: null, complete: false };
  const instrument = (code: InstrumentCode): Compared => ({
    name: code,
    given: announced?.instruments[code],
    own: computed.instruments[code],
    tab: scores.tabs.get(code),
  });
  const part = (code: 'EIT1' | 'EIT2'): Compared => ({
    name: partNames[code],
    given: announced?.parts[code],
    own: ownScore(code),
    tab: scores.cells.find((one) => one.part === code)?.cell.tab,
  });
  return [
    instrument('IIT'),
    instrument('EIT'),
    part('EIT1'),
    part('EIT2'),
    instrument('OIT'),
    { name: words.overall, given: announced?.overall, own: computed.overall, look: 'total' },
  ];
};

const head = (names: readonly string[]): View =>
  element('thead', {}, element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name))));

/** An announced figure beside the one computed for the same. */
interface Compared {
  readonly name: string;
  readonly given: number | undefined;
  readonly own: Figure;
  /** Where its item scores stand. */
  readonly tab?: string | undefined;
  readonly look?: 'total';
}

const lineView = (
  { name, given, own, tab, look }: Compared,
  { text, figure, words: { instruments: words } }: Writer,
  actions: Pick<Actions, 'goTo'>,
): View => {
  const differs = given !== undefined && own.score !== null && round2(given) !== round2(own.score);
  // Each figure here is of one instrument: that another one is missing is said below, once.
  const shown = (score: number | null): string => figure({ score, complete: true });
  const named = sourceLink(text(name), tab === undefined ? undefined : { tab }, actions);
  return element(
    'tr',
    { class: [look ?? '', differs ? 'differs' : ''].join(' ').trim() },
    element('td', {}, ...(differs ? around(words.differs(GAP), named, 'soft') : [named])),
    element('td', {}, shown(given ?? null)),
    element('td', {}, shown(own.score)),
  );
};
