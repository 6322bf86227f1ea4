/** A language that nobody speaks, made from another one: each of its texts stands between marks, so that all others show. */
import { type Language, languageOf } from '../../../src/problems/language.ts';

const OPEN = '⟦';
const CLOSE = '⟧';

const marked = (said: unknown): unknown => {
  if (typeof said === 'string') return said === '' ? '' : `${OPEN}${said}${CLOSE}`;
  if (typeof said === 'function') return (...given: unknown[]) => marked(said(...given));
  if (Array.isArray(said)) return said.map(marked);
  if (typeof said !== 'object' || said === null || said instanceof RegExp) return said;
  return Object.fromEntries(Object.entries(said).map(([name, one]) => [name, marked(one)]));
};

export const madeUp = marked(languageOf('th')) as Language;

/** How many sentences are open behind each letter. */
const depthsIn = (text: string): number[] => {
  let depth = 0;
  return [...text].map((letter) => {
    if (letter === OPEN) depth += 1;
    else if (letter === CLOSE) depth -= 1;
    return depth;
  });
};

/** Whether each sentence in a text begins and ends there. */
export const isClosed = (text: string): boolean => {
  const depths = depthsIn(text);
  return depths.every((depth) => depth >= 0) && (depths[depths.length - 1] ?? 0) === 0;
};

/** What of a text stands outside the marks; within a sentence, whatever it was given counts as the sentence's. */
export const unmarked = (text: string): string => {
  if (!isClosed(text)) throw new Error(`Marks do not match: ${text}`);
  const depths = depthsIn(text);
  return [...text].filter((letter, index) => depths[index] === 0 && letter !== CLOSE).join('');
};

/** Whether a text is one whole sentence, or several with blanks between: nothing is glued to it. */
export const isWhole = (text: string): boolean => text.includes(OPEN) && unmarked(text).trim() === '';
