/** What the analysis' sections are called in its marks, and how they are told by their names. */
import type { InstrumentCode } from '../framework/framework.ts';
import type { SectionKey } from '../ownedTable/table.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { foldText } from '../thai/foldText.ts';
import { known } from '../vocabulary/known.ts';

/** The section about the whole result. */
export const OVERALL: SectionKey = 'overall';

/** The key of the section that holds an instrument's score and its parts'. */
export const instrumentSection = (code: InstrumentCode): SectionKey => code;

/** The key of an indicator's section. @param number the indicator's, from 1 as the framework has it */
export const indicatorSection = (number: number): SectionKey => String(number);

const overallHeadings = known(({ overallHeading }) => foldText(overallHeading));

const indicatorHeadings = known(({ indicatorHeading }) => indicatorHeading);

/** As an instrument's row has its code, behind its name. */
const INSTRUMENT = /^[^()]+\((IIT|EIT|OIT)\)/;

/** The section whose name a text is, as far as it says so, in whatever language; null when it is none's. */
export const sectionOfHeading = (text: string): SectionKey | null => {
  const plain = toArabicDigits(text).trim();
  if (overallHeadings.includes(foldText(plain))) return OVERALL;
  const [, number] = indicatorHeadings.flatMap((heading) => heading.exec(plain) ?? []);
  return number ?? INSTRUMENT.exec(plain)?.[1] ?? null;
};
