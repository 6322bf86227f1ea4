/** The lists to choose from in a table's cells. */
import type { DataValidationPort, RangePort, SpreadsheetAppPort } from './port.ts';
import type { ReadTable } from './readTable.ts';
import type { ListRule } from './tableForm.ts';

/** By the layout's names. */
export type TableLists = Readonly<Record<string, ListRule>>;

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
 * Finds the cells whose list is ours and has changed since.
 *
 * @returns null when all are as they should be; else what writes them anew
 */
export const compareLists = (
  { tab, sheet, columns }: ReadTable<string>,
  app: SpreadsheetAppPort,
  lists: TableLists,
): (() => void) | null => {
  const rows = sheet.rows.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  if (rows.length === 0) return null;
  const writes = Object.entries(lists).flatMap(([name, list]): (() => void)[] => {
    const column = columns.get(name);
    if (column === undefined) return [];
    const range: RangePort = tab.sheet.getRange(top, column + 1, bottom - top + 1, 1);
    const rules = range.getDataValidations().map((cells) => cells[0] ?? null);
    const isOld = (rule: DataValidationPort | null): boolean =>
      rule !== null && rule.getHelpText() === list.help && valuesOf(rule) !== list.values.join('\n');
    if (!rules.some(isOld)) return [];
    return [
      () => {
        const fresh = buildRule(app, list);
        range.setDataValidations(rules.map((rule) => [isOld(rule) ? fresh : rule]));
      },
    ];
  });
  return writes.length === 0
    ? null
    : () => {
        for (const write of writes) write();
      };
};

/** A list's rule holds its values, and whether it shows an arrow. */
const valuesOf = (rule: DataValidationPort): string => {
  const [values] = rule.getCriteriaValues() as unknown[];
  return Array.isArray(values) ? values.join('\n') : '';
};
