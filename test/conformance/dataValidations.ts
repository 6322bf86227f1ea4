import type { DataValidationPort } from '../../src/google/port.ts';
import { type Check, type Env, only, thrown } from './env.ts';

const builder = (env: Env) => env.services.SpreadsheetApp.newDataValidation();

const described = (rule: DataValidationPort | null | undefined): unknown =>
  rule
    ? [
        String(rule.getCriteriaType()),
        rule.getCriteriaValues(),
        rule.getAllowInvalid(),
        rule.getHelpText() || null,
      ]
    : null;

/** The first of what the cell's rule demands, or `null` without one; one cell after the other, row by row. */
const demanded = (env: Env, a1Notation: string): unknown[] =>
  env.sheet
    .getRange(a1Notation)
    .getDataValidations()
    .flat()
    .map((rule) => rule?.getCriteriaValues()[0] ?? null);

/** Google may only write, and so refuse, once something is read. */
const typed = (env: Env, a1Notation: string, value: string | number | boolean): string =>
  thrown(() =>
    env.sheet
      .getRange(a1Notation)
      .setValues([[value]])
      .getValues(),
  );

/** Whether typing was refused, and the sentence names the cell: it is in the language of the account. */
const isRefused = (outcome: string, cell: string): boolean =>
  outcome.startsWith('Exception: ') && outcome.includes(cell);

/** A rule says what it demands; other data is let in, and there is no help text, unless that was asked for. */
export function validationsAreDescribed(env: Env, check: Check): void {
  const plain = builder(env).requireNumberBetween(0, 100).build();
  check('a number', described(plain), ['NUMBER_BETWEEN', [0, 100], true, null]);
  const list = builder(env)
    .requireValueInList(['มี', 'ไม่มี, แต่กำลังทำ'], true)
    .setAllowInvalid(false)
    .setHelpText('เลือกจากรายการ')
    .build();
  const values = [['มี', 'ไม่มี, แต่กำลังทำ'], true];
  check('a list', described(list), ['VALUE_IN_LIST', values, false, 'เลือกจากรายการ']);
  env.sheet.getRange('B2').setDataValidation(list);
  env.sheet.getRange('B3').setDataValidation(builder(env).requireValueInList(['ก'], false).build());
  env.sheet.getRange('B4').setDataValidation(plain);
  const read = env.sheet.getRange('A2:B4').getDataValidations();
  check('cells without', [read[0]?.[0], read[2]?.[0]], [null, null]);
  check('the list read', described(read[0]?.[1]), ['VALUE_IN_LIST', values, false, 'เลือกจากรายการ']);
  check('without an arrow', described(read[1]?.[1]), ['VALUE_IN_LIST', [['ก'], false], true, null]);
  check('the number read', described(read[2]?.[1]), ['NUMBER_BETWEEN', [0, 100], true, null]);
}

/** A cell has one rule: the last one that was set; `null` takes it away. */
export function validationsReplaceEachOther(env: Env, check: Check): void {
  const upTo = (most: number) =>
    builder(env)
      .requireNumberBetween(most - 1, most)
      .build();
  env.sheet.getRange('A1:B3').setDataValidation(upTo(10));
  env.sheet.getRange('B2:C2').setDataValidation(upTo(20));
  check('two', demanded(env, 'A1:C3'), [9, 9, null, 9, 19, 19, 9, 9, null]);
  env.sheet.getRange('A2:B2').setDataValidation(null);
  check('fewer', demanded(env, 'A1:C3'), [9, 9, null, null, null, 19, 9, 9, null]);
  const rule = only(env.sheet.getRange('A1').getDataValidations()) ?? null;
  env.sheet.getRange('A5').setDataValidation(rule);
  check('copied', demanded(env, 'A5:A6'), [9, null]);
  env.sheet.getRange('A1:C9').setDataValidation(null);
  check('none', demanded(env, 'A1:C3').filter(Boolean), []);
}

/** Each cell of a range gets its own rule, or loses it; one cell's rule can be asked for alone. */
export function validationsOfManyCells(env: Env, check: Check): void {
  const list = (value: string) => builder(env).requireValueInList([value], true).build();
  const [a, b] = [list('a'), list('b')];
  const range = env.sheet.getRange('B2:C4');
  env.sheet.getRange('A1:D5').setDataValidation(list('around'));
  range.setDataValidations([
    [a, b],
    [a, null],
    [b, a],
  ]);
  check('each its own', demanded(env, 'A1:D5'), [
    ...[['around'], ['around'], ['around'], ['around']],
    ...[['around'], ['a'], ['b'], ['around']],
    ...[['around'], ['a'], null, ['around']],
    ...[['around'], ['b'], ['a'], ['around']],
    ...[['around'], ['around'], ['around'], ['around']],
  ]);
  check('of the first cell', described(range.getDataValidation()), [
    'VALUE_IN_LIST',
    [['a'], true],
    true,
    null,
  ]);
  check('of a cell without', env.sheet.getRange('C3:D5').getDataValidation(), null);
  range.setDataValidations(env.sheet.getRange('B1:C3').getDataValidations());
  check('read and written', demanded(env, 'B2:C4'), [['around'], ['around'], ['a'], ['b'], ['a'], null]);
}

/** The rules given must be as many as the cells, and rules. */
export function validationsOfManyCellsMustFit(env: Env, check: Check): void {
  const rule = builder(env).requireNumberBetween(1, 2).build();
  const range = env.sheet.getRange('A1:B2');
  check(
    'too few rows',
    thrown(() => range.setDataValidations([[rule, null]])),
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  check(
    'too few columns',
    thrown(() => range.setDataValidations([[rule], [rule]])),
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  check('nothing was set', demanded(env, 'A1:B2'), [null, null, null, null]);
}

/** Rules move with the rows, grow with what is inserted inside and go with their last row. */
export function validationsMove(env: Env, check: Check): void {
  env.sheet.getRange('A3:A5').setDataValidation(builder(env).requireNumberBetween(1, 2).build());
  env.sheet.getRange('A8').setDataValidation(builder(env).requireNumberBetween(3, 4).build());
  env.sheet.insertRowsBefore(2, 1);
  check('moved', demanded(env, 'A3:A9'), [null, 1, 1, 1, null, null, 3]);
  env.sheet.insertRowsAfter(4, 1);
  check('grown', demanded(env, 'A3:A10'), [null, 1, 1, 1, 1, null, null, 3]);
  env.sheet.deleteRows(10, 1);
  env.sheet.deleteRows(3, 2);
  check('cut, and gone', demanded(env, 'A2:A9'), [null, 1, 1, 1, null, null, null, null]);
  env.sheet.getRange('B1').setDataValidation(builder(env).requireNumberBetween(5, 6).build());
  env.sheet.insertColumnsAfter(1, 1);
  check('moved with its column', demanded(env, 'A1:C1'), [null, null, 5]);
  // (?) New rows have the format of the row that they were put beside, and its rule.
  env.sheet.insertRowsAfter(5, 1);
  check('like the last', demanded(env, 'A2:A9'), [null, 1, 1, 1, 1, null, null, null]);
}

/** Clearing takes contents and formats; rules stay. */
export function clearingKeepsValidations(env: Env, check: Check): void {
  const cell = env.sheet.getRange('A1');
  cell.setDataValidation(builder(env).requireNumberBetween(1, 2).setAllowInvalid(false).build());
  cell.setValues([[1]]).clearContent();
  check('contents cleared', demanded(env, 'A1'), [1]);
  cell.setValues([[2]]).clear();
  check('cleared', demanded(env, 'A1'), [1]);
  check('empty', cell.getValues(), [['']]);
}

/** A rule that lets nothing else in refuses it; one that warns, and a cell without a rule, take anything. */
export function validationsRefuse(env: Env, check: Check): void {
  const score = builder(env).requireNumberBetween(0, 100);
  env.sheet.getRange('A1').setDataValidation(score.setAllowInvalid(false).build());
  env.sheet.getRange('B1').setDataValidation(score.setAllowInvalid(true).build());
  check('more than the most', isRefused(typed(env, 'A1', 100.5), 'A1'), true);
  check('text', isRefused(typed(env, 'A1', '๘๕'), 'A1'), true);
  check('nothing was written', env.sheet.getRange('A1').getValues(), [['']]);
  check('the most', typed(env, 'A1', 100), 'nothing');
  check('a number as text', typed(env, 'A1', '85.5'), 'nothing');
  check('nothing at all', typed(env, 'A1', ''), 'nothing');
  check('with a warning', typed(env, 'B1', '๘๕'), 'nothing');
  const status = builder(env).requireValueInList(['มี', 'ไม่มี', '1'], true).setAllowInvalid(false).build();
  env.sheet.getRange('C2:D3').setDataValidation(status);
  check('not in the list', isRefused(typed(env, 'D3', 'ไม่ทราบ'), 'D3'), true);
  check('in the list', typed(env, 'D3', 'ไม่มี'), 'nothing');
  check('a number in the list', typed(env, 'D3', 1), 'nothing');
  const many = thrown(() =>
    env.sheet
      .getRange('B2:D2')
      .setValues([['x', 'มี', 'x']])
      .getValues(),
  );
  check('one of many', isRefused(many, 'D2'), true);
}

/** Rules are made step by step, and of the right types. */
export function validationsAreBuilt(env: Env, check: Check): void {
  check(
    'a builder in place of a rule',
    thrown(() => env.sheet.getRange('A1').setDataValidation(builder(env) as unknown as DataValidationPort)),
    "Exception: The parameters (SpreadsheetApp.DataValidationBuilder) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
  );
  check(
    'text in place of a number',
    thrown(() => builder(env).requireNumberBetween('0' as unknown as number, 1)),
    "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberBetween.",
  );
  const values = Array.from({ length: 500 }, (_, i) => `ข้อ ${i}`);
  const most = builder(env).requireValueInList(values, true).build();
  check('500 values', only([described(most) as unknown[]]), 'VALUE_IN_LIST');
  check(
    '501 values',
    thrown(() =>
      env.sheet.getRange('A1').setDataValidation(
        builder(env)
          .requireValueInList([...values, 'x'], true)
          .build(),
      ),
    ),
    'Exception: The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
  );
}
