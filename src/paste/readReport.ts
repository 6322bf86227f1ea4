/** Reads what staff paste: text copied from the report, from a web page or from a PDF. */

import type { Framework } from '../framework/framework.ts';
import { agenciesCompared } from '../scores/table/agenciesCompared.ts';
import { readAgency } from './agency.ts';
import { readAnnounced } from './announced/announcedFigures.ts';
import { readFiscalYear } from './fiscalYear.ts';
import { readItems } from './itemScores.ts';
import { marksOf } from './marks.ts';
import type { PastedReport } from './pastedReport.ts';
import { settleScores } from './settleScores.ts';
import type { ParseHtml } from './text/html.ts';
import { type Line, readLines } from './text/lines.ts';
import { withoutPageFurniture } from './text/pages.ts';
import { pastedText } from './text/pastedText.ts';

/** Tables of other agencies may stand beside an agency's own; fewer scores than these are not one's own. */
const FEWEST_SCORES = 3;

/** A line without columns is a row of its words, too. */
const rowOf = ({ cells }: Line): string[] => {
  const texts = cells.map(({ written }) => written);
  return texts.length === 1 ? [...texts, ...(texts[0] ?? '').split(' ')] : texts;
};

/**
 * The agencies of a text about many: a table that compares them and holds no items' scores of one, or their tables one
 * below the other, so that most items have several scores.
 */
const agenciesIn = (
  lines: readonly Line[],
  { scores, missing }: Pick<PastedReport, 'scores' | 'missing'>,
  names: readonly string[],
): readonly string[] => {
  const compared = agenciesCompared(lines.map(rowOf));
  const clashing = missing.filter(({ reason }) => reason.kind === 'conflicting').length;
  if (compared.length > 0 && (scores.length < FEWEST_SCORES || clashing > scores.length)) return compared;
  return names.length > 1 && clashing >= FEWEST_SCORES && clashing > scores.length ? names : [];
};

/**
 * What a pasted text says about a result.
 *
 * Scores are taken only where code, title and figure stand together as in a score table, whichever way its columns and
 * lines were lost; a mention of a code in a sentence or in the plan is none. What is not clear is left out and named.
 * Any text at all can be read; the time it takes grows with its length.
 *
 * @param framework the framework of the year that the text is about; `readFiscalYear` tells which
 */
export const readReport = (source: string, framework: Framework, parseHtml: ParseHtml): PastedReport => {
  const lines = withoutPageFurniture(readLines(source, parseHtml));
  const text = pastedText(lines, framework);
  const marks = marksOf(text);
  const { readings, unknown } = readItems(text, marks);
  const { agency, spellings, names, district, province } = readAgency(text);
  const settled = settleScores(readings, framework);
  return {
    ...settled,
    manyAgencies: agenciesIn(lines, settled, names),
    unknown,
    announced: readAnnounced(text, marks),
    agency,
    agencySpellings: spellings,
    district,
    province,
    fiscalYear: readFiscalYear(source, parseHtml),
  };
};
