/** `npm run licences`: the licence of every package that is installed, on this system or another; fails on one not allowed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

/** Licences under which anyone may use, change and pass on what is installed here, by their SPDX names. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/**
 * Packages that state no licence by an SPDX name, and what was found out about each.
 *
 * @type {Record<string, string>}
 */
const lookedUp = {
  '@univerjs/telemetry@0.25.1': 'Apache-2.0 by its file LICENSE',
  'fuzzy@0.1.3': 'MIT by its file LICENSE-MIT',
  'url-template@2.0.8': 'BSD is BSD-3-Clause by its file LICENSE',
};

/**
 * The packages of a lockfile.
 *
 * @param {{ packages: Record<string, { version?: string, license?: string, link?: boolean }> }} lockfile of version 2 or 3
 * @returns {{ name: string, licence: string | null }[]} `name` with its version; each once, in order
 */
export const packagesOf = ({ packages }) => {
  const found = Object.entries(packages)
    .filter(([path]) => path.includes('node_modules/'))
    .map(([path, { version, license }]) => [
      `${path.replace(/^.*node_modules\//, '')}@${version}`,
      license ?? null,
    ]);
  return [...new Map(found)]
    .map(([name, licence]) => ({ name, licence }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Whether an SPDX expression allows what is needed: one side of an OR, every side of an AND. Anything else does not. */
export const isAllowed = (expression) =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));

/** One sentence for each package whose licence nobody allowed, and for each that was looked up in vain. */
export const licenceProblems = (packages, known = lookedUp) => {
  const names = new Set(packages.map(({ name }) => name));
  return [
    ...packages
      .filter(({ name, licence }) => !(name in known) && !(licence && isAllowed(licence)))
      .map(({ name, licence }) => `${name}: ${licence ?? 'no licence stated'}, which is not on the list`),
    ...Object.keys(known)
      .filter((name) => !names.has(name))
      .map((name) => `${name} is no longer installed: take it off the list of those looked up`),
  ];
};

/** Every package of the lockfile, with its version and licence. */
export const installedPackages = () =>
  packagesOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packages = installedPackages();
  for (const { name, licence } of packages) {
    console.log(`${name.padEnd(60)} ${lookedUp[name] ?? licence}`);
  }
  const problems = licenceProblems(packages);
  console.log(`\n${packages.length} packages`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
