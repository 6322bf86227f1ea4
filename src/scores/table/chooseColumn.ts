/** Chooses among columns that may all hold the scores, or says that only a person can. */
import { columnName } from '../../grid/grid.ts';
import { foldText } from '../../thai/foldText.ts';
import { yearsIn } from '../../thai/year/yearsIn.ts';

/** A column that may be the one with the scores. */
export interface ColumnOption {
  /** Counts from 0. */
  readonly column: number;
  /** As written; '' where the column has no header. */
  readonly header: string;
  /** The first score that stands there, as shown. */
  readonly example: string;
}

/** What is known before looking: the assessed year, and the column a person named for the instrument. */
export interface ColumnHints {
  /** Buddhist era; null when not given. */
  readonly fiscalYear: number | null;
  /** A column's header or its letters; null when nobody was asked yet. */
  readonly answer: string | null;
}

/** The year in a header; null when it names none. */
export const yearIn = (header: string): number | null => yearsIn(header)[0] ?? null;

/** Whether a setting means this column: by its header, or by its letters in the tab ("C"). */
export const isAnswer = ({ column, header }: ColumnOption, answer: string): boolean => {
  const plain = foldText(answer);
  return (header !== '' && foldText(header) === plain) || plain.toUpperCase() === columnName(column + 1);
};

/** A column, certain where nothing is left to choose from. */
interface Chosen {
  readonly column: number;
  readonly options: readonly ColumnOption[];
  readonly year: number | null;
}

const certain = ({ column, header }: ColumnOption): Chosen => ({
  column,
  options: [],
  year: yearIn(header),
});

/** The latest of the options' years when every option is of another year than the assessed one. */
const otherYear = (options: readonly ColumnOption[], fiscalYear: number | null): number | null => {
  const years = options.map(({ header }) => yearIn(header));
  const isOther = fiscalYear !== null && years.every((year) => year !== null && year !== fiscalYear);
  return isOther ? Math.max(...years.map(Number)) : null;
};

/** Chooses among columns that may all be the scores: what a person said, else the year's own, else the only one. */
export const chooseColumn = (
  options: readonly ColumnOption[],
  { answer, fiscalYear }: ColumnHints,
): Chosen | null => {
  const [first] = options;
  if (!first) return null;
  const told = answer === null ? undefined : options.find((option) => isAnswer(option, answer));
  // What was answered for another year is no answer where the year's own column is there.
  const isStale = told && otherYear([told], fiscalYear) !== null && otherYear(options, fiscalYear) === null;
  if (told && !isStale) return certain(told);
  const fitting = options.filter(({ header }) => {
    const year = yearIn(header);
    return fiscalYear === null || year === null || year === fiscalYear;
  });
  const ofYear = fitting.filter(({ header }) => yearIn(header) !== null);
  const best = ofYear.length === 1 ? ofYear : fitting;
  const [only] = best;
  if (only && best.length === 1) return certain(only);
  return { column: first.column, options, year: otherYear(options, fiscalYear) };
};
