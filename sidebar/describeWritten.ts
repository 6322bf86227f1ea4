import type { Changes } from '../src/run/changes.ts';
import type { Writer } from './writer.ts';

/** What was written, in one sentence. */
export const describeWritten = (changes: Changes, { text, words: { changes: words } }: Writer): string => {
  const { tabs, added, renewed, takenBack, summaryCells, isNothing } = changes;
  if (isNothing) return words.nothing;
  const written = { added: added.length, renewed: renewed.length, takenBack: takenBack.length, summaryCells };
  return words.done(tabs, written, text);
};
