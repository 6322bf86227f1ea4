/** What every command needs before it starts: the right Node, and the packages of the lockfile. No dependency here. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer, then run this again.`,
  );
  process.exit(1);
};

/** npm writes its own record last, so a record older than the lockfile means another lockfile or a broken install. */
const isInstalled = () => {
  // A linked folder is another checkout's: installing here would empty it there.
  const folder = join(root, 'node_modules');
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) return true;
  const record = join(root, 'node_modules/.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
};

/**
 * Runs a command with its output on stderr, so that stdout stays the caller's.
 *
 * @returns {Promise<boolean>} whether it succeeded; false, too, where there is no such command
 */
export const runAside = async (command, args) => {
  const running = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const [status] = await once(running, 'close').catch(() => [null]);
  return status === 0;
};

const install = () => {
  console.error('Installing packages (once)…');
  return runAside('npm', ['ci', '--no-audit', '--no-fund']);
};

/**
 * Installs the packages when they are missing or belong to another lockfile. Ends the process when that fails.
 *
 * @template T
 * @param {() => Promise<T>} [beside] what is done meanwhile, and always to its end: it needs no package
 * @returns {Promise<T | undefined>} what `beside` gives
 */
export const setUp = async (beside = async () => undefined) => {
  checkNode();
  const [isReady, given] = await Promise.all([isInstalled() || install(), beside()]);
  if (isReady) return given;
  console.error(
    "The packages could not be installed: see npm's messages above. Mend what they name, then run this again.",
  );
  process.exit(1);
};
