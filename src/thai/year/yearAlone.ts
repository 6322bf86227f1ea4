/** Texts that say of which year something is, and little else: the label of a cell, a line over a table. */
import { folded, foldText } from '../foldText.ts';
import { BEFORE_YEAR, COMMON, ERA, NAMED_FISCAL, YEAR } from './spellings.ts';

const LABELLED = folded(new RegExp(`${NAMED_FISCAL} ?:? ?(${YEAR})`, 'i'));

const ENDING_LABEL = folded(new RegExp(`${NAMED_FISCAL} ?:?$`, 'i'));

/**
 * The year right behind the words that call one a fiscal year, in a cell or in the one beside it: "ปีงบประมาณ: 2568". Null
 * where there is none.
 */
export const labelledYear = (text: string, beside: string): number | null => {
  const plain = foldText(text);
  const [, year] = LABELLED.exec(ENDING_LABEL.test(plain) ? `${plain} ${foldText(beside)}` : plain) ?? [];
  return year ? Number(year) : null;
};

const ONLY_YEAR = folded(new RegExp(`^[([ ]*(?:ประจำ)?${BEFORE_YEAR}(${YEAR})[)\\] ]*$`));

/** The year (Buddhist era) that a text is, whatever words call it a year: "2568", "(ปี พ.ศ. 2568)"; null for any other text. */
export const yearAlone = (text: string): number | null => {
  const [, year] = ONLY_YEAR.exec(foldText(text)) ?? [];
  return year ? Number(year) : null;
};

const ONLY_ERA = new RegExp(`^${ERA}$`);

/** Whether a folded text only says of which era a year is: "พ.ศ.". */
export const isEra = (text: string): boolean => ONLY_ERA.test(text);

const LABEL = new RegExp(`^(?:ปี|${ERA}).*${YEAR}$`);

/** Whether a folded text is a year, or calls itself one and ends in it: "ปีที่ประเมิน 2568". */
export const isYearLabel = (text: string): boolean => yearAlone(text) !== null || LABEL.test(text);

const YEAR_OF_RESULT = folded(
  new RegExp(
    `^(?:ผลการประเมิน|ผลคะแนน|คะแนน|ตาราง)? ?(?:ITA)? ?(?:ประจำ)?${BEFORE_YEAR}(?:${YEAR}|${COMMON})$`,
    'i',
  ),
);

/** Whether a line says of which year a result is, and nothing else: "ประจำปีงบประมาณ พ.ศ. 2568". */
export const isYearOfResult = (line: string): boolean => YEAR_OF_RESULT.test(foldText(line).trim());
