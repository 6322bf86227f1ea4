import type { Framework } from '../../framework/framework.ts';
import { readTables, type TableReadings } from '../cells/tables.ts';
import { type Word, wordsOf } from '../words.ts';
import { type DocumentText, documentText } from './documentText.ts';
import { type HeadedLines, headedLines } from './headedLines.ts';
import type { Line } from './lines.ts';

/** A pasted text, ready for reading: the same words as lines of cells, as a run of words, and as one text. */
export interface PastedText extends HeadedLines {
  readonly words: readonly Word[];
  readonly document: DocumentText;
  /** What was read of the tables that kept their cells. */
  readonly tables: TableReadings;
}

/** @param lines without what belongs to pages */
export const pastedText = (lines: readonly Line[], framework: Framework): PastedText => {
  const headed = headedLines(lines, framework);
  const words = wordsOf(lines);
  return { ...headed, words, document: documentText(words), tables: readTables(headed) };
};
