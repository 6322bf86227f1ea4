import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, encodings } from '../../test/support/encodings.ts';
import { flatText, reportText } from '../../test/support/reportText.ts';
import { decodeText } from './decodeText.ts';

describe('a text file', () => {
  it.each(encodings)('in %s is read', (encoding) => {
    for (const text of [reportText(), flatText(), 'i1,98.67\r\n', 'คะแนน']) {
      expect(decodeText(encode(text, encoding))).toBe(text);
    }
  });

  it('that is empty is an empty text', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });

  it('of any bytes whatever is some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeText(bytes)).toBe('string');
      }),
    );
  });
});
