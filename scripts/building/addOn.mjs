/**
 * Builds `dist/`, exactly what goes to Google: `server.js`, `sidebar.html`, `word.html` and the manifest. Fails when one of
 * them holds what may not go there: `guards/` says what.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { ECMA_VERSION } from '../guards/code.mjs';
import { pageFaults, scriptFaults } from '../guards/page.mjs';
import { manifestFaults, serverFaults } from '../guards/server.mjs';
import { recordedSizes, recordSizes, sizeFaults } from '../guards/sizes.mjs';
import { root } from '../setup.mjs';
import { isFresh } from './freshness.mjs';
import { readGuides } from './guide.mjs';

const dist = join(root, 'dist');

const target = `es${ECMA_VERSION}`;

/** @throws Error with the faults, one a line */
const allow = (name, faults) => {
  if (faults.length > 0) throw new Error(`${name} may not go to Google:\n${faults.join('\n')}`);
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

const guideAddress = async () =>
  JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).homepage ?? '';

/** Stands for all that the add-on is built from, so that server and sidebar know each other. */
const buildDefine = async () => {
  const hash = createHash('sha256');
  for (const folder of ['src', 'sidebar']) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((one) => /\.(?:ts|html|css)$/.test(one)).sort()) {
      hash.update(name).update(await readFile(join(root, folder, name)));
    }
  }
  return {
    ITA_BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)),
    // Where the folder docs/ is published, for the link of each step's help: the `homepage` of package.json.
    ITA_GUIDE: JSON.stringify(await guideAddress()),
    ITA_GUIDE_TEXTS: JSON.stringify(await readGuides(root)),
  };
};

/** The bundle behind one global, and a top-level function for each of its exports: Google sees only those. */
const buildScript = async (entry, globalName) => {
  const [result, names] = await Promise.all([
    esbuild({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName,
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

/**
 * Packages as our pages may have them. Their names with dollar signs (valibot's `store$4`, Preact's `$`) would be taken for
 * patterns by HtmlService. And of Preact's components only its own fragment is in use, which gives its children: so nothing
 * has to be called that might as well be a constructor.
 */
const mendedPackages = {
  name: 'mended-packages',
  setup(build) {
    const mend = (filter, ...replacements) =>
      build.onLoad({ filter }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const contents = replacements.reduce((text, [from, to]) => text.replace(from, to), code);
        return { contents, loader: 'js' };
      });
    mend(/node_modules[\\/]valibot[\\/].*\.m?js$/, [/(\w)\$(\d)/g, '$1_$2']);
    mend(
      /node_modules[\\/]preact[\\/].*\.m?js$/,
      [/(?<![\w"'/])\$(?![\w"'/|])/g, 'dollar'],
      [/return this\.constructor\((\w),\w\)/, 'return $1.children'],
    );
  },
};

/**
 * In texts and patterns, a character and its escape are the same: esbuild leaves patterns outside ASCII as they are
 * written, a dollar sign before some characters would be taken for a pattern of the page's own, and the slashes of an
 * address (Preact names kinds of elements by one) for a comment. In code without comments, `://` stands in texts only.
 */
const asciiScript = (script) =>
  script
    .replaceAll('://', ':\\x2f/')
    .replace(/\$(?=[&`'0-9])/g, '\\x24')
    .replace(/[^\t\n\r -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('</script', '<\\/script');

/**
 * The text of `dist/sidebar.html`: one self-contained ASCII page. Names stay as written, so that no short name with a
 * dollar sign arises. `plugins` are esbuild's, for variants to measure.
 *
 * @throws Error that names each thing in it that may not go to Google
 */
export const buildSidebar = async (plugins = []) => {
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
      plugins: [mendedPackages, ...plugins],
      legalComments: 'none',
      ...options,
    }).then((result) => asciiScript(result.outputFiles[0].text.trim()));
  const [page, style, script] = await Promise.all([
    readFile(join(root, 'sidebar/page.html'), 'utf8'),
    bundle('sidebar/style.css'),
    bundle('sidebar/entry.ts', {
      globalName: 'ita',
      // A function, run when the page asks for it: once the shell is painted. In brackets, browsers compile it only once.
      banner: { js: 'var loadIta=(function(){' },
      footer: { js: 'return ita});' },
    }),
  ]);
  const html = asEntities(page)
    .replace('/* style */', () => style)
    .replace('/* script */', () => script);
  allow('sidebar.html', pageFaults(html));
  return html;
};

/**
 * The text of `dist/word.html`: the script that makes Word's files. It is no page, although Google's projects hold texts
 * by that ending alone; the sidebar asks for it when somebody wants a report.
 *
 * @throws Error that names each thing in it that may not go to Google
 */
export const buildWordScript = async () => {
  const result = await esbuild({
    entryPoints: [join(root, 'src/report/word/toDocx.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'itaWord',
    target,
    charset: 'ascii',
    minify: true,
    lineLimit: 500,
    legalComments: 'none',
  });
  const code = result.outputFiles[0].text;
  allow('word.html', scriptFaults(code));
  return code;
};

const product = ['server.js', 'sidebar.html', 'word.html', 'appsscript.json'];
const CONFORMANCE = 'conformance.js';

/** The names of the files that a build makes, and that are to be sent to Google: no more and no less. */
export const filesOf = ({ conformance = false } = {}) => [...product, ...(conformance ? [CONFORMANCE] : [])];

const built = product.map((name) => join(dist, name));
const sources = ['src', 'sidebar', 'scripts', 'appsscript.json', 'package-lock.json'].map((path) =>
  join(root, path),
);

const buildServer = async () => {
  const code = await buildScript(join(root, 'src/server/main.ts'), 'ita');
  allow('server.js', serverFaults(code));
  return code;
};

const readManifest = async () => {
  const manifest = await readFile(join(root, 'appsscript.json'), 'utf8');
  allow('appsscript.json', manifestFaults(manifest));
  return manifest;
};

/**
 * The script that asks Google what the local host assumes. It is no part of the product, and may log.
 *
 * @throws Error that names each thing in it that may not go to Google
 */
export const buildConformance = async () => {
  const code = await buildScript(join(root, 'test/conformance/live/google.ts'), 'itaConformance');
  allow(CONFORMANCE, serverFaults(code, { entryPoints: ['runConformance'], alsoKnown: ['console'] }));
  return code;
};

/** Files in `dist/` that are no part of the product: they would be pushed to Google, too. */
const strays = async () =>
  (await readdir(dist)).map((name) => join(dist, name)).filter((path) => !built.includes(path));

/**
 * Builds everything anew.
 *
 * @param {{ conformance?: boolean, record?: boolean }} options `conformance` adds a script whose `runConformance` asks
 *   Google what the local host assumes of it; `record` takes the sizes as those to compare with from now on
 * @returns {Promise<Record<string, number>>} the sizes of all but the manifest on disk, in bytes, by name
 * @throws Error that names each thing in the files that may not go to Google
 */
export const buildAddOn = async ({ conformance = false, record = false } = {}) => {
  const contents = await Promise.all([buildServer(), buildSidebar(), buildWordScript(), readManifest()]);
  const suite = conformance ? await buildConformance() : null;
  const sizes = Object.fromEntries(
    ['server.js', 'sidebar.html', 'word.html'].map((name) => [
      name,
      Buffer.byteLength(contents[product.indexOf(name)]),
    ]),
  );
  if (record) recordSizes(sizes);
  allow('dist/', sizeFaults(sizes, recordedSizes()));
  await mkdir(dist, { recursive: true });
  await Promise.all((await strays()).map((path) => rm(path, { recursive: true })));
  await Promise.all(built.map((path, index) => writeFile(path, contents[index])));
  if (suite !== null) await writeFile(join(dist, CONFORMANCE), suite);
  return sizes;
};

/** Builds unless `dist/` is up to date, and holds nothing else. @throws Error as `buildAddOn` does */
export const ensureAddOn = async () => {
  if (!isFresh(built, sources) || (await strays()).length > 0) await buildAddOn();
};
