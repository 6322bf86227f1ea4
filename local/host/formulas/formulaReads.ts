import { parseA1Ref, tokenize } from '@borgar/fx/xlsx';

/** A cell; row and column count from 0. */
export interface Place {
  /** The tab's name in lower case: names of tabs differ by more than that. */
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

interface Area {
  /** The tab's name in lower case; `''` for the formula's own. */
  readonly tab: string;
  holds(row: number, column: number): boolean;
}

/** Functions that read other cells than they name: those that a value says, or as many as another range has. */
const BEYOND_NAMED = /^(?:INDIRECT|OFFSET|SUMIF|AVERAGEIF)$/i;

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
  };
};

/** What a formula says it reads; `null` where that shows only when it is computed. */
const areasOf = (formula: string): readonly Area[] | null => {
  const areas: Area[] = [];
  for (const { type, value } of tokenize(formula, { withLocation: false })) {
    // An end of a range may be computed, too.
    if (type === 'func' ? BEYOND_NAMED.test(value) : type === 'operator' && value === ':') return null;
    if (!REFERENCES.includes(type)) continue;
    const area = areaOf(value);
    if (!area) return null;
    areas.push(area);
  }
  return areas;
};

/** Which cells formulas read. */
export class FormulaReads {
  /** By formula: to read one of some thousand letters takes a millisecond. */
  readonly #areas = new Map<string, readonly Area[] | null>();

  /** Whether a formula in a tab, by its name in lower case, reads one of the cells, or may. */
  any(formula: string, tab: string, places: readonly Place[]): boolean {
    let areas = this.#areas.get(formula);
    if (areas === undefined) {
      areas = areasOf(formula);
      this.#areas.set(formula, areas);
    }
    if (!areas) return places.length > 0;
    return areas.some(({ tab: named, holds }) => {
      const where = named === '' ? tab : named;
      return places.some((place) => place.tab === where && holds(place.row, place.column));
    });
  }
}
