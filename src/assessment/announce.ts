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

/** The announced result; null unless every part's total is given. A missing overall total follows from the parts. */
export const announce = (framework: Framework, announced: AnnouncedInput): AnnouncedResult | null => {
  const sum = fromParts(framework, announced);
  if (sum === null) return null;
  const overall = announced.overall ?? round2(sum);
  const parts = announced.parts as Record<PartCode, number>;
  const instruments = {} as Record<InstrumentCode, number>;
  for (const instrument of framework.instruments) {
    const total = instrument.parts.reduce((part, { code }) => part + parts[code], 0);
    instruments[instrument.code] = total / instrument.parts.length;
  }
  return { overall, instruments, parts, level: classify(framework, { overall, instruments }) };
};
