/** Fiscal years in text, as Buddhist years (CE + 543). */
import { folded, foldText } from './foldText.ts';

/** 2540 to 2599; not a part of a longer number, and no decimals. */
const BUDDHIST = /(?<![0-9]|[0-9]\.)25[4-9][0-9](?![0-9])(?!\.[0-9])/g;
/** The same year as English writes it: ITA 2025 is that of 2568. */
const COMMON_ERA = /(?<![0-9]|[0-9]\.)20[1-4][0-9](?![0-9])(?!\.[0-9])/g;
/** "ปี 68", "งบ 68", "IIT68": the century left out. */
const SHORT =
  /(?:ปี(?: ?งบ(?:ประมาณ)?)?|งบ(?:ประมาณ)?|พ ?\. ?ศ ?\.|FY|ITA|IIT|EIT|OIT) ?(?:พ ?\. ?ศ ?\.)? ?['’]?(?<![0-9])([5-9][0-9])(?![0-9.])/gi;
const MONTH =
  '(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค|[ก-๙]+(?:าคม|ายน|าพันธ์))\\.?';
/** A day or a month of a year: says when something was written, not which year was assessed. */
const DATE = new RegExp(`(?:${MONTH}|/) ?(?:พ ?\\. ?ศ ?\\.)? ?25[4-9][0-9]`, 'g');
const NAMED = folded(/(?:ปี ?งบ(?:ประมาณ)?|ประจำปี)(?: ?พ ?\. ?ศ ?\.?)? ?(25[4-9][0-9])(?![0-9])/g);

const distinct = (years: readonly number[]): number[] => [...new Set(years)];

/** The years that a text writes with four digits of the Buddhist era, each once, in its order; dates are passed over. */
export const yearsIn = (text: string): number[] =>
  distinct([...foldText(text).replace(DATE, ' ').matchAll(BUDDHIST)].map(([year]) => Number(year)));

/**
 * The years that a tab's name gives, each once: also "2025" and "ปี 68", which mean 2568. Four digits of the Buddhist era
 * count before anything else.
 */
export const yearsInName = (name: string): number[] => {
  const buddhist = yearsIn(name);
  if (buddhist.length > 0) return buddhist;
  const plain = foldText(name);
  const common = [...plain.matchAll(COMMON_ERA)].map(([year]) => Number(year) + 543);
  if (common.length > 0) return distinct(common);
  return distinct([...plain.matchAll(SHORT)].map(([, year]) => 2500 + Number(year)));
};

const namedYears = (lines: readonly string[]): number[] =>
  distinct(
    lines.flatMap((line) =>
      [...foldText(line).replace(DATE, ' ').matchAll(NAMED)].map(([, year]) => Number(year)),
    ),
  );

/** Whether the lines call just one year a fiscal year. */
export const isNamedYear = (lines: readonly string[]): boolean => namedYears(lines).length === 1;

/** The only year that lines of a heading give: one called a fiscal year counts before others. Null: none, or several. */
export const headedYear = (lines: readonly string[]): number | null => {
  const named = namedYears(lines);
  const years = named.length > 0 ? named : distinct(lines.flatMap(yearsIn));
  return years.length === 1 ? (years[0] ?? null) : null;
};

/** The latest year (Buddhist era) that the texts name; null when they name none. */
export const latestYear = (texts: readonly string[]): number | null => {
  const years = (foldText(texts.join(' ')).match(/(?<![0-9])25[0-9]{2}(?![0-9])/g) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
};
