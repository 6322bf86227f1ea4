import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  type Token,
  tokenize,
} from '@borgar/fx/xlsx';
import { lastColumn, lastRow } from './addresses.ts';
import { SheetMoves } from './sheetMoves.ts';

/** What became of a tab; of one that is gone, the name is `null`. */
export interface TabChange {
  name: string | null;
  moves: SheetMoves;
}

const isReference = ({ type }: Token): boolean =>
  ['range', 'range_beam', 'range_ternary', 'range_named', 'context_quote', 'context'].includes(type);

type Reference = NonNullable<ReturnType<typeof parseA1Ref>>;
type Cells = Extract<Reference, { range: unknown }>;

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Brings references to where their cells are now, and to what their tabs are called now. */
export class ReferenceMover {
  /** By the tab's old name in lower case: names of tabs differ by more than that. */
  readonly #changes: ReadonlyMap<string, TabChange>;

  /** @param changes by the tab's old name; tabs that are as they were need not be there */
  constructor(changes: ReadonlyMap<string, TabChange>) {
    this.#changes = new Map(
      [...changes]
        .filter(([name, change]) => change.name !== name || !change.moves.isEmpty)
        .map(([name, change]) => [name.toLowerCase(), change]),
    );
  }

  /** What columns of tables are called now, by what they were called, both by names in lower case. */
  readonly #columns = new Map<string, ReadonlyMap<string, string | null>>();

  /** Whether nothing moved and neither a tab nor a table's column has another name. */
  get isIdle(): boolean {
    return this.#changes.size === 0 && this.#columns.size === 0;
  }

  /** Says that columns of a table have other names; those that are gone have `null`. */
  renameColumns(table: string, names: ReadonlyMap<string, string | null>): void {
    const lower = [...names].map(([name, now]) => [name.toLowerCase(), now] as const);
    if (lower.length > 0) this.#columns.set(table.toLowerCase(), new Map(lower));
  }

  /** A formula with the names that columns of tables have now; its other references are as they were. */
  withColumnNames(formula: string): string {
    if (this.#columns.size === 0) return formula;
    const tokens = tokenize(formula, { withLocation: false });
    return tokens
      .map((token) => (token.type === 'structured' ? this.#structured(token.value) : token.value))
      .join('');
  }

  #structured(text: string): string {
    const reference = parseStructRef(text);
    const names = this.#columns.get(reference?.table?.toLowerCase() ?? '');
    if (!reference || !names) return text;
    const columns = (reference.columns ?? []).map((column) => {
      const now = names.get(column.toLowerCase());
      return now === undefined ? column : now;
    });
    if (columns.includes(null)) return '#REF!';
    if (columns.join() === (reference.columns ?? []).join()) return text;
    return stringifyStructRef({ ...reference, columns: columns as string[] });
  }

  /** Whether a formula names a tab that is gone. */
  isBroken(formula: string): boolean {
    return tokenize(formula, { withLocation: false }).some((token) => {
      if (!isReference(token)) return false;
      const reference = parseA1Ref(token.value);
      return !reference?.workbookName && this.#changeOf(reference?.sheetName ?? '')?.name === null;
    });
  }

  /**
   * A formula as it is now.
   *
   * @param formula with or without `=`
   * @param home the old name of the tab that its references without a tab's name are of; `''` where there is none
   */
  formula(formula: string, home: string): string {
    if (this.isIdle) return formula;
    const tokens = tokenize(formula, { withLocation: false });
    return this.withColumnNames(
      tokens.map((token) => (isReference(token) ? this.#reference(token.value, home) : token.value)).join(''),
    );
  }

  #changeOf(name: string): TabChange | undefined {
    return this.#changes.get(name.toLowerCase());
  }

  #reference(text: string, home: string): string {
    const reference = parseA1Ref(text);
    if (!reference || reference.workbookName) return text;
    const [first = '', ...last] = reference.sheetName?.split(':') ?? [];
    const names = first ? [first, ...last] : [];
    const change = this.#changeOf(names[0] ?? home);
    if (!change && !names.some((name) => this.#changeOf(name))) return text;
    if (names.length > 0 && change?.name === null) return '#REF!';
    const renamed = names.map((name) => this.#changeOf(name)?.name ?? name);
    // References through several tabs stay in place: their lines moved in some of the tabs only.
    const cells = 'range' in reference && names.length < 2 ? this.#cells(reference, change) : reference;
    if (!cells) return '#REF!';
    if (cells === reference && renamed.join() === names.join()) return text;
    const local = stringifyA1Ref({ ...cells, sheetName: '', workbookName: '' } as Cells);
    // A name that stays is written as it was, with or without quotation marks.
    const isNamed = renamed.join() !== names.join();
    return (isNamed ? `${quoted(renamed.join(':'))}!` : text.slice(0, text.lastIndexOf('!') + 1)) + local;
  }

  /** A reference whose cells are elsewhere; the same when they are not, and none when they are gone. */
  #cells(reference: Cells, change: TabChange | undefined): Cells | undefined {
    const { top, bottom, left, right } = reference.range;
    const before = {
      startRow: top ?? 0,
      endRow: bottom ?? lastRow,
      startColumn: left ?? 0,
      endColumn: right ?? lastColumn,
    };
    const after = (change?.moves ?? new SheetMoves()).hull(before);
    if (!after) return undefined;
    if ((Object.keys(before) as (keyof typeof before)[]).every((edge) => before[edge] === after[edge])) {
      return reference;
    }
    return {
      ...reference,
      range: {
        ...reference.range,
        top: top === null ? null : after.startRow,
        bottom: bottom === null ? null : after.endRow,
        left: left === null ? null : after.startColumn,
        right: right === null ? null : after.endColumn,
      },
    } as Cells;
  }
}
