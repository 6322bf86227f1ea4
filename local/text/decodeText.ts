/** A text file's bytes as text, whichever program of Windows wrote it. */

/** So much of a text are the high bytes of its letters when each takes two bytes: 0x00 for Latin, 0x0E for Thai. */
const HIGH = 0.6;
/** So many bytes are looked at. */
const SAMPLE = 4096;

const shareOfHighBytes = (bytes: Uint8Array, from: 0 | 1): number => {
  let count = 0;
  let high = 0;
  for (let at = from; at < Math.min(bytes.length, SAMPLE); at += 2) {
    count += 1;
    if (bytes[at] === 0x00 || bytes[at] === 0x0e) high += 1;
  }
  return count === 0 ? 0 : high / count;
};

const twoByteEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (shareOfHighBytes(bytes, 1) >= HIGH) return 'utf-16le';
  return shareOfHighBytes(bytes, 0) >= HIGH ? 'utf-16be' : null;
};

/**
 * So much of a text's Thai must be whole in UTF-8: a cut download or a bad copy breaks single letters, and the reports of
 * the tests in Windows-874, read as UTF-8, have not one whole.
 */
const WHOLE = 0.5;

/** The share of whole Thai letters among these and the places that are no UTF-8, from 0 to 1; 0 without Thai. */
const shareOfWholeThai = (decoded: string): number => {
  const whole = decoded.match(/[\u0e00-\u0e7f]/g)?.length ?? 0;
  const broken = decoded.match(/\ufffd/g)?.length ?? 0;
  return whole === 0 ? 0 : whole / (whole + broken);
};

/**
 * Decodes UTF-16 with or without a byte order mark, UTF-8, and what is mostly no UTF-8 as Windows-874, in which Excel and
 * Notepad of a Thai Windows write. A byte order mark is left out; a broken letter of UTF-8 becomes U+FFFD.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = twoByteEncoding(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  const decoded = new TextDecoder('utf-8').decode(bytes);
  if (!decoded.includes('\ufffd') || shareOfWholeThai(decoded) >= WHOLE) return decoded;
  return new TextDecoder('windows-874').decode(bytes);
};
