import { describe, expect, it } from 'vitest';
import { formatFigure, formatItemScore, planPeriod } from './format.ts';

describe('formatFigure', () => {
  it('always shows two decimals', () => {
    expect(formatFigure(77, 'arabic')).toBe('77.00');
    expect(formatFigure(99.29, 'thai')).toBe('๙๙.๒๙');
    expect(formatFigure(100, 'thai')).toBe('๑๐๐.๐๐');
    expect(formatFigure(0, 'arabic')).toBe('0.00');
  });

  it('rounds half up only to show', () => {
    expect(formatFigure(84.995, 'arabic')).toBe('85.00');
    expect(formatFigure(99.02333333, 'thai')).toBe('๙๙.๐๒');
  });
});

describe('formatItemScore', () => {
  it('writes whole 0 and 100 without decimals', () => {
    expect(formatItemScore(0, 'thai')).toBe('๐');
    expect(formatItemScore(100, 'thai')).toBe('๑๐๐');
    expect(formatItemScore(0, 'arabic')).toBe('0');
    expect(formatItemScore(100, 'arabic')).toBe('100');
  });

  it('writes every other score with two decimals', () => {
    expect(formatItemScore(98.67, 'thai')).toBe('๙๘.๖๗');
    expect(formatItemScore(98, 'arabic')).toBe('98.00');
    expect(formatItemScore(93.9, 'arabic')).toBe('93.90');
  });
});

describe('planPeriod', () => {
  it('runs from October of the assessed year to September of the next', () => {
    expect(planPeriod(2568)).toBe('ต.ค. 2568 - ก.ย. 2569');
    expect(planPeriod(2599)).toBe('ต.ค. 2599 - ก.ย. 2600');
  });
});
