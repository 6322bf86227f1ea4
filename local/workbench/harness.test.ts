import { describe, expect, test } from 'vitest';
import { clientScriptPath, fontsPath, harnessPage, longestLine, mangle } from './harness.ts';

const page = (script: string) =>
  `<!doctype html><html><head></head><body><script>${script}</script></body></html>`;

describe('the harness does to a page what HtmlService does', () => {
  test('cuts // to the end of the line in inline scripts, also in strings and templates', () => {
    expect(mangle(page('const a = "http://x";\nb();\nconst c = `//`;'))).toBe(
      page('const a = "http:\nb();\nconst c = `'),
    );
  });

  test('leaves // alone outside inline scripts', () => {
    const html = '<a href="https://example.go.th/">x</a><script src="//x/y.js"></script>';
    expect(mangle(html)).toBe(html);
  });

  test('corrupts what is not ASCII', () => {
    expect(mangle('<p>ก</p>')).not.toContain('ก');
    expect(mangle('<p>&#3585; \\u0e01</p>')).toBe('<p>&#3585; \\u0e01</p>');
  });

  test('gives $-patterns a meaning', () => {
    expect(mangle('a$&b')).toBe('a{{page}}b');
    expect(mangle('a$1b')).toBe('apageb');
    expect(mangle('a$$b')).toBe('a$b');
    expect(mangle('a$b')).toBe('a$b');
  });

  test('cuts very long lines', () => {
    expect(mangle(`${'x'.repeat(longestLine + 5)}\nend`)).toBe(`${'x'.repeat(longestLine)}\nend`);
  });

  test('drops the character set', () => {
    expect(mangle('<head><meta charset="utf-8"><title>x</title></head>')).toBe(
      '<head><title>x</title></head>',
    );
  });

  test('loads google.script and the fonts before everything else', () => {
    const added = `<script src="${clientScriptPath}"></script><link rel="stylesheet" href="${fontsPath}">`;
    expect(harnessPage('<html><head><script>a()</script></head></html>')).toContain(
      `<head>${added}<script>a()`,
    );
    expect(harnessPage('<p>x</p>')).toBe(`${added}<p>x</p>`);
  });
});
