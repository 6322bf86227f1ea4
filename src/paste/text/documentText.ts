/** All words as one text, for sentences that lines and cells cut apart. */
import type { Word } from '../words.ts';

export interface DocumentText {
  /** Folded. */
  readonly text: string;
  /** The same in clean spelling, character for character. */
  readonly written: string;
  /** The index of the word that stands at a position of the text. */
  wordAt(position: number): number;
}

/** Words as one text, with a blank between any two; tells of a position in it which word is there. */
export const documentText = (words: readonly Word[]): DocumentText => {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of words) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: words.map(({ text }) => text).join(' '),
    written: words.map(({ written }) => written).join(' '),
    wordAt: (position) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
};
