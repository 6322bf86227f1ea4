import { parseA1Ref, tokenize } from '@borgar/fx/xlsx';
import type { ICellData, Nullable } from '@univerjs/core';

/** A cell; row and column count from 0. */
export interface Place {
  /** The tab's name in lower case: names of tabs differ by more than that. */
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A tab's cells, by rows and columns that count from 0. */
export interface Cells {
  /** The tab's size; behind the last row that is filled, nothing need be looked at. */
  readonly rows: number;
  readonly columns: number;
  readonly filledRows: number;
  at(row: number, column: number): Nullable<ICellData>;
  /** Its number format: a number that is formatted as text is a text. */
  patternOf(cell: ICellData): string | undefined;
}

interface Area {
  /** The tab's name in lower case; `''` for the formula's own. */
  readonly tab: string;
  holds(row: number, column: number): boolean;
  /** What it holds, as one text. */
  told(cells: Cells): string;
}

/** Functions that read other cells than they name: those that a value says, or as many as another range has. */
const BEYOND_NAMED = /^(?:INDIRECT|OFFSET|SUMIF|AVERAGEIF)$/i;

/** Functions that go by nothing but the values that they are given. */
const BY_VALUES = /^(?:INT|ISERROR|N|SUMPRODUCT)$/i;

const REFERENCES = ['range', 'range_beam', 'range_ternary', 'range_named', 'structured'];

type Side = number | null | undefined;

/** A side that is not there goes to the end of the tab. */
const isWithin = (at: number, first: Side, last: Side): boolean =>
  at >= (first ?? 0) && at <= (last ?? Number.POSITIVE_INFINITY);

const areaOf = (reference: string): Area | null => {
  const parsed = parseA1Ref(reference);
  // A name, a table's columns, another file, several tabs.
  if (!parsed || !('range' in parsed) || parsed.workbookName || parsed.sheetName?.includes(':')) return null;
  const { top, bottom, left, right } = parsed.range;
  return {
    tab: (parsed.sheetName ?? '').toLowerCase(),
    holds: (row, column) => isWithin(row, top, bottom) && isWithin(column, left, right),
    told: ({ rows, columns, filledRows, at, patternOf }) => {
      const lastRow = Math.min(bottom ?? rows, filledRows - 1);
      const lastColumn = right ?? columns - 1;
      const told: unknown[] = [rows, columns];
      for (let row = top ?? 0; row <= lastRow; row += 1) {
        for (let column = left ?? 0; column <= lastColumn; column += 1) {
          const cell = at(row, column);
          told.push(cell?.p ?? cell?.v, cell?.t, cell && patternOf(cell));
        }
      }
      return JSON.stringify(told);
    },
  };
};

/** What a formula says it reads. */
interface Reads {
  readonly areas: readonly Area[];
  /** Whether it gives the same wherever these hold the same: nothing else counts, neither its own place nor the day. */
  readonly isByValues: boolean;
}

/** @returns `null` where that shows only when it is computed */
const readsOf = (formula: string): Reads | null => {
  const areas = new Map<string, Area>();
  let isByValues = true;
  for (const { type, value } of tokenize(formula, { withLocation: false })) {
    // An end of a range may be computed, too.
    if (type === 'func' ? BEYOND_NAMED.test(value) : type === 'operator' && value === ':') return null;
    if (type === 'func') isByValues &&= BY_VALUES.test(value);
    // Both go by where the formula stands.
    if (type === 'operator' && /[@#]/.test(value)) isByValues = false;
    if (!REFERENCES.includes(type) || areas.has(value)) continue;
    const area = areaOf(value);
    if (!area) return null;
    areas.set(value, area);
  }
  return { areas: [...areas.values()], isByValues };
};

/** Which cells formulas read. */
export class FormulaReads {
  /** By formula: to read one of some thousand letters takes a millisecond. */
  readonly #reads = new Map<string, Reads | null>();

  #of(formula: string): Reads | null {
    let reads = this.#reads.get(formula);
    if (reads === undefined) {
      reads = readsOf(formula);
      this.#reads.set(formula, reads);
    }
    return reads;
  }

  /** Whether a formula in a tab, by its name in lower case, reads one of the cells, or may. */
  any(formula: string, tab: string, places: readonly Place[]): boolean {
    const reads = this.#of(formula);
    if (!reads) return places.length > 0;
    return reads.areas.some(({ tab: named, holds }) => {
      const where = named === '' ? tab : named;
      return places.some((place) => place.tab === where && holds(place.row, place.column));
    });
  }

  /**
   * All that a formula in a tab goes by, as one text, itself included: where that is the same, it gives the same.
   *
   * @param cellsOf a tab's cells, by its name in lower case
   * @returns null where it goes by more than values
   */
  told(formula: string, tab: string, cellsOf: (tab: string) => Cells | null): string | null {
    const reads = this.#of(formula);
    if (!reads?.isByValues) return null;
    const told = reads.areas.map((area) => {
      const cells = cellsOf(area.tab === '' ? tab : area.tab);
      return cells ? area.told(cells) : 'no tab';
    });
    return [formula, ...told].join('\n');
  }
}
