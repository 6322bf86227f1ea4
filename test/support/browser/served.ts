import { ensureWorkbench, pageFolder } from '../../../local/workbench/build.mjs';
import { startWorkbench } from '../../../local/workbench/server.ts';

const servers = new Map<string, Promise<string>>();

const serve = async (dist: string): Promise<string> => {
  await ensureWorkbench();
  return (await startWorkbench({ port: 0, dist, page: pageFolder })).url;
};

/**
 * Serves the workbench until the process ends, of each add-on at one address: what a browser knows of a script it knows by
 * its address.
 *
 * @param dist the folder of the built add-on
 * @returns where, with a slash at its end
 */
export const served = (dist: string): Promise<string> => {
  const url = servers.get(dist) ?? serve(dist);
  servers.set(dist, url);
  return url;
};
