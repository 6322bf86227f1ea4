import type { ConditionalFormatRulePort } from '../../src/google/port.ts';
import type { Check, Env } from './env.ts';

const rule = (env: Env, formula: string, ...ranges: string[]): ConditionalFormatRulePort =>
  env.services.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#f4cccc')
    .setRanges(ranges.map((range) => env.sheet.getRange(range)))
    .build();

const described = (env: Env): unknown[] =>
  env.sheet
    .getConditionalFormatRules()
    .map((item) => [
      item.getBooleanCondition()?.getCriteriaValues() ?? null,
      ...item.getRanges().map((range) => range.getA1Notation()),
    ]);

/** The rules of a tab are one ordered list that is replaced as a whole. */
export function rulesAreOneList(env: Env, check: Check): void {
  check('none', described(env), []);
  env.sheet.setConditionalFormatRules([
    rule(env, '=N("ita:lowest")=0', 'A1:A3', 'C5'),
    rule(env, '=$B1>80', 'B1:B9'),
  ]);
  check('two', described(env), [
    [['=N("ita:lowest")=0'], 'A1:A3', 'C5'],
    [['=$B1>80'], 'B1:B9'],
  ]);
  const [first, second] = env.sheet.getConditionalFormatRules();
  if (first && second) env.sheet.setConditionalFormatRules([second, first]);
  check('turned round', described(env), [
    [['=$B1>80'], 'B1:B9'],
    [['=N("ita:lowest")=0'], 'A1:A3', 'C5'],
  ]);
  env.sheet.setConditionalFormatRules([]);
  check('none again', described(env), []);
}

/** Conditional formats don't show in the backgrounds. */
export function rulesAreNoBackgrounds(env: Env, check: Check): void {
  env.sheet.setConditionalFormatRules([rule(env, '=N("ita:lowest")=0', 'A1')]);
  check('background', env.sheet.getRange('A1').getBackgrounds(), [['#ffffff']]);
}

/** Rules move with the rows, grow with what is inserted inside and go with their last row. */
export function rulesMove(env: Env, check: Check): void {
  env.sheet.setConditionalFormatRules([rule(env, '=N("a")=0', 'A3:A5'), rule(env, '=N("b")=0', 'B8')]);
  env.sheet.insertRowsBefore(2, 2);
  check('moved', described(env), [
    [['=N("a")=0'], 'A5:A7'],
    [['=N("b")=0'], 'B10'],
  ]);
  env.sheet.insertRowsAfter(5, 1);
  env.sheet.deleteRows(11, 1);
  check('grown, and gone', described(env), [[['=N("a")=0'], 'A5:A8']]);
  env.sheet.deleteRows(4, 2);
  check('cut', described(env), [[['=N("a")=0'], 'A4:A6']]);
}
