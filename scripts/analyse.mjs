/** `npm run --silent analyse -- FILE.xlsx --out DIR [--seal PICTURE] [--json]`: one run of the add-on on a file. */
import { spawnSync } from 'node:child_process';
import { root, setUp } from './setup.mjs';

await setUp();
const { ensureAddOn } = await import('./building/addOn.mjs');
const { bundleForNode } = await import('./building/bundle.mjs');
const [script] = await Promise.all([bundleForNode('local/cli/analyse.ts'), ensureAddOn()]);
const { status } = spawnSync(process.execPath, [script, root, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
