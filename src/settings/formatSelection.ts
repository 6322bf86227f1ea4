import { settingWords } from '../vocabulary/th.ts';
import type { Selection } from './settings.ts';

const words = settingWords.selection;

/** The selection as the setting's text. `readSelection` gives the same selection back. */
export const formatSelection = (selection: Selection): string => {
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
