import { toArabicDigits } from '../../thai/digits.ts';
import { known } from '../../vocabulary/known.ts';

const headings = known(({ issueHeading }) => issueHeading);

/** The number in the name of an issue's row, whatever the language; null when the text is none. */
export const issueOfHeading = (text: string): number | null => {
  const plain = toArabicDigits(text).trim();
  const [, number] = headings.flatMap((heading) => heading.exec(plain) ?? []);
  return number === undefined ? null : Number(number);
};
