/** What to say of a table that lost a part it cannot do without. */

import { type FoundTable, lostParts } from '../../ownedTable/inTab/inspectTable.ts';
import type { LostParts } from '../../problems/refusal.ts';
import type { Wording } from '../../words/voice.ts';

/** A table that lost a part it cannot do without. */
export interface Damage {
  /** The kind of the table. */
  readonly table: string;
  readonly tab: string;
  /** What is gone. */
  readonly lost: LostParts;
  /** Those of the table's columns, by their names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a table lost. @param found a table that lacks a part */
export const damageOf = (found: FoundTable<string>, { vocabulary }: Wording): Damage => ({
  table: found.form.kind,
  tab: found.tab.grid.name,
  lost: lostParts(found),
  headers: found.form.wordsIn(vocabulary).headers,
});
