/** What the scores say of each indicator: its lowest items, why they may be low, and how to raise them. */
import type { Assessment, IndicatorResult, ItemResult } from '../assessment/assessment.ts';
import type { Framework, Indicator, Item, ItemCode } from '../framework/framework.ts';
import { titleOf } from '../framework/lookup.ts';
import { scoreText } from '../plan/draft.ts';
import { builtIn } from '../plan/library/builtIn/library.ts';
import { fillTemplate } from '../plan/library/fillTemplate.ts';
import type { ReadyLibrary, ServedItem } from '../plan/library/readyLibrary.ts';
import { isDefault, WEAK } from '../plan/select.ts';
import { round2 } from '../thai/round.ts';
import type { Voice } from '../words/voice.ts';

/** What is analysed, and in which words. */
export interface AnalysisInput {
  readonly framework: Framework;
  /** The assessed year, Buddhist era. */
  readonly fiscalYear: number;
  readonly assessment: Assessment;
  /** Causes and guidance, written out. */
  readonly library: ReadyLibrary;
  readonly voice: Voice;
}

interface IndicatorAnalysis {
  /** The indicator's number. */
  readonly indicator: number;
  /** As the assessment has them. */
  readonly lowest: readonly ItemCode[];
  /** Three labelled parts, and what is missing; each of one line or several, in the voice's digits. */
  readonly parts: readonly string[];
}

/** As one text. */
export const textOf = ({ parts }: Pick<IndicatorAnalysis, 'parts'>): string => parts.join('\n');

/** Every indicator's analysis, in the framework's order. */
export const analyse = (input: AnalysisInput): IndicatorAnalysis[] => {
  const { framework, assessment, voice } = input;
  const results = new Map(assessment.items.map((one) => [one.code, one]));
  const indicators = framework.instruments.flatMap((instrument) => instrument.indicators);
  return indicators.flatMap((indicator, index): IndicatorAnalysis[] => {
    const result = assessment.indicators[index];
    if (!result) return [];
    const items = indicator.items.flatMap((item): ScoredItem[] => {
      const own = results.get(item.code);
      return own ? [{ item, result: own }] : [];
    });
    const parts = partsOn(indicator, result, items, input).map(voice.say);
    return [{ indicator: indicator.number, lowest: result.lowest, parts }];
  });
};

interface ScoredItem {
  readonly item: Item;
  readonly result: ItemResult;
}

const partsOn = (
  indicator: Indicator,
  result: IndicatorResult,
  items: readonly ScoredItem[],
  input: AnalysisInput,
): string[] => {
  const { part, labels, unknown, ...words } = input.voice.words.analysis;
  if (result.figure.score === null) {
    return [
      part(labels.lowest, [unknown.lowest]),
      part(labels.cause, [unknown.cause]),
      part(labels.guidance, [unknown.guidance]),
    ];
  }
  const unscored = items.filter((one) => isUnscored(one.result)).map(({ item }) => item.code);
  const low = items.filter(({ item, result: { score } }) => {
    return score !== null && isDefault(round2(score), result.lowest.includes(item.code));
  });
  const found =
    low.length > 0
      ? partsOnLow(low, result.lowest, input)
      : [
          part(labels.lowest, [unscored.length > 0 ? words.noneLowYet : words.noneLow]),
          part(labels.cause, [words.noFault]),
          part(labels.guidance, [keepingOf(indicator, input)]),
        ];
  return [...found, ...(unscored.length > 0 ? [words.incomplete(unscored)] : [])];
};

/** Whether an item lacks the score of a part in which others have theirs. */
const isUnscored = ({ scores }: ItemResult): boolean => Object.values(scores).includes(null);

/** The three parts, for items that are low: the lowest of the indicator first, then those below the threshold. */
const partsOnLow = (
  low: readonly ScoredItem[],
  lowest: readonly ItemCode[],
  { library, fiscalYear, voice }: AnalysisInput,
): string[] => {
  const { part, labels, lowItem, about } = voice.words.analysis;
  const line = ({ item, result }: ScoredItem): string =>
    lowItem(item.code, titleOf(item, fiscalYear), scoreText(result, library));
  const isLowest = ({ item }: ScoredItem): boolean => lowest.includes(item.code);
  const others = low.filter((one) => !isLowest(one));
  const ordered = [...low.filter(isLowest), ...others];
  const advice = (say: (served: Said) => string): string[] =>
    ordered.map(({ item: { code } }) => {
      const text = say(adviceOn(code, library));
      return low.length > 1 ? about(code, text) : text;
    });
  return [
    part(labels.lowest, low.filter(isLowest).map(line)),
    ...(others.length > 0 ? [part(labels.others(WEAK), others.map(line))] : []),
    part(
      labels.cause,
      advice(({ cause }) => cause),
    ),
    part(
      labels.guidance,
      advice(({ guidance }) => guidance),
    ),
  ];
};

type Said = Pick<ServedItem, 'cause' | 'guidance'>;

/** What the library says of an item; where several measures serve it, all of them. */
const adviceOn = (code: ItemCode, { byItem, voice }: ReadyLibrary): Said => {
  const said: readonly Said[] = (byItem.get(code) ?? []).map(({ served }) => served);
  const { cause, guidance } = voice.words.plan.ownMeasure;
  const all = (texts: readonly string[]): string => [...new Set(texts)].join(' ');
  return said.length === 0
    ? { cause, guidance }
    : { cause: all(said.map((one) => one.cause)), guidance: all(said.map((one) => one.guidance)) };
};

/** What keeps an indicator without a fault as it is. */
const keepingOf = ({ items }: Indicator, { framework, fiscalYear, voice }: AnalysisInput): string => {
  const own = builtIn(voice).keepings.find(({ topic }) => items.some((item) => item.topic === topic));
  return own ? fillTemplate(own.text, framework, fiscalYear, voice) : voice.words.analysis.keepUp;
};
