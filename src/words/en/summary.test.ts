import { expect, it } from 'vitest';
import { planWords } from './plan.ts';
import { summaryWords } from './summary.ts';

const { by, notKnown } = summaryWords.ahead;
const short = [{ figure: 'IIT', points: 7 }] as const;

it('one of a thing is one, and several are several', () => {
  const way = { short, items: ['i1'], level: 'ผ่านดี', isOpenData: false } as const;
  expect(by({ ...way, missing: 1 })).toContain('(1 item without a score is not counted)');
  expect(by({ ...way, missing: 2 })).toContain('(2 items without a score are not counted)');
  expect(notKnown(short, 1)).toContain('as 1 item has no score');
  expect(notKnown(short, 2)).toContain('as 2 items have no score');
  const none = { done: 0, inProgress: 0, notStarted: 0, cancelled: 0, other: 0 };
  expect(planWords.progress({ ...none, total: 1 })).toContain('0 of 1 measure ·');
  expect(planWords.progress({ ...none, total: 2 })).toContain('0 of 2 measures ·');
});
