import { plainText } from '../scores/text.ts';
import { decodeEntities } from './entities.ts';

/** Buddhist years that can be a fiscal year of the assessment; "2566 - 2570" is a plan's range. */
const YEAR = '(2[56][0-9]{2})(?![0-9])(?! ?[-–] ?(?:พ\\.ศ\\. ?)?2[56])';
const NAMED = new RegExp(`ปี ?งบประมาณ(?: ?พ ?\\.? ?ศ ?\\.?)? ?${YEAR}`, 'g');
const PLAIN = new RegExp(`(?:พ ?\\. ?ศ ?\\.?|ITA|ปี) ?${YEAR}`, 'g');

/** The value that occurs most often; of several, the first in the text. */
const mostFrequent = (values: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<readonly [number, number] | null>(
      (best, one) => (best === null || one[1] > best[1] ? one : best),
      null,
    )?.[0] ?? null
  );
};

const yearsAfter = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, year]) => Number(year));

/**
 * The fiscal year (Buddhist era) that a pasted text is about: the one it calls its fiscal year most often. Years named
 * otherwise ("พ.ศ. 2568") count only when no year is called that. Null: the text names none.
 */
export const readFiscalYear = (text: string): number | null => {
  const plain = plainText(decodeEntities(text.replace(/<[^<>]*>/g, ' ')));
  return mostFrequent(yearsAfter(plain, NAMED)) ?? mostFrequent(yearsAfter(plain, PLAIN));
};
