/** Parses web pages where no parser is at hand, as in Apps Script: good enough for tables and paragraphs. */
import { decodeEntities } from './entities.ts';
import type { HtmlPiece, ParseHtml } from './html.ts';

const KNOWN =
  /^(?:p|br|hr|div|li|ul|ol|dl|dt|dd|h[1-6]|section|article|header|footer|main|nav|aside|blockquote|pre|caption|form|option|html|head|body|title|table|thead|tbody|tfoot|tr|td|th|a|b|i|u|s|em|strong|span|font|small|big|sup|sub|mark|abbr|label|img|input|button|col|colgroup|center|o|meta|link|wbr|svg|path)$/;
/** Everything in angle brackets; `[^<>]` keeps a lone "<" from being read on and on. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)(?::[a-z]+)?(?:[\s/][^<>]*)?>|<!--|<![^<>]*>/gi;
const HIDDEN = /^(?:script|style)$/;

export const parseHtml: ParseHtml = (source) => {
  const pieces: HtmlPiece[] = [];
  const piece = new RegExp(PIECE);
  let line = 1;
  let from = 0;
  let isUnclosed = false;

  const passTo = (next: number): void => {
    line += source.slice(from, next).split('\n').length - 1;
    from = next;
  };
  const text = (to: number): void => {
    if (to > from) pieces.push({ kind: 'text', text: decodeEntities(source.slice(from, to)), line });
    passTo(to);
  };
  /** Passes over what is not shown; without its end nothing is passed over. */
  const skipPast = (closing: RegExp): void => {
    if (isUnclosed) return;
    closing.lastIndex = from;
    const end = closing.exec(source);
    isUnclosed = end === null;
    if (end) passTo(end.index + end[0].length);
    piece.lastIndex = from;
  };

  for (let match = piece.exec(source); match; match = piece.exec(source)) {
    const [found, slash = '', name = ''] = match;
    const tag = name.toLowerCase();
    if (tag !== '' && !KNOWN.test(tag) && !HIDDEN.test(tag)) continue;
    text(match.index);
    passTo(match.index + found.length);
    if (found === '<!--') skipPast(/-->/g);
    else if (tag === 'style' && slash === '') skipPast(/<\/style[^<>]*>/gi);
    else if (tag === 'script' && slash === '') skipPast(/<\/script[^<>]*>/gi);
    else if (KNOWN.test(tag)) pieces.push({ kind: slash === '' ? 'open' : 'close', tag });
  }
  text(source.length);
  return pieces;
};
