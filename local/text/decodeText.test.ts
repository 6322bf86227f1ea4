import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, encodings } from '../../test/support/texts/encodings.ts';
import { flatText, reportText } from '../../test/support/texts/reportText.ts';
import { decodeText } from './decodeText.ts';

describe('a text file', () => {
  it.each(encodings)('in %s is read', (encoding) => {
    for (const text of [reportText(), flatText(), 'i1,98.67\r\n', 'คะแนน']) {
      expect(decodeText(encode(text, encoding))).toBe(text);
    }
  });

  it('in UTF-8 that is broken in a few places is still UTF-8', () => {
    const text = reportText();
    const bytes = encode(text, 'UTF-8');
    const letter = bytes.indexOf(0xe0);
    const broken = bytes.slice();
    broken[letter] = 0xff;
    expect(decodeText(broken).slice(-1000)).toBe(text.slice(-1000));
    const last = bytes.lastIndexOf(0xe0);
    const cut = decodeText(bytes.slice(0, last + 2));
    expect(text.startsWith(cut.replace(/\ufffd+$/, ''))).toBe(true);
    expect(cut).toMatch(/[ก-ฮ].*\ufffd$/s);
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
