/**
 * Builds the tests: two seconds for all of them. Where vitest transformed and linked file by file what they load, once for each
 * processor, that took some 35 seconds of a processor.
 */
import { readdirSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../setup.mjs';

const folders = ['src', 'sidebar', 'local', 'test', 'scripts'];
const outdir = join(root, 'build/tests');

const SHARED = 'shared';

/** The built tests, below the project's folder. */
export const builtTests = 'build/tests/**/*.test.ts.js';

/** All that is built: Node loads it as it is. */
export const loadedByNode = /\/build\/tests\//;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Each file goes on knowing where it is written, for it finds others from there. */
const knowsItsPlace = {
  name: 'knows its place',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.(?:ts|mjs)$/ }, async ({ path }) => {
      if (path.includes(`${sep}node_modules${sep}`)) return null;
      const text = await readFile(path, 'utf8');
      const place = JSON.stringify(pathToFileURL(path).href);
      return {
        contents: text.replaceAll('import.meta.url', () => place),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
};

const DAY = 24 * 60 * 60 * 1000;

/** Takes away what earlier builds left; what tests share, unless another run may still load it. */
const clean = async (built) => {
  const left = filesIn(outdir).filter((path) => !built.has(path));
  await Promise.all(
    left.map(async (path) => {
      const isShared = path.startsWith(join(outdir, SHARED));
      if (!isShared || Date.now() - (await stat(path)).mtimeMs > DAY) await rm(path);
    }),
  );
};

/** The test files, each to be built under its whole name: who names it to vitest finds it. */
const entries = () =>
  folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => ({ in: path, out: relative(root, path) }));

/** Bundles every test file. @throws esbuild's errors: a file that is not there, or is no TypeScript */
export const bundleTests = async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries(),
    outdir,
    chunkNames: `${SHARED}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
    plugins: [knowsItsPlace],
  });
  await clean(new Set(Object.keys(metafile.outputs).map((path) => join(root, path))));
};
