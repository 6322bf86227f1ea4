import { type Check, type Env, filled, only, thrown, typeInto } from './env.ts';

/** What `setValues` makes of one value: a fresh cell's value and what it shows. */
function becomes(
  env: Env,
  check: Check,
  given: string | number | boolean,
  value: unknown,
  shown: string,
): void {
  env.sheet.getRange('A1').clear();
  const cell = typeInto(env, given);
  const what = JSON.stringify(given);
  check(`${what} has the value`, only(cell.getValues()), value);
  check(`${what} is shown as`, only(cell.getDisplayValues()), shown);
}

/** Text that reads as a number becomes one. */
export function numbersAreNumbers(env: Env, check: Check): void {
  becomes(env, check, '12.5', 12.5, '12.5');
  becomes(env, check, '-3', -3, '-3');
  becomes(env, check, '.5', 0.5, '0.5');
  becomes(env, check, ' 7 ', 7, '7');
  becomes(env, check, '007', 7, '7');
  becomes(env, check, '1,234', 1234, '1,234');
  becomes(env, check, '50%', 0.5, '50%');
  becomes(env, check, '12.5%', 0.125, '12.50%');
  becomes(env, check, '1e3', 1000, '1.00E+03');
}

/** One value is typed into every cell of the range. */
export function oneValueForAllCells(env: Env, check: Check): void {
  const cells = env.sheet.getRange('A1:B2').setValue('12.5');
  check('a number', cells.getValues(), filled(2, 2, 12.5));
  check('text', cells.setValue("'007").getValues(), filled(2, 2, '007'));
  check('nothing', cells.setValue('').getValues(), filled(2, 2, ''));
  env.sheet.getRange('A1:B1').merge().setValue('merged');
  check('merged cells', cells.getValues(), [
    ['merged', ''],
    ['', ''],
  ]);
}

/** Numbers and truth values stay what they are. */
export function plainValuesStay(env: Env, check: Check): void {
  becomes(env, check, 87.25, 87.25, '87.25');
  becomes(env, check, 1 / 3, 1 / 3, '0.3333333333');
  becomes(env, check, 0.1 + 0.2, 0.1 + 0.2, '0.3');
  becomes(env, check, true, true, 'TRUE');
  becomes(env, check, false, false, 'FALSE');
  becomes(env, check, 'TRUE', true, 'TRUE');
  becomes(env, check, 'false', false, 'FALSE');
}

/** What only looks a little like a number stays text. */
export function textStaysText(env: Env, check: Check): void {
  for (const text of [
    'i2',
    'I1',
    '1.2.3',
    '1.1)',
    'ร้อยละ 50',
    '๑๒.๕',
    '๘๕',
    '-',
    '- ข้อ',
    'ตัวชี้วัดที่ 1',
    ' ก ',
  ]) {
    becomes(env, check, text, text, text);
  }
}

/** A leading apostrophe keeps what follows text, and is not part of it. */
export function apostropheForcesText(env: Env, check: Check): void {
  becomes(env, check, "'12.5", '12.5', '12.5');
  becomes(env, check, "'=1+1", '=1+1', '=1+1');
  becomes(env, check, "'TRUE", 'TRUE', 'TRUE');
  becomes(env, check, "'1/2", '1/2', '1/2');
  becomes(env, check, "''x", "'x", "'x");
}

/** A cell formatted as plain text keeps what is typed. */
export function plainTextFormatKeepsText(env: Env, check: Check): void {
  const cell = env.sheet
    .getRange('A1')
    .setNumberFormat('@')
    .setValues([['1/2']]);
  check('1/2 in a plain text cell', cell.getValues(), [['1/2']]);
  cell.setValues([['=1+1']]);
  check('=1+1 in a plain text cell', cell.getValues(), [['=1+1']]);
}

/** Days and times become dates. */
export function datesAreDates(env: Env, check: Check): void {
  for (const text of ['1/2', '1-2', '1/2/2024', '2024-01-02']) {
    env.sheet.getRange('A1').clear();
    const value = only(typeInto(env, text).getValues());
    check(`${text} is a date`, value instanceof Date, true);
    check(`${text} is in month`, value instanceof Date && value.getMonth(), 0);
    check(`${text} is on day`, value instanceof Date && value.getDate(), 2);
  }
  env.sheet.getRange('A1').clear();
  check('1/2 is shown as', only(typeInto(env, '1/2').getDisplayValues()), '1/2');
}

/** An equals sign starts a formula, which is computed at once and follows its cells. */
export function formulasAreComputed(env: Env, check: Check): void {
  const cells = env.sheet.getRange('A1:E1').setValues([[2, '=A1*10', '=B1>5', '=1/0', '=N("ita:lowest")=0']]);
  check('values', cells.getValues(), [[2, 20, true, '#DIV/0!', true]]);
  check('shown', cells.getDisplayValues(), [['2', '20', 'TRUE', '#DIV/0!', 'TRUE']]);
  env.sheet.getRange('A1').setValues([[0.1]]);
  check('after a change', cells.getValues(), [[0.1, 1, false, '#DIV/0!', true]]);
}

/** Formulas that were written in any order see each other's results. */
export function formulasFollowEachOther(env: Env, check: Check): void {
  const cells = env.sheet.getRange('A1:C2').setValues(
    [
      ['=SUM(B1:B2)', '=C1', '=C2*2'],
      ['=COUNTIF(B1:B2;">5")', '=C2', 3],
    ].map((row) => row.map((value) => (typeof value === 'string' ? value.replace(';', ',') : value))),
  );
  check('values', cells.getValues(), [
    [9, 6, 6],
    [1, 3, 3],
  ]);
  env.sheet.getRange('C2').setValues([[4]]);
  check('after a change', cells.getValues(), [
    [12, 8, 8],
    [1, 4, 4],
  ]);
}

/** A formula that only points to an empty cell is empty too. */
export function emptyReferencesAreEmpty(env: Env, check: Check): void {
  const cells = env.sheet.getRange('A1:B1').setValues([['=F9', '=A1+1']]);
  check('values', cells.getValues(), [['', 1]]);
  check('shown', cells.getDisplayValues(), [['', '1']]);
}

/** An empty text empties the cell but for its format. */
export function emptyTextEmpties(env: Env, check: Check): void {
  const cells = env.sheet
    .getRange('A1:B1')
    .setBackground('#ff0000')
    .setValues([['x', 'y']]);
  cells.setValues([['', "'"]]);
  check('values', cells.getValues(), [['', '']]);
  check('last row', env.sheet.getLastRow(), 0);
  check('backgrounds', cells.getBackgrounds(), [['#ff0000', '#ff0000']]);
}

/** The unformatted value comes from getValues, the shown one from getDisplayValues. */
export function formatsAreShown(env: Env, check: Check): void {
  const cells = env.sheet.getRange('A1:C1').setValues([[87.256, 0.5, 1234.5]]);
  cells.setNumberFormat('0.00');
  env.sheet.getRange('B1').setNumberFormat('0%');
  env.sheet.getRange('C1').setNumberFormat('#,##0.00');
  check('values', cells.getValues(), [[87.256, 0.5, 1234.5]]);
  check('shown', cells.getDisplayValues(), [['87.26', '50%', '1,234.50']]);
}

/** Data of another size than the range is refused, and nothing is written. */
export function wrongSizesAreRefused(env: Env, check: Check): void {
  const cells = env.sheet.getRange('A1:B2');
  check(
    'too many rows',
    thrown(() => cells.setValues(filled(3, 2, 'x'))),
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
  );
  check(
    'too few columns',
    thrown(() => cells.setValues(filled(2, 1, 'x'))),
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  check(
    'rows of different lengths',
    thrown(() => cells.setValues([['a', 'b'], ['c']])),
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  check('nothing was written', env.sheet.getLastRow(), 0);
}

/** A cell holds 50,000 characters and not one more. */
export function cellsHaveALimit(env: Env, check: Check): void {
  const most = 'ก'.repeat(50_000);
  check('50,000 characters', only(typeInto(env, most).getValues()) === most, true);
  check(
    '50,001 characters',
    thrown(() => typeInto(env, `${most}ก`)),
    'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
  );
}

/** Values of other types than the method takes are refused by name. */
export function wrongTypesAreRefused(env: Env, check: Check): void {
  const cell = env.sheet.getRange('A1');
  check(
    'a list in place of rows',
    thrown(() => cell.setValues(['x'] as unknown as string[][])),
    "Exception: The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
  check(
    'a text in place of rows',
    thrown(() => cell.setValues('x' as unknown as string[][])),
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
  check(
    'a text in place of a row number',
    thrown(() => env.sheet.getRange('A1' as unknown as number, 2)),
    "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  );
}
