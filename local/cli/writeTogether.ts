/** Files that are written together: all of them, or none. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file, and what is to stand in it. */
export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file that cannot be written, while nothing has been. */
export class NotWrittenError extends Error {
  override readonly name = 'NotWrittenError';
  readonly file: string;

  constructor(file: string, options: ErrorOptions) {
    super(`${file} cannot be written`, options);
    this.file = file;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Fails where a folder has the name, the name is too long, or another program keeps the file open. */
const checkWritable = async (file: string): Promise<void> => {
  try {
    await (await open(file, 'r+')).close();
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
};

/** The file that a link of this name leads to. */
const behindLinks = (file: string): Promise<string> => realpath(file).catch(() => file);

interface Draft {
  readonly path: string;
  readonly target: string;
}

/** Writes the file beside its place, under another name. */
const draftOf = async ({ file, bytes }: Output, drafts: Draft[]): Promise<void> => {
  try {
    const target = await behindLinks(file);
    await mkdir(dirname(target), { recursive: true });
    await checkWritable(target);
    const path = join(dirname(target), `.${randomUUID()}.part`);
    drafts.push({ path, target });
    await writeFile(path, bytes);
  } catch (cause) {
    throw new NotWrittenError(file, { cause });
  }
};

/**
 * Writes the files, over others of their names. They are put in their places once all of them are on the disk, whole: what
 * was there before stays when one of them cannot be written.
 *
 * @throws NotWrittenError with the first file that cannot be written, and why as its cause
 */
export const writeTogether = async (outputs: readonly Output[]): Promise<void> => {
  const drafts: Draft[] = [];
  try {
    for (const output of outputs) await draftOf(output, drafts);
    for (const { path, target } of drafts) await rename(path, target);
  } finally {
    await Promise.all(drafts.map(({ path }) => rm(path, { force: true })));
  }
};
