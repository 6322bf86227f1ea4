/** Decides which item each row of a score table is, repairing codes only where nothing else fits. */
import type { Framework, Item, ItemCode } from '../../framework/framework.ts';
import { possibleCodes } from '../../framework/itemCode.ts';
import { CLEARLY, LIKE, likeness } from '../../framework/likeness.ts';
import { allItems } from '../../framework/lookup.ts';
import type { ScoreRow } from './scoreRows.ts';

export interface ResolvedRow {
  readonly row: ScoreRow;
  /** Null: the row cannot be told to be any item. */
  readonly item: Item | null;
  /** Whether the code was not written out. */
  readonly repaired: boolean;
}

/**
 * Gives each row its item. Codes written out come first. An incomplete code ("๐๑", "12") is used only when the item it
 * may stand for is not in the tab yet; between two, the title decides, then the order; if neither does, the row stays
 * unknown rather than guessed. One with the title of an item that is there, or whose every candidate is, repeats it.
 */
export const resolveCodes = (rows: readonly ScoreRow[], framework: Framework): ResolvedRow[] => {
  const resolver = new CodeResolver(rows, framework);
  // A row settled may settle another: "2" leaves "12" only i12. Rows with one candidate go first.
  for (const most of [1, Number.POSITIVE_INFINITY]) while (resolver.settle(most));
  return rows.map((row, index) => {
    const item = resolver.itemAt(index);
    return { row, item, repaired: item !== null && row.reading.plain === null };
  });
};

class CodeResolver {
  private readonly items: ReadonlyMap<ItemCode, Item>;
  private readonly letters: readonly string[];
  private readonly resolved: (Item | null)[];
  private readonly taken: Set<ItemCode>;
  private readonly candidates: readonly (readonly Item[])[];
  /** How like a title is to an item's, by both: tables repeat their titles, and each row is looked at several times. */
  private readonly fits = new Map<string, number>();

  constructor(
    private readonly rows: readonly ScoreRow[],
    framework: Framework,
  ) {
    this.items = new Map(allItems(framework).map((item) => [item.code, item]));
    this.letters = framework.instruments.map(({ letter }) => letter);
    this.resolved = rows.map(({ reading }) => (reading.plain && this.items.get(reading.plain)) || null);
    this.taken = new Set(this.resolved.flatMap((item) => (item ? [item.code] : [])));
    this.candidates = rows.map((row) => (row.reading.plain ? [] : this.candidatesOf(row)));
  }

  /** Settles the rows of at most so many free candidates. @returns whether there was one to settle */
  settle(most: number): boolean {
    let isSettled = false;
    this.rows.forEach((row, index) => {
      if (this.resolved[index]) return;
      const free = (this.candidates[index] ?? []).filter(({ code }) => !this.taken.has(code));
      const item = free.length > most ? null : this.choose(index, row, free);
      if (!item) return;
      this.resolved[index] = item;
      this.taken.add(item.code);
      isSettled = true;
    });
    return isSettled;
  }

  itemAt(index: number): Item | null {
    const row = this.rows[index];
    return this.resolved[index] ?? (row ? this.repeated(row, this.candidates[index] ?? []) : null);
  }

  /** The items that a row's incomplete code may stand for. */
  private candidatesOf(row: ScoreRow): readonly Item[] {
    const meant = (letters: readonly string[]): Item[] =>
      possibleCodes(row.reading, letters).flatMap((code) => this.items.get(code) ?? []);
    const own = meant(row.letters);
    if (own.some((item) => this.isLike(row, item))) return own;
    // Under the heading of another instrument, an item's own title says more than the heading.
    const titled = meant(this.letters).filter((item) => this.fit(row, item) >= LIKE.surely);
    return titled.length > 0 ? titled : own;
  }

  private choose(index: number, row: ScoreRow, free: readonly Item[]): Item | null {
    const before = this.resolved[index - 1];
    const follows = (item: Item): boolean => !!before && isNext(before.code, item.code);
    const [only] = free;
    if (free.length === 1 && only) return this.isLike(row, only) || follows(only) ? only : null;
    return this.bestByTitle(row, free) ?? free.find(follows) ?? null;
  }

  /** The item of which a row that could not be settled is a double; null: of none. */
  private repeated(row: ScoreRow, possible: readonly Item[]): Item | null {
    const titled = this.bestByTitle(row, possible);
    if (possible.every(({ code }) => this.taken.has(code)))
      return titled ?? possible.find((item) => this.isLike(row, item)) ?? null;
    return titled && this.fit(row, titled) >= LIKE.surely ? titled : null;
  }

  private fit({ title }: ScoreRow, item: Item): number {
    const key = `${item.code} ${title}`;
    const known = this.fits.get(key) ?? likeness(title, item.title);
    this.fits.set(key, known);
    return known;
  }

  private isLike(row: ScoreRow, item: Item): boolean {
    return row.title.length < 2 || this.fit(row, item) >= LIKE.possibly;
  }

  /** The one candidate that the title fits clearly better than any other; null when there is none. */
  private bestByTitle(row: ScoreRow, candidates: readonly Item[]): Item | null {
    const [best, next] = candidates
      .map((item) => ({ item, fit: this.fit(row, item) }))
      .sort((a, b) => b.fit - a.fit);
    if (!best || best.fit < LIKE.possibly) return null;
    return !next || best.fit - next.fit >= CLEARLY ? best.item : null;
  }
}

const isNext = (before: ItemCode, code: ItemCode): boolean =>
  before.charAt(0) === code.charAt(0) && Number(before.slice(1)) + 1 === Number(code.slice(1));
