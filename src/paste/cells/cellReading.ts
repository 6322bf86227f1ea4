/** What the reader of score tabs found in a row of a pasted table, told as of a text. */
import type { Instrument } from '../../framework/framework.ts';
import { LIKE, lettersOf, likenessOfBeginnings } from '../../framework/likeness.ts';
import { readScoreAt } from '../../grid/cells/readScore.ts';
import type { CellRef, TabGrid } from '../../grid/grid.ts';
import type { ScoreProblem } from '../../scores/problems.ts';
import type { ScoreCell } from '../../scores/scores.ts';
import type { ResolvedRow } from '../../scores/table/resolveCodes.ts';
import type { ScoreRow } from '../../scores/table/scoreRows.ts';
import type { ItemReading } from '../itemReading.ts';
import type { MissingReason, ScoreDoubt, Source } from '../pastedReport.ts';
import type { HeadedLines } from '../text/headedLines.ts';
import { shorten } from '../text/source.ts';

/** The rows of items in a text, and where they stand. */
export interface Table {
  /** A row for each line of the text. */
  readonly grid: TabGrid;
  readonly headed: HeadedLines;
  readonly rows: readonly ResolvedRow[];
}

/** The words of a row from its code to its score, whichever stands first. */
export const sourceOf = (
  { lines }: HeadedLines,
  { row, codeColumn, columns }: ScoreRow,
  column = columns.first,
): Source => ({
  line: lines[row]?.number ?? 1,
  text: shorten(
    (lines[row]?.cells ?? [])
      .slice(Math.min(codeColumn, column), Math.max(codeColumn, column) + 1)
      .flatMap(({ written }) => (written === '' ? [] : [written]))
      .join(' '),
  ),
});

const doubtsOf = ({ titles }: HeadedLines, { item, row, repaired }: ResolvedRow): ScoreDoubt[] => {
  const letters = lettersOf(row.title);
  const official = (item && titles.byCode.get(item.code)?.letters) ?? '';
  const isLike = letters.length < 2 || likenessOfBeginnings(letters, official) >= LIKE.possibly;
  return [
    ...(repaired ? [{ kind: 'repaired-code' as const, written: row.reading.written }] : []),
    ...(isLike ? [] : [{ kind: 'unlike-title' as const, title: row.title }]),
  ];
};

/** A row of which no score is taken: it is of other years; or of columns that nobody can tell apart, when `years` is null. */
export const passedOver = (
  { headed }: Table,
  { parts }: Instrument,
  { item, row }: ResolvedRow,
  years: readonly number[] | null,
): ItemReading[] => {
  const part = parts[row.part === 2 ? 1 : 0] ?? parts[0];
  if (!item || !part) return [];
  const source = sourceOf(headed, row);
  const outcome = years
    ? { kind: 'other-year' as const, years, source }
    : { kind: 'unclear' as const, source };
  return [{ item, part: part.code, outcome, doubts: [], source }];
};

/** A score that the reader of tabs gives, or why it gives none. @param problems all that it found in the instrument */
export const cellReading = (
  table: Table,
  found: ScoreCell,
  problems: readonly ScoreProblem[],
): ItemReading[] => {
  const { part, score, cell, codeColumn } = found;
  const own = table.rows.find(({ row }) => row.row === cell.row - 1 && row.codeColumn === codeColumn - 1);
  if (!own?.item) return [];
  const source = sourceOf(table.headed, own.row, cell.column - 1);
  const [reason] = problems.flatMap((problem) => reasonOf(table, problem, found, source) ?? []);
  const isScore = score !== null && !isBrokenOff(table, cell);
  const outcome =
    reason ?? (isScore ? { kind: 'score' as const, score } : { kind: 'unclear' as const, source });
  return [{ item: own.item, part, outcome, doubts: doubtsOf(table.headed, own), source }];
};

type Reason = Exclude<MissingReason, { readonly kind: 'not-found' }>;

const isSame = (one: CellRef, other: CellRef): boolean =>
  one.row === other.row && one.column === other.column;

/** What a problem says of an item's score; null when it is another's, or keeps no score from being taken. */
const reasonOf = (
  table: Table,
  problem: ScoreProblem,
  { item, part, cell }: ScoreCell,
  source: Source,
): Reason | null => {
  if (problem.code === 'title-differs' && problem.item === item)
    return { kind: 'other-title', other: problem.other, source };
  if (problem.code === 'scores-look-like-fractions')
    return problem.part === part ? { kind: 'fraction', source } : null;
  if (problem.code === 'conflicting-duplicate' && isSame(problem.first, cell))
    return conflict(table, [problem.first, problem.cell]);
  if (!('cell' in problem) || !isSame(problem.cell, cell)) return null;
  switch (problem.code) {
    case 'missing-score':
      return { kind: 'no-score', source };
    case 'unreadable-score':
      return { kind: 'unreadable', text: shorten(problem.text), source };
    case 'score-out-of-range':
      return { kind: 'out-of-range', source };
    case 'score-looks-like-fraction':
      return { kind: 'fraction', source };
    // A tab keeps it, since a person typed it there; what a text gives is written into tabs, and may be a page's number.
    case 'oit-not-0-or-100':
      return { kind: 'unclear', source };
    default:
      return null;
  }
};

const conflict = ({ grid, headed }: Table, cells: readonly CellRef[]): Reason => ({
  kind: 'conflicting',
  readings: cells.flatMap(({ row, column }) => {
    const reading = readScoreAt(grid, row - 1, column - 1);
    const { number: line = 1, cells: texts = [] } = headed.lines[row - 1] ?? {};
    const text = shorten(texts.flatMap(({ written }) => (written === '' ? [] : [written])).join(' '));
    return reading.kind === 'score' ? [{ value: reading.score, source: { line, text } }] : [];
  }),
});

/** Whether a figure is one half of decimals that the end of its line or cell broke: "98." and "67". */
const isBrokenOff = ({ headed: { lines } }: Table, { row, column }: CellRef): boolean => {
  const texts = [...(lines[row - 1]?.cells.slice(column - 1) ?? []), ...(lines[row]?.cells ?? [])];
  const [own = '', behind = ''] = texts.flatMap(({ plain }) => (plain === '' ? [] : [plain]));
  return (
    (own.endsWith('.') && /^[0-9]+$/.test(behind)) || (/^[0-9]+$/.test(own) && /^\. ?[0-9]/.test(behind))
  );
};
