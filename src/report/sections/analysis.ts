/** The analysis: of each instrument its indicators, of each indicator a table, as they stand in the tab. */

import type { AnalysisColumn } from '../../analysis/analysisForm.ts';
import { indicatorSection } from '../../analysis/sections.ts';
import type { Indicator, Instrument } from '../../framework/framework.ts';
import { textOf } from '../../ownedTable/cells.ts';
import type { RowAfter } from '../../ownedTable/tableChange.ts';
import { inEveryLanguage } from '../../words/voice.ts';
import type { Words } from '../../words/words.ts';
import { type Beside, besideRows } from '../besideRows.ts';
import type { Block, Row } from '../report.ts';
import type { ReportInput } from '../reportInput.ts';
import type { Section } from '../section.ts';
import { heightIn, roomFor, type Shape, tableOf } from '../tables.ts';

type AnalysisRow = RowAfter<AnalysisColumn>;

const ORIENTATION = 'portrait';

const rowsOfIndicator = (rows: readonly AnalysisRow[], { number }: Indicator): AnalysisRow[] =>
  rows.filter(({ section }) => section === indicatorSection(number));

/** What an analysis says, in whatever language it was written. */
const saidIn = ({ voice }: ReportInput): readonly Words['analysis'][] => [
  voice.words.analysis,
  ...inEveryLanguage(({ analysis: own }) => own),
];

/** In a tab, a text that goes on in the cell below says so; here it goes on in the same one. */
const withoutContinued = (text: string, input: ReportInput): string => {
  const continued = saidIn(input).map((one) => one.continued);
  return text
    .split('\n')
    .filter((line) => !continued.includes(line))
    .join('\n');
};

/** Whether a text is the further part of one: the draft has it in as many cells as it needs. */
const goesOn = (text: string, input: ReportInput): boolean =>
  saidIn(input).some(({ continued, labels }) =>
    [continued, labels.cause, labels.guidance].some((start) => text.startsWith(start)),
  );

/** The rows of a group: the analysis reaches over all of them, and no page comes between. */
const groupRows = (
  { rows, text }: Beside<AnalysisRow>,
  isFirst: boolean,
  shape: Shape,
  { voice }: ReportInput,
): Row[] => {
  const isWhole = heightIn(text, 2, shape) <= roomFor(ORIENTATION, isFirst);
  return rows.map(({ cells: { item, score } }, index) => ({
    cells: [
      { text: textOf(item), column: 0 },
      { text: typeof score === 'number' ? voice.itemScore(score) : score, column: 1 },
      ...(index === 0 ? [{ text, column: 2, rows: rows.length }] : []),
    ],
    isWhole,
    staysWithNext: isWhole && index < rows.length - 1,
  }));
};

const indicatorBlocks = (indicator: Indicator, input: ReportInput): Block[] => {
  const { assessment, voice, analysis } = input;
  const { say, words, vocabulary } = voice;
  const own = words.document.analysis;
  const name = say(own.indicator(indicator.number, indicator.name));
  const figure = assessment.indicators.find(({ number }) => number === indicator.number)?.figure;
  const score = figure?.score ?? null;
  const rows = rowsOfIndicator(analysis ?? [], indicator);
  const shape: Shape = {
    orientation: ORIENTATION,
    columns: [
      { header: vocabulary.analysisHeaders.item, share: 0.37, align: 'left' },
      { header: vocabulary.analysisHeaders.score, share: 0.1, align: 'center' },
      { header: vocabulary.analysisHeaders.analysis, share: 0.53, align: 'left' },
    ],
  };
  const groups = besideRows(
    rows.map((row) => ({
      row,
      text: withoutContinued(textOf(row.cells.analysis), input),
      goesOn: goesOn(textOf(row.cells.analysis), input),
      height: heightIn(textOf(row.cells.item), 0, shape),
    })),
    { room: roomFor(ORIENTATION, true), heightOf: (text) => heightIn(text, 2, shape) },
  );
  return [
    { kind: 'heading', level: 3, text: name },
    {
      kind: 'paragraph',
      text: score === null ? own.noScore : own.score(voice.figure(score), figure?.complete ?? false),
      look: 'line',
    },
    rows.length === 0
      ? { kind: 'paragraph', text: own.noRows, look: 'note' }
      : tableOf(
          shape,
          groups.flatMap((group, index) => groupRows(group, index === 0, shape, input)),
        ),
  ];
};

const instrumentBlocks = (instrument: Instrument, input: ReportInput): Block[] => {
  const { say, words } = input.voice;
  return [
    {
      kind: 'heading',
      level: 2,
      text: say(words.document.result.instrument(instrument.name, instrument.code)),
    },
    ...instrument.indicators.flatMap((indicator) => indicatorBlocks(indicator, input)),
  ];
};

const write = (input: ReportInput): Block[] => {
  const { framework, assessment, analysis, voice } = input;
  if (analysis === null) return [];
  const heading = voice.words.document.analysis.heading(assessment.indicators.length);
  return [
    { kind: 'heading', level: 1, text: voice.say(heading) },
    ...framework.instruments.flatMap((instrument) => instrumentBlocks(instrument, input)),
  ];
};

export const analysis: Section = {
  orientation: ORIENTATION,
  isCounted: true,
  startsPage: true,
  write,
};
