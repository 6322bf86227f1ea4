/**
 * Builds `dist/`, exactly what goes to Google: `server.js`, `sidebar.html` and the manifest. Fails when the sidebar
 * holds anything that HtmlService would mangle.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { isFresh } from './freshness.mjs';
import { root } from './setup.mjs';

const dist = join(root, 'dist');

/** Google's V8 runs this much of the language. */
const target = 'es2020';

/** The server is loaded anew at every call: it reads and writes, and what decides stays out of it. In bytes. */
const LARGEST_SERVER = 120_000;

/** No longer line is known to survive HtmlService for certain. */
const LONGEST_LINE = 4000;

/**
 * What HtmlService damages in a page. Each entry: what it is, and where it stands in the text.
 *
 * @param {string} html
 * @returns {string[]} one sentence for each damage; empty when the page is safe
 */
export const damages = (html) => {
  const found = [];
  const search = (what, pattern) => {
    const at = html.search(pattern);
    if (at >= 0) found.push(`${what}: …${JSON.stringify(html.slice(Math.max(0, at - 40), at + 40))}…`);
  };
  search('// would be cut to the end of its line', /\/\//);
  search('a character outside ASCII would be corrupted', /[^\t\n\r -~]/);
  search('a $-pattern would be replaced', /\$[&$`'0-9]/);
  if (html.split('\n').some((line) => line.length > LONGEST_LINE)) {
    found.push(`a line is longer than ${LONGEST_LINE} characters`);
  }
  return found;
};

/** The names that an entry file exports. */
const exportsOf = async (entry) => {
  const { metafile } = await esbuild({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: dist,
  });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  if (names.length === 0) throw new Error(`${entry} exports nothing to call`);
  return names;
};

/** Stands for all that the add-on is built from, so that server and sidebar know each other. */
const buildDefine = async () => {
  const hash = createHash('sha256');
  for (const folder of ['src', 'sidebar']) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((one) => /\.(?:ts|html|css)$/.test(one)).sort()) {
      hash.update(name).update(await readFile(join(root, folder, name)));
    }
  }
  return { ITA_BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)) };
};

/** The bundle behind one global, and a top-level function for each of its exports: Google sees only those. */
const buildScript = async (entry, globalName, plugins = []) => {
  const [result, names] = await Promise.all([
    esbuild({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName,
      plugins,
      define: await buildDefine(),
      target,
      charset: 'utf8',
      legalComments: 'inline',
    }),
    exportsOf(entry),
  ]);
  const stubs = names.map(
    (name) => `function ${name}(...args) {\n  return ${globalName}.${name}(...args);\n}\n`,
  );
  return `/** @OnlyCurrentDoc */\n${result.outputFiles[0].text}\n${stubs.join('\n')}`;
};

const asEntities = (text) => text.replace(/[^\t\n\r -~]/gu, (character) => `&#${character.codePointAt(0)};`);

/** valibot's own bundle names things `store$4`, which HtmlService would take for a pattern. */
const withoutDollarNames = {
  name: 'without-dollar-names',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]valibot[\\/].*\.m?js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: code.replace(/(\w)\$(\d)/g, '$1_$2'), loader: 'js' };
    });
  },
};

/**
 * In texts and patterns, a character and its escape are the same: esbuild leaves patterns outside ASCII as they are
 * written, and a dollar sign before some characters would be taken for a pattern of the page's own.
 */
const asciiScript = (script) =>
  script
    .replace(/\$(?=[&`'0-9])/g, '\\x24')
    .replace(/[^\t\n\r -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('</script', '<\\/script');

/** One self-contained ASCII page. Names stay as written, so that no short name with a dollar sign arises. */
const buildSidebar = async () => {
  const define = await buildDefine();
  const bundle = (entry, options = {}) =>
    esbuild({
      entryPoints: [join(root, entry)],
      bundle: true,
      write: false,
      format: 'iife',
      target,
      charset: 'ascii',
      minifySyntax: true,
      minifyWhitespace: true,
      lineLimit: 500,
      define,
      plugins: [withoutDollarNames],
      legalComments: 'none',
      ...options,
    }).then((result) => asciiScript(result.outputFiles[0].text.trim()));
  const [page, style, script] = await Promise.all([
    readFile(join(root, 'sidebar/page.html'), 'utf8'),
    bundle('sidebar/style.css'),
    bundle('sidebar/entry.ts', { globalName: 'ita' }),
  ]);
  const html = asEntities(page)
    .replace('/* style */', () => style)
    .replace('/* script */', () => script);
  const found = damages(html);
  if (found.length > 0) throw new Error(`HtmlService would damage sidebar.html:\n${found.join('\n')}`);
  return html;
};

const built = ['server.js', 'sidebar.html', 'appsscript.json'].map((name) => join(dist, name));
const sources = ['src', 'sidebar', 'scripts', 'appsscript.json', 'package-lock.json'].map((path) =>
  join(root, path),
);

/** The text of `dist/server.js`. `plugins` are esbuild's, for variants to measure. */
export const buildServer = (plugins = []) => buildScript(join(root, 'src/server/main.ts'), 'ita', plugins);

/**
 * Builds everything anew.
 *
 * @param {{ conformance?: boolean }} options `conformance` adds a script whose `runConformance` shows in the script
 *   editor whether Google behaves as the local host does; it is not part of the product
 * @returns the sizes of the files on disk, in bytes
 */
export const buildAddOn = async ({ conformance = false } = {}) => {
  const contents = await Promise.all([
    buildServer(),
    buildSidebar(),
    readFile(join(root, 'appsscript.json'), 'utf8'),
  ]);
  if (contents[0].length > LARGEST_SERVER) {
    throw new Error(
      `server.js has ${contents[0].length} characters, more than ${LARGEST_SERVER}: what did it import?`,
    );
  }
  await mkdir(dist, { recursive: true });
  // Whatever else lies there would be pushed to Google, too.
  const strays = (await readdir(dist))
    .map((name) => join(dist, name))
    .filter((path) => !built.includes(path));
  await Promise.all(strays.map((path) => rm(path, { recursive: true })));
  await Promise.all(built.map((path, index) => writeFile(path, contents[index])));
  if (conformance) {
    const suite = await buildScript(join(root, 'test/conformance/google.ts'), 'itaConformance');
    await writeFile(join(dist, 'conformance.js'), suite);
  }
  const [server, sidebar] = await Promise.all(built.map((path) => stat(path).then(({ size }) => size)));
  return { server, sidebar };
};

/** Builds unless `dist/` is up to date. */
export const ensureAddOn = async () => {
  if (!isFresh(built, sources)) await buildAddOn();
};
