/**
 * The longest text that is read, in characters. A report has some 25,000; the longest seen, a whole year's documents pasted
 * together, had 400,000. At this length reading takes a second or two, and nothing of an office is longer.
 */
export const LONGEST_TEXT = 1_000_000;
