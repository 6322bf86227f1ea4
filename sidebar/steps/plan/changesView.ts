/** What the button will write, or what it wrote. */
import type { Moment } from '../../../src/ownedTable/inTab/cellName.ts';
import { type Changes, changesOf, type NamedMeasure } from '../../../src/run/changes.ts';
import type { ReadyRun } from '../../../src/run/run.ts';
import { around, GAP } from '../../elements/around.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import type { Writer } from '../../elements/writer.ts';
import type { Wishes } from '../../state/wishes.ts';

/** A list of measures longer than this is folded. */
const MANY = 3;

/** @param moment whether it is written already */
export const changesView = (run: ReadyRun, wishes: Wishes, moment: Moment, writer: Writer): View[] => {
  const changes = changesOf(run);
  const personal = run.tables.reduce((sum, { change }) => sum + change.personal, 0);
  const {
    text,
    words: { changes: words },
  } = writer;
  const kept = personal > 0 ? [element('p', { class: 'soft' }, text(words.personal(personal)))] : [];
  if (changes.isNothing) {
    return [element('h2', { id: 'changes' }, words.nothingHeading), element('p', {}, words.nothing), ...kept];
  }
  const isPlanned = moment === 'planned';
  return [
    element('h2', { id: 'changes' }, isPlanned ? words.heading : words.written),
    ...(isPlanned ? [element('p', { class: 'soft' }, words.pending)] : []),
    element(
      'ul',
      { class: 'list', id: 'change-list' },
      ...[
        ...(changes.tabs.length > 0 ? [[words.tabs(changes.tabs)]] : []),
        ...measureChanges(changes, writer),
        ...otherChanges(changes, run.plan.work.tabName, wishes, writer),
      ].map((content) => element('li', {}, ...content)),
    ),
    ...kept,
  ];
};

type Content = readonly (View | string)[];

const otherChanges = (
  changes: Changes,
  planTab: string,
  wishes: Wishes,
  { text, words: { changes: words } }: Writer,
): Content[] => {
  const { tabs, added, renewed, takenBack, otherTables } = changes;
  const { summaryCells, highlightedTabs, detailsIn, isPlanUpToDate } = changes;
  const declined = wishes.choices.filter(({ take }) => !take).length;
  const isOnlyRemembered =
    !isPlanUpToDate &&
    !tabs.includes(planTab) &&
    added.length + renewed.length + takenBack.length + declined === 0;
  return [
    ...(declined > 0 ? [[text(words.declined(declined))]] : []),
    ...(isOnlyRemembered ? [[words.remembered]] : []),
    ...otherTables.map((one) => [words.table(one)]),
    ...(summaryCells > 0 ? [[text(words.summaryCells(summaryCells))]] : []),
    ...(highlightedTabs.length > 0 ? [[words.highlights(highlightedTabs)]] : []),
    ...(detailsIn.length > 0 ? [[words.details(detailsIn)]] : []),
  ];
};

const measureChanges = (
  { added, renewed, takenBack }: Changes,
  { voice, text, words: { changes: words } }: Writer,
): Content[] => {
  const named = ({ name, items }: NamedMeasure): Content =>
    items.length > 0 ? around(text(words.measure(GAP, items)), name, 'soft') : [name];
  return [
    measures('added', text(words.added(added.length)), added.map(named)),
    measures(
      'renewed',
      text(words.renewed(renewed.length)),
      renewed.map(({ name, columns }) =>
        around(
          words.columns(
            GAP,
            columns.map((column) => voice.vocabulary.planHeaders[column]),
          ),
          name,
          'soft',
        ),
      ),
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
