import type { ReadTable } from '../../ownedTable/inTab/readTable.ts';
import { prepareTable, type TableWork } from '../../ownedTable/prepareTable.ts';
import type { Choice, RowName } from '../../ownedTable/tableChange.ts';
import { newTabName } from '../input/dossier.ts';
import type { Basis, OwnedTable } from './ownedTable.ts';

/** What a person asked for about rows and cells of any table, each by the kind of its table. */
export interface AskedOfRows {
  readonly restore: readonly RowName[];
  readonly choices: readonly Choice[];
  /** Rows of an earlier year's table that are to go on in this year's. */
  readonly carry: readonly RowName[];
}

/**
 * What brings a table up to date, or makes it.
 *
 * @param standing the table as it stands; null when it is to be made
 * @throws UserError when something is missing that it is drafted from; Wanted until what it needs was read
 */
export const prepareOwned = <Column extends string>(
  table: OwnedTable<Column>,
  standing: ReadTable<Column> | null,
  basis: Omit<Basis, 'carry'>,
  { restore = [], choices = [], carry = [] }: Partial<AskedOfRows>,
): TableWork<Column> => {
  const { survey, dossier, voice } = basis.decision;
  const { form } = table;
  const ownKeys = carry.flatMap((row) => (row.table === form.kind ? [row.key] : []));
  const { draft, lists, foot, carried, ...drafted } = table.draft({ ...basis, carry: ownKeys });
  return prepareTable(survey.tabs, {
    form,
    standing,
    tabName: newTabName(table.form.wordsIn(voice.vocabulary).tab, survey, dossier),
    yearText: voice.say(String(basis.fiscalYear + form.yearsAhead)),
    dossier: { ...dossier, fiscalYear: basis.fiscalYear },
    draft,
    wishes: { restore, choices, carried },
    lists,
    foot,
    vocabulary: standing?.vocabulary ?? voice.vocabulary,
    digits: voice.digits,
    titleOf: ({ after }) => drafted.titleOf(after),
  });
};
