import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bookParts, partsOf, zipped } from '../testing/parts.ts';
import { escapeText, unescapeText } from './escapes.ts';
import { Package } from './package.ts';
import { childOf, element, insertInOrder, parseXml, printElement, printXml, textOf } from './xml.ts';
import { entriesOf, unpack } from './zip.ts';

describe('XML', () => {
  test('comes back as it was, unknown elements and their order included', () => {
    const xml =
      '<a xmlns="urn:a" xmlns:x="urn:x" x:k="1&amp;2&quot;&#10;"><b> ก&lt;ข </b><x:c/><d xmlns="urn:d"><e/></d>ท้าย<b/></a>';
    expect(printElement(parseXml(xml).root)).toBe(xml);
    const prefixed = '<p:a xmlns:p="urn:a"><p:b>1</p:b><c/><q:d xmlns:q="urn:q"/></p:a>';
    const document = parseXml(prefixed);
    expect(textOf(childOf(document.root, 'b'))).toBe('1');
    expect(childOf(document.root, ':c')).toBeDefined();
    expect(printElement(document.root, document.prefix)).toBe(prefixed);
  });

  test('any text and attribute does', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(one));
    fc.assert(
      fc.property(text, text, (inside, value) => {
        const { root } = parseXml(
          printXml({ root: element('a', { k: value }, inside ? [inside] : []), prefix: '' }),
        );
        expect([textOf(root), root.attributes.k]).toEqual([inside, value]);
      }),
    );
  });

  test('what is no XML throws, and no entity grows', () => {
    for (const xml of ['', '<a>', '<a></b>', '<a>&lol;</a>', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>']) {
      expect(() => parseXml(xml)).toThrow();
    }
  });

  test('elements are taken out with their places', () => {
    const xml = '<s><d><r n="1"><c/></r> <r n="2"/></d><e/></s>';
    const taken: string[] = [];
    const { root } = parseXml(xml, {
      name: 'r',
      take: (_, { start, end }) => taken.push(xml.slice(start, end)),
    });
    expect(taken).toEqual(['<r n="1"><c/></r>', '<r n="2"/>']);
    expect(printElement(root)).toBe('<s><d> </d><e/></s>');
  });

  test('a child gets the place that the format wants', () => {
    const { root } = parseXml(
      '<s><a/><mc:AlternateContent><mc:Choice><c/></mc:Choice></mc:AlternateContent><x/></s>',
    );
    insertInOrder(root, element('b'), ['a', 'b', 'c', 'd']);
    insertInOrder(root, element('d'), ['a', 'b', 'c', 'd']);
    expect(root.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'a',
      'b',
      'mc:AlternateContent',
      'x',
      'd',
    ]);
  });

  test('texts with characters that XML lacks come back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\0', '\u0007', '_', 'x', '0', '4', '1', 'ก', '\n') }),
        (text) => {
          expect(unescapeText(escapeText(text))).toBe(text);
        },
      ),
    );
    expect(escapeText('a\ud800b\r\nc')).toBe('a\ufffdb\nc');
  });
});

describe('a package', () => {
  const parts = bookParts([{ name: 'IIT', rows: '' }]);

  test('is the bytes of its parts, packed or not, with numbers of 64 bits or not', () => {
    const files = { a: strToU8('ก'.repeat(1000)), 'b/ข.xml': strToU8('<b/>') };
    for (const level of [0, 6] as const) {
      const entries = entriesOf(zipSync(files, { level }));
      expect([...entries].map(([name, entry]) => [name, unpack(entry)])).toEqual(Object.entries(files));
    }
    const entries = entriesOf(zip64('a', strToU8('<a/>')));
    expect([...entries].map(([name, entry]) => [name, unpack(entry)])).toEqual([['a', strToU8('<a/>')]]);
  });

  test('copies parts as they are packed', () => {
    const original = zipped({ ...parts, 'xl/media/x.bin': 'x'.repeat(5000) });
    const pkg = new Package(original);
    pkg.write('xl/new.xml', '<new/>');
    const saved = pkg.save();
    const before = entriesOf(original);
    for (const [name, { packed }] of entriesOf(saved)) {
      if (name !== 'xl/new.xml') expect(packed).toEqual(before.get(name)?.packed);
    }
    expect(partsOf(saved)['xl/new.xml']).toBe('<new/>');
    expect(pkg.save()).toEqual(saved);
  });

  test('finds parts whatever the case of their names, and removes them with what says of them', () => {
    const pkg = new Package(zipped(parts));
    expect(pkg.text('XL/Workbook.xml')).toBe(parts['xl/workbook.xml']);
    expect(pkg.contentType('xl/WORKBOOK.xml')).toContain('sheet.main+xml');
    pkg.remove('xl/worksheets/sheet1.xml');
    expect(Object.keys(partsOf(pkg.save()))).not.toContain('xl/worksheets/sheet1.xml');
    expect(partsOf(pkg.save())['[Content_Types].xml']).not.toContain('sheet1');
  });

  test('reads parts in UTF-16', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>ก</a>';
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const pkg = new Package(zipSync({ 'a.xml': utf16 }));
    expect(textOf(pkg.document('a.xml').root)).toBe('ก');
  });
});

/** A zip file of one stored part, as programs write it that do not know how long it will be. */
function zip64(name: string, content: Uint8Array): Uint8Array {
  const plain = zipSync({ [name]: content }, { level: 0 });
  const view = new DataView(plain.buffer, plain.byteOffset);
  const table = view.getUint32(plain.length - 6, true);
  const entry = plain.slice(table, plain.length - 22);
  const extra = new Uint8Array(20);
  const extraView = new DataView(extra.buffer);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 16, true);
  extraView.setBigUint64(4, BigInt(content.length), true);
  extraView.setBigUint64(12, BigInt(content.length), true);
  const entryView = new DataView(entry.buffer);
  entryView.setUint32(20, 0xffffffff, true);
  entryView.setUint32(24, 0xffffffff, true);
  entryView.setUint16(30, extra.length, true);
  const end64 = new Uint8Array(56);
  const endView = new DataView(end64.buffer);
  endView.setUint32(0, 0x06064b50, true);
  endView.setBigUint64(32, 1n, true);
  endView.setBigUint64(48, BigInt(table), true);
  const locator = new Uint8Array(20);
  const locatorView = new DataView(locator.buffer);
  locatorView.setUint32(0, 0x07064b50, true);
  locatorView.setBigUint64(8, BigInt(table + entry.length + extra.length), true);
  const end = plain.slice(plain.length - 22);
  new DataView(end.buffer).setUint32(16, 0xffffffff, true);
  return new Uint8Array(Buffer.concat([plain.subarray(0, table), entry, extra, end64, locator, end]));
}
