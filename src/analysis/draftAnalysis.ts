/** The analysis as a table: the whole result, then each instrument with its indicators and their items. */
import type { Figure } from '../assessment/assessment.ts';
import { headlineOf } from '../assessment/headline.ts';
import type { Indicator, Instrument, Item, PartCode } from '../framework/framework.ts';
import { titleOf } from '../framework/lookup.ts';
import type { Cell } from '../grid/edits.ts';
import type { Draft, DraftRow, DraftSection } from '../ownedTable/table.ts';
import { round2 } from '../thai/round.ts';
import { type AnalysisInput, analyse } from './analyse.ts';
import type { AnalysisColumn } from './analysisForm.ts';
import { inCells } from './inCells.ts';
import { openingOf, resultOfRecord } from './opening.ts';
import { indicatorSection, instrumentSection, OVERALL } from './sections.ts';

interface DraftInput extends AnalysisInput {
  /** The agency, and where it is; '' while nobody gave the name. */
  readonly place: string;
}

/** The whole analysis: every item has a row with its score, and the first ones of an indicator its analysis, too. */
export const draftAnalysis = (input: DraftInput): Draft<AnalysisColumn> => {
  const { framework, voice } = input;
  const analyses = new Map(analyse(input).map(({ indicator, parts }) => [indicator, parts]));
  return {
    sections: [
      section(OVERALL, voice.vocabulary.overallHeading),
      ...framework.instruments.flatMap((instrument) => [
        instrumentHeading(instrument, input),
        ...instrument.indicators.map((indicator) => indicatorHeading(indicator, input)),
      ]),
    ],
    rows: [
      overallRow(input),
      ...framework.instruments.flatMap((instrument) =>
        instrument.indicators.flatMap((indicator) =>
          itemRows(instrument, indicator, analyses.get(indicator.number) ?? [], input),
        ),
      ),
    ],
  };
};

const section = (key: string, name: string): DraftSection => ({ key, name, nameWhenEmpty: name });

/** The figure in a cell of numbers; blank where there is none. */
const number = (score: number | null): Cell => (score === null ? '' : round2(score));

const shown = ({ score }: Figure, { voice }: DraftInput): string | null =>
  score === null ? null : voice.figure(score);

const instrumentHeading = (instrument: Instrument, input: DraftInput): DraftSection => {
  const { say, words } = input.voice;
  const { instruments } = resultOfRecord(input.assessment);
  const name = words.analysis.instrument(
    instrument.name,
    instrument.code,
    shown(instruments[instrument.code], input),
    [],
  );
  return section(instrumentSection(instrument.code), say(name));
};

const indicatorHeading = ({ number: own, name }: Indicator, input: DraftInput): DraftSection => {
  const { say, words } = input.voice;
  const figure = input.assessment.indicators.find((one) => one.number === own)?.figure;
  const known = figure ?? { score: null, complete: false };
  const heading = words.analysis.indicator(own, name, shown(known, input), known.complete);
  return section(indicatorSection(own), say(heading));
};

const overallRow = (input: DraftInput): DraftRow<AnalysisColumn> => {
  const { assessment, voice } = input;
  const { overall, level, announced } = headlineOf(assessment);
  return {
    key: OVERALL,
    section: OVERALL,
    items: [],
    cells: {
      item: voice.say(voice.words.analysis.overall.name(announced, level?.name ?? null)),
      score: number(overall.score),
      analysis: openingOf(input),
    },
  };
};

/** The rows of an indicator's items, part by part where several parts of the instrument have item scores. */
const itemRows = (
  instrument: Instrument,
  indicator: Indicator,
  analysis: readonly string[],
  input: DraftInput,
): DraftRow<AnalysisColumn>[] => {
  const results = new Map(input.assessment.items.map((one) => [one.code, one]));
  const parts = scoredParts(instrument, input);
  const places = parts.flatMap((part) => indicator.items.map((item) => ({ part, item })));
  const { continued } = input.voice.words.analysis;
  const texts = inCells(analysis, Math.max(places.length, 1), continued);
  return places.map(({ part, item }, index) => ({
    key: rowKey(instrument, part, item),
    section: indicatorSection(indicator.number),
    items: [item.code],
    cells: {
      item: itemName(item, partNumber(instrument, part, parts), input),
      score: number(results.get(item.code)?.scores[part] ?? null),
      analysis: texts[index] ?? '',
    },
  }));
};

/** The parts with item scores; the first one where none has any. */
const scoredParts = ({ parts }: Instrument, { assessment }: DraftInput): PartCode[] => {
  const codes = parts.map(({ code }) => code);
  const scored = codes.filter((code) => assessment.items.some(({ scores }) => scores[code] !== undefined));
  return scored.length > 0 ? scored : codes.slice(0, 1);
};

const isFirst = ({ parts }: Instrument, part: PartCode): boolean => parts[0]?.code === part;

/** An item's topic stays when its code shifts. */
const rowKey = (instrument: Instrument, part: PartCode, { topic }: Item): string =>
  isFirst(instrument, part) ? topic : `${topic}#${part}`;

/** Which part of the instrument it is, from 1; null where the first one alone has item scores, so that nobody need ask. */
const partNumber = (instrument: Instrument, part: PartCode, scored: readonly PartCode[]): number | null =>
  scored.length === 1 && isFirst(instrument, part)
    ? null
    : instrument.parts.findIndex(({ code }) => code === part) + 1;

const itemName = (
  item: Item,
  part: number | null,
  { fiscalYear, voice: { say, words } }: DraftInput,
): string => {
  const title = titleOf(item, fiscalYear);
  return say(
    part === null ? words.analysis.item(item.code, title) : words.analysis.itemOfPart(item.code, title, part),
  );
};
