/** From a result to the rows of the summary tab. */

import { TOP_GAINS, whatFirst } from '../assessment/ahead/whatFirst.ts';
import type { Assessment, Figure, ItemResult } from '../assessment/assessment.ts';
import { valuesOf } from '../assessment/confirmed.ts';
import { headlineOf } from '../assessment/headline.ts';
import { type LevelInput, levelAbove, obstaclesTo } from '../assessment/level.ts';
import type { Framework, Level, PartCode } from '../framework/framework.ts';
import { findItem, indicatorOf, titleOf } from '../framework/lookup.ts';
import { coverageText } from '../plan/title.ts';
import type { Settings } from '../settings/settings.ts';
import { round2 } from '../thai/round.ts';
import type { Voice } from '../words/voice.ts';
import { describeAhead } from './describeAhead.ts';
import { staleFormat } from './page/staleSign.ts';
import { CHART_KEY } from './page/summaryChart.ts';
import { SIGN_KEY } from './page/summaryMarks.ts';
import { indicatorRows } from './rows/indicatorRows.ts';
import { instrumentRows } from './rows/instrumentRows.ts';
import { methodRows } from './rows/methodRows.ts';
import { yearRows } from './rows/yearRows.ts';
import { summaryColumns } from './summaryPlaces.ts';
import type { RowLook, SummaryInput, SummaryRow, Tools } from './summaryRow.ts';

export const SUMMARY_COLUMNS = summaryColumns.length;

/** So many items are the first to see to. */
const FIRST_THINGS = 3;

/** Why a result is at its level and not above. */
export const explainLevel = (
  framework: Framework,
  level: Level,
  input: LevelInput,
  { words }: Voice,
): string => {
  const above = levelAbove(framework, level);
  if (!above) return words.summary.whyBest;
  return words.summary.whyNot(above.name, obstaclesTo(above, input));
};

/** All rows of the summary, in order. Their keys depend on nothing but the framework. */
export const buildSummary = (input: SummaryInput): SummaryRow[] => {
  const { voice } = input;
  const row = (key: string, look: RowLook, ...cells: (string | number)[]): SummaryRow => ({
    key,
    look,
    cells: Array.from({ length: SUMMARY_COLUMNS }, (_, column) => {
      const cell = cells[column] ?? '';
      return typeof cell === 'string' ? voice.say(cell) : cell;
    }),
  });
  const number = (value: number): string | number =>
    voice.digits === 'arabic' ? round2(value) : voice.figure(value);
  const figure = ({ score, complete }: Figure): string | number => {
    if (score === null) return voice.words.summary.none;
    return complete ? number(score) : voice.words.summary.incomplete(voice.figure(score));
  };
  const tools = { ...input, row, number, figure };
  return [
    ...titleRows(tools),
    { ...row('gap:1', 'gap'), until: 2 },
    ...headlineRows(tools),
    { ...row(SIGN_KEY, 'gap'), format: staleFormat(voice.words.summary.stale) },
    ...gainRows(tools),
    { ...row('gap:3', 'gap'), until: 2 },
    { ...row(CHART_KEY, 'gap'), since: 3 },
    ...instrumentRows(tools),
    ...addedIn(2, [row('gap:6', 'gap'), ...yearRows(tools)]),
    row('gap:4', 'gap'),
    ...indicatorRows(tools),
    { ...row('gap:5', 'gap'), until: 2 },
    ...addedIn(2, [...methodRows(tools), { ...row('gap:7', 'gap'), until: 2 }]),
    ...noteRows(tools),
  ];
};

/** Rows that summaries made before this layout do not have yet. */
const addedIn = (since: number, rows: readonly SummaryRow[]): SummaryRow[] =>
  rows.map((one) => ({ ...one, since }));

const titleRows = ({ row, settings, fiscalYear, voice: { words } }: Tools): SummaryRow[] => [
  row('title', 'title', words.summary.title),
  row('place', 'subtitle', words.plan.place(settings.agency, settings.district, settings.province)),
  row('year', 'subtitle', words.summary.year(fiscalYear)),
];

const headlineRows = ({
  row,
  figure,
  framework,
  assessment,
  ahead,
  settings,
  contradictions,
  progress,
  coverage,
  voice,
}: Tools): SummaryRow[] => {
  const words = voice.words.summary;
  const { overall, level, input, announced } = headlineOf(assessment);
  const typed = settings.announced.level;
  const wrong = contradictions.find(({ code }) => code === 'announced-level-differs');
  const typedWrong = wrong?.confirmed ? words.typedLevelConfirmed : words.typedLevelWrong;
  return [
    row('headline', 'heading', words.headline),
    row('overall', 'fact', announced ? words.overallAnnounced : words.overallComputed, figure(overall)),
    row('level', 'fact', words.level, level?.name ?? words.levelUnknown),
    { ...row('next', 'fact', words.next, describeAhead(framework, ahead, voice)), since: 2 },
    {
      ...row(
        'why',
        'fact',
        words.why,
        level && input ? explainLevel(framework, level, input, voice) : words.none,
      ),
      until: 1,
    },
    row(
      'typed-level',
      'fact',
      words.typedLevel,
      typed !== null && wrong ? typedWrong(typed) : (typed ?? words.none),
    ),
    row('progress', 'fact', words.progress, voice.words.plan.progress(progress)),
    { ...row('coverage', 'fact', words.coverage, coverageText(coverage, voice)), since: 2 },
  ];
};

const gainCells = (
  { code, score, gain }: ItemResult,
  { number, framework, fiscalYear, assessment: { indicators }, voice }: Tools,
): SummaryRow['cells'] => {
  const item = findItem(framework, code);
  if (!item) return [];
  const { number: indicator } = indicatorOf(framework, code);
  return [
    code,
    voice.digits === 'arabic' ? round2(score ?? 0) : voice.itemScore(score ?? 0),
    number(gain),
    indicators.find((one) => one.number === indicator)?.instrument ?? '',
    voice.say(String(indicator)),
    titleOf(item, fiscalYear),
  ];
};

/** Where to start. A summary shows the first few only; those that were made with more show as many as they did. */
const gainRows = (tools: Tools): SummaryRow[] => {
  const { row, assessment, ahead, voice } = tools;
  const words = voice.words.summary.gains;
  const best = whatFirst(assessment, ahead);
  return [
    row('gains', 'heading', words.heading),
    row('gains:header', 'header', ...words.columns),
    ...Array.from({ length: TOP_GAINS }, (_, index) => {
      const item = best[index];
      const cells = item ? gainCells(item, tools) : [];
      return { ...row(`gain:${index + 1}`, 'row', ...cells), ...(index < FIRST_THINGS ? {} : { until: 1 }) };
    }),
  ];
};

const noteRows = (tools: Tools): SummaryRow[] => {
  const { row, framework, toCheck, settings, assessment, voice } = tools;
  const words = voice.words.summary.notes;
  return [
    row('notes', 'heading', words.heading),
    row('note:problems', 'note', words.problems(toCheck)),
    row('note:record', 'note', recordNote(settings, assessment, voice)),
    ...addedIn(3, [
      row('note:open', 'note', words.open(differencesIn(tools, false))),
      row('note:confirmed', 'note', words.confirmed(differencesIn(tools, true))),
    ]),
    ...words.unconfirmed(framework).map(({ subject, text }) => row(`note:${subject}`, 'note', text)),
  ];
};

/** Contradictions that are confirmed as printed in the source, or that are not, with both their values. */
const differencesIn = (
  { contradictions, voice }: Tools,
  isConfirmed: boolean,
): { readonly figure: string; readonly announced: string; readonly computed: string }[] => {
  const written = (value: number | string): string =>
    typeof value === 'number' ? voice.figure(value) : value;
  return contradictions
    .filter(({ confirmed = false }) => confirmed === isConfirmed)
    .map((one) => valuesOf(one, voice.vocabulary))
    .map(({ figure, announced, computed }) => ({
      figure,
      announced: written(announced),
      computed: written(computed),
    }));
};

/** Which figures are the result of record, and why, when some announced ones are given but not all. */
const recordNote = (
  { announced }: Settings,
  assessment: Assessment,
  { words: { summary }, vocabulary }: Voice,
): string => {
  const words = summary.notes;
  if (assessment.announced) return words.announcedIsRecord;
  const parts = Object.keys(announced.parts) as PartCode[];
  const given = parts.some((part) => announced.parts[part] !== null) || announced.overall !== null;
  const missing = parts
    .filter((part) => announced.parts[part] === null)
    .map((part) => vocabulary.figureNames[part]);
  return given ? words.announcedIncomplete(missing) : words.notAnnounced;
};
