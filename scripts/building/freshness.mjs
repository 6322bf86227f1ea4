/** Whether something built is still up to date. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (path) => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stats.mtimeMs);
};

/**
 * @param {string[]} built files that a build wrote
 * @param {string[]} sources files and folders that it was made from
 */
export const isFresh = (built, sources) => {
  const made = built.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.min(...made) > Math.max(...sources.map(newest));
};
