/** From the tabs of a workbook to item scores, with every doubt reported and none guessed away. */
import type { Framework, Instrument, InstrumentCode } from '../framework/framework.ts';
import { titleOwners } from '../framework/titleOwner.ts';
import { refOf, type TabGrid } from '../grid/grid.ts';
import { isSameText } from '../thai/foldText.ts';
import type { ScoreProblem } from './problems.ts';
import { readInstrument } from './readInstrument.ts';
import type { Question, ScorePlaces, Scores } from './scores.ts';
import { agenciesCompared } from './table/agenciesCompared.ts';
import { resolveCodes } from './table/resolveCodes.ts';
import { findScoreRows } from './table/scoreRows.ts';
import { findSources, type NamedTabs } from './tabs/findSources.ts';
import { belongsTo, isUnknown, type ReadTab, type TabRows } from './tabs/readTab.ts';

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
      ...many.flatMap(({ grid, agencies }): ScoreProblem[] =>
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
    itemTabs: [...sources.itemTabs],
  };
};

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

/** Rows of the tabs in use that carry a score but belong to no item, or to no instrument read from that tab. */
const unknownRows = (
  read: readonly TabRows[],
  sources: ReadonlyMap<InstrumentCode, readonly ReadTab[]>,
  framework: Framework,
): ScoreProblem[] =>
  read.flatMap((tab) => {
    const here = framework.instruments.filter(({ code }) =>
      sources.get(code)?.some(({ grid }) => grid === tab.grid),
    );
    if (here.length === 0) return [];
    return tab.rows.flatMap((resolved): ScoreProblem[] => {
      const { row } = resolved;
      if (here.some((instrument) => belongsTo(instrument, resolved)) || !isUnknown(tab.grid, resolved))
        return [];
      const cell = refOf(tab.grid, row.row, row.codeColumn);
      return [{ code: 'unknown-item', cell, written: row.reading.written }];
    });
  });
