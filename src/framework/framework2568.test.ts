import { describe, expect, it } from 'vitest';
import { reportTitles } from '../../test/support/result/reportTitles.ts';
import { codesOf } from '../../test/support/tabs/scores.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { framework2568 as framework } from './framework2568.ts';
import { allItems, findItem, indicatorOf, itemOfTopic, titleOf } from './lookup.ts';

const items = allItems(framework);
const indicators = framework.instruments.flatMap((instrument) => instrument.indicators);
const range = (letter: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

describe('the items of 2568', () => {
  it('are 15 of IIT, 9 of EIT and 28 of OIT', () => {
    expect(items.map(({ code }) => code)).toEqual([
      ...range('i', 1, 15),
      ...range('e', 1, 9),
      ...range('o', 1, 28),
    ]);
  });

  it('stand in the ten indicators as the report groups them', () => {
    expect(
      indicators.map(({ number, name, items }) => [number, name, items.map(({ code }) => code)]),
    ).toEqual([
      [1, 'การปฏิบัติหน้าที่', range('i', 1, 3)],
      [2, 'การใช้งบประมาณ', range('i', 4, 6)],
      [3, 'การใช้อำนาจ', range('i', 7, 9)],
      [4, 'การใช้ทรัพย์สินของราชการ', range('i', 10, 12)],
      [5, 'การแก้ไขปัญหาการทุจริต', range('i', 13, 15)],
      [6, 'คุณภาพการดำเนินงาน', range('e', 1, 3)],
      [7, 'ประสิทธิภาพการสื่อสาร', range('e', 4, 6)],
      [8, 'การปรับปรุงระบบการทำงาน', range('e', 7, 9)],
      [9, 'การเปิดเผยข้อมูล', range('o', 1, 20)],
      [10, 'การป้องกันการทุจริต', range('o', 21, 28)],
    ]);
  });

  it('have the official titles, without the slips of the scanned report', () => {
    expect(Object.keys(reportTitles)).toHaveLength(52);
    for (const item of items) {
      const title = toThaiDigits(titleOf(item, 2568));
      expect(withoutSpaces(title), item.code).toBe(withoutSpaces(reportTitles[item.code] ?? ''));
    }
  });

  it('have titles that follow the fiscal year', () => {
    const titleIn = (code: string, year: number): string => {
      const item = findItem(framework, code);
      return item ? titleOf(item, year) : '';
    };
    expect(titleIn('o6', 2570)).toContain('พ.ศ. 2570');
    expect(titleIn('o7', 2570)).toContain('พ.ศ. 2569');
    for (const item of items) expect(titleOf(item, 2568)).not.toMatch(/[{}]/);
  });

  it('have topics of their own, by which they are found', () => {
    expect(new Set(items.map(({ topic }) => topic)).size).toBe(52);
    for (const { code, topic } of items) expect(itemOfTopic(framework, topic)?.code).toBe(code);
    expect(itemOfTopic(framework, 'no such topic')).toBeNull();
  });

  it('are each found in their indicator', () => {
    expect(indicatorOf(framework, 'o20').number).toBe(9);
    expect(indicatorOf(framework, 'o21').number).toBe(10);
    expect(findItem(framework, 'o29')).toBeNull();
    expect(() => indicatorOf(framework, 'o29')).toThrow();
  });
});

describe('the sub-indicators of OIT', () => {
  it('are those of 2568', () => {
    const found = indicators.flatMap(({ subIndicators }) =>
      subIndicators.map(({ number, name, items }) => [number, name, items]),
    );
    expect(found).toEqual([
      ['9.1', 'ข้อมูลพื้นฐาน', range('o', 1, 4)],
      ['9.2', 'การบริหารงานและการใช้จ่ายงบประมาณ', range('o', 5, 11)],
      ['9.3', 'การจัดซื้อจัดจ้าง', range('o', 12, 13)],
      ['9.4', 'การบริหารและพัฒนาทรัพยากรบุคคล', range('o', 14, 16)],
      ['9.5', 'การส่งเสริมความโปร่งใส', range('o', 17, 20)],
      ['10.1', 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', range('o', 21, 24)],
      ['10.2', 'การส่งเสริมคุณธรรมและความโปร่งใส', range('o', 25, 28)],
    ]);
  });

  it('hold every OIT item once, in the indicator that they divide', () => {
    for (const { items, subIndicators } of indicators) {
      if (subIndicators.length === 0) continue;
      expect(subIndicators.flatMap((sub) => sub.items)).toEqual(items.map(({ code }) => code));
    }
    expect(indicators.flatMap(({ subIndicators }) => subIndicators.flatMap((sub) => sub.items))).toEqual(
      codesOf('OIT'),
    );
  });

  it('are marked as not confirmed, as is the filing under issues', () => {
    expect(framework.unconfirmed).toContain('sub-indicators');
    expect(framework.unconfirmed).toContain('item-issues');
  });
});

describe('the weights of 2568', () => {
  it('are 30 for IIT, 15 for each part of EIT and 40 for OIT', () => {
    const parts = framework.instruments.flatMap((instrument) =>
      instrument.parts.map(({ code, weight }) => [instrument.code, code, weight]),
    );
    expect(parts).toEqual([
      ['IIT', 'IIT', 0.3],
      ['EIT', 'EIT1', 0.15],
      ['EIT', 'EIT2', 0.15],
      ['OIT', 'OIT', 0.4],
    ]);
  });

  it('add up to the whole', () => {
    const weights = framework.instruments.flatMap(({ parts }) => parts.map(({ weight }) => weight));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('expect items of every part but the second of EIT', () => {
    const parts = framework.instruments.flatMap(({ parts }) => parts);
    expect(parts.filter(({ itemsPublished }) => !itemsPublished).map(({ code }) => code)).toEqual(['EIT2']);
  });
});

describe('the issues of the plan', () => {
  it('are seven; 2, 6 and 7 as the report prints them, the others not confirmed', () => {
    expect(framework.issues.map(({ number, name }) => [number, name])).toEqual([
      [1, 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ'],
      [2, 'การให้บริการและระบบ E-Service'],
      [3, 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ'],
      [4, 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ'],
      [5, 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง'],
      [6, 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล'],
      [7, 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน'],
    ]);
    expect(framework.issues.filter(({ confirmed }) => confirmed).map(({ number }) => number)).toEqual([
      2, 6, 7,
    ]);
  });

  it('have every item under exactly one, by the map of 2568', () => {
    const map: Record<number, string[]> = {
      1: [...range('i', 1, 3), 'e1', 'o8', 'o9'],
      2: ['e2', 'e3', 'e8', 'e9', 'o10', 'o11'],
      3: [...range('e', 4, 7), ...range('o', 1, 5), 'o20'],
      4: range('i', 10, 12),
      5: [...range('i', 4, 6), 'o6', 'o7', 'o12', 'o13'],
      6: [...range('i', 7, 9), ...range('o', 14, 16)],
      7: [...range('i', 13, 15), ...range('o', 17, 19), ...range('o', 21, 28)],
    };
    expect(Object.values(map).flat()).toHaveLength(52);
    for (const { number } of framework.issues) {
      const own = items.filter(({ issue }) => issue === number).map(({ code }) => code);
      expect(own, `issue ${number}`).toEqual(map[number]);
    }
  });
});

describe('the levels of 2568', () => {
  it('are these five, from the best', () => {
    expect(framework.levels).toEqual([
      { name: 'ผ่านดีเยี่ยม', overall: 95, eachInstrument: 95 },
      { name: 'ผ่านดี', overall: 85, eachInstrument: 85 },
      { name: 'ผ่าน', overall: 85, eachInstrument: 0 },
      { name: 'ต้องปรับปรุง', overall: 70, eachInstrument: 0 },
      { name: 'ต้องปรับปรุงโดยด่วน', overall: 0, eachInstrument: 0 },
    ]);
  });
});
