import type { Changes } from '../src/run/changes.ts';
import type { Writer } from './writer.ts';

/** What was written, in one sentence. */
export const describeWritten = (changes: Changes, { text, words: { changes: words } }: Writer): string => {
  const { tabs, added, renewed, takenBack, summaryCells, isNothing } = changes;
  if (isNothing) return words.nothing;
  return words.done([
    ...(tabs.length > 0 ? [words.tabs(tabs)] : []),
    ...(added.length > 0 ? [text(words.added(added.length))] : []),
    ...(renewed.length > 0 ? [text(words.renewed(renewed.length))] : []),
    ...(takenBack.length > 0 ? [text(words.takenBack(takenBack.length))] : []),
    ...(summaryCells > 0 ? [text(words.summaryCells(summaryCells))] : []),
  ]);
};
