/** `npm run deploy`: builds the add-on and brings it to Google. */
import { root, setUp } from './setup.mjs';

await setUp();
const { buildAddOn, filesOf } = await import('./building/addOn.mjs');
const { clasp } = await import('./deploying/clasp.mjs');
const { deploy } = await import('./deploying/deployment.mjs');
const options = { conformance: process.argv.includes('--conformance') };
await buildAddOn(options);
process.exitCode = (await deploy({ root, files: filesOf(options), clasp, say: console.log })) ? 0 : 1;
