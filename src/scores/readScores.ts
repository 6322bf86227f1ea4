/** From the tabs of a workbook to item scores, with every doubt reported and none guessed away. */
import type { Framework, Instrument, InstrumentCode, ItemCode, Part } from '../framework/framework.ts';
import { frameworks } from '../framework/frameworks.ts';
import { instrumentItems } from '../framework/lookup.ts';
import { type Stranger, type TitleOwner, titleOwners } from '../framework/titleOwner.ts';
import type { CellRef, TabGrid } from '../grid/grid.ts';
import { readScore, type ScoreReading } from '../grid/readScore.ts';
import type { Problem } from '../problems/problem.ts';
import { yearsInName } from '../thai/buddhistYear.ts';
import { isSameText } from '../thai/foldText.ts';
import { agenciesCompared } from './agenciesCompared.ts';
import { findTabs, partOf } from './findTabs.ts';
import type { PartNumber } from './partNamed.ts';
import { belongsTo, itemsIn, type ReadTab, type TabRows } from './readTab.ts';
import { type ResolvedRow, resolveCodes } from './resolveCodes.ts';
import { findScoreRows } from './scoreRows.ts';
import type { OtherYear, Question, ScoreCell, ScorePlaces, Scores, ScoreTabs } from './scores.ts';
import { yearOfTab } from './tabYear.ts';

/** In a tab found by what it holds, fewer items than this are no score table. */
const FEWEST_ITEMS = 3;

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
 * An instrument is read from the tab that the settings name, else from the tabs that hold a table of its items; never
 * from one of another year than the assessed one. Doubles with one score count once; doubles that contradict each other
 * count as none.
 *
 * A table of many agencies is nobody's: nothing is read from its tab.
 *
 * @param all the tabs of the workbook that may hold scores
 */
export const readScores = (all: readonly TabGrid[], framework: Framework, places: ScorePlaces): Scores => {
  const compared = all.map((grid) => ({ grid, agencies: agenciesCompared(grid.shown) }));
  const tabs = compared.flatMap(({ grid, agencies }) => (agencies.length > 0 ? [] : [grid]));
  const named = namedTabs(tabs, framework, places);
  const read = readTabs(tabs, framework, places, named);
  const sources = findSources(read, framework, places, named);
  const { found, questions } = sources;
  for (const instrument of framework.instruments) {
    const isOpen = questions.some((one) => one.kind !== 'year' && one.instrument === instrument.code);
    if (!isOpen) questions.push(...columnQuestion(instrument, found.get(instrument.code) ?? []));
  }

  const titleOwner = titleOwners(framework);
  const results = framework.instruments.flatMap((instrument) => {
    const own = found.get(instrument.code);
    return own ? [readInstrument(instrument, own, titleOwner)] : [];
  });
  const many = found.size < framework.instruments.length ? compared : [];
  return {
    cells: results.flatMap(({ cells }) => cells),
    tabs: new Map([...found].map(([code, own]) => [code, own[0]?.grid.name ?? code])),
    problems: [
      ...sources.problems,
      ...many.flatMap(({ grid, agencies }): Problem[] =>
        agencies.length > 0 ? [{ code: 'many-agencies', tab: grid.name, agencies }] : [],
      ),
      ...results.flatMap(({ problems }) => problems),
      ...unknownRows(read, found, framework),
    ],
    questions,
    otherYears: sources.otherYears,
    years: [...new Set([...sources.seen.values()].flat().flatMap(({ year }) => year ?? []))].sort(),
    tabsOfYear: [
      ...new Set([...found.values()].flat().flatMap(({ grid, year }) => (year === null ? [] : [grid.name]))),
    ],
    itemTabs: [...new Set([...sources.seen.values()].flat().map(({ grid }) => grid.name))],
  };
};

type NamedTabs = ReadonlyMap<InstrumentCode, TabGrid>;

/** The tab of each instrument's name: the one that is set, else the instrument's code. */
const namedTabs = (tabs: readonly TabGrid[], { instruments }: Framework, places: ScorePlaces): NamedTabs =>
  new Map(
    instruments.flatMap(({ code }) => {
      const grid = tabs.find((tab) => isSameText(tab.name, places.tabs[code] ?? code));
      return grid ? [[code, grid] as const] : [];
    }),
  );

const readTabs = (
  tabs: readonly TabGrid[],
  framework: Framework,
  { columns, fiscalYear }: ScorePlaces,
  named: NamedTabs,
): TabRows[] => {
  const { instruments } = framework;
  const answers = Object.fromEntries(instruments.map(({ code, letter }) => [letter, columns[code]]));
  return tabs.map((grid) => {
    const own = instruments.filter(({ code }) => named.get(code) === grid);
    const letters = (own.length > 0 ? own : instruments).map(({ letter }) => letter);
    const rows = findScoreRows(grid, framework, { letters, answers, fiscalYear });
    return { grid, rows: resolveCodes(rows, framework) };
  });
};

interface Sources {
  readonly found: Map<InstrumentCode, readonly ReadTab[]>;
  /** Every tab that holds items of the instrument. */
  readonly seen: Map<InstrumentCode, readonly ReadTab[]>;
  readonly questions: Question[];
  readonly otherYears: OtherYear[];
  readonly problems: Problem[];
}

/** Where each instrument is read from, and why it is not where it is not. */
const findSources = (
  read: readonly TabRows[],
  framework: Framework,
  places: ScorePlaces,
  named: NamedTabs,
): Sources => {
  const sources: Sources = { found: new Map(), seen: new Map(), questions: [], otherYears: [], problems: [] };
  const { fiscalYear, isHidden = () => false } = places;
  for (const instrument of framework.instruments) {
    const { code } = instrument;
    const isSet = places.tabs[code] !== null;
    const views = read.map((tab) => viewOf(tab, instrument, framework, fiscalYear));
    const own = views.find(({ grid, rows }) => grid === named.get(code) && rows.length > 0) ?? null;
    const tabs = views.filter(
      (tab) =>
        (itemsIn(tab, instrument).size >= FEWEST_ITEMS || tab === own) &&
        (!places.onlyOfYear || tab.year === fiscalYear),
    );
    sources.seen.set(code, tabs);
    const search = findTabs({ instrument, tabs, set: isSet ? own : null, fiscalYear, isHidden });
    const { found, inDoubt } = search;
    if (inDoubt.length > 0) {
      const options = inDoubt.map(({ grid }) => grid.name);
      sources.questions.push({ kind: 'tab', instrument: code, options });
    }
    if (found.length > 0) sources.found.set(code, found);
    for (const { grid, year, reason } of search.otherYears) {
      if (year !== null && reason !== null) {
        sources.otherYears.push({ instrument: code, tab: grid.name, year, reason });
      }
    }
    if (search.otherYears.length > 0) continue;
    const instead = found[0]?.grid.name ?? null;
    const ofYear = tabs.filter(({ year }) => year !== null && year === fiscalYear);
    const [better] = isSet && own?.year === null ? ofYear : [];
    if (better) {
      const [tab, instead] = [own?.grid.name ?? '', better.grid.name];
      sources.problems.push({ code: 'set-tab-without-year', instrument: code, tab, instead });
    }
    if (instead === null || (isSet && !own)) {
      const tab = places.tabs[code] ?? code;
      sources.problems.push({ code: 'tab-not-found', instrument: code, tab, instead });
    }
  }
  if (fiscalYear !== null && sources.otherYears.length === 0) {
    sources.questions.push(...doubtfulYears(sources, fiscalYear, places.tabs));
  }
  return sources;
};

/** What a tab holds of an instrument: the rows of the assessed year where it holds several years' tables. */
const viewOf = (
  { grid, rows }: TabRows,
  instrument: Instrument,
  framework: Framework,
  fiscalYear: number | null,
): ReadTab => {
  const all = rows.filter((row) => belongsTo(instrument, row));
  const ofYear = all.filter(({ row }) => fiscalYear === null || [fiscalYear, null].includes(row.year));
  const own = itemsIn({ grid, rows: ofYear }, instrument).size >= FEWEST_ITEMS ? ofYear : all;
  const others = frameworks.filter((one) => one.fiscalYear !== framework.fiscalYear);
  const ofLetter = rows.filter(
    (row) => row.item === null && row.row.reading.plain?.startsWith(instrument.letter),
  );
  const said = [...own, ...(own.length > 0 ? ofLetter : [])];
  const top = rows.reduce((least, { row }) => Math.min(least, row.row), grid.shown.length);
  return { grid, rows: own, ...yearOfTab({ grid, top, rows: said, framework, others, fiscalYear }) };
};

/**
 * Beside tabs of another year, tabs of an instrument that nowhere says its year may be of that year: a person tells, by
 * naming them in the settings. Not asked where every tab whose name has no year is of the assessed one.
 */
const doubtfulYears = (
  { found, seen, questions }: Sources,
  fiscalYear: number,
  set: ScoreTabs,
): Question[] => {
  const known = [...seen.values()].flat().filter(({ year }) => year !== null);
  const unnamed = known.filter(({ grid }) => yearsInName(grid.name).length === 0);
  const isOwn = ({ year }: ReadTab): boolean => year === fiscalYear;
  if (known.every(isOwn) || (unnamed.length > 0 && unnamed.every(isOwn))) return [];
  return [...found].flatMap(([instrument, tabs]): Question[] =>
    set[instrument] !== null ||
    seen.get(instrument)?.some(({ year }) => year !== null) ||
    questions.some((one) => one.kind === 'tab' && one.instrument === instrument)
      ? []
      : [{ kind: 'tab', instrument, options: tabs.map(({ grid }) => grid.name) }],
  );
};

const columnQuestion = (instrument: Instrument, tabs: readonly ReadTab[]): Question[] => {
  for (const { grid, rows } of tabs) {
    const open = rows.find(({ row }) => row.options.length > 0);
    if (open) {
      const { options } = open.row;
      return [{ kind: 'column', instrument: instrument.code, tab: grid.name, options }];
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
  read: readonly TabRows[],
  sources: ReadonlyMap<InstrumentCode, readonly ReadTab[]>,
  framework: Framework,
): Problem[] =>
  read.flatMap((tab) => {
    const here = framework.instruments.filter(({ code }) =>
      sources.get(code)?.some(({ grid }) => grid === tab.grid),
    );
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
