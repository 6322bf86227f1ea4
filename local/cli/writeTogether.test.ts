import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NotWrittenError, writeTogether } from './writeTogether.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-written-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Readonly<Record<string, string>>): Promise<void> =>
  writeTogether(
    Object.entries(files).map(([name, text]) => ({ file: join(folder, name), bytes: strToU8(text) })),
  );

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

it('writes all of them, in a folder that is still to be made, too, and leaves nothing beside', async () => {
  writeFileSync(join(folder, 'a'), 'before');
  await write({ a: 'one', 'new/b': 'two' });
  expect([read('a'), read('new/b')]).toEqual(['one', 'two']);
  expect(readdirSync(folder).sort()).toEqual(['a', 'new']);
  expect(readdirSync(join(folder, 'new'))).toEqual(['b']);
});

it('writes into the file that a link leads to', async () => {
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'other/a'), 'before');
  symlinkSync(join(folder, 'other/a'), join(folder, 'link'));
  await write({ link: 'one' });
  expect(read('other/a')).toBe('one');
});

it.each([
  ['a folder has the name of', 'folder'],
  ['a name too long is that of', 'ก'.repeat(100)],
  ['a file stands where the folder is to be of', 'file/b'],
])('where %s one, it writes none', async (_, name) => {
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'file'), 'no folder');
  writeFileSync(join(folder, 'a'), 'before');
  await expect(write({ a: 'one', c: 'three', [name]: 'two' })).rejects.toThrow(NotWrittenError);
  expect(read('a')).toBe('before');
  expect(existsSync(join(folder, 'c'))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['a', 'file', 'folder']);
});

it('lets nobody read what was private before', async () => {
  writeFileSync(join(folder, 'a'), 'before', { mode: 0o600 });
  await write({ a: 'one' });
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
});

it('takes back what was put in its place before one that cannot be', async () => {
  writeFileSync(join(folder, 'a'), 'before');
  const outputs = ['a', 'b', 'c'].map((name) => ({ file: join(folder, name), bytes: strToU8(name) }));
  const opened = join(folder, 'c');
  const move = async (from: string, to: string): Promise<void> => {
    if (to === opened) throw new Error('EPERM');
    await rename(from, to);
  };
  await expect(writeTogether(outputs, move)).rejects.toMatchObject({ file: opened });
  expect(readdirSync(folder)).toEqual(['a']);
  expect(read('a')).toBe('before');
});

it('loses no file where taking back fails, too', async () => {
  writeFileSync(join(folder, 'a'), 'before');
  let moves = 0;
  const move = async (from: string, to: string): Promise<void> => {
    moves += 1;
    if (moves > 1) throw new Error('EPERM');
    await rename(from, to);
  };
  const outputs = [{ file: join(folder, 'a'), bytes: strToU8('one') }];
  await expect(writeTogether(outputs, move)).rejects.toThrow();
  const [left = ''] = readdirSync(folder);
  expect([left.endsWith('.before'), read(left)]).toEqual([true, 'before']);
});
