/** The announced scores of indicators where staff have them in a tab of their own: a row an indicator. */
import type { Framework } from '../framework/framework.ts';
import { readScoreAt } from '../grid/cells/readScore.ts';
import { type CellRef, refOf, type TabGrid } from '../grid/grid.ts';
import { foldText } from '../thai/foldText.ts';
import { headedYear } from '../thai/year/yearOf.ts';
import { yearsInName } from '../thai/year/yearsIn.ts';
import { oneOf } from '../vocabulary/wordPattern.ts';
import { type ColumnChoice, guessColumns, readHeader } from './table/scoreColumns.ts';
import { headerTexts } from './table/scoreHeaders.ts';
import { columnsWithScores, type TablePlace } from './table/tablePlace.ts';

/** An indicator's score, 0 to 100, and where it stands. */
interface IndicatorScore {
  readonly score: number;
  readonly cell: CellRef;
}

/** By the indicator's number. */
export type IndicatorScores = ReadonlyMap<number, IndicatorScore>;

/** So many indicators make a table of them: a heading or two are in every score tab. */
const FEWEST = 5;

const NUMBER_IN_FRONT = new RegExp(
  `^${oneOf(({ itemWords }) => itemWords.indicator)}? ?[0-9]{0,2} ?[.):]? ?`,
);

/**
 * The indicators' scores of the fiscal year, from the one tab that lists them; empty when no tab does, or several do.
 *
 * @param tabs the tabs that hold no items
 * @param years.hasOtherYears whether the workbook holds scores of other years: then a tab must say its year
 */
export const readIndicatorScores = (
  tabs: readonly TabGrid[],
  framework: Framework,
  { fiscalYear, hasOtherYears }: { readonly fiscalYear: number; readonly hasOtherYears: boolean },
): IndicatorScores => {
  const found = tabs.flatMap((grid) => readTable(grid, framework, fiscalYear) ?? []);
  const ofYear = found.filter(({ year }) => year === fiscalYear);
  const [only, ...more] = ofYear.length > 0 || hasOtherYears ? ofYear : found;
  return only && more.length === 0 ? only.scores : new Map();
};

/** Reads the number of the indicator that a cell names; null when it names none. */
const numberReader = ({ instruments }: Framework): ((text: string) => number | null) => {
  const names = new Map(
    instruments.flatMap(({ indicators }) =>
      indicators.map(({ number, name }) => [foldText(name), number] as const),
    ),
  );
  return (text) => (text === '' ? null : (names.get(foldText(text).replace(NUMBER_IN_FRONT, '')) ?? null));
};

const readTable = (
  grid: TabGrid,
  framework: Framework,
  fiscalYear: number,
): { year: number | null; scores: IndicatorScores } | null => {
  const numberIn = numberReader(framework);
  const column = firstColumn(grid, (text) => numberIn(text) !== null);
  if (column === null) return null;
  const rows = grid.shown.flatMap((cells, row) => {
    const number = numberIn(cells[column] ?? '');
    return number === null ? [] : [{ row, number }];
  });
  const itemRows = rows.map(({ row }) => row);
  const place: TablePlace = {
    grid,
    codeColumn: column,
    from: 0,
    to: (grid.shown[0]?.length ?? 0) - 1,
    itemRows,
  };
  const choice = chooseColumn(place, fiscalYear);
  const [nameYear = null, ...moreYears] = yearsInName(grid.name);
  if (!choice || choice.options.length > 0 || moreYears.length > 0) return null;
  const year = choice.year ?? nameYear ?? headedYear(grid.shown.slice(0, itemRows[0] ?? 0).flat());
  if (year !== null && year !== fiscalYear) return null;
  const scores = scoresIn(grid, rows, choice.columns.first);
  return scores.size < FEWEST ? null : { year, scores };
};

/** The scores in a column. In two rows, as for the parts of a survey, neither is the indicator's. */
const scoresIn = (
  grid: TabGrid,
  rows: readonly { readonly row: number; readonly number: number }[],
  column: number,
): IndicatorScores => {
  const scores = new Map<number, IndicatorScore>();
  for (const { row, number } of rows) {
    const reading = readScoreAt(grid, row, column);
    const isAlone = rows.filter((one) => one.number === number).length === 1;
    if (reading.kind !== 'score' || !isAlone) continue;
    scores.set(number, { score: reading.score, cell: refOf(grid, row, column) });
  }
  return scores;
};

/** The leftmost column in which enough cells are names of indicators. */
const firstColumn = ({ shown }: TabGrid, isName: (text: string) => boolean): number | null => {
  const width = shown[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    if (shown.filter((cells) => isName(cells[column] ?? '')).length >= FEWEST) return column;
  }
  return null;
};

const chooseColumn = (place: TablePlace, fiscalYear: number): ColumnChoice | null => {
  const withScores = columnsWithScores(place);
  const hints = { fiscalYear, answer: null };
  for (let row = (place.itemRows[0] ?? 0) - 1; row >= 0; row -= 1) {
    const { texts } = headerTexts(place, row, null);
    const header = readHeader(place, { texts, labels: [] }, withScores, hints);
    if (header) return header;
  }
  return guessColumns(place, withScores, hints);
};
