/** What to say of a table that lost a part it cannot do without. */

import { type FoundTable, lostParts } from '../../ownedTable/inTab/inspectTable.ts';
import { describeLoss } from '../../problems/describe.ts';
import type { Voice } from '../../words/voice.ts';

/** A table that lost a part it cannot do without. */
export interface Damage {
  /** The kind of the table. */
  readonly table: string;
  readonly tab: string;
  /** What is gone, and what can be done, in whole sentences. */
  readonly what: string;
  readonly todo: string;
}

export const describeDamage = (found: FoundTable<string>, voice: Voice): Damage => {
  const tab = found.tab.grid.name;
  const headers = Object.fromEntries(found.form.layout.map(({ name, header }) => [name, header]));
  const what = describeLoss(tab, lostParts(found), headers, voice);
  return { table: found.form.kind, tab, what, todo: voice.words.damage.todo };
};
