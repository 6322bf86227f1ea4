import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDigits, toArabicDigits, toThaiDigits } from './digits.ts';

describe('digits', () => {
  it('turns every Thai digit into an Arabic one', () => {
    expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
    expect(toArabicDigits('๐๑๐ E-Service ประจำปี พ.ศ. ๒๕๖๘')).toBe('010 E-Service ประจำปี พ.ศ. 2568');
  });

  it('turns every Arabic digit into a Thai one', () => {
    expect(toThaiDigits('0123456789')).toBe('๐๑๒๓๔๕๖๗๘๙');
    expect(toThaiDigits('i10 ได้ 96.67 คะแนน')).toBe('i๑๐ ได้ ๙๖.๖๗ คะแนน');
  });

  it('writes all of a text in the chosen digits, whichever it was typed in', () => {
    expect(inDigits('i๑๐ 96.67', 'thai')).toBe('i๑๐ ๙๖.๖๗');
    expect(inDigits('i๑๐ 96.67', 'arabic')).toBe('i10 96.67');
  });

  it('gives back what was written, for any text in one kind of digits', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(words, (text) => {
        const arabic = toArabicDigits(text);
        expect(toArabicDigits(toThaiDigits(arabic))).toBe(arabic);
        expect(toThaiDigits(arabic)).not.toMatch(/[0-9]/);
      }),
    );
  });
});
