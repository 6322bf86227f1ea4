import type { Vocabulary } from '../vocabulary/known.ts';
import type { Selection } from './settings.ts';

/** The selection as the setting's text. `readSelection` gives the same selection back. */
export const formatSelection = (
  selection: Selection,
  { settingWords: { selection: words } }: Pick<Vocabulary, 'settingWords'>,
): string => {
  switch (selection.kind) {
    case 'default':
      return words.default;
    case 'lowest':
      return words.lowest(selection.count);
    case 'below':
      return words.below(selection.threshold);
    case 'items':
      return selection.codes.join(', ');
  }
};
