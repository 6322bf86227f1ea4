/** A score tab as staff fill it in: the official titles, one or two score columns, and what may be typed there. */
import type { Framework, Instrument, ItemCode, PartCode } from '../framework/framework.ts';
import { titleOf } from '../framework/lookup.ts';
import { literal } from '../google/literal.ts';
import { applyLooks, drawLines } from '../google/looks.ts';
import { makeRoom } from '../google/makeRoom.ts';
import type { DataValidationPort, SheetPort, SpreadsheetAppPort } from '../google/port.ts';
import { body, type CellLook, colors, TITLE_SIZE, tableHeader } from '../grid/look.ts';
import { type Digits, inDigits } from '../thai/digits.ts';
import { scoreTabWords } from '../vocabulary/th.ts';

/** Scores to begin with, by part and item; what is absent stays blank. */
export type FirstScores = ReadonlyMap<PartCode, ReadonlyMap<ItemCode, number>>;

const TITLE_WIDTH = 640;
const SCORE_WIDTH = 130;

type RowKind = 'title' | 'header' | 'indicator' | 'item';

interface Row {
  readonly kind: RowKind;
  readonly cells: readonly (string | number)[];
}

const rowsOf = (instrument: Instrument, framework: Framework, digits: Digits, scores: FirstScores): Row[] => {
  const { parts } = instrument;
  const write = (text: string): string => inDigits(text, digits);
  const across = (kind: RowKind, text: string): Row => ({
    kind,
    cells: [write(text), ...parts.map(() => '')],
  });
  const header = parts.map((_, index) =>
    parts.length === 1 ? scoreTabWords.score : write(scoreTabWords.partScore(index + 1)),
  );
  return [
    across('title', scoreTabWords.title(instrument.name, instrument.code, framework.fiscalYear)),
    { kind: 'header', cells: [scoreTabWords.item, ...header] },
    ...instrument.indicators.flatMap((indicator) => [
      across('indicator', scoreTabWords.indicator(indicator.number, indicator.name)),
      ...indicator.items.map(
        (item): Row => ({
          kind: 'item',
          cells: [
            write(`${item.code} ${titleOf(item, framework.fiscalYear)}`),
            ...parts.map(({ code }) => scores.get(code)?.get(item.code) ?? ''),
          ],
        }),
      ),
    ]),
  ];
};

const cellLook = (kind: RowKind, column: number): CellLook => {
  switch (kind) {
    case 'title':
      return { ...body, bold: true, wrap: false, size: TITLE_SIZE, color: colors.title };
    case 'header':
      return tableHeader;
    case 'indicator':
      return { ...body, bold: true, wrap: false, background: colors.section };
    case 'item':
      return { ...body, align: column === 0 ? 'left' : 'center' };
  }
};

/** Other input is let in: staff also type Thai digits, which a rule cannot tell from words. */
const ruleFor = (instrument: Instrument, app: SpreadsheetAppPort): DataValidationPort => {
  const rule = app.newDataValidation().setAllowInvalid(true);
  return instrument.itemScale === 'percent'
    ? rule.requireNumberBetween(0, 100).setHelpText(scoreTabWords.percentHelp).build()
    : rule.requireValueInList(['0', '100'], true).setHelpText(scoreTabWords.zeroOrHundredHelp).build();
};

/** Fills an empty tab: formats first, all values last in one call. */
export const createScoreTab = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  instrument: Instrument,
  framework: Framework,
  digits: Digits,
  scores: FirstScores = new Map(),
): void => {
  const rows = rowsOf(instrument, framework, digits, scores);
  const width = instrument.parts.length + 1;
  makeRoom(sheet, rows.length, width);
  for (let column = 1; column <= width; column += 1) {
    sheet.setColumnWidth(column, column === 1 ? TITLE_WIDTH : SCORE_WIDTH);
  }
  const all = sheet.getRange(1, 1, rows.length, width);
  applyLooks(
    all,
    rows.map(({ kind, cells }) => cells.map((_, column) => cellLook(kind, column))),
  );
  drawLines(sheet.getRange(2, 1, rows.length - 1, width), app);
  sheet.getRange(3, 2, rows.length - 2, width - 1).setDataValidation(ruleFor(instrument, app));
  sheet.setFrozenRows(2);
  all.setValues(
    rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? literal(cell) : cell))),
  );
};
