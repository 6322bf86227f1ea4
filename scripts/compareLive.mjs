/** `npm run compare-live -- TRANSCRIPT`: what a real spreadsheet does otherwise than the local host. */
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

await setUp();
const { bundleForNode } = await import('./building/bundle.mjs');
const script = await bundleForNode('test/conformance/live/compareLive.ts');
const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
