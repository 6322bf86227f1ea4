import { isSameText } from '../../thai/foldText.ts';
import { factOf } from '../reading/wanted.ts';
import { isEmpty, type Tab } from '../workbook.ts';

/** The tab that something new may be written into, by name: an empty one that stands there, or one to be made. */
export interface Place {
  readonly name: string;
  /** False: the tab is to be made. */
  readonly isStanding: boolean;
  /** Which of the workbook's tabs a new one becomes, from 0; the last one, when absent. */
  readonly index?: number;
}

/** Whether nothing stands in the tab, not even a formula that shows nothing. */
const isFree = (tab: Tab): boolean =>
  isEmpty(tab) && factOf(tab, 'formulas').every((line) => line.every((formula) => formula === ''));

/**
 * Finds a place for something new: an empty tab of that name, or a new one. A tab of that name that holds something is a
 * person's: the new tab then takes the fiscal year into its name, and a number if that is taken, too.
 *
 * @throws Wanted until the formulas of an empty tab of that name were read
 */
export const findPlace = (tabs: readonly Tab[], name: string, fiscalYear: string): Place => {
  for (let attempt = 0; ; attempt += 1) {
    const candidate =
      attempt === 0 ? name : attempt === 1 ? `${name} ${fiscalYear}` : `${name} ${fiscalYear} (${attempt})`;
    // Google takes names that differ in their case alone for one.
    const standing = tabs.find(({ grid }) => isSameText(grid.name, candidate));
    if (!standing) return { name: candidate, isStanding: false };
    if (isFree(standing)) return { name: standing.grid.name, isStanding: true };
  }
};
