import { describe, expect, it } from 'vitest';
import { foldText } from '../../thai/foldText.ts';
import { headsAverages, headsNoScores, headsOtherFigures, headsOwn, isScoreHeader } from './scoreHeaders.ts';

/** What a header says of the figures below it. */
const saysOf = (header: string): string[] => {
  const text = foldText(header);
  const said = {
    scores: isScoreHeader(text),
    own: headsOwn(text),
    others: headsOtherFigures(text),
    averages: headsAverages(text),
    none: headsNoScores(text),
  };
  return Object.entries(said).flatMap(([name, is]) => (is ? [name] : []));
};

describe('a header says the same of the figures below it in each language', () => {
  it.each<[string[], string, string]>([
    [['scores'], 'คะแนน', 'Score'],
    [['scores'], 'ร้อยละ', 'Percent'],
    [['scores'], 'ผลการประเมิน', 'Result of the assessment'],
    [['scores'], 'ค่าเฉลี่ย', 'Average'],
    [['scores', 'own'], 'คะแนนที่ได้', 'Score obtained'],
    [['scores', 'own'], 'ได้', 'Obtained'],
    [['others', 'none'], 'คะแนนเต็ม', 'Full score'],
    [['others', 'none'], 'คะแนนน้อยที่สุด', 'Lowest score'],
    [['others', 'none'], 'คะแนนถ่วงน้ำหนัก', 'Score, weighted'],
    [['others', 'none'], 'คะแนนที่เพิ่มขึ้น', 'Score increase'],
    [['others', 'none'], 'คะแนนที่ประกาศ', 'Score, announced'],
    [['others', 'none'], 'คะแนนเป้าหมาย', 'Target score'],
    [['averages', 'none'], 'คะแนนเฉลี่ยจังหวัด', 'Score of the province'],
    [['averages', 'none'], 'ค่าเฉลี่ยระดับประเทศ', 'National average'],
    [['averages', 'none'], 'ค่าเฉลี่ยของกลุ่ม', 'Average of the group'],
    [['none'], 'จำนวนผู้ตอบ', 'Number of answers'],
    [['none'], 'ลำดับ', 'Rank'],
    [['none'], 'ผลต่าง', 'Difference'],
    [['none'], 'ส่วนที่', 'Part'],
    [[], 'ของเรา', 'Ours'],
    [[], 'ผู้รับผิดชอบ', 'Notable people'],
  ])('%j: %s, %s', (said, thai, english) => {
    expect(saysOf(thai)).toEqual(said);
    expect(saysOf(english)).toEqual(said);
  });
});
