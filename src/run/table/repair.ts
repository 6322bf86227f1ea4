import type { Workbook } from '../../grid/workbook.ts';
import { lostParts } from '../../ownedTable/inTab/inspectTable.ts';
import { writtenIn } from '../../ownedTable/inTab/writtenIn.ts';
import { repairTable } from '../../ownedTable/toEdits/repairTable.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Wording } from '../../words/voice.ts';
import { basisOf } from '../basis.ts';
import type { Deed } from '../conversation/deed.ts';
import { decide } from '../decide.ts';
import { refuseOwnerless } from '../input/agencies.ts';
import { readInput } from '../input/readInput.ts';
import { surveyOf } from '../input/survey.ts';
import { refusalOfDamaged } from './damage.ts';
import { isOfOtherYear, type OwnedTable } from './ownedTable.ts';
import { ownedTables } from './ownedTables.ts';
import { yearOf } from './tableOfYear.ts';

/**
 * Puts back what the table in a tab lacks, whatever its kind; nothing where it is whole.
 *
 * @throws UserError when the tab is gone, or holds no table of this agency's, nothing tells whose or of which year the
 *   table is in a workbook of several, it is drafted from the result of another year than the assessed one, and as `readInput`
 *   does
 */
export const repairIn = (
  { tabs }: Workbook,
  tab: string,
  language: Wording,
  tables: readonly OwnedTable[] = ownedTables,
): Deed<null> => {
  const whole = surveyOf(tabs, tables);
  const decision = decide(readInput(whole, language));
  const inTab = decision.survey.tables.filter((one) => one.tab.grid.name === tab);
  const found = inTab.find((one) => lostParts(one).length > 0) ?? inTab[0];
  const table = tables.find(({ form }) => form.kind === found?.form.kind);
  if (!found || !table) throw new UserError({ code: 'tab-gone', tab });
  refuseOwnerless(whole, found, decision.dossier);
  const fiscalYear = yearOf(found) ?? decision.fiscalYear;
  if (lostParts(found).length > 0 && isOfOtherYear(table, fiscalYear, decision)) {
    throw refusalOfDamaged(found, fiscalYear);
  }
  const { draft, lists, ...drafted } = table.draft({ decision, fiscalYear, carry: [], isRepair: true });
  const edits = repairTable(found, {
    dossier: { ...decision.dossier, fiscalYear },
    draft,
    lists,
    vocabulary: writtenIn(found) ?? decision.voice.vocabulary,
    titleOf: (after) => drafted.titleOf(after),
    sectionOf: (text) => table.sectionOf(text),
  });
  return { edits, answer: null, basis: basisOf(decision) };
};
