import type * as EngineFormula from '@univerjs/engine-formula';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  IFormulaDataItem,
} from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { isBeyondUniver } from './beyondUniver.ts';
import { type Cells, FormulaReads, type Place } from './formulaReads.ts';

/**
 * The parts of `@univerjs/engine-formula` that compute one formula at once. They are handed in, because Node and the
 * browser load different builds of the package, and only the classes of the build that runs lead to its services.
 */
export type FormulaEngine = Pick<
  typeof EngineFormula,
  | 'AstTreeBuilder'
  | 'CELL_INVERTED_INDEX_CACHE'
  | 'FORMULA_REF_TO_ARRAY_CACHE'
  | 'FormulaDataModel'
  | 'IFormulaCurrentConfigService'
  | 'IFormulaRuntimeService'
  | 'Interpreter'
  | 'Lexer'
>;

/**
 * Where more cells changed, every formula is computed again: to look which of them read one takes a quarter to a half of
 * that time with 4,000 of both, and grows with both.
 */
const MANY = 10_000;

/** What a formula gives, as a cell holds it. */
export type Result = { v: string | number; t: 1 | 2 | 3 } | { v: null };

/** A chain of formulas that is longer than this, and written against its own direction, is left unfinished. */
const MOST_ROUNDS = 100;

/** So many results are remembered. */
const MOST_RESULTS = 500;

/** What formulas gave, by all that they go by: to compute one of some thousand letters takes seven milliseconds. */
const results = new Map<string, Result>();

/** The result that is remembered, or what `compute` gives. */
const resultBy = (told: string | null, compute: () => Result): Result => {
  if (told === null) return compute();
  const known = results.get(told);
  if (known) return known;
  if (results.size === MOST_RESULTS) results.clear();
  const result = compute();
  results.set(told, result);
  return result;
};

/** Univer computes a moment after a change; Google has computed by the time the next call returns. So does this. */
export class Formulas {
  readonly #workbook: FWorkbook;
  readonly #engine: FormulaEngine;
  /** By formula. */
  readonly #beyond = new Map<string, boolean>();
  readonly #reads = new FormulaReads();
  /** A file's own results may be of another program, so they are computed anew, as Google does. */
  #stale = true;

  constructor(workbook: FWorkbook, engine: FormulaEngine) {
    this.#workbook = workbook;
    this.#engine = engine;
  }

  /** Says that cells have changed. */
  markStale(): void {
    this.#stale = true;
  }

  /**
   * Computes what needs it, so that every cell can be read.
   *
   * @param tab the one that is read, where it is one: what it holds without a formula of its own is known
   */
  settle(tab?: FWorksheet): void {
    if (!this.#stale || (tab && !this.#hasFormulas(tab))) return;
    this.#stale = false;
    let changed = this.#round(null);
    for (let rounds = 1; rounds < MOST_ROUNDS && changed.length > 0; rounds += 1)
      changed = this.#round(changed.length > MANY ? null : changed);
  }

  /** What a formula would give in a cell, as the others are now; rows and columns count from 0. */
  resultOf(sheet: FWorksheet, row: number, column: number, formula: string): Result {
    this.settle();
    const { runtime, unitId } = this.#begin();
    const model = sheet.getSheet();
    runtime.setCurrent(row, column, model.getRowCount(), model.getColumnCount(), sheet.getSheetId(), unitId);
    this.#forget();
    const result = this.#compute(formula, 0, 0);
    this.#forget();
    return result;
  }

  #hasFormulas(tab: FWorksheet): boolean {
    const model = tab.getInject().get(this.#engine.FormulaDataModel);
    const formulas = model.getSheetFormulaData(this.#workbook.getId(), tab.getSheetId()) ?? {};
    return Object.values(formulas).some((columns) => Object.keys(columns ?? {}).length > 0);
  }

  /** Readies the engine to compute one formula after the other. */
  #begin() {
    const injector = this.#workbook.getActiveSheet().getInject();
    const runtime = injector.get(this.#engine.IFormulaRuntimeService);
    const config = injector.get(this.#engine.IFormulaCurrentConfigService);
    config.loadDataLite();
    runtime.reset();
    return { runtime, unitId: this.#workbook.getId(), formulas: config.getFormulaData() };
  }

  /** What was read before a value changed must not be read again, neither here nor by Univer's own run. */
  #forget(): void {
    this.#engine.FORMULA_REF_TO_ARRAY_CACHE.clear();
    this.#engine.CELL_INVERTED_INDEX_CACHE.clear();
  }

  /**
   * Computes formulas once, in the order of the cells.
   *
   * @param changed what changed in the round before, so that only formulas that read it are computed; `null` for all
   * @returns the cells whose values changed
   */
  #round(changed: readonly Place[] | null): Place[] {
    const { runtime, unitId, formulas: all } = this.#begin();
    const formulas = all[unitId] ?? {};
    const nowChanged: Place[] = [];
    for (const sheet of this.#workbook.getSheets()) {
      const model = sheet.getSheet();
      const tab = model.getName().toLowerCase();
      const matrix = model.getCellMatrix();
      for (const [row, columns] of Object.entries(formulas[sheet.getSheetId()] ?? {})) {
        for (const [column, item] of Object.entries(columns as Record<string, IFormulaDataItem | null>)) {
          const cell = matrix.getValue(Number(row), Number(column));
          if (!item || !cell || !(cell.f || cell.si)) continue;
          // What a formula was copied from says nothing of its own place.
          const isMoved = !!item.x || !!item.y;
          if (changed && !isMoved && !this.#reads.any(item.f, tab, changed)) continue;
          this.#forget();
          // A file's value for what Univer does not know is better than no value.
          const hasValue = cell.v !== undefined && cell.v !== null;
          if (hasValue && this.#isBeyond(item.f)) continue;
          const [rows, cols] = [model.getRowCount(), model.getColumnCount()];
          runtime.setCurrent(Number(row), Number(column), rows, cols, sheet.getSheetId(), unitId);
          const told = isMoved ? null : this.#reads.told(item.f, tab, (name) => this.#cellsOf(name));
          const result = resultBy(told, () => this.#compute(item.f, item.x ?? 0, item.y ?? 0));
          if (hasValue && result.v === '#NAME?') continue;
          if (result.v === (cell.v ?? null) && (result.v === null || result.t === cell.t)) continue;
          Object.assign(cell, result);
          nowChanged.push({ tab, row: Number(row), column: Number(column) });
        }
      }
    }
    this.#forget();
    return nowChanged;
  }

  /** @param tab its name in lower case */
  #cellsOf(tab: string): Cells | null {
    const model = this.#workbook
      .getSheets()
      .map((sheet) => sheet.getSheet())
      .find((sheet) => sheet.getName().toLowerCase() === tab);
    if (!model) return null;
    const matrix = model.getCellMatrix();
    const styles = this.#workbook.getWorkbook().getStyles();
    return {
      rows: model.getRowCount(),
      columns: model.getColumnCount(),
      filledRows: matrix.getLength(),
      at: (row, column) => matrix.getValue(row, column),
      patternOf: (cell) => styles.getStyleByCell(cell)?.n?.pattern,
    };
  }

  #isBeyond(formula: string): boolean {
    let is = this.#beyond.get(formula);
    if (is === undefined) {
      is = isBeyondUniver(formula);
      this.#beyond.set(formula, is);
    }
    return is;
  }

  #compute(formula: string, refOffsetX: number, refOffsetY: number): Result {
    const injector = this.#workbook.getActiveSheet().getInject();
    const tree = injector.get(this.#engine.Lexer).treeBuilder(formula);
    // The tree builder answers with the text of an error when the formula can't be read.
    if (tree === undefined || typeof tree !== 'object' || Array.isArray(tree)) return { v: '#ERROR!', t: 1 };
    const node = injector.get(this.#engine.AstTreeBuilder).parse(tree);
    if (!node) return { v: '#ERROR!', t: 1 };
    const result = injector.get(this.#engine.Interpreter).execute({ node, refOffsetX, refOffsetY });
    const value = result.isReferenceObject()
      ? (result as BaseReferenceObject).toArrayValueObject(false)
      : (result as BaseValueObject);
    const single = value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
    const plain = single.getValue();
    // Univer would show 0 for a reference to an empty cell; at Google the formula's cell is as empty.
    if (single.isNull()) return { v: null };
    if (typeof plain === 'boolean') return { v: plain ? 1 : 0, t: 3 };
    if (typeof plain === 'number') return { v: plain, t: 2 };
    return { v: String(plain ?? ''), t: 1 };
  }
}
