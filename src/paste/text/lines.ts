/** Pasted text as lines of cells, whether it came with tabs, as a web page's source, or as plain lines of a PDF. */
import { cleanText } from '../../thai/cleanText.ts';
import { foldText } from '../../thai/foldText.ts';
import { type Row, separatedRows } from '../cells/separated.ts';
import { type HtmlPiece, type ParseHtml, piecesOf } from './html.ts';
import { SpannedCells } from './spannedCells.ts';

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

/** Elements that end a line; inside a table's row they only part words. */
const BLOCK =
  /^(?:p|br|hr|div|li|ul|ol|dl|dt|dd|h[1-6]|section|article|header|footer|main|nav|aside|blockquote|pre|caption|form|option|html|head|body|title)$/;
const ROW = /^(?:table|thead|tbody|tfoot|tr)$/;
const CELL = /^(?:td|th)$/;

const LINE_END = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/;

const BLANK: LineCell = { plain: '', written: '' };

const cellOf = (text: string): LineCell => {
  if (text.trim() === '') return BLANK;
  // Spreadsheets quote cells that hold line breaks.
  const written = cleanText(cleanText(text).replace(/^"+(?=\S)|(?<!")"+$/g, ''));
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
 * Cuts a text into lines and cells: the rows of a separated table, such as a .csv file, or else its lines. Lines without a
 * word are left out. HTML is understood wherever it stands; a row of an HTML table is one line, however its source is broken.
 */
export const readLines = (text: string, parseHtml: ParseHtml): Line[] => {
  const rows = separatedRows(text);
  return rows ? linesOfRows(rows) : linesOfPieces(piecesOf(text, parseHtml));
};

const linesOfRows = (rows: readonly Row[]): Line[] =>
  rows.flatMap(({ number, fields }) => {
    const cells = fields.map(cellOf);
    return cells.some(({ plain }) => plain !== '') ? [{ number, page: 0, cells }] : [];
  });

const linesOfPieces = (pieces: readonly HtmlPiece[]): Line[] => {
  const writer = new LineWriter();
  const closesRows = pieces.some((piece) => piece.kind === 'close' && piece.tag === 'tr');
  let number = 1;
  let page = 0;
  let inRow = false;
  const cells = new SpannedCells();
  const part = (): void => {
    if (inRow) writer.add(' ', number);
    else writer.end(page);
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      number = piece.line;
      for (const [index, text] of piece.text.split(LINE_END).entries()) {
        if (index % 2 === 0) {
          writer.add(text, number);
          cells.add(text);
        } else {
          part();
          if (text === '\f') page += 1;
          else number += 1;
        }
      }
    } else if (CELL.test(piece.tag)) {
      if (piece.kind === 'open') writer.add(cells.beginCell(piece), number);
    } else if (ROW.test(piece.tag)) {
      if (inRow) writer.add(cells.endRow(), number);
      writer.end(page);
      if (piece.tag === 'table') cells.beginTable();
      else cells.beginRow();
      inRow = piece.tag === 'tr' && piece.kind === 'open' && closesRows;
    } else if (BLOCK.test(piece.tag)) part();
  }
  writer.end(page);
  return writer.lines;
};
