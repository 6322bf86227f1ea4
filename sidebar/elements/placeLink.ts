import type { Actions } from '../actions.ts';
import { element, type View } from './element.ts';

/** A text that leads to a place in the workbook. @param cell null for the tab as a whole */
export const placeLink = (
  text: string,
  tab: string,
  cell: string | null,
  { goTo }: Pick<Actions, 'goTo'>,
): View => element('button', { class: 'link', onclick: () => goTo(tab, cell) }, text);
