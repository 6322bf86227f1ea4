/** The scores of one instrument, from the rows of the tabs it is read from. */
import type { Instrument, ItemCode, Part } from '../framework/framework.ts';
import { instrumentItems } from '../framework/lookup.ts';
import type { Stranger, TitleOwner } from '../framework/titleOwner.ts';
import { isLikeNumber, readScoreAt, type ScoreReading } from '../grid/cells/readScore.ts';
import { type CellRef, refOf } from '../grid/grid.ts';
import type { ScoreProblem } from './problems.ts';
import type { ScoreCell } from './scores.ts';
import type { PartNumber } from './table/partNamed.ts';
import type { ResolvedRow } from './table/resolveCodes.ts';
import { partOf } from './tabs/findTabs.ts';
import { belongsTo, type ReadTab } from './tabs/readTab.ts';

interface Found {
  readonly tab: ReadTab;
  readonly row: ResolvedRow;
  /** The part of a survey in parts that a heading or the tab's name says the row is of. */
  readonly part: PartNumber | null;
}

/** So many titles of other items are no slips: the table lists the items of another year. */
const SHIFTED = 3;

/** The rows whose title is another item's than their code's. */
const findStrangers = (
  instrument: Instrument,
  tabs: readonly ReadTab[],
  titleOwner: TitleOwner,
): ReadonlyMap<ResolvedRow, Stranger> => {
  const rows = tabs.flatMap((tab) => tab.rows.filter((row) => belongsTo(instrument, row)));
  const find = (how: 'clearly' | 'rather'): Map<ResolvedRow, Stranger> =>
    new Map(
      rows.flatMap((row) => {
        const stranger = row.item && titleOwner(row.row.title, row.item, how);
        return stranger ? [[row, stranger] as const] : [];
      }),
    );
  const clearly = find('clearly');
  return clearly.size >= SHIFTED ? find('rather') : clearly;
};

/** The rows of an instrument, and what is wrong with them. */
interface Gathered {
  readonly byItem: ReadonlyMap<ItemCode, readonly Found[]>;
  /** Items of which some row has another item's title: none of their scores counts. */
  readonly otherwiseTitled: ReadonlySet<ItemCode>;
  readonly problems: readonly ScoreProblem[];
}

const gather = (instrument: Instrument, tabs: readonly ReadTab[], titleOwner: TitleOwner): Gathered => {
  const problems: ScoreProblem[] = [];
  const otherwiseTitled = new Set<ItemCode>();
  const byItem = new Map<ItemCode, Found[]>();
  const strangers = findStrangers(instrument, tabs, titleOwner);
  const isInParts = instrument.parts.length > 1;
  for (const tab of tabs) {
    const ofTab = isInParts ? partOf(tab, tabs, instrument) : null;
    for (const row of tab.rows) {
      if (!row.item || !belongsTo(instrument, row)) continue;
      const { code: item } = row.item;
      const found = { tab, row, part: isInParts ? (row.row.part ?? ofTab) : null };
      const own = byItem.get(item);
      if (own) own.push(found);
      else byItem.set(item, [found]);
      const cell = refOf(tab.grid, row.row.row, row.row.codeColumn);
      const stranger = strangers.get(row);
      if (stranger) {
        otherwiseTitled.add(item);
        problems.push({ code: 'title-differs', item, cell, other: stranger.other?.code ?? null });
      }
      if (row.repaired) {
        problems.push({ code: 'repaired-code', item, cell, written: row.row.reading.written });
      }
    }
  }
  for (const { code } of instrumentItems(instrument)) {
    if (!byItem.has(code)) problems.push({ code: 'missing-item', item: code, tab: tabs[0]?.grid.name ?? '' });
  }
  return { byItem, otherwiseTitled, problems };
};

/** The scores of the instrument, in the order of its parts and items, with what is wrong with each. */
export const readInstrument = (
  instrument: Instrument,
  tabs: readonly ReadTab[],
  titleOwner: TitleOwner,
): Reading => {
  const gathered = gather(instrument, tabs, titleOwner);
  const parts = instrument.parts.map((_, index) => readPart(instrument, index, gathered));
  return {
    cells: parts.flatMap(({ cells }) => cells),
    problems: [...gathered.problems, ...parts.flatMap(({ problems }) => problems)],
  };
};

interface Reading {
  readonly cells: readonly ScoreCell[];
  readonly problems: readonly ScoreProblem[];
}

const readPart = (
  instrument: Instrument,
  index: number,
  { byItem, otherwiseTitled }: Pick<Gathered, 'byItem' | 'otherwiseTitled'>,
): Reading => {
  const part = instrument.parts[index];
  const rows = instrumentItems(instrument).flatMap(({ code }) => {
    const [first, ...others] = (byItem.get(code) ?? []).flatMap((one) => partColumn(one, index));
    return first ? [{ code, found: [first, ...others] as const }] : [];
  });
  const isEmpty = rows.every(({ found }) => found.every(({ reading }) => reading.kind === 'none'));
  if (!part || (!part.itemsPublished && isEmpty)) return { cells: [], problems: [] };
  const results = rows.map(({ code, found }) => readCell(instrument, part, code, found));
  const scored = results.map(({ cell }) => cell).filter(({ score }) => score !== null);
  const fractions = areFractions(scored);
  const problems: ScoreProblem[] = [];
  if (fractions && scored[0]) {
    problems.push({ code: 'scores-look-like-fractions', part: part.code, cell: scored[0].cell });
  }
  const cells = results.map(({ cell, problems: own }) => {
    const { item, score } = cell;
    const isFraction = isBelowOne(score);
    if (isFraction && !fractions && score !== null) {
      problems.push({ code: 'score-looks-like-fraction', item, cell: cell.cell, score });
    }
    for (const problem of own) {
      if (!(fractions || isFraction) || problem.code !== 'oit-not-0-or-100') problems.push(problem);
    }
    return fractions || isFraction || otherwiseTitled.has(item) ? { ...cell, score: null } : cell;
  });
  return { cells, problems };
};

/** So many scores are enough to tell that all of them are fractions of 1. */
const FEWEST_FRACTIONS = 3;

/** No item scores less than one in a hundred: such a score is a share of 1. */
const isBelowOne = (score: number | null): boolean => score !== null && score > 0 && score < 1;

/** Whether the scores of a part are 0 to 1 where they should be 0 to 100. */
const areFractions = (cells: readonly ScoreCell[]): boolean =>
  cells.length >= FEWEST_FRACTIONS &&
  cells.every(({ score }) => score !== null && score <= 1) &&
  cells.some(({ score }) => score !== 0);

interface FoundCell {
  readonly cell: CellRef;
  readonly codeColumn: number;
  readonly reading: ScoreReading;
}

/** Whether a figure stands there, be it one that cannot be read: words in its place contradict no other row. */
const saysSomething = ({ reading }: FoundCell): boolean =>
  reading.kind === 'unreadable' ? isLikeNumber(reading.text) : reading.kind !== 'none';

/** The cell of the part's score in a row; none when the row has no score of that part. */
const partColumn = ({ tab, row, part }: Found, partIndex: number): FoundCell[] => {
  const { first, second } = row.row.columns;
  // Columns for both parts say more than a heading or a tab's name.
  const columns = second === null && part === 2 ? [null, first] : [first, second];
  const column = columns[partIndex] ?? null;
  if (column === null) return [];
  return [
    {
      cell: refOf(tab.grid, row.row.row, column),
      codeColumn: row.row.codeColumn + 1,
      reading: readScoreAt(tab.grid, row.row.row, column),
    },
  ];
};

const readCell = (
  instrument: Instrument,
  part: Part,
  item: ItemCode,
  found: readonly [FoundCell, ...FoundCell[]],
): { cell: ScoreCell; problems: ScoreProblem[] } => {
  const problems: ScoreProblem[] = [];
  // A double without a figure says nothing; the one with a figure is the item's.
  const first = found.find(saysSomething) ?? found.find(({ reading }) => reading.kind !== 'none') ?? found[0];
  let score = scoreOf(first, instrument, item, problems);
  for (const double of found) {
    if (double === first) continue;
    const isSame =
      !saysSomething(double) ||
      (double.reading.kind === 'score' &&
        first.reading.kind === 'score' &&
        double.reading.score === first.reading.score);
    problems.push({
      code: isSame ? 'duplicate-item' : 'conflicting-duplicate',
      item,
      cell: double.cell,
      first: first.cell,
    });
    if (!isSame) score = null;
  }
  return { cell: { item, part: part.code, score, cell: first.cell, codeColumn: first.codeColumn }, problems };
};

const scoreOf = (
  { cell, reading }: FoundCell,
  instrument: Instrument,
  item: ItemCode,
  problems: ScoreProblem[],
): number | null => {
  switch (reading.kind) {
    case 'none':
      problems.push({ code: 'missing-score', item, cell });
      return null;
    case 'unreadable':
      problems.push({ code: 'unreadable-score', item, cell, text: reading.text });
      return null;
    case 'out-of-range':
      problems.push({ code: 'score-out-of-range', item, cell, value: reading.value });
      return null;
    case 'score':
      if (instrument.itemScale === 'zero-or-hundred' && reading.score !== 0 && reading.score !== 100) {
        problems.push({ code: 'oit-not-0-or-100', item, cell, score: reading.score });
      }
      return reading.score;
  }
};
