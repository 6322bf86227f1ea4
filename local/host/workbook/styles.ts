import type { ICellData, IStyleData, Nullable, Styles as UniverStyles } from '@univerjs/core';

/** What of a format says something; of a part with parts of its own, the same. */
const saying = (style: object): Record<string, unknown> => {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(style)) {
    const part = typeof value === 'object' && value !== null ? saying(value) : value;
    if (part === null || part === undefined) continue;
    if (typeof part !== 'object' || Object.keys(part).length > 0) said[name] = part;
  }
  return said;
};

/** Lines under, over and through a text have its colour. */
const LINES = ['ul', 'ol', 'st'] as const;

/**
 * A format of which a part is changed, as Univer's mutations change it: what the part does not speak of stays, each side of a
 * border by itself, and what it has as `null` is taken away.
 */
export function changedStyle(style: Nullable<IStyleData>, part: IStyleData): IStyleData {
  const changed: IStyleData = { ...style, ...part };
  if (part.bd) changed.bd = { ...style?.bd, ...part.bd };
  for (const line of LINES) {
    const drawn = changed[line];
    if (!drawn || !('cl' in changed)) continue;
    const { cl: _, ...plain } = drawn;
    changed[line] = changed.cl ? { ...plain, cl: changed.cl } : plain;
  }
  return saying(changed);
}

/** What cells come to have as their format, by what they name as theirs before; `null`: none any more. */
type Changes = Map<ICellData['s'], string | null>;

/** The formats of a workbook. Most cells of a table look alike, so each change of a format is worked out once. */
export class Styles {
  readonly #known: UniverStyles;
  /** What formats are named, by their texts. Univer would compare a new one with each that is known. */
  readonly #names: Map<string, string>;
  readonly #byText = new Map<string, Changes>();
  /** The same for a part that is handed in again: most cells of a rectangle get one and the same. */
  readonly #byPart = new WeakMap<IStyleData, Changes>();

  constructor(known: UniverStyles) {
    this.#known = known;
    this.#names = new Map(
      Object.entries(known.toJSON()).map(([name, style]) => [JSON.stringify(style), name]),
    );
  }

  #nameOf(style: IStyleData): string {
    const text = JSON.stringify(style);
    const name = this.#names.get(text) ?? this.#known.add(style, text);
    this.#names.set(text, name);
    return name;
  }

  #changesBy(part: IStyleData): Changes {
    let changes = this.#byPart.get(part);
    if (changes) return changes;
    const text = JSON.stringify(part);
    changes = this.#byText.get(text) ?? new Map();
    this.#byText.set(text, changes);
    this.#byPart.set(part, changes);
    return changes;
  }

  /** What a cell names as its format once a part of it is changed; `null` when it has none any more. */
  changed(named: ICellData['s'], part: IStyleData): string | null {
    const changes = this.#changesBy(part);
    const from = typeof named === 'object' ? JSON.stringify(named) : named;
    let is = changes.get(from);
    if (is === undefined) {
      const style = changedStyle(typeof named === 'string' ? this.#known.get(named) : named, part);
      is = Object.keys(style).length > 0 ? this.#nameOf(style) : null;
      changes.set(from, is);
    }
    return is;
  }
}
