import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureAddOn } from '../addOn.mjs';
import { root } from '../setup.mjs';
import { manifestFaults, SCOPES, serverFaults } from './server.mjs';

let server: string;

beforeAll(async () => {
  await ensureAddOn();
  server = await readFile(join(root, 'dist/server.js'), 'utf8');
});

/** What is said of the server once this stands in its bundle, in the file that reads workbooks. */
const faultsWith = (code: string): string[] => {
  const at = '  // src/google/readWorkbook.ts\n';
  expect(server).toContain(at);
  return serverFaults(server.replace(at, `${at}  ${code}\n`));
};

const lineOf = (text: string): number => server.slice(0, server.indexOf(text)).split('\n').length;

describe('the server that was built', () => {
  it('may go to Google', () => {
    expect(serverFaults(server)).toEqual([]);
    expect(server.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
  });

  it('may not use a service outside its scopes: the fault names service, file and line', () => {
    const line = lineOf('  // src/google/readWorkbook.ts') + 1;
    expect(faultsWith('const files = DriveApp.getFiles();')).toEqual([
      `DriveApp is a service outside the scopes of appsscript.json: src/google/readWorkbook.ts, line ${line} of the bundle, "const files = DriveApp.getFiles();"`,
    ]);
    expect(faultsWith('UrlFetchApp.fetch("x");')).toEqual([
      expect.stringMatching(/^UrlFetchApp is a service outside the scopes .*readWorkbook/),
    ]);
    expect(faultsWith('SpreadsheetApp.openById("x");')).toEqual([
      expect.stringMatching(/^openById opens other documents, outside the scopes: .*readWorkbook/),
    ]);
  });

  it.each([
    'setTimeout(f)',
    'console.log(1)',
    'process.env',
    'fetch("x")',
    'new XMLHttpRequest()',
    'window.x',
  ])('may use nothing that only the Web or Node have: %s', (code) => {
    const [name] = /[a-zA-Z]{4,}/.exec(code) as unknown as [string];
    expect(faultsWith(`const f = 1; ${code};`)).toEqual([
      expect.stringContaining(`${name} is no name of the language or of Google's services`),
    ]);
  });

  it('may not reach names round about', () => {
    expect(faultsWith('globalThis.fetch("x");')).toHaveLength(1);
  });

  it.each(['eval("1")', 'new Function("return 1")', 'import("x")', 'one.constructor("return 1")'])(
    'may make no code from text: %s',
    (code) => {
      expect(faultsWith(`const one = 1; ${code};`)).toEqual([expect.stringMatching(/code from/)]);
    },
  );

  it('is ES2020: newer language is named with its place', () => {
    const line = lineOf('  // src/google/readWorkbook.ts') + 1;
    expect(faultsWith('let late; late ??= 1;')).toEqual([expect.stringContaining(`(${line}:`)]);
    expect(faultsWith('class Late { #secret = 1; }')).toEqual([expect.stringContaining('newer')]);
  });

  it('has exactly the public entry points', () => {
    expect(serverFaults(`${server}\nfunction deleteAll() {}`)).toEqual([
      'deleteAll can be called from outside, but is no entry point',
    ]);
    expect(serverFaults(server.replace('function onEdit(', 'const onEdit = function ('))).toEqual([
      'the entry point onEdit is missing',
    ]);
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
