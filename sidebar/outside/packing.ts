/** The workbook as it was read, small enough to be kept with the document. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { MOST_PIECES, PIECE } from '../../src/grid/door.ts';
import type { Workbook } from '../../src/grid/workbook.ts';

/** So many bytes become letters at once: calls take only so many arguments. */
const AT_ONCE = 0x2000;

const toLetters = (bytes: Uint8Array): string => {
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(letters);
};

const toBytes = (letters: string): Uint8Array =>
  Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));

/** @returns null when it is too large to be kept */
export const pack = (workbook: Workbook): string[] | null => {
  const packed = toLetters(deflateSync(strToU8(JSON.stringify(workbook))));
  const pieces = packed.match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? [];
  return pieces.length <= MOST_PIECES ? pieces : null;
};

/** @returns null when the pieces are none of ours */
export const unpack = (pieces: readonly string[]): Workbook | null => {
  try {
    return JSON.parse(strFromU8(inflateSync(toBytes(pieces.join(''))))) as Workbook;
  } catch {
    return null;
  }
};
