import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { cellName } from '../references/cellName.ts';

/** Functions that came after the file format: files name them with a prefix. */
const later =
  'CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS IFNA XLOOKUP XMATCH LET LAMBDA UNIQUE SEQUENCE SORTBY RANDARRAY TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS'.split(
    ' ',
  );
const laterStill = ['FILTER', 'SORT'];
const calls = (names: readonly string[]): RegExp => new RegExp(`(?<![.\\w])(${names.join('|')})(?=\\()`, 'g');

/** A file's formula as Univer's. */
export const formulaFromFile = (formula: string): string => `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`;

/** Univer's formula as files have it. */
export const formulaForFile = (formula: string): string =>
  formula.replace(/^=/, '').replace(calls(later), '_xlfn.$1').replace(calls(laterStill), '_xlfn._xlws.$1');

/** Formulas of one tab that several cells share: the first has the text, the others the number of it. */
export class SharedFormulas {
  /** By number: the formula with its references seen from the cell. */
  readonly #formulas = new Map<string, string>();

  /** What another cell's formula is when this cell is the first. */
  define(number: string, formula: string, row: number, column: number): void {
    this.#formulas.set(number, translateFormulaToR1C1(formula, cellName(row, column)));
  }

  /** The formula of a cell; `undefined` when no cell has the text. Rows and columns count from 0. */
  at(number: string, row: number, column: number): string | undefined {
    const formula = this.#formulas.get(number);
    return formula === undefined
      ? undefined
      : translateFormulaToA1(formula, cellName(row, column)).replace(/^=/, '');
  }
}
