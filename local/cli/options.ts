/** What the command was asked for. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DocumentKind, documentKinds } from '../../src/report/report.ts';
import { LANGUAGE } from '../addOn.ts';
import { InputError } from './inputError.ts';
import { commandLineWords } from './strings.ts';

export interface Options {
  readonly file: string;
  readonly out: string;
  readonly json: boolean;
  /** The file of the picture that goes on the report's cover. */
  readonly seal: string | undefined;
  /** Which Word document is made. */
  readonly document: DocumentKind;
}

const isKind = (word: string): word is DocumentKind => documentKinds.some((kind) => kind === word);

/**
 * @param args what was typed, without the command
 * @param folder what paths are relative to
 * @throws InputError with how the command is used, when that is not how
 */
export const readOptions = (args: string[], folder: string): Options => {
  const { usage } = commandLineWords[LANGUAGE];
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        seal: { type: 'string' },
        document: { type: 'string', default: 'full' },
      },
    });
    const [file, ...more] = positionals;
    const { document } = values;
    if (!file || !values.out || values.seal === '' || more.length > 0 || !isKind(document)) {
      throw new InputError(usage);
    }
    return {
      file: resolve(folder, file),
      out: resolve(folder, values.out),
      json: values.json,
      seal: values.seal && resolve(folder, values.seal),
      document,
    };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(usage, { cause: error });
  }
};
