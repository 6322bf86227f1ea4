import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSerial } from '../workbook/serialDate.ts';
import { typed } from './typedInput.ts';

const number = (value: number, format: string | null = null) => ({ kind: 'number', number: value, format });
const text = (value: string) => ({ kind: 'text', text: value, forced: false });

describe('typed', () => {
  it.each([
    ['12.5', number(12.5)],
    ['+5', number(5)],
    ['-1,234.5', number(-1234.5, '#,##0.00')],
    ['1,234', number(1234, '#,##0')],
    ['$3', number(3, '$#,##0')],
    ['.5%', number(0.005, '0.00%')],
    ['1E5', number(100_000, '0.00E+00')],
    ['1/2', number(toSerial(2026, 1, 2), 'm/d')],
    ['12/31/99', number(toSerial(1999, 12, 31), 'm/d/yyyy')],
    ['2024-2-29', number(toSerial(2024, 2, 29), 'yyyy-mm-dd')],
    ['3 Jan 2024', number(toSerial(2024, 1, 3), 'd mmm yyyy')],
    ['Jan 3', number(toSerial(2026, 1, 3), 'd mmm')],
    ['10:30', number(0.4375, 'h:mm')],
    ['1/2/2024 12:00', number(toSerial(2024, 1, 2, 0.5), 'm/d/yyyy h:mm')],
    ['True', { kind: 'boolean', boolean: true }],
    ['=A1', { kind: 'formula', formula: '=A1' }],
    ['+A1', { kind: 'formula', formula: '=+A1' }],
    ["'=A1", { kind: 'text', text: '=A1', forced: true }],
    ["'ข้อ", text('ข้อ')],
    ['', { kind: 'empty' }],
    ["'", { kind: 'empty' }],
  ])('takes %j for more than text', (given, expected) => {
    expect(typed(given, 2026)).toEqual(expected);
  });

  it.each([
    '=',
    '+',
    '-',
    'i2',
    '1,23',
    '1.2.3',
    '13/1',
    '2/30',
    '1/2-3',
    '25:99',
    '๑๒',
    '1/2 ปี',
    'May be 5',
    '.',
    '%',
    '1e',
    '5 5',
  ])('leaves %j text', (given) => {
    expect(typed(given, 2026)).toEqual(text(given));
  });

  it('reads back every number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(typed(String(value), 2026)).toMatchObject({ kind: 'number', number: Number(String(value)) });
      }),
    );
  });

  it('keeps any text whatsoever behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(typed(`'${value}`, 2026)).toMatchObject({ kind: 'text', text: value });
      }),
    );
  });

  it('never loses text that it leaves text, and knows a date only if it exists', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const result = typed(value, 2026);
        if (result.kind === 'text' && !value.startsWith("'")) expect(result.text).toBe(value);
        if (result.kind === 'number') expect(Number.isFinite(result.number)).toBe(true);
      }),
    );
  });
});
