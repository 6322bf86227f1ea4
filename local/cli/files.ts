/** The files that a command reads and writes. */
import { readFile, realpath, stat } from 'node:fs/promises';
import type { Picture } from '../../src/report/word/toDocx.ts';
import { LANGUAGE } from '../addOn.ts';
import { strings } from '../workbench/strings.ts';
import { WorkbookFileError } from '../xlsx/workbookFileError.ts';
import { InputError } from './inputError.ts';
import type { Options } from './options.ts';
import { readSeal } from './readSeal.ts';
import { commandLineWords } from './strings.ts';
import { NotWrittenError, type Output, writeTogether } from './writeTogether.ts';

const words = commandLineWords[LANGUAGE];

/** @throws InputError when the file cannot be read */
export const readInput = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new InputError(words.notOpened(file), { cause });
  }
};

/** The picture for the report's cover, if one was named. @throws InputError when there is no such picture */
export const sealOf = async ({ seal }: Pick<Options, 'seal'>): Promise<Picture | null> => {
  if (seal === undefined) return null;
  const picture = readSeal(await readInput(seal));
  if (!picture) throw new InputError(words.noPicture(seal));
  return picture;
};

/** Reads or writes a workbook's bytes. @throws InputError with the sentence of what is wrong with the file */
export const inFile = async <T>(name: string, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new InputError(`${name}: ${strings.fileProblem[error.problem]}`, { cause: error });
  }
};

/** Whether two paths lead to one file, whatever links and letters they go by. */
const isSameFile = async (one: string, other: string): Promise<boolean> => {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return (a.dev === b.dev && a.ino === b.ino) || (await realpath(one)) === (await realpath(other));
  } catch {
    return false;
  }
};

/** @throws InputError when the result would take the place of the file that it comes from */
export const checkTarget = async (file: string, written: string): Promise<void> => {
  if (!(await isSameFile(file, written))) return;
  throw new InputError(words.wouldOverwrite(file));
};

/** All of them or none. @throws InputError with the file that can not be written */
export const writeResults = async (outputs: readonly Output[], folder: string): Promise<void> => {
  try {
    await writeTogether(outputs);
  } catch (error) {
    if (!(error instanceof NotWrittenError)) throw error;
    throw new InputError(words.notWritten(error.file, folder), { cause: error });
  }
};
