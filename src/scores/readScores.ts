/** From the tabs of a workbook to item scores, with every doubt reported and none guessed away. */
import { agenciesCompared } from '../agencyNames.ts';
import type {
  Framework,
  Instrument,
  InstrumentCode,
  ItemCode,
  Part,
  PartCode,
} from '../framework/framework.ts';
import { instrumentItems } from '../framework/lookup.ts';
import type { Problem } from '../problem.ts';
import { foldText, isSameText } from '../thai/foldText.ts';
import type { CellRef, TabGrid } from './grid.ts';
import { areParts, type PartNumber, partOfTab } from './partNamed.ts';
import { readScore, type ScoreReading } from './readScore.ts';
import { type ResolvedRow, resolveCodes } from './resolveCodes.ts';
import type { ColumnOption } from './scoreColumns.ts';
import { findScoreRows } from './scoreRows.ts';
import { type Stranger, type TitleOwner, titleOwners } from './titleOwner.ts';

/** One item's place in a score tab; `score` (0 to 100) is null when the cell gives none that can be trusted. */
export interface ScoreCell {
  readonly item: ItemCode;
  readonly part: PartCode;
  readonly score: number | null;
  readonly cell: CellRef;
  /** Column of the item's code; counts from 1. */
  readonly codeColumn: number;
}

/** Something that can be read in two ways, for a person to decide; nothing of the instrument is read until then. */
export type Question =
  | {
      readonly kind: 'tab';
      readonly instrument: InstrumentCode;
      /** Names of the tabs that hold the same items. */
      readonly options: readonly string[];
    }
  | {
      readonly kind: 'column';
      readonly instrument: InstrumentCode;
      readonly tab: string;
      readonly options: readonly ColumnOption[];
    };

export interface Scores {
  /** Every score cell found, in the framework's order of parts and items; at most one per part and item. */
  readonly cells: readonly ScoreCell[];
  /** The tab each instrument was read from; an instrument that was found nowhere is absent. */
  readonly tabs: ReadonlyMap<InstrumentCode, string>;
  readonly problems: readonly Problem[];
  /** Empty when everything could be read in one way only. */
  readonly questions: readonly Question[];
}

/** What the settings say of where scores stand. */
export interface ScorePlaces {
  readonly tabs: ScoreTabs;
  /** The column that a person named for each instrument: its header or its letters. */
  readonly columns: Readonly<Record<InstrumentCode, string | null>>;
  /** The assessed year, Buddhist era; null when not given. */
  readonly fiscalYear: number | null;
}

/** The tab set for each instrument; null means: find it by what it holds. */
export type ScoreTabs = Readonly<Record<InstrumentCode, string | null>>;

interface ReadTab {
  readonly grid: TabGrid;
  readonly rows: readonly ResolvedRow[];
}

/** In a tab found by what it holds, fewer items than this are no score table. */
const FEWEST_ITEMS = 3;

const belongsTo = (instrument: Instrument, row: ResolvedRow): boolean =>
  row.item?.code.startsWith(instrument.letter) ?? false;

const holds = (tab: ReadTab, instrument: Instrument): number => itemsIn(tab, instrument).size;

const readingOf = (grid: TabGrid, row: number, column: number): ScoreReading =>
  readScore(grid.values[row]?.[column] ?? '', grid.shown[row]?.[column] ?? '');

const refOf = (grid: TabGrid, row: number, column: number): CellRef => ({
  tab: grid.name,
  row: row + 1,
  column: column + 1,
});

/**
 * Reads all scores of the framework's items.
 *
 * An instrument is read from the tab that the settings name, else from the tab called by its code, else from the tabs
 * that hold a table of its items: one of the assessed year where several hold the same items. Doubles with one score
 * count once; doubles that contradict each other count as none.
 *
 * A table of many agencies is nobody's: nothing is read from its tab.
 *
 * @param all the tabs of the workbook that may hold scores
 */
export const readScores = (all: readonly TabGrid[], framework: Framework, places: ScorePlaces): Scores => {
  const problems: Problem[] = [];
  const compared = all.map((grid) => ({ grid, agencies: agenciesCompared(grid.shown) }));
  const tabs = compared.flatMap(({ grid, agencies }) => (agencies.length > 0 ? [] : [grid]));
  const questions: Question[] = [];
  const named = new Map<InstrumentCode, TabGrid>();
  for (const { code } of framework.instruments) {
    const name = places.tabs[code];
    const grid = tabs.find((tab) => isSameText(tab.name, name ?? code));
    if (grid) named.set(code, grid);
  }

  const answers = Object.fromEntries(
    framework.instruments.map(({ code, letter }) => [letter, places.columns[code]]),
  );
  const read = tabs.map((grid): ReadTab => {
    const own = framework.instruments.filter(({ code }) => named.get(code) === grid);
    const letters = (own.length > 0 ? own : framework.instruments).map(({ letter }) => letter);
    const hints = { letters, answers, fiscalYear: places.fiscalYear };
    return { grid, rows: resolveCodes(findScoreRows(grid, framework, hints), framework) };
  });

  const sources = new Map<InstrumentCode, readonly ReadTab[]>();
  for (const instrument of framework.instruments) {
    const { code } = instrument;
    const own = read.find((tab) => tab.grid === named.get(code) && holds(tab, instrument) > 0);
    const { found, inDoubt } = findTabs(
      read.filter((tab) => holds(tab, instrument) >= FEWEST_ITEMS),
      own ?? null,
      instrument,
      places.fiscalYear,
    );
    if (inDoubt.length > 0) {
      questions.push({ kind: 'tab', instrument: code, options: inDoubt.map(({ grid }) => grid.name) });
    }
    if (found.length > 0) sources.set(code, found);
    const instead = found[0]?.grid.name ?? null;
    const isSetWrong = places.tabs[code] !== null && !own;
    if (instead === null || isSetWrong) {
      problems.push({ code: 'tab-not-found', instrument: code, tab: places.tabs[code] ?? code, instead });
    }
  }
  if (sources.size < framework.instruments.length) {
    for (const { grid, agencies } of compared) {
      if (agencies.length > 0) problems.push({ code: 'many-agencies', tab: grid.name, agencies });
    }
  }
  for (const instrument of framework.instruments) {
    if (questions.some((question) => question.instrument === instrument.code)) continue;
    questions.push(...columnQuestion(instrument, sources.get(instrument.code) ?? []));
  }

  const cells: ScoreCell[] = [];
  const instrumentProblems: (readonly Problem[])[] = [];
  const titleOwner = titleOwners(framework);
  for (const instrument of framework.instruments) {
    const found = sources.get(instrument.code);
    if (!found) continue;
    const result = readInstrument(instrument, found, titleOwner);
    cells.push(...result.cells);
    instrumentProblems.push(result.problems);
  }

  return {
    cells,
    tabs: new Map([...sources].map(([code, found]) => [code, found[0]?.grid.name ?? code])),
    problems: [...problems, ...instrumentProblems.flat(), ...unknownRows(read, sources, framework)],
    questions,
  };
};

const itemsIn = (tab: ReadTab, instrument: Instrument): Set<ItemCode> =>
  new Set(tab.rows.flatMap((row) => (row.item && belongsTo(instrument, row) ? [row.item.code] : [])));

const sharesItems = (tabs: readonly ReadTab[], instrument: Instrument): boolean => {
  const seen = new Set<ItemCode>();
  for (const tab of tabs) {
    const items = itemsIn(tab, instrument);
    if ([...items].some((code) => seen.has(code))) return true;
    for (const code of items) seen.add(code);
  }
  return false;
};

interface FoundTabs {
  readonly found: readonly ReadTab[];
  /** Tabs between which only a person can choose. */
  readonly inDoubt: readonly ReadTab[];
}

/**
 * The tabs of an instrument: the one that was named, else those that hold its items; and, for a survey in parts, the
 * tab whose name says that it holds the other part.
 */
const findTabs = (
  tabs: readonly ReadTab[],
  own: ReadTab | null,
  instrument: Instrument,
  fiscalYear: number | null,
): FoundTabs => {
  if (instrument.parts.length === 1) return own ? certain([own]) : chooseTabs(tabs, instrument, fiscalYear);
  const isPart2 = (tab: ReadTab): boolean => partOf(tab, tabs, instrument) === 2;
  if (own) {
    const others = tabs.filter((tab) => tab !== own && isPart2(tab) !== isPart2(own));
    return certain([own, ...otherPart(own, others, fiscalYear)]);
  }
  const one = chooseTabs(
    tabs.filter((tab) => !isPart2(tab)),
    instrument,
    fiscalYear,
  );
  const two = chooseTabs(tabs.filter(isPart2), instrument, fiscalYear);
  return {
    found: [...one.found, ...two.found],
    inDoubt: one.inDoubt.length > 0 ? one.inDoubt : two.inDoubt,
  };
};

const certain = (found: readonly ReadTab[]): FoundTabs => ({ found, inDoubt: [] });

/** The part that a tab's name gives, else the headings over all its rows. */
const partOf = (tab: ReadTab, tabs: readonly ReadTab[], instrument: Instrument): PartNumber | null => {
  const named = partOfTab(
    tab.grid.name,
    tabs.map(({ grid }) => grid.name),
  );
  if (named) return named;
  const said = new Set(tab.rows.filter((row) => belongsTo(instrument, row)).map(({ row }) => row.part));
  const [only] = said;
  return said.size === 1 && only ? only : null;
};

/** The tab of the other part that goes with a named one: of the same name but for the part, else the only one. */
const otherPart = (own: ReadTab, tabs: readonly ReadTab[], fiscalYear: number | null): readonly ReadTab[] => {
  const paired = tabs.filter(({ grid }) => areParts(grid.name, own.grid.name));
  if (paired.length === 1) return paired;
  return tabs.length === 1 && !tabs.some((tab) => isOfOtherYear(tab, fiscalYear)) ? tabs : [];
};

const isOfYear = ({ grid }: ReadTab, fiscalYear: number): boolean =>
  foldText(grid.name).includes(String(fiscalYear));

/** Whether a tab's name gives a year, and not the assessed one. */
const isOfOtherYear = (tab: ReadTab, fiscalYear: number | null): boolean =>
  fiscalYear !== null && !isOfYear(tab, fiscalYear) && /25[4-9][0-9]/.test(foldText(tab.grid.name));

/** Among tabs that hold the same items, the one whose name has the assessed year, when there is just one. */
const chooseTabs = (
  tabs: readonly ReadTab[],
  instrument: Instrument,
  fiscalYear: number | null,
): FoundTabs => {
  if (!sharesItems(tabs, instrument)) {
    return { found: tabs, inDoubt: tabs.some((tab) => isOfOtherYear(tab, fiscalYear)) ? tabs : [] };
  }
  const ofYear = fiscalYear === null ? [] : tabs.filter((tab) => isOfYear(tab, fiscalYear));
  return ofYear.length === 1 ? certain(ofYear) : { found: tabs, inDoubt: tabs };
};

const columnQuestion = (instrument: Instrument, tabs: readonly ReadTab[]): Question[] => {
  for (const tab of tabs) {
    const open = tab.rows.find((row) => belongsTo(instrument, row) && row.row.options.length > 0);
    if (open) {
      const { options } = open.row;
      return [{ kind: 'column', instrument: instrument.code, tab: tab.grid.name, options }];
    }
  }
  return [];
};

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

const readInstrument = (
  instrument: Instrument,
  tabs: readonly ReadTab[],
  titleOwner: TitleOwner,
): { cells: ScoreCell[]; problems: Problem[] } => {
  const cells: ScoreCell[] = [];
  const problems: Problem[] = [];
  const otherwiseTitled = new Set<ItemCode>();
  const byItem = new Map<ItemCode, Found[]>();
  const strangers = findStrangers(instrument, tabs, titleOwner);
  for (const tab of tabs) {
    const ofTab = instrument.parts.length > 1 ? partOf(tab, tabs, instrument) : null;
    for (const row of tab.rows) {
      if (!row.item || !belongsTo(instrument, row)) continue;
      const found = { tab, row, part: instrument.parts.length > 1 ? (row.row.part ?? ofTab) : null };
      const doubles = byItem.get(row.item.code);
      if (doubles) doubles.push(found);
      else byItem.set(row.item.code, [found]);
      const cell = refOf(tab.grid, row.row.row, row.row.codeColumn);
      const stranger = strangers.get(row);
      if (stranger) {
        otherwiseTitled.add(row.item.code);
        problems.push({
          code: 'title-differs',
          item: row.item.code,
          cell,
          other: stranger.other?.code ?? null,
        });
      }
      if (row.repaired) {
        problems.push({ code: 'repaired-code', item: row.item.code, cell, written: row.row.reading.written });
      }
    }
  }

  for (const { code } of instrumentItems(instrument)) {
    if (!byItem.has(code)) problems.push({ code: 'missing-item', item: code, tab: tabs[0]?.grid.name ?? '' });
  }

  instrument.parts.forEach((part, index) => {
    const inPart = instrumentItems(instrument).flatMap(({ code }) => {
      const found = (byItem.get(code) ?? []).flatMap((one) => partColumn(one, index));
      return found.length > 0 ? [{ code, found }] : [];
    });
    if (
      !part.itemsPublished &&
      inPart.every(({ found }) => found.every(({ reading }) => reading.kind === 'none'))
    )
      return;
    const results = inPart.map(({ code, found }) => readCell(instrument, part, code, found));
    const scored = results.map(({ cell }) => cell).filter(({ score }) => score !== null);
    const fractions = areFractions(scored);
    if (fractions && scored[0]) {
      problems.push({ code: 'scores-look-like-fractions', part: part.code, cell: scored[0].cell });
    }
    for (const { cell, problems: own } of results) {
      const { item, score } = cell;
      const isFraction = isBelowOne(score);
      const isUsed = !fractions && !isFraction && !otherwiseTitled.has(item);
      cells.push(isUsed ? cell : { ...cell, score: null });
      if (isFraction && !fractions && score !== null) {
        problems.push({ code: 'score-looks-like-fraction', item, cell: cell.cell, score });
      }
      problems.push(...own.filter(({ code }) => !(fractions || isFraction) || code !== 'oit-not-0-or-100'));
    }
  });
  return { cells, problems };
};

/** So many scores are enough to tell that all of them are fractions of 1. */
const FEWEST_FRACTIONS = 3;

/** Whether the scores of a part are 0 to 1 where they should be 0 to 100. */
/** No item scores less than one in a hundred: such a score is a share of 1. */
const isBelowOne = (score: number | null): boolean => score !== null && score > 0 && score < 1;

const areFractions = (cells: readonly ScoreCell[]): boolean =>
  cells.length >= FEWEST_FRACTIONS &&
  cells.every(({ score }) => score !== null && score <= 1) &&
  cells.some(({ score }) => score !== 0);

interface FoundCell {
  readonly cell: CellRef;
  readonly codeColumn: number;
  readonly reading: ScoreReading;
}

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
      reading: readingOf(tab.grid, row.row.row, column),
    },
  ];
};

const readCell = (
  instrument: Instrument,
  part: Part,
  item: ItemCode,
  found: readonly FoundCell[],
): { cell: ScoreCell; problems: Problem[] } => {
  const problems: Problem[] = [];
  // A double without a score says nothing; the one with a score is the item's.
  const scored = found.filter(({ reading }) => reading.kind !== 'none');
  const first = scored[0] ?? found[0];
  if (!first) throw new Error(`No cell for ${item}`);
  let score = scoreOf(first, instrument, item, problems);
  for (const double of found) {
    if (double === first) continue;
    const isSame =
      double.reading.kind === 'none' ||
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
  problems: Problem[],
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

/** Rows of the tabs in use that carry a score but belong to no item, or to no instrument read from that tab. */
const unknownRows = (
  read: readonly ReadTab[],
  sources: ReadonlyMap<InstrumentCode, readonly ReadTab[]>,
  framework: Framework,
): Problem[] =>
  read.flatMap((tab) => {
    const here = framework.instruments.filter(({ code }) => sources.get(code)?.includes(tab));
    if (here.length === 0) return [];
    return tab.rows.flatMap((resolved): Problem[] => {
      const { row } = resolved;
      if (here.some((instrument) => belongsTo(instrument, resolved))) return [];
      const kind = readingOf(tab.grid, row.row, row.columns.first).kind;
      if (row.reading.plain === null && kind !== 'score' && kind !== 'out-of-range') return [];
      const cell = refOf(tab.grid, row.row, row.codeColumn);
      return [{ code: 'unknown-item', cell, written: row.reading.written }];
    });
  });
