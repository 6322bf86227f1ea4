/** Of which year the sections of a text are, where headings say so: last year's tables often stand below this year's. */
import { LIKE, lettersOf, likenessOfBeginnings } from '../framework/likeness.ts';
import type { Titles } from '../framework/titleFit.ts';
import { folded } from '../thai/foldText.ts';
import { yearAlone } from '../thai/year/yearAlone.ts';
import { headedYear } from '../thai/year/yearOf.ts';
import { beforeYear } from '../thai/year/yearsIn.ts';
import type { LineRole } from './text/lineRole.ts';
import type { Line } from './text/lines.ts';

const LONGEST_HEADING = 160;
/** A heading about a result. Its number has no zero in front: that is the code of an item of OIT. */
const ABOUT_RESULT = folded(
  /^(?!0)[0-9.()\- ]*(?:แบบวัด|แบบตรวจ|(?:สรุป|รายงาน)?(?:ผล)?(?:คะแนน)?(?:การ)?ประเมิน|(?:สรุป|รายงาน)?ผลคะแนน|คะแนน|ตาราง|เครื่องมือ|[IEO]IT|ITA)/,
);
/** Words of a sentence: what names a year in passing opens no section. */
const SENTENCE = folded(/พบว่า|ได้|จึง|เทียบ|เพิ่มขึ้น|ลดลง|เนื่องจาก|ดังนี้|อยู่ใน/);
/** A year and nothing else, but for a word that calls it one. */
const isYearCalledOne = (text: string): boolean => yearAlone(text) !== null && text.includes('ปี');
/**
 * So many letters of an official title's beginning tell an item whose title is shortened before its year. Chosen on the
 * titles of 2568 and 2569: headings that begin alike share 14 letters, "การประเมินความ" of "การประเมินความโปร่งใส".
 */
const TITLE_BEGINNING = 16;
/** So many letters before a year tell whether it ends a title that the line's end cut. */
const CUT_TITLE = 6;

const withoutNumber = (letters: string): string => letters.replace(/^[0-9]+/, '');

const textOf = (line: Line | undefined): string =>
  line?.cells
    .map(({ plain }) => plain)
    .filter((text) => text !== '')
    .join(' ') ?? '';

/**
 * The fiscal year (Buddhist era) of each line's section; null where no heading above names one.
 *
 * A heading names one year and no score: "ผลการประเมิน OIT ปีงบประมาณ พ.ศ. 2567", or a year by itself beside another
 * heading. It holds until the next that names one.
 */
export const sectionYears = (
  lines: readonly Line[],
  roles: readonly (LineRole | null)[],
  titles: Titles,
): readonly (number | null)[] => {
  const official = [...titles.byCode.values()].map(({ letters }) => letters);

  const endsTitle = (index: number, text: string): boolean => {
    const before = lettersOf(textOf(lines[index - 1])).slice(-CUT_TITLE);
    return before !== '' && official.some((letters) => letters.includes(before + lettersOf(text)));
  };
  /** An item's row: its number and its title, which may begin as a heading does and end in a year, and no score. */
  const isItem = (text: string): boolean => {
    const own = withoutNumber(lettersOf(text));
    const beginning = withoutNumber(lettersOf(beforeYear(text))).slice(0, TITLE_BEGINNING);
    return official.some(
      (letters) =>
        likenessOfBeginnings(own, letters) >= LIKE.wholly ||
        (beginning.length === TITLE_BEGINNING && letters.startsWith(beginning)),
    );
  };
  const isHead = (index: number): boolean => {
    if (isYearCalledOne(textOf(lines[index]))) return false;
    const kind = roles[index]?.kind;
    return kind === 'heading' || kind === 'score-header';
  };

  let year: number | null = null;
  return lines.map((line, index) => {
    const filled = line.cells.filter(({ plain }) => plain !== '');
    const text = textOf(line);
    if (filled.length !== 1 || text.length > LONGEST_HEADING || /[0-9]\.[0-9]/.test(text)) return year;
    const isBare = isYearCalledOne(text);
    if (!isBare && (!ABOUT_RESULT.test(text) || SENTENCE.test(text))) return year;
    const named = headedYear([text]);
    if (named === null || isItem(text)) return year;
    const isBeside = index === 0 || [index - 1, index + 1, index + 2].some(isHead);
    if (!isBare || (isBeside && !endsTitle(index, text))) year = named;
    return year;
  });
};
