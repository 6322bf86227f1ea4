/** `npm run deploy`: builds the add-on and brings it to Google. */
import { root, setUp } from './setup.mjs';

setUp();
const { buildAddOn } = await import('./addOn.mjs');
const { clasp } = await import('./clasp.mjs');
const { deploy } = await import('./deployment.mjs');
await buildAddOn({ conformance: process.argv.includes('--conformance') });
process.exitCode = (await deploy({ root, clasp, say: console.log })) ? 0 : 1;
