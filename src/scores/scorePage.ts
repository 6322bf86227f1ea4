/** A score tab as staff fill it in: the official titles, one or two score columns, and what may be typed there. */
import type { Framework, Instrument, ItemCode, PartCode } from '../framework/framework.ts';
import { titleOf } from '../framework/lookup.ts';
import type { Rule } from '../grid/edits.ts';
import { body, type CellLook, colors, tableHeader, tabTitle } from '../grid/page/look.ts';
import type { Page } from '../grid/page/page.ts';
import { inShort } from '../thai/agencyNames.ts';
import { inDigits } from '../thai/digits.ts';
import { isSameName } from '../thai/sameAgency.ts';
import type { Writing } from '../vocabulary/writing.ts';

/** Scores to begin with, by part and item; what is absent stays blank. */
export type FirstScores = ReadonlyMap<PartCode, ReadonlyMap<ItemCode, number>>;

/** What a score tab begins with. */
export interface Beginning {
  /** Whose scores they will be; '' while nobody gave the name. */
  readonly agency: string;
  readonly scores?: FirstScores;
}

const TITLE_WIDTH = 640;
const SCORE_WIDTH = 130;

type RowKind = 'title' | 'header' | 'indicator' | 'item';

interface Row {
  readonly kind: RowKind;
  readonly cells: readonly (string | number)[];
}

/** In short where that is still the same name: a title has one line. */
const inTitle = (agency: string): string => (isSameName(inShort(agency), agency) ? inShort(agency) : agency);

const rowsOf = (
  instrument: Instrument,
  framework: Framework,
  { digits, vocabulary: { scoreTabWords } }: Writing,
  { agency, scores = new Map() }: Beginning,
): Row[] => {
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
    across(
      'title',
      scoreTabWords.title(instrument.name, instrument.code, framework.fiscalYear, inTitle(agency)),
    ),
    { kind: 'header', cells: [scoreTabWords.item, ...header] },
    ...instrument.indicators.flatMap((indicator) => [
      across('indicator', scoreTabWords.indicator(indicator.number, indicator.name)),
      ...indicator.items.map(
        (item): Row => ({
          kind: 'item',
          cells: [
            write(scoreTabWords.itemLine(item.code, titleOf(item, framework.fiscalYear))),
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
      return tabTitle;
    case 'header':
      return tableHeader;
    case 'indicator':
      return { ...body, bold: true, wrap: 'overflow', background: colors.section };
    case 'item':
      return { ...body, align: column === 0 ? 'left' : 'center' };
  }
};

/** Other input is let in: staff also type Thai digits, which a rule cannot tell from words. */
const ruleOf = ({ itemScale }: Instrument, { scoreTabWords }: Writing['vocabulary']): Rule =>
  itemScale === 'percent'
    ? { kind: 'between', least: 0, most: 100, help: scoreTabWords.percentHelp }
    : { kind: 'list', values: ['0', '100'], allowsOthers: true, help: scoreTabWords.zeroOrHundredHelp };

/** The score tab of an instrument. */
export const scorePage = (
  instrument: Instrument,
  framework: Framework,
  writing: Writing,
  begins: Beginning = { agency: '' },
): Page => {
  const rows = rowsOf(instrument, framework, writing, begins);
  const columns = instrument.parts.length + 1;
  const area = { row: 2, column: 1, rows: rows.length - 1, columns };
  return {
    cells: rows.map(({ cells }) => cells),
    looks: rows.map(({ kind, cells }) => cells.map((_, column) => cellLook(kind, column))),
    widths: [TITLE_WIDTH, ...instrument.parts.map(() => SCORE_WIDTH)],
    boxes: [{ area }],
    rules: [
      {
        op: 'setRule',
        area: { row: 3, column: 2, rows: rows.length - 2, columns: columns - 1 },
        rule: ruleOf(instrument, writing.vocabulary),
      },
    ],
    frozenRows: 2,
    showsGridlines: true,
  };
};
