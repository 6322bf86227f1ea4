import { differences } from '../../assessment/announced.ts';
import type { Figure } from '../../assessment/assessment.ts';
import type { Instrument, InstrumentCode, PartCode } from '../../framework/framework.ts';
import { round2 } from '../../thai/round.ts';
import { summaryColumns } from '../summaryPlaces.ts';
import type { SummaryRow, Tools } from '../summaryRow.ts';

type Name = PartCode | InstrumentCode | 'overall';

/** A figure as it was announced, and as it follows from the items. */
interface Compared {
  readonly name: Name;
  /** Of 1. */
  readonly weight: number;
  /** Null where nobody announced it. */
  readonly announced: number | null;
  readonly own: Figure;
}

/** The cells of a figure, behind what it is called. */
type CellsOf = (compared: Compared) => (string | number)[];

/** The instruments and their parts: announced figures beside those computed from the items. */
export const instrumentRows = (tools: Tools): SummaryRow[] => {
  const { row, framework, assessment, settings, voice } = tools;
  const { computed, announced } = assessment;
  const words = voice.words.summary.instruments;
  const { summaryHeaders } = voice.vocabulary;
  const cellsOf = cellsWriter(tools);
  const overall: Compared = {
    name: 'overall',
    weight: 1,
    announced: settings.announced.overall ?? announced?.overall ?? null,
    own: computed.overall,
  };
  return [
    row('instruments', 'heading', words.heading),
    row('instruments:header', 'header', ...summaryColumns.map((column) => summaryHeaders[column])),
    ...framework.instruments.flatMap((instrument) => rowsOf(instrument, tools, cellsOf)),
    row('instruments:overall', 'strong', words.overall, ...cellsOf(overall)),
  ];
};

const rowsOf = (instrument: Instrument, tools: Tools, cellsOf: CellsOf): SummaryRow[] => {
  const { row, assessment, settings, voice } = tools;
  const { code, name, parts } = instrument;
  const isWhole = parts.length === 1;
  const whole: Compared = {
    name: code,
    weight: parts.reduce((sum, part) => sum + part.weight, 0),
    announced: isWhole
      ? settings.announced.parts[parts[0]?.code ?? 'IIT']
      : (assessment.announced?.instruments[code] ?? null),
    own: assessment.computed.instruments[code],
  };
  const line = voice.words.summary.instruments.line(name, code);
  return [
    row(`instrument:${code}`, 'row', line, ...cellsOf(whole)),
    ...(isWhole ? [] : parts.map((part) => partRow(part, tools, cellsOf))),
  ];
};

/** A part without items has its announced score alone. */
const partRow = (
  { code, weight }: Instrument['parts'][number],
  { row, assessment, settings, voice }: Tools,
  cellsOf: CellsOf,
): SummaryRow => {
  const { none, instruments: words } = voice.words.summary;
  const own = assessment.computed.parts[code];
  const [share = '', given = '', ...rest] = cellsOf({
    name: code,
    weight,
    announced: settings.announced.parts[code],
    own,
  });
  const hasItems = assessment.items.some(({ scores }) => scores[code] !== undefined);
  const isTotalOnly = !hasItems && own.score !== null;
  const cells = isTotalOnly ? [none, none, words.fromAnnounced] : rest;
  return row(`part:${code}`, 'sub', voice.vocabulary.figureNames[code], share, given, ...cells);
};

const cellsWriter = (tools: Tools): CellsOf => {
  const { number, figure, voice } = tools;
  const { none } = voice.words.summary;
  const remark = remarker(tools);
  const percent = (weight: number): string | number => {
    const share = Math.round(weight * 100);
    return voice.digits === 'arabic' ? share : String(share);
  };
  return (compared) => {
    const { weight, announced, own } = compared;
    return [
      percent(weight),
      announced === null ? none : number(announced),
      figure(own),
      announced === null || own.score === null ? none : number(round2(own.score) - round2(announced)),
      remark(compared),
    ];
  };
};

/** Says whether the two values of a figure agree. */
const remarker = ({ framework, assessment, settings, contradictions, voice }: Tools) => {
  const words = voice.words.summary.instruments;
  const differing = new Set<Name>(differences(assessment, settings.announced).map((one) => one.figure));
  const confirmed = new Set<Name>(
    contradictions.flatMap((one) => (one.code === 'announced-differs' && one.confirmed ? [one.figure] : [])),
  );
  /** What is made of parts is confirmed with all of them that differ. */
  const isConfirmed = (name: Name): boolean => {
    const parts = framework.instruments.find(({ code }) => code === name)?.parts ?? [];
    const figures =
      name === 'EIT' ? parts.map(({ code }) => code).filter((code) => differing.has(code)) : [name];
    return figures.length > 0 && figures.every((figure) => confirmed.has(figure));
  };
  return ({ name, announced, own: { score, complete } }: Compared): string => {
    if (score === null) return announced === null ? words.incomplete : '';
    if (!complete) return words.incomplete;
    if (announced === null) return '';
    const differs = name === 'EIT' ? round2(announced) !== round2(score) : differing.has(name);
    if (!differs) return words.agrees;
    return isConfirmed(name) ? words.differsConfirmed : words.differs;
  };
};
