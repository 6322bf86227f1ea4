/** Builds the workbench's page. */
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { isFresh } from '../../scripts/freshness.mjs';
import { root } from '../../scripts/setup.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Where `npm start` and the tests find the page. */
export const pageFolder = join(root, 'build/workbench');

const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * Builds the page and the `google.script` of its sidebar: `index.html`, `page.js`, `page.css`, `fonts.css`,
 * `google-script.js`, and in `assets/` the fonts and what the page loads only when it needs it.
 *
 * @param {string} outdir the folder to write to; what it held before is removed
 */
export async function buildWorkbench(outdir) {
  await mkdir(dirname(outdir), { recursive: true });
  // Whoever reads the page meanwhile finds the one before.
  const made = await mkdtemp(`${outdir}-`);
  await Promise.all([
    build({
      ...shared,
      entryPoints: { page: join(here, 'page/main.ts') },
      outdir: made,
      format: 'esm',
      // Univer brings the hyphenation of 70 languages, each of them to be loaded when a text asks for it.
      splitting: true,
      chunkNames: 'assets/[name]-[hash]',
    }),
    build({
      ...shared,
      entryPoints: { page: join(here, 'page/page.css'), fonts: join(here, 'page/fonts.css') },
      outdir: made,
      assetNames: 'assets/[name]-[hash]',
      loader: { '.woff2': 'file', '.woff': 'file' },
    }),
    build({
      ...shared,
      entryPoints: { 'google-script': join(here, 'client/googleScript.ts') },
      outdir: made,
      format: 'iife',
    }),
    cp(join(here, 'page/index.html'), join(made, 'index.html')),
  ]);
  await rm(outdir, { recursive: true, force: true });
  await rename(made, outdir);
}

const sources = ['local', 'src', 'scripts', 'package-lock.json'].map((path) => join(root, path));

/** Builds `pageFolder` unless it is up to date. */
export async function ensureWorkbench() {
  const built = ['index.html', 'page.js', 'page.css', 'fonts.css', 'google-script.js'];
  if (
    !isFresh(
      built.map((name) => join(pageFolder, name)),
      sources,
    )
  )
    await buildWorkbench(pageFolder);
}
