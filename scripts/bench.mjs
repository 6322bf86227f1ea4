/** `npm run bench`: the cost of a run and of computing, on this machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { buildAddOn, buildServer } = await import('./addOn.mjs');
const { bundleForNode } = await import('./bundle.mjs');
const { mkdir, writeFile } = await import('node:fs/promises');

/** Puts a framework and a library of ten times the size in the place of the real ones. */
const tenfold = {
  name: 'tenfold',
  setup(build) {
    const wrap = (pattern, name, wrapper) => {
      build.onLoad({ filter: pattern }, ({ path }) => ({
        contents: `import { ${name} as real } from '${path}?real';
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
    wrap(/plan[\\/]library\.ts$/, 'measureLibrary', 'tenfoldLibrary');
  },
};

const tenfoldServer = join(root, 'build/tenfold-server.js');
await mkdir(join(root, 'build'), { recursive: true });
const [script, largeFileScript] = await Promise.all([
  bundleForNode('local/bench/bench.ts'),
  bundleForNode('local/bench/largeFile.ts'),
  buildAddOn(),
  buildServer([tenfold]).then((code) => writeFile(tenfoldServer, code)),
]);
const largeFile = join(root, 'build/large.xlsx');
for (const args of [
  [script, join(root, 'dist/server.js'), tenfoldServer],
  [largeFileScript, 'make', largeFile],
  [largeFileScript, 'measure', largeFile],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
