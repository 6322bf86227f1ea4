import { describe, expect, it } from 'vitest';
import { goldenScores, nothingAnnounced } from '../../test/support/result/golden.ts';
import { resultOf } from '../../test/support/result/result.ts';
import { all, officialTitle } from '../../test/support/tabs/scores.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { allItems } from '../framework/lookup.ts';
import { measureLibrary } from '../plan/library/builtIn/library.ts';
import { readyLibrary } from '../plan/library/readyLibrary.ts';
import { voiceOf, wordingOf } from '../words/voice.ts';
import { draftAnalysis } from './draftAnalysis.ts';

const voice = voiceOf('arabic', wordingOf('th'));

const drafted = (given: Parameters<typeof resultOf>[0] = {}, place = 'อบต.ตัวอย่าง') =>
  draftAnalysis({
    framework: framework2568,
    fiscalYear: 2568,
    assessment: resultOf(given),
    library: readyLibrary(measureLibrary, framework2568, voice),
    voice,
    place,
  });

const rowsOf = (section: string, given?: Parameters<typeof resultOf>[0]) =>
  drafted(given).rows.filter((row) => row.section === section);

describe('the drafted analysis', () => {
  it('has the whole, each instrument and each indicator under it, with their scores', () => {
    const { sections } = drafted();
    expect(sections.map(({ key }) => key)).toEqual([
      'overall',
      'IIT',
      '1',
      '2',
      '3',
      '4',
      '5',
      'EIT',
      '6',
      '7',
      '8',
      'OIT',
      '9',
      '10',
    ]);
    expect(sections[2]?.name).toBe('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้ 99.56 คะแนน');
    expect(sections[7]?.name).toMatch(/\(EIT\) ได้ 93\.34 คะแนน$/);
  });

  it('has every item once, with official title and score, and keys of their own', () => {
    const rows = drafted().rows.slice(1);
    expect(rows.map(({ items }) => items)).toEqual(allItems(framework2568).map(({ code }) => [code]));
    for (const {
      items: [code = ''],
      cells,
    } of rows) {
      expect([cells.item, cells.score]).toEqual([`${code} ${officialTitle(code)}`, goldenScores[code]]);
    }
    expect(new Set(rows.map(({ key }) => key)).size).toBe(52);
  });

  it('has the analysis of each indicator beside its first item, and goes on below where that row would be too high', () => {
    const rows = drafted().rows.filter(({ cells }) => cells.analysis !== '');
    const beside = rows.map(({ items }) => items.join());
    expect(beside.filter((code) => code !== '')).toEqual(
      expect.arrayContaining(['i1', 'i4', 'i7', 'i10', 'i13', 'e1', 'e4', 'e7', 'o1', 'o21']),
    );
    expect(rows.filter(({ items }) => items[0] === 'o2').map(({ cells }) => cells.analysis)).toEqual([
      expect.stringMatching(/^แนวทางการยกระดับผลการประเมิน:/),
    ]);
  });

  it('opens with the result of record, and each instrument and part', () => {
    const [first] = rowsOf('overall');
    expect(first?.cells.item).toBe('คะแนนรวม (ตามประกาศ)\nระดับผ่าน');
    expect(first?.cells.score).toBe(88.59);
    for (const said of [
      'อบต.ตัวอย่าง ได้คะแนนรวม 88.59 คะแนน',
      'ระดับผ่าน',
      '(IIT) ได้ 99.29',
      'ส่วนที่ 2 ได้ 90.56',
      '(OIT) ได้ 77.00',
    ]) {
      expect(first?.cells.analysis).toContain(said);
    }
    const [computed] = rowsOf('overall', { announced: nothingAnnounced });
    expect(computed?.cells).toMatchObject({ score: expect.any(Number), item: 'คะแนนรวม (คำนวณจากรายข้อ)' });
    expect(computed?.cells.analysis).toContain('ข้อมูลยังไม่ครบ');
    expect(computed?.cells.analysis).toContain('ส่วนที่ 2 (ยังไม่มีคะแนน)');
  });

  it('has a row for each part of EIT where there are items for both', () => {
    const rows = rowsOf('6', { part2: { ...all('EIT', 90), e2: 80 } });
    expect(rows.map(({ key, cells }) => [key, cells.score])).toEqual([
      ['e1', 97.67],
      ['e2', 95.35],
      ['e3', 97.67],
      ['e1#EIT2', 90],
      ['e2#EIT2', 80],
      ['e3#EIT2', 90],
    ]);
    expect(rows[1]?.cells.item).toBe(`e2 ${officialTitle('e2')} (ส่วนที่ 1)`);
    expect(rows[4]?.cells.item).toBe(`e2 ${officialTitle('e2')} (ส่วนที่ 2)`);
  });

  it('rounds scores to two decimals, and leaves a missing one blank', () => {
    const scores = { ...goldenScores, i1: 66.66666, i2: null };
    expect(rowsOf('1', { scores }).map(({ cells }) => cells.score)).toEqual([66.67, '', 100]);
    expect(drafted({ scores }).sections[2]?.name).toContain('(ข้อมูลไม่ครบ)');
  });

  it('goes on beside the next items where the text is higher than a page', () => {
    const rows = rowsOf('9', { scores: { ...goldenScores, ...all('OIT', 0) } });
    const filled = rows.filter(({ cells }) => cells.analysis !== '');
    expect(filled.length).toBeGreaterThan(1);
    expect(filled[1]?.cells.analysis).toMatch(/^\(ต่อ\)\n/);
    const text = filled.map(({ cells }) => cells.analysis).join('\n');
    for (let item = 1; item <= 20; item += 1) expect(text.split(`- ข้อ o${item}:`)).toHaveLength(3);
  });
});
