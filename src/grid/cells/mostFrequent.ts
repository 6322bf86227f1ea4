/** The value that occurs most often; of several, the first. Null when there is none. */
export const mostFrequent = <Value extends string | number>(values: readonly Value[]): Value | null => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, times] of counts) if (best === null || times > (counts.get(best) ?? 0)) best = value;
  return best;
};
