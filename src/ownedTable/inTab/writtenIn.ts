import { foldText } from '../../thai/foldText.ts';
import { mostKnown, type Vocabulary } from '../../vocabulary/known.ts';
import type { FoundTable } from './inspectTable.ts';

/**
 * In whose words a table stands: those of most of its headers. What is known again in it, its statuses and lists, stays in
 * them whatever language drafts are written in by now: what a person chose from one list is not asked of another.
 *
 * @returns null where none of its headers is ours any more
 */
export const writtenIn = ({
  tab: { grid },
  form,
  headerRow,
  columns,
}: FoundTable<string>): Vocabulary | null => {
  const shown = grid.shown[headerRow ?? -1] ?? [];
  return mostKnown((vocabulary) => {
    const { headers } = form.wordsIn(vocabulary);
    return [...columns].filter(
      ([name, place]) => foldText(shown[place] ?? '') === foldText(headers[name] ?? ''),
    ).length;
  });
};
