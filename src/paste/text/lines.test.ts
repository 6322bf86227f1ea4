import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../local/text/parseHtml.ts';
import { readLines } from './lines.ts';
import { withoutPageFurniture } from './pages.ts';

const linesIn = (text: string): string[][] =>
  readLines(text, parseHtml).map(({ cells }) => cells.map(({ written }) => written));
const numbersIn = (text: string): number[] => readLines(text, parseHtml).map(({ number }) => number);
const withoutFurniture = (text: string): string[] =>
  withoutPageFurniture(readLines(text, parseHtml)).map(({ cells }) =>
    cells.map(({ plain }) => plain).join('|'),
  );

describe('a pasted text is cut into lines and cells', () => {
  it.each([
    ['tabs', 'a\tb\n\nc', [['a', 'b'], ['c']]],
    ['every kind of line end', 'a\r\nb\rc\u2028d', [['a'], ['b'], ['c'], ['d']]],
    [
      'a row over several lines',
      '<tr>\n<td>a\nb</td>\n<td><p>c</p><p>d</p></td></tr>e',
      [['', 'a b', 'c d'], ['e']],
    ],
    [
      'cells that take several columns',
      '<tr><td colspan=2>a</td><td>b</td><td colspan="3">c</td></tr><tr><td colspan=4>d</td></tr>',
      [
        ['', 'a', '', 'b', 'c'],
        ['', 'd'],
      ],
    ],
    [
      'cells that take several rows: words stand in the first, a score in each',
      '<tr><td rowspan=3>a</td><td>b</td><td rowspan=2>98.67</td></tr><tr><td>c</td></tr><tr><td>d</td><td>1</td></tr>',
      [
        ['', 'a', 'b', '98.67'],
        ['', '', 'c', '98.67'],
        ['', '', 'd', '1'],
      ],
    ],
    [
      'a header in two rows',
      '<tr><th rowspan=2>a</th><th colspan=2>b</th><th rowspan=2>c</th></tr><tr><th>b1</th><th>b2</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>',
      [
        ['', 'a', 'b', '', 'c'],
        ['', '', 'b1', 'b2', ''],
        ['', '1', '2', '3', '4'],
      ],
    ],
    [
      'cells that claim more than a table has',
      '<table><tr><td rowspan=99999>a</td><td colspan=x>b</td></tr><tr><td>c</td></tr></table><table><tr><td>d</td></tr></table>',
      [
        ['', 'a', 'b'],
        ['', '', 'c'],
        ['', 'd'],
      ],
    ],
    ['stray tags', '<p>a</p> <p>b<br/>c', [['a'], ['b'], ['c']]],
    ['tags within a word', '<b>i</b>1', [['i1']]],
    ['what only looks like a tag', 'a <i1> < b', [['a <i1> < b']]],
    ['a style and a comment', 'a<style>b\n{}</style><!-- c -->d', [['ad']]],
    ['entities, once', 'a&nbsp;&amp;&#3585;&#xE02;&amp;lt;&bogus;', [['a &กข&lt;&bogus;']]],
    ['bars', '| i1 | 98.67 |', [['', 'i1', '98.67', '']]],
    ['quoted cells', '"a b"\t1', [['a b', '1']]],
  ])('by %s', (_, text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });

  it('and keeps the numbers of the lines', () => {
    expect(numbersIn('a\n\n<p\nclass="x">b</p>\nc\r\n\r\nd')).toEqual([1, 4, 5, 7]);
  });

  it('leaves references beyond the last character as they are', () => {
    expect(linesIn('&#9999999; &#xFFFFFF;')).toEqual([['&#9999999; &#xFFFFFF;']]);
  });
});

describe('what belongs to pages is taken away', () => {
  it('page numbers that count up with the pages', () => {
    expect(withoutFurniture('a\n61\n\fb\n62\n\fc\n100')).toEqual(['a', 'b', 'c', '100']);
  });

  it('numbers marked as such', () => {
    expect(withoutFurniture('a\n- 98 -\nหน้า ๙๙\nหน้า 3 จาก 9\n3/9')).toEqual(['a']);
  });

  it('headers that repeat, but for the first', () => {
    expect(withoutFurniture('รายงาน\na\n\fรายงาน\nb\n\fรายงาน\nc')).toEqual(['รายงาน', 'a', 'b', 'c']);
  });

  it('no scores and codes at the edges', () => {
    expect(withoutFurniture('i1\n100\n\fi2\n100')).toEqual(['i1', '100', 'i2', '100']);
  });
});
