/** `npm run build`: `dist/` as it goes to Google. `-- --record` takes the sizes as those to compare with from now on. */
import { setUp } from './setup.mjs';

await setUp();
const { buildAddOn } = await import('./building/addOn.mjs');
const { describeSizes, recordedSizes } = await import('./guards/sizes.mjs');
const asked = (option) => process.argv.includes(option);
const sizes = await buildAddOn({ conformance: asked('--conformance'), record: asked('--record') });
console.log(`${describeSizes(sizes, recordedSizes())}, dist/appsscript.json`);
