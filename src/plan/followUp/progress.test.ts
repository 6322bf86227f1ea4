import { describe, expect, it } from 'vitest';
import { progressOf, readStatus } from './progress.ts';

describe('a status', () => {
  it.each([
    ['', 'notStarted'],
    ['  ', 'notStarted'],
    ['ยังไม่เริ่ม', 'notStarted'],
    ['กำลังดำเนินการ', 'inProgress'],
    [' เสร็จแล้ว\u200b ', 'done'],
    // Typed with the vowel taken apart.
    ['ก\u0e4d\u0e32ลังดำเนินการ', 'inProgress'],
    ['ยกเลิก', 'cancelled'],
    ['เกือบเสร็จ', 'other'],
    ['done', 'other'],
  ])('%j is %s', (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});

it('the measures are counted by status, and all together', () => {
  const followUps = ['', 'เสร็จแล้ว', 'เสร็จแล้ว', 'เลื่อน', 'ยกเลิก'].map((status) => ({ status }));
  expect(progressOf(followUps)).toEqual({
    notStarted: 1,
    inProgress: 0,
    done: 2,
    cancelled: 1,
    other: 1,
    total: 5,
  });
  expect(progressOf([]).total).toBe(0);
});
