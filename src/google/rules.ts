/** What may be entered into cells, as the service has it. */
import type { Rule } from '../grid/edits.ts';
import type { DataValidationPort, SpreadsheetAppPort } from './port.ts';

/** Google's limit for a list. */
const MOST_VALUES = 500;

/** The rule as the service has it. */
export const buildRule = (app: SpreadsheetAppPort, rule: Rule): DataValidationPort => {
  const builder = app.newDataValidation().setHelpText(rule.help);
  return rule.kind === 'list'
    ? builder
        .requireValueInList(rule.values.slice(0, MOST_VALUES), true)
        .setAllowInvalid(rule.allowsOthers)
        .build()
    : builder.requireNumberBetween(rule.least, rule.most).setAllowInvalid(true).build();
};

/** A list's rule holds its values, and whether it shows an arrow. */
export const listValues = (rule: DataValidationPort): string[] => {
  const [values] = rule.getCriteriaValues() as unknown[];
  return Array.isArray(values) ? values.map(String) : [];
};
