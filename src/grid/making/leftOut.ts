import type { Skipped } from '../door.ts';
import type { Edit } from '../edits.ts';

/** The edits as they are made where extras of their tabs were left out: what is remembered must not say that they are there. */
export const withLeftOut = (edits: readonly Edit[], skipped: readonly Skipped[]): readonly Edit[] => {
  const lacking = new Set(skipped.flatMap(({ tab, what }) => (what === 'highlights' ? [] : [tab])));
  if (lacking.size === 0) return edits;
  return edits.map((edit) =>
    edit.op === 'setCells' && edit.withoutExtras && lacking.has(edit.tab)
      ? { ...edit, cells: edit.withoutExtras }
      : edit,
  );
};
