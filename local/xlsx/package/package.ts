import { WorkbookFileError } from '../workbookFileError.ts';
import { childrenOf, element, parseXml, printXml, removeChild, type XmlDocument } from './xml.ts';
import { type Entry, entriesOf, isTooLong, pack, unpack, zipOf } from './zip.ts';

/** One part's pointer to another part, or to something outside the file. */
interface Relationship {
  id: string;
  /** The last word of the type, the same in both dialects of the format: `worksheet`, `comments`, … */
  kind: string;
  /** The part's name; of something outside, what the file says. */
  target: string;
  external: boolean;
}

const contentTypes = '[Content_Types].xml';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Where a part's relationships are kept; those of the package itself with the source `''`. */
const relationshipsName = (source: string): string => {
  const at = source.lastIndexOf('/') + 1;
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`;
};

/** What a relationship's target is called, seen from its source. */
function resolve(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A target as most programs write it: seen from its source. */
function relative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be';
  const isUtf16 = utf16 === 'utf-16le' || (first === 0xfe && second === 0xff);
  return new TextDecoder(isUtf16 ? utf16 : 'utf-8').decode(bytes);
};

/**
 * The parts of an .xlsx file. What is not changed here stays byte for byte. Names are those that OPC gives parts; parts
 * are found whatever the case of their letters, as OPC demands.
 *
 * @throws WorkbookFileError from whatever reads a part, when that is missing, damaged or too long
 */
export class Package {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #names = new Map<string, string>();
  readonly #documents = new Map<string, XmlDocument>();
  readonly #changed = new Set<string>();
  readonly #written = new Map<string, Uint8Array>();
  #removed = false;

  /** @param bytes a file's; without them, a package without parts. */
  constructor(bytes?: Uint8Array) {
    this.#entries = bytes ? entriesOf(bytes) : new Map();
    for (const name of this.#entries.keys()) this.#names.set(name.toLowerCase(), name);
  }

  get names(): string[] {
    return [...this.#names.values()];
  }

  /** Whether there is such a part. */
  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** Whether anything was written to it or removed. */
  get isChanged(): boolean {
    return this.#removed || this.#changed.size > 0 || this.#written.size > 0;
  }

  /** Whether a part was written since the package was opened. */
  isWritten(name: string): boolean {
    return this.#written.has(this.#names.get(name.toLowerCase()) ?? name);
  }

  #bytes(name: string): Uint8Array | undefined {
    const known = this.#names.get(name.toLowerCase()) ?? '';
    const entry = this.#entries.get(known);
    return this.#written.get(known) ?? (entry && unpack(entry));
  }

  /**
   * A part's text; `undefined` when there is no such part.
   * @throws WorkbookFileError when it is damaged, or too long to be read
   */
  text(name: string): string | undefined {
    const entry = this.#entries.get(this.#names.get(name.toLowerCase()) ?? '');
    if (entry && isTooLong(entry)) throw new WorkbookFileError('too-large');
    const bytes = this.#bytes(name);
    return bytes && decode(bytes);
  }

  /** Gives a part another text; makes it where there is none. */
  write(name: string, content: string): void {
    const known = this.#names.get(name.toLowerCase()) ?? name;
    this.#names.set(name.toLowerCase(), known);
    this.#documents.delete(known);
    this.#written.set(known, new TextEncoder().encode(content));
  }

  /**
   * A part as a tree, the same each time: who changes it says so by `touch`.
   *
   * @throws WorkbookFileError when there is no such part, or when it is no XML
   */
  document(name: string): XmlDocument {
    const known = this.#names.get(name.toLowerCase()) ?? name;
    let document = this.#documents.get(known);
    if (!document) {
      const text = this.text(known);
      if (text === undefined) throw new WorkbookFileError('not-a-workbook', { detail: `No part ${name}.` });
      document = this.parse(text, known);
      this.#documents.set(known, document);
    }
    return document;
  }

  /** @throws WorkbookFileError when the text is no XML */
  parse(
    text: string,
    name: string,
    ...rest: [] | [NonNullable<Parameters<typeof parseXml>[1]>]
  ): XmlDocument {
    try {
      return parseXml(text, ...rest);
    } catch (cause) {
      if (cause instanceof WorkbookFileError) throw cause;
      throw new WorkbookFileError('not-a-workbook', { cause, detail: `Part ${name} is damaged.` });
    }
  }

  /** Says that a part's tree was changed. */
  touch(name: string): void {
    this.#changed.add(this.#names.get(name.toLowerCase()) ?? name);
  }

  /** Puts in a new part. @param type its content type */
  add(name: string, document: XmlDocument, type: string): void {
    this.#names.set(name.toLowerCase(), name);
    this.#documents.set(name, document);
    this.#changed.add(name);
    this.setContentType(name, type);
  }

  /** A name that no part has yet: `xl/worksheets/sheet3.xml`. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      if (!this.has(`${before}${number}${after}`)) return `${before}${number}${after}`;
    }
  }

  /** Takes a part out, with its own relationships; those that point to it stay. */
  remove(name: string): void {
    const known = this.#names.get(name.toLowerCase());
    if (known === undefined) return;
    const { root } = this.document(contentTypes);
    for (const override of childrenOf(root, 'Override')) {
      if (resolve('', override.attributes.PartName ?? '').toLowerCase() === name.toLowerCase()) {
        removeChild(root, override);
        this.touch(contentTypes);
      }
    }
    this.#names.delete(name.toLowerCase());
    this.#documents.delete(known);
    this.#written.delete(known);
    this.#changed.delete(known);
    this.#removed = true;
    this.remove(relationshipsName(name));
  }

  /** A part's content type, else that of its extension; '' when neither is said. */
  contentType(name: string): string {
    const { root } = this.document(contentTypes);
    const override = childrenOf(root, 'Override').find(
      ({ attributes }) => resolve('', attributes.PartName ?? '').toLowerCase() === name.toLowerCase(),
    );
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = childrenOf(root, 'Default').find(
      ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
    );
    return (override ?? byExtension)?.attributes.ContentType ?? '';
  }

  /** Says of what content type a part is. */
  setContentType(name: string, type: string): void {
    if (this.contentType(name) === type) return;
    const { root } = this.document(contentTypes);
    const extension = name.slice(name.lastIndexOf('.') + 1);
    if (extension === 'vml')
      root.children.unshift(element('Default', { Extension: 'vml', ContentType: type }));
    else root.children.push(element('Override', { PartName: `/${name}`, ContentType: type }));
    this.touch(contentTypes);
  }

  /** Where a part points to; the package itself is `''`. */
  relationships(source: string): Relationship[] {
    const name = relationshipsName(source);
    if (!this.has(name)) return [];
    return childrenOf(this.document(name).root, 'Relationship').map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        kind: /[^/]*$/.exec(attributes.Type ?? '')?.[0] ?? '',
        target: external ? target : resolve(source, target),
        external,
      };
    });
  }

  /** The part that a source points to with this relationship; `undefined` for what is outside or missing. */
  related(source: string, kind: string): string | undefined {
    return this.relationships(source).find(
      (one) => one.kind === kind && !one.external && this.has(one.target),
    )?.target;
  }

  /** @returns the new relationship's id */
  relate(source: string, kind: string, target: string): string {
    const name = relationshipsName(source);
    if (!this.has(name)) {
      const root = element('Relationships', { xmlns: packageRelationships });
      this.add(name, { root, prefix: '' }, 'application/vnd.openxmlformats-package.relationships+xml');
    }
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const Id = `rId${number}`;
    const attributes = { Id, Type: this.#relationshipType(kind), Target: relative(source, target) };
    this.document(name).root.children.push(element('Relationship', attributes));
    this.touch(name);
    return Id;
  }

  /** The two dialects of the format name the same relationships differently. */
  #relationshipType(kind: string): string {
    const types = childrenOf(this.document('_rels/.rels').root, 'Relationship').map(
      ({ attributes }) => attributes.Type ?? '',
    );
    const known = types.find((type) => type.endsWith('/officeDocument')) ?? officeDocument;
    return known.replace(/officeDocument$/, kind);
  }

  /** Takes out one of a part's relationships. */
  unrelate(source: string, id: string): void {
    const { root } = this.document(relationshipsName(source));
    for (const relationship of childrenOf(root, 'Relationship')) {
      if (relationship.attributes.Id === id) removeChild(root, relationship);
    }
    this.touch(relationshipsName(source));
  }

  /** The parts that can be reached from the package itself. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (source: string): void => {
      for (const { target, external } of this.relationships(source)) {
        if (external || found.has(target.toLowerCase())) continue;
        found.add(target.toLowerCase());
        visit(target);
      }
    };
    visit('');
    return found;
  }

  /** The bytes of the file. */
  save(): Uint8Array {
    for (const name of this.#changed) {
      const document = this.#documents.get(name);
      if (document) this.#written.set(name, new TextEncoder().encode(printXml(document)));
    }
    const parts = new Map<string, Entry>();
    for (const name of [contentTypes, ...this.names.filter((other) => other !== contentTypes)]) {
      const content = this.#written.get(name);
      const part = content ? pack(content) : this.#entries.get(name);
      if (part) parts.set(name, part);
    }
    return zipOf(parts);
  }
}
