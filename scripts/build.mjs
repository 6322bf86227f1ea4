/** `npm run build`: `dist/` as it goes to Google. */
import { setUp } from './setup.mjs';

setUp();
const { buildAddOn } = await import('./addOn.mjs');
const { server, sidebar } = await buildAddOn({ conformance: process.argv.includes('--conformance') });
const onDisk = (bytes) => `${bytes.toLocaleString('en')} bytes`;
console.log(
  `dist/server.js ${onDisk(server)}, dist/sidebar.html ${onDisk(sidebar)} (UTF-8), dist/appsscript.json`,
);
