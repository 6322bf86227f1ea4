/** What the button will write, or what it wrote. */
import type { PlanState, RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { ResultActions } from './resultActions.ts';
import type { Wishes } from './wishes.ts';
import type { Writer } from './writer.ts';

/** Whether the report says what would be written, or what has been. */
export type Stage = 'planned' | 'written';

/** A list of measures longer than this is folded. */
const MANY = 3;

export const changesView = (
  { planState }: RunReport,
  wishes: Wishes,
  stage: Stage,
  writer: Writer,
  { write }: ResultActions,
): HTMLElement[] => {
  const { changes, personalCells } = planState;
  const {
    text,
    words: { changes: words },
  } = writer;
  const kept =
    personalCells > 0 ? [element('p', { class: 'soft' }, text(words.personal(personalCells)))] : [];
  if (changes.isNothing) {
    return [element('h2', { id: 'changes' }, words.nothingHeading), element('p', {}, words.nothing), ...kept];
  }
  const isPlanned = stage === 'planned';
  return [
    element('h2', { id: 'changes' }, isPlanned ? words.heading : words.written),
    ...(isPlanned ? [element('p', { class: 'soft' }, words.pending)] : []),
    element(
      'ul',
      { class: 'list', id: 'change-list' },
      ...[
        ...(changes.tabs.length > 0 ? [[words.tabs(changes.tabs)]] : []),
        ...measureChanges(planState, writer),
        ...otherChanges(planState, wishes, writer),
      ].map((content) => element('li', {}, ...content)),
    ),
    ...kept,
    ...(isPlanned
      ? [
          element(
            'div',
            { class: 'row' },
            element('button', { id: 'write', class: 'primary', onclick: write }, words.write),
          ),
        ]
      : []),
  ];
};

type Content = readonly (HTMLElement | string)[];

const otherChanges = (
  { changes, planTab }: PlanState,
  wishes: Wishes,
  { text, words: { changes: words } }: Writer,
): Content[] => {
  const { tabs, added, renewed, takenBack, summaryCells, highlightedTabs, isPlanUpToDate } = changes;
  const declined = wishes.choices.filter(({ take }) => !take).length;
  const isOnlyRemembered =
    !isPlanUpToDate &&
    !tabs.includes(planTab) &&
    added.length + renewed.length + takenBack.length + declined === 0;
  return [
    ...(declined > 0 ? [[text(words.declined(declined))]] : []),
    ...(isOnlyRemembered ? [[words.remembered]] : []),
    ...(summaryCells > 0 ? [[text(words.summaryCells(summaryCells))]] : []),
    ...(highlightedTabs.length > 0 ? [[words.highlights(highlightedTabs)]] : []),
  ];
};

const measureChanges = ({ changes }: PlanState, { text, words: { changes: words } }: Writer): Content[] => {
  const { added, renewed, takenBack } = changes;
  const named = ({ name, items }: { name: string; items: readonly string[] }): Content =>
    items.length > 0 ? [name, ' ', element('span', { class: 'soft' }, text(words.items(items)))] : [name];
  return [
    measures('added', text(words.added(added.length)), added.map(named)),
    measures(
      'renewed',
      text(words.renewed(renewed.length)),
      renewed.map(({ name, columns }) => [
        name,
        ' ',
        element('span', { class: 'soft' }, words.columns(columns)),
      ]),
    ),
    measures('taken-back', text(words.takenBack(takenBack.length)), takenBack.map(named), words.takenBackWhy),
  ].filter((content) => content.length > 0);
};

/** The measures under a line that counts them. */
const measures = (id: string, summary: string, names: readonly Content[], why = ''): Content => {
  if (names.length === 0) return [];
  const content = [
    ...(why === '' ? [] : [element('p', { class: 'soft' }, why)]),
    element('ul', { class: 'measures' }, ...names.map((name) => element('li', {}, ...name))),
  ];
  return names.length > MANY
    ? [folded(`changes-${id}`, summary, ...content)]
    : [element('span', {}, summary), ...content];
};
