import { a1, type CellRef } from '../../src/grid/grid.ts';
import type { Actions } from '../actions.ts';
import type { View } from './element.ts';
import { placeLink } from './placeLink.ts';

/** A text that leads to where it comes from in the workbook; the text alone where that is not known. */
export const sourceLink = (
  text: string,
  source: CellRef | { readonly tab: string } | undefined,
  actions: Pick<Actions, 'goTo'>,
): View | string => {
  if (!source) return text;
  return placeLink(text, source.tab, 'row' in source ? a1(source) : null, actions);
};
