import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { sampleWorkbook } from '../sample.ts';
import { openXlsx } from '../xlsx/read.ts';
import { WorkbookFileError } from '../xlsx/workbookFileError.ts';
import { saveXlsx } from '../xlsx/write.ts';
import { compressed, type Encoding, encodingFor, endings, isWorthIt } from './compression.ts';
import { clientScriptPath, contentSecurityPolicy, fontsPath, harnessPage } from './harness.ts';
import { noticesHeader, type SaveRequest } from './saveRequest.ts';
import { strings } from './strings.ts';

interface WorkbenchOptions {
  /** 0 takes any that is free. */
  port: number;
  /** The folder of the built add-on, as it goes to Google. */
  dist: string;
  /** The folder that `ensureWorkbench` wrote. */
  page: string;
  /** What the workbench opens with; the sample when nothing else is given. */
  workbook?: IWorkbookData;
}

/** A workbench that listens. */
export interface Workbench {
  url: string;
  close(): Promise<void>;
}

/** An answer other than 200, and what it says. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Answer {
  type: string;
  body: string | Uint8Array;
  /** The body as it was compressed before. */
  packed?: Partial<Record<Encoding, Uint8Array>>;
  headers?: Record<string, string>;
}

type Handler = (request: IncomingMessage, url: URL) => Promise<Answer>;

/** A page that holds more cells than these of one tab would stand still for long. */
const mostShownCells = 1_000_000;
const mostBytes = 100 * 1024 * 1024;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const json = (value: unknown): Answer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

async function fileAnswer(folder: string, name: string): Promise<Answer> {
  try {
    const type = contentTypes[extname(name)] ?? 'application/octet-stream';
    return { type, body: await readFile(join(folder, name)) };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw new Refusal(404, `No file ${name}`);
    throw cause;
  }
}

async function pageFile(folder: string, name: string): Promise<Answer> {
  const answer = await fileAnswer(folder, name);
  const packed: Answer['packed'] = {};
  for (const [encoding, ending] of Object.entries(endings) as [Encoding, string][]) {
    const bytes = await readFile(join(folder, name + ending)).catch(() => null);
    if (bytes) packed[encoding] = bytes;
  }
  return { ...answer, packed };
}

/** The files of the page, each read once: nobody builds the page anew under a server that runs. */
function pageFiles(folder: string): (name: string) => Promise<Answer> {
  const read = new Map<string, Promise<Answer>>();
  return (name) => {
    const file = read.get(name) ?? pageFile(folder, name);
    read.set(name, file);
    return file;
  };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new Refusal(413, strings.fileTooLarge);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** @throws Refusal with the sentence of what is wrong with a file */
async function fileAsked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new Refusal(422, strings.fileProblem[error.problem]);
    throw error;
  }
}

/** More than these would fit neither a header nor the line where they are shown. */
const mostNotices = 5;

/** Sentences to show with an answer that is no JSON object of ours; headers carry plain letters only. */
function noticeHeaders(sentences: readonly string[]): Record<string, string> {
  const shown = encodeURIComponent(JSON.stringify(sentences.slice(0, mostNotices)));
  return sentences.length > 0 ? { [noticesHeader]: shown } : {};
}

const open: Handler = async (request, url) => {
  const name = url.searchParams.get('name') || strings.unnamedWorkbook;
  const { workbook, far } = await fileAsked(openXlsx(await bodyOf(request), name, mostShownCells));
  const notRead = far.map(({ tab, cells }) => strings.farCells(tab, cells));
  return { ...json(workbook), headers: noticeHeaders(notRead) };
};

const save: Handler = async (request) => {
  const { workbook, original }: SaveRequest = JSON.parse(Buffer.from(await bodyOf(request)).toString('utf8'));
  const bytes = original === null ? undefined : new Uint8Array(Buffer.from(original, 'base64'));
  const { bytes: body, notKept } = await fileAsked(saveXlsx(workbook, bytes));
  return { type: xlsxType, body, headers: noticeHeaders(notKept.map(strings.notKept)) };
};

async function sidebarAnswer(dist: string, name: string): Promise<Answer> {
  const { type, body } = await fileAnswer(dist, `${name}.html`);
  return {
    type,
    body: harnessPage(Buffer.from(body).toString('utf8')),
    headers: { 'content-security-policy': contentSecurityPolicy },
  };
}

/** Other sites must reach this server neither through a name of theirs that leads here, nor by a form of theirs. */
function checkOrigin({ headers, method }: IncomingMessage): void {
  const host = headers.host ?? '';
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) throw new Refusal(403, 'Host not allowed');
  if (method === 'GET') return;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, 'Origin not allowed');
}

function routes({ dist, page, workbook = sampleWorkbook() }: WorkbenchOptions): Handler {
  const ofPage = pageFiles(page);
  const fixed: Record<string, Handler> = {
    'GET /': () => ofPage('index.html'),
    'GET /page.js': () => ofPage('page.js'),
    'GET /page.css': () => ofPage('page.css'),
    [`GET ${fontsPath}`]: () => ofPage('fonts.css'),
    [`GET ${clientScriptPath}`]: () => ofPage('google-script.js'),
    'GET /workbook': async () => json(workbook),
    'POST /open': open,
    'POST /save': save,
  };
  return async (request, url) => {
    checkOrigin(request);
    const handler = fixed[`${request.method} ${url.pathname}`];
    if (handler) return handler(request, url);
    const [, folder, name] = /^\/(assets|dist|sidebar)\/([\w-]+(?:\.\w+)?)$/.exec(url.pathname) ?? [];
    if (request.method !== 'GET' || name === undefined) throw new Refusal(404, 'Not found');
    if (folder === 'assets') return ofPage(`assets/${name}`);
    return folder === 'dist' ? fileAnswer(dist, name) : sidebarAnswer(dist, name);
  };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { type, body, packed, headers }: Answer,
): Promise<void> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = isWorthIt(type, bytes.length) ? encodingFor(accepted) : null;
  const sent = encoding ? (packed?.[encoding] ?? (await compressed(bytes, encoding))) : bytes;
  response.writeHead(status, {
    'content-type': type,
    ...(encoding ? { 'content-encoding': encoding } : {}),
    'content-length': sent.length,
    vary: 'accept-encoding',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(sent);
}

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (error instanceof SyntaxError) return new Refusal(400, 'The request is not JSON');
  console.error(error);
  return new Refusal(500, strings.requestFailed);
};

/**
 * Serves the workbench on this machine only.
 *
 * `POST /open?name=…` takes the bytes of an .xlsx file and answers the workbook; `POST /save` takes a `SaveRequest` and
 * answers the bytes. What is not read or not kept is told in the header `noticesHeader`. What fails is answered as
 * `{ "error": sentence }`, in Thai where a person can do something about it.
 *
 * @throws Error when the port is taken
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const answer = routes(options);
  const server = createServer(async (request, response) => {
    try {
      const url = new URL(request.url ?? '/', 'http://localhost');
      await send(request, response, 200, await answer(request, url));
    } catch (error) {
      const { status, message } = refusalOf(error);
      await send(request, response, status, json({ error: message }));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
