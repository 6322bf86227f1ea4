/** The words that belong to an item: from its code to what comes next. */
import type { ItemMark, Mark } from '../marks.ts';
import type { Word } from '../words.ts';

/** An item in the text: its mark, and the index behind its last word. */
export interface Segment {
  readonly mark: ItemMark;
  readonly end: number;
}

/** The index of the first word on the line of a word. */
const lineStart = (words: readonly Word[], at: number): number => {
  let start = at;
  while (start > 0 && words[start - 1]?.line === words[at]?.line) start -= 1;
  return start;
};

/** Where an item's words end at the latest, given the mark that follows: what stands left of a code is its own row's. */
const endBefore = (words: readonly Word[], mark: ItemMark, next: Mark): number => {
  const own = words[mark.at];
  const code = words[next.at];
  if (next.kind !== 'item' || !own || !code) return next.at;
  if (own.line === code.line) {
    // A mention in the column left of the next code's row has no part in that row.
    if (own.startsCell || !code.startsCell || own.cell === code.cell) return next.at;
    let end = mark.from;
    while (end < next.at && words[end]?.cell === own.cell) end += 1;
    return end;
  }
  const start = lineStart(words, next.at);
  const isRow = code.startsCell && words[start]?.cell !== code.cell;
  const leading = words.slice(start, next.at);
  const isNumbered = leading.every(({ text, figure }) => figure !== null || /^[0-9]{1,3}[.)]$/.test(text));
  return isRow || isNumbered ? start : next.at;
};

/** Segments in runs: a run is what stands between two headings. */
export const runsOf = (words: readonly Word[], marks: readonly Mark[]): Segment[][] => {
  const runs: Segment[][] = [[]];
  marks.forEach((mark, index) => {
    if (mark.kind === 'break') runs.push([]);
    if (mark.kind !== 'item') return;
    const next = marks[index + 1];
    runs[runs.length - 1]?.push({ mark, end: next ? endBefore(words, mark, next) : words.length });
  });
  return runs.filter((run) => run.length > 0);
};
