/** From a result to the rows of the summary tab. */
import { differences } from '../assessment/announced.ts';
import type { Assessment, Figure } from '../assessment/assessment.ts';
import { headlineOf } from '../assessment/headline.ts';
import { type LevelInput, levelAbove, obstaclesTo } from '../assessment/level.ts';
import { TOP_GAINS, topGains } from '../assessment/topGains.ts';
import type { Framework, InstrumentCode, Level, PartCode } from '../framework/framework.ts';
import { findItem, titleOf } from '../framework/lookup.ts';
import type { Coverage } from '../plan/coverage.ts';
import type { Progress } from '../plan/followUp/progress.ts';
import { coverageText } from '../plan/title.ts';
import type { Settings } from '../settings/settings.ts';
import { round2 } from '../thai/round.ts';
import type { Voice } from '../words/voice.ts';
import { summaryColumns } from './summaryPlaces.ts';

/** How a row looks. */
export type RowLook =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'header'
  | 'fact'
  | 'row'
  | 'strong'
  | 'sub'
  | 'note'
  | 'gap';

/** One row: text, or numbers where Arabic digits are chosen. */
export interface SummaryRow {
  /** Stays the same for the same row over all runs. */
  readonly key: string;
  readonly look: RowLook;
  /** As many as the summary has columns. */
  readonly cells: readonly (string | number)[];
}

export const SUMMARY_COLUMNS = summaryColumns.length;

export interface SummaryInput {
  readonly framework: Framework;
  readonly fiscalYear: number;
  readonly settings: Settings;
  readonly assessment: Assessment;
  /** How many problems need a person's action. */
  readonly toCheck: number;
  /** The typed level is not that of the announced figures. */
  readonly isLevelWrong: boolean;
  readonly progress: Progress;
  /** What the plan lacks. */
  readonly coverage: Coverage;
  readonly voice: Voice;
}

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
    row('gap:1', 'gap'),
    ...headlineRows(tools),
    row('gap:2', 'gap'),
    ...instrumentRows(tools),
    row('gap:3', 'gap'),
    ...indicatorRows(tools),
    row('gap:4', 'gap'),
    ...gainRows(tools),
    row('gap:5', 'gap'),
    ...noteRows(tools),
  ];
};

interface Tools extends SummaryInput {
  readonly row: (key: string, look: RowLook, ...cells: (string | number)[]) => SummaryRow;
  readonly number: (value: number) => string | number;
  readonly figure: (figure: Figure) => string | number;
}

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
  settings,
  isLevelWrong,
  progress,
  coverage,
  voice,
}: Tools): SummaryRow[] => {
  const words = voice.words.summary;
  const { overall, level, input, announced } = headlineOf(assessment);
  const typed = settings.announced.level;
  return [
    row('headline', 'heading', words.headline),
    row('overall', 'fact', announced ? words.overallAnnounced : words.overallComputed, figure(overall)),
    row('level', 'fact', words.level, level?.name ?? words.levelUnknown),
    row('why', 'fact', words.why, level && input ? explainLevel(framework, level, input, voice) : words.none),
    row(
      'typed-level',
      'fact',
      words.typedLevel,
      typed !== null && isLevelWrong ? words.typedLevelWrong(typed) : (typed ?? words.none),
    ),
    row('progress', 'fact', words.progress, voice.words.plan.progress(progress)),
    row('coverage', 'fact', words.coverage, coverageText(coverage, voice)),
  ];
};

const instrumentRows = (tools: Tools): SummaryRow[] => {
  const { row, number, figure, framework, assessment, settings, voice } = tools;
  const { computed, announced } = assessment;
  const { none, instruments: words } = voice.words.summary;
  const { figureNames, summaryHeaders } = voice.vocabulary;
  const differing = new Map(differences(assessment, settings.announced).map((one) => [one.figure, one]));
  const given = (value: number | null | undefined): string | number =>
    value === null || value === undefined ? none : number(value);
  const percent = (weight: number): string | number => {
    const share = Math.round(weight * 100);
    return voice.digits === 'arabic' ? share : String(share);
  };

  const remark = (
    name: PartCode | InstrumentCode | 'overall',
    announcedScore: number | null,
    own: Figure,
  ): string => {
    if (own.score === null) return announcedScore === null ? words.incomplete : '';
    if (!own.complete) return words.incomplete;
    if (announcedScore === null) return '';
    const differs = name === 'EIT' ? round2(announcedScore) !== round2(own.score) : differing.has(name);
    return differs ? words.differs : words.agrees;
  };
  const difference = (announcedScore: number | null, own: Figure): string | number =>
    announcedScore === null || own.score === null ? none : number(round2(own.score) - round2(announcedScore));

  const rows: SummaryRow[] = [];
  for (const instrument of framework.instruments) {
    const weight = instrument.parts.reduce((sum, part) => sum + part.weight, 0);
    const total =
      instrument.parts.length === 1
        ? settings.announced.parts[instrument.parts[0]?.code ?? 'IIT']
        : (announced?.instruments[instrument.code] ?? null);
    const own = computed.instruments[instrument.code];
    rows.push(
      row(
        `instrument:${instrument.code}`,
        'row',
        words.line(instrument.name, instrument.code),
        percent(weight),
        given(total),
        figure(own),
        difference(total, own),
        remark(instrument.code, total, own),
      ),
    );
    if (instrument.parts.length === 1) continue;
    for (const { code, weight: share } of instrument.parts) {
      const partTotal = settings.announced.parts[code];
      const hasItems = assessment.items.some(({ scores }) => scores[code] !== undefined);
      const part = computed.parts[code];
      const isTotalOnly = !hasItems && part.score !== null;
      rows.push(
        row(
          `part:${code}`,
          'sub',
          figureNames[code],
          percent(share),
          given(partTotal),
          isTotalOnly ? none : figure(part),
          isTotalOnly ? none : difference(partTotal, part),
          isTotalOnly ? words.fromAnnounced : remark(code, partTotal, part),
        ),
      );
    }
  }
  const overall = settings.announced.overall ?? announced?.overall ?? null;
  return [
    row('instruments', 'heading', words.heading),
    row('instruments:header', 'header', ...summaryColumns.map((column) => summaryHeaders[column])),
    ...rows,
    row(
      'instruments:overall',
      'strong',
      words.overall,
      percent(1),
      given(overall),
      figure(computed.overall),
      difference(overall, computed.overall),
      remark('overall', overall, computed.overall),
    ),
  ];
};

const indicatorRows = ({ row, figure, assessment, settings, voice }: Tools): SummaryRow[] => {
  const { none, indicators: words } = voice.words.summary;
  const lowestText = (indicator: Assessment['indicators'][number]): string => {
    if (indicator.figure.score === null) return words.nothing;
    if (indicator.lowest.length === 0) return indicator.figure.complete ? words.noneLow : none;
    const low = assessment.items.filter(({ code }) => indicator.lowest.includes(code));
    const groups = new Map<number, string[]>();
    for (const { code, score } of low) {
      if (score !== null) groups.set(score, [...(groups.get(score) ?? []), code]);
    }
    return words.lowest([...groups].map(([score, items]) => ({ items, score: voice.itemScore(score) })));
  };
  return [
    row('indicators', 'heading', words.heading),
    row('indicators:header', 'header', ...words.columns),
    ...assessment.indicators.flatMap((indicator) => [
      row(
        `indicator:${indicator.number}`,
        'row',
        words.line(indicator.number, indicator.name),
        indicator.instrument,
        figure(indicator.figure),
        lowestText(indicator),
      ),
      ...indicator.subIndicators.map((sub) =>
        row(
          `sub-indicator:${sub.number}`,
          'sub',
          words.subLine(sub.number, sub.name),
          '',
          figure(sub.figure),
        ),
      ),
    ]),
    row('indicators:combining', 'note', words.combining[settings.combining]),
  ];
};

const gainRows = ({ row, number, framework, fiscalYear, assessment, voice }: Tools): SummaryRow[] => {
  const words = voice.words.summary.gains;
  const best = topGains(assessment);
  return [
    row('gains', 'heading', words.heading),
    row('gains:header', 'header', ...words.columns),
    ...Array.from({ length: TOP_GAINS }, (_, index) => {
      const item = best[index];
      const known = item && findItem(framework, item.code);
      if (!item || !known) return row(`gain:${index + 1}`, 'row');
      return row(
        `gain:${index + 1}`,
        'row',
        words.line(item.code, titleOf(known, fiscalYear)),
        voice.digits === 'arabic' ? round2(item.score ?? 0) : voice.itemScore(item.score ?? 0),
        number(item.gain),
      );
    }),
  ];
};

const noteRows = ({ row, framework, toCheck, settings, assessment, voice }: Tools): SummaryRow[] => {
  const words = voice.words.summary.notes;
  return [
    row('notes', 'heading', words.heading),
    row('note:problems', 'note', words.problems(toCheck)),
    row('note:record', 'note', recordNote(settings, assessment, voice)),
    ...words.unconfirmed(framework).map(({ subject, text }) => row(`note:${subject}`, 'note', text)),
  ];
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
