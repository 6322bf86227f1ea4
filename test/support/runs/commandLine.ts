/** The command line, in this process: starting Node anew takes longer than an analysis. */
import { analyseFile, type Ended } from '../../../local/cli/analyseFile.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** @param folder what paths are relative to */
export const analyse = (folder: string, ...args: string[]): Promise<Ended> => analyseFile(args, root, folder);
