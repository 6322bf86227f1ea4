/** The built add-on on a file that was opened, asked as the sidebar asks it. */
import type { Skipped } from '../../src/grid/door.ts';
import { describeLoss, describeRefusal } from '../../src/problems/describe.ts';
import { type Language, languageOf } from '../../src/problems/language.ts';
import type { DocumentKind } from '../../src/report/report.ts';
import type { Picture } from '../../src/report/word/toDocx.ts';
import type { AnswerTo } from '../../src/run/ask.ts';
import { describeQuestion } from '../../src/run/input/questions.ts';
import type { Request } from '../../src/run/requests.ts';
import type { ReadyRun } from '../../src/run/run.ts';
import { writingIn } from '../../src/settings/settingsPage.ts';
import { askAddOn, type Built, LANGUAGE, loadMiddle, loadWord, type Middle } from '../addOn.ts';
import type { Host } from '../host/host.ts';
import { loadServer, type Server } from '../run.ts';
import { InputError } from './inputError.ts';
import type { PrintedProblem } from './outcome.ts';
import { pastedProblems } from './pastedProblems.ts';

interface AddOn {
  readonly server: Server;
  readonly middle: typeof Middle;
  /** What is said, of settings and tabs by their names in the workbook as it was read last. */
  language: Language;
  /** What tabs refused to take so far. */
  readonly skipped: Skipped[];
}

/** The parts as they were built, made ready on a host. */
export const addOnOf = ({ server, sidebar }: Built, host: Host): AddOn => ({
  server: loadServer(server, host),
  middle: loadMiddle(sidebar),
  language: languageOf(LANGUAGE),
  skipped: [],
});

/** One request, as the sidebar makes it. */
const ask = <R extends Request>(addOn: AddOn, request: R): AnswerTo<R> => {
  const response = askAddOn(addOn.middle, addOn.server, request, (workbook) => {
    addOn.language = { ...addOn.language, vocabulary: writingIn(workbook).vocabulary };
  });
  if (response.ok) {
    addOn.skipped.push(...response.skipped);
    return response.value;
  }
  const { refusal } = response;
  const message = describeRefusal(refusal, addOn.language);
  const isFault = refusal.code === 'unexpected' || refusal.code === 'not-written';
  throw isFault ? new Error(message) : new InputError(message);
};

/**
 * Writes the tabs that a text gives.
 *
 * @returns what is to be pointed out of the text itself
 * @throws InputError when the text is refused
 */
export const paste = (addOn: AddOn, text: string): PrintedProblem[] => {
  const understood = ask(addOn, { method: 'previewPaste', text });
  const accepted = understood.changes.map(({ key }) => key);
  ask(addOn, { method: 'writePaste', text, accepted, shown: null });
  return pastedProblems(understood, addOn.language);
};

/** The run, written. @throws InputError with what keeps it from beginning */
export const runOn = (addOn: AddOn): ReadyRun => {
  const outcome = ask(addOn, { method: 'run', shown: null });
  const { language } = addOn;
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

/** The Word document of the workbook as it stands after the run. @throws InputError when it is refused */
export const wordDocument = (
  addOn: AddOn,
  { word: text }: Built,
  kind: DocumentKind,
  seal: Picture | null,
): Promise<Uint8Array> => {
  const report = ask(addOn, { method: 'makeReport', kind });
  if (loadedWord?.text !== text) loadedWord = { text, script: loadWord(text) };
  return loadedWord.script.toDocx(report, seal);
};
