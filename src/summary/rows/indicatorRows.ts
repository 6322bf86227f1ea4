import type { Assessment, Figure } from '../../assessment/assessment.ts';
import { titleOfCode } from '../../framework/lookup.ts';
import { WEAK } from '../../plan/select.ts';
import { round2 } from '../../thai/round.ts';
import type { SummaryRow, Tools } from '../summaryRow.ts';

type Indicator = Assessment['indicators'][number];

/** The indicators, whether each is above what counts as weak, and the titles of its lowest items. */
export const indicatorRows = (tools: Tools): SummaryRow[] => {
  const { row, assessment, voice } = tools;
  const { indicators: words } = voice.words.summary;
  const [nameHeader, scoreHeader, lineHeader] = words.chart.columns(WEAK);
  const chart = [nameHeader, scoreHeader, voice.say(lineHeader)] as const;
  return [
    row('indicators', 'heading', words.heading),
    { ...row('indicators:header', 'header', ...words.columns(WEAK)), chart },
    ...assessment.indicators.flatMap((indicator) => [
      indicatorRow(indicator, tools),
      ...subIndicatorRows(indicator, tools),
    ]),
  ];
};

const indicatorRow = (indicator: Indicator, tools: Tools): SummaryRow => {
  const { row, figure, framework, voice } = tools;
  const { indicators: words } = voice.words.summary;
  const titles = indicator.lowest.map((code) => words.item(code, titleOfCode(framework, code)));
  const cells = [
    words.line(indicator.number, indicator.name),
    indicator.instrument,
    figure(indicator.figure),
    lowestText(indicator, tools),
    againstWeak(indicator.figure, tools),
    titles.join('\n'),
  ];
  return { ...row(`indicator:${indicator.number}`, 'row', ...cells), chart: drawn(indicator, tools) };
};

const subIndicatorRows = (
  { subIndicators }: Indicator,
  { row, figure, voice: { words } }: Tools,
): SummaryRow[] =>
  subIndicators.map((sub) => {
    const line = words.summary.indicators.subLine(sub.number, sub.name);
    return { ...row(`sub-indicator:${sub.number}`, 'sub', line, '', figure(sub.figure)), until: 1 };
  });

const againstWeak = ({ score, complete }: Figure, { voice: { words } }: Tools): string => {
  const { none, indicators } = words.summary;
  if (score === null || !complete) return none;
  return round2(score) < WEAK ? indicators.below : indicators.above;
};

const lowestText = ({ figure, lowest }: Indicator, { assessment, voice }: Tools): string => {
  const { none, indicators: words } = voice.words.summary;
  if (figure.score === null) return words.nothing;
  if (lowest.length === 0) return figure.complete ? words.noneLow : none;
  const groups = new Map<number, string[]>();
  for (const { code, score } of assessment.items.filter(({ code }) => lowest.includes(code))) {
    if (score !== null) groups.set(score, [...(groups.get(score) ?? []), code]);
  }
  return words.lowest([...groups].map(([score, items]) => ({ items, score: voice.itemScore(score) })));
};

/** Digits are left to the chart; what is not complete is called so. */
const drawn = (
  { number, name, figure: { score, complete } }: Indicator,
  { voice }: Tools,
): NonNullable<SummaryRow['chart']> => {
  const { line: lineOf, chart } = voice.words.summary.indicators;
  const line = lineOf(number, name);
  const label = score !== null && !complete ? chart.incomplete(line) : line;
  return [voice.say(label), score === null ? '' : round2(score), WEAK];
};
