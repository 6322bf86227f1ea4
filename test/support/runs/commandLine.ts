/** The command line, in this process: starting Node anew takes longer than an analysis. */
import { fileURLToPath } from 'node:url';
import { analyseFile, type Ended } from '../../../local/cli/analyseFile.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @param folder what paths are relative to */
export const analyse = (folder: string, ...args: string[]): Promise<Ended> => analyseFile(args, root, folder);
