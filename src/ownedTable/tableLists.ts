/** The lists to choose from in a table's cells. */

import type { DataValidationPort, SpreadsheetAppPort } from '../google/port.ts';
import type { ReadTable } from './readTable.ts';
import type { ListRule } from './tableForm.ts';
import { splitUnits } from './units.ts';

/** By the layout's names. A list without values is none, and takes one of ours away. */
export type TableLists = Readonly<Record<string, ListRule>>;

export const usedLists = (lists: TableLists): [string, ListRule][] =>
  Object.entries(lists).filter(([, { values }]) => values.length > 0);

/** The names of all lists that were ever set, in a fixed order. */
export const listNames = (lists: TableLists, before: readonly string[] = []): string[] =>
  [...new Set([...before, ...usedLists(lists).map(([name]) => name)])].sort();

/** Google's limit for a list. */
const MOST_VALUES = 500;

export const buildRule = (
  app: SpreadsheetAppPort,
  { values, allowsOthers, help }: ListRule,
): DataValidationPort =>
  app
    .newDataValidation()
    .requireValueInList(values.slice(0, MOST_VALUES), true)
    .setAllowInvalid(allowsOthers)
    .setHelpText(help)
    .build();

/**
 * Finds the cells whose list is ours and has changed since, and those of our measures that never had one. A list that a
 * person took away stays away.
 *
 * @returns null when all are as they should be; else what writes them anew
 */
export const compareLists = (
  { tab, sheet, columns }: ReadTable<string>,
  app: SpreadsheetAppPort,
  lists: TableLists,
): (() => void) | null => {
  if (sheet.rows.length === 0) return null;
  const rows = new Map(sheet.rows.map((one) => [one.row, one]));
  const listed = Object.entries(lists).flatMap(([name, list]) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ name, list, column }];
  });
  if (listed.length === 0) return null;
  const [top, bottom] = [Math.min(...rows.keys()), Math.max(...rows.keys())];
  const places = listed.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const height = bottom - top + 1;
  const standing = tab.sheet.getRange(top, left + 1, height, right - left + 1).getDataValidations();
  const writes = listed.flatMap(({ name, list, column }): (() => void)[] => {
    const rules = standing.map((cells) => cells[column - left] ?? null);
    const isNew = list.values.length > 0 && !(sheet.mark.lists ?? []).includes(name);
    const isOld = rules.map((rule, index) =>
      rule === null
        ? isNew && rows.get(top + index)?.mark?.kind === 'row'
        : rule.getHelpText() === list.help && !isCurrent(rule, list),
    );
    if (!isOld.includes(true)) return [];
    return [
      () => {
        const fresh = list.values.length > 0 ? buildRule(app, list) : null;
        tab.sheet
          .getRange(top, column + 1, height, 1)
          .setDataValidations(rules.map((rule, index) => [isOld[index] ? fresh : rule]));
      },
    ];
  });
  return writes.length === 0
    ? null
    : () => {
        for (const write of writes) write();
      };
};

/** Beside its own values, a cell's list may hold several of them together, as a person chose them there. */
const isCurrent = (rule: DataValidationPort, { values }: ListRule): boolean => {
  const standing = listValues(rule);
  return (
    values.length > 0 &&
    values.every((value) => standing.includes(value)) &&
    standing.every(
      (value) => values.includes(value) || splitUnits(value).every((unit) => values.includes(unit)),
    )
  );
};

/** A list's rule holds its values, and whether it shows an arrow. */
export const listValues = (rule: DataValidationPort): string[] => {
  const [values] = rule.getCriteriaValues() as unknown[];
  return Array.isArray(values) ? values.map(String) : [];
};
