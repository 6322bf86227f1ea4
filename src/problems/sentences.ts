import type { TableWords } from '../ownedTable/tableForm.ts';
import type { Vocabulary } from '../vocabulary/known.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Damage, Refusal } from './refusal.ts';

/** What is wrong, and what to do about it: two sentences. */
export interface Sentence {
  readonly what: string;
  readonly todo: string;
}

/**
 * Every problem, refusal and loss in one language. Each is handed the words that stand in the workbook: whoever is told to
 * change a setting, or a column, is told its name as it stands there, whatever language tells.
 */
export interface Sentences {
  readonly problems: {
    readonly [Code in ProblemCode]: (
      problem: Extract<Problem, { code: Code }>,
      written: Vocabulary,
    ) => Sentence;
  };
  /** What there is to do about a contradiction that a person confirmed as printed in the source. */
  readonly confirmed: (written: Vocabulary) => string;
  /** Why nothing was done, and what to do. */
  readonly refusals: {
    readonly [Code in Refusal['code']]: (
      refusal: Extract<Refusal, { code: Code }>,
      written: Vocabulary,
    ) => string;
  };
  /** What a table's tab lacks; columns by their headers. */
  readonly loss: (damage: Damage, written: Vocabulary) => string;
}

type Written = Pick<Vocabulary, 'tableWords'>;

/** What is written in tables of a kind; null for one of no kind of ours. */
const wordsOf = (kind: string, { tableWords }: Written): Pick<TableWords, 'tab' | 'headers'> | null =>
  Object.entries(tableWords).find(([one]) => one === kind)?.[1] ?? null;

/** What tables of a kind are called in the workbook. */
export const tableName = (kind: string, written: Written): string => wordsOf(kind, written)?.tab ?? kind;

/** The header of a lost column, by the kind of its table. */
export const lostHeader = ({ table }: Pick<Damage, 'table'>, column: string, written: Written): string =>
  wordsOf(table, written)?.headers[column] ?? column;
