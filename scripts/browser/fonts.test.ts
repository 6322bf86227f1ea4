import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fontConfiguration, unpackWoff } from './fonts.mjs';

const files = join(dirname(createRequire(import.meta.url).resolve('@fontsource/sarabun')), 'files');

/** OpenType's checksum: the sum of a table's 32-bit words, the last one filled up with zeros. */
const checksum = (table: Buffer): number => {
  const whole = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
};

test.each(['thai-400', 'thai-700', 'latin-400', 'latin-700'])('unpacks %s, table for table', (part) => {
  const font = unpackWoff(readFileSync(join(files, `sarabun-${part}-normal.woff`)));
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const [stated = 0, offset = 0, length = 0] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at));
    const table = Buffer.from(font.subarray(offset, offset + length));
    const tag = font.toString('latin1', entry, entry + 4);
    // The table "head" holds the checksum of the whole font, and is summed without it.
    if (tag === 'head') table.writeUInt32BE(0, 8);
    return { tag, isWhole: table.length === length && checksum(table) === stated };
  });
  expect(tables.map(({ tag }) => tag)).toEqual(
    expect.arrayContaining(['cmap', 'glyf', 'GPOS', 'GSUB', 'head']),
  );
  expect(tables.filter(({ isWhole }) => !isWhole)).toEqual([]);
});

test('the configuration knows these scripts of Sarabun and nothing else', () => {
  const configuration = fontConfiguration(['latin']);
  const folder = dirname(configuration);
  const [, ...known] = readFileSync(configuration, 'utf8').split('<dir>');
  expect(known.map((rest) => rest.replace(/<\/dir>[\s\S]*/, ''))).toEqual([folder]);
  const there = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
  expect(there.sort()).toEqual(['latin-400.ttf', 'latin-700.ttf']);
});
