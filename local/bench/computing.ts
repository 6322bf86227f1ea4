/** `npm run bench`: what reading scores costs, and what computing costs. Prints figures; judges nothing. */
import type { IWorkbookData } from '@univerjs/core';
import { levelsAhead } from '../../src/assessment/ahead/levelsAhead.ts';
import { assess } from '../../src/assessment/assess.ts';
import { framework2568 } from '../../src/framework/framework2568.ts';
import { allItems } from '../../src/framework/lookup.ts';
import { readWorkbook } from '../../src/google/readWorkbook.ts';
import { columnName, type TabGrid } from '../../src/grid/grid.ts';
import { draftPlan } from '../../src/plan/draft.ts';
import { measureLibrary } from '../../src/plan/library/builtIn/library.ts';
import { readyLibrary } from '../../src/plan/library/readyLibrary.ts';
import { selectItems } from '../../src/plan/select.ts';
import { decide } from '../../src/run/decide.ts';
import { readInput } from '../../src/run/input/readInput.ts';
import { surveyOf } from '../../src/run/input/survey.ts';
import { ownedTables } from '../../src/run/table/ownedTables.ts';
import { readScores } from '../../src/scores/readScores.ts';
import type { ScoreCell, Scores } from '../../src/scores/scores.ts';
import { readSettings } from '../../src/settings/readSettings.ts';
import { voiceOf, wordingOf } from '../../src/words/voice.ts';
import { openHost } from '../run.ts';
import { sampleWorkbook } from '../sample.ts';
import { again, milliseconds, print, random } from './measure.ts';

const AGENCIES = 8300;
/** The engine keeps every formula in memory: so many agencies, and the time for all of them in proportion. */
const AGENCIES_BY_FORMULA = 830;
const AGENCIES_AHEAD = 830;

// What reading costs

console.log('\nReading and checking (aim: 333 ms for 52 items on the local host; in proportion to the rows)');
const readSample = (): void => {
  const host = openHost(sampleWorkbook());
  const readAndCheck = (): void => {
    decide(
      readInput(
        surveyOf(readWorkbook(host.services.SpreadsheetApp.getActiveSpreadsheet()).tabs, ownedTables),
        wordingOf('th'),
      ),
    );
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
const library = readyLibrary(measureLibrary, framework2568, voiceOf(settings.digits, wordingOf('th')));
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

let ahead = 0;
let slowest = 0;
for (const scores of agencies(AGENCIES_AHEAD)) {
  const assessment = assessOne(scores);
  const spent = milliseconds(() => levelsAhead(framework2568, assessment, 'by-item'));
  ahead += spent;
  slowest = Math.max(slowest, spent);
}
print(
  `fewest items to each level (aim: under 50 ms an agency), ${AGENCIES_AHEAD} agencies`,
  `${(ahead / AGENCIES_AHEAD).toFixed(2)} ms an agency, ${slowest.toFixed(1)} ms at most`,
);

/** Where an agency's scores stand in its row, by part and item; columns count from 0. */
type Places = ReadonlyMap<string, number>;

/** The formulas of every indicator, part, instrument and the overall score, behind the scores of a row. */
const formulasOf = (places: Places, row: number): string[] => {
  const formulas: string[] = [];
  const add = (formula: string): string => {
    formulas.push(formula);
    return `${columnName(places.size + formulas.length)}${row}`;
  };
  const weighted = framework2568.instruments.flatMap(({ parts, indicators }) =>
    parts.map((part) => {
      const means = indicators.map(({ items }) => {
        const cells = items.map(
          ({ code }) => columnName((places.get(`${part.code} ${code}`) ?? 0) + 1) + row,
        );
        return add(`=AVERAGE(${cells[0]}:${cells[cells.length - 1]})`);
      });
      return `${part.weight}*${add(`=AVERAGE(${means[0]}:${means[means.length - 1]})`)}`;
    }),
  );
  add(`=${weighted.join('+')}`);
  return formulas;
};

const workbookOf = (rows: readonly (readonly object[])[]): IWorkbookData =>
  ({
    id: 'formulas',
    name: 'formulas',
    sheetOrder: ['s'],
    sheets: {
      s: {
        id: 's',
        name: 's',
        rowCount: rows.length,
        columnCount: rows[0]?.length ?? 0,
        cellData: Object.fromEntries(rows.map((cells, row) => [row, Object.fromEntries(cells.entries())])),
      },
    },
  }) as unknown as IWorkbookData;

/** One row an agency: the scores, then the formulas. */
const byFormula = (sample: readonly Scores[]): { time: number; largestDifference: number } => {
  const places = new Map(sample[0]?.cells.map(({ item, part }, column) => [`${part} ${item}`, column]));
  const rows = sample.map(({ cells }, index) => [
    ...cells.map(({ score }) => ({ v: score ?? '' })),
    ...formulasOf(places, index + 1).map((f) => ({ f })),
  ]);
  const columns = rows[0]?.length ?? 0;
  const host = openHost(workbookOf(rows));
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

process.exit(0);
