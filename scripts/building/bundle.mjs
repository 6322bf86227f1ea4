/** Builds what runs in Node on this machine. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup.mjs';
import { isFresh } from './freshness.mjs';

/**
 * Bundles a TypeScript entry for Node, unless it is up to date.
 *
 * @param {string} entry below the project's folder
 * @returns {Promise<string>} the file to run
 */
export const bundleForNode = async (entry) => {
  const outfile = join(root, 'build', entry.replace(/^.*\//, '').replace(/\.ts$/, '.mjs'));
  const sources = ['local', 'src', 'scripts', 'test', 'package-lock.json'].map((path) => join(root, path));
  if (isFresh([outfile], sources)) return outfile;
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outfile;
};
