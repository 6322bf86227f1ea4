/** The browser's own parser and that of Node give the same page. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import type { HtmlPiece } from '../../src/paste/text/html.ts';
import { type LentPage, lendPage } from '../support/browser/lentPage.ts';
import { webPage } from '../support/texts/reportText.ts';

const SIDEBAR = fileURLToPath(new URL('../../sidebar/outside/parseHtml.ts', import.meta.url));
/** As strict as the pages that Google shows add-ons in. */
const POLICY = "<meta http-equiv='Content-Security-Policy' content=\"require-trusted-types-for 'script'\">";

let lent: LentPage;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [SIDEBAR],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pasted',
  });
  lent = await lendPage({ width: 300, height: 600 });
  await lent.page.setContent(
    `<!doctype html><html><head>${POLICY}</head><body><script>${outputFiles[0]?.text}</script></body></html>`,
  );
});

afterAll(() => lent.giveBack());

const inBrowser = (source: string): Promise<readonly HtmlPiece[]> =>
  lent.page.evaluate(
    (text) => (globalThis as unknown as { pasted: { parseHtml: typeof parseHtml } }).pasted.parseHtml(text),
    source,
  );

test.each([
  ['a web page', webPage()],
  ['rows', '<table><tr>\n<td>a\nb</td>\n<td><p>c</p><p>d</p></td></tr></table>e'],
  [
    'cells that span others',
    '<table><tr><td rowspan=2>a<td COLSPAN="3">b<td rowspan=0 colspan=-1>c<tr><td>d',
  ],
  ['tags that nobody closed', '<p>a</p> <p>b<br/>c<table><tr><td>1<td>2<tr><td>3'],
  ['what is not shown', 'a<style>b\n{}</style><!-- c -->d<script>i1 98.67</script>'],
  ['references', 'a&nbsp;&amp;&#3585;&#xE02;&amp;lt;&bogus;'],
  ['an image that is not there', '<img src="https://example.invalid/x.png" onerror="document.title = 1">a'],
])('%s', async (_, source) => {
  const pieces = await inBrowser(source);
  expect(pieces).toEqual(parseHtml(source));
  expect(await lent.page.title()).toBe('');
});

test('lines are counted but for those within tags', async () => {
  const [text] = (await inBrowser('\n\n<p\nclass="x">b</p>')).filter(({ kind }) => kind === 'text');
  expect(text).toEqual({ kind: 'text', text: 'b', line: 3 });
});
