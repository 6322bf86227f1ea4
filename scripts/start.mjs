/** `npm start`: the workbench, set up and built. `PORT` asks for another port than 8765. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

setUp();
const { buildAddOn } = await import('./addOn.mjs');
const { bundleForNode } = await import('./bundle.mjs');
const { buildWorkbench } = await import('../local/workbench/build.mjs');

const page = join(root, 'build/workbench');
const [server] = await Promise.all([
  bundleForNode('local/workbench/server.ts'),
  buildAddOn(),
  buildWorkbench(page),
]);
const { startWorkbench } = await import(pathToFileURL(server).href);

const start = (port) => startWorkbench({ port, dist: join(root, 'dist'), page });
const wanted = process.env.PORT === undefined ? 8765 : Number(process.env.PORT);
const { url } = await start(wanted).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return start(0);
});
console.log(`The workbench is at ${url} (Ctrl+C ends it)`);
