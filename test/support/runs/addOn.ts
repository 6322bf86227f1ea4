/** The built add-on on the local host, as the whole-run tests use it. */
import { readFileSync, statSync } from 'node:fs';
import type { IWorkbookData } from '@univerjs/core';
import { askAddOn, converse, loadMiddle, type Middle } from '../../../local/addOn.ts';
import { type Behaviour, behaviours } from '../../../local/host/behaviour.ts';
import { createHost, type Host } from '../../../local/host/host.ts';
import type { HtmlFiles } from '../../../local/host/services/ui.ts';
import { triggerOnEdit } from '../../../local/host/typing/onEdit.ts';
import { type LoadedCode, loadCode, type Server } from '../../../local/run.ts';
import { type HeadlessUniver, openUniver } from '../../../local/univer/node.ts';
import type { Skipped } from '../../../src/grid/door.ts';
import type { Workbook } from '../../../src/grid/workbook.ts';
import { describeRefusal } from '../../../src/problems/describe.ts';
import { languageOf } from '../../../src/problems/language.ts';
import type { Refusal } from '../../../src/problems/refusal.ts';
import type { Response } from '../../../src/run/ask.ts';
import { deciding } from '../../../src/run/conversation/conversation.ts';
import type { Request } from '../../../src/run/requests.ts';
import type { Outcome } from '../../../src/run/run.ts';
import { type RunOutcome, type RunReport, reported } from './runReport.ts';

const builtFile = new URL('../../../dist/server.js', import.meta.url);
let loaded: { builtAt: number; code: LoadedCode } | null = null;

/** The built server code, loaded once for all workbooks: it keeps nothing of a call, as it could not at Google. */
const builtServer = (host: Host): Server => {
  const builtAt = statSync(builtFile).mtimeMs;
  if (loaded?.builtAt !== builtAt) {
    loaded = { builtAt, code: loadCode(readFileSync(builtFile, 'utf8'), host.services) };
  }
  return loaded.code.on(host);
};

/** Enough for almost every table of the tests. Google gives a tab 1,000, and formulas over whole columns would take five times as long. */
const NEW_TAB_ROWS = 200;

const sidebarFile = new URL('../../../dist/sidebar.html', import.meta.url);
const wordFile = new URL('../../../dist/word.html', import.meta.url);

/** The HTML files as they were pushed. */
const htmlFiles: HtmlFiles = { sidebar: () => '', word: () => readFileSync(wordFile, 'utf8') };

let middle: { builtAt: number; code: typeof Middle } | null = null;

/** The built part that decides, loaded once. */
export const builtMiddle = (): typeof Middle => {
  const builtAt = statSync(sidebarFile).mtimeMs;
  if (middle?.builtAt !== builtAt) {
    middle = { builtAt, code: loadMiddle(readFileSync(sidebarFile, 'utf8')) };
  }
  return middle.code;
};

export interface AddOn {
  readonly host: Host;
  readonly server: Server;
  /** What the sidebar's button does. */
  run(): RunReport;
  /** One request through the door, as the sidebar makes it; of a run, what is reported. */
  ask(request: object): Told;
  /** Decides on the workbook as it is, with our own code as it stands in the sources. */
  decide<Result>(decide: (workbook: Workbook) => Result): Result;
  /** What a tab shows, row by row. */
  shown(tab: string): string[][];
  /** What a tab holds, as a person would type it, written at the place. Rows and columns count from 1. */
  type(tab: string, row: number, column: number, text: string): void;
  /** What a person types into a cell. The server's `onEdit` hears of it, and what goes wrong there is in `editErrors`. */
  edit(tab: string, row: number, column: number, text: string): void;
  /** What the server's `onEdit` threw, which no person would notice. */
  readonly editErrors: readonly unknown[];
  /** The tab names, in order. */
  tabs(): string[];
  close(): void;
}

const isRun = ({ method }: Request): boolean => method === 'run' || method === 'preview';

/** A response as a person hears it. */
export type Told =
  | { readonly ok: true; readonly value: unknown; readonly skipped: readonly Skipped[] }
  | { readonly ok: false; readonly code: Refusal['code']; readonly message: string };

/** A run's answer told as tests ask for it, a refusal in its words; any other as it is. */
export const told = (asked: Request, response: Response): Told => {
  if (!response.ok) {
    const { refusal } = response;
    return { ok: false, code: refusal.code, message: describeRefusal(refusal, languageOf('th')) };
  }
  if (!isRun(asked)) return response;
  const moment = asked.method === 'run' ? 'written' : 'planned';
  return { ...response, value: reported(response.value as Outcome, moment) };
};

/** The report of a run that went well. @throws Error with what was answered instead */
const reportIn = (response: Told): RunReport => {
  if (!response.ok) throw new Error(response.message);
  const outcome = response.value as RunOutcome;
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
  return outcome.report;
};

const sheetNamed = ({ services }: Host, tab: string) => {
  const found = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!found) throw new Error(`There is no tab ${tab}`);
  return found;
};

interface Surroundings {
  /** Its language; Thai unless given. */
  readonly locale?: string;
  /** How many rows a new tab has. */
  readonly newTabRows?: number;
}

/**
 * Opens a workbook (Univer's data) with the built add-on.
 *
 * @param behaviour what Google does where it may do one thing or another
 */
export const openAddOn = (
  data: Partial<IWorkbookData>,
  behaviour: Behaviour = behaviours.lenient,
  { locale = 'th', newTabRows = NEW_TAB_ROWS }: Surroundings = {},
): AddOn => {
  const univer: HeadlessUniver = openUniver(data);
  const editErrors: unknown[] = [];
  const host: Host = createHost(univer.univerAPI, {
    formulaEngine: univer.formulaEngine,
    behaviour,
    locale,
    newTabRows,
    htmlFiles,
    onEdit: (event) => triggerOnEdit(server, event, (error) => editErrors.push(error)),
  });
  const server = builtServer(host);
  const ask = (request: object): Told => {
    const asked = { shown: null, ...request } as Request;
    return told(asked, askAddOn(builtMiddle(), server, asked));
  };
  return {
    host,
    server,
    ask,
    decide: (decide) => converse(builtMiddle().build, server, deciding(null, decide)).result,
    run: () => reportIn(ask({ method: 'run' })),
    shown: (tab) => sheetNamed(host, tab).getDataRange().getDisplayValues(),
    type: (tab, row, column, text) => {
      sheetNamed(host, tab)
        .getRange(row, column)
        .setValues([[text]]);
      host.settle();
    },
    edit: (tab, row, column, text) => host.type(tab, row, column, text),
    editErrors,
    tabs: () =>
      host.services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .map((one) => one.getName()),
    close: () => {
      host.dispose();
      univer.dispose();
    },
  };
};
