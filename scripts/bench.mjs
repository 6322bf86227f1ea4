/** `npm run bench`: the cost of a run, of computing and of opening the workbench, on this machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

await setUp();
const { buildAddOn, buildSidebar } = await import('./building/addOn.mjs');
const { bundleForNode } = await import('./building/bundle.mjs');
const { ensureChromium, noChromium } = await import('./browser/chromium.mjs');
const { ensureWorkbench, pageFolder } = await import('../local/workbench/build.mjs');
const { copyFile, mkdir, writeFile } = await import('node:fs/promises');

/** Puts a framework and a library of ten times the size in the place of the real ones. */
const tenfold = {
  name: 'tenfold',
  setup(build) {
    const wrap = (pattern, name, wrapper) => {
      build.onLoad({ filter: pattern }, ({ path }) => ({
        contents: `export * from '${path}?real';
import { ${name} as real } from '${path}?real';
import { ${wrapper} } from '${join(root, 'local/bench/tenfold.ts')}';
export const ${name} = ${wrapper}(real);`,
        loader: 'ts',
        resolveDir: root,
      }));
    };
    build.onResolve({ filter: /\?real$/ }, ({ path }) => ({
      path: path.replace('?real', ''),
      suffix: '?real',
      namespace: 'real',
    }));
    build.onLoad({ filter: /.*/, namespace: 'real' }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      return { contents: await readFile(path, 'utf8'), loader: 'ts', resolveDir: join(path, '..') };
    });
    wrap(/framework2568\.ts$/, 'framework2568', 'tenfoldFramework');
    wrap(/builtIn[\\/]library\.ts$/, 'builtIn', 'tenfoldBuiltIn');
  },
};

const dist = join(root, 'dist');
const tenfoldFolder = join(root, 'build/tenfold');
await mkdir(tenfoldFolder, { recursive: true });
const [computingScript, askingScript, pageScript, largeFileScript] = await Promise.all([
  ...['computing', 'asking', 'pageLoad', 'largeFile'].map((name) => bundleForNode(`local/bench/${name}.ts`)),
  ensureWorkbench(),
  // The server only reads and writes, and what makes Word's files only draws: both are the same for any framework.
  buildAddOn().then(() =>
    Promise.all(
      ['server.js', 'word.html'].map((name) => copyFile(join(dist, name), join(tenfoldFolder, name))),
    ),
  ),
  buildSidebar([tenfold]).then((page) => writeFile(join(tenfoldFolder, 'sidebar.html'), page)),
]);
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
const largeFile = join(root, 'build/large.xlsx');
run(computingScript);
run(askingScript, dist, tenfoldFolder);
run(largeFileScript, 'make', largeFile);
run(largeFileScript, 'measure', largeFile);
const chromium = await ensureChromium();
if (chromium) run(pageScript, dist, pageFolder, chromium);
else console.error(noChromium);
