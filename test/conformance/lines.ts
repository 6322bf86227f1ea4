import { type Check, type Env, thrown } from './env.ts';

/** Three rows with different colours, a formula and a note in the second. */
function threeRows(env: Env): void {
  env.sheet.getRange('A1:B3').setValues([
    ['one', 1],
    ['two', 2],
    ['three', '=B2*10'],
  ]);
  env.sheet.getRange('A1:B1').setBackground('#ff0000');
  env.sheet.getRange('A2:B2').setBackground('#00ff00');
  env.sheet.getRange('A3:B3').setBackground('#0000ff');
  env.setNote(2, 1, 'note');
}

/** Rows inserted after one look like it, and everything below moves down. */
export function rowsInsertedAfter(env: Env, check: Check): void {
  threeRows(env);
  env.sheet.insertRowsAfter(1, 2);
  const cells = env.sheet.getRange('A1:A5');
  check('values', cells.getValues(), [['one'], [''], [''], ['two'], ['three']]);
  check('backgrounds', cells.getBackgrounds(), [
    ['#ff0000'],
    ['#ff0000'],
    ['#ff0000'],
    ['#00ff00'],
    ['#0000ff'],
  ]);
  check('notes', cells.getNotes(), [[''], [''], [''], ['note'], ['']]);
  check('formula', env.sheet.getRange('B5').getValues(), [[20]]);
  check('rows', env.sheet.getMaxRows(), 1002);
}

/** Rows inserted before one look like it. */
export function rowsInsertedBefore(env: Env, check: Check): void {
  threeRows(env);
  env.sheet.insertRowsBefore(2, 1);
  const cells = env.sheet.getRange('A1:A4');
  check('values', cells.getValues(), [['one'], [''], ['two'], ['three']]);
  check('backgrounds', cells.getBackgrounds(), [['#ff0000'], ['#00ff00'], ['#00ff00'], ['#0000ff']]);
  check('notes', cells.getNotes(), [[''], [''], ['note'], ['']]);
  env.sheet.insertRowsBefore(1, 1);
  check('before the first', env.sheet.getRange('A1:A2').getValues(), [[''], ['one']]);
}

/** Rows can be added at the end, and what is there can be used at once. */
export function rowsAddedAtTheEnd(env: Env, check: Check): void {
  env.sheet.insertRowsAfter(1000, 5);
  check('rows', env.sheet.getMaxRows(), 1005);
  check(
    'the last',
    env.sheet
      .getRange('A1005')
      .setValues([['x']])
      .getValues(),
    [['x']],
  );
  check(
    'no such row',
    thrown(() => env.sheet.insertRowsAfter(1006, 1)),
    'Exception: Those rows are out of bounds.',
  );
}

/** Columns inserted after one look like it. */
export function columnsInsertedAfter(env: Env, check: Check): void {
  env.sheet.getRange('A1:C1').setValues([['a', 'b', '=B1&"!"']]);
  env.sheet.getRange('A1').setBackground('#ff0000');
  env.setNote(1, 2, 'note');
  env.sheet.insertColumnsAfter(1, 1);
  const cells = env.sheet.getRange('A1:D1');
  check('values', cells.getValues(), [['a', '', 'b', 'b!']]);
  check('backgrounds', cells.getBackgrounds(), [['#ff0000', '#ff0000', '#ffffff', '#ffffff']]);
  check('notes', cells.getNotes(), [['', '', 'note', '']]);
  env.sheet.insertColumnsAfter(27, 2);
  check('columns', env.sheet.getMaxColumns(), 29);
}

/** Columns inserted before one look like it, too. */
export function columnsInsertedBefore(env: Env, check: Check): void {
  env.sheet.getRange('A1:B1').setValues([['a', 'b']]);
  env.sheet.getRange('A1').setBackground('#ff0000');
  env.sheet.insertColumnsBefore(1, 1);
  const cells = env.sheet.getRange('A1:C1');
  check('values', cells.getValues(), [['', 'a', 'b']]);
  check('backgrounds', cells.getBackgrounds(), [['#ff0000', '#ff0000', '#ffffff']]);
  check(
    'no such column',
    thrown(() => env.sheet.insertColumnsBefore(100, 1)),
    'Exception: Those columns are out of bounds.',
  );
}

/** Deleted rows take their notes along, and everything below moves up. */
export function rowsDeleted(env: Env, check: Check): void {
  threeRows(env);
  env.setNote(3, 1, 'below');
  env.sheet.deleteRows(2, 1);
  const cells = env.sheet.getRange('A1:A2');
  check('values', cells.getValues(), [['one'], ['three']]);
  check('notes', cells.getNotes(), [[''], ['below']]);
  check('formula that lost its cell', env.sheet.getRange('B2').getDisplayValues(), [['#REF!']]);
  check('rows', env.sheet.getMaxRows(), 999);
}

/** A tab keeps a row, and one that is not frozen. */
export function aRowIsLeft(env: Env, check: Check): void {
  check(
    'all',
    thrown(() => env.sheet.deleteRows(1, 1000)),
    "Exception: You can't delete all the rows on the sheet.",
  );
  env.sheet.setFrozenRows(1);
  check(
    'all that are not frozen',
    thrown(() => env.sheet.deleteRows(2, 999)),
    'Exception: Sorry, it is not possible to delete all non-frozen rows.',
  );
  check('rows', env.sheet.getMaxRows(), 1000);
}

/** Merged cells grow and move with the rows. */
export function mergesMove(env: Env, check: Check): void {
  const partOfMerge = 'Exception: You must select all cells in a merged range to merge or unmerge them.';
  env.sheet.getRange('A3:A4').merge();
  env.sheet.insertRowsBefore(1, 1);
  check(
    'moved',
    thrown(() => env.sheet.getRange('A5').breakApart()),
    partOfMerge,
  );
  env.sheet.insertRowsAfter(4, 1);
  check(
    'grown',
    thrown(() => env.sheet.getRange('A4:A5').breakApart()),
    partOfMerge,
  );
  check(
    'whole',
    thrown(() => env.sheet.getRange('A4:A6').breakApart()),
    'nothing',
  );
}

/** Columns are hidden and shown, one or several; what is in them stays, and so does what they are once they move. */
export function columnsAreHidden(env: Env, check: Check): void {
  const hidden = (): number[] =>
    [1, 2, 3, 4, 5, 6, 7].filter((column) => env.sheet.isColumnHiddenByUser(column));
  check('none', hidden(), []);
  env.sheet.getRange('C1').setValues([['kept']]);
  env.sheet.hideColumns(3);
  env.sheet.hideColumns(5, 2);
  check('hidden', hidden(), [3, 5, 6]);
  check('the data range', env.sheet.getDataRange().getValues(), [['', '', 'kept']]);
  env.sheet.insertColumnsAfter(1, 1);
  check('moved', hidden(), [4, 6, 7]);
  env.sheet.showColumns(4, 3);
  check('shown', hidden(), [7]);
  env.sheet.showColumns(7, 1);
  check('shown, the last', hidden(), []);
}

/** Only columns and rows that there are can be hidden or shown. */
export function hidingHasItsBounds(env: Env, check: Check): void {
  const columns = 'Exception: Those columns are out of bounds.';
  const rows = 'Exception: Those rows are out of bounds.';
  check(
    'column 0',
    thrown(() => env.sheet.hideColumns(0)),
    columns,
  );
  check(
    'too many columns',
    thrown(() => env.sheet.hideColumns(26, 2)),
    columns,
  );
  check(
    'showing column 27',
    thrown(() => env.sheet.showColumns(27, 1)),
    columns,
  );
  check(
    'asking for column 27',
    thrown(() => env.sheet.isColumnHiddenByUser(27)),
    columns,
  );
  check(
    'row 0',
    thrown(() => env.sheet.hideRows(0)),
    rows,
  );
  check(
    'too many rows',
    thrown(() => env.sheet.hideRows(1000, 2)),
    rows,
  );
  check(
    'the last row',
    thrown(() => env.sheet.hideRows(1000)),
    'nothing',
  );
}

/** Hidden rows are read and written like all others. */
export function hiddenRowsAreThere(env: Env, check: Check): void {
  threeRows(env);
  env.sheet.hideRows(1);
  env.sheet.hideRows(2, 2);
  check('read', env.sheet.getRange('A1:A3').getValues(), [['one'], ['two'], ['three']]);
  check('the last row', env.sheet.getLastRow(), 3);
  env.sheet.getRange('A2').setValues([['zwei']]);
  check('written', env.sheet.getRange('A1:A3').getDisplayValues(), [['one'], ['zwei'], ['three']]);
}

/** Not all rows can be frozen; hiding, widths and gridlines are accepted. */
export function layoutIsAccepted(env: Env, check: Check): void {
  check(
    'freezing all',
    thrown(() => env.sheet.setFrozenRows(1000)),
    "Exception: You can't freeze all visible rows on the sheet.",
  );
  env.sheet.setFrozenRows(0);
  env.sheet.setColumnWidths(2, 3, 240).setHiddenGridlines(true);
  env.sheet.hideColumns(3);
  env.sheet.getRange('C1').setValues([['hidden']]);
  check('hidden columns can be read', env.sheet.getRange('C1').getValues(), [['hidden']]);
}
