/** From the selected items to drafted rows of the plan. */
import type { Assessment, ItemResult } from '../assessment/assessment.ts';
import type { Framework, IssueNumber, ItemCode, PartCode } from '../framework/framework.ts';
import { findItem, indicatorOf, titleOf } from '../framework/lookup.ts';
import type { Settings } from '../settings/settings.ts';
import { planWords } from '../strings/th.ts';
import { inDigits } from '../thai/digits.ts';
import { formatItemScore, planPeriod } from '../thai/format.ts';
import { fillTemplate } from './fillTemplate.ts';
import type { Measure } from './measure.ts';
import type { DraftRow } from './plan.ts';

export interface DraftInput {
  readonly framework: Framework;
  /** The assessed year, Buddhist era. */
  readonly fiscalYear: number;
  readonly assessment: Assessment;
  readonly selected: readonly ItemCode[];
  readonly library: readonly Measure[];
  readonly settings: Pick<Settings, 'units' | 'period' | 'digits'>;
}

/** Drafts a row for every measure that serves a selected item, by issue, then in the framework's order of items. */
export const draftPlan = (input: DraftInput): DraftRow[] => {
  const order = new Map(input.assessment.items.map(({ code }, index) => [code, index]));
  const position = (row: DraftRow): number => order.get(row.items[0] ?? '') ?? 0;
  return input.library
    .flatMap((measure) => draftRow(measure, input) ?? [])
    .sort((a, b) => a.issue - b.issue || position(a) - position(b));
};

const draftRow = (measure: Measure, input: DraftInput): DraftRow | null => {
  const { framework, fiscalYear, settings } = input;
  const served = measure.advice.flatMap((advice) => {
    const item = input.selected
      .flatMap((code) => findItem(framework, code) ?? [])
      .find(({ topic }) => topic === advice.topic);
    return item ? [{ advice, item }] : [];
  });
  const [first] = served;
  if (!first) return null;

  const write = (text: string): string =>
    inDigits(fillTemplate(text, framework, fiscalYear), settings.digits);
  const titles = served.map(({ item }) => planWords.servedItem(item.code, titleOf(item, fiscalYear)));
  const findings = served.map(({ advice, item }) => {
    const indicator = indicatorOf(framework, item.code);
    return [
      planWords.indicator(indicator.number, indicator.name),
      planWords.itemScore(item.code, scoreText(resultOf(input.assessment, item.code))),
      planWords.cause(advice.cause),
      planWords.guidance(advice.guidance),
    ].join('\n');
  });
  return {
    key: measure.advice.map(({ topic }) => topic).join('+'),
    issue: issueOf(served),
    items: served.map(({ item }) => item.code),
    cells: {
      measure: write([measure.name, ...titles].join('\n')),
      analysis: write(findings.join('\n\n')),
      steps: write(measure.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')),
      period: inDigits(settings.period ?? planPeriod(fiscalYear), settings.digits),
      responsible:
        settings.units.length > 0
          ? settings.units.map((unit) => `- ${unit}`).join('\n')
          : planWords.everyUnit,
    },
  };
};

/** A measure is filed under the issue of the first item it serves. */
const issueOf = (served: readonly { readonly item: { readonly issue: IssueNumber } }[]): IssueNumber =>
  served[0]?.item.issue ?? 1;

const resultOf = (assessment: Assessment, code: ItemCode): ItemResult => {
  const result = assessment.items.find((item) => item.code === code);
  if (!result) throw new Error(`No result for ${code}`);
  return result;
};

/** "95.35", or by part when an item was scored in several. */
const scoreText = ({ scores }: ItemResult): string => {
  const parts = (Object.keys(scores) as PartCode[]).flatMap((part) => {
    const score = scores[part] ?? null;
    return score === null ? [] : [{ part, text: formatItemScore(score, 'arabic') }];
  });
  return parts.length === 1
    ? parts.map(({ text }) => text).join('')
    : parts.map(({ part, text }) => planWords.partScore(part, text)).join(' · ');
};
