/** A file as another program sees it: what the XML of its parts says, without the reader that is tested. */
import { childOf, childrenOf, descendantsOf, type Element, parseXml, textOf } from '../package/xml.ts';
import { type Parts, partsOf } from './parts.ts';

type Attributes = Record<string, string>;

/** What a cell holds, and how it looks. */
interface SeenCell {
  value: string | number | boolean | { error: string } | null;
  formula: string | null;
  /** The elements of its style: `font`, `fill`, `border`, and the attributes of `xf` and `alignment`. */
  font: Element | undefined;
  fill: Element | undefined;
  xf: Attributes;
}

const runs = (parent: Element | undefined): string =>
  (parent?.children ?? [])
    .flatMap((child) => (typeof child === 'string' || child.name === 'rPh' ? [] : [child]))
    .map((child) => (child.name === 't' ? textOf(child) : runs(child)))
    .join('');

/** One tab as its part says it. */
export class SeenTab {
  readonly root: Element;
  readonly #styles: Element;
  readonly #strings: string[];
  readonly #cells: Map<string, Element>;

  constructor(xml: string, styles: Element, strings: string[]) {
    this.root = parseXml(xml).root;
    this.#styles = styles;
    this.#strings = strings;
    this.#cells = new Map(descendantsOf(this.root, 'c').map((cell) => [cell.attributes.r ?? '', cell]));
  }

  /** A cell by its name, “B7”; one that is not in the file holds nothing and looks plain. */
  cell(ref: string): SeenCell {
    const cell = this.#cells.get(ref);
    const list = (name: string) =>
      childOf(this.#styles, name)?.children.filter((one) => typeof one !== 'string') ?? [];
    const xf = list('cellXfs')[Number(cell?.attributes.s ?? 0)] as Element;
    const formula = childOf(cell, 'f');
    return {
      value: this.#value(cell),
      formula: formula ? textOf(formula) : null,
      font: list('fonts')[Number(xf.attributes.fontId ?? 0)] as Element,
      fill: list('fills')[Number(xf.attributes.fillId ?? 0)] as Element,
      xf: {
        ...xf.attributes,
        ...childOf(xf, 'alignment')?.attributes,
        ...childOf(xf, 'protection')?.attributes,
      },
    };
  }

  #value(cell: Element | undefined): SeenCell['value'] {
    const content = textOf(childOf(cell, 'v'));
    switch (cell?.attributes.t) {
      case 'inlineStr':
        return runs(childOf(cell, 'is'));
      case 's':
        return this.#strings[Number(content)] ?? null;
      case 'str':
        return content;
      case 'b':
        return content === '1';
      case 'e':
        return { error: content };
      default:
        return content === '' ? null : Number(content);
    }
  }

  /** The text of a cell, whatever kind it is of. */
  text(ref: string): string {
    const { value } = this.cell(ref);
    return value === null || typeof value === 'object' ? '' : String(value);
  }

  /** An element of the tab, by the names that lead to it. */
  at(...names: string[]): Element | undefined {
    return names.reduce<Element | undefined>((parent, name) => childOf(parent, name), this.root);
  }

  /** The attributes of the rows, by number. */
  get rows(): Map<number, Attributes> {
    return new Map(
      descendantsOf(this.root, 'row').map(({ attributes }) => [Number(attributes.r), attributes]),
    );
  }

  /** The attributes of the columns, by number from 1. */
  get columns(): Map<number, Attributes> {
    const columns = new Map<number, Attributes>();
    for (const { attributes } of descendantsOf(this.root, 'col')) {
      for (let at = Number(attributes.min); at <= Math.min(Number(attributes.max), 100); at += 1) {
        columns.set(at, attributes);
      }
    }
    return columns;
  }

  get merges(): string[] {
    return descendantsOf(this.root, 'mergeCell').map(({ attributes }) => attributes.ref ?? '');
  }

  /** The rules in the order of their ranks. */
  get rules(): { ref: string; type: string; formula: string; priority: number }[] {
    return childrenOf(this.root, 'conditionalFormatting')
      .flatMap((group) =>
        childrenOf(group, 'cfRule').map((rule) => ({
          ref: group.attributes.sqref ?? '',
          type: rule.attributes.type ?? '',
          formula: textOf(childOf(rule, 'formula')),
          priority: Number(rule.attributes.priority),
        })),
      )
      .sort((one, other) => one.priority - other.priority);
  }

  /** The validation of a cell. */
  validation(ref: string): (Attributes & { formulas: string[] }) | undefined {
    const found = descendantsOf(this.root, 'dataValidation').find(({ attributes }) =>
      (attributes.sqref ?? '').split(' ').some((range) => covers(range, ref)),
    );
    if (!found) return undefined;
    const formulas = found.children.flatMap((child) => (typeof child === 'string' ? [] : [textOf(child)]));
    return { ...found.attributes, formulas } as Attributes & { formulas: string[] };
  }
}

const place = (ref: string): [row: number, column: number] => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(ref) ?? [];
  return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
};

function covers(range: string, ref: string): boolean {
  const [first = '', last = first] = range.split(':');
  const [top, left] = place(first);
  const [bottom, right] = place(last);
  const [row, column] = place(ref);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A file as its parts say it. */
export class SeenBook {
  readonly parts: Parts;
  readonly workbook: Element;
  readonly #targets: Map<string, string>;

  constructor(bytes: Uint8Array) {
    this.parts = partsOf(bytes);
    this.workbook = parseXml(this.parts['xl/workbook.xml'] ?? '').root;
    this.#targets = new Map(
      descendantsOf(parseXml(this.parts['xl/_rels/workbook.xml.rels'] ?? '').root, 'Relationship').map(
        ({ attributes }) => [attributes.Id ?? '', `xl/${attributes.Target}`],
      ),
    );
  }

  get names(): string[] {
    return descendantsOf(this.workbook, 'sheet').map(({ attributes }) => attributes.name ?? '');
  }

  /** The defined names and what they stand for. */
  get definedNames(): Record<string, string> {
    return Object.fromEntries(
      descendantsOf(this.workbook, 'definedName').map((name) => [name.attributes.name ?? '', textOf(name)]),
    );
  }

  /** The part of a tab. */
  partOf(name: string): string {
    const entry = descendantsOf(this.workbook, 'sheet').find(({ attributes }) => attributes.name === name);
    return this.#targets.get(entry?.attributes['r:id'] ?? '') ?? '';
  }

  /** The tab of that name. @throws Error when there is none */
  tab(name: string): SeenTab {
    const xml = this.parts[this.partOf(name)];
    if (xml === undefined) throw new Error(`no tab ${name}`);
    const shared = this.parts['xl/sharedStrings.xml'];
    const strings = shared ? descendantsOf(parseXml(shared).root, 'si').map(runs) : [];
    return new SeenTab(xml, parseXml(this.parts['xl/styles.xml'] ?? '').root, strings);
  }
}
