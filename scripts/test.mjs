/**
 * `npm test`: sets up, builds, checks types and style, and runs every test. `npm test -- PATH` runs the tests whose path
 * holds PATH, and nothing else; vitest's options are passed on, too.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureChromium, noChromium } from './browser/chromium.mjs';
import { root, setUp } from './setup.mjs';

// The packages and the browser side by side: each leaves a part of a processor to the other.
const chromium = await setUp(ensureChromium);
const { buildAddOn } = await import('./building/addOn.mjs');
const { ensureWorkbench } = await import('../local/workbench/build.mjs');

const part = process.argv.slice(2);
const isWhole = part.length === 0;

if (!chromium && isWhole) {
  console.error(noChromium);
  process.exit(1);
}
const run = (program, args, stdio) =>
  spawn(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio,
    shell: process.platform === 'win32',
    env: { ...process.env, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  });

/** Runs a check, and says at its end what it said: several run at once. @returns its exit status */
const check = async ([what, program, args]) => {
  const checking = run(program, args, ['ignore', 'pipe', 'pipe']);
  const said = [];
  for (const stream of [checking.stdout, checking.stderr]) stream.on('data', (part) => said.push(part));
  const [status] = await once(checking, 'close');
  console.log(`\n== ${what}\n${Buffer.concat(said).toString().trim()}`);
  return status ?? 1;
};

// Several go on side by side: in one alone, each further thread would work out once more what the others know.
const checks = [
  ['types of the add-on', 'tsc', ['-p', 'src', '--singleThreaded']],
  ['types of the sidebar', 'tsc', ['-p', 'sidebar', '--singleThreaded']],
  ['types of everything', 'tsc', ['-p', '.', '--singleThreaded']],
  ['style', 'biome', ['ci', '--error-on-warnings']],
];
// A part that needs the workbench's page builds it by itself.
const [statuses] = await Promise.all([
  Promise.all(isWhole ? checks.map(check) : []),
  buildAddOn(),
  isWhole ? ensureWorkbench() : null,
]);
const failed = statuses.find((status) => status !== 0);
if (failed !== undefined) process.exit(failed);

console.log('\n== tests');
const [status] = await once(run('vitest', ['run', ...part], 'inherit'), 'close');
process.exit(status ?? 1);
