/** The result as a whole: the opening, the instruments, and the chart of the indicators. */
import { openingOf, resultOfRecord } from '../../analysis/opening.ts';
import { OVERALL } from '../../analysis/sections.ts';
import type { Figure } from '../../assessment/assessment.ts';
import { headlineOf } from '../../assessment/headline.ts';
import { textOf } from '../../ownedTable/cells.ts';
import { WEAK } from '../../plan/select.ts';
import { round2 } from '../../thai/round.ts';
import type { Bar, Block, Chart, Table } from '../report.ts';
import type { ReportInput } from '../reportInput.ts';
import type { Section } from '../section.ts';
import { rowOf, type Shape, tableOf, together } from '../tables.ts';

/** A figure as a document has it; that of half the scores says so. */
export const figureText = ({ score, complete }: Figure, { voice }: ReportInput): string => {
  const { none, incomplete } = voice.words.document.result;
  if (score === null) return none;
  return complete ? voice.figure(score) : incomplete(voice.figure(score));
};

/** The instruments and the parts of one that has several, each with its weight, and the overall score. */
export const instrumentTable = (input: ReportInput): Table => {
  const { framework, assessment, voice } = input;
  const { say, words, vocabulary } = voice;
  const own = words.document.result;
  const { instruments, parts } = resultOfRecord(assessment);
  const shape: Shape = {
    orientation: 'portrait',
    columns: [
      { header: own.columns.instrument, share: 0.53, align: 'left' },
      { header: own.columns.weight, share: 0.22, align: 'center' },
      { header: own.columns.score, share: 0.25, align: 'center' },
    ],
  };
  const row = (name: string, weight: number, figure: Figure) =>
    rowOf([say(name), say(String(Math.round(weight * 100))), figureText(figure, input)], shape);
  const rows = [
    ...framework.instruments.flatMap((instrument) => [
      row(
        own.instrument(instrument.name, instrument.code),
        instrument.parts.reduce((sum, { weight }) => sum + weight, 0),
        instruments[instrument.code],
      ),
      ...(instrument.parts.length > 1 ? instrument.parts : []).map(({ code, weight }) =>
        row(vocabulary.figureNames[code], weight, parts[code]),
      ),
    ]),
    row(own.overall, 1, headlineOf(assessment).overall),
  ];
  return tableOf(shape, together(rows));
};

/** @param height in centimetres */
const indicatorChart = (input: ReportInput, height: number): Chart => {
  const { assessment, voice } = input;
  const words = voice.words.document.chart;
  const bars = assessment.indicators.map(({ number, name, figure }): Bar => {
    const bar = voice.say(words.bar(number, name));
    if (figure.score === null) {
      return { name: words.barWithoutScore(bar), score: null, shown: '', isWeak: false };
    }
    const score = round2(figure.score);
    return { name: bar, score, shown: figureText(figure, input), isWeak: score < WEAK };
  });
  return {
    kind: 'chart',
    series: words.series,
    bars,
    legend: bars.some(({ isWeak }) => isWeak) ? voice.say(words.legend(WEAK)) : '',
    alternative: words.alternative(bars.map(({ name, shown }) => words.alternativeBar(name, shown))),
    height,
  };
};

/** The indicators' scores, computed from the items, in a chart; nothing where none has a score. @param height in centimetres */
export const indicatorBlocks = (input: ReportInput, height: number): Block[] => {
  const { assessment, voice } = input;
  if (assessment.indicators.every(({ figure }) => figure.score === null)) return [];
  const heading = voice.say(voice.words.document.chart.heading(assessment.indicators.length));
  return [{ kind: 'heading', level: 2, text: heading }, indicatorChart(input, height)];
};

/** The opening as it stands in the analysis' tab; drafted where that has none. */
const opening = (input: ReportInput): string => {
  const { settings, voice, analysis } = input;
  const standing = analysis?.find(({ section }) => section === OVERALL)?.cells.analysis ?? '';
  if (standing !== '') return textOf(standing);
  const { agency, district, province } = settings;
  const place = voice.words.plan.place(agency, district, province);
  return openingOf({ ...input, place });
};

/** In centimetres: the page of the table above has room for it. */
const CHART_HEIGHT = 7;

const write = (input: ReportInput): Block[] => {
  const { result: own } = input.voice.words.document;
  return [
    { kind: 'heading', level: 1, text: own.heading },
    { kind: 'paragraph', text: opening(input), look: 'body' },
    { kind: 'heading', level: 2, text: own.instruments },
    instrumentTable(input),
    ...indicatorBlocks(input, CHART_HEIGHT),
  ];
};

export const result: Section = {
  orientation: 'portrait',
  isCounted: true,
  startsPage: true,
  write,
};
