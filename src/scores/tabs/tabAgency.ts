/** Whose scores a tab has, as far as it says so. */
import type { TabGrid } from '../../grid/grid.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { escaped } from '../../thai/escaped.ts';
import { yearsIn } from '../../thai/year/yearsIn.ts';
import { known } from '../../vocabulary/known.ts';

/** Our title is the first row; so many may stand above it by now. */
const TITLE_WITHIN = 10;

/** Which instrument a title is of, by its name and its code: "แบบวัด… (IIT)". */
const INSTRUMENT = /^(.+?) \(([A-Z]{3})\)/;

/** What stands behind our title as it is without an agency, blanks left out or not; undefined in a title that is none of ours. */
const behindTitle = (title: string): string | undefined => {
  const [, name, code] = INSTRUMENT.exec(title) ?? [];
  const [year] = yearsIn(title);
  if (name === undefined || code === undefined || year === undefined) return undefined;
  return known(({ scoreTabWords }) => escaped(scoreTabWords.title(name, code, year, '')))
    .map((own) => new RegExp(`^${own.replace(/ /g, ' ?')} (.+)$`, 'i').exec(title)?.[1])
    .find((agency) => agency !== undefined);
};

/**
 * The agency that the title of a tab of our making names, in whatever language, as it is written there; '' where none does:
 * a tab that staff made, or one of before titles named any.
 */
export const agencyOfTab = ({ shown }: TabGrid): string => {
  for (const cell of shown.slice(0, TITLE_WITHIN).flat()) {
    const agency = behindTitle(toArabicDigits(cleanText(cell)));
    if (agency !== undefined) return agency.trim();
  }
  return '';
};
