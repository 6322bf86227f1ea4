/**
 * An office that has its tabs written in English, in plain values: what is written, what is found again, and what becomes
 * of a workbook that changes its language.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { type Contradiction, confirmationOf, isContradiction } from '../../src/assessment/confirmed.ts';
import type { Edit } from '../../src/grid/edits.ts';
import { setCells } from '../../src/grid/edits.ts';
import { applyEdits } from '../../src/grid/making/applyEdits.ts';
import { isMark } from '../../src/grid/marks/marks.ts';
import { tabNamed, type Workbook } from '../../src/grid/workbook.ts';
import { languageOf } from '../../src/problems/language.ts';
import type { Report } from '../../src/report/report.ts';
import { decideRequest, type Request } from '../../src/run/requests.ts';
import type { ReadyRun } from '../../src/run/run.ts';
import { writingIn } from '../../src/settings/settingsPage.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import * as english from '../../src/vocabulary/en.ts';
import * as thai from '../../src/vocabulary/th.ts';
import { inEveryLanguage } from '../../src/words/voice.ts';
import { kindsOnRequest } from '../support/plan/kindsOnRequest.ts';
import { golden, goldenPlanItems } from '../support/result/golden.ts';
import { grid } from '../support/tabs/grid.ts';
import { tabOf } from '../support/tabs/tab.ts';

/** As whoever asks speaks Thai: the office's choice stands in the workbook. */
const means = { parseHtml, language: languageOf('th') };

const read = ({ tabs }: Workbook): Workbook => ({
  tabs: tabs.map((tab) => ({ ...tab, facts: { ...tabOf(tab.grid).facts, ...tab.facts } })),
});

const after = (workbook: Workbook, edits: readonly Edit[]): Workbook => read(applyEdits(workbook, edits));

const done = (workbook: Workbook, request: Request): Workbook =>
  after(workbook, decideRequest(workbook, request, means).edits);

const ready = (workbook: Workbook): ReadyRun => {
  const { answer } = decideRequest(workbook, { method: 'preview' }, means);
  if (answer.kind !== 'ready') throw new Error(answer.kind);
  return answer;
};

const names = ({ tabs }: Workbook): string[] => tabs.map((tab) => tab.grid.name);

const shown = (workbook: Workbook, name: string): readonly (readonly string[])[] =>
  tabNamed(workbook, name)?.grid.shown ?? [];

/** The cells of a column, found by its header. */
const below = (workbook: Workbook, tab: string, header: string): string[] => {
  const rows = shown(workbook, tab);
  const row = rows.findIndex((cells) => cells.includes(header));
  const column = rows[row]?.indexOf(header) ?? -1;
  return rows.slice(row + 1).map((cells) => cells[column] ?? '');
};

const choose = (workbook: Workbook, value: string): Workbook =>
  done(workbook, { method: 'answer', key: 'language', value });

const empty: Workbook = { tabs: [tabOf(grid('Sheet1', [['']]))] };

const THAI = /[\u0e01-\u0e5b]/;

let sample: Workbook;
let written: Workbook;

beforeAll(() => {
  sample = done(empty, { method: 'useSample' });
  written = done(choose(sample, 'English'), { method: 'run', shown: null });
});

describe('a workbook whose office chose English', () => {
  it('has its new tabs named, headed and answered in English', () => {
    const { summaryTab } = english.tabWords;
    const { analysis, plan } = english.tableWords;
    expect(names(written).slice(1)).toEqual([
      'Sheet1',
      'IIT',
      'EIT',
      'OIT',
      summaryTab,
      analysis.tab,
      plan.tab,
    ]);
    const reported = kindsOnRequest.reduce(
      (workbook, table) => done(workbook, { method: 'makeTable', table, fiscalYear: 2568 }),
      written,
    );
    const summary = { tab: summaryTab, headers: english.summaryHeaders };
    for (const { tab, headers } of [summary, ...Object.values(english.tableWords)]) {
      expect(shown(reported, tab).flat()).toEqual(expect.arrayContaining(Object.values(headers)));
    }
    const statuses = below(written, plan.tab, english.planHeaders.status).filter(
      (text) => text !== '' && !isMark(text),
    );
    expect(new Set(statuses)).toEqual(new Set([english.statusWords.notStarted]));
    expect(statuses).toHaveLength(goldenPlanItems.length);
    const measures = below(written, plan.tab, english.planHeaders.steps).join('\n');
    expect(measures).toContain('Every unit');
    expect(below(written, analysis.tab, english.analysisHeaders.analysis).join('\n')).toContain(
      'Some respondents',
    );
  });

  it('has Arabic digits in them, whatever the settings ask for in Thai', () => {
    const { tabs } = done(written, { method: 'makeTable', table: 'followUp', fiscalYear: 2568 });
    const own = tabs.flatMap(({ grid: { name, shown: cells } }) =>
      name.startsWith('ITA ') ? cells.flat() : [],
    );
    expect(own.filter((text) => /[๐-๙]/.test(text) && !isMark(text))).toEqual([]);
  });

  it('shows the same result', () => {
    const { summaryTab } = english.tabWords;
    const figures = shown(written, summaryTab).flat();
    expect(figures).toEqual(expect.arrayContaining(['88.59', '91.21', '99.02', '93.34', '83.75']));
    expect(ready(written).decision.selected).toEqual(goldenPlanItems);
    expect(ready(written).decision.assessment.announced?.overall).toBe(golden.announced.overall);
  });

  it('has nothing left to write, and is the same tables', () => {
    expect(ready(written).edits).toEqual([]);
  });
});

describe('a workbook that changes its language', () => {
  it('keeps what a person wrote and chose; what is ours follows, in the tabs that stand', () => {
    const { tab: planTab } = english.tableWords.plan;
    const rows = shown(written, planTab);
    const row = rows.findIndex((cells) => cells.includes(english.statusWords.notStarted));
    const status = rows[row]?.indexOf(english.statusWords.notStarted) ?? -1;
    const worked = after(written, [
      setCells(planTab, row + 1, 1, [['own words']]),
      setCells(planTab, row + 1, status + 1, [[english.statusWords.done]]),
    ]);
    const back = done(done(choose(worked, 'ไทย'), { method: 'run', shown: null }), {
      method: 'run',
      shown: null,
    });
    expect(names(back)).toEqual(names(worked));
    expect(shown(back, planTab)[row]?.[0]).toBe('own words');
    expect(shown(back, planTab)[row]?.[status]).toBe(english.statusWords.done);
    expect(shown(back, planTab)[0]?.[0]).toContain('แผนมาตรการ');
    const run = ready(back);
    expect(run.edits).toEqual([]);
    expect(run.plan.progress).toMatchObject({ done: 1, other: 0 });
    expect(shown(back, english.tabWords.summaryTab).flat()).toContain(thai.summaryHeaders.announced);
    // The list from which statuses are chosen stays that of the statuses that stand there.
    const texts = JSON.stringify(tabNamed(back, planTab)?.facts.rules ?? []);
    expect(texts).not.toContain(thai.statusWords.inProgress);
  });

  it('has the lines to be signed follow, but for one that a person filled in', () => {
    const { tab: planTab } = english.tableWords.plan;
    const [thaiLines, englishLines] = inEveryLanguage(({ plan }) => plan.signatures);
    const rows = shown(written, planTab);
    const [first = 0, ...others] = (englishLines ?? []).map((line) =>
      rows.findIndex(([text]) => text === line),
    );
    const signed = read(applyEdits(written, [setCells(planTab, first + 1, 1, [['Prepared by Somchai']])]));
    const back = done(choose(signed, 'ไทย'), { method: 'run', shown: null });
    const linesOf = (workbook: Workbook) =>
      [first, ...others].map((row) => shown(workbook, planTab)[row]?.[0]);
    expect(linesOf(back)).toEqual(['Prepared by Somchai', ...(thaiLines ?? []).slice(1)]);
    expect(ready(back).edits).toEqual([]);
    expect(linesOf(done(choose(back, 'English'), { method: 'run', shown: null }))).toEqual([
      'Prepared by Somchai',
      ...(englishLines ?? []).slice(1),
    ]);
  });

  it('has the title of the chart follow', () => {
    const titles = inEveryLanguage(({ summary }) => summary.indicators.chart.title(85));
    const titleEdits = (workbook: Workbook) =>
      ready(workbook).edits.filter(({ op }) => op === 'renewChartTitle');
    const [thaiTitle = ''] = titles;
    const now = choose(written, 'ไทย');
    expect(titleEdits(now)).toMatchObject([
      { title: toThaiDigits(thaiTitle), ours: expect.arrayContaining(titles) },
    ]);
    expect(titleEdits(done(now, { method: 'run', shown: null }))).toEqual([]);
  });

  it('finds what was written in Thai again, and makes no second table', () => {
    const before = done(sample, { method: 'run', shown: null });
    const now = done(choose(before, 'English'), { method: 'run', shown: null });
    expect(names(now)).toEqual(names(before));
    expect(ready(now).edits).toEqual([]);
    const { plan, analysis } = thai.tableWords;
    expect(below(now, plan.tab, thai.planHeaders.status)).toContain(thai.statusWords.notStarted);
    expect(shown(now, plan.tab)[0]?.[0]).toContain('Plan of measures');
    expect(below(now, analysis.tab, thai.analysisHeaders.analysis).join('\n')).toContain(
      'How to improve the result',
    );
  });

  it('knows a figure that was confirmed in the other language', () => {
    const open = (workbook: Workbook): number =>
      ready(workbook).decision.problems.filter((one) => isContradiction(one) && !one.confirmed).length;
    const settings = languageOf('th').vocabulary.settingWords;
    const line = `${settings.confirmedHead(2568, thai.sampleValues.agency, 'OIT')}${settings.confirmedValues(77, 83.75)}`;
    const confirmed = done(sample, { method: 'answer', key: 'confirmed', value: line });
    const now = choose(confirmed, 'English');
    expect(ready(now).decision.problems).toContainEqual(
      expect.objectContaining({ code: 'announced-differs', figure: 'OIT', confirmed: true }),
    );
    expect(open(now)).toBe(open(confirmed));
    const one = ready(now).decision.problems.find(
      (problem) => problem.code === 'announced-differs' && problem.figure === 'IIT',
    );
    const { dossier, voice } = ready(now).decision;
    const both = done(now, {
      method: 'confirmPrinted',
      line: confirmationOf(one as Contradiction, dossier, voice.vocabulary),
    });
    expect(open(both)).toBe(open(now) - 1);
    expect(open(choose(both, 'ไทย'))).toBe(open(both));
  });
});

describe('settings from before there was a choice', () => {
  const { labels } = thai.settingWords;
  it('get a row for it in their own language, and others, too', () => {
    const settings = thai.settingWords.tab;
    const row = shown(sample, settings).findIndex(([label]) => label === labels.language);
    const old = after(sample, [{ op: 'deleteRows', tab: settings, first: row + 1, count: 1 }]);
    expect(shown(old, settings).flat()).not.toContain(labels.language);
    const now = choose(old, 'English');
    expect(shown(now, settings).flat()).toContain(labels.language);
    const column = done(now, { method: 'answer', key: 'columnIIT', value: 'B' });
    expect(shown(column, settings).flat()).toContain(labels.columnIIT);
    expect(ready(column).summaryTab).toBe(english.tabWords.summaryTab);
  });
});

describe('a workbook that was begun in English', () => {
  it('has settings and score tabs in English, which are read as Thai ones', () => {
    const { tab, labels } = english.settingWords;
    const begun: Workbook = {
      tabs: [
        tabOf(
          grid(tab, [
            [labels.agency, 'อบต.ตัวอย่าง'],
            [labels.fiscalYear, '2568'],
            [labels.language, 'English'],
          ]),
        ),
      ],
    };
    const made = done(begun, { method: 'createScoreTabs', fiscalYear: 2568 });
    expect(names(made)).toEqual([tab, 'IIT', 'EIT', 'OIT']);
    expect(shown(made, 'EIT').flat()).toEqual(
      expect.arrayContaining([english.scoreTabWords.partScore(1), english.scoreTabWords.partScore(2)]),
    );
    const typed = after(made, [setCells('IIT', 4, 2, [[100], [98.67], [100]])]);
    const { decision } = ready(typed);
    expect(decision.scores.cells.filter(({ score }) => score !== null)).toHaveLength(3);
    expect(decision.scores.tabsOfYear).toEqual(['IIT', 'EIT', 'OIT']);
    expect(decision.settings.agency).toBe('อบต.ตัวอย่าง');
    // A page in any language names its settings as they stand there; a Thai tab keeps its labels.
    expect(writingIn(typed).vocabulary.settingWords.labels).toEqual(labels);
    expect(writingIn(written).vocabulary.settingWords.labels).toEqual(thai.settingWords.labels);
    expect(writingIn(written).vocabulary.planHeaders).toEqual(english.planHeaders);
    const run = done(typed, { method: 'run', shown: null });
    expect(names(run)).toContain(english.tableWords.plan.tab);
    expect(ready(run).edits).toEqual([]);
  });

  it('has its settings named as they stand there, though no language is chosen: what is new is Thai', () => {
    const { tab, labels } = english.settingWords;
    const rows = [labels.agency, labels.units, labels.period].map((label) => [label, '']);
    const begun: Workbook = {
      tabs: [tabOf(grid(tab, [[labels.fiscalYear, '2568'], ...rows, [labels.language, '']]))],
    };
    const made = done(begun, { method: 'createScoreTabs', fiscalYear: 2568 });
    expect(shown(made, 'OIT').flat()).toContain(thai.scoreTabWords.score);
    const column = done(made, { method: 'answer', key: 'columnIIT', value: 'B' });
    expect(shown(column, tab).flat()).toContain(labels.columnIIT);
    const typed = read(applyEdits(made, [setCells('IIT', 4, 2, [[100]])]));
    const { vocabulary } = ready(typed).decision.voice;
    expect(vocabulary.settingWords.labels).toEqual(labels);
    expect(vocabulary.planHeaders).toEqual(thai.planHeaders);
  });

  it('has its settings made in English where it is chosen before there are any', () => {
    const begun = choose(empty, 'English');
    expect(names(begun)).toEqual([english.settingWords.tab, 'Sheet1']);
    const made = done(begun, { method: 'createScoreTabs', fiscalYear: 2568 });
    expect(names(made)).toEqual([english.settingWords.tab, 'Sheet1', 'IIT', 'EIT', 'OIT']);
    expect(shown(made, 'OIT').flat()).toContain(english.scoreTabWords.score);
    expect(writingIn(made).language).toBe('en');
  });

  it('takes a framework and a library in English, too', () => {
    const framework = done(choose(sample, 'English'), { method: 'createFrameworkTab', fiscalYear: 2568 });
    const both = done(framework, { method: 'createLibraryTab', fiscalYear: 2568 });
    expect(names(both)).toEqual(
      expect.arrayContaining([english.tabWords.frameworkTab, english.tabWords.libraryTab]),
    );
    const [before, now] = [ready(choose(sample, 'English')), ready(both)];
    expect(now.decision.assessment.computed).toEqual(before.decision.assessment.computed);
    expect(now.decision.problems).toEqual(before.decision.problems);
    expect(now.decision.drafted).toEqual(before.decision.drafted);
  });
});

describe('a language that nobody knows', () => {
  it('is said to whoever typed it, and Thai is written', () => {
    const { decision, summaryTab } = ready(choose(sample, 'ลาว'));
    expect(decision.problems).toContainEqual(
      expect.objectContaining({ code: 'unreadable-setting', setting: 'language' }),
    );
    expect(summaryTab).toBe(thai.tabWords.summaryTab);
  });
});

describe('a Word report in English', () => {
  it('is headed in English, in Arabic digits, and names its language', () => {
    const { answer } = decideRequest(written, { method: 'makeReport', kind: 'full' }, means);
    const report = answer as Report;
    expect(report.language).toBe('en-GB');
    expect(report.thaiDigits).toBe(false);
    expect(report.title).toMatch(/^Analysis of the result/);
    const headings = report.pages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
    );
    expect(headings.filter((text) => THAI.test(text))).toEqual([]);
    expect(headings.length).toBeGreaterThan(3);
  });
});
