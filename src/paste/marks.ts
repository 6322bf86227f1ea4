/** Where in the words an item begins, and where one must end. */
import type { Framework, InstrumentCode, Item, ItemCode } from '../framework/framework.ts';
import {
  beginsWithCode,
  type CodeReading,
  mayBeginCode,
  possibleCodes,
  readItemCode,
} from '../framework/itemCode.ts';
import { lettersOf } from '../framework/likeness.ts';
import { findItem } from '../framework/lookup.ts';
import { BEGINNING, itemsBeginning, itemWithTitle, type Titles } from '../framework/titleFit.ts';
import { partInCell } from '../scores/partNamed.ts';
import { foldText } from '../thai/foldText.ts';
import { type HeaderColumns, type LineRole, roleOf } from './lineRole.ts';
import type { Line } from './lines.ts';
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

/** A code and what may belong to it are so few words at most: "ข้อ", "i", "1", ".". */
const CODE_WORDS = 4;
/** So many words behind a code are looked at for its title. */
const TITLE_WORDS = 60;
/** No title is as long. */
const TITLE_LENGTH = 300;

interface CodePlace {
  readonly reading: CodeReading;
  readonly from: number;
  readonly glued: string;
  readonly written: string;
}

type KnownReadings = (text: string) => CodeReading | null;

/** Texts repeat their codes; each is read once. */
const knownReadings = (): KnownReadings => {
  const known = new Map<string, CodeReading | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const reading = readItemCode(text);
    known.set(text, reading);
    return reading;
  };
};

/** Reads the words from an index on as a code; null when they are none. */
const readCode = (words: readonly Word[], at: number, known: KnownReadings): CodePlace | null => {
  const first = words[at];
  if (!first || !mayBeginCode(first.text)) return null;
  const own: Word[] = [];
  for (let index = at; index < at + CODE_WORDS; index += 1) {
    const word = words[index];
    if (!word || word.line !== first.line || word.cell !== first.cell) break;
    own.push(word);
  }
  const text = own.map((word) => word.text).join(' ');
  const reading = known(text);
  if (!reading) return null;
  let rest = text.length - reading.title.length;
  const code: string[] = [];
  for (const [index, word] of own.entries()) {
    if (rest <= 0) return { reading, from: at + index, glued: '', written: code.join(' ') };
    if (rest < word.text.length) {
      code.push(word.written.slice(0, rest));
      return { reading, from: at + index + 1, glued: word.text.slice(rest), written: code.join(' ') };
    }
    code.push(word.written);
    rest -= word.text.length + 1;
  }
  return { reading, from: at + own.length, glued: '', written: code.join(' ') };
};

/** The letters of the words behind a code, about as many as asked for. */
const titleBehind = (words: readonly Word[], { from, glued }: CodePlace, length: number): string => {
  let title = glued.slice(0, length);
  for (let index = from; index < from + TITLE_WORDS; index += 1) {
    const word = words[index];
    if (!word || title.length >= length) break;
    if (word.figure?.alone) {
      if (title !== '') break;
    } else if (beginsWithCode(word.text)) break;
    else title += word.text.slice(0, length);
  }
  return lettersOf(title);
};

/** What the words above say about the words below. */
interface Context {
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

/** Whether a cell right of the word's holds a figure: then its row is one of a score table. */
const hasFigureBeside = (words: readonly Word[], from: number, word: Word): boolean => {
  for (let index = from; words[index]?.line === word.line; index += 1) {
    const other = words[index];
    if (other && other.cell > word.cell && other.figure?.alone) return true;
    if (index - from > TITLE_WORDS) return false;
  }
  return false;
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

/** A text ready for marking. */
export interface MarkedText {
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  readonly framework: Framework;
  readonly titles: Titles;
  /** The fiscal year of each line's section. */
  readonly years: readonly (number | null)[];
}

/** Tells which item a code and the words behind it are. */
class ItemFinder {
  private readonly letters: readonly string[];

  constructor(private readonly text: MarkedText) {
    this.letters = text.framework.instruments.map(({ letter }) => letter);
  }

  /** @param above the instrument of the heading above */
  itemAt(place: CodePlace, word: Word, above: InstrumentCode | null): Item | 'unknown' | null {
    const { words, framework } = this.text;
    const { reading } = place;
    const leads = word.startsCell && word.leadsLine;
    if (reading.plain) {
      const item = findItem(framework, reading.plain);
      if (leads || (word.startsCell && hasFigureBeside(words, place.from, word))) return item ?? 'unknown';
      return item && this.titled(place, [item.code]);
    }
    const byTitle = this.titled(place, possibleCodes(reading, this.letters));
    if (byTitle || !leads || !hasFigureBeside(words, place.from, word)) return byTitle;
    if (titleBehind(words, place, BEGINNING) !== '') return null;
    // A zero for the letter o says which item it is even without a title, under a heading of that instrument.
    return reading.head === '0' && above === 'OIT' ? findItem(framework, `o${Number(reading.tail)}`) : null;
  }

  /** The one of the items whose title stands behind the code. */
  private titled(place: CodePlace, codes: readonly ItemCode[]): Item | null {
    const { words, titles } = this.text;
    const likely = itemsBeginning(titleBehind(words, place, BEGINNING), codes, titles);
    return likely.length === 0
      ? null
      : itemWithTitle(titleBehind(words, place, TITLE_LENGTH), likely, titles);
  }
}

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

  constructor(private readonly text: MarkedText) {
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
    const { columns, part, inPlan } = this.context;
    if (inPlan) {
      this.marks.push({ kind: 'break', at, isTable: false });
      return;
    }
    const { reading, written, from, glued } = place;
    this.marks.push({
      kind: 'item',
      item,
      repaired: reading.plain === null,
      written,
      at,
      from,
      glued,
      columns,
      part: this.part ?? part,
      year: this.text.years[word.line] ?? null,
    });
  }

  private below(at: number, word: Word, own: Line): number | null {
    const { words, lines } = this.text;
    const below = partBelow(own, lines[word.line - 1], this.marks[this.marks.length - 1]);
    if (!below) return null;
    const from = firstBehind(words, at, below.cell);
    const { columns } = this.context;
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
export const marksOf = (text: MarkedText): Mark[] => {
  const marker = new Marker(text);
  let at = 0;
  while (at < text.words.length) {
    const word = text.words[at];
    const own = word && text.lines[word.line];
    at = word && own ? marker.mark(at, word, own) : at + 1;
  }
  return marker.marks;
};
