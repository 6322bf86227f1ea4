/** How the benchmarks take the time and print what they found. */

export const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The average of several goes after the first, which pays for compiling; in milliseconds. */
export const again = (work: () => void, times: number): number =>
  milliseconds(() => {
    for (let time = 0; time < times; time += 1) work();
  }) / times;

/** The same numbers, from 0 up to 1, on every run of the benchmark. */
export const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** The value in the middle, of an even number the upper one; 0 of none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A number of bytes in whole thousands: "82 KB". */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/** Prints a line of the bench: what was measured, and the figure behind it in a column of its own. */
export const print = (what: string, figure: string): void => console.log(`${what.padEnd(62)} ${figure}`);
