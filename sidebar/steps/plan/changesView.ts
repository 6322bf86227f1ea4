/** What the button will write, or what it wrote. */
import { type Changes, changesOf, type NamedRow, type TableChanges } from '../../../src/run/changes.ts';
import { around, GAP } from '../../elements/around.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import type { Writer } from '../../elements/writer.ts';
import type { Shown } from '../../state/state.ts';
import type { Wishes } from '../../state/wishes.ts';
import { countedRows } from './describeWritten.ts';

/** A list of measures longer than this is folded. */
const MANY = 3;

/** What changes, or has changed, with the wishes that it was decided with. */
export const changesView = ({ run, wishes, moment }: Shown, writer: Writer): View[] => {
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
  const declined = wishes.choices.filter(({ take }) => !take);
  return [
    element('h2', { id: 'changes' }, isPlanned ? words.heading : words.written),
    ...(isPlanned ? [element('p', { class: 'soft' }, words.pending)] : []),
    element(
      'ul',
      { class: 'list', id: 'change-list' },
      ...[
        ...(changes.tabs.length > 0 ? [[words.tabs(changes.tabs)]] : []),
        ...changes.tables.flatMap((table) => tableChanges(table, declined, writer)),
        ...(declined.length > 0 ? [[text(words.declined(declined.length))]] : []),
        ...otherChanges(changes, writer),
      ].map((content) => element('li', {}, ...content)),
    ),
    ...kept,
  ];
};

type Content = readonly (View | string)[];

const otherChanges = (
  { summaryCells, summaryTab, highlightedTabs, detailsIn }: Changes,
  { words: { changes: words } }: Writer,
): Content[] => [
  ...(summaryCells > 0 ? [[words.cells(summaryTab, summaryCells)]] : []),
  ...(highlightedTabs.length > 0 ? [[words.highlights(highlightedTabs)]] : []),
  ...(detailsIn.length > 0 ? [[words.details(detailsIn)]] : []),
];

/** What changes in a table: in its rows, or else in what is around them. */
const tableChanges = (table: TableChanges, declined: Wishes['choices'], writer: Writer): Content[] => {
  const { form, tab, isNew } = table;
  const rows =
    form.rows === 'measures'
      ? measureChanges(table, writer)
      : countedRows(table, writer).map((line) => [line]);
  const isTold = isNew || rows.length > 0 || declined.some(({ offer }) => offer.table === form.kind);
  return isTold ? rows : [[writer.words.changes.remembered(tab)]];
};

const measureChanges = (
  { form, added, renewed, takenBack }: TableChanges,
  { voice, text, words: { changes: words } }: Writer,
): Content[] => {
  const { headers } = form.wordsIn(voice.vocabulary);
  const named = ({ name, items }: NamedRow): Content =>
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
            columns.map((column) => headers[column] ?? column),
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
