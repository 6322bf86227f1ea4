import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import {
  childOf,
  childrenOf,
  descendantsOf,
  type Element,
  element,
  insertInOrder,
  isElement,
  isTrue,
  removeChild,
  textOf,
} from '../package/xml.ts';
import type { TabSize } from '../read/tabSize.ts';
import { toA1, toRanges } from '../references/addresses.ts';
import { sheetOrder } from '../sheetOrder.ts';

/** The name under which Univer's plugin saves validations with a workbook. */
export const validationsResource = 'SHEET_DATA_VALIDATION_PLUGIN';

/** Univer's `DataValidationErrorStyle` and `DataValidationRenderMode`. */
const errorStyles = { information: 0, stop: 1, warning: 2 } as const;
const arrow = 1;

/** Excel takes no longer texts than these. */
const longestList = 255;
const longestPrompt = 255;

/** A validation of a file with the cells that have it, and Univer's form of it. */
interface KnownValidation {
  file: Element;
  ranges: IRange[];
  /** `null`: Univer is not given it. */
  rule: ISheetDataValidationRule | null;
}

const elementsOf = (root: Element): Element[] =>
  childrenOf(childOf(root, 'dataValidations'), 'dataValidation');

/** Lists of Excel 2010 and later that point to another tab stand elsewhere; Univer is not given them. */
const laterElementsOf = (root: Element): Element[] =>
  descendantsOf(childOf(root, 'extLst') ?? element('extLst'), 'x14:dataValidation');

const refOf = (validation: Element): string =>
  validation.attributes.sqref ?? textOf(childOf(validation, 'xm:sqref'));

const formulas = (validation: Element): string[] =>
  ['formula1', 'formula2'].flatMap((name) => {
    const formula = childOf(validation, name);
    return formula ? [textOf(formula)] : [];
  });

/** The values of a list that is written out in the file; `null` when they are somewhere else. */
function listed(formula: string | undefined): string[] | null {
  const [, text] = /^\s*"(.*)"\s*$/s.exec(formula ?? '') ?? [];
  return text === undefined ? null : text.split(',').map((value) => value.replaceAll('""', '"').trim());
}

/** What a validation of a file demands, as Univer says it; `null` for the kinds that stay in the file only. */
function criteriaFromFile(validation: Element): Partial<ISheetDataValidationRule> | null {
  const { type, operator = 'between' } = validation.attributes;
  const [first, ...others] = formulas(validation);
  const values = type === 'list' ? listed(first) : null;
  if (values) return { type: 'list', formula1: JSON.stringify(values), renderMode: arrow };
  if (type !== 'decimal' || operator !== 'between') return null;
  const bounds = [first, ...others].map(Number);
  if (bounds.length !== 2 || bounds.some(Number.isNaN)) return null;
  const between = 'between' as NonNullable<ISheetDataValidationRule['operator']>;
  return { type: 'decimal', operator: between, formula1: String(bounds[0]), formula2: String(bounds[1]) };
}

/** What is not shown as an error is let in. */
const errorStyleOf = ({ showErrorMessage, errorStyle = 'stop' }: Element['attributes']): number =>
  isTrue(showErrorMessage) ? (errorStyles[errorStyle as keyof typeof errorStyles] ?? errorStyles.stop) : 0;

function ruleFromFile(
  validation: Element,
  ranges: readonly IRange[],
  size: TabSize,
  index: number,
): ISheetDataValidationRule | null {
  const criteria = criteriaFromFile(validation);
  const inTab = ranges
    .filter(({ startRow, startColumn }) => startRow < size.rows && startColumn < size.columns)
    .map((range) => ({
      ...range,
      endRow: Math.min(range.endRow, size.rows - 1),
      endColumn: Math.min(range.endColumn, size.columns - 1),
    }));
  if (!criteria || inTab.length === 0) return null;
  const help = validation.attributes.prompt;
  return {
    uid: `file-${index}`,
    ...criteria,
    allowBlank: true,
    errorStyle: errorStyleOf(validation.attributes),
    // Univer's help text is what it shows with a mistake.
    ...(help ? { showErrorMessage: true, error: help } : {}),
    ranges: inTab,
  } as ISheetDataValidationRule;
}

/** The validations of a tab; Univer carries numbers between two, and lists that are written out. */
export const validationsFromFile = (root: Element, size: TabSize): KnownValidation[] => [
  ...elementsOf(root).map((file, index) => {
    const ranges = toRanges(refOf(file));
    return { file, ranges, rule: ruleFromFile(file, ranges, size, index) };
  }),
  ...laterElementsOf(root).map((file) => ({ file, ranges: toRanges(refOf(file)), rule: null })),
];

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

function criteriaForFile(rule: ISheetDataValidationRule): { type: string; formulas: string[] } | null {
  if (rule.type === 'list') {
    const list = listForFile(rule);
    return list === null ? null : { type: 'list', formulas: [list] };
  }
  const bounds = [rule.formula1, rule.formula2].map(Number);
  const between = rule.type === 'decimal' && (rule.operator ?? 'between') === 'between';
  return between && !bounds.some(Number.isNaN) ? { type: 'decimal', formulas: bounds.map(String) } : null;
}

function validationForFile(rule: ISheetDataValidationRule): Element | null {
  const criteria = criteriaForFile(rule);
  if (!criteria) return null;
  const prompt = rule.error?.slice(0, longestPrompt);
  return element(
    'dataValidation',
    {
      type: criteria.type,
      errorStyle: rule.errorStyle === errorStyles.stop ? 'stop' : 'warning',
      operator: criteria.type === 'decimal' ? 'between' : undefined,
      allowBlank: 1,
      showInputMessage: prompt ? 1 : undefined,
      showErrorMessage: 1,
      prompt: prompt || undefined,
    },
    criteria.formulas.map((formula, index) => element(`formula${index + 1}`, {}, [formula])),
  );
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

const placeOf = (ranges: readonly IRange[]): string => ranges.map(toA1).sort().join(' ');

const setPlace = (validation: Element, ranges: readonly IRange[]): void => {
  const ref = ranges.map(toA1).join(' ');
  const later = childOf(validation, 'xm:sqref');
  if (later) later.children = [ref];
  else validation.attributes.sqref = ref;
};

/** Univer's validations that no file can hold: lists that are too long or have commas, and other kinds. */
export const unwritableValidations = (
  after: readonly ISheetDataValidationRule[],
  known: readonly KnownValidation[],
): ISheetDataValidationRule[] =>
  after.filter(
    (rule) =>
      criteriaForFile(rule) === null &&
      !known.some((one) => one.rule && contentOf(one.rule) === contentOf(rule)),
  );

/**
 * Makes a tab's validations in the file what Univer has. One that demands what it did keeps the file's own form, and kinds
 * that Univer was not given stay where they are, but for cells that got another one.
 *
 * @param known what `validationsFromFile` gives, moved to where the lines are now
 * @returns whether anything changed
 */
export function writeValidations(
  root: Element,
  after: readonly ISheetDataValidationRule[],
  known: readonly KnownValidation[],
): boolean {
  const carried = known.filter((one) => one.rule);
  const stays = (rule: ISheetDataValidationRule): KnownValidation | undefined =>
    carried.find(
      (one) =>
        one.rule &&
        contentOf(one.rule) === contentOf(rule) &&
        placeOf(one.rule.ranges) === placeOf(rule.ranges),
    );
  if (after.length === carried.length && after.every(stays)) return false;
  const ours = after.flatMap((rule): Element[] => {
    const unmoved = stays(rule);
    if (unmoved) return [unmoved.file];
    const before = carried.find((one) => one.rule && contentOf(one.rule) === contentOf(rule));
    const file = before ? structuredClone(before.file) : validationForFile(rule);
    if (!file) return [];
    setPlace(file, rule.ranges);
    return [file];
  });
  const taken = after.flatMap(({ ranges }) => ranges);
  const others = known.filter((one) => !one.rule && makeRoom(root, one, taken)).map(({ file }) => file);
  replaceAll(root, [...ours, ...others.filter(({ name }) => name === 'dataValidation')]);
  return true;
}

/** Takes cells that got another validation from one that Univer was not given. @returns whether any are left */
function makeRoom(root: Element, { file, ranges }: KnownValidation, taken: readonly IRange[]): boolean {
  const left = taken.reduce((parts, hole) => parts.flatMap((range) => without(range, hole)), ranges);
  if (placeOf(left) !== placeOf(ranges)) setPlace(file, left);
  if (left.length === 0) removeLater(root, file);
  return left.length > 0;
}

function removeLater(root: Element, validation: Element): void {
  const list = descendantsOf(root, 'x14:dataValidations').find((one) => one.children.includes(validation));
  if (!list) return;
  removeChild(list, validation);
  const left = list.children.filter(isElement).length;
  list.attributes.count = String(left);
  if (left > 0) return;
  const extensions = childOf(root, 'extLst');
  const extension = extensions?.children.filter(isElement).find((one) => one.children.includes(list));
  if (extensions && extension) removeChild(extensions, extension);
  if (extensions && !extensions.children.some(isElement)) removeChild(root, extensions);
}

function replaceAll(root: Element, validations: readonly Element[]): void {
  const list = childOf(root, 'dataValidations');
  if (list) removeChild(root, list);
  if (validations.length === 0) return;
  const attributes = { ...list?.attributes, count: String(validations.length) };
  insertInOrder(root, element('dataValidations', attributes, [...validations]), sheetOrder);
}
