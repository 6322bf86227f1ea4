/** Sums of decimal scores carry binary noise of about 1e-12; a half must survive it. */
const NOISE = 1e-8;

/** Half up to two decimals: 84.995 gives 85, as figures are shown and levels classified. */
export const round2 = (value: number): number => {
  const rounded = Math.floor(value * 100 + 0.5 + NOISE) / 100;
  return rounded === 0 ? 0 : rounded;
};
