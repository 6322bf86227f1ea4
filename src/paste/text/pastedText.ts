import type { Framework } from '../../framework/framework.ts';
import { type Titles, titlesOf } from '../../framework/titleFit.ts';
import { gridColumns, type HeaderColumns } from '../cells/gridColumns.ts';
import { sectionYears } from '../sectionYears.ts';
import { type Word, wordsOf } from '../words.ts';
import { type DocumentText, documentText } from './documentText.ts';
import type { Line } from './lines.ts';

/** A pasted text, ready for reading: the same words as lines of cells, as a run of words, and as one text. */
export interface PastedText {
  readonly lines: readonly Line[];
  readonly words: readonly Word[];
  readonly document: DocumentText;
  /** Of the year that the text is about. */
  readonly framework: Framework;
  readonly titles: Titles;
  /** Where the scores stand, by the index of a line of a table that kept its cells. */
  readonly columns: ReadonlyMap<number, HeaderColumns>;
  /** The fiscal year (Buddhist era) of each line's section; null where no heading above names one. */
  readonly years: readonly (number | null)[];
}

/** @param lines without what belongs to pages */
export const pastedText = (lines: readonly Line[], framework: Framework): PastedText => {
  const words = wordsOf(lines);
  const titles = titlesOf(framework);
  const columns = gridColumns(lines, framework);
  const years = sectionYears(lines, framework, titles);
  return { lines, words, document: documentText(words), framework, titles, years, columns };
};
