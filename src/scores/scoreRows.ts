/** Finds the rows of a tab that look like rows of a score table, wherever the tables stand. */
import type { Framework } from '../framework/framework.ts';
import type { CodeReading } from '../framework/itemCode.ts';
import { allItems } from '../framework/lookup.ts';
import type { TabGrid } from '../grid/grid.ts';
import { headedYear, isYearOfResult } from '../thai/buddhistYear.ts';
import { foldText } from '../thai/foldText.ts';
import { type CodeColumn, findCodeColumns } from './codeColumns.ts';
import { type PartNumber, partInCell, partNamed } from './partNamed.ts';
import {
  type ColumnChoice,
  type ColumnHints,
  type ColumnOption,
  columnsWithScores,
  guessColumns,
  type HeaderRow,
  headerTexts,
  readHeader,
  type ScoreColumns,
  type TablePlace,
} from './scoreColumns.ts';

/** A row that begins like an item. */
export interface ScoreRow {
  /** Counts from 0. */
  readonly row: number;
  readonly codeColumn: number;
  readonly reading: CodeReading;
  /** The item's title as it stands in the row, for comparison; may be ''. */
  readonly title: string;
  /** Letters of the instruments the row may belong to, from the headings above it. */
  readonly letters: readonly string[];
  readonly columns: ScoreColumns;
  /** The part of a survey in parts that a heading or header above says the row is of. */
  readonly part: PartNumber | null;
  /** Not empty: only a person can say in which of these columns the scores stand. */
  readonly options: readonly ColumnOption[];
  /** The year that the headers give for the score column, else the heading of the table's section; null: neither does. */
  readonly year: number | null;
}

/** What is known of a tab before it is read. */
export interface TabHints {
  /** The letters of the instruments that the tab is for; all of them when it is not known. */
  readonly letters: readonly string[];
  readonly fiscalYear: number | null;
  /** The score column that a person named, by the instrument's letter. */
  readonly answers: Readonly<Record<string, string | null>>;
}

/** The words that head rows which are no items, for one framework. */
interface Headings {
  readonly indicatorNames: ReadonlySet<string>;
  readonly letterOf: (text: string) => string | null;
  /** Letters of the instruments in parts. */
  readonly lettersInParts: ReadonlySet<string>;
}

const headingsOf = (framework: Framework): Headings => {
  const instruments = framework.instruments.map(({ code, letter, name, indicators }) => ({
    letter,
    name: foldText(name),
    code: new RegExp(`\\b${code}\\b`),
    numbers: new Set(indicators.map(({ number }) => number)),
    names: indicators.map((indicator) => foldText(indicator.name)),
  }));
  return {
    indicatorNames: new Set(instruments.flatMap(({ names }) => names)),
    lettersInParts: new Set(
      framework.instruments.flatMap(({ letter, parts }) => (parts.length > 1 ? [letter] : [])),
    ),
    letterOf: (text) => {
      const number = Number(/ตัวชี้วัดที่ ?([0-9]+)/.exec(text)?.[1] ?? 0);
      const found =
        instruments.find(({ numbers }) => numbers.has(number)) ??
        instruments.find(({ names }) => names.some((name) => text.includes(name))) ??
        instruments.find(({ code, name }) => code.test(text) || text.includes(name));
      return found?.letter ?? null;
    },
  };
};

/** All rows of the tab that begin like an item, with the columns their scores stand in. */
export const findScoreRows = (grid: TabGrid, framework: Framework, hints: TabHints): ScoreRow[] => {
  const known = new Set(allItems(framework).map((item) => item.code));
  const codeColumns = findCodeColumns(grid, known, hints.letters);
  const headings = headingsOf(framework);
  const last = (grid.shown[0]?.length ?? 0) - 1;
  return codeColumns.flatMap((codes, index) => {
    const next = codeColumns[index + 1];
    return tableRows(grid, codes, headings, hints, {
      from: index === 0 ? 0 : codes.column + 1,
      to: next ? next.column - 1 : last,
    });
  });
};

const tableRows = (
  grid: TabGrid,
  { column: codeColumn, readings }: CodeColumn,
  headings: Headings,
  hints: TabHints,
  { from, to }: { readonly from: number; readonly to: number },
): ScoreRow[] => {
  const itemRows = readings.flatMap((reading, row) => (reading ? [row] : []));
  const place: TablePlace = { grid, codeColumn, from, to, itemRows };
  const withScores = columnsWithScores(place);
  const columnHints: ColumnHints = { fiscalYear: hints.fiscalYear, answer: answerFor(readings, hints) };
  const guessed = guessColumns(place, withScores, columnHints);

  const mayHaveParts = (reading: CodeReading | null): boolean =>
    headings.lettersInParts.has(reading?.plain?.charAt(0) ?? heading ?? '');
  const rows: ScoreRow[] = [];
  let header: ColumnChoice | null = null;
  let above: HeaderRow | null = null;
  let labels: readonly string[] = [];
  let heading: string | null = null;
  let part: PartNumber | null = null;
  let sectionYear: number | null = null;
  let item: { readonly row: number; readonly reading: CodeReading; readonly title: string } | null = null;
  const partAt = (row: number): PartNumber | null => {
    for (let column = from; column <= to; column += 1) {
      const named = partInCell(grid.shown[row]?.[column] ?? '', labels[column]);
      if (named) return named;
    }
    return null;
  };
  readings.forEach((reading, row) => {
    const choice = header ?? guessed;
    // One code over two rows, merged or left blank below, with the part in a column of its own.
    const goesOn = !reading && item?.row === row - 1 && (grid.shown[row]?.[codeColumn] ?? '').trim() === '';
    const ownPart =
      (reading || goesOn) && mayHaveParts(reading ?? item?.reading ?? null) ? partAt(row) : null;
    if (goesOn && item && choice && ownPart) {
      const letters = heading === null ? hints.letters : [heading];
      rows.push({
        row,
        codeColumn,
        reading: item.reading,
        title: item.title,
        letters,
        ...choice,
        part: ownPart,
        year: choice.year ?? sectionYear,
      });
      item = { ...item, row };
      return;
    }
    const title = reading && (reading.title || (choice ? longestText(place, row, choice.columns) : ''));
    // "1. การปฏิบัติหน้าที่" with the indicator's own score is a heading, however much it looks like item 1.
    const isIndicator = reading?.plain === null && title !== null && headings.indicatorNames.has(title);
    if (reading && !isIndicator) {
      if (!choice || title === null) return;
      const letters = heading === null ? hints.letters : [heading];
      rows.push({
        row,
        codeColumn,
        reading,
        title,
        letters,
        ...choice,
        part: ownPart ?? choice.part ?? part,
        year: choice.year ?? sectionYear,
      });
      item = { row, reading, title };
      return;
    }
    const text = foldText((grid.shown[row] ?? []).slice(from, to + 1).join(' '));
    if (text === '') return;
    const texts = headerTexts(place, row, above);
    const found = readHeader(place, texts, labels, withScores, columnHints);
    if (found) {
      above = texts;
      labels = texts.texts.map((label, column) => label || labels[column] || '');
    }
    header = found ?? header;
    const named = headings.letterOf(text);
    const letter = named ?? heading;
    if (letter !== heading) part = null;
    if (named !== null || isYearOfResult(text)) sectionYear = headedYear([text]) ?? sectionYear;
    heading = letter;
    const only = letter ?? (hints.letters.length === 1 ? hints.letters[0] : null);
    if (only && headings.lettersInParts.has(only)) part = partNamed(text, part) ?? part;
  });
  return rows;
};

/** The column that a person named for the instrument most of the table's codes belong to. */
const answerFor = (readings: CodeColumn['readings'], { answers, letters }: TabHints): string | null => {
  const counts = new Map<string, number>();
  for (const reading of readings) {
    const letter = reading?.plain?.charAt(0);
    if (letter) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return answers[most?.[0] ?? letters[0] ?? ''] ?? null;
};

const longestText = ({ grid, codeColumn, to }: TablePlace, row: number, columns: ScoreColumns): string => {
  let longest = '';
  for (let column = codeColumn + 1; column <= to; column += 1) {
    if (column === columns.first || column === columns.second) break;
    const text = foldText(grid.shown[row]?.[column] ?? '');
    if (text.length > longest.length) longest = text;
  }
  return longest;
};
