/** The level of the result, as a text names it. */
import type { Framework } from '../../framework/framework.ts';
import { escaped } from '../../thai/escaped.ts';
import { folded } from '../../thai/foldText.ts';
import type { Reading, Source } from '../pastedReport.ts';
import type { DocumentText } from '../text/documentText.ts';

/** Levels as they are typed, besides the framework's own: of other years, and such as do not exist. */
const LEVEL_NAMES: readonly string[] = [
  'ผ่านดีเยี่ยม',
  'ผ่านดีมาก',
  'ผ่านดีเลิศ',
  'ผ่านเกณฑ์',
  'ผ่านดี',
  'ผ่าน',
  'ไม่ผ่าน',
  'ต้องปรับปรุงโดยด่วน',
  'ต้องปรับปรุง',
  'ควรปรับปรุง',
];
const LEVEL_LETTERS = '(?:AA|[A-F])(?![A-Za-z])';
const LEVEL_MARKS = '[ :"“‘(\']{0,4}';

/** Words before a level that a result does not have: one to be reached, or missed, as our own summary speaks of the next. */
const NOT_HAD = '(?:ถึง|สู่|(?:จะ|เพื่อ(?:ให้)?|ไม่) ?(?:สามารถ|ได้|จัด)?(?:อยู่ใน|ได้|มี|เป็น)?) ?';
const LEVEL = `(?<!${NOT_HAD})ระดับ`;

/** The level of the result, and a level named in passing, as criteria are. */
const STATED_LEVEL = (names: string): RegExp =>
  folded(new RegExp(`(?:อยู่ใน|ได้|มี|เป็น|จัดอยู่ใน)${LEVEL}(?:คะแนน)?${LEVEL_MARKS}(${names})`, 'g'));
const NAMED_LEVEL = (names: string): RegExp =>
  folded(new RegExp(`${LEVEL}(?:ผลการประเมิน|คะแนน|ที่ได้|ที่ประกาศ|การประเมิน)?${LEVEL_MARKS}(${names})`, 'g'));

/** Any level's name; of those that begin alike the longest. */
const levelPattern = ({ levels }: Framework): string => {
  const names = new Set([...levels.map(({ name }) => name), ...LEVEL_NAMES]);
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .concat(LEVEL_LETTERS)
    .join('|');
};

/**
 * The levels that the text says the result has; where it says none of its own, those that it names at all.
 *
 * @param source the words from one place of the text to another
 */
export const levelsIn = (
  { text, written }: DocumentText,
  framework: Framework,
  source: (from: number, to: number) => Source,
): { readonly stated: Reading<string>[]; readonly named: Reading<string>[] } => {
  const names = levelPattern(framework);
  const levels = (pattern: RegExp): Reading<string>[] =>
    [...text.matchAll(pattern)].map((match) => {
      const to = match.index + match[0].length;
      return { value: written.slice(to - (match[1]?.length ?? 0), to), source: source(match.index, to) };
    });
  return { stated: levels(STATED_LEVEL(names)), named: levels(NAMED_LEVEL(names)) };
};
