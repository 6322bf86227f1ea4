import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Builds the workbench's page and the `google.script` of its sidebar: `index.html`, `page.js`, `page.css` and
 * `google-script.js`.
 *
 * @param {string} outDir the folder to write to; it is made when it is missing
 */
export async function buildWorkbench(outDir) {
  await mkdir(outDir, { recursive: true });
  const shared = {
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  await Promise.all([
    build({ ...shared, entryPoints: { page: join(here, 'page/main.ts') }, outdir: outDir }),
    build({ ...shared, entryPoints: { page: join(here, 'page/page.css') }, outdir: outDir }),
    build({
      ...shared,
      entryPoints: { 'google-script': join(here, 'client/googleScript.ts') },
      outdir: outDir,
    }),
    cp(join(here, 'page/index.html'), join(outDir, 'index.html')),
  ]);
}
