/** What to say of a table that lost a part it cannot do without. */

import { type FoundTable, lostParts } from '../../ownedTable/inTab/inspectTable.ts';
import { type Damage, UserError } from '../../problems/refusal.ts';

/** What a table lost. @param found a table that lacks a part */
export const damageOf = (found: FoundTable<string>): Damage => ({
  table: found.form.kind,
  tab: found.tab.grid.name,
  lost: lostParts(found),
});

/**
 * Why nothing can be made of a table, or from it.
 *
 * @param found a table that lacks a part
 * @param inYear the fiscal year that has to be set for a run to offer its repair; null when the present one offers it
 */
export const refusalOfDamaged = (found: FoundTable<string>, inYear: number | null): UserError =>
  new UserError({ code: 'table-damaged', inYear, ...damageOf(found) });
