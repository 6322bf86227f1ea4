/** `npm run bench`: what the built add-on's requests cost, beside a server that knows the workbook. Prints figures; judges nothing. */
import { gzipSync } from 'node:zlib';
import type { IWorkbookData } from '@univerjs/core';
import type { Framework } from '../../src/framework/framework.ts';
import { framework2568 } from '../../src/framework/framework2568.ts';
import { allItems } from '../../src/framework/lookup.ts';
import type { Sent } from '../../src/grid/door.ts';
import type { Workbook } from '../../src/grid/workbook.ts';
import type { AnswerTo, Asked } from '../../src/run/ask.ts';
import type { Request } from '../../src/run/requests.ts';
import { type Built, converse, loadMiddle, loadWord, type Middle, meansOf, readBuilt } from '../addOn.ts';
import type { Host } from '../host/host.ts';
import { loadServer, openHost, type Server } from '../run.ts';
import { sampleWorkbook } from '../sample.ts';
import { again, kilobytes, median, milliseconds, print, random } from './measure.ts';
import { pasteTexts } from './pasteTexts.ts';
import { tenfoldFramework } from './tenfold.ts';

const [, , plainFolder = '', tenfoldFolder = ''] = process.argv;

/** The built add-on on a workbook. */
interface Opened {
  readonly host: Host;
  /** Counts the calls to it that are made by `ask`. */
  readonly server: Server & { asked: number };
  readonly middle: typeof Middle;
}

const open = (built: Built, data: IWorkbookData): Opened => {
  const host = openHost(data);
  const server = loadServer(built.server, host);
  const counting = {
    ...server,
    asked: 0,
    callFromClient: (name: string, ...args: unknown[]): unknown => {
      counting.asked += 1;
      return server.callFromClient(name, ...args);
    },
  };
  return { host, server: counting, middle: loadMiddle(built.sidebar) };
};

const ask = <R extends Request>(
  { middle, server }: Opened,
  request: R,
  known: Workbook | null = null,
): Asked<AnswerTo<R>> => converse(middle.build, server, middle.asking(request, meansOf(middle), known));

/** Makes a request that must be answered. */
const answered = <R extends Request>(
  opened: Opened,
  request: R,
  known: Workbook | null = null,
): Asked<AnswerTo<R>> => {
  const asked = ask(opened, request, known);
  if (!asked.response.ok) throw new Error(asked.response.refusal.code);
  return asked;
};

/** Score tabs as an agency brings them, with nothing else. */
const scoreTabs = (framework: Framework): IWorkbookData => {
  const next = random(1);
  const sheets = framework.instruments.map(({ code, indicators, itemScale }) => ({
    id: code,
    name: code,
    rowCount: 1000,
    columnCount: 26,
    cellData: Object.fromEntries(
      indicators
        .flatMap(({ items }) => items)
        .map((item, row) => [
          row + 1,
          {
            0: { v: `${item.code} ${item.title}`, t: 1 },
            1: {
              v: itemScale === 'percent' ? Math.round(next() * 10000) / 100 : next() < 0.2 ? 0 : 100,
              t: 2,
            },
          },
        ]),
    ),
  }));
  return {
    id: 'bench',
    name: 'bench',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  } as unknown as IWorkbookData;
};

const measureRuns = (what: string, opened: Opened): void => {
  const { host, server } = opened;
  for (const which of ['first run', 're-run']) {
    host.calls.reset();
    server.asked = 0;
    const time = milliseconds(() => answered(opened, { method: 'run', shown: null }));
    const { reads, writes } = host.calls;
    print(
      `${what}, ${which}`,
      `${reads} reads, ${writes} writes in ${server.asked} calls to the server, ${time.toFixed(0)} ms on the local host`,
    );
  }
};

const measureReading = (what: string, { host, server, middle }: Opened): void => {
  host.calls.reset();
  const sent: Sent = { build: middle.build, call: { method: 'read', isAhead: false } };
  const json = String(server.callFromClient('rpc', JSON.stringify(sent)));
  const { reads } = host.calls;
  const tabs = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets().length;
  print(`${what}, ${tabs} tabs: the answer to read`, `${kilobytes(Buffer.byteLength(json))}, ${reads} reads`);
};

/** As at every tick in the sidebar: the workbook is known, and all of it that a decision wants. */
const measureTick = (what: string, opened: Opened): void => {
  const { workbook } = answered(opened, { method: 'preview' });
  opened.server.asked = 0;
  const tick = (): unknown => answered(opened, { method: 'preview' }, workbook);
  const first = milliseconds(tick);
  const later = again(tick, 5);
  const calls = opened.server.asked;
  print(
    `${what}: a preview of a known workbook`,
    `${first.toFixed(0)} ms at first, ${later.toFixed(0)} ms after that, ${calls} calls to the server`,
  );
};

const measurePastes = (opened: Opened): void => {
  const { workbook } = answered(opened, { method: 'start' });
  for (const [what, text] of Object.entries(pasteTexts())) {
    const time = milliseconds(() => {
      const { response } = ask(opened, { method: 'previewPaste', text }, workbook);
      // A text that says nothing is refused; that takes reading, too.
      if (!response.ok && response.refusal.code !== 'nothing-pasted') throw new Error(response.refusal.code);
    });
    print(what, `${time.toFixed(0)} ms`);
  }
};

/** As one press makes it, the workbook known. */
const measureReport = async (
  what: string,
  opened: Opened,
  word: ReturnType<typeof loadWord>,
): Promise<void> => {
  const { workbook } = answered(opened, { method: 'previewReport' });
  const times: number[] = [];
  let size = 0;
  for (let time = 0; time < 4; time += 1) {
    const start = performance.now();
    const { response } = answered(opened, { method: 'makeReport', kind: 'full' }, workbook);
    if (!response.ok) throw new Error(response.refusal.code);
    size = (await word.toDocx(response.value)).length;
    times.push(performance.now() - start);
  }
  const [first = 0, ...later] = times;
  print(
    `${what}: the Word report`,
    `${first.toFixed(0)} ms at first, ${median(later).toFixed(0)} ms after that, ${kilobytes(size)}`,
  );
};

const plain = await readBuilt(plainFolder);
const tenfold = await readBuilt(tenfoldFolder);
const framework10 = tenfoldFramework(framework2568);

console.log('\nThe built files');
for (const [name, text] of Object.entries({
  'server.js': plain.server,
  'sidebar.html': plain.sidebar,
  'word.html': plain.word,
})) {
  print(name, `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} compressed`);
}
print(
  'loading the sidebar’s script in Node',
  `${milliseconds(() => loadMiddle(plain.sidebar)).toFixed(0)} ms`,
);

const workbooks = {
  'sample, 52 items': open(plain, sampleWorkbook()),
  'score tabs alone, 52 items': open(plain, scoreTabs(framework2568)),
  [`score tabs alone, ${allItems(framework10).length} items`]: open(tenfold, scoreTabs(framework10)),
};
console.log('\nService calls of a run (aim: at most 150 at first; 30 reads and 0 writes after that)');
for (const [what, opened] of Object.entries(workbooks)) measureRuns(what, opened);
console.log('\nThe workbook as it is read, after the runs (no aim)');
for (const [what, opened] of Object.entries(workbooks)) measureReading(what, opened);
console.log('\nA tick in the sidebar (aim: 50 ms, no call to the server)');
for (const [what, opened] of Object.entries(workbooks)) measureTick(what, opened);
console.log('\nThe Word report (aim: 2 s and 300 KB for the sample, linear in rows)');
const word = loadWord(plain.word);
for (const [what, opened] of Object.entries(workbooks)) await measureReport(what, opened, word);
console.log('\nReading a pasted text (aim: 20 KB at once, 1 MB in a few seconds)');
measurePastes(workbooks['sample, 52 items']);

process.exit(0);
