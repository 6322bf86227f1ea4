import { element, type View } from './element.ts';

/**
 * A part that is folded away until opened.
 *
 * @param id by which it stays open when the view is shown anew
 */
export const folded = (id: string, summary: string | View, ...content: readonly View[]): View =>
  element('details', { id }, element('summary', {}, summary), ...content);
