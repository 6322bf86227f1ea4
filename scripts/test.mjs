/**
 * `npm test`: sets up, builds, checks types and style, and runs every test. `npm test -- PATH` runs the tests whose path
 * holds PATH, and nothing else; vitest's options are passed on, too.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { buildAddOn } = await import('./addOn.mjs');
const { ensureChromium, noChromium } = await import('./chromium.mjs');
const { ensureWorkbench } = await import('../local/workbench/build.mjs');

const part = process.argv.slice(2);
const isWhole = part.length === 0;

const chromium = ensureChromium();
if (!chromium && isWhole) {
  console.error(noChromium);
  process.exit(1);
}
// A part that needs the workbench's page builds it by itself.
await Promise.all([buildAddOn(), ...(isWhole ? [ensureWorkbench()] : [])]);

const checks = [
  ['types of the add-on', 'tsc', ['-p', 'src']],
  ['types of the sidebar', 'tsc', ['-p', 'sidebar']],
  ['types of everything', 'tsc', ['-p', '.']],
  ['style', 'biome', ['ci', '--error-on-warnings']],
];
const steps = [...(isWhole ? checks : []), ['tests', 'vitest', ['run', ...part]]];
for (const [what, program, args] of steps) {
  console.log(`\n== ${what}`);
  const { status } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  });
  if (status !== 0) process.exit(status ?? 1);
}
