/** One analysis of a file: opens it on the local host, runs the built add-on as the sidebar's button does, saves it. */
import { basename, join, parse } from 'node:path';
import { languageOf } from '../../src/problems/language.ts';
import { describeSkipped } from '../../src/run/conversation/describeSkipped.ts';
import { LANGUAGE, readBuilt } from '../addOn.ts';
import { createHost } from '../host/host.ts';
import { decodeText } from '../text/decodeText.ts';
import { openUniver } from '../univer/node.ts';
import { openXlsx } from '../xlsx/read.ts';
import { saveXlsx } from '../xlsx/write.ts';
import { addOnOf, paste, runOn, wordDocument } from './addOnOnFile.ts';
import { checkTarget, inFile, readInput, sealOf, writeResults } from './files.ts';
import { InputError } from './inputError.ts';
import { readOptions } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { farSentences, inWords, printable, printableNotKept } from './printed.ts';
import { reportFile } from './reportFile.ts';

const language = languageOf(LANGUAGE);

/** Text copied from a report, a web page or a PDF, as `paste` in the sidebar takes it. */
const isText = (file: string): boolean => /\.(?:txt|html?|csv|tsv|md)$/i.test(file);

/** What is printed: the result, and sentences about the file beside it. */
interface Printed {
  readonly result: string;
  readonly beside: readonly string[];
}

const analyse = async (args: string[], root: string, folder: string): Promise<Printed> => {
  const options = readOptions(args, folder);
  const { file, out, json, document } = options;
  const seal = await sealOf(options);
  const bytes = await readInput(file);
  const fromText = isText(file);
  const written = join(out, fromText ? `${parse(file).name}.xlsx` : basename(file));
  await checkTarget(file, written);
  const opened = fromText
    ? { workbook: {}, far: [] }
    : await inFile(basename(file), openXlsx(bytes, basename(file)));
  const notRead = farSentences(opened);
  const built = await readBuilt(join(root, 'dist'));
  const univer = openUniver(opened.workbook);
  const host = createHost(univer.univerAPI, { formulaEngine: univer.formulaEngine });
  const addOn = addOnOf(built, host);
  const spellings = fromText ? paste(addOn, decodeText(bytes)) : [];
  host.calls.reset();
  const printed = outcomeOf(runOn(addOn), language);
  const serviceCalls = { read: host.calls.reads, write: host.calls.writes };
  host.recalculate();
  const result = await inFile(basename(file), saveXlsx(host.workbook.save(), fromText ? undefined : bytes));
  const notKept = printableNotKept(result);
  const left = describeSkipped(addOn.skipped, language);
  const report = await reportFile(out, `${parse(file).name}${document === 'full' ? '' : ` ${document}`}`);
  const outputs = [
    { file: written, bytes: result.bytes },
    { file: report, bytes: await wordDocument(addOn, built, document, seal) },
  ];
  await writeResults(outputs, out);
  univer.dispose();
  const all = { ...printed, problems: [...spellings, ...printed.problems] };
  const more = { skipped: addOn.skipped, report: basename(report) };
  return {
    result: json
      ? JSON.stringify({ ...printable(all, serviceCalls, notKept, notRead), ...more }, null, 2)
      : inWords(all, written, report),
    beside: [...notRead, ...notKept.map(({ message }) => message), ...left],
  };
};

/** How a command ends, and what it prints. */
export interface Ended {
  /** 0: done; 2: the caller can mend it, and nothing was written; 1: a fault of ours. */
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const lines = (sentences: readonly string[]): string => sentences.map((one) => `${one}\n`).join('');

/**
 * Never throws: what goes wrong is a status and a sentence.
 *
 * @param args what was typed: FILE --out DIR [--document full|brief|plan] [--seal PICTURE] [--json]
 * @param root the project's folder, with `dist` in it
 * @param folder what paths are relative to
 */
export const analyseFile = async (args: string[], root: string, folder: string): Promise<Ended> => {
  try {
    const { result, beside } = await analyse(args, root, folder);
    return { status: 0, stdout: lines([result]), stderr: lines(beside) };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return { status: error instanceof InputError ? 2 : 1, stdout: '', stderr: lines([sentence]) };
  }
};
