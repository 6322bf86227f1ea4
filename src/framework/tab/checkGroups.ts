/** Whether the rows of items agree on their indicators and sub-indicators. */
import { isBlank, type TableCell, textOf } from '../../grid/cells/tableCell.ts';
import { compact } from '../../thai/foldText.ts';
import { blank, type Report } from './frameworkCells.ts';
import type { FrameworkColumn, FrameworkProblem } from './problems.ts';
import type { ItemRow } from './readItems.ts';

/** The names of indicators and sub-indicators, by their numbers. */
export interface Names {
  readonly indicators: ReadonlyMap<string, string>;
  readonly subIndicators: ReadonlyMap<string, string>;
}

type Group = Extract<FrameworkProblem, { code: 'framework-split' }>['kind'];

/** What one row says of the group it is in. */
interface Member {
  readonly number: string;
  /** What the group belongs to: all its rows must agree. */
  readonly owner: string;
  readonly numberCell: TableCell;
  readonly nameCell: TableCell;
}

/** Every group belongs to one owner and has one name. A row may leave the name to another row of its group. */
const checkGroups = (
  kind: Group,
  column: FrameworkColumn,
  members: readonly Member[],
  report: Report,
): Map<string, string> => {
  const owners = new Map<string, Member>();
  const named = new Map<string, Member>();
  for (const member of members) {
    const { number, owner, numberCell, nameCell } = member;
    const first = owners.get(number);
    if (!first) owners.set(number, member);
    else if (first.owner !== owner) {
      report({ code: 'framework-split', kind, number, cell: numberCell.ref, first: first.numberCell.ref });
    }
    if (isBlank(nameCell)) continue;
    const before = named.get(number);
    if (!before) named.set(number, member);
    else if (compact(textOf(before.nameCell)) !== compact(textOf(nameCell))) {
      const firstName = before.nameCell.ref;
      report({ code: 'framework-two-names', kind, number, cell: nameCell.ref, first: firstName });
    }
  }
  for (const [number, { nameCell }] of owners) if (!named.has(number)) report(blank(nameCell, column));
  return new Map([...named].map(([number, { nameCell }]) => [number, textOf(nameCell)]));
};

/** The names that the rows give; rows that contradict each other are reported. */
export const checkIndicators = (items: readonly ItemRow[], report: Report): Names => {
  const indicators = items.map(
    ({ item, indicator, row }): Member => ({
      number: String(indicator),
      owner: item.code.charAt(0),
      numberCell: row.indicator,
      nameCell: row.indicatorName,
    }),
  );
  const subIndicators = items.flatMap(({ indicator, subIndicator, row }): Member[] =>
    subIndicator === null
      ? []
      : [
          {
            number: subIndicator,
            owner: String(indicator),
            numberCell: row.subIndicator,
            nameCell: row.subIndicatorName,
          },
        ],
  );
  const divided = new Set(subIndicators.map(({ owner }) => owner));
  for (const { item, indicator, subIndicator, row } of items) {
    if (subIndicator !== null || !divided.has(String(indicator))) continue;
    const cell = row.subIndicator.ref;
    report({ code: 'framework-undivided-item', item: item.code, indicator, cell });
  }
  return {
    indicators: checkGroups('indicator', 'indicatorName', indicators, report),
    subIndicators: checkGroups('sub-indicator', 'subIndicatorName', subIndicators, report),
  };
};
