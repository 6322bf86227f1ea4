import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildConformance, ensureAddOn } from '../building/addOn.mjs';
import { root } from '../setup.mjs';
import { ENTRY_POINTS, manifestFaults, SCOPES, serverFaults } from './server.mjs';

const stubs = ENTRY_POINTS.map((name) => `function ${name}() {}`).join('\n');

/** A bundle as esbuild makes it, with this on its fifth line. */
const bundle = (code: string): string => `/** @OnlyCurrentDoc */
"use strict";
var ita = (() => {
  // src/google/readWorkbook.ts
  ${code}
})();
${stubs}`;

const faultsWith = (code: string): string[] => serverFaults(bundle(code));

describe('the server', () => {
  it('that was built may go to Google', async () => {
    await ensureAddOn();
    const server = await readFile(join(root, 'dist/server.js'), 'utf8');
    expect(serverFaults(server)).toEqual([]);
    expect(server.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
  });

  it('may use the language and the services of its scopes', () => {
    expect(
      faultsWith('const { a = 1 } = JSON.parse("{}") ?? {}; SpreadsheetApp.flush(new Set([a]));'),
    ).toEqual([]);
  });

  it('may not use a service outside its scopes: the fault names service, file and line', () => {
    expect(faultsWith('const files = DriveApp.getFiles();')).toEqual([
      'DriveApp is a service outside the scopes of appsscript.json: src/google/readWorkbook.ts, line 5 of the bundle, "const files = DriveApp.getFiles();"',
    ]);
    expect(faultsWith('UrlFetchApp.fetch("x");')).toEqual([
      expect.stringMatching(/^UrlFetchApp is a service outside the scopes .*readWorkbook/),
    ]);
    expect(faultsWith('SpreadsheetApp.openById("x");')).toEqual([
      expect.stringMatching(/^openById opens other documents, outside the scopes: .*readWorkbook/),
    ]);
  });

  it.each([
    ['setTimeout', 'setTimeout(f)'],
    ['console', 'console.log(f)'],
    ['process', 'process.env'],
    ['fetch', 'fetch("x")'],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['WebSocket', 'new WebSocket("x")'],
    ['structuredClone', 'structuredClone(f)'],
    ['window', 'typeof window'],
    ['globalThis', 'globalThis.fetch("x")'],
  ])('may use nothing that only the Web or Node have: %s', (name, code) => {
    expect(faultsWith(`const f = 1; ${code};`)).toEqual([
      expect.stringContaining(`${name} is no name of the language or of Google's services`),
    ]);
  });

  it.each([
    ['SpreadsheetApp.create("x")', 'create opens other documents'],
    ['SpreadsheetApp.getActiveSpreadsheet().copy("x")', 'copy opens other documents'],
    ['this.UrlFetchApp', 'this is everything that Google gives a script'],
    ['[1]?.at?.(0)', 'at is newer than ES2020'],
  ])('may reach nothing by another way: %s', (code, fault) => {
    expect(faultsWith(`const one = ${code};`)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    "one['constructor']('return 1')",
    'eval("1")',
    'new Function("return 1")',
    'import("x")',
    'one.constructor("return 1")',
  ])('may make no code from text: %s', (code) => {
    expect(faultsWith(`const one = 1; ${code};`)).toEqual([expect.stringMatching(/code from/)]);
  });

  it('is ES2020: newer language is named with its place', () => {
    expect(faultsWith('let late; late ??= 1;')).toEqual([expect.stringMatching(/newer .*\(5:/)]);
    expect(faultsWith('const at = [1].at(-1);')).toEqual([
      expect.stringMatching(/^at is newer than ES2020: .*line 5/),
    ]);
    expect(faultsWith('const place = { at: 1 }; place.at += 1;')).toEqual([]);
    expect(faultsWith('class Late { #secret = 1; }')).toEqual([expect.stringMatching(/newer .*\(5:/)]);
  });

  it('has exactly the public entry points', () => {
    expect(serverFaults(`${bundle('')}\nfunction deleteAll() {}`)).toEqual([
      'deleteAll can be called from outside, but is no entry point',
    ]);
    for (const declared of ['var deleteAll = function () {};', 'const deleteAll = () => {};']) {
      expect(serverFaults(`${bundle('')}\n${declared}`)).toEqual([
        'deleteAll can be called from outside, but is no entry point',
      ]);
    }
    expect(serverFaults(bundle('').replace('function onEdit()', 'const edited = function ()'))).toEqual([
      'edited can be called from outside, but is no entry point',
      'the entry point onEdit is missing',
    ]);
  });
});

describe('the script that asks Google', () => {
  it('may go there, and offers one function', async () => {
    const script = await buildConformance();
    expect(serverFaults(script, { entryPoints: ['runConformance'], alsoKnown: ['console'] })).toEqual([]);
    expect(serverFaults(script)).toContain(
      'runConformance can be called from outside, but is no entry point',
    );
  });
});

describe('the manifest', () => {
  it('asks for the open spreadsheet and our sidebar in it, no more', () => {
    const more = [...SCOPES, 'https://www.googleapis.com/auth/drive'];
    expect(manifestFaults(JSON.stringify({ oauthScopes: SCOPES }))).toEqual([]);
    expect(manifestFaults(JSON.stringify({ oauthScopes: more }))).toEqual([
      expect.stringContaining('asks for https://www.googleapis.com/auth/drive'),
    ]);
    expect(manifestFaults('{}')).toHaveLength(2);
  });
});
