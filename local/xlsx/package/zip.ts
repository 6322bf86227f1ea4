import { unzipSync, type Zippable, zipSync } from 'fflate';
import { WorkbookFileError } from '../workbookFileError.ts';

/**
 * The most that the parts of a file may be together once they are unpacked. A tab of 200,000 rows and ten columns takes
 * some 100 MB; ten times that much is a bomb, or more than this program should try to show.
 */
const mostUnpacked = 512 * 1024 * 1024;

/** Where a part is kept: OPC's names have slashes and no first one; some programs write them otherwise. */
const partName = (entry: string): string => entry.replaceAll('\\', '/').replace(/^\/+/, '');

/** A zip file whose entries are unpacked when they are asked for. */
export class Zip {
  /** The entries' own names by those of their parts. */
  readonly #entries = new Map<string, string>();
  readonly #bytes: Uint8Array;

  /** @throws WorkbookFileError when the bytes are no zip file, or would take too much room. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    let unpacked = 0;
    try {
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          unpacked += originalSize;
          if (!name.endsWith('/') && !name.endsWith('\\')) this.#entries.set(partName(name), name);
          return false;
        },
      });
    } catch (cause) {
      throw new WorkbookFileError('not-a-workbook', { cause });
    }
    if (unpacked > mostUnpacked) throw new WorkbookFileError('too-large');
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** @throws WorkbookFileError when the entry is damaged. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    try {
      return unzipSync(this.#bytes, { filter: (file) => file.name === entry })[entry];
    } catch (cause) {
      throw new WorkbookFileError('not-a-workbook', { cause });
    }
  }
}

/** Excel's own date for parts, so that the same parts give the same file. */
const noDate = '1980-01-01T00:00:00';

/** Formats that are packed already. */
const packed = /\.(?:png|jpe?g|gif|emf|wmf|bin|zip)$/i;

/** The bytes of a zip file with these parts. */
export function zipOf(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { level: packed.test(name) ? 1 : 6 }];
  return zipSync(files, { mtime: new Date(noDate) });
}
