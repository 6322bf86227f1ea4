import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed, encodingFor, isWorthIt } from './compression.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=1', 'gzip'],
  ['br;q=0.000', null],
  ['identity', null],
  ['', null],
  [undefined, null],
])('%s gets %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});

test('texts of some length are compressed, fonts and workbooks are so already', () => {
  expect(isWorthIt('text/javascript; charset=utf-8', 5000)).toBe(true);
  expect(isWorthIt('application/json; charset=utf-8', 5000)).toBe(true);
  expect(isWorthIt('text/html', 10)).toBe(false);
  expect(isWorthIt('font/woff2', 5000)).toBe(false);
  expect(isWorthIt('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 5000)).toBe(false);
});

test('the browser gets back what was sent', async () => {
  const body = Buffer.from('ผู้ช่วย ITA '.repeat(500));
  expect(brotliDecompressSync(await compressed(body, 'br'))).toEqual(body);
  expect(gunzipSync(await compressed(body, 'gzip'))).toEqual(body);
});
