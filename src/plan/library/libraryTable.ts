/** The measure library as a table that staff can read and edit, in the codes of one fiscal year. */
import type { Framework, IssueNumber } from '../../framework/framework.ts';
import { itemOfTopic, titleOf } from '../../framework/lookup.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { showText, withoutUnknownReferences } from './libraryText.ts';
import { type Advice, keyOf, type Measure } from './measure.ts';
import { codeOfKey } from './measureCode.ts';
import type { LibraryColumn } from './problems.ts';
import { numbered } from './steps.ts';

/** In the order that the tab is made with. */
export const libraryColumns = [
  'code',
  'item',
  'title',
  'issue',
  'name',
  'cause',
  'guidance',
  'steps',
  'responsible',
  'use',
] as const satisfies readonly LibraryColumn[];

/** One row of the library's tab: as many cells as there are columns. */
export interface LibraryRow {
  /** What the row is, for its look. */
  readonly kind: 'title' | 'note' | 'header' | 'row';
  readonly cells: readonly (string | number)[];
}

/** The measures as far as the framework has their items, without references to items that it lacks. */
export const withinFramework = (library: readonly Measure[], framework: Framework): Measure[] => {
  const known = (text: string): string => withoutUnknownReferences(text, framework);
  return library.flatMap((measure): Measure[] => {
    const [first, ...others] = measure.advice
      .filter(({ topic }) => itemOfTopic(framework, topic) !== null)
      .map(
        ({ topic, cause, guidance }): Advice => ({ topic, cause: known(cause), guidance: known(guidance) }),
      );
    if (!first) return [];
    return [
      {
        ...measure,
        ...(others.length + 1 < measure.advice.length ? { key: keyOf(measure) } : {}),
        advice: [first, ...others],
        name: known(measure.name),
        steps: measure.steps.map(known),
      },
    ];
  });
};

/** The issue under which all the items are filed; null when they are filed under several. */
export const commonIssue = (items: readonly { readonly issue: IssueNumber }[]): IssueNumber | null => {
  const [first] = items;
  return first && items.every(({ issue }) => issue === first.issue) ? first.issue : null;
};

const textRow = (kind: LibraryRow['kind'], text: string): LibraryRow => ({
  kind,
  cells: libraryColumns.map((_, column) => (column === 0 ? text : '')),
});

/**
 * The library as rows: title with the fiscal year, notes, header, then a row for each item of each measure. What is
 * written here, `readLibrary` reads back. What a measure says only once stands in its first row.
 */
export const libraryTable = (
  library: readonly Measure[],
  framework: Framework,
  { libraryWords }: Pick<Vocabulary, 'libraryWords'>,
): LibraryRow[] => [
  textRow('title', libraryWords.title(framework.fiscalYear)),
  ...libraryWords.notes.map((note) => textRow('note', note)),
  { kind: 'header', cells: libraryColumns.map((column) => libraryWords.columns[column]) },
  ...withinFramework(library, framework).flatMap((measure) => measureRows(measure, framework, libraryWords)),
];

const measureRows = (
  measure: Measure,
  framework: Framework,
  libraryWords: Vocabulary['libraryWords'],
): LibraryRow[] => {
  const show = (text: string): string => showText(text, framework, { libraryWords });
  const { advice, issue, name, steps, responsible } = measure;
  const code = codeOfKey(keyOf(measure), framework);
  const items = advice.flatMap(({ topic }) => itemOfTopic(framework, topic) ?? []);
  return advice.flatMap(({ topic, cause, guidance }, index): LibraryRow[] => {
    const item = itemOfTopic(framework, topic);
    if (!item) return [];
    const once = <Value>(value: Value): Value | '' => (index === 0 ? value : '');
    const cells: Readonly<Record<LibraryColumn, string | number>> = {
      code,
      item: item.code,
      title: titleOf(item, framework.fiscalYear),
      issue: once(issue ?? commonIssue(items) ?? ''),
      name: once(show(name)),
      cause: show(cause),
      guidance: show(guidance),
      steps: once(show(numbered(steps))),
      responsible: once(show(responsible ?? '')),
      use: libraryWords.use,
    };
    return [{ kind: 'row', cells: libraryColumns.map((column) => cells[column]) }];
  });
};
