import ExcelJS, { type Cell, type Fill, type Worksheet } from 'exceljs';
import { rulesOf } from './conditionalFormats.ts';
import { gatherValidations } from './dataValidations.ts';
import { hideRow } from './sheetToFile.ts';

/** Turns what ExcelJS can read but not write again, or not after a change elsewhere, into what it can. */
export function makeWritable(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.Formula) makeFormulaWritable(cell);
    });
  });
  for (let number = 1; number <= sheet.rowCount; number++) {
    if (sheet.findRow(number)?.hidden) hideRow(sheet, number, true);
  }
  // ExcelJS reads a first page number where there is none, and would make every tab's pages start at 1.
  const pages = sheet.pageSetup as { firstPageNumber?: number; useFirstPageNumber?: boolean };
  if (!pages.useFirstPageNumber) delete pages.firstPageNumber;
  gatherValidations(sheet);
  for (const { ref, rule } of rulesOf(sheet)) makeRuleWritable(ref, rule as unknown as LooseRule);
}

/**
 * A formula that other cells share would be lost with its first cell, so each cell gets its own. A result that is no
 * date in a cell formatted as one is read as an invalid date: it is left to be computed again.
 */
function makeFormulaWritable(cell: Cell): void {
  const { result } = cell;
  const unreadable = result instanceof Date && Number.isNaN(result.getTime());
  const shared = cell.formulaType !== ExcelJS.FormulaType.None || 'shareType' in (cell.value as object);
  const isArray = (cell.value as { shareType?: string }).shareType === 'array';
  if (!unreadable && (!shared || isArray)) return;
  const value = { formula: cell.formula, ...(unreadable || result === undefined ? {} : { result }) };
  cell.value = isArray ? { ...(cell.value as object), ...value, result: undefined as never } : value;
}

interface LooseRule {
  type: string;
  operator?: string;
  formulae?: string[];
  style?: { fill?: Fill };
}

/** ExcelJS drops these kinds, or writes them in a form that Excel calls damaged; a formula says the same. */
function makeRuleWritable(ref: string, rule: LooseRule): void {
  const formula = rule.formulae?.[0] ?? formulaOfKind(ref, rule.type);
  const kinds = [
    'containsText',
    'notContainsText',
    'beginsWith',
    'endsWith',
    'duplicateValues',
    'uniqueValues',
  ];
  if (!kinds.includes(rule.type) || formula === undefined) return;
  rule.type = 'expression';
  rule.formulae = [formula];
  delete rule.operator;
}

function formulaOfKind(ref: string, kind: string): string | undefined {
  const [range = 'A1'] = ref.split(' ');
  const first = range.split(':')[0] ?? 'A1';
  const all = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  if (kind === 'duplicateValues') return `COUNTIF(${all},${first})>1`;
  if (kind === 'uniqueValues') return `COUNTIF(${all},${first})=1`;
  return undefined;
}
