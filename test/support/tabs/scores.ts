/** Score tables and item scores as tests write them. */
import type { InstrumentCode, ItemCode, PartCode } from '../../../src/framework/framework.ts';
import { framework2568 } from '../../../src/framework/framework2568.ts';
import { allItems, findItem, titleOf } from '../../../src/framework/lookup.ts';
import type { TabGrid } from '../../../src/grid/grid.ts';
import type { Problem, ProblemCode } from '../../../src/problems/problem.ts';
import { readScores } from '../../../src/scores/readScores.ts';
import type { ScoreCell, ScorePlaces, Scores, ScoreTabs } from '../../../src/scores/scores.ts';
import { type Cell, grid } from './grid.ts';

const instrumentOf = (item: ItemCode): InstrumentCode =>
  item.startsWith('i') ? 'IIT' : item.startsWith('e') ? 'EIT' : 'OIT';

/** The codes of an instrument's items, in order. */
export const codesOf = (instrument: InstrumentCode): ItemCode[] =>
  allItems(framework2568)
    .map(({ code }) => code)
    .filter((code) => instrumentOf(code) === instrument);

/** An item's official title with the years of 2568. @throws when there is no such item */
export const officialTitle = (code: ItemCode): string => {
  const item = findItem(framework2568, code);
  if (!item) throw new Error(`No item ${code}`);
  return titleOf(item, 2568);
};

export const scoreHeader = ['ประเด็นข้อคำถาม', 'คะแนน', 'การวิเคราะห์ผลการประเมินฯ'] as const;

/** One tab for each instrument as the report prints them: code and title in one cell, score, analysis. */
export const scoreTabs = (scores: Readonly<Record<ItemCode, Cell>>): TabGrid[] =>
  framework2568.instruments.map(({ code }) =>
    grid(code, [
      scoreHeader,
      ...Object.entries(scores)
        .filter(([item]) => instrumentOf(item) === code)
        .map(([item, score]) => [`${item} ${officialTitle(item)}`, score, '']),
    ]),
  );

const anyTab: ScoreTabs = { IIT: null, EIT: null, OIT: null };

/** Reads score tabs with the framework of 2568. */
export const read = (
  tabs: readonly TabGrid[],
  names: Partial<ScoreTabs> = {},
  more: Partial<ScorePlaces> = {},
): Scores =>
  readScores(tabs, framework2568, {
    tabs: { ...anyTab, ...names },
    columns: { IIT: null, EIT: null, OIT: null },
    fiscalYear: 2568,
    ...more,
  });

/** The item scores of a part, by item; items without a cell are absent. */
export const byItem = (
  scores: Scores,
  parts: readonly PartCode[] = ['IIT', 'EIT1', 'OIT'],
): Record<ItemCode, number | null> =>
  Object.fromEntries(
    scores.cells.filter(({ part }) => parts.includes(part)).map(({ item, score }) => [item, score]),
  );

/** The problems of one kind. */
export const problemsOf = <Code extends ProblemCode>(
  problems: readonly Problem[],
  code: Code,
): Extract<Problem, { code: Code }>[] =>
  problems.filter((problem): problem is Extract<Problem, { code: Code }> => problem.code === code);

/** The problems but for missing items and absent tabs, which tests with a few rows always have. */
export const notices = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ code }) => code !== 'missing-item' && code !== 'tab-not-found');

/**
 * Item scores as if read from tabs.
 *
 * @param scores the items there are; null for a cell without a score that can be trusted
 * @param part2 the items of EIT part 2, where they are published
 */
export const scored = (
  scores: Readonly<Record<ItemCode, number | null>>,
  part2: Readonly<Record<ItemCode, number | null>> = {},
): Scores => {
  const cellsOf = (from: Readonly<Record<ItemCode, number | null>>, column: number): ScoreCell[] =>
    Object.entries(from).map(([item, score], index) => {
      const instrument = instrumentOf(item);
      const part = instrument === 'EIT' ? (column === 2 ? 'EIT1' : 'EIT2') : instrument;
      return { item, part, score, cell: { tab: instrument, row: index + 2, column }, codeColumn: 1 };
    });
  const cells = [...cellsOf(scores, 2), ...cellsOf(part2, 3)];
  const instruments = new Set(cells.map(({ item }) => instrumentOf(item)));
  const tabs = new Map([...instruments].map((code) => [code, code]));
  return {
    cells,
    tabs,
    problems: [],
    questions: [],
    otherYears: [],
    years: [],
    tabsOfYear: [],
    itemTabs: [],
  };
};

/** The same score for every item of an instrument: `all('OIT', 100)`. */
export const all = (instrument: InstrumentCode, score: number): Record<ItemCode, number> =>
  Object.fromEntries(codesOf(instrument).map((code) => [code, score]));

/** The scores without some items. */
export const without = <Score>(
  scores: Readonly<Record<ItemCode, Score>>,
  ...items: readonly ItemCode[]
): Record<ItemCode, Score> =>
  Object.fromEntries(Object.entries(scores).filter(([code]) => !items.includes(code)));
