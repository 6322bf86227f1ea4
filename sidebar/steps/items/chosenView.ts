import type { Decision } from '../../../src/run/decide.ts';
import type { Selection } from '../../../src/settings/settings.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import type { Writer } from '../../elements/writer.ts';

/** How many items the plan is made for, how they were chosen, and the way to choose others. */
export const chosenView = (
  { selected, selection }: Pick<Decision, 'selected' | 'selection'>,
  { text, words: { plan: words } }: Writer,
  { chooseItems }: Actions,
): View[] => [
  element('h2', {}, text(words.chosen(selected.length))),
  element('p', {}, text(selectionInUse(selection, words.chosenBy))),
  element(
    'div',
    { class: 'row' },
    element('button', { id: 'choose-items', onclick: chooseItems }, words.choose),
  ),
];

const selectionInUse = (selection: Selection, words: Writer['words']['plan']['chosenBy']): string => {
  switch (selection.kind) {
    case 'default':
      return words.default;
    case 'lowest':
      return words.lowest(selection.count);
    case 'below':
      return words.below(selection.threshold);
    case 'items':
      return words.items;
  }
};
