import type { IStyleBase, IStyleData } from '@univerjs/core';
import type { Package } from '../package/package.ts';
import {
  childOf,
  childrenOf,
  type Element,
  element,
  insertInOrder,
  isElement,
  removeChild,
} from '../package/xml.ts';
import {
  alignmentForFile,
  alignmentFromFile,
  borderForFile,
  borderFromFile,
  differingGroups,
  fillForFile,
  fillFromFile,
  fontForFile,
  fontFromFile,
  numberFormat,
} from './cellStyle.ts';
import { type Palette, toFileColor } from './colors.ts';
import { builtInFormats } from './numberFormats.ts';

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Custom formats are numbered from here. */
const firstOwnFormat = 164;

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The vocabulary of a workbook, which its other parts share. */
const workbookNamespace = (pkg: Package, workbook: string): string => {
  const { root, prefix } = pkg.document(workbook);
  return root.attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? '';
};

/** The least that a file's styles consist of. */
export const plainStyles = (xmlns: string, { ff, fs }: IStyleData = {}): Element => {
  const font = [element('sz', { val: fs ?? 11 }), element('name', { val: ff ?? 'Calibri' })];
  const none = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const list = (name: string, ...entries: Element[]): Element =>
    element(name, { count: entries.length }, entries);
  const fill = (patternType: string): Element =>
    element('fill', {}, [element('patternFill', { patternType })]);
  return element('styleSheet', { xmlns }, [
    list('fonts', element('font', {}, font)),
    list('fills', fill('none'), fill('gray125')),
    list(
      'borders',
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ),
    list('cellStyleXfs', element('xf', none)),
    list('cellXfs', element('xf', { ...none, xfId: 0 })),
    list('cellStyles', element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ]);
};

/**
 * Fills in lists that a file's styles lack or have empty: cells without a style have the first one, and so must not get what
 * would be the first entry of such a list.
 */
function complete(root: Element, plain: Element): Element {
  for (const list of plain.children.filter(isElement)) {
    const known = childOf(root, list.name);
    if (!known) insertInOrder(root, list, order);
    else if (!known.children.some(isElement)) {
      known.children = list.children;
      known.attributes.count = list.attributes.count ?? '';
    }
  }
  return root;
}

/** The styles of a workbook file: cells name them by their number among the `cellXfs`. */
export class StyleSheet {
  readonly #package: Package;
  /** The part that points to the styles. */
  readonly #workbook: string;
  #part: string | undefined;
  readonly #root: Element;
  readonly #palette: Palette;
  readonly #styles = new Map<number, IStyleData>();
  readonly #formats: Map<number, string>;
  /** Numbers of styles, fonts, … that were made here, by what they are. */
  readonly #made = new Map<string, number>();

  /** @param part where they are; a file without any gets the part with the first style that is new. */
  constructor(pkg: Package, workbook: string, part: string | undefined, palette: Palette) {
    this.#package = pkg;
    this.#workbook = workbook;
    this.#part = part;
    const plain = plainStyles(workbookNamespace(pkg, workbook));
    this.#root = part ? complete(pkg.document(part).root, plain) : plain;
    this.#palette = palette;
    this.#formats = new Map(
      childrenOf(childOf(this.#root, 'numFmts'), 'numFmt').map(({ attributes }) => [
        Number(attributes.numFmtId),
        attributes.formatCode ?? '',
      ]),
    );
  }

  #all(list: string): Element[] {
    return (childOf(this.#root, list)?.children ?? []).filter(
      (child): child is Element => typeof child !== 'string',
    );
  }

  #xf(index: number): Element {
    return this.#all('cellXfs')[index] ?? element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  }

  /** The font and size of cells without a style of their own. */
  get defaults(): IStyleData {
    const [font] = this.#all('fonts');
    const { ff, fs } = font ? fontFromFile(font, this.#palette) : ({} as IStyleData);
    return { ...(ff ? { ff } : {}), ...(fs ? { fs } : {}) };
  }

  /** A style as Univer's; the same object each time. The first style is that of the whole workbook, its font left out. */
  style(index: number): IStyleData {
    const known = this.#styles.get(index);
    if (known) return known;
    const xf = this.#xf(index);
    const pick = (list: string, id: string): Element =>
      this.#all(list)[Number(xf.attributes[id] ?? 0)] ?? element('none');
    const pattern = this.#format(Number(xf.attributes.numFmtId ?? 0));
    const alignment = childOf(xf, 'alignment');
    const { ff, fs, ...font } = fontFromFile(pick('fonts', 'fontId'), this.#palette);
    const style: IStyleData = {
      ...(index > 0 && ff ? { ff } : {}),
      ...(index > 0 && fs ? { fs } : {}),
      ...font,
      ...fillFromFile(pick('fills', 'fillId'), this.#palette),
      ...(pattern === 'General' ? {} : { n: { pattern } }),
      ...borderFromFile(pick('borders', 'borderId'), this.#palette),
      ...(alignment ? alignmentFromFile(alignment) : {}),
    };
    this.#styles.set(index, style);
    return style;
  }

  #format(id: number): string {
    return this.#formats.get(id) ?? builtInFormats[id] ?? 'General';
  }

  /**
   * The number of a style after Univer changed it: the groups (font, fill, number format, border, alignment) that changed
   * are written anew, the others stay as the file had them, with everything that Univer does not know.
   *
   * @param defaults the workbook's font and size, for a font that is written and does not name them
   */
  changed(base: number, before: IStyleData, after: IStyleData, defaults: IStyleData): number {
    const groups = differingGroups(before, after);
    if (groups.length === 0) return base;
    const key = JSON.stringify([base, before, after]);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const xf = structuredClone(this.#xf(base));
    const base_ = (list: string, id: string): Element =>
      this.#all(list)[Number(xf.attributes[id] ?? 0)] ?? element(list.slice(0, -1));
    const set = (id: string, value: number, applied: string): void => {
      xf.attributes[id] = String(value);
      xf.attributes[applied] = '1';
    };
    for (const group of groups) {
      if (group === 'font') {
        const font = fontForFile(before, after, base_('fonts', 'fontId'), defaults);
        set('fontId', this.#add('fonts', font), 'applyFont');
      } else if (group === 'fill') set('fillId', this.#add('fills', fillForFile(after)), 'applyFill');
      else if (group === 'border') {
        set(
          'borderId',
          this.#add('borders', borderForFile(after, base_('borders', 'borderId'))),
          'applyBorder',
        );
      } else if (group === 'numberFormat') {
        set('numFmtId', this.#formatId(numberFormat(after)), 'applyNumberFormat');
      } else this.#align(xf, after);
    }
    const index = this.#add('cellXfs', xf);
    this.#made.set(key, index);
    return index;
  }

  #align(xf: Element, after: IStyleData): void {
    const old = childOf(xf, 'alignment');
    const alignment = alignmentForFile(after, old);
    if (old) removeChild(xf, old);
    if (alignment) xf.children.unshift(alignment);
    xf.attributes.applyAlignment = '1';
  }

  /** Adds to one of the lists what it does not have yet. @returns its number there */
  #add(list: string, entry: Element): number {
    const key = list + JSON.stringify(entry);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    let all = childOf(this.#root, list);
    if (!all) {
      all = element(list);
      insertInOrder(this.#root, all, order);
    }
    const index = this.#all(list).length;
    all.children.push(entry);
    all.attributes.count = String(index + 1);
    this.#touch();
    this.#made.set(key, index);
    return index;
  }

  #touch(): void {
    if (this.#part) {
      this.#package.touch(this.#part);
      return;
    }
    this.#part = this.#package.freeName('xl/styles', '.xml');
    this.#package.add(this.#part, { root: this.#root, prefix: '' }, stylesType);
    this.#package.relate(this.#workbook, 'styles', this.#part);
  }

  #formatId(pattern: string): number {
    const builtIn = Object.keys(builtInFormats).find(
      (id) => builtInFormats[Number(id)] === pattern && !this.#formats.has(Number(id)),
    );
    if (builtIn !== undefined) return Number(builtIn);
    for (const [id, known] of this.#formats) if (known === pattern) return id;
    const id = Math.max(firstOwnFormat - 1, ...this.#formats.keys()) + 1;
    this.#formats.set(id, pattern);
    this.#add('numFmts', element('numFmt', { numFmtId: id, formatCode: pattern }));
    return id;
  }

  /** What a conditional format makes of a cell, as far as Univer has it. */
  conditionalStyle(index: number): IStyleBase {
    const dxf = this.#all('dxfs')[index];
    const font = childOf(dxf, 'font');
    const { bl, it, st, cl } = font ? fontFromFile(font, this.#palette) : ({} as IStyleData);
    const fill = childOf(childOf(dxf, 'fill'), 'patternFill');
    // Files of Excel and Google hold the colour of a rule's plain fill as its background, others as its foreground.
    const background = this.#palette(childOf(fill, 'bgColor') ?? childOf(fill, 'fgColor'));
    return {
      ...(background ? { bg: { rgb: background } } : {}),
      ...(cl ? { cl } : {}),
      ...(bl ? { bl } : {}),
      ...(it ? { it } : {}),
      ...(st ? { st } : {}),
    };
  }

  /** @returns the number of a conditional format's style. */
  addConditionalStyle({ bg, cl, bl, it, st }: IStyleBase): number {
    const background = toFileColor(bg?.rgb);
    const color = toFileColor(cl?.rgb);
    const features = [
      ...(bl === 1 ? [element('b')] : []),
      ...(it === 1 ? [element('i')] : []),
      ...(st?.s === 1 ? [element('strike')] : []),
      ...(color ? [element('color', color)] : []),
    ];
    const pattern = { patternType: 'solid' };
    const fill = background && element('patternFill', pattern, [element('bgColor', background)]);
    return this.#add(
      'dxfs',
      element('dxf', {}, [
        ...(features.length > 0 ? [element('font', {}, features)] : []),
        ...(fill ? [element('fill', {}, [fill])] : []),
      ]),
    );
  }
}
