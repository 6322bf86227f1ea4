/** Where the Word report may be written. */
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { MADE_BY } from '../../src/report/word/madeBy.ts';

const PROPERTIES = 'docProps/core.xml';

/** Whether a document is as we made it: a person's words are in none that another program saved. */
const isOurs = (bytes: Uint8Array): boolean => {
  try {
    const { [PROPERTIES]: properties } = unzipSync(bytes, { filter: ({ name }) => name === PROPERTIES });
    return properties !== undefined && strFromU8(properties).includes(`lastModifiedBy>${MADE_BY}</`);
  } catch {
    return false;
  }
};

/** Whether anything has the name. Where no file can be, under that name or in that folder, nothing has: to write it says why. */
const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

const isFree = async (file: string): Promise<boolean> => {
  try {
    return isOurs(new Uint8Array(await readFile(file)));
  } catch {
    return !(await isThere(file));
  }
};

/**
 * The report's file: NAME.docx; where such a document of somebody's stands already, NAME (2).docx and so on.
 *
 * @param folder where it is to be written, whether or not it is there yet
 */
export const reportFile = async (folder: string, name: string): Promise<string> => {
  for (let copy = 1; ; copy += 1) {
    const file = join(folder, `${name}${copy > 1 ? ` (${copy})` : ''}.docx`);
    if (await isFree(file)) return file;
  }
};
