import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '../thai/digits.ts';
import { vocabularies } from '../vocabulary/known.ts';
import { formatSelection } from './formatSelection.ts';
import { readSelection } from './readSelection.ts';
import type { Selection } from './settings.ts';

const codesOf = (text: string) => {
  const selection = readSelection(text)?.selection;
  return selection?.kind === 'items' ? selection.codes : null;
};

const code = fc
  .tuple(fc.constantFrom('i', 'e', 'o'), fc.integer({ min: 1, max: 99 }))
  .map(([letter, number]) => `${letter}${number}`);
const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 52 });

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ kind: 'default' }),
  fc.integer({ min: 1, max: 1000 }).map((count): Selection => ({ kind: 'lowest', count })),
  fc.integer({ min: 0, max: 10_000 }).map(
    (hundredths): Selection => ({
      kind: 'below',
      threshold: hundredths / 100,
    }),
  ),
  codes.map((chosen): Selection => ({ kind: 'items', codes: chosen })),
);

describe('a selection', () => {
  it('is read back from its own text as it was, with nothing to point out', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const expected = { selection: chosen, repaired: [], unread: [] };
        expect(readSelection(formatSelection(chosen, vocabularies.th))).toEqual(expected);
        expect(readSelection(toThaiDigits(formatSelection(chosen, vocabularies.th)))).toEqual(expected);
      }),
    );
  });

  it('is read from anything typed without failing, and never holds an item twice or none', () => {
    const pieces = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), code, fc.constantFrom(' ', ',', '๐๑', 'ข้อ', '/', '\n', '12')),
    );
    fc.assert(
      fc.property(pieces, (words) => {
        const chosen = codesOf(words.join(''));
        if (!chosen) return;
        expect(chosen.length).toBeGreaterThan(0);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });
});

describe('a list of items', () => {
  it.each([
    'i2, e6, o1',
    'i2,e6,o1',
    'i2; e6; o1',
    'i2/e6/o1',
    'i2\ne6\no1',
    'i2 e6 o1',
    ' i2 ,\u00a0e6 ,, o1, ',
    'I2, E6, O1',
    'i๒, e๖, o๑',
    'i 2, e 6, o 1',
    'i 2 e 6 o 1',
    'i.2, e-6, o_1',
    'i02, e6., o1)',
    '(i2), (e6), (o1)',
    '- i2\n- e6\n- o1',
    'ข้อ i2, ข้อ e6 และข้อ o1',
    'เลือกเอง: i2, e6, o1',
    'ｉ２，ｅ６，ｏ１',
    'i2, e6, i2, o1, e6',
  ])('is the same three in %j', (typed) => {
    expect(readSelection(typed)).toEqual({
      selection: { kind: 'items', codes: ['i2', 'e6', 'o1'] },
      repaired: [],
      unread: [],
    });
  });

  it('does not depend on separators, case or digits', () => {
    const separator = fc.constantFrom(',', ', ', ';', ' ; ', '/', '\n', ' ', '  ');
    const style = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      toThaiDigits,
      (text: string) => text.replace(/^./, '$& '),
    );
    fc.assert(
      fc.property(
        codes,
        fc.array(separator, { minLength: 1 }),
        fc.array(style, { minLength: 1 }),
        (...given) => {
          const [chosen, separators, styles] = given;
          const typed = chosen
            .map((one, index) => (styles[index % styles.length] ?? String)(one))
            .reduce((text, one, index) => `${text}${separators[index % separators.length]}${one}`);
          expect(readSelection(typed)).toEqual({
            selection: { kind: 'items', codes: chosen },
            repaired: [],
            unread: [],
          });
        },
      ),
    );
  });

  it('may hold a zero for the letter o, which is pointed out', () => {
    expect(readSelection('๐๑, ๐๑๐, i2')).toEqual({
      selection: { kind: 'items', codes: ['o1', 'o10', 'i2'] },
      repaired: [
        { item: 'o1', written: '๐๑' },
        { item: 'o10', written: '๐๑๐' },
      ],
      unread: [],
    });
  });

  it('keeps its codes when something else stands among them', () => {
    expect(readSelection('i2, การใช้งบประมาณ, e6, 12, i1-i3')).toEqual({
      selection: { kind: 'items', codes: ['i2', 'e6'] },
      repaired: [],
      unread: ['การใช้งบประมาณ', '12', 'i1-i3'],
    });
  });

  it('is no guess: bare numbers and sentences are none', () => {
    for (const typed of ['12', '1, 2, 3', '0', 'ไม่เกิน 05', 'ต่ำสุด 0 ข้อ', 'ต่ำกว่า 101', 'ทั้งหมดที่แย่', '-', 'e']) {
      expect(readSelection(typed)).toBeNull();
    }
  });
});

describe('a rule', () => {
  it.each<[string, Selection]>([
    ['', { kind: 'default' }],
    ['ใช้ค่าเริ่มต้น', { kind: 'default' }],
    ['ต่ำที่สุด ๓ ข้อ', { kind: 'lowest', count: 3 }],
    ['คะแนนต่ำกว่า 90', { kind: 'below', threshold: 90 }],
    ['< 85.5', { kind: 'below', threshold: 85.5 }],
  ])('is read from %j', (typed, expected) => {
    expect(readSelection(typed)?.selection).toEqual(expected);
  });
});
