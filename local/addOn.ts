/** The built add-on in Node: its server on a host, and the part of the sidebar that decides. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, createContext, Script } from 'node:vm';
import type { CallAnswers, DoorAnswer, Sent } from '../src/grid/door.ts';
import type { Workbook } from '../src/grid/workbook.ts';
import type * as Word from '../src/report/word/toDocx.ts';
import type { AnswerTo, GoTo, Response } from '../src/run/ask.ts';
import type { Conversation } from '../src/run/conversation/conversation.ts';
import type { Means } from '../src/run/conversation/means.ts';
import type * as Middle from '../src/run/main.ts';
import type { Request } from '../src/run/requests.ts';
import type { LanguageCode } from '../src/words/voice.ts';
import type { Server } from './run.ts';
import { parseHtml } from './text/parseHtml.ts';

export type { Middle };

/** The texts of the built files. */
export interface Built {
  readonly server: string;
  readonly sidebar: string;
  readonly word: string;
}

/** @param dist the folder of the built add-on */
export const readBuilt = async (dist: string): Promise<Built> => {
  const [server = '', sidebar = '', word = ''] = await Promise.all(
    ['server.js', 'sidebar.html', 'word.html'].map((name) => readFile(join(dist, name), 'utf8')),
  );
  return { server, sidebar, word };
};

const SCRIPT = /<script id="script">([\s\S]*?)<\/script>/;

/**
 * Runs the built sidebar's script, unchanged, in a world of its own that has the language only: what decides, without the
 * views.
 *
 * @param sidebar the text of `dist/sidebar.html`
 * @throws Error when it is none that was built
 */
export const loadMiddle = (sidebar: string): typeof Middle => {
  const code = SCRIPT.exec(sidebar)?.[1];
  if (code === undefined) throw new Error('The sidebar has no script');
  // As for the server: Node's usual kind of world is slow at every use of `Math` or `String`.
  const world = createContext(constants.DONT_CONTEXTIFY) as { loadIta?: () => typeof Middle };
  new Script(code, { filename: 'sidebar.html' }).runInContext(world);
  if (!world.loadIta) throw new Error('The sidebar’s script has no global');
  return world.loadIta();
};

/**
 * Runs the built script that makes Word's files, unchanged, in a world of its own that has the language, and what every
 * browser turns texts into bytes with.
 *
 * @param word the text of `dist/word.html`
 * @throws Error when the text is not that script
 */
export const loadWord = (word: string): typeof Word => {
  const world = createContext(constants.DONT_CONTEXTIFY) as { itaWord?: typeof Word };
  Object.assign(world, { TextEncoder, TextDecoder });
  new Script(word, { filename: 'word.html' }).runInContext(world);
  if (!world.itaWord) throw new Error('The script for Word has no global');
  return world.itaWord;
};

/**
 * Talks to the server for a conversation, as the sidebar does, call by call.
 *
 * @param build of the middle
 * @param knows is told each workbook that is read, even where what was asked is refused then
 */
export const converse = <Result>(
  build: string,
  server: Server,
  conversation: Conversation<Result>,
  knows: (workbook: Workbook) => void = () => {},
): Result => {
  let next = conversation.next();
  while (!next.done) {
    const { call } = next.value;
    const sent: Sent = { build, call };
    const json = server.callFromClient('rpc', JSON.stringify(sent));
    const answer = JSON.parse(String(json)) as DoorAnswer;
    if (answer.ok && call.method === 'read') knows(answer.value as CallAnswers['read']);
    next = conversation.next(answer);
  }
  return next.value;
};

/** What is spoken on this machine. */
export const LANGUAGE = 'th' satisfies LanguageCode;

/** What requests are carried out with here. */
export const meansOf = ({ languageOf }: typeof Middle): Means => ({
  parseHtml,
  language: languageOf(LANGUAGE),
});

/** One request, on the workbook as it is. @param knows as for `converse` */
export const askAddOn = <R extends Request | GoTo>(
  middle: typeof Middle,
  server: Server,
  request: R,
  knows?: (workbook: Workbook) => void,
): Response<AnswerTo<R>> =>
  converse(middle.build, server, middle.asking(request, meansOf(middle)), knows).response;
