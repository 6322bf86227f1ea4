/** `npm test`: sets up, builds, checks types and style, and runs every test. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { buildAddOn } = await import('./addOn.mjs');
const { ensureChromium, noChromium } = await import('./chromium.mjs');

const chromium = ensureChromium();
if (!chromium) {
  console.error(noChromium);
  process.exit(1);
}
const { ensureWorkbench } = await import('../local/workbench/build.mjs');
await Promise.all([buildAddOn(), ensureWorkbench()]);

const steps = [
  ['types of the add-on', 'tsc', ['-p', 'src']],
  ['types of the sidebar', 'tsc', ['-p', 'sidebar']],
  ['types of everything', 'tsc', ['-p', '.']],
  ['style', 'biome', ['ci', '--error-on-warnings']],
  ['tests', 'vitest', ['run', ...process.argv.slice(2)]],
];
for (const [what, program, args] of steps) {
  console.log(`\n== ${what}`);
  const { status } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  if (status !== 0) process.exit(status ?? 1);
}
