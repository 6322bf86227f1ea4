/** The announced totals, and what follows from them. */
import type { Framework, InstrumentCode, PartCode } from '../framework/framework.ts';
import type { AnnouncedInput } from '../settings/settings.ts';
import { round2 } from '../thai/round.ts';
import type { AnnouncedResult } from './assessment.ts';
import { classify } from './level.ts';

/** Σ weight × announced part; null unless every part is given. */
export const fromParts = (framework: Framework, announced: AnnouncedInput): number | null => {
  let sum = 0;
  for (const { code, weight } of framework.instruments.flatMap(({ parts }) => parts)) {
    const score = announced.parts[code];
    if (score === null) return null;
    sum += weight * score;
  }
  return sum;
};

/** The instruments' totals as announced, each the mean of its parts; null for one of which a part is not given. */
export const announcedInstruments = (
  framework: Framework,
  { parts }: AnnouncedInput,
): Record<InstrumentCode, number | null> => {
  const totals = {} as Record<InstrumentCode, number | null>;
  for (const instrument of framework.instruments) {
    let total: number | null = 0;
    for (const { code } of instrument.parts) {
      const score: number | null = parts[code];
      total = total === null || score === null ? null : total + score;
    }
    totals[instrument.code] = total === null ? null : total / instrument.parts.length;
  }
  return totals;
};

/** The announced result; null unless every part's total is given. A missing overall total follows from the parts. */
export const announce = (framework: Framework, announced: AnnouncedInput): AnnouncedResult | null => {
  const sum = fromParts(framework, announced);
  if (sum === null) return null;
  const overall = announced.overall ?? round2(sum);
  const parts = announced.parts as Record<PartCode, number>;
  const instruments = announcedInstruments(framework, announced) as Record<InstrumentCode, number>;
  return { overall, instruments, parts, level: classify(framework, { overall, instruments }) };
};
