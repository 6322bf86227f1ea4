/** So many characters of texts are remembered: all of a large workbook, and some megabytes. */
const MOST = 4_000_000;

/**
 * A function of a text that remembers its answers: the same cells of a workbook are compared again at every decision. It
 * begins anew when it has read too much to keep.
 *
 * @param answer gives the same for the same text, always
 * @param most so many characters are remembered; fewer where an answer is much larger than its text
 */
export const remembered = <Answer>(
  answer: (text: string) => Answer,
  most = MOST,
): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  let length = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (length + text.length > most) {
      known.clear();
      length = 0;
    }
    known.set(text, made);
    length += text.length;
    return made;
  };
};
