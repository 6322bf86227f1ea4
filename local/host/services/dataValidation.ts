import type { DataValidationErrorStyle, DataValidationOperator } from '@univerjs/core';
import type { DataValidationBuilderPort, DataValidationPort } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import type { Result } from '../formulas/formulas.ts';
import { member, type Service, serve } from '../strict.ts';
import type { TypedCell } from '../typing/typedInput.ts';
import type { Rectangle } from '../workbook/rectangle.ts';
import type { Tab } from '../workbook/tab.ts';
import { type ValidationRule, validationsIn } from '../workbook/validations.ts';

/** Univer's `DataValidationErrorStyle` and `DataValidationRenderMode`, whose values can't be imported here. */
const STOP: DataValidationErrorStyle = 1;
const WARNING: DataValidationErrorStyle = 2;
const PLAIN = 0;
const ARROW = 1;

/** Google takes no more values than this in one list. */
const MOST_VALUES = 500;

const VALIDATION: Service<DataValidationPort> = {
  name: 'SpreadsheetApp.DataValidation',
  members: {
    getCriteriaType: member.free(),
    getCriteriaValues: member.free(),
    getHelpText: member.free(),
    getAllowInvalid: member.free(),
  },
};

const BUILDER: Service<DataValidationBuilderPort> = {
  name: 'SpreadsheetApp.DataValidationBuilder',
  members: {
    requireNumberBetween: member.free(['Number', 'Number']),
    requireValueInList: member.free(['String[]', 'Boolean']),
    setAllowInvalid: member.free(['Boolean']),
    setHelpText: member.free(['String']),
    build: member.free(),
  },
};

/** Google's names of what a number or a date must be, by Univer's; it has some of them for one of the two only. */
const comparisons: Readonly<Record<`${DataValidationOperator}`, { number: string; date: string }>> = {
  between: { number: 'NUMBER_BETWEEN', date: 'DATE_BETWEEN' },
  notBetween: { number: 'NUMBER_NOT_BETWEEN', date: 'DATE_NOT_BETWEEN' },
  equal: { number: 'NUMBER_EQUAL_TO', date: 'DATE_EQUAL_TO' },
  notEqual: { number: 'NUMBER_NOT_EQUAL_TO', date: 'CUSTOM_FORMULA' },
  greaterThan: { number: 'NUMBER_GREATER_THAN', date: 'DATE_AFTER' },
  greaterThanOrEqual: { number: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', date: 'DATE_ON_OR_AFTER' },
  lessThan: { number: 'NUMBER_LESS_THAN', date: 'DATE_BEFORE' },
  lessThanOrEqual: { number: 'NUMBER_LESS_THAN_OR_EQUAL_TO', date: 'DATE_ON_OR_BEFORE' },
};

const isFormula = (text: string | undefined): boolean => !!text?.startsWith('=');

const isNumeric = ({ type }: ValidationRule): boolean => type === 'decimal' || type === 'whole';

function criteriaType(rule: ValidationRule): string {
  const comparison = comparisons[rule.operator ?? 'between'];
  if (isNumeric(rule)) return comparison.number;
  if (rule.type === 'date') return comparison.date;
  if (rule.type === 'checkbox') return 'CHECKBOX';
  if (rule.type === 'list') return isFormula(rule.formula1) ? 'VALUE_IN_RANGE' : 'VALUE_IN_LIST';
  return 'CUSTOM_FORMULA';
}

/** The values of a list; Univer writes them as JSON, or with commas between them. */
function listed({ formula1 = '' }: ValidationRule): string[] {
  try {
    const values: unknown = JSON.parse(formula1);
    if (Array.isArray(values)) return values.map(String);
  } catch {
    // No JSON, then.
  }
  return formula1.split(',').filter(Boolean);
}

const isList = (rule: ValidationRule): boolean => rule.type === 'list' && !isFormula(rule.formula1);

const bounds = ({ formula1, formula2 }: ValidationRule): string[] =>
  [formula1, formula2].filter((text): text is string => text !== undefined && text !== '');

/** What may be entered into a cell. It carries Univer's own rule, so that kinds that the port can't make survive. */
export class HostDataValidation implements DataValidationPort {
  readonly rule: ValidationRule;
  readonly #context: Context;

  constructor(context: Context, rule: ValidationRule) {
    this.#context = context;
    this.rule = rule;
  }

  getCriteriaType(): object {
    const type = criteriaType(this.rule);
    return serve(this.#context, { name: `SpreadsheetApp.DataValidationCriteria.${type}`, members: {} }, {});
  }

  getCriteriaValues(): unknown[] {
    if (isList(this.rule)) return [listed(this.rule), this.rule.renderMode !== PLAIN];
    const values = bounds(this.rule);
    return isNumeric(this.rule) && !values.some(isFormula) ? values.map(Number) : values;
  }

  getHelpText(): string | null {
    return this.rule.error || null;
  }

  getAllowInvalid(): boolean {
    return this.rule.errorStyle !== STOP;
  }
}

class HostDataValidationBuilder implements DataValidationBuilderPort {
  readonly #context: Context;
  #criteria: ValidationRule | null = null;
  #allowInvalid = true;
  #helpText = '';

  constructor(context: Context) {
    this.#context = context;
  }

  requireNumberBetween(start: number, end: number): DataValidationBuilderPort {
    const operator = 'between' as DataValidationOperator;
    this.#criteria = { type: 'decimal', operator, formula1: String(start), formula2: String(end) };
    return this;
  }

  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilderPort {
    if (values.length > MOST_VALUES) this.#refuse(this.#context.messages.listTooLong);
    if (values.length === 0) this.#refuse(this.#context.messages.invalidArgument('values'));
    const renderMode = showDropdown ? ARROW : PLAIN;
    this.#criteria = { type: 'list', formula1: JSON.stringify(values), renderMode };
    return this;
  }

  setAllowInvalid(allowInvalidData: boolean): DataValidationBuilderPort {
    this.#allowInvalid = allowInvalidData;
    return this;
  }

  setHelpText(helpText: string): DataValidationBuilderPort {
    this.#helpText = helpText;
    return this;
  }

  build(): DataValidationPort {
    if (!this.#criteria) return this.#refuse(this.#context.messages.invalidArgument('criteria'));
    return dataValidation(this.#context, {
      ...this.#criteria,
      allowBlank: true,
      errorStyle: this.#allowInvalid ? WARNING : STOP,
      ...(this.#helpText ? { showErrorMessage: true, error: this.#helpText } : {}),
    });
  }

  #refuse(message: string): never {
    throw exception(this.#context.realm, message);
  }
}

/** A validation as the add-on gets it. */
export const dataValidation = (context: Context, rule: ValidationRule): DataValidationPort =>
  serve(context, VALIDATION, new HostDataValidation(context, rule));

/** What makes a validation step by step, as the add-on gets it. */
export const dataValidationBuilder = (context: Context): DataValidationBuilderPort =>
  serve(context, BUILDER, new HostDataValidationBuilder(context));

/** Whether a rule of the two kinds that the port can make takes the input; the host does not judge the other kinds. */
function takes(rule: ValidationRule, input: TypedCell, given: string): boolean {
  if (input.kind === 'empty') return true;
  if (isList(rule)) {
    const texts: string[] = [given.trim()];
    if (input.kind === 'text') texts.push(input.text);
    if (input.kind === 'number') texts.push(String(input.number));
    if (input.kind === 'boolean') texts.push(String(input.boolean).toUpperCase());
    return listed(rule).some((value) => texts.includes(value));
  }
  const between = rule.type === 'decimal' && (rule.operator ?? 'between') === 'between';
  const [least = Number.NaN, most = Number.NaN] = bounds(rule).map(Number);
  if (!between || Number.isNaN(least) || Number.isNaN(most)) return true;
  return input.kind === 'number' && input.number >= least && input.number <= most;
}

/**
 * Tells of each input into a cell of a rectangle whether a validation that lets no other data in refuses it. Of a formula
 * what it gives is judged, as far as the cells that it reads stand already.
 *
 * @returns the judge of one input: `given` is what `input` was made of
 */
export function refusals(
  { formulas }: Context,
  tab: Tab,
  cells: Rectangle,
): (row: number, column: number, input: TypedCell, given: string) => boolean {
  const rules = validationsIn(tab, cells);
  return (row, column, input, given) => {
    const rule = rules.get(`${row},${column}`);
    if (rule?.errorStyle !== STOP) return false;
    if (input.kind !== 'formula') return !takes(rule, input, given);
    const result = formulas.resultOf(tab.sheet, row, column, input.formula);
    return !takes(rule, resultInput(result), String(result.v ?? ''));
  };
}

/** What a formula gives, as if it had been typed. */
function resultInput(result: Result): TypedCell {
  if (result.v === null) return { kind: 'empty' };
  if (result.t === 1) return { kind: 'text', text: String(result.v), forced: false };
  if (result.t === 3) return { kind: 'boolean', boolean: result.v === 1 };
  return { kind: 'number', number: Number(result.v), format: null };
}
