import type { Changes } from '../../../src/run/changes.ts';
import type { Writer } from '../../elements/writer.ts';

/** What was written, in one sentence. */
export const describeWritten = (changes: Changes, { words: { changes: words } }: Writer): string => {
  if (changes.isNothing) return words.nothing;
  const { added, renewed, takenBack } = changes;
  return words.done({
    ...changes,
    added: added.length,
    renewed: renewed.length,
    takenBack: takenBack.length,
  });
};
