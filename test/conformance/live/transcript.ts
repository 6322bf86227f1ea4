/** A transcript: what the checks answered in one place, as lines of text that a person can copy. */

/** Where and when the checks ran. */
export interface Header {
  readonly date: string;
  readonly locale: string;
  readonly timeZone: string;
  /** What the service says when it refuses: the language of the account. */
  readonly refusal: string;
}

/** One answer. */
export interface Answer {
  readonly check: string;
  readonly what: string;
  readonly answer: unknown;
}

export interface Transcript {
  readonly header: Header | null;
  /** By check, what was asked, and the how manieth time it was. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Times and sizes, which are no two times the same. */
  readonly measured: readonly Answer[];
  /** Lines that a copy has damaged. */
  readonly unread: readonly string[];
}

export const headerLine = (header: Header): string => `live ita ${JSON.stringify(header)}`;

/** @param kind `check` for what can be compared */
export const answerLine = (kind: 'check' | 'measure', check: string, what: string, answer: unknown): string =>
  `${kind} ${check} ${JSON.stringify([what, answer])}`;

/** The check that a line of a transcript belongs to. */
export const checkOf = (line: string): string | null => LINE.exec(line)?.[2] ?? null;

/** The script editor's log puts time and level before a line. */
const LINE = /(?:^|\s)(live|check|measure) (\w+) ([[{].*[\]}])\s*$/;

/** A cell that is copied out of a sheet may come with quotes round it, and each of its own doubled. */
const unquoted = (line: string): string =>
  /^".*""/.test(line) && line.trimEnd().endsWith('"') ? line.trim().slice(1, -1).replace(/""/g, '"') : line;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const isPair = (value: unknown): value is [string, unknown] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';

/** Reads a transcript, whatever stands around its lines. */
export const readTranscript = (text: string): Transcript => {
  let header: Header | null = null;
  const answers = new Map<string, Answer>();
  const measured: Answer[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/).map(unquoted)) {
    const [, kind, check = '', json = ''] = LINE.exec(line) ?? [];
    const value = parsed(json);
    if (kind === 'live' && value !== undefined) header = value as Header;
    else if (isPair(value)) {
      const answer = { check, what: value[0], answer: value[1] };
      if (kind === 'measure') measured.push(answer);
      else answers.set(freeKey(answers, answer), answer);
    } else if (/(?:^|\s)(?:live|check|measure) \w+ [[{]/.test(line)) unread.push(line);
  }
  return { header, answers, measured, unread };
};

/** Some checks ask the same twice. */
const freeKey = (answers: ReadonlyMap<string, Answer>, { check, what }: Answer): string => {
  let time = 1;
  const key = (): string => `${check} ${time} ${what}`;
  while (answers.has(key())) time += 1;
  return key();
};
