/**
 * Another language needs no more than to be handed in: a made-up one says and writes everything, and what stands outside
 * its marks is what staff, the framework or the measure library say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import type { Actions } from '../../sidebar/actions.ts';
import type { View } from '../../sidebar/elements/element.ts';
import { writerFor } from '../../sidebar/elements/writer.ts';
import { pageView } from '../../sidebar/page/pageView.ts';
import { reportFormOf } from '../../sidebar/state/reportForm.ts';
import { selectionFormOf } from '../../sidebar/state/selectionForm.ts';
import { initialState, type Shown, type State } from '../../sidebar/state/state.ts';
import { stepNames } from '../../sidebar/state/stepName.ts';
import { emptyUnits } from '../../sidebar/state/unitsForm.ts';
import { choose, noWishes, restore } from '../../sidebar/state/wishes.ts';
import { describeWritten } from '../../sidebar/steps/plan/describeWritten.ts';
import { offersOf } from '../../sidebar/steps/plan/offersView.ts';
import { framework2568 } from '../../src/framework/framework2568.ts';
import { frameworks } from '../../src/framework/frameworks.ts';
import { type Edit, setCells } from '../../src/grid/edits.ts';
import { applyEdits } from '../../src/grid/making/applyEdits.ts';
import { isMark } from '../../src/grid/marks/marks.ts';
import type { Workbook } from '../../src/grid/workbook.ts';
import type { MissingReason, PastedReport, ScoreDoubt } from '../../src/paste/pastedReport.ts';
import { measureLibrary } from '../../src/plan/library/builtIn/library.ts';
import { fillTemplate } from '../../src/plan/library/fillTemplate.ts';
import { type Language, languageOf } from '../../src/problems/language.ts';
import { documentKinds, type Report } from '../../src/report/report.ts';
import { asking } from '../../src/run/ask.ts';
import { changesOf } from '../../src/run/changes.ts';
import { describeSkipped } from '../../src/run/conversation/describeSkipped.ts';
import { type Understood, understand } from '../../src/run/paste/understand.ts';
import { decideRequest, type Request } from '../../src/run/requests.ts';
import type { RunRequest } from '../../src/run/run.ts';
import { previewYear } from '../../src/run/year/newYear.ts';
import type { Question } from '../../src/scores/scores.ts';
import { reportSections } from '../../src/settings/settings.ts';
import { toArabicDigits } from '../../src/thai/digits.ts';
import { languages, voiceOf } from '../../src/words/voice.ts';
import { kindsOnRequest } from '../support/plan/kindsOnRequest.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { grid } from '../support/tabs/grid.ts';
import { tabOf } from '../support/tabs/tab.ts';
import { pastedAgency, reportText } from '../support/texts/reportText.ts';
import { isClosed, isWhole, madeUp, unmarked } from '../support/words/madeUp.ts';
import { nodesIn, textsIn } from '../support/words/page.ts';

const THAI = /[\u0e01-\u0e5b]/;

/** Every text below a value: of the framework, of the library. */
const textsBelow = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsBelow) : [];
};

const reportOf2569 = reportText()
  .replaceAll('2568', '2570')
  .replaceAll('2567', '2568')
  .replaceAll('2570', '2569');

/** What is said in no language of ours: by the framework, the measure library, the agency, the pasted text, a language of itself. */
const givenTexts = [
  ...textsBelow(frameworks),
  ...textsBelow(measureLibrary),
  ...Object.values(pastedAgency),
  ...languages.map(({ name }) => name),
  ...reportOf2569.split('\n').map((line) => line.replaceAll('\t', ' ')),
].flatMap((text) => [
  text,
  ...[2568, 2569].map((year) => unmarked(fillTemplate(text, framework2568, year, voiceOf('arabic', madeUp)))),
]);

/** Without what stands for years and other items, which each language names in its own words. */
const bare = (text: string): string =>
  toArabicDigits(text)
    .replace(/ ?\{[^}]*\}/g, '')
    .replace(/ +/g, ' ')
    .trim();

const given = new Set(givenTexts.map(bare));

/** What is said in Thai outside the marks although nobody gave it. */
const strayThai = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => unmarked(text).split('\n'))
    .map((line) => bare(line).replace(/^[0-9]+\. /, ''))
    .filter((line) => THAI.test(line) && !given.has(line));

const means = (language: Language) => ({ parseHtml, language });

/** All that might be asked of its tabs is read. */
const read = ({ tabs }: Workbook): Workbook => ({
  tabs: tabs.map((tab) => ({ ...tab, facts: { ...tabOf(tab.grid).facts, ...tab.facts } })),
});

const after = (workbook: Workbook, edits: readonly Edit[]): Workbook => read(applyEdits(workbook, edits));

const done = (workbook: Workbook, request: Request, language = languageOf('th')): Workbook =>
  after(workbook, decideRequest(workbook, request, means(language)).edits);

const pasted = (workbook: Workbook, text: string): Workbook => {
  const { changes } = understand(workbook, { text, parseHtml });
  return done(workbook, { method: 'writePaste', text, accepted: changes.map(({ key }) => key), shown: null });
};

const ready = (workbook: Workbook, request?: RunRequest) => readyRun(workbook, request, madeUp);

/** What staff have at first, in Thai: score tabs of the report, and their settings. */
const begun = done(pasted({ tabs: [tabOf(grid('Sheet1', [['']]))] }, reportText()), {
  method: 'answer',
  key: 'units',
  value: 'A, B',
});

/** With a plan of ours, and no summary: that is found again by headers, which no language in use has. */
const planned: Workbook = {
  tabs: after(begun, ready(begun).edits).tabs.filter(({ grid: { name } }) => !name.includes('สรุปผล')),
};

/** The plan after a person worked in it and scores changed: offers, measures deleted, renewed and taken back. */
const worked = ((): Workbook => {
  const { plan, decision } = ready(planned);
  const [first, second, third, fourth] = plan.after;
  const tab = plan.work.tabName;
  const place = plan.work.standing?.columns.get('period') ?? -1;
  const rescore = (item: string | undefined, score: number): Edit[] =>
    decision.scores.cells
      .filter((one) => one.item === item)
      .map(({ cell }) => setCells(cell.tab, cell.row, cell.column, [[score]]));
  const worded = done(planned, { method: 'answer', key: 'period', value: 'A - B' });
  return after(worded, [
    ...rescore(first?.items[0], 50),
    ...rescore(second?.items[0], 51),
    ...rescore(third?.items[0], 100),
    setCells(tab, first?.row ?? 0, place + 1, [['own words '.repeat(20)]]),
    { op: 'deleteRows', tab, first: fourth?.row ?? 0, count: 1 },
  ]);
})();

const source = { line: 3, text: '' };

/** What the report has of every doubt and reason. */
const everyDoubt = {
  scores: (
    [
      { kind: 'repaired-code', written: '010' },
      { kind: 'far-from-title' },
      { kind: 'unlike-title', title: 'X' },
      { kind: 'maybe-page-number' },
    ] satisfies ScoreDoubt[]
  ).map((doubt) => ({
    item: 'o10',
    part: 'OIT',
    score: 90,
    source,
    doubts: [doubt],
  })),
  missing: (
    [
      { kind: 'not-found' },
      { kind: 'no-score', source },
      { kind: 'out-of-range', source },
      { kind: 'other-year', years: [2567], source },
      { kind: 'unreadable', text: '9O', source },
      { kind: 'unclear', source },
      { kind: 'conflicting', readings: [{ value: 1, source }] },
    ] satisfies MissingReason[]
  ).map((reason) => ({ item: 'e1', part: 'EIT2', reason })),
  agencySpellings: [
    { name: 'A', count: 2, source },
    { name: 'B', count: 1, source },
  ],
  unknown: [{ ...source, text: 'x9' }],
} satisfies Partial<PastedReport>;

/** Every warning and note; another agency and another year. */
const everyWarning: Partial<Understood> = {
  otherAgency: { ofText: 'A', own: 'B' },
  warnings: [
    {
      kind: 'unsettled',
      setting: 'announcedIIT',
      finding: { kind: 'conflicting', readings: [1, 2].map((value) => ({ value, source })) },
    },
    {
      kind: 'unsettled',
      setting: 'announcedLevel',
      finding: { kind: 'unreadable', source: { ...source, text: 'X' } },
    },
    { kind: 'fewer', tab: 'A', inUse: 3, pasted: 1 },
  ],
  notes: [{ kind: 'totals-only' }, { kind: 'same', tab: 'A' }, { kind: 'fills', tab: 'A' }],
  turn: {
    from: 2568,
    to: 2569,
    newTabs: [],
    settings: { period: '', tabIIT: '', fiscalYear: '2569' },
    announced: [],
  },
  bound: [{ key: 'announcedOverall', from: '', to: '90.00', proposed: true }],
};

const textsOf = (edits: readonly Edit[]): string[] =>
  edits.flatMap((edit): string[] => {
    switch (edit.op) {
      case 'insertTab':
        return [edit.tab];
      case 'setCells':
        return edit.cells.flat().filter((cell): cell is string => typeof cell === 'string' && !isMark(cell));
      case 'setRule':
        return textsBelow(edit.rule).filter((text) => THAI.test(text));
      case 'setRules':
        return textsBelow(edit.rules).filter((text) => THAI.test(text));
      default:
        return [];
    }
  });

describe('what is written', () => {
  const empty: Workbook = { tabs: [tabOf(grid('Sheet1', [['']]))] };

  it.each<[string, Workbook, Request]>([
    ['settings and score tabs', empty, { method: 'createScoreTabs', fiscalYear: 2568 }],
    ['a framework to edit', empty, { method: 'createFrameworkTab', fiscalYear: 2569 }],
    ['a library to edit', empty, { method: 'createLibraryTab', fiscalYear: 2568 }],
    ['summary and plan', begun, { method: 'run', shown: null }],
    ['the next year’s tabs', begun, { method: 'startYear', fiscalYear: 2569, shown: null }],
  ])('is worded by the language: %s', (_, workbook, request) => {
    const texts = textsOf(decideRequest(workbook, request, means(madeUp)).edits);
    expect(texts.filter(isWhole).length).toBeGreaterThan(0);
    expect(strayThai(texts)).toEqual([]);
  });

  it.each(kindsOnRequest)('is worded by it in a table that is asked for: %s', (table) => {
    const made = decideRequest(planned, { method: 'makeTable', table, fiscalYear: 2568 }, means(madeUp));
    expect(textsOf(made.edits).filter(isWhole).length).toBeGreaterThan(5);
    expect(strayThai(textsOf(made.edits))).toEqual([]);
  });
});

describe('what is published', () => {
  it.each(documentKinds)('is worded by the language: %s', (kind) => {
    const sections = reportSections;
    const { answer } = decideRequest(planned, { method: 'makeReport', kind, sections }, means(madeUp));
    // Of the file's name, systems take the beginning only.
    const { fileName: _, ...report } = answer as Report;
    // A long text of the analysis goes on from cell to cell.
    const texts = textsBelow(report).filter(isClosed);
    expect(texts.filter(isWhole).length).toBeGreaterThan(10);
    expect(strayThai(texts)).toEqual([]);
  });
});

/** What a text node holds beside a sentence that ends in it. */
const glued = (views: readonly View[]): string[] =>
  nodesIn(views).filter((text) => isClosed(text) && text !== unmarked(text) && !isWhole(text));

const actions = new Proxy({}, { get: () => () => undefined }) as Actions;

/** What names something of the workbook: a cell, a tab of a year; a text of the paste is shown as it stands there. */
const AS_IT_STANDS = /^x9$|\b[A-Z]{1,2}[0-9]+\b|\b(?:IIT|EIT|OIT) 25[0-9]{2}\b/g;

/** Arabic digits in a view of Thai ones. */
const strayDigits = (texts: readonly string[]): string[] =>
  texts.filter((text) => /[0-9]/.test(text.replace(AS_IT_STANDS, '')) && !given.has(bare(unmarked(text))));

/** The page as it is then says at least so much, in one kind of digits, and nothing in another language. */
const isSaid = (state: Partial<State>, fewest: number): void => {
  const views = [pageView({ ...initialState, vocabulary: madeUp.vocabulary, ...state }, madeUp, actions)];
  const texts = textsIn(views);
  expect(texts.filter((text) => text !== unmarked(text)).length).toBeGreaterThanOrEqual(fewest);
  expect(strayThai(texts)).toEqual([]);
  expect(glued(views)).toEqual([]);
  expect(strayDigits(texts)).toEqual([]);
};

/** What every page says beside its step: the steps, their states, a title, buttons. */
const FRAME = 10;

const stepsAreSaid = (shown: Shown, fewest: Readonly<Record<(typeof stepNames)[number], number>>): void => {
  for (const step of stepNames) {
    isSaid({ step, found: { kind: 'shown', ...shown }, wishes: shown.wishes }, FRAME + fewest[step]);
  }
};

describe('what is shown', () => {
  const arabic = writerFor('arabic', madeUp);

  it('is said by the language before anything is read', () => {
    isSaid({}, FRAME + 8);
    isSaid({ found: { kind: 'nothing' } }, FRAME + 8);
  });

  it('is said by it: a first result, before and after it is written', () => {
    const run = ready(begun);
    for (const moment of ['planned', 'written'] as const) {
      stepsAreSaid({ run, wishes: noWishes, moment }, { scores: 15, result: 15, items: 20, plan: 8 });
      expect(isWhole(describeWritten(changesOf(run), arabic))).toBe(true);
    }
  });

  it('is said by it where a person worked in the plan, and scores changed', () => {
    const { plan, tables, summaryTab } = ready(worked);
    expect(offersOf(tables)).not.toEqual([]);
    const { withheld, cells } = plan.work.change;
    expect([withheld.length, cells.length].every((count) => count > 0)).toBe(true);
    expect(summaryTab).toContain('สรุปผล');
    const wishes = [choose(offersOf(tables).slice(0, 1), false), ...withheld.slice(0, 1).map(restore)].reduce(
      (all, wish) => wish(all),
      noWishes,
    );
    for (const wished of [noWishes, wishes]) {
      const shown = { run: ready(worked), wishes: wished, moment: 'planned' } as const;
      stepsAreSaid(shown, { scores: 15, result: 15, items: 20, plan: 30 });
    }
  });

  it('is said by it in the next year, with the plan of the year before', () => {
    const next = pasted(done(worked, { method: 'startYear', fiscalYear: 2569, shown: null }), reportOf2569);
    const run = ready(next);
    expect(run.decision.past?.measures).not.toEqual([]);
    stepsAreSaid(
      { run, wishes: noWishes, moment: 'planned' },
      { scores: 15, result: 15, items: 20, plan: 15 },
    );
  });

  const turning = (
    workbook: Workbook,
    fiscalYear: number,
    carry: readonly string[] = [],
  ): Partial<State> => ({
    detour: { kind: 'new-year', year: previewYear(workbook, fiscalYear, carry, madeUp), carry },
  });

  it('is said by it before a year begins', () => {
    isSaid(turning(worked, 2569), FRAME + 8);
    isSaid(turning(done(worked, { method: 'startYear', fiscalYear: 2569, shown: null }), 2568), FRAME + 6);
    const { past } = previewYear(worked, 2569, [], madeUp);
    const carry = past?.measures.map(({ key }) => key) ?? [];
    isSaid(turning(worked, 2569, carry), FRAME + 9);
    // Gone back from, it stands with a plan already.
    const begun = done(worked, { method: 'startYear', fiscalYear: 2569, carry, shown: null });
    isSaid(
      turning(done(begun, { method: 'startYear', fiscalYear: 2568, shown: null }), 2569, carry),
      FRAME + 9,
    );
    const year = { ...previewYear(worked, 2569, carry, madeUp), carried: false };
    isSaid({ detour: { kind: 'new-year', year, carry } }, FRAME + 10);
  });

  it('is said by it where items are chosen', () => {
    const run = ready(begun);
    const form = { ...selectionFormOf(run.decision), way: 'items' as const };
    const found = { kind: 'shown', run, wishes: noWishes, moment: 'planned' } as const;
    isSaid({ found, detour: { kind: 'selection', form } }, FRAME + 20);
    isSaid({ found, detour: { kind: 'units', form: { ...emptyUnits, isMistaken: true } } }, FRAME + 8);
    const mistake = { code: 'badCount', field: 'lowest' } as const;
    isSaid({ found, detour: { kind: 'selection', form: { ...form, mistake } } }, FRAME + 20);
  });

  it('is said by it where a Word file is made', () => {
    const { answer: now } = decideRequest(planned, { method: 'previewReport' }, means(madeUp));
    const form = reportFormOf(now);
    isSaid({ detour: { kind: 'report', now, form, made: null } }, FRAME + 20);
    const made = { name: 'A.docx', url: 'blob:a' };
    for (const mistake of ['badSeal', 'nothingChosen'] as const) {
      isSaid({ detour: { kind: 'report', now, form: { ...form, mistake }, made } }, FRAME + 23);
    }
  });

  it('is said by it of a pasted text, whatever is in doubt', () => {
    const pastedText = (understood: Understood): Partial<State> => ({
      detour: { kind: 'pasted', text: '', understood, accepted: [] },
    });
    isSaid({ detour: { kind: 'paste' } }, FRAME + 3);
    // Rows that nothing was made of are shown in the text's own words.
    const found = understand(begun, { text: reportOf2569, parseHtml });
    const { report } = found;
    const { unknown } = everyDoubt;
    isSaid(pastedText({ ...found, report: { ...report, unknown } }), FRAME + 10);
    isSaid(pastedText({ ...found, ...everyWarning, report: { ...report, ...everyDoubt } }), FRAME + 25);
  });

  it('is said by it where only a person can decide', () => {
    const column = { column: 2, header: 'X', example: '95.00' };
    const questions = [
      { kind: 'year', options: [2568, 2569] },
      { kind: 'tab', instrument: 'IIT', options: ['A', 'B'] },
      { kind: 'column', instrument: 'IIT', tab: 'A', options: [column, { ...column, column: 3 }] },
    ] satisfies Question[];
    isSaid({ found: { kind: 'questions', questions } }, FRAME + 5);
  });

  it('is said by it of a damaged plan, and of what a tab did not take', () => {
    const lost = ['header', 'memory', 'marks', { column: 'steps' }] as const;
    const damage = { table: 'plan', tab: 'A', lost: [...lost] };
    isSaid({ found: { kind: 'damaged', damage }, step: 'plan' }, FRAME + 4);
    const skipped = [
      { tab: 'A', what: 'lists', detail: '' } as const,
      { tab: 'A', what: 'highlights', detail: '' } as const,
      { tab: 'A', what: 'charts', detail: '' } as const,
    ];
    expect(describeSkipped(skipped, madeUp).every(isWhole)).toBe(true);
  });
});

it('another language costs no call where the workbook is known', () => {
  const request = { method: 'preview' } as const;
  const { done: isDone, value } = asking(request, means(madeUp), begun).next();
  expect(isDone).toBe(true);
  expect(value).toMatchObject({ response: { ok: true }, workbook: begun });
});

it('no room that decides or shows holds a word of Thai', () => {
  const rooms = ['sidebar', 'src/run', 'src/summary', 'src/ownedTable/toEdits', 'src/server', 'src/google'];
  const files = rooms.flatMap((room) =>
    readdirSync(new URL(`../../${room}`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${room}/${name}`),
  );
  expect(files.length).toBeGreaterThan(80);
  const speaking = [...files, 'local/cli/analyseFile.ts', 'local/cli/outcome.ts'].filter((file) => {
    const code = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    return THAI.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  });
  expect(speaking).toEqual([]);
});
