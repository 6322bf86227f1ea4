/** Where in the words an item begins, and where one must end. */
import type { Item } from '../framework/framework.ts';
import { foldText } from '../thai/foldText.ts';
import { type CodePlace, ItemFinder, knownReadings, readCode } from './text/codePlaces.ts';
import type { FlatColumns, LineRole } from './text/lineRole.ts';
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
  /** Of the header above it that lost its columns; null when there is none, or it says nothing of them. */
  readonly columns: FlatColumns | null;
  /** The part of its instrument that the headings above say; null: they do not. */
  readonly part: 1 | 2 | null;
  /** The fiscal year (Buddhist era) that the headings above name; null: none. */
  readonly year: number | null;
}

/** Whatever comes next is no part of the item before. */
interface BreakMark {
  readonly kind: 'break';
  readonly at: number;
  /** Whether the header of a score table begins, with columns. */
  readonly isTable: boolean;
}

/** A row begins of a table that kept its cells. */
interface RowMark {
  readonly kind: 'row';
  readonly at: number;
}

export type Mark = ItemMark | BreakMark | RowMark;

/** What the words above say about the words below. */
interface Context {
  /** Of a header that lost its columns. */
  columns: FlatColumns | null;
  /** The letter of the instrument that the heading names. */
  letter: string | null;
  part: 1 | 2 | null;
  inPlan: boolean;
}

const follow = (context: Context, role: LineRole): void => {
  if (role.kind === 'plan') context.inPlan = true;
  else if (role.kind === 'score-header') {
    context.inPlan = false;
    context.columns = role.columns;
  } else {
    const staysWithin = role.isIndicator && role.letter === context.letter;
    context.letter = role.letter;
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

/** Goes through the words from first to last, and knows what stood above. */
class Marker {
  readonly marks: Mark[] = [];
  private readonly context: Context = { columns: null, letter: null, part: null, inPlan: false };
  private readonly known = knownReadings();
  private readonly items: ItemFinder;
  /** The line of the last word: a line may hold thousands of items. */
  private line = -1;
  private headLine = -1;

  constructor(private readonly text: PastedText) {
    this.items = new ItemFinder(text);
  }

  /** Marks what begins at a word. @returns the index of the next word to look at */
  mark(at: number, word: Word, own: Line): number {
    const { words, tables } = this.text;
    const isNew = word.line !== this.line;
    this.line = word.line;
    if (tables.rows.has(word.line)) {
      this.marks.push({ kind: 'row', at });
      return nextLine(words, at);
    }
    const place = readCode(words, at, this.known);
    const item = place && this.items.itemAt(place, word);
    if (place && item) {
      this.item(at, word, place, item === 'unknown' ? null : item);
      return Math.max(at + 1, place.from);
    }
    if (word.line !== this.headLine) this.heading(at, word, own, isNew);
    return at + 1;
  }

  private item(at: number, word: Word, place: CodePlace, item: Item | null): void {
    const { columns, part, inPlan } = this.context;
    if (inPlan) {
      this.marks.push({ kind: 'break', at, isTable: false });
      return;
    }
    const { reading, written, from, glued } = place;
    const repaired = reading.plain === null;
    const year = this.text.years[word.line] ?? null;
    this.marks.push({ kind: 'item', item, repaired, written, at, from, glued, columns, part, year });
  }

  private heading(at: number, word: Word, own: Line, isNew: boolean): void {
    const ofLine = isNew ? (this.text.roles[word.line] ?? null) : null;
    const role = ofLine ?? roleWithin(this.text.words, at);
    // The columns of a header are its own, whatever they are called.
    const isTable = ofLine?.kind === 'score-header' && own.cells.length > 1;
    if (isTable) this.headLine = word.line;
    if (role !== null) this.marks.push({ kind: 'break', at, isTable });
    if (role !== null && role !== 'break') follow(this.context, role);
  }
}

/** The index of the first word behind the line of a word. */
const nextLine = (words: readonly Word[], at: number): number => {
  let next = at;
  while (words[next] && words[next]?.line === words[at]?.line) next += 1;
  return next;
};

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
