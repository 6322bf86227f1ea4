/** `npm run build`: `dist/` as it goes to Google. */
import { setUp } from './setup.mjs';

setUp();
const { buildAddOn } = await import('./addOn.mjs');
const { server, sidebar } = await buildAddOn({ conformance: process.argv.includes('--conformance') });
const kilo = (size) => `${Math.ceil(size / 1000)} kB`;
console.log(`dist/server.js ${kilo(server)}, dist/sidebar.html ${kilo(sidebar)}, dist/appsscript.json`);
