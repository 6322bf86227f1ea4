import { type Check, type Env, only, thrown } from './env.ts';

/** A range knows where it is. */
export function rangesKnowTheirPlace(env: Env, check: Check): void {
  const cells = env.sheet.getRange(3, 2, 4, 5);
  check('notation', cells.getA1Notation(), 'B3:F6');
  check('tab', cells.getSheet().getName(), env.sheet.getName());
  check(
    'place',
    [cells.getRow(), cells.getColumn(), cells.getNumRows(), cells.getNumColumns()],
    [3, 2, 4, 5],
  );
  check('one cell', env.sheet.getRange(1, 26).getA1Notation(), 'Z1');
  check('in notation', env.sheet.getRange('$B$3:F6').getRow(), 3);
  check('a whole column', env.sheet.getRange('B:B').getNumRows(), 1000);
  check('an open column', env.sheet.getRange('B3:B').getNumRows(), 998);
  check('whole rows', env.sheet.getRange('2:3').getNumColumns(), 26);
}

/** A new tab has 1000 rows and 26 columns. */
export function newTabsHaveTheirSize(env: Env, check: Check): void {
  check('rows', env.sheet.getMaxRows(), 1000);
  check('columns', env.sheet.getMaxColumns(), 26);
}

/** There is nothing outside the grid. */
export function theGridHasAnEnd(env: Env, check: Check): void {
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
  const tooSmall = (what: string): string => `Exception: The starting ${what} of the range is too small.`;
  const refused: readonly [name: string, ask: () => unknown, sentence: string][] = [
    ['row 1001', () => env.sheet.getRange(1001, 1), outside],
    ['column 27', () => env.sheet.getRange(1, 27), outside],
    ['too many rows', () => env.sheet.getRange(999, 1, 3, 1), outside],
    ['row 0', () => env.sheet.getRange(0, 1), tooSmall('row')],
    ['column 0', () => env.sheet.getRange(1, 0), tooSmall('column')],
    [
      'no rows',
      () => env.sheet.getRange(1, 1, 0, 1),
      'Exception: The number of rows in the range must be at least 1.',
    ],
    ['bad notation', () => env.sheet.getRange('A1:'), 'Exception: Range not found'],
    ['bad notation in a list', () => env.sheet.getRangeList(['A1', 'ก1']), 'Exception: Range not found'],
  ];
  for (const [name, ask, sentence] of refused) check(name, thrown(ask), sentence);
}

/** The data range reaches to the last content; formats and notes are none. */
export function theDataRangeHoldsContent(env: Env, check: Check): void {
  check('empty', env.sheet.getDataRange().getA1Notation(), 'A1');
  check('empty rows and columns', [env.sheet.getLastRow(), env.sheet.getLastColumn()], [0, 0]);
  env.sheet.getRange('B3').setValues([['x']]);
  env.sheet.getRange('D2').setValues([['y']]);
  env.sheet.getRange('F9').setBackground('#ff0000');
  env.setNote(10, 8, 'note');
  check('filled', env.sheet.getDataRange().getA1Notation(), 'A1:D3');
  check('rows and columns', [env.sheet.getLastRow(), env.sheet.getLastColumn()], [3, 4]);
  env.sheet.getRange('B3').setValues([['=""']]);
  check('a formula that gives no text', env.sheet.getLastRow(), 3);
  env.sheet.getRange('B3:D3').clearContent();
  check('emptied', env.sheet.getDataRange().getA1Notation(), 'A1:D2');
}

/** Clearing takes contents and formats; notes and merges stay. */
export function clearingKeepsNotesAndMerges(env: Env, check: Check): void {
  const cells = env.sheet
    .getRange('A1:B1')
    .setValues([[0.5, 'b']])
    .setNumberFormat('0%')
    .setBackground('#00ff00');
  env.setNote(1, 2, 'note');
  cells.clearContent();
  check('contents cleared: backgrounds', cells.getBackgrounds(), [['#00ff00', '#00ff00']]);
  env.sheet.getRange('A2:B2').merge();
  env.sheet.getRange('A1:B2').clear();
  check('cleared: backgrounds', cells.getBackgrounds(), [['#ffffff', '#ffffff']]);
  check('cleared: notes', cells.getNotes(), [['', 'note']]);
  check(
    'cleared: merges',
    thrown(() => env.sheet.getRange('B2:C2').merge()),
    'Exception: You must select all cells in a merged range to merge or unmerge them.',
  );
  check(
    'cleared: format',
    only(
      env.sheet
        .getRange('A1')
        .setValues([[0.5]])
        .getDisplayValues(),
    ),
    '0.5',
  );
}

/** Colours come back in lower case with six digits; a cell without one is white. */
export function backgroundsAreHexadecimal(env: Env, check: Check): void {
  env.sheet.getRange('A1').setBackground('#FCE8B2');
  env.sheet.getRange('B1:D1').setBackgrounds([['#0f0', '#ffffff', '#0f0']]);
  check('backgrounds', env.sheet.getRange('A1:D1').getBackgrounds(), [
    ['#fce8b2', '#00ff00', '#ffffff', '#00ff00'],
  ]);
}

/** A format for each cell takes a value for each cell, no more and no fewer. */
export function formatsOfManyCellsMustFit(env: Env, check: Check): void {
  const range = env.sheet.getRange('A1:B2');
  check(
    'too few rows',
    thrown(() => range.setFontSizes([[10, 11]])),
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  check(
    'too many columns',
    thrown(() =>
      range.setFontSizes([
        [10, 11, 12],
        [10, 11, 12],
      ]),
    ),
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  );
  range.setNumberFormats([
    ['0.00', '0'],
    ['0%', '0.0'],
  ]);
  check(
    'each has its own',
    range
      .setValues([
        [0.5, 2],
        [0.5, 2],
      ])
      .getDisplayValues(),
    [
      ['0.50', '2'],
      ['50%', '2.0'],
    ],
  );
}

/** Setters give the range back, so that they can be chained; getRanges keeps the order. */
export function settersChain(env: Env, check: Check): void {
  const cell = env.sheet.getRange('B2');
  const end = cell
    .setFontFamily('Sarabun')
    .setFontSize(11)
    .setFontWeight('bold')
    .setFontColor('#333333')
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setBorder(true, true, true, true, null, null, '#999999', env.services.SpreadsheetApp.BorderStyle.SOLID)
    .setValues([['x']]);
  check('the same range', end.getA1Notation(), 'B2');
  const list = env.sheet.getRangeList(['C3', 'A1:B2']);
  check(
    'a list',
    list.getRanges().map((range) => range.getA1Notation()),
    ['C3', 'A1:B2'],
  );
  const { SOLID } = env.services.SpreadsheetApp.BorderStyle;
  const bordered = list.setBorder(true, true, true, true, false, true, '#999999', SOLID);
  check('the same list', bordered.getRanges().length, 2);
}

/** Formulas and colours of letters are given cell by cell; without any, blank and black. */
export function formulasAndInks(env: Env, check: Check): void {
  env.sheet.getRange('A1:B1').setValues([['=1+1', 'x']]);
  env.sheet.getRange('B1').setFontColor('#ff0000');
  const cells = env.sheet.getRange('A1:C1');
  check('formulas', cells.getFormulas(), [['=1+1', '', '']]);
  check('values', cells.getValues(), [[2, 'x', '']]);
  check('inks', cells.getFontColors(), [['#000000', '#ff0000', '#000000']]);
}

/** A text style for each cell says of its letters what it was told, and leaves the rest as it is. */
export function textStylesAreGivenCellByCell(env: Env, check: Check): void {
  const cells = env.sheet.getRange('A1:B1').setValues([['x', 'y']]);
  cells.setFontColor('#ff0000').setBackground('#00ff00');
  const style = () => env.services.SpreadsheetApp.newTextStyle();
  const red = style().setBold(true).build();
  const blue = style().setFontFamily('Sarabun').setFontSize(15).setForegroundColor('#0000ff').build();
  check('built', [red.isBold(), blue.isBold()], [true, null]);
  check('chained', cells.setTextStyles([[red, blue]]).getA1Notation(), 'A1:B1');
  check('inks', cells.getFontColors(), [['#ff0000', '#0000ff']]);
  check('backgrounds', cells.getBackgrounds(), [['#00ff00', '#00ff00']]);
}
