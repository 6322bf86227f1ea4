import { describe, expect, it } from 'vitest';
import { pageFaults } from './page.mjs';

const withScript = (code: string): string => `<!doctype html><script>\nvar ita = 1;\n${code}\n</script>`;

describe('a page that may go to Google', () => {
  it('is ASCII without what HtmlService takes for a comment or a pattern of its own, in short lines', () => {
    expect(pageFaults(withScript('var text = "\\u0E01";'))).toEqual([]);
    expect(pageFaults(withScript('var text = "ก";'))).toEqual([expect.stringContaining('outside ASCII')]);
    expect(pageFaults(withScript('var a = 1; // one'))).toEqual([expect.stringContaining('// would be cut')]);
    expect(pageFaults(withScript('var a = "$1";'))).toEqual([expect.stringContaining('a $-pattern')]);
    expect(pageFaults(withScript(`var a = "${'x'.repeat(4000)}";`))).toEqual([
      expect.stringContaining('longer than 4000'),
    ]);
  });

  it.each([
    'fetch("x")',
    'window.fetch("x")',
    'self["fetch"]("x")',
    'new XMLHttpRequest()',
    'new WebSocket("wss:x")',
    'navigator.sendBeacon("x")',
    'new Worker("x")',
  ])('asks nobody but our own server: %s', (code) => {
    expect(pageFaults(withScript(code))).toEqual([
      expect.stringMatching(/reaches the network: line 3 of the bundle/),
    ]);
  });

  it.each(['eval("1")', 'new Function("return 1")', 'import("x")'])('makes no code from text: %s', (code) => {
    expect(pageFaults(withScript(code))).toEqual([expect.stringMatching(/code from/)]);
  });

  it('may use what all functions have in common', () => {
    expect(pageFaults(withScript('Function.prototype.apply.call(ita, null, [])'))).toEqual([]);
    expect(pageFaults(withScript('Function.prototype.constructor("return 1")'))).toEqual([
      expect.stringMatching(/code from/),
    ]);
  });

  it('is ES2020', () => {
    expect(pageFaults(withScript('ita ||= 2'))).toEqual([expect.stringContaining('newer than we promise')]);
    expect(pageFaults(withScript('"a".replaceAll("a", "b")'))).toEqual([
      expect.stringContaining('replaceAll is newer than ES2020'),
    ]);
  });

  it.each([
    '<img src="picture.png">',
    '<link rel="stylesheet" href="style.css">',
    '<form action="x"></form>',
    '<style>a { background: url(x.png) }</style>',
    '<style>@import "x.css";</style>',
  ])('loads nothing: %s', (html) => {
    expect(pageFaults(`<!doctype html>${html}`)).toEqual([expect.stringContaining('from elsewhere')]);
  });

  it('may hold its own data', () => {
    expect(pageFaults('<!doctype html><img src="data:image/gif;base64,x"><a href="#top">x</a>')).toEqual([]);
  });
});
