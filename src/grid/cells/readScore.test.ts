import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent } from '../../../test/support/tabs/grid.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { readScore } from './readScore.ts';

const readText = (text: string) => readScore(text, text);
const score = (value: number) => ({ kind: 'score', score: value });
const FULL_WIDTH = 0xff10;
const toFullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(FULL_WIDTH + Number(digit))).replace('.', '\uff0e');

describe('readScore reads what staff type', () => {
  it.each([
    ['98.67', 98.67],
    ['๙๘.๖๗', 98.67],
    ['๑๐๐', 100],
    ['๐', 0],
    ['100', 100],
    ['0.00', 0],
    ['98.67%', 98.67],
    ['๙๘.๖๗%', 98.67],
    ['98.67 %', 98.67],
    [' 98.67 ', 98.67],
    ['98.67 คะแนน', 98.67],
    ['๙๘.๖๗ คะแนน', 98.67],
    ['98.67คะแนน', 98.67],
    ['ร้อยละ 98.67', 98.67],
    ['+98.67', 98.67],
    ['\uff19\uff18\uff0e\uff16\uff17', 98.67],
    ['98.67\uff05', 98.67],
    ['\u00a098.67\u00a0', 98.67],
    ['98.67\u00a0คะแนน', 98.67],
    ['\u300098.67\u2009', 98.67],
    ['\u200b98.67\ufeff', 98.67],
    ['98.67\n', 98.67],
    ['๙๘. ๖๗', 98.67],
    ['98.', 98],
    ['.5', 0.5],
  ])('%j is %d', (text, value) => {
    expect(readText(text)).toEqual(score(value));
  });

  it('takes a number as it is', () => {
    expect(readScore(98.67, '98.67')).toEqual(score(98.67));
    expect(readScore(0, '0')).toEqual(score(0));
    expect(readScore(100, '100')).toEqual(score(100));
    expect(readScore(98.666666, '98.67')).toEqual(score(98.666666));
  });

  it('takes a number formatted as a percentage as it is shown', () => {
    expect(readScore(0.9867, '98.67%')).toEqual(score(98.67));
    expect(readScore(1, '100%')).toEqual(score(100));
    expect(readScore(0, '0.00%')).toEqual(score(0));
    expect(readScore(0.9867, '๙๘.๖๗%')).toEqual(score(98.67));
    expect(readScore(0.9867, '98.67 %')).toEqual(score(98.67));
  });

  it.each<[number, string, number]>([
    [98.67, '98.67%', 98.67],
    [98.6667, '98.67%', 98.6667],
    [98.67, '99 %', 98.67],
    [98.67, '๙๘.๖๗%', 98.67],
    [98.67, '98,67%', 98.67],
    [98.67, '98.67 คะแนน', 98.67],
    [98.67, 'ได้ 98.67 จาก 100', 98.67],
    [100, '100%', 100],
    [1, '100%', 100],
    [0, '0%', 0],
    [0.9867, '98.67% คะแนน', 98.67],
    [0.9867, '98,67%', 98.67],
    [0.98666, '98.67 % (ผ่าน)', 98.666],
    [0.9867, '0.99%', 0.9867],
    [0.004, '0%', 0.4],
  ])('takes %d shown as %j for %d', (value, shown, score) => {
    expect(readScore(value, shown)).toEqual({ kind: 'score', score });
  });

  it('keeps a small number that is no percentage', () => {
    expect(readScore(0.9867, '0.9867')).toEqual(score(0.9867));
  });
});

describe('readScore knows a cell without a score', () => {
  it.each(['', ' ', '\u00a0', '-', ' - ', '–', '—', '−', '--'])('%j is none', (text) => {
    expect(readText(text)).toEqual({ kind: 'none' });
  });
});

describe('readScore never guesses', () => {
  it.each([
    ['-1', -1],
    ['−5', -5],
    ['100.01', 100.01],
    ['๑๐๑', 101],
    ['9867', 9867],
    ['150%', 150],
  ])('%j is out of range', (text, value) => {
    expect(readText(text)).toEqual({ kind: 'out-of-range', value });
  });

  it('finds numbers out of range', () => {
    expect(readScore(-0.5, '-0.5')).toEqual({ kind: 'out-of-range', value: -0.5 });
    expect(readScore(100.5, '100.5')).toEqual({ kind: 'out-of-range', value: 100.5 });
    expect(readScore(1.2, '120%')).toEqual({ kind: 'out-of-range', value: 120 });
  });

  it.each([
    '#REF!',
    '#N/A',
    'ไม่มีข้อมูล',
    'รอผล',
    '98,67',
    '98.6.7',
    '9 8.67',
    '98.67 / 100',
    '98-99',
    '1e2',
    '0x10',
    'Infinity',
    'NaN',
    '.',
    '+',
    '%',
    'คะแนน',
    '๙๘.๖๗ (i๒)',
  ])('%j is unreadable', (text) => {
    expect(readText(text)).toEqual({ kind: 'unreadable', text });
  });

  it.each(['98.67¹', '98²'])('%j carries a footnote mark, which is no digit of the score', (text) => {
    expect(readText(text)).toEqual({ kind: 'unreadable', text });
  });

  it('does not take dates and truth values for scores', () => {
    expect(readScore({ date: Date.UTC(2025, 8, 30) }, '30/9/2025')).toEqual({
      kind: 'unreadable',
      text: '30/9/2025',
    });
    expect(readScore(true, 'TRUE')).toEqual({ kind: 'unreadable', text: 'TRUE' });
    expect(readScore(false, 'FALSE')).toEqual({ kind: 'unreadable', text: 'FALSE' });
  });

  it('does not take what is no finite number', () => {
    expect(readScore(Number.NaN, '#NUM!').kind).toBe('unreadable');
    expect(readScore(Number.POSITIVE_INFINITY, '∞').kind).toBe('unreadable');
  });
});

describe('readScore, whatever is typed', () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 });
  const space = fc.constantFrom('', ' ', '  ', '\u00a0', '\u3000', '\u2009', '\t', '\u200b');
  const spelled = fc.constantFrom((text: string) => text, toThaiDigits, toFullWidth);
  const decimals = fc.constantFrom(
    (value: number) => value.toFixed(2),
    (value: number) => String(value),
  );
  const sign = fc.constantFrom('', '+');
  const unit = fc.constantFrom('', '%', ' %', ' คะแนน', 'คะแนน', '\u00a0คะแนน');

  it('reads back a score in every spelling', () => {
    fc.assert(
      fc.property(hundredths, space, sign, spelled, decimals, unit, space, (whole, before, ...rest) => {
        const [plus, spell, write, after, end] = rest;
        const value = whole / 100;
        const text = `${before}${plus}${spell(write(value))}${after}${end}`;
        expect(readText(text), JSON.stringify(text)).toEqual(score(value));
      }),
    );
  });

  it('reads back a score from a cell formatted as a percentage', () => {
    fc.assert(
      fc.property(hundredths, (whole) => {
        const { value, shown } = percent(whole / 10_000);
        expect(readScore(value, shown)).toEqual(score(whole / 100));
      }),
    );
  });

  it('never throws, and gives a score only for text that holds a digit', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('-', '.', '+', ' ', '%', '๙', '1', 'e', ',', 'ร้อยละ', 'คะแนน', '–'),
      }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readText(text);
        if (reading.kind === 'score') {
          expect(text).toMatch(/[0-9๐-๙\uff10-\uff19]/);
          expect(reading.score).toBeGreaterThanOrEqual(0);
          expect(reading.score).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
