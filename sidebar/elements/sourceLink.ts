import { a1, type CellRef } from '../../src/grid/grid.ts';
import type { Actions } from '../actions.ts';
import { element, type View } from './element.ts';

/** A text that leads to where it comes from in the workbook; the text alone where that is not known. */
export const sourceLink = (
  text: string,
  source: CellRef | { readonly tab: string } | undefined,
  { goTo }: Pick<Actions, 'goTo'>,
): View | string => {
  if (!source) return text;
  const cell = 'row' in source ? a1(source) : null;
  return element('button', { class: 'link', onclick: () => goTo(source.tab, cell) }, text);
};
