/**
 * One text beside many rows: the analysis of an indicator stands in one cell over the rows of its items. A cell that a page
 * would cut is taken apart into several, each beside a few of the rows.
 */

export interface RowWithText<Row> {
  readonly row: Row;
  /** What a person, or the draft, has beside this row; '' for nothing. */
  readonly text: string;
  /** Whether the text goes on from the row above. */
  readonly goesOn: boolean;
  /** Of the row alone, in centimetres. */
  readonly height: number;
}

/** Rows that one text stands beside. */
export interface Beside<Row> {
  readonly rows: readonly Row[];
  readonly text: string;
}

export interface Fit {
  /** What a page has room for, in centimetres. */
  readonly room: number;
  readonly heightOf: (text: string) => number;
}

/** Rows of this part of a page stand together at least: fewer cells, and no page that stays half empty. */
const PART_OF_PAGE = 0.4;

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

const heightsOf = (rows: readonly RowWithText<unknown>[]): number => sumOf(rows.map(({ height }) => height));

/** Rows in a row, as many as are so high together; at least one in each. */
const cutAt = <Row>(rows: readonly RowWithText<Row>[], most: number): RowWithText<Row>[][] => {
  const groups: RowWithText<Row>[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && heightsOf(last) + row.height <= most) last.push(row);
    else groups.push([row]);
  }
  return groups;
};

/** The lines over the groups, as much to each as its rows are high; a label stays with what it is the label of. */
const spread = <Row>(
  lines: readonly string[],
  groups: readonly RowWithText<Row>[][],
  fit: Fit,
): Beside<Row>[] => {
  const all = heightsOf(groups.flat());
  const whole = sumOf(lines.map(fit.heightOf));
  let next = 0;
  let given = 0;
  let passed = 0;
  return groups.map((group, index) => {
    passed += heightsOf(group);
    const own: string[] = [];
    const isLast = index === groups.length - 1;
    while (next < lines.length) {
      const line = lines[next] ?? '';
      const isLabel = line.endsWith(':') && own.length > 0;
      const reached = given + fit.heightOf(line) / 2 > (whole * passed) / all;
      const reachedBehindLabel = isLabel && given + fit.heightOf(line) * 2 > (whole * passed) / all;
      if (!isLast && own.length > 0 && (reached || reachedBehindLabel)) break;
      own.push(line);
      given += fit.heightOf(line);
      next += 1;
    }
    return { rows: group.map(({ row }) => row), text: own.join('\n') };
  });
};

const ofOne = <Row>(rows: readonly RowWithText<Row>[], fit: Fit): Beside<Row>[] => {
  const lines = rows.flatMap(({ text }) => (text === '' ? [] : text.split('\n')));
  const text = lines.join('\n');
  const high = Math.max(heightsOf(rows), fit.heightOf(text));
  if (high <= fit.room) return [{ rows: rows.map(({ row }) => row), text }];
  const ratio = Math.max(1, fit.heightOf(text) / heightsOf(rows));
  return spread(lines, cutAt(rows, (fit.room * PART_OF_PAGE) / ratio), fit);
};

/**
 * The rows in groups, each with the text beside it. No text is lost, and none changes its place in the order; one that
 * begins beside a row stays there.
 */
export const besideRows = <Row>(rows: readonly RowWithText<Row>[], fit: Fit): Beside<Row>[] => {
  const groups: RowWithText<Row>[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && (row.text === '' || row.goesOn)) last.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => ofOne(group, fit));
};
