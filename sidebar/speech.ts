/** The language of the page: said once, before the page is built. */
import type { Language } from '../src/problems/language.ts';

let language: Language | null = null;

export const speakIn = (chosen: Language): void => {
  language = chosen;
};

export const spoken = (): Language => {
  if (!language) throw new Error('Nobody said what the page speaks');
  return language;
};
