import type { DataValidationPort } from '../../../src/google/port.ts';
import { attempt, type LiveEnv, outcome, type Tell } from './question.ts';

const strictScore = ({ services }: LiveEnv): DataValidationPort =>
  services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).build();

const strictList = ({ services }: LiveEnv): DataValidationPort =>
  services.SpreadsheetApp.newDataValidation()
    .requireValueInList(['มี', 'ไม่มี'], true)
    .setAllowInvalid(false)
    .build();

const typeAt = ({ sheet }: LiveEnv, place: string, value: string | number): unknown =>
  attempt(() => sheet.getRange(place).setValues([[value]]));

const valuesAt = ({ sheet }: LiveEnv, place: string): unknown =>
  outcome(() => sheet.getRange(place).getValues());

const flush = ({ services }: LiveEnv): unknown => attempt(() => services.SpreadsheetApp.flush());

/** Three writes, the middle one refused: which call throws, and what stands in the end. */
export function aWriteRefusedAmongOthers(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A2').setDataValidation(strictScore(env));
  flush(env);
  tell('the first', typeAt(env, 'A1', 'หนึ่ง'));
  tell('the refused one', typeAt(env, 'A2', 'สอง'));
  tell('the third', typeAt(env, 'A3', 'สาม'));
  tell('flush', flush(env));
  tell('flush again', flush(env));
  tell('what stands', valuesAt(env, 'A1:A3'));
}

/** The same without a flush: the next reading carries out what was put off. */
export function aWriteRefusedAtTheNextReading(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A2').setDataValidation(strictScore(env));
  flush(env);
  tell('the first', typeAt(env, 'A1', 'หนึ่ง'));
  tell('the refused one', typeAt(env, 'A2', 'สอง'));
  tell('the third', typeAt(env, 'A3', 'สาม'));
  tell('reading', valuesAt(env, 'A1:A3'));
  tell('reading again', valuesAt(env, 'A1:A3'));
}

/** One call for three cells, of which the middle one refuses. */
export function aCellRefusedAmongOthersOfOneCall(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A2').setDataValidation(strictList(env));
  flush(env);
  tell(
    'writing',
    attempt(() => env.sheet.getRange('A1:A3').setValues([['หนึ่ง'], ['สอง'], ['สาม']])),
  );
  tell('flush', flush(env));
  tell('what stands', valuesAt(env, 'A1:A3'));
}

/** A rule judges what a formula gives, or lets every formula pass. */
export function aStrictRuleAndAFormula(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A1:A3').setDataValidation(strictScore(env));
  env.sheet.getRange('B1').setDataValidation(strictList(env));
  flush(env);
  const written = (place: string, formula: string): unknown[] => [
    typeAt(env, place, formula),
    flush(env),
    valuesAt(env, place),
  ];
  tell('a result within the rule', written('A1', '=25*2'));
  tell('a result beyond it', written('A2', '=25*20'));
  tell('a text', written('A3', '="ก"'));
  tell('a text of the list', written('B1', '="มี"'));
}

/** A rule that is set where something stands that it would refuse. */
export function aStrictRuleOverAValue(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A1').setValues([['ก']]);
  tell(
    'setting it',
    attempt(() => env.sheet.getRange('A1').setDataValidation(strictScore(env))),
  );
  tell('what stands', [flush(env), valuesAt(env, 'A1')]);
  tell('the same again', [typeAt(env, 'A1', 'ก'), flush(env), valuesAt(env, 'A1')]);
  tell('emptying it', [typeAt(env, 'A1', ''), flush(env), valuesAt(env, 'A1')]);
}

/** Part of a merged cell can't be merged: whether that is known at once, with writes before and after. */
export function aMergeRefusedAmongWrites(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('C1:D2').merge();
  flush(env);
  tell('the first', typeAt(env, 'A1', 'หนึ่ง'));
  tell(
    'the refused one',
    attempt(() => env.sheet.getRange('B1:C1').merge()),
  );
  tell('the third', typeAt(env, 'A3', 'สาม'));
  tell('flush', flush(env));
  tell('what stands', valuesAt(env, 'A1:A3'));
}

/** A frozen line through a merged cell. */
export function freezingThroughAMerge(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A2:A3').merge();
  env.sheet.getRange('B1:D1').merge();
  tell('through it', [attempt(() => env.sheet.setFrozenRows(2)), flush(env), env.frozenRows()]);
  tell('under it', [attempt(() => env.sheet.setFrozenRows(3)), flush(env), env.frozenRows()]);
}

/** Rows frozen down to one that is hidden, as the plan's row of marks under its header is. */
export function freezingAHiddenRow(env: LiveEnv, tell: Tell): void {
  env.sheet.hideRows(2);
  tell('down to it', [attempt(() => env.sheet.setFrozenRows(2)), flush(env), env.frozenRows()]);
  tell('still hidden', env.isRowHidden(2));
}

/** A frozen column under a title that is merged over it and others. */
export function freezingUnderAMergedTitle(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A1:C1').merge();
  tell('its first column', [attempt(() => env.freezeColumns(1)), flush(env)]);
  tell('all of its columns', [attempt(() => env.freezeColumns(3)), flush(env)]);
}

/** A file of the project that is not there. */
export function aFileThatIsMissing({ services }: LiveEnv, tell: Tell): void {
  tell(
    'asking for it',
    attempt(() => services.HtmlService.createHtmlOutputFromFile('no-such-file')),
  );
}
