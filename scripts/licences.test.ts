import { describe, expect, test } from 'vitest';
import { installedPackages, isAllowed, licenceProblems, packagesOf } from './licences.mjs';

test('every package that is installed has a licence that is allowed', () => {
  const packages = installedPackages();
  expect(packages.length).toBeGreaterThan(300);
  expect(licenceProblems(packages)).toEqual([]);
});

test('nothing proprietary of Univer is installed', () => {
  expect(installedPackages().filter(({ name }) => name.startsWith('@univerjs-pro/'))).toEqual([]);
});

describe('the list', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-or-later OR AGPL-3.0-only', false],
    ['(MIT AND Zlib)', true],
    ['MIT AND GPL-2.0-only', false],
    ['MIT OR Apache-2.0', true],
    ['GPL-3.0-only', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['mit', false],
  ])('%s: %s', (licence, answer) => {
    expect(isAllowed(licence)).toBe(answer);
  });

  test('takes each package of a lockfile once, wherever it lies', () => {
    const lockfile = {
      packages: {
        '': { version: '1.0.0', license: 'MIT' },
        'node_modules/@a/b': { version: '1.0.0', license: 'MIT' },
        'node_modules/c': { version: '2.0.0' },
        'node_modules/c/node_modules/@a/b': { version: '1.0.0', license: 'MIT' },
        'node_modules/d/node_modules/@a/b': { version: '3.0.0', license: 'ISC' },
      },
    };
    expect(packagesOf(lockfile)).toEqual([
      { name: '@a/b@1.0.0', licence: 'MIT' },
      { name: '@a/b@3.0.0', licence: 'ISC' },
      { name: 'c@2.0.0', licence: null },
    ]);
  });

  test('names what is not allowed, what states nothing, and what was looked up in vain', () => {
    const packages = [
      { name: 'a@1.0.0', licence: 'MIT' },
      { name: 'b@1.0.0', licence: 'GPL-3.0-only' },
      { name: 'c@1.0.0', licence: null },
      { name: 'd@1.0.0', licence: 'BSD' },
    ];
    expect(licenceProblems(packages, { 'd@1.0.0': 'BSD-3-Clause', 'e@1.0.0': 'gone' })).toEqual([
      'b@1.0.0: GPL-3.0-only, which is not on the list',
      'c@1.0.0: no licence stated, which is not on the list',
      'e@1.0.0 is no longer installed: take it off the list of those looked up',
    ]);
  });
});
