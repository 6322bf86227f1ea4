import { attempt, type LiveEnv, outcome, type Tell } from './question.ts';

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

const hiddenRows = (env: LiveEnv): number[] => upTo(9).filter((row) => env.isRowHidden(row));

const hiddenColumns = ({ sheet }: LiveEnv): number[] =>
  upTo(9).filter((column) => sheet.isColumnHiddenByUser(column));

const mergesIn = ({ sheet }: LiveEnv): string[] =>
  sheet
    .getRange('A1:I9')
    .getMergedRanges()
    .map((merge) => merge.getA1Notation())
    .sort();

/** Whether a row put in beside a hidden one is hidden, too. */
export function hiddenRowsAfterInserts(env: LiveEnv, tell: Tell): void {
  env.sheet.hideRows(3);
  env.sheet.insertRowsBefore(2, 1);
  tell('above, with a row between', hiddenRows(env));
  env.sheet.insertRowsAfter(4, 1);
  tell('after the hidden one', hiddenRows(env));
  env.sheet.insertRowsBefore(4, 1);
  tell('before the hidden one', hiddenRows(env));
  env.sheet.deleteRows(1, 1);
  tell('a row deleted above', hiddenRows(env));
}

/** The same for columns. */
export function hiddenColumnsAfterInserts(env: LiveEnv, tell: Tell): void {
  env.sheet.hideColumns(3);
  env.sheet.insertColumnsBefore(2, 1);
  tell('before, with a column between', hiddenColumns(env));
  env.sheet.insertColumnsAfter(4, 1);
  tell('after the hidden one', hiddenColumns(env));
  env.sheet.insertColumnsBefore(4, 1);
  tell('before the hidden one', hiddenColumns(env));
}

/** How many rows are frozen once some are put in or taken out beside the line. */
export function frozenRowsAfterInserts(env: LiveEnv, tell: Tell): void {
  env.sheet.setFrozenRows(2);
  tell('as set', env.frozenRows());
  env.sheet.insertRowsBefore(1, 1);
  tell('a row put in before the first', env.frozenRows());
  env.sheet.insertRowsAfter(env.frozenRows(), 1);
  tell('a row put in after the last frozen one', env.frozenRows());
  env.sheet.insertRowsAfter(1, 1);
  tell('a row put in between', env.frozenRows());
  env.sheet.deleteRows(1, 1);
  tell('a row deleted', env.frozenRows());
}

/** What a row put in takes from the one beside it. */
export function looksOfRowsPutIn(env: LiveEnv, tell: Tell): void {
  const { sheet, services } = env;
  const rule = services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build();
  sheet.getRange('A2:C2').setBackground('#ff0000').setNumberFormat('@').setFontColor('#0000ff');
  sheet.getRange('A2').setDataValidation(rule);
  sheet.getRange('D2:E2').merge();
  sheet.getRange('F2:F3').merge();
  const lookOf = (row: number): unknown => {
    const cell = sheet.getRange(row, 1);
    return [
      cell.getBackgrounds()[0]?.[0],
      cell.getNumberFormats()[0]?.[0] === '@',
      cell.getFontColors()[0]?.[0],
      cell.getDataValidation() !== null,
    ];
  };
  sheet.insertRowsAfter(2, 1);
  tell('after it', lookOf(3));
  sheet.insertRowsBefore(2, 1);
  tell('before it', lookOf(2));
  tell('merged cells', mergesIn(env));
}

/** A title merged over columns: columns put into it, and its first column deleted. */
export function columnsOfAMergedTitle(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A1').setValues([['หัวเรื่อง']]);
  env.sheet.getRange('A1:C1').merge();
  env.sheet.insertColumnsAfter(1, 1);
  tell('a column put in', mergesIn(env));
  env.deleteColumns(2, 1);
  tell('one deleted in the middle', [mergesIn(env), env.sheet.getRange('A1').getValues()]);
  env.deleteColumns(1, 1);
  tell('the first one deleted', [mergesIn(env), env.sheet.getRange('A1').getValues()]);
}

/** What goes along when rows are sorted. */
export function rowsThatAreSorted(env: LiveEnv, tell: Tell): void {
  const { sheet, services } = env;
  sheet.getRange('A1:B4').setValues([
    ['ค', '=A1&"!"'],
    ['ก', ''],
    ['', 'ว่าง'],
    ['ข', ''],
  ]);
  sheet.getRange('A1').setBackground('#ff0000');
  env.setNote(1, 1, 'note');
  sheet
    .getRange('A1')
    .setDataValidation(
      services.SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ค'], true).build(),
    );
  sheet.hideRows(2);
  tell(
    'sorting',
    attempt(() => env.sortRows(1, 4, 1)),
  );
  const cells = sheet.getRange('A1:B4');
  tell('values', cells.getDisplayValues());
  tell('formulas', cells.getFormulas());
  tell('notes', cells.getNotes());
  tell('backgrounds', sheet.getRange('A1:A4').getBackgrounds());
  tell(
    'lists',
    sheet
      .getRange('A1:A4')
      .getDataValidations()
      .map(([rule]) => rule !== null),
  );
  tell('hidden', hiddenRows(env));
}

/** Sorting a range that merged cells reach into. */
export function sortingMergedCells(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A1:A3').setValues([['ค'], ['ข'], ['ก']]);
  env.sheet.getRange('B1:B2').merge();
  const isRefused = attempt(() => env.sortRows(1, 3, 1)) !== 'done';
  tell('is refused', isRefused);
  tell('what stands', env.sheet.getRange('A1:A3').getValues());
}

/** What goes along when rows are dragged elsewhere. */
export function rowsThatAreMoved(env: LiveEnv, tell: Tell): void {
  const { sheet, services } = env;
  sheet.getRange('A1:B4').setValues([
    ['หนึ่ง', '=A3'],
    ['สอง', ''],
    ['สาม', ''],
    ['สี่', ''],
  ]);
  env.setNote(1, 1, 'note');
  sheet.hideRows(1);
  sheet
    .getRange('A1')
    .setDataValidation(services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build());
  tell(
    'moving',
    attempt(() => env.moveRows(1, 1, 4)),
  );
  const cells = sheet.getRange('A1:B4');
  tell('values', cells.getValues());
  tell('formulas', cells.getFormulas());
  tell('notes', cells.getNotes());
  tell(
    'lists',
    sheet
      .getRange('A1:A4')
      .getDataValidations()
      .map(([rule]) => rule !== null),
  );
  tell('hidden', hiddenRows(env));
}

/** A column dragged into a merged title, and one dragged out of it. */
export function columnsMovedThroughAMergedTitle(env: LiveEnv, tell: Tell): void {
  env.sheet.getRange('A1').setValues([['หัวเรื่อง']]);
  env.sheet.getRange('A2:D2').setValues([['ก', 'ข', 'ค', 'ง']]);
  env.sheet.getRange('A1:C1').merge();
  const standing = (): unknown => [mergesIn(env), outcome(() => env.sheet.getRange('A1:D2').getValues())];
  tell('into it', [attempt(() => env.moveColumns(4, 1, 2)), standing()]);
  tell('out of it', [attempt(() => env.moveColumns(1, 1, 5)), standing()]);
}
