import type { Decision } from '../../../src/run/decide.ts';
import { selectionIn } from '../../../src/settings/formatSelection.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';

/** How many items the plan is made for, how they were chosen, and the way to choose others. */
export const chosenView = (
  { selected, selection }: Pick<Decision, 'selected' | 'selection'>,
  { text, words: { plan: words } }: Writer,
  { chooseItems }: Actions,
): View[] => [
  element('h2', {}, text(words.chosen(selected.length))),
  element('p', {}, text(selectionIn(selection, words.chosenBy, () => words.chosenBy.items))),
  sideBySide([element('button', { id: 'choose-items', onclick: chooseItems }, words.choose)]),
];
