/** Creates or updates the script project at Google, and says what to do where a person is needed. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TITLE = 'ผู้ช่วย ITA';

const LOGIN_STEPS = `clasp is not logged in to Google yet. Once for this machine:
  1. Open https://script.google.com/home/usersettings and switch "Google Apps Script API" on.
  2. Run: npx clasp login
  3. In the browser window that opens, choose the account that is to own the script, and allow access.
  4. Run again: npm run deploy`;

const parse = (stdout) => {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
};

/** The last words of a failed command, without clasp's progress signs. */
const reason = ({ stdout, stderr }) =>
  (stderr.trim() || stdout.trim() || 'no message').split('\n').slice(-3).join('\n');

/** Makes a spreadsheet with a script bound to it; in a folder of its own, because clasp also downloads there. */
const createProject = async (clasp) => {
  const folder = await mkdtemp(join(tmpdir(), 'ita-clasp-'));
  try {
    const result = clasp(['create-script', '--type', 'sheets', '--title', TITLE, '--json'], folder);
    const { scriptId, parentId } = parse(result.stdout) ?? {};
    return scriptId ? { scriptId, parentId } : { failed: reason(result) };
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** What clasp would send that was not built, and what was built that it would not send. */
const misfits = ({ stdout }, files) => {
  const listed = (parse(stdout)?.filesToPush ?? []).map((path) => path.replace(/^dist[\\/]/, ''));
  return [
    ...listed.filter((name) => !files.includes(name)).map((name) => `${name} would be sent, too`),
    ...files.filter((name) => !listed.includes(name)).map((name) => `${name} would not be sent`),
  ];
};

/**
 * @param {object} options
 * @param {string} options.root the project's folder: holds `.clasp.json`, and `dist/` already built
 * @param {string[]} options.files what was built into `dist/`, and is to be sent: no more and no less
 * @param {(args: string[], cwd: string) => { ok: boolean, stdout: string, stderr: string }} options.clasp
 * @param {(line: string) => void} options.say
 * @returns {Promise<boolean>} whether the add-on is at Google now
 */
export const deploy = async ({ root, files, clasp, say }) => {
  if (!parse(clasp(['show-authorized-user', '--json'], root).stdout)?.loggedIn) {
    say(LOGIN_STEPS);
    return false;
  }
  const file = join(root, '.clasp.json');
  const settings = JSON.parse(await readFile(file, 'utf8'));
  if (!settings.scriptId) {
    say('.clasp.json names no script project yet: creating a spreadsheet with a script bound to it…');
    const { scriptId, parentId, failed } = await createProject(clasp);
    if (!scriptId) {
      say(`The script project could not be created:\n${failed}
Check that "Google Apps Script API" is on at https://script.google.com/home/usersettings, then run: npm run deploy
Or make a project by hand (in a spreadsheet: Extensions > Apps Script > Project settings > Script ID), put its ID into .clasp.json as "scriptId", and run: npm run deploy`);
      return false;
    }
    Object.assign(settings, { scriptId, ...(parentId ? { parentId } : {}) });
    await writeFile(file, `${JSON.stringify(settings, null, 2)}\n`);
    say(`Created script project ${scriptId}; .clasp.json remembers it (keep that line to yourself).`);
  }
  const wrong = misfits(clasp(['show-file-status', '--json'], root), files);
  if (wrong.length > 0) {
    say(`Nothing was sent: it would not be what was built.\n${wrong.join('\n')}
Look for a .claspignore, and for files in dist/ that are not ours, then run: npm run deploy`);
    return false;
  }
  const pushed = clasp(['push', '--force'], root);
  if (!pushed.ok) {
    say(`The files could not be sent to Google:\n${reason(pushed)}
Check that the script ID in .clasp.json is right and that this account may edit the project, then run: npm run deploy`);
    return false;
  }
  const place = settings.parentId
    ? `https://docs.google.com/spreadsheets/d/${settings.parentId}`
    : 'the spreadsheet that the script belongs to';
  say(`The add-on is at Google. Next:
  1. Open ${place} and reload the page.
  2. Choose ${TITLE} > เปิดผู้ช่วย ITA in the menu, and allow access when Google asks (once).`);
  return true;
};
