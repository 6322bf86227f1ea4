import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation, Worksheet } from 'exceljs';
import { toA1, toRange } from './addresses.ts';
import { sizeOf, type TabSize } from './tabSize.ts';

/** The name under which Univer's plugin saves validations with a workbook. */
export const validationsResource = 'SHEET_DATA_VALIDATION_PLUGIN';

/** Validations as the plugin saves them, by tab. */
export type SavedValidations = Record<string, ISheetDataValidationRule[]>;

/** Univer's `DataValidationErrorStyle` and `DataValidationRenderMode`. */
const errorStyles = { information: 0, stop: 1, warning: 2 } as const;
const arrow = 1;

/** Excel takes no longer texts than these. */
const longestList = 255;
const longestPrompt = 255;

/** A validation of a file with the cells that have it. */
interface FileValidation {
  ranges: IRange[];
  validation: DataValidation;
}

/** ExcelJS does not tell its users that it holds validations by cell; for writing it takes ranges as well. */
const held = (sheet: Worksheet): { model: Record<string, DataValidation | undefined> } =>
  (sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } }).dataValidations;

const inColumn = (one: IRange, other: IRange): boolean =>
  one.startColumn === other.startColumn && one.endColumn === other.endColumn;

const inRow = (one: IRange, other: IRange): boolean =>
  one.startRow === other.startRow && one.endRow === other.endRow;

/** As few rectangles as follow from joining cells downwards, and then columns sideways. */
function joined(cells: IRange[]): IRange[] {
  const columns: IRange[] = [];
  for (const cell of cells.sort((a, b) => a.startColumn - b.startColumn || a.startRow - b.startRow)) {
    const last = columns.at(-1);
    if (last && inColumn(last, cell) && last.endRow + 1 >= cell.startRow) {
      last.endRow = Math.max(last.endRow, cell.endRow);
    } else columns.push({ ...cell });
  }
  const ranges: IRange[] = [];
  for (const column of columns) {
    const left = ranges.find((range) => inRow(range, column) && range.endColumn + 1 === column.startColumn);
    if (left) left.endColumn = column.endColumn;
    else ranges.push(column);
  }
  return ranges;
}

const cellAddress = /^([A-Z]+)(\d+)$/;

/** Collects what belongs to one validation; a cell below the last one of its column makes that range longer. */
class Gathering {
  readonly ranges: IRange[] = [];
  readonly validation: DataValidation;
  /** By the letters of the column: a file may hold a million cells. */
  readonly #last = new Map<string, IRange>();

  constructor(validation: DataValidation) {
    this.validation = validation;
  }

  add(address: string): void {
    const [, column = '', row] = cellAddress.exec(address) ?? [];
    const last = this.#last.get(column);
    if (last && last.endRow + 2 === Number(row)) {
      last.endRow += 1;
      return;
    }
    const range = toRange(address);
    this.ranges.push(range);
    if (column) this.#last.set(column, range);
  }
}

function validationsOf(sheet: Worksheet): FileValidation[] {
  // Cells of one validation of a file share one object.
  const known = new Map<DataValidation, Gathering>();
  const found = new Map<string, Gathering>();
  const { model } = held(sheet);
  // A list of a million entries would take longer than all the rest.
  for (const address in model) {
    const validation = model[address];
    if (!validation) continue;
    let gathering = known.get(validation);
    if (!gathering) {
      const content = JSON.stringify(validation);
      gathering = found.get(content) ?? new Gathering(validation);
      found.set(content, gathering);
      known.set(validation, gathering);
    }
    gathering.add(address);
  }
  return [...found.values()];
}

function hold(sheet: Worksheet, validations: FileValidation[]): void {
  held(sheet).model = Object.fromEntries(
    validations.flatMap(({ ranges, validation }) => ranges.map((range) => [toA1(range), validation])),
  );
}

/** Holds a tab's validations by range. By cell, ExcelJS would write overlapping ranges, and take long over whole columns. */
export const gatherValidations = (sheet: Worksheet): void =>
  hold(
    sheet,
    validationsOf(sheet).map(({ ranges, validation }) => ({ ranges: joined(ranges), validation })),
  );

/** The values of a list that is written out in the file; `null` when they are somewhere else. */
function listed({ formulae }: DataValidation): string[] | null {
  const [, text] = /^"(.*)"$/s.exec(String(formulae?.[0] ?? '')) ?? [];
  return text === undefined ? null : text.split(',').map((value) => value.replaceAll('""', '"').trim());
}

/** What a validation of a file demands, as Univer says it; `null` for the kinds that stay in the file only. */
function criteriaFromFile(validation: DataValidation): Partial<ISheetDataValidationRule> | null {
  const values = validation.type === 'list' ? listed(validation) : null;
  if (values) return { type: 'list', formula1: JSON.stringify(values), renderMode: arrow };
  if (validation.type !== 'decimal' || (validation.operator ?? 'between') !== 'between') return null;
  const bounds = (validation.formulae ?? []).map(Number);
  if (bounds.length !== 2 || bounds.some(Number.isNaN)) return null;
  const operator = 'between' as NonNullable<ISheetDataValidationRule['operator']>;
  return { type: 'decimal', operator, formula1: String(bounds[0]), formula2: String(bounds[1]) };
}

/** What is not shown as an error is let in. */
const errorStyleOf = ({ showErrorMessage, errorStyle = 'stop' }: DataValidation): number =>
  showErrorMessage ? (errorStyles[errorStyle as keyof typeof errorStyles] ?? errorStyles.stop) : 0;

function ruleFromFile(
  { ranges, validation }: FileValidation,
  size: TabSize,
): ISheetDataValidationRule | null {
  const criteria = criteriaFromFile(validation);
  if (!criteria) return null;
  const inTab = ranges
    .filter(({ startRow, startColumn }) => startRow < size.rows && startColumn < size.columns)
    .map((range) => ({
      ...range,
      endRow: Math.min(range.endRow, size.rows - 1),
      endColumn: Math.min(range.endColumn, size.columns - 1),
    }));
  const help = validation.prompt;
  return {
    uid: `file-${ranges.map(toA1).join('-')}`,
    ...criteria,
    allowBlank: true,
    errorStyle: errorStyleOf(validation),
    // Univer's help text is what it shows with a mistake.
    ...(help ? { showErrorMessage: true, error: help } : {}),
    ranges: inTab,
  } as ISheetDataValidationRule;
}

interface KnownValidation {
  file: FileValidation;
  /** `null`: Univer is not given it. */
  rule: ISheetDataValidationRule | null;
}

function knownValidations(sheet: Worksheet): KnownValidation[] {
  const size = sizeOf(sheet);
  return validationsOf(sheet).map((file) => {
    const rule = ruleFromFile(file, size);
    return { file, rule: rule?.ranges.length ? rule : null };
  });
}

/** The validations of a tab that Univer carries: numbers between two, and lists that are written out. */
export const validationsFromFile = (sheet: Worksheet): ISheetDataValidationRule[] =>
  knownValidations(sheet).flatMap(({ rule }) => rule ?? []);

/** The values of Univer's own list; `null` when it points to cells. */
function valuesOf({ formula1 = '' }: ISheetDataValidationRule): string[] | null {
  if (formula1.startsWith('=')) return null;
  try {
    const values: unknown = JSON.parse(formula1);
    if (Array.isArray(values)) return values.map(String);
  } catch {
    // No JSON: Univer reads values between commas, too.
  }
  return formula1.split(',');
}

/** A list as a file says it: a text, or where the values are. A list that no file can say is `null`. */
function listForFile(rule: ISheetDataValidationRule): string | null {
  const values = valuesOf(rule);
  if (!values) return rule.formula1?.slice(1) ?? null;
  const text = values.join(',').replaceAll('"', '""');
  return values.some((value) => value.includes(',')) || text.length > longestList ? null : `"${text}"`;
}

function criteriaForFile(rule: ISheetDataValidationRule): Pick<DataValidation, 'type' | 'formulae'> | null {
  if (rule.type === 'list') {
    const list = listForFile(rule);
    return list === null ? null : { type: 'list', formulae: [list] };
  }
  const bounds = [rule.formula1, rule.formula2].map(Number);
  const between = rule.type === 'decimal' && (rule.operator ?? 'between') === 'between';
  return between && !bounds.some(Number.isNaN) ? { type: 'decimal', formulae: bounds } : null;
}

function validationForFile(rule: ISheetDataValidationRule): DataValidation | null {
  const criteria = criteriaForFile(rule);
  if (!criteria) return null;
  const operator = criteria.type === 'decimal' ? { operator: 'between' as const } : {};
  const style = rule.errorStyle === errorStyles.stop ? 'stop' : 'warning';
  const prompt = rule.error?.slice(0, longestPrompt);
  return {
    ...criteria,
    ...operator,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: style,
    ...(prompt ? { showInputMessage: true, prompt } : {}),
  };
}

/** What is left of a range without another one. */
function without(range: IRange, hole: IRange): IRange[] {
  const { startRow, endRow, startColumn, endColumn } = range;
  const top = Math.max(startRow, hole.startRow);
  const bottom = Math.min(endRow, hole.endRow);
  const left = Math.max(startColumn, hole.startColumn);
  const right = Math.min(endColumn, hole.endColumn);
  if (top > bottom || left > right) return [range];
  return [
    { ...range, endRow: top - 1 },
    { ...range, startRow: bottom + 1 },
    { startRow: top, endRow: bottom, startColumn, endColumn: left - 1 },
    { startRow: top, endRow: bottom, startColumn: right + 1, endColumn },
  ].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

const contentOf = ({ uid: _, ranges: __, ...content }: ISheetDataValidationRule): string =>
  JSON.stringify(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1)));

const placeOf = ({ ranges }: ISheetDataValidationRule): string => ranges.map(toA1).sort().join(' ');

/**
 * Makes a tab's validations in the file what Univer has. One that demands what it did keeps the file's own form, and kinds
 * that Univer was not given stay where they are, but for cells that got another one.
 */
export function validationsToFile(sheet: Worksheet, after: readonly ISheetDataValidationRule[]): void {
  const known = knownValidations(sheet);
  const ours = after.flatMap((rule): FileValidation[] => {
    const before = known.filter((one) => one.rule && contentOf(one.rule) === contentOf(rule));
    const unmoved = before.find((one) => one.rule && placeOf(one.rule) === placeOf(rule));
    if (unmoved) return [unmoved.file];
    const validation = before[0]?.file.validation ?? validationForFile(rule);
    return validation ? [{ ranges: rule.ranges, validation }] : [];
  });
  const taken = after.flatMap(({ ranges }) => ranges);
  const others = known.flatMap(({ file, rule }) => {
    if (rule) return [];
    const ranges = taken.reduce((left, hole) => left.flatMap((range) => without(range, hole)), file.ranges);
    return [{ ...file, ranges }];
  });
  hold(sheet, [...ours, ...others]);
}
