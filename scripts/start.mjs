/** `npm start`: the workbench, set up and built. `PORT` asks for another port than 8765. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

await setUp();
const { buildAddOn } = await import('./building/addOn.mjs');
const { bundleForNode } = await import('./building/bundle.mjs');
const { ensureWorkbench, pageFolder } = await import('../local/workbench/build.mjs');

const [server] = await Promise.all([
  bundleForNode('local/workbench/server.ts'),
  buildAddOn(),
  ensureWorkbench(),
]);
const { startWorkbench } = await import(pathToFileURL(server).href);

const start = (port) => startWorkbench({ port, dist: join(root, 'dist'), page: pageFolder });
const wanted = process.env.PORT === undefined ? 8765 : Number(process.env.PORT);
const { url } = await start(wanted).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return start(0);
});
console.log(`The workbench is at ${url} (Ctrl+C ends it)`);
