/** A framework as tables that staff can read and edit. */

import type { Vocabulary } from '../../vocabulary/known.ts';
import type { Framework, Item } from '../framework.ts';
import { unconfirmedSubjects } from '../framework.ts';
import type { FrameworkColumn, FrameworkTable } from './problems.ts';

/** The columns of each table, in order. */
export const frameworkColumns = {
  weights: ['part', 'weight'],
  levels: ['level', 'overall', 'eachInstrument'],
  issues: ['issue', 'issueName', 'confirmed'],
  confirmations: ['subject', 'confirmed'],
  items: [
    'code',
    'title',
    'indicator',
    'indicatorName',
    'subIndicator',
    'subIndicatorName',
    'issue',
    'topic',
  ],
} as const satisfies Readonly<Record<FrameworkTable, readonly FrameworkColumn[]>>;

/** Columns of the widest table. */
const FRAMEWORK_WIDTH = frameworkColumns.items.length;

/** One row of the framework's tab: as many cells as the widest table has columns. */
export interface FrameworkRow {
  /** What the row is, for its look. */
  readonly kind: 'title' | 'year' | 'note' | 'gap' | 'heading' | 'header' | 'row';
  /** How many of its cells are in use. */
  readonly used: number;
  readonly cells: readonly (string | number)[];
}

const row = (kind: FrameworkRow['kind'], ...cells: (string | number)[]): FrameworkRow => ({
  kind,
  used: cells.length,
  cells: Array.from({ length: FRAMEWORK_WIDTH }, (_, column) => cells[column] ?? ''),
});

type Words = Vocabulary['frameworkWords'];

const yesOrNo = (isYes: boolean, { confirmed, notConfirmed }: Words): string =>
  isYes ? confirmed : notConfirmed;

/** A share as a percentage without binary noise: 0.55 gives 55. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(12));

const titleText = ({ title }: Item, { placeholders }: Words): string =>
  title.replace(/\{(year|lastYear)\}/g, (_, year: 'year' | 'lastYear') => `{${placeholders[year]}}`);

/**
 * The framework as rows: title, fiscal year, notes, then its tables. What is written here, `readFramework` reads back.
 *
 * Figures are numbers, weights in percent; codes and sub-indicators are text.
 */
export const frameworkTable = (
  framework: Framework,
  { frameworkWords: words, partNames }: Vocabulary,
): FrameworkRow[] => {
  const table = (kind: FrameworkTable, rows: readonly (string | number)[][]): FrameworkRow[] => [
    row('gap'),
    row('heading', words.headings[kind]),
    row('header', ...frameworkColumns[kind].map((column) => words.columns[column])),
    ...rows.map((cells) => row('row', ...cells)),
  ];
  return [
    row('title', words.title),
    row('year', words.year, framework.fiscalYear),
    ...words.notes.map((note) => row('note', note)),
    ...table('weights', weightRows(framework, partNames)),
    ...table('levels', levelRows(framework)),
    ...table('issues', issueRows(framework, words)),
    ...table('confirmations', confirmationRows(framework, words)),
    ...table('items', itemRows(framework, words)),
  ];
};

const weightRows = ({ instruments }: Framework, partNames: Vocabulary['partNames']): (string | number)[][] =>
  instruments.flatMap(({ parts }) => parts.map(({ code, weight }) => [partNames[code], percentOf(weight)]));

const levelRows = ({ levels }: Framework): (string | number)[][] =>
  levels.map(({ name, overall, eachInstrument }) => [name, overall, eachInstrument]);

const issueRows = ({ issues }: Framework, words: Words): (string | number)[][] =>
  issues.map(({ number, name, confirmed }) => [number, name, yesOrNo(confirmed, words)]);

const confirmationRows = ({ unconfirmed }: Framework, words: Words): string[][] =>
  unconfirmedSubjects.map((subject) => [
    words.subjects[subject],
    yesOrNo(!unconfirmed.includes(subject), words),
  ]);

const itemRows = ({ instruments }: Framework, words: Words): (string | number)[][] =>
  instruments
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ number, name, items, subIndicators }) =>
      items.map((item) => {
        const sub = subIndicators.find((one) => one.items.includes(item.code));
        return [
          item.code,
          titleText(item, words),
          number,
          name,
          sub?.number ?? '',
          sub?.name ?? '',
          item.issue,
          item.topic,
        ];
      }),
    );
