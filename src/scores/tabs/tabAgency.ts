/** Whose scores a tab has, as far as it says so. */
import type { TabGrid } from '../../grid/grid.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { known } from '../../vocabulary/known.ts';

/** Our title is the first row; so many may stand above it by now. */
const TITLE_WITHIN = 10;

const inTitles = known(({ scoreTabWords }) => scoreTabWords.titleAgency);

/**
 * The agency that the title of a tab of our making names, in whatever language, as it is written there; '' where none does:
 * a tab that staff made, or one of before titles named any.
 */
export const agencyOfTab = ({ shown }: TabGrid): string => {
  for (const cell of shown.slice(0, TITLE_WITHIN).flat()) {
    const title = toArabicDigits(cleanText(cell));
    const agency = inTitles.map((inTitle) => inTitle.exec(title)?.[1]).find((name) => name !== undefined);
    if (agency !== undefined) return agency.trim();
  }
  return '';
};
