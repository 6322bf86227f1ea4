/**
 * What fonts the browser of tests and pictures sees: those of the project, wherever it runs. Chromium on Linux finds the
 * system's fonts through fontconfig; on other systems the configuration is without effect. Nothing is imported here but
 * Node's own: `chromium.mjs` is loaded before the packages are there.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { root } from '../setup.mjs';

const TABLE = { inWoff: 20, inSfnt: 16 };
const HEADER = { ofWoff: 44, ofSfnt: 12 };

/** The tables of a WOFF file, unpacked. */
const tablesOf = (woff) =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = HEADER.ofWoff + index * TABLE.inWoff;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
    const bytes = woff.subarray(offset, offset + packed);
    const whole = packed < length ? inflateSync(bytes) : bytes;
    return { tag: woff.subarray(entry, entry + 4), length, checksum, whole };
  });

/**
 * The font in a WOFF file as it is installed on a system, where Chromium takes no WOFF.
 * The layout is that of W3C's WOFF 1.0, sections 3 to 5, and of OpenType's table directory.
 *
 * @param {Buffer} woff
 * @returns {Buffer} a TrueType or OpenType font
 */
export const unpackWoff = (woff) => {
  const tables = tablesOf(woff);
  const power = Math.floor(Math.log2(tables.length));
  const range = 2 ** power * TABLE.inSfnt;
  const header = Buffer.alloc(HEADER.ofSfnt);
  woff.copy(header, 0, 4, 8);
  for (const [index, value] of [
    tables.length,
    range,
    power,
    tables.length * TABLE.inSfnt - range,
  ].entries()) {
    header.writeUInt16BE(value, 4 + index * 2);
  }
  let offset = HEADER.ofSfnt + tables.length * TABLE.inSfnt;
  const entries = [];
  const bodies = [];
  for (const { tag, length, checksum, whole } of tables) {
    const entry = Buffer.alloc(TABLE.inSfnt);
    tag.copy(entry);
    for (const [index, value] of [checksum, offset, length].entries()) {
      entry.writeUInt32BE(value, 4 + index * 4);
    }
    const body = Buffer.concat([whole, Buffer.alloc(-length & 3)]);
    entries.push(entry);
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([header, ...entries, ...bodies]);
};

const WEIGHTS = [400, 700];

/** Whoever reads the file meanwhile finds all of it. */
const put = (path, content) => {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, path);
};

/**
 * Writes a font configuration that knows the fonts of a folder and nothing else.
 *
 * @param {string} folder where the configuration comes to stand, too
 * @param {string} [more] further elements of it
 * @returns {string} what `FONTCONFIG_FILE` is to be
 */
export const configurationOf = (folder, more = '') => {
  const configuration = join(folder, 'fonts.conf');
  put(
    configuration,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>${more}
</fontconfig>
`,
  );
  return configuration;
};

/**
 * Writes a font configuration that knows these scripts of the project's font and nothing else. There is none with no
 * font at all: Chromium itself ends at the first input field then.
 *
 * @param {('thai' | 'latin')[]} scripts
 * @returns {string} what `FONTCONFIG_FILE` is to be
 */
export const fontConfiguration = (scripts) => {
  const folder = join(root, 'build/fonts', scripts.join('-'));
  const files = join(dirname(createRequire(import.meta.url).resolve('@fontsource/sarabun')), 'files');
  mkdirSync(folder, { recursive: true });
  for (const part of scripts.flatMap((script) => WEIGHTS.map((weight) => `${script}-${weight}`))) {
    put(join(folder, `${part}.ttf`), unpackWoff(readFileSync(join(files, `sarabun-${part}-normal.woff`))));
  }
  return configurationOf(folder);
};
