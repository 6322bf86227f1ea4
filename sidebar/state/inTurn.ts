/** Whole sentences, one behind the other. Parts of one are never put together so: what follows what, a language says. */
export const inTurn = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');
