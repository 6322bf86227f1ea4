/** Pasted text as lines of cells, whether it came with tabs, as a web page's source, or as plain lines of a PDF. */
import { cleanText } from '../thai/cleanText.ts';
import { foldText } from '../thai/foldText.ts';
import { decodeEntities } from './entities.ts';
import { type Row, separatedRows } from './separated.ts';

export interface LineCell {
  /** Ready for matching. */
  readonly plain: string;
  /** In clean spelling: character for character the same as `plain`. */
  readonly written: string;
}

export interface Line {
  /** Line of the pasted text; counts from 1. */
  readonly number: number;
  /** Page of the pasted text, as form feeds divide it; counts from 0. */
  readonly page: number;
  /** Never empty; a line without tabs has one cell. */
  readonly cells: readonly LineCell[];
}

/** Tags that end a line; inside a table's row they only part words. */
const BLOCK =
  /^(?:p|br|hr|div|li|ul|ol|dl|dt|dd|h[1-6]|section|article|header|footer|main|nav|aside|blockquote|pre|caption|form|option|html|head|body|title)$/;
const ROW = /^(?:table|thead|tbody|tfoot|tr)$/;
const CELL = /^(?:td|th)$/;
const INLINE =
  /^(?:a|b|i|u|s|em|strong|span|font|small|big|sup|sub|mark|abbr|label|img|input|button|col|colgroup|center|o|meta|link|wbr|svg|path)$/;
/** What stands between these tags is no text. */
const HIDDEN = /^(?:script|style)$/;

/** Line ends, page ends and everything in angle brackets; `[^<>]` keeps a lone "<" from being read on and on. */
const PIECE =
  /\r\n|[\n\r\v\u0085\u2028\u2029]|\f|<(\/?)([a-z][a-z0-9]*)(?::[a-z]+)?(?:[\s/][^<>]*)?>|<!--|<![^<>]*>/gi;

const BLANK: LineCell = { plain: '', written: '' };

const cellOf = (text: string): LineCell => {
  if (text.trim() === '') return BLANK;
  // Spreadsheets quote cells that hold line breaks.
  const written = cleanText(cleanText(decodeEntities(text)).replace(/^"+(?=\S)|(?<!")"+$/g, ''));
  return { plain: foldText(written), written };
};

/** Columns parted by bars, as in Markdown; a bar that touches a word may be a misread letter. */
const splitCells = (text: string): string[] =>
  text.includes('\t') ? text.split('\t') : text.split(/^\s*\|(?=\s)|\s\|(?=\s|$)/);

/** Collects text and cuts it into lines. */
class LineWriter {
  readonly lines: Line[] = [];
  private text = '';
  private isBlank = true;
  private startedAt = 1;

  /** Adds text that stands on the given line. */
  add(text: string, number: number): void {
    if (this.isBlank) this.startedAt = number;
    this.isBlank &&= text.trim() === '';
    this.text += text;
  }

  end(page: number): void {
    const { text, isBlank } = this;
    this.text = '';
    this.isBlank = true;
    if (isBlank) return;
    const parts = splitCells(text);
    const cells = parts.map(cellOf);
    if (cells.some(({ plain }) => plain !== '')) this.lines.push({ number: this.startedAt, page, cells });
  }
}

/**
 * Cuts a text into lines and cells: the rows of a separated table, such as a .csv file, or else its lines. Lines without a word are left out. Tags and character references of HTML are
 * understood wherever they stand; a row of an HTML table is one line, however its source is broken.
 */
export const readLines = (text: string): Line[] => {
  const rows = separatedRows(text);
  return rows ? linesOf(rows) : linesOfText(text);
};

const linesOf = (rows: readonly Row[]): Line[] =>
  rows.flatMap(({ number, fields }) => {
    const cells = fields.map(cellOf);
    return cells.some(({ plain }) => plain !== '') ? [{ number, page: 0, cells }] : [];
  });

const linesOfText = (text: string): Line[] => {
  const writer = new LineWriter();
  const closesRows = /<\/tr\s*>/i.test(text);
  const piece = new RegExp(PIECE);
  let number = 1;
  let page = 0;
  let from = 0;
  let inRow = false;
  let unclosed = false;

  /** Passes over what is no text, up to and with the closing words; without them nothing is passed over. */
  const skipPast = (closing: RegExp): void => {
    if (unclosed) return;
    closing.lastIndex = from;
    const end = closing.exec(text);
    unclosed = end === null;
    if (!end) return;
    const next = end.index + end[0].length;
    number += text.slice(from, next).split('\n').length - 1;
    from = next;
    piece.lastIndex = next;
  };

  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [found, closing = '', tag = ''] = match;
    const name = tag.toLowerCase();
    const isTag = name !== '';
    if (
      isTag &&
      !(BLOCK.test(name) || ROW.test(name) || CELL.test(name) || INLINE.test(name) || HIDDEN.test(name))
    )
      continue;
    writer.add(text.slice(from, match.index), number);
    from = match.index + found.length;
    if (found === '<!--') skipPast(/-->/g);
    else if (HIDDEN.test(name)) {
      if (closing === '') skipPast(name === 'style' ? /<\/style[^<>]*>/gi : /<\/script[^<>]*>/gi);
    } else if (CELL.test(name)) {
      if (closing === '') writer.add('\t', number);
    } else if (ROW.test(name)) {
      writer.end(page);
      inRow = name === 'tr' && closing === '' && closesRows;
    } else if (BLOCK.test(name)) {
      if (inRow) writer.add(' ', number);
      else writer.end(page);
    } else if (!isTag && !found.startsWith('<')) {
      if (inRow) writer.add(' ', number);
      else writer.end(page);
      if (found === '\f') page += 1;
      else number += 1;
    }
    if (isTag) number += found.split('\n').length - 1;
  }
  writer.add(text.slice(from), number);
  writer.end(page);
  return writer.lines;
};
