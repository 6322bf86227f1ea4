import type { Assessment, Figure } from '../assessment/assessment.ts';
import type { ItemCode } from '../framework/framework.ts';
import { titleOfCode } from '../framework/lookup.ts';
import { WEAK } from '../plan/select.ts';
import { round2 } from '../thai/round.ts';
import type { SummaryRow, Tools } from './summaryRow.ts';

type Indicator = Assessment['indicators'][number];

/** The indicators, whether each is above what counts as weak, and the titles of its lowest items. */
export const indicatorRows = ({ row, figure, framework, assessment, voice }: Tools): SummaryRow[] => {
  const { none, indicators: words } = voice.words.summary;
  const against = ({ score, complete }: Figure): string => {
    if (score === null || !complete) return none;
    return round2(score) < WEAK ? words.below : words.above;
  };
  const titles = (codes: readonly ItemCode[]): string =>
    codes.map((code) => words.item(code, titleOfCode(framework, code))).join('\n');
  const lowestText = (indicator: Indicator): string => {
    if (indicator.figure.score === null) return words.nothing;
    if (indicator.lowest.length === 0) return indicator.figure.complete ? words.noneLow : none;
    const low = assessment.items.filter(({ code }) => indicator.lowest.includes(code));
    const groups = new Map<number, string[]>();
    for (const { code, score } of low) {
      if (score !== null) groups.set(score, [...(groups.get(score) ?? []), code]);
    }
    return words.lowest([...groups].map(([score, items]) => ({ items, score: voice.itemScore(score) })));
  };
  const [nameHeader, scoreHeader, lineHeader] = words.chart.columns(WEAK);
  const chartHeader = [nameHeader, scoreHeader, voice.say(lineHeader)] as const;
  /** Digits are left to the chart; what is not complete is called so. */
  const drawn = ({
    number,
    name,
    figure: { score, complete },
  }: Indicator): NonNullable<SummaryRow['chart']> => {
    const line = words.line(number, name);
    const label = score !== null && !complete ? words.chart.incomplete(line) : line;
    return [voice.say(label), score === null ? '' : round2(score), WEAK];
  };
  return [
    row('indicators', 'heading', words.heading),
    { ...row('indicators:header', 'header', ...words.columns(WEAK)), chart: chartHeader },
    ...assessment.indicators.flatMap((indicator) => [
      {
        ...row(
          `indicator:${indicator.number}`,
          'row',
          words.line(indicator.number, indicator.name),
          indicator.instrument,
          figure(indicator.figure),
          lowestText(indicator),
          against(indicator.figure),
          titles(indicator.lowest),
        ),
        chart: drawn(indicator),
      },
      ...indicator.subIndicators.map((sub) => ({
        ...row(
          `sub-indicator:${sub.number}`,
          'sub',
          words.subLine(sub.number, sub.name),
          '',
          figure(sub.figure),
        ),
        until: 1,
      })),
    ]),
  ];
};
