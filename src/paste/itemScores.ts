/** The figure that belongs to an item: in its row of a table, or behind its title. */
import type { Instrument, Item, ItemCode, PartCode } from '../framework/framework.ts';
import { instrumentItems } from '../framework/lookup.ts';
import { fillsLine, isBroken, isLikelyPage } from './announced/figures.ts';
import type { Found } from './found.ts';
import type { ItemReading, ItemReadings } from './itemReading.ts';
import type { ItemMark, Mark } from './marks.ts';
import type { MissingReason, ScoreDoubt, Source } from './pastedReport.ts';
import { behindTitle } from './text/behindTitle.ts';
import { noScore } from './text/noScore.ts';
import type { PastedText } from './text/pastedText.ts';
import { runsOf, type Segment } from './text/segments.ts';
import { quote } from './text/source.ts';

/** Reads the score of every item that the marks point out. */
export const readItems = (text: PastedText, marks: readonly Mark[]): ItemReadings => {
  const reader = new ItemReader(text);
  for (const run of runsOf(text.words, marks)) reader.run(run);
  const { readings, unknown } = text.tables;
  return { readings: [...readings, ...reader.readings], unknown: [...unknown, ...reader.unknown] };
};

class ItemReader implements ItemReadings {
  readonly readings: ItemReading[] = [];
  readonly unknown: Source[] = [];
  private readonly instruments: ReadonlyMap<ItemCode, Instrument>;

  constructor(private readonly text: PastedText) {
    this.instruments = new Map(
      text.framework.instruments.flatMap((instrument) =>
        instrumentItems(instrument).map(({ code }) => [code, instrument] as const),
      ),
    );
  }

  run(run: readonly Segment[]): void {
    const { text } = this;
    const found = run.map((segment) => this.checked(segment, ofYear(text, segment, this.find(segment))));
    const mayBeShifted = followsFigure(text, run) && found[found.length - 1]?.kind !== 'figures';
    for (const [index, { mark }] of run.entries()) {
      const one = found[index] ?? null;
      const at = one?.kind === 'figures' ? (one.figures[0]?.at ?? mark.at) : mark.at;
      const instrument = mark.item && this.instruments.get(mark.item.code);
      if (mark.item && instrument) {
        const isShifted = mayBeShifted && one?.kind === 'figures' && one.onOwnLine;
        const safe: Found | null = isShifted ? { kind: 'unclear', at } : one;
        // A code in front of words is a mention, and no more.
        if (safe) this.readings.push(...readingsOf(text, { mark, item: mark.item, instrument, found: safe }));
      } else if (!mark.item && one?.kind === 'figures') {
        this.unknown.push(quote(text.words, text.lines, mark.at, at));
      }
    }
  }

  private find(segment: Segment): Found | null {
    const { item } = segment.mark;
    const title = (item && this.text.titles.byCode.get(item.code)) ?? null;
    const scale = (item && this.instruments.get(item.code)?.itemScale) ?? 'percent';
    return behindTitle(this.text, segment, title, scale) ?? noScore(this.text, segment);
  }

  /** Figures that cannot be the item's score make it unclear. */
  private checked({ mark }: Segment, found: Found | null): Found | null {
    if (!mark.item || found?.kind !== 'figures') return found;
    const scale = this.instruments.get(mark.item.code)?.itemScale;
    const bad = found.figures.find(
      ({ score, at }) =>
        isBroken(this.text.words, at) || (scale === 'zero-or-hundred' && score !== 0 && score !== 100),
    );
    return bad ? { kind: 'unclear', at: bad.at } : found;
  }
}

/** Of the columns of several years, the assessed year's; whole columns and sections of other years are nobody's here. */
const ofYear = ({ framework }: PastedText, { mark }: Segment, found: Found | null): Found | null => {
  const { fiscalYear } = framework;
  const { year } = mark;
  const years = mark.columns?.years ?? [];
  if (found && year !== null && year !== fiscalYear && !years.includes(fiscalYear)) {
    const at = 'figures' in found ? (found.figures[0]?.at ?? mark.at) : found.at;
    return { kind: 'other-year', at, years: [year] };
  }
  if (found?.kind !== 'figures') return found;
  const place = years.indexOf(fiscalYear);
  const [first] = found.figures;
  if (!first || years.length === 0) return found;
  if (place === -1) return { kind: 'other-year', at: first.at, years };
  const own = found.figures[place];
  const isWhole = years.length > 1 && found.figures.length === years.length;
  return isWhole && own ? { ...found, figures: [own] } : found;
};

/** A figure alone on the line before a run may be its first item's, and every figure then the next item's. */
const followsFigure = ({ words }: PastedText, run: readonly Segment[]): boolean => {
  const before = words[(run[0]?.mark.at ?? 0) - 1];
  return before?.figure != null && fillsLine(before) && !isLikelyPage(before.figure);
};

/** What was found of an item. */
interface FoundItem {
  readonly mark: ItemMark;
  readonly item: Item;
  readonly instrument: Instrument;
  readonly found: Found;
}

/** What was found as readings of the instrument's parts. */
const readingsOf = (
  { words, lines }: PastedText,
  { mark, item, instrument, found }: FoundItem,
): ItemReading[] => {
  const { parts } = instrument;
  const partAt = (place: 1 | 2): PartCode | null => parts[place - 1]?.code ?? null;
  const part = partAt(parts.length > 1 ? (mark.part ?? 1) : 1);
  if (part === null) return [];
  const quoted = (at: number): Source => quote(words, lines, Math.min(mark.at, at), Math.max(mark.at, at));
  const doubts: ScoreDoubt[] = [
    ...(mark.repaired ? [{ kind: 'repaired-code' as const, written: mark.written }] : []),
    ...(found.kind === 'figures' ? found.doubts : []),
  ];
  const reading = (code: PartCode, outcome: ItemReading['outcome'], at: number): ItemReading => ({
    item,
    part: code,
    outcome,
    doubts,
    source: quoted(at),
  });
  if (found.kind !== 'figures') return [reading(part, reasonOf(found, quoted(found.at)), found.at)];
  const [first, second, ...others] = found.figures;
  if (!first) return [];
  if (mark.columns?.twoParts && second && others.length === 0) {
    return [first, second].flatMap(({ score, at }, index) => {
      const code = partAt(index === 0 ? 1 : 2);
      return code === null ? [] : [reading(code, { kind: 'score', score }, at)];
    });
  }
  if (mark.columns?.twoParts && parts.length > 1) {
    return [reading(part, { kind: 'unclear', source: quoted(first.at) }, first.at)];
  }
  if (found.figures.every(({ score }) => score === first.score)) {
    return [reading(part, { kind: 'score', score: first.score }, first.at)];
  }
  const readings = found.figures.map(({ score, at }) => ({ value: score, source: quoted(at) }));
  return [reading(part, { kind: 'conflicting', readings }, first.at)];
};

const reasonOf = (
  found: Exclude<Found, { readonly kind: 'figures' }>,
  source: Source,
): Exclude<MissingReason, { readonly kind: 'not-found' }> => {
  if (found.kind === 'other-year') return { kind: found.kind, years: found.years, source };
  return found.kind === 'unreadable'
    ? { kind: found.kind, text: found.text, source }
    : { kind: found.kind, source };
};
