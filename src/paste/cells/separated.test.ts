import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeparated, type Separator, separatedRows } from './separated.ts';

const fieldsOf = (text: string, separator: Separator): (readonly string[])[] | null =>
  readSeparated(text, separator)?.map(({ fields }) => fields) ?? null;

const quoted = (field: string): string => `"${field.replace(/"/g, '""')}"`;

describe('separated text', () => {
  it.each<Separator>([',', ';', '\t'])(
    'gives back every field that was written, separated by %j',
    (separator) => {
      const field = fc.string({ unit: fc.constantFrom('ก', '1', '"', ',', ';', '\t', '\n', ' ', '\r\n') });
      const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(rows, fc.constantFrom('\n', '\r\n'), (written, end) => {
          const text = written.map((fields) => fields.map(quoted).join(separator)).join(end);
          expect(fieldsOf(text, separator)).toEqual(written);
        }),
      );
    },
  );

  it('says on which line each row begins', () => {
    expect(readSeparated('a,"b\nc"\r\nd,e', ',')?.map(({ number }) => number)).toEqual([1, 3]);
    expect(readSeparated('sep=;\r\na;b', ';')).toEqual([{ number: 2, fields: ['a', 'b'] }]);
  });

  it.each(['a,"b', 'a,"b"c,d', '"'])('is none with a quotation mark where none may be: %j', (text) => {
    expect(readSeparated(text, ',')).toBeNull();
  });

  it('is a table only where it parts codes from scores', () => {
    expect(separatedRows('i1,98.67\ni2,97\ni3,96')).toHaveLength(3);
    expect(separatedRows('i1;"ก, ข";98.67\ni2;ค;97\ni3;ง;96')?.[0]?.fields).toEqual(['i1', 'ก, ข', '98.67']);
    expect(separatedRows('ข้อ i1, i2 และ i3 ได้คะแนน, ตามลำดับ\nดังนั้น, จึง\nควร, i4')).toBeNull();
    expect(separatedRows('i1\t98\ni2\t97\ni3\t96')).toBeNull();
  });
});
