import type { BorderStyleTypes, IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { childOf, type Element, element, insertInOrder, isTrue, removeChild } from '../package/xml.ts';
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
/** In the order of Univer's alignments, from 0. */
const horizontalAlignments = [undefined, 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const verticalAlignments = [undefined, 'top', 'center', 'bottom'];
const wrapped = 3;
const sides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** Univer's baselines: 2 below the line, 3 above it. */
const baselines: Readonly<Record<string, number>> = { subscript: 2, superscript: 3 };

const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const borderOrder = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** Whether a font has a feature: `<b/>`, or with a value that doesn't say no. */
const has = (font: Element, name: string): boolean => {
  const feature = childOf(font, name);
  return feature !== undefined && (feature.attributes.val === undefined || isTrue(feature.attributes.val));
};

const isUnderlined = (font: Element): boolean => {
  const line = childOf(font, 'u');
  return line !== undefined && line.attributes.val !== 'none';
};

/** A file's font as Univer has it: sizes in points, colours as the palette resolves them. */
export function fontFromFile(font: Element, palette: Palette): IStyleData {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes.val;
  const name = value('name');
  const size = Number(value('sz'));
  const baseline = baselines[value('vertAlign') ?? ''];
  const color = palette(childOf(font, 'color'));
  return {
    ...(name ? { ff: name } : {}),
    ...(size ? { fs: size } : {}),
    ...(has(font, 'b') ? { bl: 1 } : {}),
    ...(has(font, 'i') ? { it: 1 } : {}),
    ...(isUnderlined(font) ? { ul: { s: 1 } } : {}),
    ...(has(font, 'strike') ? { st: { s: 1 } } : {}),
    ...(baseline ? { va: baseline } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

/** The colour that a plain fill shows; patterns and gradients have none that Univer could show. */
export function fillFromFile(fill: Element, palette: Palette): IStyleData {
  const pattern = childOf(fill, 'patternFill');
  const color =
    pattern?.attributes.patternType === 'solid' ? palette(childOf(pattern, 'fgColor')) : undefined;
  return color ? { bg: { rgb: color } } : {};
}

/** A file's borders as Univer has them; a line without a colour is black. */
export function borderFromFile(border: Element, palette: Palette): IStyleData {
  const data: IBorderData = {};
  for (const [short, side] of Object.entries(sides) as [keyof typeof sides, string][]) {
    // Strict files say start and end.
    const line = childOf(border, side) ?? childOf(border, { l: 'start', r: 'end' }[short as 'l'] ?? '');
    const style = borderStyles.indexOf(line?.attributes.style ?? 'none') as BorderStyleTypes;
    if (style > 0) data[short] = { s: style, cl: { rgb: palette(childOf(line, 'color')) ?? '#000000' } };
  }
  return Object.keys(data).length > 0 ? { bd: data } : {};
}

/** Files count angles anticlockwise, those below the line from 91 on, and 255 for letters above each other. */
const uprightLetters = 255;
const rotationFromFile = (rotation: number): IStyleData =>
  rotation === uprightLetters
    ? { tr: { a: 0, v: 1 } }
    : { tr: { a: rotation > 90 ? rotation - 90 : -rotation } };

const rotationForFile = ({ tr }: IStyleData): number | undefined => {
  if (tr?.v === 1) return uprightLetters;
  const angle = tr?.a ?? 0;
  return angle === 0 ? undefined : angle > 0 ? 90 + angle : -angle;
};

/** A file's alignment as Univer has it; what the file leaves open stays open. */
export function alignmentFromFile({ attributes }: Element): IStyleData {
  const horizontal = horizontalAlignments.findIndex((name) => name && name === attributes.horizontal);
  const vertical = verticalAlignments.findIndex((name) => name && name === attributes.vertical);
  const rotation = Number(attributes.textRotation ?? 0);
  return {
    ...(horizontal > 0 ? { ht: horizontal } : {}),
    ...(vertical > 0 ? { vt: vertical } : {}),
    ...(isTrue(attributes.wrapText) ? { tb: wrapped } : {}),
    ...(rotation ? rotationFromFile(rotation) : {}),
  };
}

// What two styles must have in common to look the same in a file, group by group.

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

const fillKey = (style: IStyleData): unknown => toHex(style.bg?.rgb) ?? null;

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

/** The number format's pattern, as a file has it. */
export const numberFormat = (style: IStyleData): string => style.n?.pattern ?? 'General';

const groups = {
  font: fontKey,
  fill: fillKey,
  border: borderKey,
  alignment: alignmentKey,
  numberFormat,
} as const satisfies Record<string, (style: IStyleData) => unknown>;

type StyleGroup = keyof typeof groups;

/** The groups of a style that differ. */
export const differingGroups = (one: IStyleData, other: IStyleData): StyleGroup[] =>
  one === other
    ? []
    : (Object.keys(groups) as StyleGroup[]).filter(
        (group) => JSON.stringify(groups[group](one)) !== JSON.stringify(groups[group](other)),
      );

/** What a style looks like in every respect that a file can hold. */
const lookOf = (style: IStyleData): string => JSON.stringify(Object.values(groups).map((key) => key(style)));

/** Tells whether styles look the same; a workbook has a million cells but few styles. */
export class StyleLooks {
  readonly #looks = new WeakMap<IStyleData, string>();

  /** Whether nobody could tell the two apart. */
  same(one: IStyleData, other: IStyleData): boolean {
    return one === other || this.#look(one) === this.#look(other);
  }

  #look(style: IStyleData): string {
    let look = this.#looks.get(style);
    if (look === undefined) {
      look = lookOf(style);
      this.#looks.set(style, look);
    }
    return look;
  }
}

const copyOf = (original: Element): Element => structuredClone(original);

/** Sets or (`undefined`) removes one feature of a font. */
function setFeature(
  font: Element,
  name: string,
  attributes: Record<string, string | number> | undefined,
): void {
  const old = childOf(font, name);
  if (old) removeChild(font, old);
  if (attributes) insertInOrder(font, element(name, attributes), fontOrder);
}

/**
 * A font of a file brought from one style to another; what Univer does not know of it stays.
 *
 * @param defaults the workbook's font and size, for a style that does not name them
 */
export function fontForFile(
  before: IStyleData,
  style: IStyleData,
  base: Element,
  defaults: IStyleData,
): Element {
  const font = copyOf(base);
  const name = style.ff ?? defaults.ff;
  const size = style.fs ?? defaults.fs;
  if (name && name !== childOf(font, 'name')?.attributes.val) {
    setFeature(font, 'name', { val: name });
    // A scheme would override the name, a family and a character set belong to it.
    for (const feature of ['scheme', 'family', 'charset']) setFeature(font, feature, undefined);
  }
  if (size) setFeature(font, 'sz', { val: size });
  if (has(font, 'b') !== (style.bl === 1)) setFeature(font, 'b', style.bl === 1 ? {} : undefined);
  if (has(font, 'i') !== (style.it === 1)) setFeature(font, 'i', style.it === 1 ? {} : undefined);
  if (has(font, 'strike') !== (style.st?.s === 1)) {
    setFeature(font, 'strike', style.st?.s === 1 ? {} : undefined);
  }
  if (isUnderlined(font) !== (style.ul?.s === 1)) setFeature(font, 'u', style.ul?.s === 1 ? {} : undefined);
  const baseline = Object.keys(baselines).find((one) => baselines[one] === style.va);
  setFeature(font, 'vertAlign', baseline ? { val: baseline } : undefined);
  // A colour of the theme stays one.
  if (toHex(before.cl?.rgb) !== toHex(style.cl?.rgb)) setFeature(font, 'color', toFileColor(style.cl?.rgb));
  return font;
}

/** A plain fill, or none. */
export function fillForFile(style: IStyleData): Element {
  const color = toFileColor(style.bg?.rgb);
  if (!color) return element('fill', {}, [element('patternFill', { patternType: 'none' })]);
  const foreground = element('fgColor', color);
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [foreground, element('bgColor', { indexed: 64 })]),
  ]);
}

const lineForFile = (side: string, line: IBorderStyleData): Element =>
  element(side, { style: borderStyles[line.s] }, [
    element('color', toFileColor(line.cl?.rgb) ?? { rgb: 'FF000000' }),
  ]);

/** Borders for a file. @param base the file's own, of which diagonals and inner lines are kept */
export function borderForFile(style: IStyleData, base: Element): Element {
  const border = copyOf(base);
  border.children = border.children.filter(
    (child) => typeof child !== 'string' && ['diagonal', 'vertical', 'horizontal'].includes(child.name),
  );
  for (const [short, side] of Object.entries(sides) as [keyof typeof sides, string][]) {
    const line = style.bd?.[short];
    insertInOrder(border, line?.s ? lineForFile(side, line) : element(side), borderOrder);
  }
  return border;
}

/**
 * Alignment for a file; undefined when there is nothing to say.
 *
 * @param base the file's own, of which all else is kept
 */
export function alignmentForFile(style: IStyleData, base: Element | undefined): Element | undefined {
  const { horizontal: _h, vertical: _v, wrapText: _w, textRotation: _r, ...kept } = base?.attributes ?? {};
  const alignment = element('alignment', {
    ...kept,
    horizontal: horizontalAlignments[style.ht ?? 0],
    vertical: verticalAlignments[style.vt ?? 0],
    wrapText: style.tb === wrapped ? 1 : undefined,
    textRotation: rotationForFile(style),
  });
  return Object.keys(alignment.attributes).length > 0 ? alignment : undefined;
}
