import type { Framework } from '../../framework/framework.ts';
import { type Titles, titlesOf } from '../../framework/titleFit.ts';
import { headingsOf } from '../../scores/table/headings.ts';
import { sectionYears } from '../sectionYears.ts';
import { type LineRole, roleOf } from './lineRole.ts';
import type { Line } from './lines.ts';

/** The lines of a text, and what the headings among them say. */
export interface HeadedLines {
  readonly lines: readonly Line[];
  /** Of the year that the text is about. */
  readonly framework: Framework;
  readonly titles: Titles;
  /** What each line is to the tables below it; null for a line of a table or of running text. */
  readonly roles: readonly (LineRole | null)[];
  /** The fiscal year (Buddhist era) of each line's section; null where no heading above names one. */
  readonly years: readonly (number | null)[];
}

/** @param lines without what belongs to pages */
export const headedLines = (lines: readonly Line[], framework: Framework): HeadedLines => {
  const titles = titlesOf(framework);
  const headings = headingsOf(framework);
  const roles = lines.map((_, index) => roleOf(lines, index, headings));
  return { lines, framework, titles, roles, years: sectionYears(lines, roles, titles) };
};
