import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('fingerprint', () => {
  it('is that of cyrb53, as its author publishes it: prints stored in workbooks must stay valid', () => {
    const published = {
      a: 7929297801672961,
      b: 8684336938537663,
      revenge: 4051478007546757,
      revenue: 8309097637345594,
    };
    for (const [text, hash] of Object.entries(published)) expect(fingerprint(text)).toBe(hash.toString(36));
  });

  it('tells texts apart that differ in a digit, a space, a tone mark or their order', () => {
    const texts = ['', ' ', 'ก', 'ข', 'ก่า', 'ก้า', 'กา่', '1. ก\n2. ข', '2. ข\n1. ก', 'ต.ค. 2568', 'ต.ค. ๒๕๖๘'];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });

  it('tells any two texts apart', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(fingerprint(left) === fingerprint(right)).toBe(left === right);
      }),
    );
  });
});
