import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type HtmlPiece, type ParseHtml, spanOf } from '../../src/paste/text/html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | { readonly closes: string };

/** Parses a page's source in Node as a browser does; the lines are exact. */
export const parseHtml: ParseHtml = (source) => {
  const pieces: HtmlPiece[] = [];
  // The next node last: a page may be nested deeper than calls may be.
  const left: Node[] = [...parse(source, { sourceCodeLocationInfo: true }).childNodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if ('closes' in node) pieces.push({ kind: 'close', tag: node.closes });
    else if (node.nodeName === '#text' && 'value' in node) {
      pieces.push({ kind: 'text', text: node.value, line: node.sourceCodeLocation?.startLine ?? 1 });
    } else if ('tagName' in node && node.tagName !== 'script' && node.tagName !== 'style') {
      const { tagName, attrs } = node;
      const attribute = (name: string) => attrs.find((one) => one.name === name)?.value;
      pieces.push({ kind: 'open', tag: tagName, ...spanOf(tagName, attribute) });
      left.push({ closes: node.tagName });
      for (const child of [...node.childNodes].reverse()) left.push(child);
    }
  }
  return pieces;
};
