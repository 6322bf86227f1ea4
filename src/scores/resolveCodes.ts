/** Decides which item each row of a score table is, repairing codes only where nothing else fits. */
import type { Framework, Item, ItemCode } from '../framework/framework.ts';
import { possibleCodes } from '../framework/itemCode.ts';
import { CLEARLY, LIKE, likeness } from '../framework/likeness.ts';
import { allItems } from '../framework/lookup.ts';
import type { ScoreRow } from './scoreRows.ts';

export interface ResolvedRow {
  readonly row: ScoreRow;
  /** Null: the row cannot be told to be any item. */
  readonly item: Item | null;
  /** Whether the code was not written out. */
  readonly repaired: boolean;
}

const isLike = (row: ScoreRow, item: Item): boolean =>
  row.title.length < 2 || likeness(row.title, item.title) >= LIKE.possibly;

/** The one candidate that the title fits clearly better than any other; null when there is none. */
const bestByTitle = (row: ScoreRow, candidates: readonly Item[]): Item | null => {
  const [best, next] = candidates
    .map((item) => ({ item, fit: likeness(row.title, item.title) }))
    .sort((a, b) => b.fit - a.fit);
  if (!best || best.fit < LIKE.possibly) return null;
  return !next || best.fit - next.fit >= CLEARLY ? best.item : null;
};

/**
 * Gives each row its item. Codes written out come first. An incomplete code ("๐๑", "12") is used only when the item it
 * may stand for is not in the tab yet; between two, the title decides, then the order; if neither does, the row stays
 * unknown rather than guessed.
 */
export const resolveCodes = (rows: readonly ScoreRow[], framework: Framework): ResolvedRow[] => {
  const items = new Map(allItems(framework).map((item) => [item.code, item]));
  const resolved = rows.map((row): Item | null =>
    row.reading.plain ? (items.get(row.reading.plain) ?? null) : null,
  );
  const taken = new Set<ItemCode>(resolved.flatMap((item) => (item ? [item.code] : [])));
  const candidates = rows.map((row) =>
    row.reading.plain ? [] : possibleCodes(row.reading, row.letters).flatMap((code) => items.get(code) ?? []),
  );

  const follows = (index: number, item: Item): boolean => {
    const before = resolved[index - 1];
    return before !== null && before !== undefined && isNext(before.code, item.code);
  };
  const choose = (index: number, row: ScoreRow, free: readonly Item[]): Item | null => {
    const [only] = free;
    if (free.length === 1 && only && (isLike(row, only) || follows(index, only))) return only;
    if (free.length < 2) return null;
    return bestByTitle(row, free) ?? free.find((item) => follows(index, item)) ?? null;
  };

  // A row settled may settle another: "2" leaves "12" only i12. Rows with one candidate go first.
  for (const most of [1, Number.POSITIVE_INFINITY]) {
    let settled = true;
    while (settled) {
      settled = false;
      rows.forEach((row, index) => {
        if (resolved[index]) return;
        const free = (candidates[index] ?? []).filter((item) => !taken.has(item.code));
        if (free.length === 0 || free.length > most) return;
        const item = choose(index, row, free);
        if (!item) return;
        resolved[index] = item;
        taken.add(item.code);
        settled = true;
      });
    }
  }

  // An incomplete code whose every candidate is there already repeats one of them.
  const repeats = (row: ScoreRow, possible: readonly Item[]): Item | null =>
    possible.every((item) => taken.has(item.code))
      ? (bestByTitle(row, possible) ?? possible.find((item) => isLike(row, item)) ?? null)
      : null;

  return rows.map((row, index) => {
    const item = resolved[index] ?? repeats(row, candidates[index] ?? []);
    return { row, item, repaired: item !== null && row.reading.plain === null };
  });
};

const isNext = (before: ItemCode, code: ItemCode): boolean =>
  before.charAt(0) === code.charAt(0) && Number(before.slice(1)) + 1 === Number(code.slice(1));
