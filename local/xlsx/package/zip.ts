import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { WorkbookFileError } from '../workbookFileError.ts';

/**
 * The most that the parts of a file may be together once they are unpacked. A tab of 200,000 rows and ten columns takes
 * some 100 MB; five times that much is a bomb, or more than this program should try to show.
 */
const mostUnpacked = 512 * 1024 * 1024;

/** The most that one part of text may be: the tab of 200,000 rows and ten columns is some 100 MB. */
const mostText = 192 * 1024 * 1024;
/** Parts that shrink more than this are blank or repeat themselves: of the files that were tried, tabs shrink 6 to 14 times. */
const mostShrunk = 200;
/** Below this size, a part is read however it shrank. */
const littleEnough = 32 * 1024 * 1024;

const stored = 0;
const deflated = 8;

/** A part as a zip file holds it. */
export interface Entry {
  /** The bytes as they stand in the file. */
  packed: Uint8Array;
  method: number;
  crc: number;
  /** Its length once it is unpacked. */
  size: number;
}

/** Where a part is kept: OPC's names have slashes and no first one; some programs write them otherwise. */
const partName = (entry: string): string => entry.replaceAll('\\', '/').replace(/^\/+/, '');

const signatures = {
  part: 0x04034b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  entry: 0x02014b50,
};
const unknown32 = 0xffffffff;
const longestComment = 0xffff;

/** Reads the table of contents at the end of a zip file, in the numbers of 32 or of 64 bits that it has. */
class Directory {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #u16 = (at: number): number => this.#view.getUint16(at, true);
  #u32 = (at: number): number => this.#view.getUint32(at, true);
  #u64 = (at: number): number => Number(this.#view.getBigUint64(at, true));

  /** @throws RangeError when the file ends where it should go on, Error when it is no zip file */
  entries(): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    const taken = new Set<string>();
    let { at, count } = this.#start();
    for (; count > 0; count -= 1) {
      if (this.#u32(at) !== signatures.entry) throw new Error('The table of contents is damaged');
      const [nameLength, extraLength, commentLength] = [
        this.#u16(at + 28),
        this.#u16(at + 30),
        this.#u16(at + 32),
      ];
      const isUtf8 = (this.#u16(at + 8) & 0x800) !== 0;
      const label = isUtf8 ? 'utf-8' : 'latin1';
      const name = new TextDecoder(label).decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      if (!/[/\\]$/.test(name)) {
        const part = partName(name);
        // OPC: names that differ in the case of their letters only are one name, and no two parts have one.
        if (taken.has(part.toLowerCase())) throw new Error(`Two parts are called ${part}`);
        taken.add(part.toLowerCase());
        entries.set(part, this.#entry(at, at + 46 + nameLength, extraLength));
      }
      at += 46 + nameLength + extraLength + commentLength;
    }
    return entries;
  }

  #start(): { at: number; count: number } {
    const length = this.#bytes.length;
    let end = length - 22;
    while (end >= 0 && end >= length - 22 - longestComment && this.#u32(end) !== signatures.end) end -= 1;
    if (this.#u32(end) !== signatures.end) throw new Error('There is no table of contents');
    if (end >= 20 && this.#u32(end - 20) === signatures.locator64) {
      const end64 = this.#u64(end - 12);
      if (this.#u32(end64) === signatures.end64)
        return { at: this.#u64(end64 + 48), count: this.#u64(end64 + 32) };
    }
    return { at: this.#u32(end + 16), count: this.#u16(end + 10) };
  }

  #entry(at: number, extra: number, extraLength: number): Entry {
    let [size, packedSize, start] = [this.#u32(at + 24), this.#u32(at + 20), this.#u32(at + 42)];
    for (let field = extra; field + 4 <= extra + extraLength; field += 4 + this.#u16(field + 2)) {
      if (this.#u16(field) !== 1) continue;
      let next = field + 4;
      const long = (): number => {
        next += 8;
        return this.#u64(next - 8);
      };
      if (size === unknown32) size = long();
      if (packedSize === unknown32) packedSize = long();
      if (start === unknown32) start = long();
    }
    const data = start + 30 + this.#u16(start + 26) + this.#u16(start + 28);
    if (data + packedSize > this.#bytes.length) throw new RangeError('The file ends too early');
    const packed = this.#bytes.subarray(data, data + packedSize);
    return { packed, method: this.#u16(at + 10), crc: this.#u32(at + 16), size };
  }
}

/**
 * The parts of a zip file, by name.
 * @throws WorkbookFileError when the bytes are no zip file, or would take too much room
 */
export function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  let entries: Map<string, Entry>;
  try {
    entries = new Directory(bytes).entries();
  } catch (cause) {
    throw new WorkbookFileError('not-a-workbook', { cause });
  }
  const unpacked = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked) throw new WorkbookFileError('too-large');
  return entries;
}

/**
 * Whether a part is too large to be read as XML: reading takes time by its length, blanks and comments included, and 450 MB
 * of blanks, 0.4 MB packed, took 100 s.
 */
export const isTooLong = ({ packed, size }: Entry): boolean =>
  size > mostText || (size > littleEnough && size > mostShrunk * packed.length);

/** Takes no more room than the file says that it needs: a bomb that lies stops here. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  return new Uint8Array(buffer, byteOffset, length);
}

/**
 * A part's content.
 * @throws WorkbookFileError when it is damaged
 */
export function unpack({ packed, method, crc, size }: Entry): Uint8Array {
  if (method !== stored && method !== deflated) {
    throw new WorkbookFileError('not-a-workbook', { detail: `Compression ${method} is not known.` });
  }
  let content: Uint8Array;
  try {
    content = method === stored ? packed : inflated(packed, size);
  } catch (cause) {
    throw new WorkbookFileError('not-a-workbook', { cause });
  }
  if (crc32(content) !== crc) throw new WorkbookFileError('not-a-workbook', { detail: 'A part is damaged.' });
  return content;
}

/** New content as a zip file holds it. */
export const pack = (content: Uint8Array): Entry => ({
  packed: deflateRawSync(content),
  method: deflated,
  crc: crc32(content),
  size: content.length,
});

const version = 20;
const utf8Names = 0x800;
/** 1 January 1980, as Excel has it, so that the same parts give the same file. */
const noTime = 0;
const noDate = 0x21;

/** Numbers of 16 (`[n]`) and 32 bits (`n`) as zip files write them. */
function record(...fields: (number | readonly [number])[]): Uint8Array {
  const bytes = new Uint8Array(
    fields.reduce<number>((sum, field) => sum + (typeof field === 'number' ? 4 : 2), 0),
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of fields) {
    if (typeof field === 'number') view.setUint32(at, field, true);
    else view.setUint16(at, field[0], true);
    at += typeof field === 'number' ? 4 : 2;
  }
  return bytes;
}

/** What a zip file says of a part, before it as well as in its table of contents. */
const description = (
  name: Uint8Array,
  { method, crc, packed, size }: Entry,
): (number | readonly [number])[] => [
  [version],
  [utf8Names],
  [method],
  [noTime],
  [noDate],
  crc,
  packed.length,
  size,
  [name.length],
  [0],
];

/** The bytes of a zip file with these parts. */
export function zipOf(parts: ReadonlyMap<string, Entry>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const contents: Uint8Array[] = [];
  let length = 0;
  const add = (...added: Uint8Array[]): void => {
    for (const chunk of added) length += chunk.length;
    chunks.push(...added);
  };
  for (const [label, entry] of parts) {
    const name = new TextEncoder().encode(label);
    const start = length;
    add(record(signatures.part, ...description(name, entry)), name, entry.packed);
    contents.push(
      record(signatures.entry, [version], ...description(name, entry), [0], [0], [0], 0, start),
      name,
    );
  }
  const table = length;
  add(...contents);
  add(record(signatures.end, [0], [0], [parts.size], [parts.size], length - table, table, [0]));
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
