import { expect, it } from 'vitest';
import { framework2568 } from '../framework/framework2568.ts';
import { wordingOf } from '../words/voice.ts';
import { sectionOfHeading } from './sections.ts';

const { words, vocabulary } = wordingOf('th');

it('tells each section by its name, in whatever digits', () => {
  expect(sectionOfHeading(vocabulary.overallHeading)).toBe('overall');
  for (const { code, name, indicators } of framework2568.instruments) {
    expect(sectionOfHeading(words.analysis.instrument(name, code, '99.29', []))).toBe(code);
    for (const indicator of indicators) {
      const heading = words.analysis.indicator(indicator.number, indicator.name, null, false);
      expect(sectionOfHeading(heading)).toBe(String(indicator.number));
    }
  }
  expect(sectionOfHeading('ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้ ๘๗.๕๐ คะแนน')).toBe('10');
});

it('takes no item, sub-indicator or remark for a section', () => {
  for (const text of ['o1 โครงสร้าง', 'ตัวชี้วัดที่ 9.1 ข้อมูลพื้นฐาน', 'หมายเหตุ', '', '(IIT)']) {
    expect(sectionOfHeading(text), text).toBeNull();
  }
});
