/** How large the built files are, and were when somebody last looked. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const file = join(root, 'scripts/guards/sizes.json');

/**
 * A file may grow by this part of its recorded size before somebody is to look why. Chosen on the server: an issue's work on
 * it came to an eighth, a package that nobody meant to bring along to half and more.
 */
const GROWTH = 0.25;

/** The server is loaded anew at every call: it reads and writes, and what decides stays out of it. In bytes. */
const LARGEST_SERVER = 120_000;

/** The sizes that were recorded, in bytes, by the name of the file. */
export const recordedSizes = () => JSON.parse(readFileSync(file, 'utf8'));

/** @param {Record<string, number>} sizes */
export const recordSizes = (sizes) => writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`);

const counted = (bytes) => `${bytes.toLocaleString('en')} bytes`;

/**
 * @param {Record<string, number>} sizes in bytes, by the name of the file
 * @param {Record<string, number>} recorded the same, as recorded
 * @returns {string[]} one sentence for each file that grew too much
 */
export const sizeFaults = (sizes, recorded) => {
  const grown = Object.entries(sizes).flatMap(([name, bytes]) => {
    const before = recorded[name];
    if (before === undefined) return [`the size of ${name} was never recorded: npm run build -- --record`];
    if (bytes <= before * (1 + GROWTH)) return [];
    return [
      `${name} grew from ${counted(before)} to ${counted(bytes)}: what did it import? If it is meant: npm run build -- --record`,
    ];
  });
  const server = sizes['server.js'] ?? 0;
  if (server <= LARGEST_SERVER) return grown;
  return [...grown, `server.js has ${counted(server)}, more than ${counted(LARGEST_SERVER)}`];
};

/** For a person: each file, its size, and how far it is from what was recorded. */
export const describeSizes = (sizes, recorded) =>
  Object.entries(sizes)
    .map(([name, bytes]) => {
      const change = bytes - (recorded[name] ?? bytes);
      const sign = change < 0 ? '−' : '+';
      return `dist/${name} ${counted(bytes)} (${sign}${counted(Math.abs(change))} since recorded)`;
    })
    .join(', ');
