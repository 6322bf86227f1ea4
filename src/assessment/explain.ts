/**
 * What one thing would explain that an announced figure differs from the computed one: the other way of combining
 * indicators, or one or two items misread. Nothing is said when several things would.
 */
import type { Framework, Instrument, ItemCode, PartCode } from '../framework/framework.ts';
import type { Scores } from '../scores/scores.ts';
import { type Combining, nothingAnnounced } from '../settings/settings.ts';
import { round2 } from '../thai/round.ts';
import { assess, shareOfPart } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { Explanation } from './problems.ts';

interface ExplainInput {
  readonly framework: Framework;
  readonly scores: Scores;
  readonly assessment: Assessment;
  readonly combining: Combining;
}

const otherOf: Readonly<Record<Combining, Combining>> = {
  'by-item': 'by-sub-indicator',
  'by-sub-indicator': 'by-item',
};

/** Explains why a part's announced total is not what its items give; null when no one thing does. */
export const explainDifference = (
  input: ExplainInput,
  part: PartCode,
  announced: number,
): Explanation | null => {
  const { framework, scores, combining } = input;
  const other = otherOf[combining];
  const instead = assess(framework, scores, nothingAnnounced, other).computed.parts[part].score;
  if (instead !== null && round2(instead) === round2(announced))
    return { kind: 'other-combining', combining: other };
  const instrument = framework.instruments.find(({ parts }) => parts.some(({ code }) => code === part));
  return instrument ? misread(input, instrument, part, announced) : null;
};

interface Change {
  readonly item: ItemCode;
  readonly score: number;
  /** What the change adds to the part's total. */
  readonly effect: number;
}

const misread = (
  { assessment, combining }: ExplainInput,
  instrument: Instrument,
  part: PartCode,
  announced: number,
): Explanation | null => {
  const total = assessment.computed.parts[part].score;
  if (total === null) return null;
  const scores = new Map(assessment.items.map((item) => [item.code, item.scores[part] ?? null]));
  const changes = instrument.indicators.flatMap((indicator) =>
    indicator.items.flatMap(({ code }): Change[] => {
      const score = scores.get(code) ?? null;
      if (score === null) return [];
      const share = shareOfPart(instrument, indicator, code, combining);
      return slips(score, instrument.itemScale).map((slip) => ({
        item: code,
        score: slip,
        effect: (slip - score) * share,
      }));
    }),
  );
  const fits = (effect: number): boolean => round2(total + effect) === round2(announced);
  const single = changes.filter(({ effect }) => fits(effect)).map((change) => [change]);
  // Among survey scores, some pair of slips explains almost any difference: that would be no explanation.
  const isOpenData = instrument.itemScale === 'zero-or-hundred';
  const found = single.length === 0 && isOpenData ? pairs(changes, fits) : single;
  const [only] = found;
  return only && found.length === 1
    ? { kind: 'misread', items: only.map(({ item, score }) => ({ item, score })) }
    : null;
};

const pairs = (changes: readonly Change[], fits: (effect: number) => boolean): Change[][] =>
  changes.flatMap((one, index) =>
    changes
      .slice(index + 1)
      .flatMap((two) => (one.item !== two.item && fits(one.effect + two.effect) ? [[one, two]] : [])),
  );

/** What a score may be when it was misread: the other of 0 and 100; two neighbouring digits swapped, or one other digit. */
const slips = (score: number, scale: Instrument['itemScale']): number[] => {
  if (scale === 'zero-or-hundred') return score === 0 ? [100] : score === 100 ? [0] : [];
  const digits = [...score.toFixed(2)];
  const found = new Set<number>();
  const add = (changed: readonly string[]): void => {
    const slip = Number(changed.join(''));
    if (slip >= 0 && slip <= 100 && slip !== score) found.add(slip);
  };
  digits.forEach((digit, index) => {
    if (digit === '.') return;
    for (let other = 0; other <= 9; other += 1) {
      add(digits.map((one, place) => (place === index ? String(other) : one)));
    }
    const next = digits[index + 1] === '.' ? index + 2 : index + 1;
    const swapped = [...digits];
    swapped[index] = digits[next] ?? digit;
    if (next < digits.length) swapped[next] = digit;
    add(swapped);
  });
  return [...found];
};
