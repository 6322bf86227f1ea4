/** Texts on their way to the browser, made shorter. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const compressors: Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  // What is compressed at every request is to be there at once: 600 kB take 10 ms.
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify<Uint8Array, Buffer>(gzip),
};

/** How a file is called that holds another one compressed: its name and this. The page's build writes them. */
export const endings: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** Shorter than this, the header costs what compressing saves. */
const WORTH_IT = 1000;

/** The shorter encoding among those that a request accepts; `null` when it accepts neither. */
export function encodingFor(acceptEncoding = ''): Encoding | null {
  const accepted = acceptEncoding
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/i.test(part))
    .map((part) => part.replace(/;.*/, '').trim().toLowerCase());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? null;
}

/** Whether a body of this type and length, in bytes, gets shorter. */
export const isWorthIt = (type: string, length: number): boolean =>
  length >= WORTH_IT && /^text\/|^application\/json/.test(type);

/** A body as a browser takes it that accepts the encoding. */
export const compressed = (body: Uint8Array, encoding: Encoding): Promise<Uint8Array> =>
  compressors[encoding](body);
