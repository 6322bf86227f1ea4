/** Takes away what belongs to pages, not to the text: page numbers, and headers and footers that repeat. */
import type { Line } from './lines.ts';

/** How many lines at a page's edge may be its header or footer. */
const EDGE = 4;

const MARKED_NUMBER =
  /^(?:[-–—~] ?\d{1,4} ?[-–—~]|(?:หน้า|หน้าที่|page|p\.) ?:? ?\d{1,4}(?: ?(?:\/|จาก|of) ?\d{1,4})?|\d{1,4} ?\/ ?\d{1,4}|\d{1,4} of \d{1,4})$/i;

const shownIn = (line: Line): string => line.cells.map(({ plain }) => plain).join(' ');

const wholeNumber = (line: Line): number | null => {
  const [only, ...others] = line.cells;
  return only && others.length === 0 && /^\d{1,4}$/.test(only.plain) ? Number(only.plain) : null;
};

/** The lines of each page, in order. */
const pagesOf = (lines: readonly Line[]): Line[][] => {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages.values()];
};

/** Numbers first or last on their page that count up with the pages. A single one proves nothing. */
const pageNumbers = (pages: readonly (readonly Line[])[]): Set<Line> => {
  const byOffset = new Map<number, Line[]>();
  for (const page of pages) {
    for (const line of new Set([page[0], page[page.length - 1]])) {
      const number = line && wholeNumber(line);
      if (!line || number === null || number === undefined) continue;
      const offset = number - line.page;
      const found = byOffset.get(offset);
      if (found) found.push(line);
      else byOffset.set(offset, [line]);
    }
  }
  return new Set([...byOffset.values()].filter((found) => found.length > 1).flat());
};

/** What a header keeps from page to page; '' for a line with hardly a letter, such as a score or a code. */
const headerKey = (line: Line): string => {
  const shown = shownIn(line).replace(/[0-9]/g, '');
  return /\p{L}.*\p{L}.*\p{L}/u.test(shown) ? shown : '';
};

/** Lines at the same edge of several pages that differ in their digits at most. */
const repeatedAtEdge = (edges: readonly (readonly Line[])[]): Set<Line> => {
  const pagesWith = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set(edge.map(headerKey))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const repeated = new Set<Line>();
  for (const edge of edges) {
    for (const line of edge) {
      const key = headerKey(line);
      // From the edge on without a gap: a line inside the text that occurs twice is no header.
      if (key === '' || (pagesWith.get(key) ?? 0) < 2) break;
      repeated.add(line);
    }
  }
  return repeated;
};

/**
 * The lines without page numbers and without headers and footers that repeat from page to page. The first page keeps
 * its header: what stands there may be the heading of the text itself.
 */
export const withoutPageFurniture = (lines: readonly Line[]): Line[] => {
  const unmarked = lines.filter((line) => !MARKED_NUMBER.test(shownIn(line)));
  const numbers = pageNumbers(pagesOf(unmarked));
  const numbered = pagesOf(unmarked.filter((line) => !numbers.has(line)));
  if (numbered.length < 2) return numbered.flat();
  const headers = repeatedAtEdge(numbered.map((page) => page.slice(0, EDGE)));
  const footers = repeatedAtEdge(numbered.map((page) => page.slice(-EDGE).reverse()));
  const first = numbered[0]?.[0]?.page;
  return numbered.flat().filter((line) => line.page === first || !(headers.has(line) || footers.has(line)));
};
