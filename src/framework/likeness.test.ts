import { describe, expect, it } from 'vitest';
import { reportTitles } from '../../test/support/result/reportTitles.ts';
import { foldText } from '../thai/foldText.ts';
import { framework2568 } from './framework2568.ts';
import { framework2569 } from './framework2569.ts';
import { CLEARLY, LIKE, lettersOf, likeness, likenessOfBeginnings } from './likeness.ts';
import { allItems, itemOfTopic, titleOf } from './lookup.ts';

const items = allItems(framework2568);

describe('the limits hold on the titles that they were chosen on', () => {
  it.each(items.map((item) => [item.code, item] as const))(
    '%s as a report prints it is its own, and no other of its number',
    (code, item) => {
      const printed = reportTitles[code] ?? '';
      expect(likeness(printed, titleOf(item, 2568))).toBeGreaterThanOrEqual(LIKE.wholly);
      const shared = (title: string): number =>
        likenessOfBeginnings(lettersOf(foldText(printed)), lettersOf(foldText(title)));
      const own = shared(titleOf(item, 2568));
      for (const other of items.filter((one) => one !== item && one.code.slice(1) === code.slice(1))) {
        expect(own - shared(titleOf(other, 2568))).toBeGreaterThanOrEqual(CLEARLY);
      }
    },
  );

  it('the title of one item over two years is of a list, but for the one that was written anew', () => {
    const unlike = items.filter((item) => {
      const next = itemOfTopic(framework2569, item.topic);
      return next && likeness(titleOf(item, 2568), titleOf(next, 2569)) < LIKE.ofList;
    });
    expect(unlike.map(({ code }) => code)).toEqual(['o27']);
  });
});

it.each([
  ['', 'ก', 0],
  ['ก', 'ก', 0],
  ['ขั้นตอน', 'ขั้นตอน', 1],
  ['ขั้นตอน', 'ขั้นตอนการปฏิบัติงาน', 1],
  ['ขั้น ตอน (1)', 'ขั้นตอน1', 1],
  ['งบประมาณ', 'ผู้รับผิดชอบ', 0],
])('%j and %j share %d', (left, right, expected) => {
  expect(likeness(left, right)).toBe(expected);
  expect(likeness(right, left)).toBe(expected);
});
