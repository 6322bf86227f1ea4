import { expect, it } from 'vitest';
import { isKnown, tagOf } from './knownFile.ts';

it('a tag stands for the bytes, as text or not, and for no others', () => {
  expect(tagOf('ก')).toBe(tagOf(Buffer.from('ก')));
  expect(tagOf('ก')).toMatch(/^W\/"[\w-]{43}"$/);
  expect(tagOf('ก')).not.toBe(tagOf('ข'));
});

it('a file is known when one of the tags is its own', () => {
  const [own, other] = [tagOf('ก'), tagOf('ข')];
  expect(isKnown(own, own)).toBe(true);
  expect(isKnown(`${other}, ${own}`, own)).toBe(true);
  for (const header of [undefined, '', other, own.slice(0, -2)]) expect(isKnown(header, own)).toBe(false);
});
