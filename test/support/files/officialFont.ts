/**
 * What stands in for TH Sarabun New, which no package holds: the project's own font, made as wide and as high by the
 * measures in its file, so that a document takes the pages that it takes in an office.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configurationOf, fontConfiguration } from '../../../scripts/browser/fonts.mjs';

/** So many of the project's units are one size of TH Sarabun New: its ก is 0.386 wide, the other's 576 units. */
const UNITS = 1492;

/** Above and below the line, and between lines, in parts of the size. */
const HEIGHTS = { above: 0.844, below: 0.457, between: 0.03 };

/** Where a table begins in the font: its directory has 16 bytes for each, behind 12 of its own. */
const startOf = (font: Buffer, tag: string): number => {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === tag);
  if (entry === undefined) throw new Error(`The font has no table ${tag}`);
  return font.readUInt32BE(entry + 8);
};

/** The measures of `head`, `hhea` and `OS/2` by OpenType's layout; glyphs stay as they are. */
const asHighAndWide = (font: Buffer): Buffer => {
  const [above, below, between] = Object.values(HEIGHTS).map((part) => Math.round(part * UNITS)) as [
    number,
    number,
    number,
  ];
  font.writeUInt16BE(UNITS, startOf(font, 'head') + 18);
  for (const at of [startOf(font, 'hhea') + 4, startOf(font, 'OS/2') + 68]) {
    font.writeInt16BE(above, at);
    font.writeInt16BE(-below, at + 2);
    font.writeInt16BE(between, at + 4);
  }
  font.writeUInt16BE(above, startOf(font, 'OS/2') + 74);
  font.writeUInt16BE(below, startOf(font, 'OS/2') + 76);
  return font;
};

const RENAMED = `
  <match target="pattern">
    <test name="family"><string>TH Sarabun New</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Sarabun</string></edit>
  </match>`;

/** Writes a font configuration that has it under the name of TH Sarabun New. @returns what `FONTCONFIG_FILE` is to be */
export const officialFont = (): string => {
  const project = dirname(fontConfiguration(['thai']));
  const folder = join(dirname(project), 'official');
  mkdirSync(folder, { recursive: true });
  for (const name of ['thai-400.ttf', 'thai-700.ttf']) {
    writeFileSync(join(folder, name), asHighAndWide(readFileSync(join(project, name))));
  }
  return configurationOf(folder, RENAMED);
};
