import { foldText } from '../thai/foldText.ts';
import { decodeEntities } from './entities.ts';

/** Buddhist years that can be a fiscal year of the assessment; "2566 - 2570" is a plan's range. */
const YEAR = '(2[56][0-9]{2})(?![0-9])(?! ?[-–] ?(?:พ\\.ศ\\. ?)?2[56])';
const NAMED = new RegExp(`ปี ?งบประมาณ(?: ?พ ?\\.? ?ศ ?\\.?)? ?${YEAR}`, 'g');
const PLAIN = new RegExp(`(?:พ ?\\. ?ศ ?\\.?|ITA|ปี) ?${YEAR}`, 'g');

const yearsAfter = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, year]) => Number(year));

/** The year named most often; null when two are named equally often, as over columns side by side. */
const clearly = (years: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
};

/**
 * The fiscal year (Buddhist era) that a pasted text is about: the one it calls its fiscal year most often. Years named
 * otherwise ("พ.ศ. 2568") count only when no year is called that. Null: the text names none, or several alike.
 */
export const readFiscalYear = (text: string): number | null => {
  const plain = foldText(decodeEntities(text.replace(/<[^<>]*>/g, ' ')));
  return clearly(yearsAfter(plain, NAMED)) ?? clearly(yearsAfter(plain, PLAIN));
};
