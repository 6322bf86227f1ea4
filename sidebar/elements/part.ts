import { element, type View } from './element.ts';

/** A part of a step: what stands in it keeps its elements, whatever comes and goes in the other parts. */
export const part = (key: string, views: readonly View[]): View | null =>
  views.length > 0 ? element('section', { key }, ...views) : null;
