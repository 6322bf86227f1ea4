/** Reads what staff paste: text copied from the report, from a web page or from a PDF. */
import type { Framework } from '../framework/framework.ts';
import { readAgency } from './agency.ts';
import { readAnnounced } from './announcedFigures.ts';
import { documentText } from './documentText.ts';
import { readFiscalYear } from './fiscalYear.ts';
import { readItems } from './itemScores.ts';
import { readLines } from './lines.ts';
import { marksOf } from './marks.ts';
import { withoutPageFurniture } from './pages.ts';
import type { PastedReport } from './pastedReport.ts';
import { settleScores } from './settleScores.ts';
import { titlesOf } from './titleFit.ts';
import { wordsOf } from './words.ts';

/**
 * What a pasted text says about a result.
 *
 * Scores are taken only where code, title and figure stand together as in a score table, whichever way its columns and
 * lines were lost; a mention of a code in a sentence or in the plan is none. What is not clear is left out and named.
 * Any text at all can be read; the time it takes grows with its length.
 *
 * @param framework the framework of the year that the text is about; `readFiscalYear` tells which
 */
export const readReport = (text: string, framework: Framework): PastedReport => {
  const lines = withoutPageFurniture(readLines(text));
  const words = wordsOf(lines);
  const document = documentText(words);
  const titles = titlesOf(framework);
  const marks = marksOf(words, lines, framework, titles);
  const { readings, unknown } = readItems(words, lines, marks, framework, titles);
  const { agency, spellings, district, province } = readAgency(document, words, lines);
  return {
    ...settleScores(readings, framework),
    unknown,
    announced: readAnnounced(document, words, lines, marks, framework),
    agency,
    agencySpellings: spellings,
    district,
    province,
    fiscalYear: readFiscalYear(text),
  };
};
