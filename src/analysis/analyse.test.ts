import { describe, expect, it } from 'vitest';
import { golden, goldenScores } from '../../test/support/result/golden.ts';
import { resultOf } from '../../test/support/result/result.ts';
import { all } from '../../test/support/tabs/scores.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { frameworks } from '../framework/frameworks.ts';
import { allItems } from '../framework/lookup.ts';
import { keepings } from '../plan/library/builtIn/keeping.ts';
import { measureLibrary } from '../plan/library/builtIn/library.ts';
import { readyLibrary } from '../plan/library/readyLibrary.ts';
import type { Digits } from '../thai/digits.ts';
import { voiceOf, wordingOf } from '../words/voice.ts';
import { analyse, textOf } from './analyse.ts';

const analysed = (
  given: Parameters<typeof resultOf>[0] = {},
  digits: Digits = 'arabic',
  library = measureLibrary,
) => {
  const voice = voiceOf(digits, wordingOf('th'));
  return analyse({
    framework: framework2568,
    fiscalYear: 2568,
    assessment: resultOf(given),
    library: readyLibrary(library, framework2568, voice),
    voice,
  }).map((one) => ({ ...one, text: textOf(one) }));
};

/** The lines under each of the three labels, in their order; what stands beside a label is a line. */
const partsOf = (text: string): string[][] => {
  const labels = ['ข้อคำถามที่ได้คะแนนน้อยที่สุด:', 'สาเหตุเกิดจาก:', 'แนวทางการยกระดับผลการประเมิน:'];
  const places = labels.map((label) => text.indexOf(label));
  expect(places[0]).toBe(0);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  return labels.map((label, index) =>
    text
      .slice((places[index] ?? 0) + label.length, places[index + 1])
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
};

const textOn = (number: number, given: Parameters<typeof resultOf>[0] = {}): string =>
  analysed(given).find(({ indicator }) => indicator === number)?.text ?? '';

const adviceOn = (topic: string) =>
  measureLibrary.flatMap(({ advice }) => advice).find((one) => one.topic === topic);

const full = all('IIT', 100);

describe('the analysis of an indicator', () => {
  it('names the lowest items of the report', () => {
    expect(analysed().map(({ indicator, lowest }) => [String(indicator), lowest])).toEqual(
      Object.entries(golden.lowest),
    );
  });

  it('has its three parts, with title and score, cause and guidance of the lowest item', () => {
    const [lowest, cause, guidance] = partsOf(textOn(1));
    expect(lowest).toEqual([
      'i2 เจ้าหน้าที่ในหน่วยงานของท่าน มีการเลือกปฏิบัติอย่างไม่เป็นธรรมต่อผู้ที่มาติดต่อหรือผู้รับบริการมากน้อยเพียงใด (98.67 คะแนน)',
    ]);
    expect(cause).toEqual([adviceOn('i2')?.cause]);
    expect(guidance?.join()).toContain('(อ้างอิงจาก o8 และ o9)');
  });

  it('has all of a tie', () => {
    const [lowest, cause, guidance] = partsOf(textOn(4));
    expect(lowest?.map((line) => line.slice(0, 5))).toEqual(['- i10', '- i12']);
    expect(cause?.[1]).toBe(`- ข้อ i12: ${adviceOn('i12')?.cause}`);
    expect(guidance).toHaveLength(2);
  });

  it('has what is below 85 beside the lowest, but counts it as none of them', () => {
    const scores = { ...goldenScores, i1: 80, i2: 60, i3: 85 };
    const text = textOn(1, { scores });
    expect(analysed({ scores })[0]?.lowest).toEqual(['i2']);
    expect(text).toContain('ข้อคำถามอื่นที่ได้คะแนนต่ำกว่า 85 คะแนน: i1');
    const [, cause, guidance] = partsOf(text);
    expect(cause?.map((line) => line.slice(0, 8))).toEqual(['- ข้อ i2', '- ข้อ i1']);
    expect(guidance).toHaveLength(2);
  });

  it('says both scores of an item where EIT has them', () => {
    expect(textOn(6, { part2: all('EIT', 88) })).toContain('EIT ส่วนที่ 1 95.35 · EIT ส่วนที่ 2 88.00');
  });

  it('is in the voice’s digits', () => {
    for (const { text } of analysed({}, 'thai')) expect(text).not.toMatch(/[0-9]/);
    for (const { text } of analysed()) expect(text).not.toMatch(/[๐-๙{}]|undefined|null/);
  });

  it('asks the agency for what the library does not say', () => {
    const [first] = analysed({}, 'arabic', []);
    expect(partsOf(first?.text ?? '')[1]?.join()).toContain('โปรดวิเคราะห์');
  });
});

describe('the analysis of an indicator without a fault', () => {
  const best = { scores: Object.fromEntries(allItems(framework2568).map(({ code }) => [code, 100])) };

  it('says of each what keeps it so, in words of its own', () => {
    const texts = analysed(best).map(({ text }) => partsOf(text)[2]?.join('\n') ?? '');
    expect(texts).toHaveLength(10);
    expect(new Set(texts).size).toBe(10);
    expect(partsOf(textOn(3))[0]).toEqual(['ไม่มี ทุกข้อได้คะแนนเต็ม']);
    expect(textOn(3)).toContain('มอบหมายงานตามอำนาจหน้าที่');
  });

  it.each(frameworks)(
    'has words for every indicator of $fiscalYear, and refers to items that are there',
    (framework) => {
      const topics = new Set(allItems(framework2568).map(({ topic }) => topic));
      for (const { items, number } of framework.instruments.flatMap(({ indicators }) => indicators)) {
        const own = keepings.filter(({ topic }) => items.some((item) => item.topic === topic));
        expect(own, String(number)).toHaveLength(1);
      }
      for (const { text } of keepings) {
        expect(text).not.toMatch(/[๐-๙]|256[0-9]|\b[ieo][0-9]/);
        for (const [, list = ''] of text.matchAll(/\{ref:([^}]*)\}/g)) {
          for (const topic of list.split(',')) expect(topics, text).toContain(topic);
        }
      }
    },
  );
});

describe('the analysis of incomplete data', () => {
  it('says which items have no score', () => {
    const text = textOn(2, { scores: { ...goldenScores, i5: null } });
    expect(partsOf(text)[0]?.[0]).toContain('i4');
    expect(text).toContain('ข้อมูลยังไม่ครบ: ยังไม่มีคะแนนของข้อ i5');
    const [lowest] = partsOf(textOn(1, { scores: { ...full, i2: null } }));
    expect(lowest).toEqual(['ไม่มี ข้อที่มีคะแนนได้คะแนนเต็มทุกข้อ']);
  });

  it('says that nothing can be said without any', () => {
    const [lowest, , guidance] = partsOf(textOn(6, { scores: full }));
    expect(lowest?.[0]).toContain('ยังระบุไม่ได้');
    expect(guidance?.[0]).toContain('กรอกคะแนนรายข้อ');
  });
});
