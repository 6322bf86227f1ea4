/** The score in the row of an item: in the column that the header names, or in any cell of its own. */
import { readScore } from '../../grid/readScore.ts';
import { isExtreme, isLikelyPage, isOfAnother } from '../announced/figures.ts';
import type { Found } from '../found.ts';
import type { PastedText } from '../text/pastedText.ts';
import { lineStart, type Segment } from '../text/segments.ts';
import { shorten } from '../text/source.ts';
import type { Word } from '../words.ts';

/** Written as a number would be, letters that look like digits and all: "98,67", "9O.50", "150". */
const LIKE_NUMBER = /^[-+]?(?=[^ ]*[0-9])[0-9.,:;'%OoIl|_/*?\ufffd]{2,12}$/;

/** The first word of a cell of the item's row; −1 when it holds none. */
const firstWordOf = (
  words: readonly Word[],
  { mark: { at }, end, ownsLeft }: Segment,
  cell: number,
): number => {
  const line = words[at]?.line;
  for (
    let index = ownsLeft ? lineStart(words, at) : at;
    index < end && words[index]?.line === line;
    index += 1
  ) {
    if (words[index]?.cell === cell) return index;
  }
  return -1;
};

/** The score in one column of the item's row, where the header says it stands. */
const inColumn = (text: PastedText, segment: Segment, column: number): Found | null => {
  const { mark } = segment;
  const line = text.lines[text.words[mark.at]?.line ?? -1];
  const cell = line?.cells[column];
  if (!cell) return null;
  const at = firstWordOf(text.words, segment, column);
  const figure = text.words[at]?.figure;
  if (figure?.alone) {
    // Under a header without their column, the numbers of rows stand where it says that scores do.
    const hasOther = line?.cells.some(
      ({ plain }, index) => index !== column && /^\d{1,3}(?: ?\. ?\d+)?$/.test(plain),
    );
    if (at < mark.at && hasOther && isLikelyPage(figure)) return { kind: 'unclear', at: mark.at };
    return {
      kind: 'figures',
      figures: [{ score: figure.score, at, place: null }],
      doubts: [],
      onOwnLine: false,
    };
  }
  const { kind } = readScore(cell.plain, cell.plain);
  if (kind === 'none') return { kind: 'no-score', at: mark.at };
  if (at === -1) return null;
  if (kind === 'out-of-range') return { kind, at };
  const isNumber = kind === 'unreadable' && LIKE_NUMBER.test(cell.plain);
  return isNumber ? { kind: 'unreadable', at, text: shorten(cell.written) } : null;
};

/** The scores of the item's row by its table's header; null when the header does not tell. */
export const byHeader = (text: PastedText, segment: Segment): Found | null => {
  const { columns } = segment.mark;
  if (!columns || columns.first === null) return null;
  const first = inColumn(text, segment, columns.first);
  if (columns.second === null || !first) return first;
  const second = inColumn(text, segment, columns.second);
  const both = [first, second].flatMap((found, index) =>
    found?.kind === 'figures'
      ? found.figures.map((figure) => ({ ...figure, place: index === 0 ? (1 as const) : (2 as const) }))
      : [],
  );
  return both.length === 0 ? first : { kind: 'figures', figures: both, doubts: [], onOwnLine: false };
};

/** The figures that fill cells of the item's row; left of the code only such as are no row's number. */
export const inRow = (text: PastedText, { mark, end, ownsLeft }: Segment): Found | null => {
  const code = text.words[mark.at];
  const figures: { score: number; at: number; place: null }[] = [];
  for (let at = ownsLeft ? lineStart(text.words, mark.at) : mark.from; at < end; at += 1) {
    const word = text.words[at];
    if (!word || word.line !== code?.line) break;
    const { figure } = word;
    if (!figure?.alone || isOfAnother(text, mark, at)) continue;
    if (word.cell > code.cell || (word.cell < code.cell && (!figure.whole || isExtreme(figure))))
      figures.push({ score: figure.score, at, place: null });
  }
  return figures.length === 0 ? null : { kind: 'figures', figures, doubts: [], onOwnLine: false };
};

export const hasLeftFigure = (text: PastedText, segment: Segment): boolean => {
  const row = inRow(text, segment);
  return row?.kind === 'figures' && row.figures.some(({ at }) => at < segment.mark.at);
};

/**
 * Of the columns of several years, the assessed year's; whole columns and sections of other years are nobody's here. What
 * the table's header says of its years counts before the headings above.
 */
export const ofYear = ({ framework }: PastedText, { mark }: Segment, found: Found | null): Found | null => {
  const { fiscalYear } = framework;
  const { columns, year } = mark;
  if (found && year !== null && year !== fiscalYear && !columns?.years.includes(fiscalYear))
    return {
      kind: 'other-year',
      at: 'figures' in found ? (found.figures[0]?.at ?? mark.at) : found.at,
      years: [year],
    };
  if (found?.kind !== 'figures' || !columns || columns.first !== null || columns.second !== null)
    return found;
  const { years } = columns;
  const place = years.indexOf(fiscalYear);
  const [first] = found.figures;
  if (!first || years.length === 0) return found;
  if (place === -1) return { kind: 'other-year', at: first.at, years };
  const own = found.figures[place];
  return years.length > 1 && found.figures.length === years.length && own
    ? { ...found, figures: [own] }
    : found;
};

/** Something like a number in the score's place that no score is: behind the words of its row, or in a cell of its own. */
export const noScore = (text: PastedText, { mark, end }: Segment): Found | null => {
  const line = text.words[mark.at]?.line;
  let at = Math.max(mark.at, mark.from - 1);
  while (at + 1 < end && text.words[at + 1]?.line === line) at += 1;
  const title = mark.item && text.titles.byCode.get(mark.item.code);
  for (let index = at; index >= mark.from; index -= 1) {
    const word = text.words[index];
    if (!word || word.figure || title?.figures.has(word.text)) continue;
    const isAlone = word.startsCell && word.endsCell;
    if (!(index === at || isAlone) || !LIKE_NUMBER.test(word.text)) continue;
    const { kind } = readScore(word.text, word.text);
    if (kind === 'out-of-range') return { kind, at: index };
    if (kind === 'unreadable') return { kind, at: index, text: word.written };
  }
  return null;
};
