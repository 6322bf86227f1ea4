import type { Workbook } from '../../grid/workbook.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Wording } from '../../words/voice.ts';
import { basisOf } from '../basis.ts';
import type { Deed } from '../conversation/deed.ts';
import { decide } from '../decide.ts';
import { readInput } from '../input/readInput.ts';
import { surveyOf } from '../input/survey.ts';
import { refusalOfDamaged } from './damage.ts';
import { isOfOtherYear, type OwnedTable } from './ownedTable.ts';
import { ownedTables } from './ownedTables.ts';
import { type AskedOfRows, prepareOwned } from './prepareOwned.ts';
import { tableOfYear } from './tableOfYear.ts';

/** Which table is to be made or renewed. */
export interface TableRequest extends Partial<AskedOfRows> {
  /** Its kind. */
  readonly table: string;
  /** The year of the result that it is made from, Buddhist era. What each run makes is made from the assessed year's alone. */
  readonly fiscalYear: number;
}

/** The table that was made or renewed, and how much of it is as staff left it. */
export interface MadeTable {
  readonly tab: string;
  readonly personalCells: number;
  /** Kept cells of which the draft says something else by now. */
  readonly newerDrafts: number;
  /** Drafted rows that staff deleted. */
  readonly withheld: number;
}

/**
 * Makes or renews one table of ours, and shows it. What staff wrote into it stays.
 *
 * @throws UserError when something is missing that it is drafted from, or it lost a part; when it is drafted from the result,
 *   and another year's is asked for than the assessed one's; as `readInput` does. Error when no table of that kind is listed
 */
export const makeTable = (
  { tabs }: Workbook,
  { table: kind, fiscalYear, ...asked }: TableRequest,
  language: Wording,
  tables: readonly OwnedTable[] = ownedTables,
): Deed<MadeTable> => {
  const table = tables.find(({ form }) => form.kind === kind);
  if (!table) throw new Error(`There is no table ${kind}`);
  const decision = decide(readInput(surveyOf(tabs, tables), language));
  if (isOfOtherYear(table, fiscalYear, decision)) {
    throw new UserError({ code: 'year-differs', fiscalYear, set: decision.fiscalYear });
  }
  const own = tableOfYear(table.form, decision.survey.tables, fiscalYear);
  // A run offers its repair: whatever its year where it is made when asked for, else of the assessed one.
  if (own.state === 'damaged') throw refusalOfDamaged(own.found, null);
  const standing = own.state === 'whole' ? own.table : null;
  const work = prepareOwned(table, standing, { decision, fiscalYear }, asked);
  const { personal, offers, withheld } = work.change;
  return {
    edits: [...work.edits, { op: 'activate', tab: work.tabName }],
    answer: {
      tab: work.tabName,
      personalCells: personal,
      newerDrafts: offers.length,
      withheld: withheld.length,
    },
    basis: basisOf(decision),
  };
};
