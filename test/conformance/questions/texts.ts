import type { RangePort } from '../../../src/google/port.ts';
import { writeCells } from '../../../src/google/writing/writeCells.ts';
import { writeMark } from '../../../src/grid/marks/marks.ts';
import { type LiveEnv, plain, type Tell } from './question.ts';

/** What a person may have typed, or a plan may say, and what typing makes something else of somewhere. */
const texts = [
  '1/2',
  '13/2',
  '1-2',
  '=1+1',
  "'=1+1",
  '฿5',
  '$5',
  '1,5',
  '1,234',
  '98.67%',
  '๙๘.๖๗',
  'TRUE',
  '1 ม.ค. 2569',
  'มกราคม 2569',
  '31/12/2568',
  '10:30',
  '-',
  '- ข้อ',
  '+66',
  '0012',
  '(5)',
  '1e3',
  '😀 👩‍👩‍👧',
  ' ก  ข ',
  'บรรทัดแรก\nบรรทัดสอง',
  writeMark({ kind: 'row', item: 'i1' }),
  // What is written without an apostrophe: no typing may make anything else of it.
  'มกราคม',
  'January',
  'วันจันทร์',
  'จริง',
  '฿',
  '%',
  '½',
  '１２',
  'ข้อมูล',
  '1'.repeat(61),
  `31/12/2568 ${'ก'.repeat(60)}`,
];

/** Each text's value, what is shown, and its formula if it became one; all in three reads. */
function tellAll(tell: Tell, how: string, cells: RangePort): void {
  const values = cells.getValues();
  const shown = cells.getDisplayValues();
  const formulas = cells.getFormulas();
  texts.forEach((text, row) => {
    const formula = formulas[row]?.[0];
    tell(`${JSON.stringify(text)} ${how}`, [
      plain(values[row]?.[0]),
      shown[row]?.[0],
      ...(formula ? [formula] : []),
    ]);
  });
}

const column = ({ sheet }: LiveEnv): RangePort => sheet.getRange(1, 1, texts.length, 1);

/** What typing makes of each text: the workbook's locale decides. */
export function textsThatAreTyped(env: LiveEnv, tell: Tell): void {
  tellAll(tell, 'typed', column(env).setValues(texts.map((text) => [text])));
}

/** What the add-on makes of cells that were never formatted. */
export function textsThatWeWrite(env: LiveEnv, tell: Tell): void {
  const cells = column(env);
  writeCells(
    cells,
    texts.map((text) => [text]),
  );
  tellAll(tell, 'as we write it', cells);
}

/** What the add-on makes of cells that it, or anybody, has formatted as plain text. */
export function textsInPlainTextCells(env: LiveEnv, tell: Tell): void {
  const cells = column(env).setNumberFormat('@');
  writeCells(
    cells,
    texts.map((text) => [text]),
  );
  tellAll(tell, 'as we write it, in a cell of plain text', cells);
}

/** What workbooks hold that an earlier version of ours wrote into cells of plain text: each with an apostrophe before it. */
export function apostrophesInPlainTextCells(env: LiveEnv, tell: Tell): void {
  const cells = column(env).setNumberFormat('@');
  tellAll(
    tell,
    'with an apostrophe, in a cell of plain text',
    cells.setValues(texts.map((text) => [`'${text}`])),
  );
}

/** What becomes of a text's apostrophe, and of a number, when the cell is made plain text afterwards, or no longer. */
export function cellsMadePlainTextLater(env: LiveEnv, tell: Tell): void {
  const cells = env.sheet.getRange('A1:C1').setValues([["'12.5", 12.5, "'=1+1"]]);
  cells.setNumberFormat('@');
  tell('formatted as plain text afterwards', [cells.getValues(), cells.getDisplayValues()]);
  cells.setValues([['12.5', 12.5, "'12.5"]]);
  tell('written then', [cells.getValues(), cells.getDisplayValues()]);
  cells.setNumberFormat('0.00');
  tell('formatted as a number again', [cells.getValues(), cells.getDisplayValues()]);
}

/** How cells say that they are plain text. */
export function formatsOfPlainText(env: LiveEnv, tell: Tell): void {
  const cells = env.sheet.getRange('A1:B1');
  env.sheet
    .getRange('A1')
    .setNumberFormat('@')
    .setValues([['x']]);
  const isPlainText = (): boolean[] =>
    cells
      .getNumberFormats()
      .flat()
      .map((format) => format === '@');
  tell('the first of two', isPlainText());
  env.sheet.getRange('A1').clearContent();
  tell('contents cleared', isPlainText());
  env.sheet.getRange('A1').clear();
  tell('cleared', isPlainText());
}
