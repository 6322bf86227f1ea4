/** Where in the words an item begins, and where one must end. */
import type { Framework, InstrumentCode, Item, ItemCode } from '../framework/framework.ts';
import { findItem } from '../framework/lookup.ts';
import { partInCell } from '../scores/partNamed.ts';
import { BEFORE_CODE, type CodeReading, possibleCodes, readItemCode } from '../scores/readItemCode.ts';
import { foldText } from '../thai/foldText.ts';
import { type HeaderColumns, type LineRole, roleOf } from './lineRole.ts';
import type { Line } from './lines.ts';
import { BEGINNING, itemsBeginning, itemWithTitle, lettersOf, type Titles } from './titleFit.ts';
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
}

export type Mark = ItemMark | BreakMark;

/** A code and what may belong to it are so few words at most: "ข้อ", "i", "1", ".". */
const CODE_WORDS = 4;
/** So many words behind a code are looked at for its title. */
const TITLE_WORDS = 60;
/** No title is as long. */
const TITLE_LENGTH = 300;

const MAY_BE_CODE = new RegExp(`^[${BEFORE_CODE}]*(?:[ieol|!qcé°]|[0-9]|ข้อ|รหัส|$)`, 'i');
const WRITTEN_OUT = new RegExp(`^[${BEFORE_CODE}]*[ieo][._\\-–—]?[0-9]{1,2}(?![0-9])`, 'i');

/** Whether a word mentions an item's code written out. */
export const mentionsCode = (word: Word): boolean => WRITTEN_OUT.test(word.text);

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
  if (!first || !MAY_BE_CODE.test(first.text)) return null;
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
    if (!word || title.length >= length || mentionsCode(word)) break;
    if (!word.figure?.alone) title += word.text.slice(0, length);
    else if (title !== '') break;
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

/** The cell of a row that names a part of a survey, and the part. */
const partCell = ({ cells }: Line): { readonly cell: number; readonly part: 1 | 2 } | null => {
  for (const [cell, { plain }] of cells.entries()) {
    const part = cells.length > 1 ? partInCell(plain) : null;
    if (part) return { cell, part };
  }
  return null;
};

const rowPart = (line: Line): 1 | 2 | null => partCell(line)?.part ?? null;

interface PartBelow {
  readonly mark: ItemMark;
  readonly cell: number;
  readonly part: 1 | 2;
}

/** A row without a code right below an item's row that names the other part: it is the same item's. */
const partBelow = (own: Line, above: Line | undefined, last: Mark | undefined): PartBelow | null => {
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

/**
 * All places where an item begins or must end, in order. Codes in the plan's tables only end what stands before.
 *
 * @param years the fiscal year of each line's section
 */
export const marksOf = (
  words: readonly Word[],
  lines: readonly Line[],
  framework: Framework,
  titles: Titles,
  years: readonly (number | null)[],
): Mark[] => {
  const letters = framework.instruments.map(({ letter }) => letter);
  const context: Context = { columns: null, instrument: null, part: null, inPlan: false };
  const marks: Mark[] = [];
  const known = knownReadings();

  /** The one of the items whose title stands behind the code. */
  const titledItem = (place: CodePlace, codes: readonly ItemCode[]): Item | null => {
    const likely = itemsBeginning(titleBehind(words, place, BEGINNING), codes, titles);
    return likely.length === 0
      ? null
      : itemWithTitle(titleBehind(words, place, TITLE_LENGTH), likely, titles);
  };

  const itemAt = (place: CodePlace, word: Word): Item | 'unknown' | null => {
    const { reading } = place;
    const leads = word.startsCell && word.leadsLine;
    if (reading.plain) {
      const item = findItem(framework, reading.plain);
      if (leads || (word.startsCell && hasFigureBeside(words, place.from, word))) return item ?? 'unknown';
      return item && titledItem(place, [item.code]);
    }
    const byTitle = titledItem(place, possibleCodes(reading, letters));
    if (byTitle || !leads || !hasFigureBeside(words, place.from, word)) return byTitle;
    if (titleBehind(words, place, BEGINNING) !== '') return null;
    // A zero for the letter o says which item it is even without a title, under a heading of that instrument.
    const isZero = reading.head === '0' && context.instrument === 'OIT';
    return isZero ? findItem(framework, `o${Number(reading.tail)}`) : null;
  };

  let line = -1;
  let headLine = -1;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const own = word && lines[word.line];
    if (!word || !own) continue;
    const place = readCode(words, at, known);
    const item = place && itemAt(place, word);
    if (place && item) {
      line = word.line;
      if (context.inPlan) marks.push({ kind: 'break', at });
      else {
        marks.push({
          kind: 'item',
          item: item === 'unknown' ? null : item,
          repaired: place.reading.plain === null,
          written: place.written,
          at,
          from: place.from,
          glued: place.glued,
          columns: context.columns,
          part: rowPart(own) ?? context.part,
          year: years[word.line] ?? null,
        });
      }
      at = Math.max(at, place.from - 1);
      continue;
    }
    if (word.line === headLine) continue;
    const below = word.line === line ? null : partBelow(own, lines[word.line - 1], marks[marks.length - 1]);
    if (below) {
      line = word.line;
      const from = firstBehind(words, at, below.cell);
      marks.push({ ...below.mark, at, from, glued: '', part: below.part, columns: context.columns });
      at = from - 1;
      continue;
    }
    const ofLine = word.line === line ? null : roleOf(lines, word.line, framework);
    const role = ofLine ?? roleWithin(words, at);
    line = word.line;
    // The columns of a header are its own, whatever they are called.
    if (ofLine?.kind === 'score-header' && own.cells.length > 1) headLine = word.line;
    if (role === null) continue;
    marks.push({ kind: 'break', at });
    if (role !== 'break') follow(context, role);
  }
  return marks;
};
