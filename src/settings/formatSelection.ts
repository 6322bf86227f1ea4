import type { ItemCode } from '../framework/framework.ts';
import type { Vocabulary } from '../vocabulary/known.ts';
import type { Selection } from './settings.ts';

/** What is said of each kind of selection but that of items one by one. */
interface SelectionWords {
  readonly default: string;
  readonly lowest: (count: number) => string;
  readonly below: (threshold: number) => string;
}

/** The selection in words. @param items says which items were chosen one by one */
export const selectionIn = (
  selection: Selection,
  words: SelectionWords,
  items: (codes: readonly ItemCode[]) => string,
): string => {
  switch (selection.kind) {
    case 'default':
      return words.default;
    case 'lowest':
      return words.lowest(selection.count);
    case 'below':
      return words.below(selection.threshold);
    case 'items':
      return items(selection.codes);
  }
};

/** The selection as the setting's text. `readSelection` gives the same selection back. */
export const formatSelection = (
  selection: Selection,
  { settingWords }: Pick<Vocabulary, 'settingWords'>,
): string => selectionIn(selection, settingWords.selection, (codes) => codes.join(', '));
