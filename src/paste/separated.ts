/** Text separated by commas, semicolons or tabs, as spreadsheets write .csv files and copied cells (RFC 4180). */
import { readItemCode } from '../scores/readItemCode.ts';
import { readScore } from '../scores/readScore.ts';

export interface Row {
  /** Line of the text on which the row begins; counts from 1. */
  readonly number: number;
  readonly fields: readonly string[];
}

const SEPARATORS = [',', ';', '\t'] as const;
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

/** Fewer rows with a code and a score of its own are no table. */
const FEWEST_ROWS = 3;

const holdsScore = (fields: readonly string[]): boolean => {
  const code = fields.findIndex((field) => field.length <= 400 && readItemCode(field) !== null);
  return (
    code !== -1 &&
    fields.some(
      (field, index) => index !== code && field.length <= 30 && readScore(field, field).kind === 'score',
    )
  );
};

/**
 * The rows of a text that is a separated table, at least in part; null for any other text. A separator is taken for one
 * only where it parts codes from scores, since sentences hold commas, too. Tabs part cells anyway: they count here when
 * quotation marks hold several lines together.
 */
export const separatedRows = (text: string): Row[] | null => {
  for (const separator of SEPARATORS) {
    if (!text.includes(separator) || (separator === '\t' && !/(?:^|\t)"[^"\t]*\n/m.test(text))) continue;
    const rows = readSeparated(text, separator);
    if (!rows) continue;
    let found = 0;
    for (const { fields } of rows) {
      if (fields.length > 1 && holdsScore(fields)) found += 1;
      if (found === FEWEST_ROWS) return rows;
    }
  }
  return null;
};
