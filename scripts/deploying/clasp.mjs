/** clasp, Google's own tool for script projects, as this project's scripts call it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const folder = join(root, 'node_modules/@google/clasp');

/** The program that the package names as its command. */
const program = () => join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.clasp);

/**
 * Runs clasp to its end.
 *
 * @param {string[]} args
 * @param {string} cwd the folder that holds `.clasp.json`, or is to
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ ok: boolean, stdout: string, stderr: string }}
 */
export const clasp = (args, cwd, env = process.env) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { ok: status === 0, stdout, stderr };
};
