/** What a run found and did, as the sidebar and the command line get it. */
import type { Assessment, Figure } from '../assessment/assessment.ts';
import { headlineOf } from '../assessment/headline.ts';
import { topGains } from '../assessment/topGains.ts';
import type { Framework, InstrumentCode, ItemCode, PartCode } from '../framework/framework.ts';
import { findItem, indicatorOf, titleOf } from '../framework/lookup.ts';
import { a1 } from '../grid/grid.ts';
import { describeProblem } from '../problems/describe.ts';
import { needsAction, type Problem } from '../problems/problem.ts';
import { settingLabels } from '../settings/labels.ts';
import { type Selection, type Settings, tabKey } from '../settings/settings.ts';
import { explainLevel } from '../summary/buildSummary.ts';
import { round2 } from '../thai/round.ts';
import type { Decision } from './decide.ts';
import { type Moment, planStateOf, type Works } from './planState.ts';
import type { RunReport } from './protocol.ts';

const shown = ({ score }: Figure): number | null => (score === null ? null : round2(score));

const mapValues = <Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  keys: readonly Key[],
  map: (value: From) => To,
): Record<Key, To> => Object.fromEntries(keys.map((key) => [key, map(record[key])])) as Record<Key, To>;

const instrumentCodes: readonly InstrumentCode[] = ['IIT', 'EIT', 'OIT'];
const partCodes = ['EIT1', 'EIT2'] as const satisfies readonly PartCode[];

/** Where a person mends it: a tab that is not there is mended where the settings name it. */
const placeOfProblem = (problem: Problem, { cells }: Settings): { tab: string; cell: string | null } => {
  const cell =
    'cell' in problem
      ? problem.cell
      : problem.code === 'tab-not-found'
        ? cells[tabKey[problem.instrument]]
        : undefined;
  if (cell) return { tab: cell.tab, cell: a1(cell) };
  return { tab: 'tab' in problem ? problem.tab : '', cell: null };
};

/** The tab that was read instead of one that the settings name in vain may as well be named there. */
const fixOf = (problem: Problem, { scoreTabs }: Settings): RunReport['problems'][number]['fix'] => {
  if (problem.code === 'announced-beside-labels') return { kind: 'move-announced' };
  if (problem.code !== 'tab-not-found' && problem.code !== 'set-tab-without-year') return undefined;
  if (problem.instead === null) return undefined;
  if (scoreTabs[problem.instrument] === null) return undefined;
  const key = tabKey[problem.instrument];
  return { kind: 'setting', key, label: settingLabels[key], value: problem.instead };
};

const itemsOf = (
  framework: Framework,
  { items, indicators }: Assessment,
  selected: readonly ItemCode[],
): RunReport['items'] => {
  const lowest = new Set(indicators.flatMap((indicator) => indicator.lowest));
  const planned = new Set(selected);
  return items.map(({ code, score, gain }) => {
    const item = findItem(framework, code);
    return {
      item: code,
      title: item ? titleOf(item, framework.fiscalYear) : '',
      indicator: indicatorOf(framework, code).number,
      score: score === null ? null : round2(score),
      gain: score === null ? null : round2(gain),
      lowest: lowest.has(code),
      selected: planned.has(code),
    };
  });
};

const inNumbers = (selection: Selection): RunReport['selection'] => ({
  kind: selection.kind,
  count: selection.kind === 'lowest' ? selection.count : null,
  threshold: selection.kind === 'below' ? selection.threshold : null,
});

/** The report of a run. Row numbers and marks stay behind: only what a person or a program can use goes out. */
export const reportRun = (decision: Decision, works: Works, moment: Moment): RunReport => {
  const { framework, fiscalYear, settings, assessment } = decision;
  const { announced, computed } = assessment;
  const headline = headlineOf(assessment);
  return {
    fiscalYear,
    fiscalYearAssumed: decision.yearAssumed,
    agency: settings.agency,
    digits: settings.digits,
    announced: announced && {
      overall: round2(announced.overall),
      instruments: mapValues(announced.instruments, instrumentCodes, round2),
      parts: mapValues(announced.parts, partCodes, round2),
      level: announced.level.name,
    },
    computed: {
      overall: shown(computed.overall),
      complete: computed.overall.complete,
      instruments: mapValues(computed.instruments, instrumentCodes, shown),
      parts: mapValues(computed.parts, partCodes, shown),
      level: computed.level?.name ?? null,
    },
    totalOnlyParts: partCodes.filter(
      (part) => !assessment.items.some(({ scores }) => scores[part] !== undefined),
    ),
    levelReason:
      headline.level && headline.input
        ? explainLevel(framework, headline.level, headline.input, decision.voice)
        : '',
    indicators: assessment.indicators.map(({ number, name, figure, lowest }) => ({
      number,
      name,
      score: shown(figure),
      complete: figure.complete,
      announced: shown({ score: decision.announcedIndicators.get(number)?.score ?? null, complete: true }),
      lowest: [...lowest],
    })),
    gains: topGains(assessment).map(({ code, gain }) => {
      const item = findItem(framework, code);
      return { item: code, title: item ? titleOf(item, fiscalYear) : '', gain: round2(gain) };
    }),
    items: itemsOf(framework, assessment, decision.selected),
    selection: inNumbers(decision.selection),
    planItems: [...decision.selected],
    plan: works.plan.after.flatMap(({ key, issue, items }) =>
      key === null || issue === null ? [] : [{ issue, items: [...items] }],
    ),
    planState: planStateOf(decision, works, moment),
    problems: decision.problems.map((problem) => ({
      code: problem.code,
      ...placeOfProblem(problem, settings),
      item: 'item' in problem ? problem.item : null,
      ...describeProblem(problem, decision.voice),
      needsAction: needsAction(problem),
      fix: fixOf(problem, settings),
    })),
    unconfirmed: decision.voice.words.summary.notes.unconfirmed(framework).map(({ text }) => text),
  };
};
