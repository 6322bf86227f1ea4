import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '../thai/digits.ts';
import { possibleCodes, readItemCode } from './itemCode.ts';

const plainOf = (text: string) => readItemCode(text)?.plain ?? null;
const possible = (text: string, ...letters: string[]): string[] => {
  const reading = readItemCode(text);
  return reading ? possibleCodes(reading, letters) : [];
};

describe('a code written out', () => {
  it.each([
    ['i1', 'i1'],
    ['i๑', 'i1'],
    ['I1', 'i1'],
    ['i 1.', 'i1'],
    ['ข้อ i1', 'i1'],
    ['ข้อ i๑๕', 'i15'],
    ['i01', 'i1'],
    ['Item i1', 'i1'],
    ['question: E9', 'e9'],
    ['Code (o12)', 'o12'],
    ['i.1', 'i1'],
    ['o๑', 'o1'],
    ['O1', 'o1'],
    ['o๒๘', 'o28'],
    ['E9', 'e9'],
    ['\uff4f\uff11', 'o1'],
    ['\u00a0i\u00a01 ', 'i1'],
    ['#i1', 'i1'],
    ['【i1】', 'i1'],
    ['\u04561', 'i1'],
    ['\u043e๑', 'o1'],
    ['\u04151', 'e1'],
  ])('%j is %s', (text, code) => {
    expect(plainOf(text)).toBe(code);
  });

  it('stands before the title, with or without a space', () => {
    expect(readItemCode('i๒ เจ้าหน้าที่ในหน่วยงานของท่าน')).toMatchObject({
      plain: 'i2',
      title: 'เจ้าหน้าที่ในหน่วยงานของท่าน',
      written: 'i๒',
    });
    expect(plainOf('o10 E-Service')).toBe('o10');
    expect(plainOf('o๖แผนและความก้าวหน้า')).toBe('o6');
    expect(plainOf('e1. เจ้าหน้าที่ปฏิบัติงาน')).toBe('e1');
  });
});

describe('what is no code', () => {
  it.each([
    '',
    ' ',
    'ประเด็นข้อคำถาม',
    'คะแนน',
    'E-Service',
    'EIT',
    'IIT 99.29',
    'OIT ส่วนที่ 1',
    'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่',
    '98.67',
    '๙๘.๖๗',
    '98%',
    '2568',
    'อ้างอิงจาก o8',
    'i1000',
  ])('%j', (text) => {
    expect(readItemCode(text)).toBeNull();
  });
});

describe('a code that is not written out', () => {
  it('takes a zero for the letter o', () => {
    expect(possible('๐๑', 'o')).toEqual(['o1']);
    expect(possible('๐๑๐', 'o')).toEqual(['o10']);
    expect(possible('๐๒๘ รายงานผล', 'o')).toEqual(['o28']);
    expect(possible('01', 'o')).toEqual(['o1']);
  });

  it('takes a bare number for the item of the instrument at hand', () => {
    expect(possible('7', 'i')).toEqual(['i7']);
    expect(possible('ข้อ ๗', 'e')).toEqual(['e7']);
    expect(possible('๒๘', 'o')).toContain('o28');
  });

  it('may be an item number or a misread letter', () => {
    expect(possible('12', 'i').sort()).toEqual(['i12', 'i2']);
    expect(possible('๑๑๕', 'o')).toContain('o15');
    expect(possible('l2', 'i')).toEqual(['i2']);
  });

  it('stands for no item of an instrument that the place does not allow', () => {
    expect(possible('๐๑๐', 'i')).not.toContain('o10');
    expect(possible('12', 'e').every((code) => code.startsWith('e'))).toBe(true);
  });

  it('remembers what was written there', () => {
    expect(readItemCode('๐๑๐ E-Service')?.written).toBe('๐๑๐');
    expect(readItemCode('  ๑๑๕  รายงานผล')?.written).toBe('๑๑๕');
    expect(readItemCode('ข้อ 3.')?.plain).toBeNull();
  });
});

describe('readItemCode, whatever is typed', () => {
  it('reads back every code in every spelling', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('i', 'e', 'o'),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('', 'ข้อ ', 'ข้อ', ' '),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', ' ', '\u00a0'),
        fc.constantFrom('', '.', ' การปฏิบัติงาน', '. การปฏิบัติงาน', ' E-Service'),
        (letter, number, before, upper, thai, space, after) => {
          const digits = thai ? toThaiDigits(String(number)) : String(number);
          const text = `${before}${upper ? letter.toUpperCase() : letter}${space}${digits}${after}`;
          expect(plainOf(text), JSON.stringify(text)).toBe(`${letter}${number}`);
        },
      ),
    );
  });

  it('never throws, and never reads a code from text without a digit', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('i', 'o', 'E', '1', '๐', '๙', ' ', '.', 'ข้อ', '-', 'ก') }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        if (readItemCode(text)) expect(text.normalize('NFKC')).toMatch(/[0-9๐-๙]/);
      }),
      { numRuns: 1000 },
    );
  });
});
