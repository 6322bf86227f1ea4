/** A language as a view speaks it: all that it says, and all its sentences about problems and refusals, in one kind of digits. */
import { a1, type CellRef } from '../grid/grid.ts';
import { type Digits, toThaiDigits } from '../thai/digits.ts';
import { escaped } from '../thai/escaped.ts';
import { known, type Vocabulary } from '../vocabulary/known.ts';
import type { Language } from './language.ts';

/**
 * The language with every text in these digits. What a sentence is given from the workbook, names of tabs, cells and
 * what stands in them, stays as it stands there; codes of items, labels of settings and names of figures are spoken.
 * “แท็บ IIT 2568 อ่านได้ 15 ข้อ”, of the tab "IIT 2568", becomes “แท็บ IIT 2568 อ่านได้ ๑๕ ข้อ”. So whoever adds a sentence hands
 * in figures as numbers, cells as `CellRef`, and quotes what stands in a cell.
 *
 * @returns the language itself where it is in these digits already
 */
export const spokenIn = (digits: Digits, language: Language): Language =>
  digits === 'thai' && language.hasThaiDigits ? inThaiDigits(language) : language;

type Said = Pick<Language, 'words' | 'sentences'>;

/** By what is said in Arabic digits, and by itself: each view asks again. */
const spoken = new WeakMap<Said['words'], Said>();

const inThaiDigits = (language: Language): Language => {
  const { words, sentences } = language;
  const said = spoken.get(words) ?? {
    words: inThai(words, []) as Said['words'],
    sentences: inThai(sentences, []) as Said['sentences'],
  };
  spoken.set(words, said).set(said.words, said);
  return { ...language, ...said };
};

/**
 * Whatever a language holds, in Thai digits: texts, what makes them, and what holds several.
 *
 * @param names what stays as it is
 */
const inThai = (value: unknown, names: readonly string[]): unknown => {
  if (typeof value === 'string') return sayAround(value, names);
  if (typeof value === 'function') return (...given: unknown[]) => inThai(value(...given), namesBelow(given));
  if (Array.isArray(value)) return value.map((one) => inThai(one, names));
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inThai(one, names)]));
};

/** A code of an item, or the first and last of several. */
const ITEMS = /^[ieo][0-9]+(?:-[ieo][0-9]+)?$/;

/** Words of ours that stand in workbooks: they are spoken, too. */
const own: ReadonlySet<string> = new Set(
  known(({ settingWords, figureNames }) => [
    ...Object.values(settingWords.labels),
    ...Object.values(figureNames),
  ]).flat(),
);

const isCell = (value: object): value is CellRef => 'tab' in value && 'row' in value && 'column' in value;

/** Of a vocabulary's words, only the tab that the settings stand in bears a name of the workbook's. */
const isVocabulary = (value: object): value is Vocabulary => 'settingWords' in value;

/** Whether a text is a word of ours, and no name from the workbook. */
const isOurs = (text: string): boolean => ITEMS.test(text) || own.has(text);

/**
 * What of the workbook is named in what a sentence is made of.
 *
 * @param isLeftOut which texts count as no names
 */
export const namesBelow = (value: unknown, isLeftOut: (text: string) => boolean = isOurs): string[] => {
  if (typeof value === 'string') return isLeftOut(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isVocabulary(value)) return [value.settingWords.tab];
  if (isCell(value)) return [value.tab, a1(value)];
  return Object.values(value).flatMap((one) => namesBelow(one, isLeftOut));
};

/** What stands in a cell and looks like a figure is that only between quotation marks: a figure of ours may look the same. */
const FIGURE = /^[0-9.,]+$/;

/** A name where it stands whole: not within a longer number. */
const wherever = (name: string): string =>
  FIGURE.test(name) ? `(?<=“)${escaped(name)}(?=”)` : `(?<![0-9])${escaped(name)}(?![0-9])`;

/** Says what stands between the names; the longer one first, where one holds another. */
const sayAround = (text: string, names: readonly string[]): string => {
  const named = names.filter((one) => one !== '' && text.includes(one));
  if (named.length === 0) return toThaiDigits(text);
  const any = named.sort((a, b) => b.length - a.length).map(wherever);
  // The parts at odd places are the names.
  return text
    .split(new RegExp(`(${any.join('|')})`))
    .map((part, at) => (at % 2 === 1 ? part : toThaiDigits(part)))
    .join('');
};
