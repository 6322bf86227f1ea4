/** Text separated by commas, semicolons or tabs, as spreadsheets write .csv files and copied cells (RFC 4180). */
import { readItemCode } from '../../framework/itemCode.ts';
import { readScore } from '../../grid/cells/readScore.ts';

export interface Row {
  /** Line of the text on which the row begins; counts from 1. */
  readonly number: number;
  readonly fields: readonly string[];
}

/** In the order of how seldom each stands in a title or a figure. */
const SEPARATORS = ['\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A line by which Excel is told the separator. */
const DECLARATION = /^\ufeff?sep=[,;\t]\r?\n/i;

/**
 * The rows of a text. A field in quotation marks may hold separators, line breaks and doubled quotation marks.
 *
 * @returns null when a quotation mark stands where none may: then the text is not separated so
 */
export const readSeparated = (text: string, separator: Separator): Row[] | null => {
  const rows: Row[] = [];
  let fields: string[] = [];
  let line = 1;
  let startedAt = 1;
  let at = DECLARATION.exec(text)?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0);
  if (at > 1) line = startedAt = 2;
  const unquoted = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  const quoted = /"((?:[^"]|"")*)"/y;
  while (at <= text.length) {
    const pattern = text[at] === '"' ? quoted : unquoted;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return null;
    const field = match[1]?.replace(/""/g, '"') ?? match[0];
    fields.push(field);
    if (match[1] !== undefined) line += field.split('\n').length - 1;
    at += match[0].length;
    const next = text[at];
    if (next === separator) {
      at += 1;
      continue;
    }
    if (next !== undefined && next !== '\r' && next !== '\n') return null;
    rows.push({ number: startedAt, fields });
    fields = [];
    at += next === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    startedAt = line;
  }
  return rows;
};

/** Fewer rows with a code and a figure of its own are no table. */
const FEWEST_ROWS = 3;

/** Figures, and what is written like one although no score can be read from it: "98,67". */
const LIKE_FIGURE = /^\s*[-+]?[0-9\u0e50-\u0e59]+(?:[.,][0-9\u0e50-\u0e59]+)?\s*%?\s*$/;

const isFigure = (field: string): boolean =>
  field.length <= 30 && (LIKE_FIGURE.test(field) || readScore(field, field).kind === 'score');

/** Whether a code stands in the row, and a figure beside it: one left of a code written out is no code itself. */
const isItemRow = (fields: readonly string[]): boolean => {
  const readings = fields.map((field) => (field.length <= 400 ? readItemCode(field) : null));
  const writtenOut = readings.findIndex((reading) => reading !== null && reading.plain !== null);
  const code = writtenOut === -1 ? readings.findIndex((reading) => reading !== null) : writtenOut;
  return code !== -1 && fields.some((field, index) => index !== code && isFigure(field));
};

const ENDS_IN_NUMBER = /[^0-9\u0e50-\u0e59.][0-9\u0e50-\u0e59]{1,3}$/;
const DECIMALS = /^[0-9\u0e50-\u0e59]{1,4}(?:\s*(?:%|คะแนน))?\s*(?:[;|\t].*)?$/s;

/** Whether a comma of the row is the point of a figure: "i1 title 98" and "67". */
const hasDecimalComma = (fields: readonly string[]): boolean =>
  fields.some((field, index) => {
    const before = fields[index - 1];
    if (before === undefined || !DECIMALS.test(field)) return false;
    const title = readItemCode(before)?.title ?? '';
    return title !== '' && ENDS_IN_NUMBER.test(` ${title}`);
  });

/** Whether rows parted so are a table of codes and figures. */
const isTable = (rows: readonly Row[], separator: Separator): boolean => {
  const items = rows.filter(({ fields }) => fields.length > 1 && isItemRow(fields));
  if (items.length < FEWEST_ROWS) return false;
  return (
    separator !== ',' || items.filter(({ fields }) => hasDecimalComma(fields)).length <= items.length / 2
  );
};

/** Cells with line breaks, which quotation marks hold together. */
const HAS_LONG_CELL = /(?:^|\t)"[^"\t]*\n/m;

/**
 * The rows of a text that is a separated table, at least in part; null for any other text. A separator is taken for one
 * only where it parts codes from figures, since sentences hold commas, too; a comma only where no tab or semicolon does,
 * since it is then the point of the figures. Tabs part cells anyway: they count here when quotation marks hold several
 * lines together.
 */
export const separatedRows = (text: string): Row[] | null => {
  for (const separator of SEPARATORS) {
    if (!text.includes(separator)) continue;
    const rows = readSeparated(text, separator);
    if (rows && isTable(rows, separator)) return separator !== '\t' || HAS_LONG_CELL.test(text) ? rows : null;
  }
  return null;
};
