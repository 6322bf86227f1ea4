/** A language as a view speaks it: all that it says, and all its sentences about problems and refusals, in one kind of digits. */
import { a1, type CellRef } from '../grid/grid.ts';
import { type Digits, toThaiDigits } from '../thai/digits.ts';
import type { Language } from './language.ts';

/**
 * The language with every text in these digits. What a sentence is given from the workbook, names of tabs, cells and
 * what stands in them, stays as it stands there; codes of items, labels of settings and names of figures are spoken.
 *
 * @returns the language itself where it is in these digits already
 */
export const spokenIn = (digits: Digits, language: Language): Language =>
  digits === 'thai' && language.hasThaiDigits ? inThaiDigits(language) : language;

const spoken = new WeakMap<Language, Language>();

const inThaiDigits = (language: Language): Language => {
  const before = spoken.get(language);
  if (before) return before;
  const { words, sentences, vocabulary } = language;
  const own = new Set<string>([
    ...Object.values(vocabulary.settingWords.labels),
    ...Object.values(vocabulary.figureNames),
  ]);
  const namesIn = (given: readonly unknown[]): string[] =>
    namesBelow(given).filter((name) => !ITEMS.test(name) && !own.has(name));
  const said = <Value>(value: Value, names: readonly string[] = []): Value =>
    inThai(value, names, namesIn) as Value;
  const now = { ...language, words: said(words), sentences: said(sentences) };
  spoken.set(language, now);
  // Who speaks so already is asked again, by each view.
  spoken.set(now, now);
  return now;
};

/**
 * Whatever a language holds, in Thai digits: texts, what makes them, and what holds several.
 *
 * @param names what stays as it is
 * @param namesIn tells that of what a sentence is made of
 */
const inThai = (
  value: unknown,
  names: readonly string[],
  namesIn: (given: readonly unknown[]) => string[],
): unknown => {
  if (typeof value === 'string') return sayAround(value, names);
  if (typeof value === 'function')
    return (...given: unknown[]) => inThai(value(...given), namesIn(given), namesIn);
  if (Array.isArray(value)) return value.map((one) => inThai(one, names, namesIn));
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inThai(one, names, namesIn)]));
};

/** A code of an item, or the first and last of several. */
const ITEMS = /^[ieo][0-9]+(?:-[ieo][0-9]+)?$/;

const isCell = (value: object): value is CellRef => 'tab' in value && 'row' in value && 'column' in value;

/** What of the workbook is named in what a sentence is made of. */
const namesBelow = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isCell(value)) return [value.tab, a1(value)];
  return Object.values(value).flatMap(namesBelow);
};

/** Says what stands between the names; the longer one first, where one holds another. */
const sayAround = (text: string, names: readonly string[]): string => {
  const [name] = names.filter((one) => one !== '' && text.includes(one)).sort((a, b) => b.length - a.length);
  if (name === undefined) return toThaiDigits(text);
  return text
    .split(name)
    .map((part) => sayAround(part, names))
    .join(name);
};
