import type { SheetPort } from '../google/port.ts';
import type { OpenTab } from '../google/readWorkbook.ts';
import { isSameText } from '../thai/foldText.ts';
import { isEmpty } from './marks.ts';

/** The tab that a new result may be written into, by name: an empty one that stands there, or one to be made. */
export interface Place {
  readonly name: string;
  /** Null: the tab is to be made. */
  readonly standing: SheetPort | null;
}

/**
 * Finds a place for a new result: an empty tab of that name, or a new one. A tab of that name that holds something is a
 * person's: the new tab then takes the fiscal year into its name, and a number if that is taken, too.
 */
export const findPlace = (tabs: readonly OpenTab[], name: string, fiscalYear: string): Place => {
  for (let attempt = 0; ; attempt += 1) {
    const candidate =
      attempt === 0 ? name : attempt === 1 ? `${name} ${fiscalYear}` : `${name} ${fiscalYear} (${attempt})`;
    // Google takes names that differ in their case alone for one.
    const standing = tabs.find(({ grid }) => isSameText(grid.name, candidate));
    if (!standing) return { name: candidate, standing: null };
    if (isEmpty(standing)) return { name: standing.grid.name, standing: standing.sheet };
  }
};
