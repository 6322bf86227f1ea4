/**
 * What HtmlService does to a sidebar's HTML on its way to the browser, in the worst case known: a page that works here
 * does not depend on anything that Google takes away.
 */

/** The policy that comes with the page: strings can't become markup or code, unless a Trusted Types policy says so. */
export const contentSecurityPolicy = "require-trusted-types-for 'script'";

/** Lines beyond this many characters are cut. Google's limit is not known; builds keep far below it. */
export const longestLine = 10_000;

/** Where the page finds its `google.script`. */
export const clientScriptPath = '/google-script.js';

/** Where the page finds the font that stands for those of a person's computer. */
export const fontsPath = '/fonts.css';

const inlineScript = /(<script\b(?![^>]*\bsrc\s*=)[^>]*>)([\s\S]*?)(<\/script>)/gi;

/** `//` starts a comment wherever it stands, in strings and template literals, too. */
const cutComments = (html: string): string =>
  html.replace(
    inlineScript,
    (_, open: string, code: string, close: string) => open + code.replace(/\/\/.*$/gm, '') + close,
  );

const cutLongLines = (html: string): string =>
  html
    .split('\n')
    .map((line) => line.slice(0, longestLine))
    .join('\n');

/** The page is put into a frame's text by a replacement that gives `$&` and `$1` a meaning. */
const fillIn = (html: string): string => '{{page}}'.replace(/\{\{(page)\}\}/, html);

/** UTF-8 that is read as Latin-1. */
const corruptNonAscii = (html: string): string => Buffer.from(html, 'utf8').toString('latin1');

const dropCharset = (html: string): string => html.replace(/<meta\b[^>]*\bcharset\b[^>]*>/gi, '');

/** The page as HtmlService hands it on. */
export const mangle = (html: string): string =>
  [cutComments, cutLongLines, fillIn, corruptNonAscii, dropCharset].reduce((page, step) => step(page), html);

/** The page as it is served: mangled, with `google.script` and the fonts loaded before everything else. */
export const harnessPage = (html: string): string => {
  const added = `<script src="${clientScriptPath}"></script><link rel="stylesheet" href="${fontsPath}">`;
  const page = mangle(html);
  return /<head\b[^>]*>/i.test(page) ? page.replace(/<head\b[^>]*>/i, (head) => head + added) : added + page;
};
