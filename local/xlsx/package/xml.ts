import { SaxesParser } from 'saxes';

/**
 * An element of a part. The elements of the part's own vocabulary have bare names, whatever prefix the file has for them
 * (`<x:row>` is a `row`); those of another have their prefix, or `:` where the file gives them none.
 */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** A part of the package as a tree; everything of the part is in it, in its order. */
export interface XmlDocument {
  root: Element;
  /** What the part's own vocabulary is prefixed with, `:` included; mostly nothing. */
  prefix: string;
}

/** Where an element stood in the text. */
export interface Place {
  start: number;
  end: number;
}

/** Takes elements of one name out of the tree while it grows, so that a long tab need not be held as one. */
interface TakeOut {
  name: string;
  take(element: Element, place: Place): void;
}

/** An element; attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: (Element | string)[] = [],
): Element => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ),
  children,
});

/** Elements within each other: parts of real files have some twenty, and what walks over them does so by recursion. */
const deepest = 256;

/** The tree of a part, as far as it was read. */
class GrowingTree {
  private readonly top = element('');
  private readonly open: Element[] = [this.top];

  /** How many elements are begun and not ended. */
  get depth(): number {
    return this.open.length - 1;
  }

  /** An element begins. @param isChild whether it stays in the tree */
  begin(begun: Element, isChild: boolean): void {
    if (isChild) this.last.children.push(begun);
    this.open.push(begun);
  }

  /** The element that was begun last ends. */
  end(): Element {
    return this.open.pop() as Element;
  }

  add(text: string): void {
    const { children } = this.last;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  /** @throws Error when there is no element */
  root(): Element {
    const root = this.top.children.find((child) => typeof child !== 'string');
    if (!root) throw new Error('The part is empty');
    return root as Element;
  }

  private get last(): Element {
    return this.open.at(-1) as Element;
  }
}

/**
 * Reads a part.
 *
 * @throws Error when the text is no well-formed XML, or its elements lie too deep within each other
 */
export function parseXml(xml: string, takeOut?: TakeOut): XmlDocument {
  const parser = new SaxesParser({ position: false });
  const tree = new GrowingTree();
  let prefix = '';
  let start = 0;
  const bare = (name: string): string => {
    if (prefix === '') return name;
    if (name.startsWith(prefix)) return name.slice(prefix.length);
    return name.includes(':') ? name : `:${name}`;
  };
  parser.on('error', (error) => {
    throw error;
  });
  if (takeOut) {
    parser.on('opentagstart', ({ name }) => {
      if (bare(name) === takeOut.name) start = xml.lastIndexOf('<', parser.position - 1);
    });
  }
  parser.on('opentag', ({ name, attributes }) => {
    if (tree.depth >= deepest) throw new Error(`Elements are more than ${deepest} deep`);
    if (tree.depth === 0) prefix = /^[^:]+:/.exec(name)?.[0] ?? '';
    const child: Element = {
      name: bare(name),
      attributes: attributes as Element['attributes'],
      children: [],
    };
    tree.begin(child, child.name !== takeOut?.name);
  });
  parser.on('closetag', () => {
    const closed = tree.end();
    if (closed.name === takeOut?.name) takeOut.take(closed, { start, end: parser.position });
  });
  parser.on('text', (text) => tree.add(text));
  parser.on('cdata', (text) => tree.add(text));
  parser.write(xml).close();
  return { root: tree.root(), prefix };
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => escapes[character] ?? '');
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? '');

/** What is to stand in an element in place of its children. */
type Inner = ReadonlyMap<Element, string>;

/** An element as text, in the prefix of its part. */
export function printElement(printed: Element, prefix = '', inner?: Inner): string {
  const { name, attributes, children } = printed;
  const content = inner?.get(printed);
  const tag = name.startsWith(':') ? name.slice(1) : name.includes(':') ? name : prefix + name;
  let text = `<${tag}`;
  for (const key in attributes) text += ` ${key}="${escapeAttribute(attributes[key] ?? '')}"`;
  if (content === undefined && children.length === 0) return `${text}/>`;
  text += '>';
  if (content !== undefined) text += content;
  else {
    for (const child of children) {
      text += typeof child === 'string' ? escapeText(child) : printElement(child, prefix, inner);
    }
  }
  return `${text}</${tag}>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document as text, with its declaration. @param inner what stands in an element instead of its children */
export const printXml = ({ root, prefix }: XmlDocument, inner?: Inner): string =>
  declaration + printElement(root, prefix, inner);

/** Whether a child is an element, and not text. */
export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** The child elements of this name. */
export const childrenOf = (parent: Element | undefined, name: string): Element[] =>
  (parent?.children ?? []).filter((child): child is Element => isElement(child) && child.name === name);

/** The first child element of this name. */
export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((child): child is Element => isElement(child) && child.name === name);

/** The text of an element without that of the elements in it. */
export const textOf = (parent: Element | undefined): string => {
  if (!parent) return '';
  const [first, ...others] = parent.children;
  if (others.length === 0) return typeof first === 'string' ? first : '';
  return parent.children.filter((child) => !isElement(child)).join('');
};

/** All elements below this one, whatever their depth, that have this name. */
export function descendantsOf(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) =>
    isElement(child) ? [...(child.name === name ? [child] : []), ...descendantsOf(child, name)] : [],
  );
}

/** Whether an attribute that says yes or no says yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Takes a child out of its parent; nothing happens when it is not there. */
export function removeChild(parent: Element, child: Element): void {
  parent.children = parent.children.filter((other) => other !== child);
}

/** Puts a child where the vocabulary wants it: before the first of those that come later in this order. */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = (name: string): number => order.indexOf(name);
  // What a program offers in several forms has the place of what is in it.
  const nameOf = (other: Element): string =>
    other.name === 'mc:AlternateContent'
      ? (other.children.filter(isElement).flatMap((choice) => choice.children.filter(isElement))[0]?.name ??
        '')
      : other.name;
  const at = parent.children.findIndex((other) => isElement(other) && rank(nameOf(other)) > rank(child.name));
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
}
