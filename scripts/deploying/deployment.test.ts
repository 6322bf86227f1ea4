import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureAddOn, filesOf } from '../building/addOn.mjs';
import { root as project } from '../setup.mjs';
import { clasp } from './clasp.mjs';
import { deploy } from './deployment.mjs';

let root: string;
let said: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ita-deploy-'));
  said = [];
  await writeFile(join(root, '.clasp.json'), '{ "scriptId": "", "rootDir": "dist" }');
});

afterEach(() => rm(root, { recursive: true }));

/** A clasp that answers each command as told, and remembers what it was asked. */
const claspThat = (answers: Record<string, { ok?: boolean; stdout?: string; stderr?: string }>) => {
  const asked: string[][] = [];
  return {
    asked,
    run: (args: string[]) => {
      asked.push(args);
      const answer = answers[args[0] ?? ''];
      if (!answer) throw new Error(`clasp was asked for ${args.join(' ')}`);
      return { ok: true, stdout: '', stderr: '', ...answer };
    },
  };
};

const run = (fake: ReturnType<typeof claspThat>): Promise<boolean> =>
  deploy({ root, files: filesOf(), clasp: fake.run, say: (line: string) => said.push(line) });

const listing = (...names: string[]) => ({
  stdout: JSON.stringify({ filesToPush: names.map((name) => `dist/${name}`) }),
});

const loggedIn = {
  'show-authorized-user': { stdout: '{ "loggedIn": true }' },
  'show-file-status': listing('appsscript.json', 'server.js', 'sidebar.html', 'word.html'),
};

describe('npm run deploy', () => {
  it('says how to log in, and does nothing else, when there is no login', async () => {
    const fake = claspThat({ 'show-authorized-user': { stdout: '{ "loggedIn": false }' } });
    expect(await run(fake)).toBe(false);
    expect(said.join('\n')).toContain('npx clasp login');
    expect(fake.asked).toHaveLength(1);
  });

  it('creates a spreadsheet with a bound script once, and remembers it', async () => {
    const fake = claspThat({
      ...loggedIn,
      'create-script': { stdout: '{ "scriptId": "S1", "parentId": "P1" }' },
      push: {},
    });
    expect(await run(fake)).toBe(true);
    expect(JSON.parse(await readFile(join(root, '.clasp.json'), 'utf8'))).toEqual({
      scriptId: 'S1',
      rootDir: 'dist',
      parentId: 'P1',
    });
    expect(said.at(-1)).toContain('/spreadsheets/d/P1');

    const again = claspThat({ ...loggedIn, push: {} });
    expect(await run(again)).toBe(true);
    expect(again.asked.map(([command]) => command)).toEqual([
      'show-authorized-user',
      'show-file-status',
      'push',
    ]);
  });

  it('says what failed and what to do when Google refuses', async () => {
    const refused = claspThat({
      ...loggedIn,
      'create-script': { ok: false, stderr: 'User has not enabled the Apps Script API.' },
    });
    expect(await run(refused)).toBe(false);
    expect(said.join('\n')).toContain('User has not enabled the Apps Script API.');
    expect(said.join('\n')).toContain('usersettings');

    await writeFile(join(root, '.clasp.json'), '{ "scriptId": "S1", "rootDir": "dist" }');
    const unsent = claspThat({ ...loggedIn, push: { ok: false, stderr: 'No permission' } });
    expect(await run(unsent)).toBe(false);
    expect(said.at(-1)).toContain('No permission');
  });
});

describe('what goes to Google', () => {
  it('is not sent when clasp would send more, or less, than was built', async () => {
    await writeFile(join(root, '.clasp.json'), '{ "scriptId": "S1", "rootDir": "dist" }');
    const fake = claspThat({
      ...loggedIn,
      'show-file-status': listing('appsscript.json', 'server.js', 'notes.html'),
    });
    expect(await run(fake)).toBe(false);
    expect(said.at(-1)).toContain('notes.html would be sent, too\nsidebar.html would not be sent');
    expect(fake.asked.map(([command]) => command)).not.toContain('push');
  });

  it('is the server, the sidebar and the manifest, as clasp itself lists them', async () => {
    await ensureAddOn();
    await cp(join(project, 'dist'), join(root, 'dist'), { recursive: true });
    await writeFile(join(root, '.clasp.json'), '{ "scriptId": "any", "rootDir": "dist" }');
    const { stdout } = clasp(['show-file-status', '--json'], root, { ...process.env, HOME: root });
    const listed = JSON.parse(stdout).filesToPush;
    expect(listed.sort()).toEqual(
      filesOf()
        .map((name) => `dist/${name}`)
        .sort(),
    );
  });
});
