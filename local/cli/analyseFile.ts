/** One analysis of a file: opens it on the local host, runs the built add-on as the sidebar's button does, saves it. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Skipped } from '../../src/grid/door.ts';
import { describeLoss, describeRefusal } from '../../src/problems/describe.ts';
import { languageOf } from '../../src/problems/language.ts';
import { type DocumentKind, documentKinds } from '../../src/report/report.ts';
import type { Picture } from '../../src/report/word/toDocx.ts';
import type { AnswerTo } from '../../src/run/ask.ts';
import { describeSkipped } from '../../src/run/describeSkipped.ts';
import { describeQuestion } from '../../src/run/input/questions.ts';
import type { Request } from '../../src/run/requests.ts';
import type { ReadyRun } from '../../src/run/run.ts';
import { askAddOn, type Built, LANGUAGE, loadMiddle, loadWord, type Middle, readBuilt } from '../addOn.ts';
import { createHost, type Host } from '../host/host.ts';
import { loadServer, type Server } from '../run.ts';
import { decodeText } from '../text/decodeText.ts';
import { openUniver } from '../univer/node.ts';
import { strings } from '../workbench/strings.ts';
import { type OpenedXlsx, openXlsx } from '../xlsx/read.ts';
import { WorkbookFileError } from '../xlsx/workbookFileError.ts';
import { saveXlsx, type WrittenXlsx } from '../xlsx/write.ts';
import { type Outcome, outcomeOf, type PrintedProblem } from './outcome.ts';
import { pastedProblems } from './pastedProblems.ts';
import { readSeal } from './readSeal.ts';
import { reportFile } from './reportFile.ts';
import { commandLineWords } from './strings.ts';
import { NotWrittenError, type Output, writeTogether } from './writeTogether.ts';

const language = languageOf(LANGUAGE);
const words = commandLineWords[LANGUAGE];

/** What the caller can mend: one sentence on stderr, exit code 2, nothing written. */
class InputError extends Error {}

interface Options {
  readonly file: string;
  readonly out: string;
  readonly json: boolean;
  /** The file of the picture that goes on the report's cover. */
  readonly seal: string | undefined;
  /** Which Word document is made. */
  readonly document: DocumentKind;
}

const isKind = (word: string): word is DocumentKind => documentKinds.some((kind) => kind === word);

const readOptions = (args: string[], folder: string): Options => {
  const { usage } = words;
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

const readInput = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new InputError(words.notOpened(file), { cause });
  }
};

/** @throws InputError when there is no such picture */
const sealOf = async ({ seal }: Options): Promise<Picture | null> => {
  if (seal === undefined) return null;
  const picture = readSeal(await readInput(seal));
  if (!picture) throw new InputError(words.noPicture(seal));
  return picture;
};

/** Text copied from a report, a web page or a PDF, as `paste` in the sidebar takes it. */
const isText = (file: string): boolean => /\.(?:txt|html?|csv|tsv|md)$/i.test(file);

/** @throws InputError with the sentence of what is wrong with the file */
const inFile = async <T>(name: string, work: Promise<T>): Promise<T> => {
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
const checkTarget = async (file: string, written: string): Promise<void> => {
  if (!(await isSameFile(file, written))) return;
  throw new InputError(words.wouldOverwrite(file));
};

/** @throws InputError with the file that can not be written */
const writeResults = async (outputs: readonly Output[], folder: string): Promise<void> => {
  try {
    await writeTogether(outputs);
  } catch (error) {
    if (!(error instanceof NotWrittenError)) throw error;
    throw new InputError(words.notWritten(error.file, folder), { cause: error });
  }
};

/** Sentences about cells of the file that lie too far away to be read. */
const farSentences = ({ far }: Pick<OpenedXlsx, 'far'>): string[] =>
  far.map(({ tab, cells }) => strings.farCells(tab, cells));

const printableNotKept = ({ notKept }: WrittenXlsx) =>
  notKept.map((one) => ({ ...one, message: strings.notKept(one) }));

const printable = (
  { problems, ...figures }: Outcome,
  serviceCalls: { read: number; write: number },
  notKept: ReturnType<typeof printableNotKept>,
  notRead: readonly string[],
) => ({
  ...figures,
  problems: problems.map(({ code, tab, cell, item, what, todo }) => ({
    code,
    tab,
    cell,
    item,
    message: `${what} ${todo}`.trim(),
  })),
  serviceCalls,
  notKept,
  notRead,
});

const inWords = (outcome: Outcome, written: string, report: string): string => {
  const { announced, computed, planItems, problems } = outcome;
  const overall = announced?.overall ?? computed.overall;
  return [
    words.whose(outcome.agency, outcome.fiscalYear),
    words.result(overall?.toFixed(2) ?? '-', announced?.level ?? computed.level ?? '-'),
    words.planItems(planItems),
    ...problems.filter(({ needsAction }) => needsAction).map(({ what, todo }) => `! ${what} ${todo}`),
    words.written(written),
    words.reportWritten(report),
  ].join('\n');
};

/** The built add-on on the file. */
interface AddOn {
  readonly server: Server;
  readonly middle: typeof Middle;
  /** What tabs refused to take so far. */
  readonly skipped: Skipped[];
}

const addOnOf = ({ server, sidebar }: Built, host: Host): AddOn => ({
  server: loadServer(server, host),
  middle: loadMiddle(sidebar),
  skipped: [],
});

/** One request, as the sidebar makes it. */
const ask = <R extends Request>({ middle, server, skipped }: AddOn, request: R): AnswerTo<R> => {
  const response = askAddOn(middle, server, request);
  if (response.ok) {
    skipped.push(...response.skipped);
    return response.value;
  }
  const { refusal } = response;
  const message = describeRefusal(refusal, language);
  const isFault = refusal.code === 'unexpected' || refusal.code === 'not-written';
  throw isFault ? new Error(message) : new InputError(message);
};

/** Writes the tabs that a text gives. @returns what is to be pointed out of the text itself */
const paste = (addOn: AddOn, text: string): PrintedProblem[] => {
  const understood = ask(addOn, { method: 'previewPaste', text });
  const accepted = understood.changes.map(({ key }) => key);
  ask(addOn, { method: 'writePaste', text, accepted });
  return pastedProblems(understood, language);
};

/** The run, written. @throws InputError with what keeps it from beginning */
const runOn = (addOn: AddOn): ReadyRun => {
  const outcome = ask(addOn, { method: 'run' });
  if (outcome.kind === 'questions') {
    const asked = outcome.questions.map((question) => describeQuestion(question, language).sentence);
    throw new InputError(asked.join(' '));
  }
  if (outcome.kind === 'damaged') {
    throw new InputError(`${describeLoss(outcome.damage, language)} ${language.words.damage.byHand}`);
  }
  return outcome;
};

/** Loaded once for all files of a process: made ready anew, the script takes longer than a report. */
let loadedWord: { readonly text: string; readonly script: ReturnType<typeof loadWord> } | null = null;

/** The Word document of the workbook as it stands after the run. */
const wordDocument = (
  addOn: AddOn,
  { word: text }: Built,
  kind: DocumentKind,
  seal: Picture | null,
): Promise<Uint8Array> => {
  const report = ask(addOn, { method: 'makeReport', kind });
  if (loadedWord?.text !== text) loadedWord = { text, script: loadWord(text) };
  return loadedWord.script.toDocx(report, seal);
};

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
