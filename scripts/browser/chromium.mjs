/**
 * The browser of the tests: found, or installed where the system allows it. No dependency here: this goes on beside `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runAside } from '../setup.mjs';
import { fontConfiguration } from './fonts.mjs';

/** Debian's Chromium without windows: it starts, and opens a page, with a fraction of the work of one that could show them. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';

const programs = [
  WITHOUT_WINDOWS,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** `CHROMIUM_PATH`, or the first Chromium or Chrome that is installed, one without windows before any other. @returns {string | null} */
export const findChromium = () => {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const places = [
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...installed,
  ];
  return places.find((path) => existsSync(path)) ?? null;
};

const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * The browser's path; installs it from the system's packages where that is possible.
 *
 * @returns {Promise<string | null>}
 */
export const ensureChromium = async () => {
  const found = findChromium();
  if (found || process.env.CHROMIUM_PATH || !canInstall()) return found;
  console.error('Installing Chromium for the browser tests (once)…');
  await runAside('apt-get', ['update', '-qq']);
  const install = (name) => runAside('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  // Not every system has the first.
  if (!(await install(WITHOUT_WINDOWS))) await install('chromium');
  return findChromium();
};

/**
 * How to start it, the same on every machine: without a window, with no font but the project's, and in a locale whose file
 * names may be Thai.
 *
 * @param {string} executablePath
 * @param {('thai' | 'latin')[]} scripts what the fonts of the system can write
 */
export const launchOptions = (executablePath, scripts = ['thai', 'latin']) => ({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  env: { ...process.env, FONTCONFIG_FILE: fontConfiguration(scripts), LC_ALL: 'C.UTF-8' },
});

/** What to do when there is none. */
export const noChromium =
  'No Chromium found for the browser tests. Install Chromium or Chrome ("apt-get install chromium" on Debian), or name its program in CHROMIUM_PATH, then run this again.';
