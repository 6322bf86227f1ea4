import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbered, readSteps } from './steps.ts';

describe('the steps of a cell', () => {
  it.each([
    ['1. จัดทำ\n2. เผยแพร่', ['จัดทำ', 'เผยแพร่']],
    ['๑) จัดทำ\r\n(๒) เผยแพร่', ['จัดทำ', 'เผยแพร่']],
    ['- จัดทำ\n• เผยแพร่\n–รายงาน', ['จัดทำ', 'เผยแพร่', 'รายงาน']],
    ['1.1 จัดทำ\n1.2 เผยแพร่', ['จัดทำ', 'เผยแพร่']],
    ['ขั้นตอนที่ 1: จัดทำ\nข้อ ๒ เผยแพร่', ['จัดทำ', 'เผยแพร่']],
    ['Step 1: Draft\nSTEP 2 Publish', ['Draft', 'Publish']],
    ['1.จัดทำ', ['จัดทำ']],
    ['  \n\n 10. จัดทำ  \n', ['จัดทำ']],
    ['', []],
    ['7 วันก่อนครบกำหนด แจ้งผู้ขอ', ['7 วันก่อนครบกำหนด แจ้งผู้ขอ']],
    ['-5 องศา', ['-5 องศา']],
  ])('%j', (text, steps) => {
    expect(readSteps(text)).toEqual(steps);
  });

  it('drops a number only once, so that what was written reads back', () => {
    const step = fc
      .string({ unit: fc.constantFrom('ก', 'ข', '1', '2', '.', ')', '-', ' ', '๓') })
      .map((text) => `ก${text}`.trim());
    const steps = fc.array(fc.oneof(step, fc.constantFrom('1. ก', '- ข', '2.1 ค')), { minLength: 1 });
    fc.assert(
      fc.property(steps, (given) => {
        expect(readSteps(numbered(given))).toEqual(given);
      }),
    );
  });
});
