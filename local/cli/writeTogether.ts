/** Files that are written together: all of them, or none. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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
  /** As it was asked for. */
  readonly file: string;
}

/** Whoever may read the file that is replaced may read the new one, and nobody else. */
const modeOf = async (target: string): Promise<number> => {
  try {
    return (await stat(target)).mode;
  } catch (error) {
    if (!isMissing(error)) throw error;
    return 0o666;
  }
};

/** Writes the file beside its place, under another name. */
const draftOf = async ({ file, bytes }: Output, drafts: Draft[]): Promise<void> => {
  try {
    const target = await behindLinks(file);
    await mkdir(dirname(target), { recursive: true });
    await checkWritable(target);
    const path = join(dirname(target), `.${randomUUID()}.part`);
    drafts.push({ path, target, file });
    await writeFile(path, bytes, { mode: await modeOf(target) });
  } catch (cause) {
    throw new NotWrittenError(file, { cause });
  }
};

const beforeOf = ({ path }: Draft): string => `${path}.before`;

/** Sets aside what stands in the place. @returns whether anything did */
const setAside = async (draft: Draft, move: Move): Promise<boolean> => {
  try {
    await move(draft.target, beforeOf(draft));
    return true;
  } catch (error) {
    if (!isMissing(error)) throw error;
    return false;
  }
};

/** Puts a draft in its place. @returns what takes it back */
const put = async (draft: Draft, move: Move): Promise<() => Promise<void>> => {
  const { path, target } = draft;
  const isReplaced = await setAside(draft, move);
  const takeBack = async (): Promise<void> => {
    await rm(target, { force: true });
    if (isReplaced) await move(beforeOf(draft), target);
  };
  try {
    await move(path, target);
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
};

const putAll = async (drafts: readonly Draft[], move: Move): Promise<void> => {
  const takeBack: (() => Promise<void>)[] = [];
  for (const draft of drafts) {
    try {
      takeBack.push(await put(draft, move));
    } catch (cause) {
      for (const one of takeBack.reverse()) await one();
      throw new NotWrittenError(draft.file, { cause });
    }
  }
};

type Move = (from: string, to: string) => Promise<void>;

/**
 * Writes the files, over others of their names. They are put in their places once all of them are on the disk, whole: what
 * was there before stays when one of them cannot be written, or be put there; at worst, beside its place, as `*.before`.
 *
 * @param move renames a file
 * @throws NotWrittenError with the first file that cannot be written, and why as its cause
 */
export const writeTogether = async (outputs: readonly Output[], move: Move = rename): Promise<void> => {
  const drafts: Draft[] = [];
  try {
    for (const output of outputs) await draftOf(output, drafts);
    await putAll(drafts, move);
    await Promise.all(drafts.map((draft) => rm(beforeOf(draft), { force: true })));
  } finally {
    await Promise.all(drafts.map(({ path }) => rm(path, { force: true })));
  }
};
