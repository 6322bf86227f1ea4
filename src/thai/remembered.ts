/** So many texts are remembered: more than the different texts of a large workbook, and a few megabytes. */
const MOST = 20_000;

/**
 * A function of a text that remembers its answers: the same cells of a workbook are compared again at every decision.
 *
 * @param answer gives the same for the same text, always
 */
export const remembered = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
};
