/** What happens when a person edits a cell: units are gathered in one cell, chosen one after the other. */

import type { EditEvent, GoogleServices } from '../google/port.ts';
import { buildRule, listValues } from '../google/rules.ts';
import { writeCells } from '../google/writing/writeCells.ts';
import { isOwnList } from '../grid/marks/listMark.ts';
import { chooseUnit, splitUnits } from '../ownedTable/units.ts';
import { unitList } from '../plan/table/ownLists.ts';
import { knownOfOwnTabs } from '../vocabulary/ownTabs.ts';
import { tryWithLock } from './lock.ts';

const everyUnits = knownOfOwnTabs((vocabulary) => vocabulary.everyUnit);

/**
 * A choice from the plan's list of units is added to what the cell held, or taken out when it was there. Anything else
 * is left as it was typed. Runs on every edit, so it asks the service for something only where a choice is likely.
 *
 * It runs seconds after the edit, beside others of its kind: it gives way to whoever writes, and where the cell holds
 * something else by now.
 */
export const gatherUnits = (
  services: Pick<GoogleServices, 'LockService' | 'SpreadsheetApp'>,
  { range, value, oldValue }: EditEvent,
): void => {
  if (!value || !oldValue) return;
  const rule = range.getDataValidation();
  if (!rule || !isOwnList(rule.getHelpText(), unitList)) return;
  const listed = listValues(rule);
  const everyUnit = listed.find((one) => everyUnits.includes(one)) ?? '';
  const units = listed.filter((one) => one !== everyUnit && splitUnits(one).length === 1);
  const next = chooseUnit(oldValue, value, units, everyUnit);
  if (next === null || next === value) return;
  tryWithLock(services, () => {
    if (range.getDisplayValues()[0]?.[0] !== value) return;
    // Several units together are on the list from now on, or Google would mark the cell as wrong.
    if (next !== '' && !listed.includes(next)) {
      const values = [...listed, next];
      const help = rule.getHelpText() ?? '';
      range.setDataValidation(
        buildRule(services.SpreadsheetApp, { kind: 'list', values, allowsOthers: true, help }),
      );
    }
    writeCells(range, [[next]]);
    services.SpreadsheetApp.flush();
  });
};
