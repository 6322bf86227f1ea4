import { describe, expect, it } from 'vitest';
import type { Framework } from '../../framework/framework.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { voiceOf, wordingOf } from '../../words/voice.ts';
import { fillTemplate } from './fillTemplate.ts';

const fill = (text: string): string =>
  fillTemplate(text, framework2568, 2568, voiceOf('arabic', wordingOf('th')));

describe('fillTemplate', () => {
  it('writes a reference with the code of the year', () => {
    expect(fill('ปรับปรุงคู่มือ {ref:work-manual} แล้วเผยแพร่')).toBe('ปรับปรุงคู่มือ (อ้างอิงจาก o8) แล้วเผยแพร่');
    expect(fill('คู่มือ{ref:work-manual}')).toBe('คู่มือ (อ้างอิงจาก o8)');
  });

  it('writes several references together', () => {
    expect(fill('คู่มือ {ref:work-manual,service-manual}')).toBe('คู่มือ (อ้างอิงจาก o8 และ o9)');
    expect(fill('คู่มือ {ref:work-manual, service-manual, e-service}')).toBe('คู่มือ (อ้างอิงจาก o8, o9 และ o10)');
  });

  it('follows a framework in which codes have shifted', () => {
    const shifted: Framework = {
      ...framework2568,
      instruments: framework2568.instruments.map((instrument) => ({
        ...instrument,
        indicators: instrument.indicators.map((indicator) => ({
          ...indicator,
          items: indicator.items
            .filter(({ topic }) => topic !== 'service-statistics')
            .map((item) => (item.topic === 'ethics' ? { ...item, code: 'o15' } : item)),
        })),
      })),
    };
    expect(fillTemplate('จริยธรรม {ref:ethics}', shifted, 2569, voiceOf('arabic', wordingOf('th')))).toBe(
      'จริยธรรม (อ้างอิงจาก o15)',
    );
    expect(
      fillTemplate('สถิติ {ref:service-statistics} และอื่น', shifted, 2569, voiceOf('arabic', wordingOf('th'))),
    ).toBe('สถิติ และอื่น');
    expect(
      fillTemplate('สถิติ {ref:service-statistics,ethics}', shifted, 2569, voiceOf('arabic', wordingOf('th'))),
    ).toBe('สถิติ (อ้างอิงจาก o15)');
  });

  it('writes the assessed year, the one before, and the one the plan runs in', () => {
    expect(fill('พ.ศ. {year} · {lastYear} · {nextYear} · {year}')).toBe('พ.ศ. 2568 · 2567 · 2569 · 2568');
  });
});
