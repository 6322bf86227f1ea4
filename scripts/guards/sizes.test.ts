import { expect, it } from 'vitest';
import { describeSizes, sizeFaults } from './sizes.mjs';

const recorded = { 'server.js': 65_000, 'sidebar.html': 900_000 };

it('lets a file grow a little, and shrink', () => {
  expect(sizeFaults({ 'server.js': 71_000, 'sidebar.html': 500_000 }, recorded)).toEqual([]);
});

it('names the file that grew more', () => {
  expect(sizeFaults({ 'server.js': 65_000, 'sidebar.html': 1_200_000 }, recorded)).toEqual([
    expect.stringContaining('sidebar.html grew from 900,000 bytes to 1,200,000 bytes'),
  ]);
});

it('has a bound for the server that recording does not lift', () => {
  expect(sizeFaults({ 'server.js': 121_000 }, { 'server.js': 121_000 })).toEqual([
    'server.js has 121,000 bytes, more than 120,000 bytes',
  ]);
});

it('asks for the size of a file to be recorded', () => {
  expect(sizeFaults({ 'new.html': 1 }, recorded)).toEqual([expect.stringContaining('never recorded')]);
});

it('tells sizes and what has changed', () => {
  expect(describeSizes({ 'server.js': 64_000, 'sidebar.html': 900_010 }, recorded)).toBe(
    'dist/server.js 64,000 bytes (−1,000 bytes since recorded), dist/sidebar.html 900,010 bytes (+10 bytes since recorded)',
  );
});
