/** Finds the rows of a tab that look like rows of a score table, wherever the tables stand. */
import type { Framework } from '../../framework/framework.ts';
import type { CodeReading } from '../../framework/itemCode.ts';
import { allItems } from '../../framework/lookup.ts';
import { readScoreAt } from '../../grid/cells/readScore.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { foldText } from '../../thai/foldText.ts';
import { isYearOfResult } from '../../thai/year/yearAlone.ts';
import { headedYear } from '../../thai/year/yearOf.ts';
import type { ColumnHints, ColumnOption } from './chooseColumn.ts';
import { type CodeColumn, findCodeColumns } from './codeColumns.ts';
import { type Headings, headingsOf } from './headings.ts';
import { type PartNumber, partInCell, partNamed } from './partNamed.ts';
import { type ColumnChoice, guessColumns, readHeader, type ScoreColumns } from './scoreColumns.ts';
import { type HeaderRow, headerTexts } from './scoreHeaders.ts';
import { type ColumnScores, columnsWithScores, type TablePlace } from './tablePlace.ts';

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
  /** Whether a header says where the scores stand; else they were found by what the columns hold. */
  readonly isHeaded: boolean;
  /** The year that the headers give for the score column; null where they give none. */
  readonly columnYear: number | null;
  /** The year that the headers give for the score column, else the heading of the table's section; null: neither does. */
  readonly year: number | null;
}

/** What is known of a tab before it is read. */
interface TabHints {
  /** The letters of the instruments that the tab is for; all of them when it is not known. */
  readonly letters: readonly string[];
  readonly fiscalYear: number | null;
  /** The score column that a person named, by the instrument's letter. */
  readonly answers: Readonly<Record<string, string | null>>;
}

/** All rows of the tab that begin like an item, with the columns their scores stand in. */
export const findScoreRows = (grid: TabGrid, framework: Framework, hints: TabHints): ScoreRow[] => {
  const known = new Set(allItems(framework).map((item) => item.code));
  const codeColumns = findCodeColumns(grid, known, hints.letters);
  const headings = headingsOf(framework);
  const last = (grid.shown[0]?.length ?? 0) - 1;
  return codeColumns.flatMap((codes, index) => {
    const next = codeColumns[index + 1];
    const place: TablePlace = {
      grid,
      codeColumn: codes.column,
      // A table beside another begins with its codes.
      from: index === 0 ? 0 : codes.column + 1,
      to: next ? next.column - 1 : last,
      itemRows: codes.readings.flatMap((reading, row) => (reading ? [row] : [])),
    };
    const reader = new TableReader(place, headings, hints, answerFor(codes.readings, hints));
    for (const [row, reading] of codes.readings.entries()) reader.read(reading, row);
    return reader.rows;
  });
};

/** Goes down a table from row to row, and knows what stood above. */
class TableReader {
  readonly rows: ScoreRow[] = [];
  private readonly withScores: ReadonlyMap<number, ColumnScores>;
  private readonly columnHints: ColumnHints;
  private header: ColumnChoice | null;
  private isHeaded = false;
  private above: HeaderRow | null = null;
  private labels: readonly string[] = [];
  /** The letter of the instrument that the last heading names. */
  private heading: string | null = null;
  private part: PartNumber | null = null;
  private sectionYear: number | null = null;
  private item: { readonly row: number; readonly reading: CodeReading; readonly title: string } | null = null;

  constructor(
    private readonly place: TablePlace,
    private readonly headings: Headings,
    private readonly hints: TabHints,
    answer: string | null,
  ) {
    this.withScores = columnsWithScores(place);
    this.columnHints = { fiscalYear: hints.fiscalYear, answer };
    this.header = guessColumns(place, this.withScores, this.columnHints);
  }

  read(reading: CodeReading | null, row: number): void {
    const { header } = this;
    if (reading === null) {
      if (!this.goesOn(row)) this.words(row);
      return;
    }
    const title = reading.title || (header ? longestText(this.place, row, header.columns) : '');
    // "1. การปฏิบัติหน้าที่" with the indicator's own score is a heading, however much it looks like item 1.
    if (reading.plain === null && this.headings.indicatorNames.has(title)) this.words(row);
    else if (header) {
      this.add(row, reading, title, this.partIn(row, reading));
      this.item = { row, reading, title };
    }
  }

  /** Takes a row for the item's above: one code over two rows, merged or left blank below, with the part in a column of its own. */
  private goesOn(row: number): boolean {
    const { item, place } = this;
    const code = place.grid.shown[row]?.[place.codeColumn] ?? '';
    if (!this.header || item?.row !== row - 1 || code.trim() !== '') return false;
    const part = this.partIn(row, item.reading);
    if (part === null) return false;
    this.add(row, item.reading, item.title, part);
    this.item = { ...item, row };
    return true;
  }

  private add(row: number, reading: CodeReading, title: string, ownPart: PartNumber | null): void {
    const { header, heading, hints, part, sectionYear } = this;
    if (!header) return;
    this.rows.push({
      row,
      codeColumn: this.place.codeColumn,
      reading,
      title,
      letters: heading === null ? hints.letters : [heading],
      ...header,
      part: ownPart ?? header.part ?? part,
      isHeaded: this.isHeaded,
      columnYear: header.year,
      year: header.year ?? sectionYear,
    });
  }

  private hasScore(row: number): boolean {
    const { header, place } = this;
    return header !== null && readScoreAt(place.grid, row, header.columns.first).kind === 'score';
  }

  /** The part that a cell of an item's row names. */
  private partIn(row: number, reading: CodeReading): PartNumber | null {
    if (!this.headings.lettersInParts.has(reading.plain?.charAt(0) ?? this.heading ?? '')) return null;
    const { grid, from, to } = this.place;
    for (let column = from; column <= to; column += 1) {
      const named = partInCell(grid.shown[row]?.[column] ?? '', this.labels[column]);
      if (named) return named;
    }
    return null;
  }

  /** A row that is no item's: a header, a heading, or neither. */
  private words(row: number): void {
    const { grid, from, to } = this.place;
    const text = foldText((grid.shown[row] ?? []).slice(from, to + 1).join(' '));
    if (text === '') return;
    const own = headerTexts(this.place, row, this.above);
    const over = { texts: own.texts, labels: this.labels };
    const found = readHeader(this.place, over, this.withScores, this.columnHints);
    if (found) {
      this.header = found;
      this.isHeaded = true;
      this.above = own;
      this.labels = own.texts.map((label, column) => label || this.labels[column] || '');
    }
    const named = this.headings.letterOf(text);
    const letter = named ?? this.heading;
    if (letter !== this.heading) this.part = null;
    // What carries a score is no heading: a title whose code stands elsewhere ends in a year, too.
    if ((named !== null || isYearOfResult(text)) && !this.hasScore(row))
      this.sectionYear = headedYear([text]) ?? this.sectionYear;
    this.heading = letter;
    const { letters } = this.hints;
    const only = letter ?? (letters.length === 1 ? letters[0] : null);
    if (only && this.headings.lettersInParts.has(only)) this.part = partNamed(text, this.part) ?? this.part;
  }
}

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
