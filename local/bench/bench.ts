/** `npm run bench`: what a run costs, and what computing costs. Prints figures; judges nothing. */

import { readFileSync } from 'node:fs';
import type { IWorkbookData } from '@univerjs/core';
import { assess } from '../../src/assessment/assess.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { framework2568 } from '../../src/framework/framework2568.ts';
import { allItems } from '../../src/framework/lookup.ts';
import { readWorkbook } from '../../src/google/readWorkbook.ts';
import { columnName, type TabGrid } from '../../src/grid/grid.ts';
import { draftPlan, readyLibrary } from '../../src/plan/draft.ts';
import { measureLibrary } from '../../src/plan/library/builtIn/library.ts';
import { selectItems } from '../../src/plan/select.ts';
import { decide } from '../../src/run/decide.ts';
import { readInput } from '../../src/run/input/readInput.ts';
import { readScores } from '../../src/scores/readScores.ts';
import type { ScoreCell, Scores } from '../../src/scores/scores.ts';
import { readSettings } from '../../src/settings/readSettings.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { loadServer, openHost } from '../run.ts';
import { sampleWorkbook } from '../sample.ts';
import { pasteTexts } from './pasteTexts.ts';
import { tenfoldFramework } from './tenfold.ts';

const AGENCIES = 8300;
/** The engine keeps every formula in memory: so many agencies, and the time for all of them in proportion. */
const AGENCIES_BY_FORMULA = 830;

const [, , plainServer = '', tenfoldServer = ''] = process.argv;

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The same numbers on every run of the benchmark. */
const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const print = (what: string, figure: string): void => console.log(`${what.padEnd(62)} ${figure}`);

// What reading costs

/** The average of several goes after the first, which pays for compiling. */
const again = (work: () => void, times: number): number => milliseconds(() => repeat(work, times)) / times;
const repeat = (work: () => void, times: number): void => {
  for (let time = 0; time < times; time += 1) work();
};

console.log('\nReading and checking (aim: 333 ms for 52 items on the local host; in proportion to the rows)');
const readSample = (): void => {
  const host = openHost(sampleWorkbook());
  const readAndCheck = (): void => {
    decide(readInput(readWorkbook(host.services.SpreadsheetApp.getActiveSpreadsheet(), []).tabs));
  };
  const first = milliseconds(readAndCheck);
  print(
    'sample, 52 items, on the local host',
    `${first.toFixed(0)} ms at first, ${again(readAndCheck, 5).toFixed(0)} ms after that`,
  );
  host.dispose();
};
readSample();

/** Rows that are mostly none of the items, every row an item, and every row an item by its number alone. */
const longTabs = {
  'rows of words and figures': (row: number) => [`งานที่ ${row} ของหน่วยงาน`, row % 101],
  'rows that repeat the items': (row: number, code: string, title: string) => [`${code} ${title}`, row % 2],
  'rows numbered like items': (_: number, code: string, title: string) => [`${code.slice(1)} ${title}`, 100],
} as const satisfies Record<string, (row: number, code: string, title: string) => (string | number)[]>;

const longTab = (rows: number, rowOf: (typeof longTabs)[keyof typeof longTabs]): TabGrid => {
  const items = allItems(framework2568);
  const values = Array.from({ length: rows }, (_, row) => {
    const item = items[row % items.length];
    const { code = '', title = '' } = item ?? {};
    return row < items.length ? [`${code} ${title}`, 100] : rowOf(row, code, title);
  });
  return { name: 'คะแนน', values, shown: values.map((cells) => cells.map(String)) };
};

for (const [what, rowOf] of Object.entries(longTabs)) {
  for (const rows of [1000, 10_000, 100_000]) {
    const tab = longTab(rows, rowOf);
    const spent = again(() => {
      readScores([tab], framework2568, {
        tabs: { IIT: null, EIT: null, OIT: null },
        columns: { IIT: null, EIT: null, OIT: null },
        fiscalYear: 2568,
      });
    }, 3);
    print(
      `${rows.toLocaleString('en')} ${what}`,
      `${spent.toFixed(0)} ms, ${((spent / rows) * 1000).toFixed(1)} µs a row`,
    );
  }
}

// What computing costs

/** Scores of agencies, one after the other: the heap of a run, not of all runs, is what an agency costs. */
function* agencies(count: number): Generator<Scores> {
  const next = random(2);
  for (let agency = 0; agency < count; agency += 1) {
    yield {
      tabs: new Map(),
      problems: [],
      questions: [],
      otherYears: [],
      years: [],
      tabsOfYear: [],
      itemTabs: [],
      cells: framework2568.instruments.flatMap(({ code, parts, indicators, itemScale }) =>
        parts.flatMap((part) =>
          indicators.flatMap(({ items }) =>
            items.map(
              (item, row): ScoreCell => ({
                item: item.code,
                part: part.code,
                score:
                  itemScale === 'percent' ? Math.round(7000 + next() * 3000) / 100 : next() < 0.15 ? 0 : 100,
                cell: { tab: code, row: row + 1, column: 2 },
                codeColumn: 1,
              }),
            ),
          ),
        ),
      ),
    };
  }
}

const { settings } = readSettings(null);
const assessOne = (scores: Scores) => assess(framework2568, scores, settings.announced, 'by-item');
const library = readyLibrary(measureLibrary, framework2568, 2568, voiceOf(settings.digits));
let drafted = 0;
let assessing = 0;
let planning = 0;
for (const scores of agencies(AGENCIES)) {
  const start = performance.now();
  const assessment = assessOne(scores);
  const assessed = performance.now();
  const selected = selectItems(assessment, settings.selection);
  drafted += draftPlan(library, assessment, selected, settings).length;
  assessing += assessed - start;
  planning += performance.now() - assessed;
}

console.log(`Computing, one core (aim: assess and plan for ${AGENCIES} agencies under 1 s)`);
print(
  `assess and plan, ${AGENCIES} agencies`,
  `${(assessing + planning).toFixed(0)} ms, ${drafted} measures drafted`,
);
print(`of which assess, ${AGENCIES} agencies`, `${assessing.toFixed(0)} ms`);

/** One row an agency: the scores, then the formulas of every indicator, part, instrument and the overall score. */
const byFormula = (sample: readonly Scores[]): { time: number; largestDifference: number } => {
  const width = sample[0]?.cells.length ?? 0;
  const place = new Map(sample[0]?.cells.map(({ item, part }, column) => [`${part} ${item}`, column]));
  const formulasOf = (row: number): string[] => {
    const formulas: string[] = [];
    const add = (formula: string): string => {
      formulas.push(formula);
      return `${columnName(width + formulas.length)}${row}`;
    };
    const weighted = framework2568.instruments.flatMap(({ parts, indicators }) =>
      parts.map((part) => {
        const means = indicators.map(({ items }) => {
          const cells = items.map(
            ({ code }) => columnName((place.get(`${part.code} ${code}`) ?? 0) + 1) + row,
          );
          return add(`=AVERAGE(${cells[0]}:${cells[cells.length - 1]})`);
        });
        return `${part.weight}*${add(`=AVERAGE(${means[0]}:${means[means.length - 1]})`)}`;
      }),
    );
    add(`=${weighted.join('+')}`);
    return formulas;
  };
  const rows = sample.map(({ cells }, index) => [
    ...cells.map(({ score }) => ({ v: score ?? '' })),
    ...formulasOf(index + 1).map((f) => ({ f })),
  ]);
  const columns = rows[0]?.length ?? 0;
  const host = openHost({
    id: 'formulas',
    name: 'formulas',
    sheetOrder: ['s'],
    sheets: {
      s: {
        id: 's',
        name: 's',
        rowCount: rows.length,
        columnCount: columns,
        cellData: Object.fromEntries(rows.map((cells, row) => [row, Object.fromEntries(cells.entries())])),
      },
    },
  } as unknown as IWorkbookData);
  const [sheet] = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  let overall: unknown[] = [];
  const spent = milliseconds(() => {
    overall = (sheet?.getRange(1, columns, rows.length, 1).getValues() ?? []).map(([value]) => value);
  });
  const differences = sample.map((scores, index) =>
    Math.abs((assessOne(scores).computed.overall.score ?? 0) - Number(overall[index])),
  );
  host.dispose();
  return { time: spent, largestDifference: Math.max(...differences) };
};

const formulas = byFormula([...agencies(AGENCIES_BY_FORMULA)]);
print(
  `the same figures by the engine's formulas, ${AGENCIES_BY_FORMULA} agencies`,
  `${formulas.time.toFixed(0)} ms`,
);
print('largest difference between the two in the overall score', formulas.largestDifference.toExponential(1));

// What a run costs

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

const runs = (what: string, source: string, data: IWorkbookData): void => {
  const host = openHost(data);
  const server = loadServer(source, host);
  for (const which of ['first run', 're-run']) {
    host.calls.reset();
    const time = milliseconds(() => {
      const answer = JSON.parse(String(server.callFromClient('rpc', '{"method":"run"}')));
      if (!answer.ok) throw new Error(answer.message);
    });
    const { reads, writes } = host.calls;
    print(`${what}, ${which}`, `${reads} reads, ${writes} writes, ${time.toFixed(0)} ms on the local host`);
  }
  host.dispose();
};

console.log('\nService calls of a run (aim: at most 150 at first; 40 reads and 0 writes after that)');
const plain = readFileSync(plainServer, 'utf8');
runs('sample, 52 items', plain, sampleWorkbook());
runs('score tabs alone, 52 items', plain, scoreTabs(framework2568));
const tenfold = tenfoldFramework(framework2568);
runs(
  `score tabs alone, ${allItems(tenfold).length} items`,
  readFileSync(tenfoldServer, 'utf8'),
  scoreTabs(tenfold),
);

console.log('\nReading a pasted text (aim: 20 KB at once, 1 MB in a few seconds)');
const readPasted = (what: string, text: string): void => {
  const host = openHost(sampleWorkbook());
  const server = loadServer(plain, host);
  const request = JSON.stringify({ method: 'previewPaste', text });
  const time = milliseconds(() => {
    const answer = JSON.parse(String(server.callFromClient('rpc', request)));
    // A text that says nothing is refused; that takes reading, too.
    if (!answer.ok && answer.code !== 'nothing-pasted') throw new Error(answer.message);
  });
  print(what, `${time.toFixed(0)} ms on the local host`);
  host.dispose();
};
for (const [what, text] of Object.entries(pasteTexts())) readPasted(what, text);

process.exit(0);
