import type { Changes } from '../../../src/run/changes.ts';
import type { Writer } from '../../elements/writer.ts';

/** What was written, in one sentence. */
export const describeWritten = (changes: Changes, { text, words: { changes: words } }: Writer): string => {
  const { tabs, added, renewed, takenBack, otherTables, summaryCells, isNothing } = changes;
  if (isNothing) return words.nothing;
  const written = { added: added.length, renewed: renewed.length, takenBack: takenBack.length, summaryCells };
  const others = otherTables.map(({ tab, ...rows }) => words.table(tab, rows));
  return words.done(tabs, written, others, text);
};
