/** Asks every check, wherever that is, and writes down what it answers. */
import { thrown } from '../env.ts';
import { questions } from '../questions/all.ts';
import { measures } from '../questions/measures.ts';
import type { LiveEnv, Tell } from '../questions/question.ts';
import { suite } from '../suite.ts';
import { answerLine, checkOf, headerLine } from './transcript.ts';

/** The name of each check's tab; some ask about it, so it is the same everywhere. */
export const SCRATCH = 'ita conformance';

/** A tab for one check. */
export interface Opened {
  readonly env: LiveEnv;
  /** Takes the tab away, and whatever other tab the check made. */
  close(): void;
}

/** Where checks can be asked. */
export interface Place {
  /** Of the workbook, as Google names it: `th_TH`. */
  readonly locale: string;
  readonly timeZone: string;
  /** An empty tab, 1000 x 26. */
  open(): Opened;
}

type Check = (env: LiveEnv, tell: Tell) => void;

const kinds: readonly (readonly ['check' | 'measure', Readonly<Record<string, Check>>])[] = [
  ['check', { ...suite, ...questions }],
  ['measure', measures],
];

/** The names of all checks, in their order. */
export const checkNames: readonly string[] = kinds.flatMap(([, checks]) => Object.keys(checks));

const during = <Result>({ env, close }: Opened, act: (env: LiveEnv) => Result): Result => {
  try {
    return act(env);
  } finally {
    close();
  }
};

/** What one check answers, a line each. One that throws on its way says so in its last line. */
const linesOf = (place: Place, name: string): string[] =>
  kinds.flatMap(([kind, checks]) => {
    const check = checks[name];
    if (!check) return [];
    const lines: string[] = [];
    const tell: Tell = (what, answer) => lines.push(answerLine(kind, name, what, answer));
    const end = during(place.open(), (env) => thrown(() => check(env, tell)));
    if (end !== 'nothing') tell('threw', end);
    return lines;
  });

const headerOf = (place: Place): string =>
  headerLine({
    date: new Date().toISOString().slice(0, 10),
    locale: place.locale,
    timeZone: place.timeZone,
    refusal: during(place.open(), ({ sheet }) => thrown(() => sheet.getRange(0, 1))),
  });

/**
 * Asks every check that is not in `lines` yet, and adds what it answers.
 *
 * @param keep hears of the lines of each check as soon as it is through
 * @param isLate looked at before each check: the rest is for another time
 * @returns whether all are through
 */
export const askChecks = (
  place: Place,
  lines: readonly string[],
  keep: (lines: string[]) => void,
  isLate: () => boolean = () => false,
): boolean => {
  const asked = new Set(lines.map(checkOf));
  if (lines.length === 0) keep([headerOf(place)]);
  for (const name of checkNames) {
    if (asked.has(name)) continue;
    if (isLate()) return false;
    keep(linesOf(place, name));
  }
  return true;
};

/** All of a place's answers, as the text of a transcript. */
export const transcriptOf = (place: Place): string => {
  const lines: string[] = [];
  askChecks(place, lines, (more) => lines.push(...more));
  return lines.join('\n');
};
