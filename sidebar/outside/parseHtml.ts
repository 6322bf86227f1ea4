import { type HtmlPiece, type ParseHtml, spanOf } from '../../src/paste/text/html.ts';

/** As browsers ask for before a page's source is parsed; a parsed page is read, never shown. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (source: string) => string },
  ): { createHTML: (source: string) => string };
}

const { trustedTypes } = window as unknown as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('pasted-page', { createHTML: (source) => source });

const newlinesIn = (text: string): number => text.split('\n').length - 1;

/** Whether what stands in the element is no text of the page. */
const isHidden = (node: Node | null): boolean => node?.nodeName === 'SCRIPT' || node?.nodeName === 'STYLE';

/**
 * Parses a page's source with the browser's own parser: nothing in it runs, and nothing is loaded. The parser tells no
 * lines: they are counted in what is left of the source, without its tags.
 */
export const parseHtml: ParseHtml = (source) => {
  const page = new DOMParser().parseFromString(policy ? policy.createHTML(source) : source, 'text/html');
  const pieces: HtmlPiece[] = [];
  let line = 1 + newlinesIn(/^\s*/.exec(source)?.[0] ?? '');
  // Without calls of itself: a page may be nested deeper than calls may be.
  const walk = page.createTreeWalker(page, NodeFilter.SHOW_ALL);
  for (let node: Node | null = walk.nextNode(); node; ) {
    const name = node.nodeName.toLowerCase();
    const text = node.nodeValue ?? '';
    if (node instanceof Text && !isHidden(node.parentNode)) pieces.push({ kind: 'text', text, line });
    else if (node instanceof Element && !isHidden(node)) {
      const element = node;
      pieces.push({ kind: 'open', tag: name, ...spanOf(name, (one) => element.getAttribute(one)) });
    }
    line += newlinesIn(text);
    let closing: Node | null = node;
    node = walk.nextNode();
    // Whatever the next node does not stand in has ended.
    for (; closing && !(node && closing.contains(node)); closing = closing.parentNode) {
      if (closing instanceof Element && !isHidden(closing))
        pieces.push({ kind: 'close', tag: closing.nodeName.toLowerCase() });
    }
  }
  return pieces;
};
