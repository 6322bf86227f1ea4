import { isEmpty } from './ownTab.ts';
import type { SheetPort, SpreadsheetPort } from './port.ts';
import type { OpenTab } from './readWorkbook.ts';

/**
 * A tab to write a new result into: an empty one of that name, or a new one at the end. A tab of that name that holds
 * something is a person's: the new tab then takes the fiscal year into its name, and a number if that is taken, too.
 */
export const placeTab = (
  spreadsheet: SpreadsheetPort,
  tabs: readonly OpenTab[],
  name: string,
  fiscalYear: string,
): SheetPort => {
  for (let attempt = 0; ; attempt += 1) {
    const candidate =
      attempt === 0 ? name : attempt === 1 ? `${name} ${fiscalYear}` : `${name} ${fiscalYear} (${attempt})`;
    const standing = tabs.find(({ grid }) => grid.name === candidate);
    if (!standing) return spreadsheet.insertSheet(candidate, spreadsheet.getSheets().length);
    if (isEmpty(standing)) return standing.sheet;
  }
};
