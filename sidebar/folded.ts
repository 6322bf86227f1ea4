import { element } from './element.ts';

/**
 * A part that is folded away until opened.
 *
 * @param id by which it stays open when the view is shown anew
 */
export const folded = (
  id: string,
  summary: string | HTMLElement,
  ...content: readonly HTMLElement[]
): HTMLDetailsElement => element('details', { id }, element('summary', {}, summary), ...content);
