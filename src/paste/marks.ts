/** Where in the words an item begins, and where one must end. */
import type { InstrumentCode, Item } from '../framework/framework.ts';
import { partInCell } from '../scores/partNamed.ts';
import { foldText } from '../thai/foldText.ts';
import { type CodePlace, ItemFinder, knownReadings, readCode } from './cells/codePlaces.ts';
import type { HeaderColumns } from './cells/gridColumns.ts';
import { type LineRole, roleOf } from './text/lineRole.ts';
import type { Line } from './text/lines.ts';
import type { PastedText } from './text/pastedText.ts';
import type { Word } from './words.ts';

/** An item begins. */
export interface ItemMark {
  readonly kind: 'item';
  /** Null: a code written out that the framework does not have. */
  readonly item: Item | null;
  readonly repaired: boolean;
  /** What stood in the code's place, as typed. */
  readonly written: string;
  /** Index of the code's first word. */
  readonly at: number;
  /** Index of the first word behind the code. */
  readonly from: number;
  /** What stood against the code in the same word: "ข้อมูล" of "o๒ข้อมูล". */
  readonly glued: string;
  /** The header above it; null when there is none, or none with columns. */
  readonly columns: HeaderColumns | null;
  /** The part of its instrument that headings or header say; null: they do not. */
  readonly part: 1 | 2 | null;
  /** The fiscal year (Buddhist era) that the headings above name; null: none. */
  readonly year: number | null;
}

/** Whatever comes next is no part of the item before. */
export interface BreakMark {
  readonly kind: 'break';
  readonly at: number;
  /** Whether the header of a score table begins, with columns. */
  readonly isTable: boolean;
}

export type Mark = ItemMark | BreakMark;

/** What the words above say about the words below. */
interface Context {
  /** Of a header that lost its columns. */
  columns: HeaderColumns | null;
  instrument: InstrumentCode | null;
  part: 1 | 2 | null;
  inPlan: boolean;
}

const follow = (context: Context, role: LineRole): void => {
  if (role.kind === 'plan') context.inPlan = true;
  else if (role.kind === 'score-header') {
    context.inPlan = false;
    context.columns = role.columns;
  } else {
    const staysWithin = role.isIndicator && role.instrument === context.instrument;
    context.instrument = role.instrument;
    context.part = role.part ?? (staysWithin ? context.part : null);
  }
};

const ITEM_HEADER = foldText('ประเด็นข้อคำถาม');

/** In text whose line breaks were lost, headers and headings stand between other words. */
const roleWithin = (words: readonly Word[], at: number): LineRole | 'break' | null => {
  const text = words[at]?.text ?? '';
  if (text === ITEM_HEADER) return { kind: 'score-header', columns: null };
  if (text.startsWith('มาตรการ')) {
    const next = [text, words[at + 1]?.text ?? '', words[at + 2]?.text ?? ''].join('');
    if (/^มาตรการ\/โครงการ/.test(next)) return { kind: 'plan' };
  }
  return text.startsWith('ตัวชี้วัดที่') || text.startsWith('แบบวัด') || text.startsWith('แบบตรวจ') ? 'break' : null;
};

interface PartCell {
  readonly cell: number;
  readonly part: 1 | 2;
}

/** The cell of a row that names a part of a survey, and the part. */
const partCell = ({ cells }: Line): PartCell | null => {
  for (const [cell, { plain }] of cells.entries()) {
    const part = cells.length > 1 ? partInCell(plain) : null;
    if (part) return { cell, part };
  }
  return null;
};

/** A row without a code right below an item's row that names the other part: it is the same item's. */
const partBelow = (
  own: Line,
  above: Line | undefined,
  last: Mark | undefined,
): (PartCell & { readonly mark: ItemMark }) | null => {
  if (last?.kind !== 'item' || last.part === null || !above || own.cells[0]?.plain !== '') return null;
  const found = partCell(own);
  const isNext = found && partCell(above)?.part === last.part && found.part !== last.part;
  return isNext ? { mark: last, ...found } : null;
};

/** The index of the first word of the line behind a cell. */
const firstBehind = (words: readonly Word[], at: number, cell: number): number => {
  let next = at;
  while (words[next] && words[next]?.line === words[at]?.line && (words[next]?.cell ?? 0) <= cell) next += 1;
  return next;
};

/** Goes through the words from first to last, and knows what stood above. */
class Marker {
  readonly marks: Mark[] = [];
  private readonly context: Context = { columns: null, instrument: null, part: null, inPlan: false };
  private readonly known = knownReadings();
  private readonly items: ItemFinder;
  /** The line of the last word, and what part its row names: a line may hold thousands of items. */
  private line = -1;
  private part: 1 | 2 | null = null;
  private headLine = -1;

  constructor(private readonly text: PastedText) {
    this.items = new ItemFinder(text);
  }

  /** Marks what begins at a word. @returns the index of the next word to look at */
  mark(at: number, word: Word, own: Line): number {
    const { words } = this.text;
    const isNew = word.line !== this.line;
    if (isNew) this.part = partCell(own)?.part ?? null;
    this.line = word.line;
    const place = readCode(words, at, this.known);
    const item = place && this.items.itemAt(place, word, this.context.instrument);
    if (place && item) {
      this.item(at, word, place, item === 'unknown' ? null : item);
      return Math.max(at + 1, place.from);
    }
    if (word.line === this.headLine) return at + 1;
    return (isNew ? this.below(at, word, own) : null) ?? this.heading(at, word, own, isNew);
  }

  private item(at: number, word: Word, place: CodePlace, item: Item | null): void {
    const { part, inPlan } = this.context;
    if (inPlan) {
      this.marks.push({ kind: 'break', at, isTable: false });
      return;
    }
    const { reading, written, from, glued } = place;
    const columns = this.columnsOf(word);
    this.marks.push({
      kind: 'item',
      item,
      repaired: reading.plain === null,
      written,
      at,
      from,
      glued,
      columns,
      part: this.part ?? columns?.part ?? part,
      year: this.text.years[word.line] ?? null,
    });
  }

  /** What the header above says: that of a table without columns, else of the table whose row the word stands in. */
  private columnsOf(word: Word): HeaderColumns | null {
    return this.context.columns ?? this.text.columns.get(word.line) ?? null;
  }

  private below(at: number, word: Word, own: Line): number | null {
    const { words, lines } = this.text;
    const below = partBelow(own, lines[word.line - 1], this.marks[this.marks.length - 1]);
    if (!below) return null;
    const from = firstBehind(words, at, below.cell);
    const columns = this.columnsOf(word) ?? below.mark.columns;
    this.marks.push({ ...below.mark, at, from, glued: '', part: below.part, columns });
    return from;
  }

  private heading(at: number, word: Word, own: Line, isNew: boolean): number {
    const { words, lines, framework } = this.text;
    const ofLine = isNew ? roleOf(lines, word.line, framework) : null;
    const role = ofLine ?? roleWithin(words, at);
    // The columns of a header are its own, whatever they are called.
    const isTable = ofLine?.kind === 'score-header' && own.cells.length > 1;
    if (isTable) this.headLine = word.line;
    if (role !== null) this.marks.push({ kind: 'break', at, isTable });
    if (role !== null && role !== 'break') follow(this.context, role);
    return at + 1;
  }
}

/** All places where an item begins or must end, in order. Codes in the plan's tables only end what stands before. */
export const marksOf = (text: PastedText): Mark[] => {
  const marker = new Marker(text);
  let at = 0;
  while (at < text.words.length) {
    const word = text.words[at];
    const own = word && text.lines[word.line];
    at = word && own ? marker.mark(at, word, own) : at + 1;
  }
  return marker.marks;
};
