import { foldText } from '../../thai/foldText.ts';
import { beginningWith } from '../../vocabulary/wordPattern.ts';
import type { FoundTable } from './inspectTable.ts';

/** How Google names a copied tab. */
const COPY = beginningWith(({ copyOf }) => copyOf);

/** A copy made to keep an old state comes last, wherever it stands. */
export const copiesLast = <Column extends string>(
  tables: readonly FoundTable<Column>[],
): FoundTable<Column>[] => {
  const isCopy = ({ tab }: FoundTable<Column>): boolean => COPY.test(foldText(tab.grid.name));
  return [...tables.filter((one) => !isCopy(one)), ...tables.filter(isCopy)];
};
