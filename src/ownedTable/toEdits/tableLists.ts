/** The lists to choose from in a table's cells. */

import type { Edit, Rule } from '../../grid/edits.ts';
import type { CellRule } from '../../grid/facts.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { isOwnList, markedHelp } from '../../grid/marks/listMark.ts';
import { factOf } from '../../grid/reading/wanted.ts';
import type { ReadTable } from '../inTab/readTable.ts';
import type { ListRule } from '../tableForm.ts';
import { splitUnits } from '../units.ts';

/** By the layout's names. A list without values is none, and takes one of ours away. */
export type TableLists = Readonly<Record<string, ListRule>>;

/** The lists that have anything to choose from, by the names of their columns. */
export const usedLists = (lists: TableLists): [string, ListRule][] =>
  Object.entries(lists).filter(([, { values }]) => values.length > 0);

/** The names of all lists that were ever set, in a fixed order. */
export const listNames = (lists: TableLists, before: readonly string[] = []): string[] =>
  [...new Set([...before, ...usedLists(lists).map(([name]) => name)])].sort();

/** Stands for the lists: changes when any of their values does. */
export const listsPrint = (lists: TableLists): string => fingerprint(JSON.stringify(usedLists(lists)));

/** The rule that puts a list into cells; its help text carries our mark. */
export const ruleOf = ({ values, allowsOthers, help, own }: ListRule): Rule => ({
  kind: 'list',
  values,
  allowsOthers,
  help: markedHelp(help, own),
});

/**
 * Finds the cells whose list is ours and has changed since, and those of our rows that never had one. A list that a
 * person took away stays away.
 *
 * @returns what sets them anew; nothing when all are as they should be
 * @throws Wanted until the tab's rules were read, where the lists are not those that were set last
 */
export const listEdits = ({ tab, sheet, columns }: ReadTable<string>, lists: TableLists): Edit[] => {
  if (sheet.rows.length === 0) return [];
  const rows = new Map(sheet.rows.map((one) => [one.row, one]));
  const listed = Object.entries(lists).flatMap(([name, list]) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ name, list, column }];
  });
  if (listed.length === 0 || sheet.mark.listed === listsPrint(lists)) return [];
  const [top, bottom] = [Math.min(...rows.keys()), Math.max(...rows.keys())];
  const standing = factOf(tab, 'rules').slice(top - 1, bottom);
  return listed.flatMap(({ name, list, column }): Edit[] => {
    const rules = standing.map((cells) => cells[column] ?? null);
    const isNew = list.values.length > 0 && !(sheet.mark.lists ?? []).includes(name);
    const isOld = rules.map((rule, index) =>
      rule === null
        ? isNew && rows.get(top + index)?.mark?.kind === 'row'
        : isOwnList(rule.help, list.own) && !isCurrent(rule, list),
    );
    if (!isOld.includes(true)) return [];
    const fresh = list.values.length > 0 ? 0 : null;
    return [
      {
        op: 'setRules',
        tab: tab.grid.name,
        row: top,
        column: column + 1,
        rules: fresh === null ? [] : [ruleOf(list)],
        // A cell without a rule may be set with its neighbours; another one's is not touched.
        cells: isOld.map((old, index) => [old ? fresh : rules[index] ? 'keep' : null]),
      },
    ];
  });
};

/** Beside its own values, a cell's list may hold several of them together, as a person chose them there. */
const isCurrent = (rule: CellRule, { values }: ListRule): boolean => {
  const standing = rule.values ?? [];
  return (
    values.length > 0 &&
    values.every((value) => standing.includes(value)) &&
    standing.every(
      (value) => values.includes(value) || splitUnits(value).every((unit) => values.includes(unit)),
    )
  );
};
