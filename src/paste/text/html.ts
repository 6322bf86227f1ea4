/** Web pages among pasted texts: which text is the source of one, and the pieces that its parser gives. */

/** A piece of a page, in the order of its source. */
export type HtmlPiece =
  /** Character references are resolved. */
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  /** An element begins or ends; its name is in lower case. */
  | ({ readonly kind: 'open'; readonly tag: string } & Partial<Span>)
  | { readonly kind: 'close'; readonly tag: string };

/** How many columns and rows a cell of a table takes. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** A table of scores is no wider, and no cell of one is longer: a page may claim anything. */
const MOST_COLUMNS = 40;
const MOST_ROWS = 1000;

/** What an element takes by its attributes; nothing where that is one cell, or the element is none. */
export const spanOf = (
  tag: string,
  attribute: (name: string) => string | null | undefined,
): Partial<Span> => {
  if (tag !== 'td' && tag !== 'th') return {};
  const count = (name: string, most: number): number =>
    Math.min(most, Math.max(1, Number.parseInt(attribute(name) ?? '1', 10) || 1));
  const span = { columns: count('colspan', MOST_COLUMNS), rows: count('rowspan', MOST_ROWS) };
  return span.columns * span.rows > 1 ? span : {};
};

/**
 * Parses a page's source as browsers do: any text at all can be parsed. What is not shown (comments, scripts, styles) is
 * no piece. The lines count from 1; they are those of the source, as near as the parser knows them.
 */
export type ParseHtml = (source: string) => readonly HtmlPiece[];

/** Tags that part words or end lines; everything else in angle brackets may be a text's own. */
const TAG =
  'p|br|hr|div|li|ul|ol|dl|dt|dd|h[1-6]|section|article|header|footer|main|nav|aside|blockquote|pre|caption|form|option|html|head|body|title' +
  '|table|thead|tbody|tfoot|tr|td|th' +
  '|a|b|i|u|s|em|strong|span|font|small|big|sup|sub|mark|abbr|label|img|input|button|col|colgroup|center|o|meta|link|wbr|svg|path|script|style';
/** A reference to a character that there is; "&copy" without its semicolon is text. */
const REFERENCE = '&(?:#1?[0-9]{1,6}|#x(?:10|[0-9a-f])?[0-9a-f]{1,4}|[a-z]{2,8});';
const HTML = new RegExp(`</?(?:${TAG})(?::[a-z]+)?(?:[\\s/][^<>]*)?>|<!(?:--|doctype)|${REFERENCE}`, 'i');

const ROW_BEGINS = /<(?:tr|td|th|thead|tbody)(?:\s[^<>]*)?>/i;
const ROW_ENDS = /<\/(?:tr|td|th|thead|tbody)\s*>/gi;

/** Rows copied without the table around them get one: a parser takes no cell outside of a table. */
const inTable = (source: string): string => {
  const begin = /<table[\s>]/i.test(source) ? -1 : source.search(ROW_BEGINS);
  if (begin < 0) return source;
  const last = [...source.slice(begin).matchAll(ROW_ENDS)].pop();
  const end = last ? begin + last.index + last[0].length : source.length;
  return `${source.slice(0, begin)}<table>${source.slice(begin, end)}</table>${source.slice(end)}`;
};

/** The pieces of a pasted text; one that is no page's source is a single piece. */
export const piecesOf = (text: string, parseHtml: ParseHtml): readonly HtmlPiece[] =>
  HTML.test(text) ? parseHtml(inTable(text)) : [{ kind: 'text', text, line: 1 }];

/** The words of a pasted text alone. */
export const wordsAlone = (text: string, parseHtml: ParseHtml): string =>
  piecesOf(text, parseHtml)
    .map((piece) => (piece.kind === 'text' ? piece.text : ' '))
    .join('');
