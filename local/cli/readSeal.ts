/** A picture in a file, for the cover of the report. */
import { imageSize } from 'image-size';
import type { Picture } from '../../src/report/word/toDocx.ts';

const types: Readonly<Record<string, Picture['type']>> = { png: 'png', jpg: 'jpg' };

/** What a whole picture has at its end: the last chunk of a PNG, the last marker of a JPEG. */
const ends: Readonly<Record<Picture['type'], Buffer>> = {
  png: Buffer.from('IEND'),
  jpg: Buffer.from([0xff, 0xd9]),
};

/** @returns null for what is no whole picture of a kind that Word knows everywhere: PNG or JPEG */
export const readSeal = (bytes: Uint8Array): Picture | null => {
  try {
    const { width, height, type: named = '' } = imageSize(bytes);
    const type = types[named];
    if (!type || width < 1 || height < 1 || !Buffer.from(bytes).includes(ends[type])) return null;
    return { type, bytes, width, height };
  } catch {
    return null;
  }
};
