import type { Nullable } from '@univerjs/core';
import { childOf, childrenOf, type Element, isTrue } from '../package/xml.ts';

/** The first 64 colours of the palette that old files refer to by number; 64 is the system's text, 65 its ground. */
const defaultPalette = [
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff',
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff',
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99',
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
  '000000 ffffff',
]
  .join(' ')
  .split(' ');

/** Theme colours as cells number them: the scheme lists dark before light, cells count light first. */
const themeNames = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's colours of 2013 to 2022, for files without a theme. */
const officeTheme = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
  '0563c1',
  '954f72',
];

/** Lightens (tint > 0) or darkens (tint < 0) as the file format defines it: on the luminance of HSL. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const luminance = (highest + lowest) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * luminance - 1);
  const targetSpread = 1 - Math.abs(2 * target - 1);
  const scale = spread === 0 ? 0 : targetSpread / spread;
  return channels
    .map((channel) => Math.round((target + (channel - luminance) * scale) * 255))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('');
}

/** A file's colour element (`<color>`, `<fgColor>`, `<tabColor>`, …) as `#rrggbb`; nothing for what is no colour. */
export type Palette = (color: Element | undefined) => string | undefined;

/**
 * Resolves the colours of one workbook.
 *
 * @param theme the root of its theme, which decides what "accent 1" looks like
 * @param styleSheet the root of its styles, which may have a palette of their own
 */
export function paletteOf(theme: Element | undefined, styleSheet: Element | undefined): Palette {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const themeColors = themeNames.map((name, index) => {
    const color = childOf(scheme, name);
    const system = childOf(color, 'sysClr')?.attributes.lastClr;
    const hex = childOf(color, 'srgbClr')?.attributes.val ?? system ?? officeTheme[index] ?? '000000';
    return hex.toLowerCase();
  });
  const own = childrenOf(childOf(childOf(styleSheet, 'colors'), 'indexedColors'), 'rgbColor');
  const palette = defaultPalette.map(
    (hex, index) => own[index]?.attributes.rgb?.slice(-6).toLowerCase() ?? hex,
  );
  return (color) => {
    if (!color || isTrue(color.attributes.auto)) return undefined;
    const { rgb, theme: inTheme, indexed, tint } = color.attributes;
    if (rgb) return `#${rgb.slice(-6).toLowerCase()}`;
    const base =
      inTheme === undefined ? palette[Number(indexed ?? Number.NaN)] : themeColors[Number(inTheme)];
    if (base === undefined) return undefined;
    return `#${Number(tint) ? tinted(base, Number(tint)) : base}`;
  };
}

/** A colour as files write it, or nothing for what is no colour. */
export function toFileColor(css: Nullable<string>): { rgb: string } | undefined {
  const hex = toHex(css);
  return hex ? { rgb: `FF${hex.slice(1).toUpperCase()}` } : undefined;
}

/** `#rrggbb` in lower case of `#rgb`, `#rrggbb` or `rgb(r, g, b)`. */
export function toHex(css: Nullable<string>): string | undefined {
  const text = (css || '').trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const channels = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text);
  if (!channels) return undefined;
  return `#${channels
    .slice(1)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}
