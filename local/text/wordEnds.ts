/** Where a line of Thai may end: the words stand without blanks between them. */
const words = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * The places in a stretch of text, from `from` to before `to`, before which a new line may begin; none is at `from`. They
 * count from the beginning of the whole text.
 */
export const wordEnds = (text: string, from: number, to: number): number[] =>
  [...words.segment(text.slice(from, to))]
    .map(({ index }) => from + index)
    // A repetition or abbreviation mark, and closing punctuation, stay with the word before.
    .filter((position) => position > from && !/[\s\u0e2f\u0e46.,:;!?)\]”"'/%]/.test(text[position] ?? ''))
    // What follows an opening one, or a point ("พ.ศ."), stays with it.
    .filter((position) => !/[(["“'/.]/.test(text[position - 1] ?? ''));
