import { foldText } from '../thai/foldText.ts';
import { keysByWord } from '../vocabulary/known.ts';
import type { SummaryColumn } from '../vocabulary/th.ts';

const columnOf = keysByWord<SummaryColumn>(foldText, (words) => words.summaryHeaders);

/** Where a summary's columns stand, by the first cell with the header of each; they count from 0. */
export const summaryPlaces = (headers: readonly string[]): ReadonlyMap<SummaryColumn, number> => {
  const places = new Map<SummaryColumn, number>();
  headers.forEach((header, place) => {
    const column = columnOf.get(foldText(header));
    if (column && !places.has(column)) places.set(column, place);
  });
  return places;
};
