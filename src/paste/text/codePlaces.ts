/** Codes among the words, and which item each of them is. */
import type { Item, ItemCode } from '../../framework/framework.ts';
import {
  beginsWithCode,
  type CodeReading,
  mayBeginCode,
  possibleCodes,
  readItemCode,
} from '../../framework/itemCode.ts';
import { lettersOf } from '../../framework/likeness.ts';
import { findItem } from '../../framework/lookup.ts';
import { BEGINNING, itemsBeginning, itemWithTitle } from '../../framework/titleFit.ts';
import type { Word } from '../words.ts';
import type { PastedText } from './pastedText.ts';

/** A code and what may belong to it are so few words at most: "ข้อ", "i", "1", ".". */
const CODE_WORDS = 4;
/** So many words behind a code are looked at for its title. */
const TITLE_WORDS = 60;
/** No title is as long. */
const TITLE_LENGTH = 300;

export interface CodePlace {
  readonly reading: CodeReading;
  readonly from: number;
  readonly glued: string;
  readonly written: string;
}

type KnownReadings = (text: string) => CodeReading | null;

/** Texts repeat their codes; each is read once. */
export const knownReadings = (): KnownReadings => {
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
export const readCode = (words: readonly Word[], at: number, known: KnownReadings): CodePlace | null => {
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

/** Tells which item a code and the words behind it are. */
export class ItemFinder {
  private readonly letters: readonly string[];

  constructor(private readonly text: PastedText) {
    this.letters = text.framework.instruments.map(({ letter }) => letter);
  }

  /**
   * The item that is meant; null when the words behind the code are no title of it, 'unknown' when the code leads a row but
   * the framework has no such item.
   */
  itemAt(place: CodePlace, word: Word): Item | 'unknown' | null {
    const { reading } = place;
    if (!reading.plain) return this.titled(place, possibleCodes(reading, this.letters));
    const item = findItem(this.text.framework, reading.plain);
    if (word.startsCell && word.leadsLine) return item ?? 'unknown';
    return item && this.titled(place, [item.code]);
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
