import type { BorderStyleTypes, IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from 'exceljs';
import { type Palette, toFileColor, toHex } from './colors.ts';

/** In the order of Univer's `BorderStyleTypes`, from 0. */
const borderStyles = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const horizontalAlignments = [
  undefined,
  'left',
  'center',
  'right',
  'justify',
  'justify',
  'distributed',
] as const;
const verticalAlignments = [undefined, 'top', 'middle', 'bottom'] as const;
const wrapped = 3;
const sides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** Univer's baselines: 2 below the line, 3 above it. */
const baselines = { subscript: 2, superscript: 3 } as const;

const fontFromFile = (font: Partial<Font>, palette: Palette): IStyleData => {
  const color = palette(font.color);
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline && font.underline !== 'none' ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.vertAlign ? { va: baselines[font.vertAlign] } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
};

const borderFromFile = (border: Partial<Borders>, palette: Palette): IBorderData => {
  const data: IBorderData = {};
  for (const [short, side] of Object.entries(sides) as [keyof typeof sides, 'top'][]) {
    const line = border[side];
    const style = borderStyles.indexOf(line?.style ?? 'none') as BorderStyleTypes;
    if (style > 0) data[short] = { s: style, cl: { rgb: palette(line?.color) ?? '#000000' } };
  }
  return data;
};

/** Angles count clockwise in Univer, anticlockwise in files. */
const rotationFromFile = (rotation: number | 'vertical'): IStyleData =>
  rotation === 'vertical' ? { tr: { a: 0, v: 1 } } : { tr: { a: -rotation } };

const alignmentFromFile = (alignment: Partial<Alignment>): IStyleData => {
  const horizontal = horizontalAlignments.findIndex((name) => name && name === alignment.horizontal);
  const vertical = verticalAlignments.findIndex((name) => name && name === alignment.vertical);
  return {
    ...(horizontal > 0 ? { ht: horizontal } : {}),
    ...(vertical > 0 ? { vt: vertical } : {}),
    ...(alignment.wrapText ? { tb: wrapped } : {}),
    ...(alignment.textRotation ? rotationFromFile(alignment.textRotation) : {}),
  };
};

/** The colour that a plain fill shows; patterns and gradients have none that Univer could show. */
export const fillColor = (fill: Fill | undefined, palette: Palette): string | undefined =>
  fill?.type === 'pattern' && fill.pattern === 'solid' ? palette(fill.fgColor) : undefined;

/** A cell's style in a file as Univer's. Sides, colours and features that Univer lacks are left out. */
export function styleFromFile(style: Partial<Style>, palette: Palette): IStyleData {
  const background = fillColor(style.fill, palette);
  const border = style.border ? borderFromFile(style.border, palette) : {};
  return {
    ...(style.font ? fontFromFile(style.font, palette) : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(style.numFmt && style.numFmt !== 'General' ? { n: { pattern: style.numFmt } } : {}),
    ...(Object.keys(border).length > 0 ? { bd: border } : {}),
    ...(style.alignment ? alignmentFromFile(style.alignment) : {}),
  };
}

const fontKey = (style: IStyleData): unknown[] => [
  style.ff ?? null,
  style.fs ?? null,
  style.bl === 1,
  style.it === 1,
  style.ul?.s === 1,
  style.st?.s === 1,
  style.va ?? 1,
  toHex(style.cl?.rgb) ?? null,
];

const borderKey = (style: IStyleData): unknown[] =>
  (Object.keys(sides) as (keyof typeof sides)[]).map((side) => {
    const line = style.bd?.[side];
    return line?.s ? [line.s, toHex(line.cl?.rgb) ?? '#000000'] : null;
  });

const alignmentKey = (style: IStyleData): unknown[] => [
  style.ht ?? 0,
  style.vt ?? 0,
  style.tb === wrapped,
  style.tr?.a ?? 0,
  style.tr?.v ?? 0,
];

const numberFormat = (style: IStyleData): string => style.n?.pattern ?? 'General';

const same = (key: (style: IStyleData) => unknown, one: IStyleData, other: IStyleData): boolean =>
  JSON.stringify(key(one)) === JSON.stringify(key(other));

const without = <T extends object, K extends keyof T>(object: T, ...keys: K[]): Omit<T, K> => {
  const copy = { ...object };
  for (const key of keys) delete copy[key];
  return copy;
};

function fontForFile(style: IStyleData, base: Partial<Font>, defaults: IStyleData): Partial<Font> {
  const name = style.ff ?? defaults.ff ?? base.name;
  const size = style.fs ?? defaults.fs ?? base.size;
  const color = toFileColor(style.cl?.rgb);
  // A scheme would override the name, a family and a character set belong to it.
  const kept =
    name === base.name
      ? without(base, 'color', 'vertAlign')
      : without(base, 'color', 'vertAlign', 'scheme', 'family', 'charset');
  return {
    ...kept,
    ...(name ? { name } : {}),
    ...(size ? { size } : {}),
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1 ? base.underline || true : false,
    strike: style.st?.s === 1,
    ...(style.va === baselines.subscript ? { vertAlign: 'subscript' } : {}),
    ...(style.va === baselines.superscript ? { vertAlign: 'superscript' } : {}),
    ...(color ? { color } : {}),
  };
}

const lineForFile = (line: IBorderStyleData): Partial<Border> => ({
  style: borderStyles[line.s] as BorderStyle,
  color: toFileColor(line.cl?.rgb) ?? { argb: 'FF000000' },
});

function borderForFile(style: IStyleData, base: Partial<Borders>): Partial<Borders> {
  const border: Partial<Borders> = base.diagonal ? { diagonal: base.diagonal } : {};
  for (const [short, side] of Object.entries(sides) as [keyof typeof sides, 'top'][]) {
    const line = style.bd?.[short];
    if (line?.s) border[side] = lineForFile(line);
  }
  return border;
}

function alignmentForFile(style: IStyleData, base: Partial<Alignment>): Partial<Alignment> {
  const horizontal = horizontalAlignments[style.ht ?? 0];
  const vertical = verticalAlignments[style.vt ?? 0];
  const rotation = style.tr?.v === 1 ? 'vertical' : -(style.tr?.a ?? 0);
  return {
    ...without(base, 'horizontal', 'vertical', 'wrapText', 'textRotation'),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === wrapped ? { wrapText: true } : {}),
    ...(rotation ? { textRotation: rotation } : {}),
  };
}

export const solidFill = (color: { argb: string }): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: color,
});

/**
 * The file's style of a cell after Univer changed it: the groups (font, fill, number format, border, alignment) that
 * changed are written anew, the others stay as the file had them, with everything that Univer does not know.
 *
 * @param defaults the workbook's font and size, for a font that is written and does not name them.
 */
export function styleForFile(
  before: IStyleData,
  after: IStyleData,
  base: Partial<Style>,
  defaults: IStyleData,
): Partial<Style> {
  const style: Partial<Style> = { ...base };
  if (!same(fontKey, before, after)) style.font = fontForFile(after, base.font ?? {}, defaults);
  if (toHex(before.bg?.rgb) !== toHex(after.bg?.rgb)) {
    const color = toFileColor(after.bg?.rgb);
    if (color) style.fill = solidFill(color);
    else delete style.fill;
  }
  if (!same(numberFormat, before, after)) style.numFmt = numberFormat(after);
  if (!same(borderKey, before, after)) style.border = borderForFile(after, base.border ?? {});
  if (!same(alignmentKey, before, after)) style.alignment = alignmentForFile(after, base.alignment ?? {});
  return style;
}

/** Whether two styles look the same in every respect that a file can hold. */
export const sameStyle = (one: IStyleData, other: IStyleData): boolean =>
  same(fontKey, one, other) &&
  same((style) => toHex(style.bg?.rgb) ?? null, one, other) &&
  same(numberFormat, one, other) &&
  same(borderKey, one, other) &&
  same(alignmentKey, one, other);
