import { foldText } from '../thai/foldText.ts';
import { keysByWord, keysOf, type Vocabulary } from '../vocabulary/known.ts';

export type SummaryColumn = keyof Vocabulary['summaryHeaders'];

/** In the order that a summary is made with. */
export const summaryColumns: readonly SummaryColumn[] = keysOf((words) => words.summaryHeaders);

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
