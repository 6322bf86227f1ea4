import { describe, expect, it } from 'vitest';
import { framework2568 } from '../framework/framework2568.ts';
import { classify, levelAbove, obstaclesTo } from './level.ts';

const figures = (overall: number, IIT = overall, EIT = overall, OIT = overall) => ({
  overall,
  instruments: { IIT, EIT, OIT },
});
const levelOf = (...scores: Parameters<typeof figures>): string =>
  classify(framework2568, figures(...scores)).name;

describe('the level', () => {
  it.each([
    [95, 'ผ่านดีเยี่ยม'],
    [100, 'ผ่านดีเยี่ยม'],
    [94.99, 'ผ่านดี'],
    [85, 'ผ่านดี'],
    [84.99, 'ต้องปรับปรุง'],
    [70, 'ต้องปรับปรุง'],
    [69.99, 'ต้องปรับปรุงโดยด่วน'],
    [0, 'ต้องปรับปรุงโดยด่วน'],
  ])('of %d all over is %s', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  it('is judged on figures rounded half up to two decimals', () => {
    expect(levelOf(84.995)).toBe('ผ่านดี');
    expect(levelOf(84.9949)).toBe('ต้องปรับปรุง');
    expect(levelOf(94.995)).toBe('ผ่านดีเยี่ยม');
    expect(levelOf(94.9949)).toBe('ผ่านดี');
    expect(levelOf(69.995)).toBe('ต้องปรับปรุง');
    expect(levelOf(69.9949)).toBe('ต้องปรับปรุงโดยด่วน');
    expect(levelOf(90, 90, 84.995, 90)).toBe('ผ่านดี');
    expect(levelOf(90, 90, 84.9949, 90)).toBe('ผ่าน');
    expect(levelOf(96, 96, 94.995, 96)).toBe('ผ่านดีเยี่ยม');
  });

  it('is held at ผ่าน by one instrument below 85: the agency with 94.64', () => {
    expect(levelOf(94.64, 97, 84.2, 99)).toBe('ผ่าน');
    expect(levelOf(94.64, 97, 85, 99)).toBe('ผ่านดี');
  });

  it('is ผ่าน for the report: 88.59 with OIT at 77.00', () => {
    expect(levelOf(88.59, 99.29, 93.34, 77)).toBe('ผ่าน');
  });

  it('is ผ่านดี for 95 and more with an instrument below 95, if all reach 85', () => {
    expect(levelOf(96, 99, 94.99, 97)).toBe('ผ่านดี');
    expect(levelOf(96, 99, 85, 100)).toBe('ผ่านดี');
  });

  it('is ผ่าน even for 95 and more when an instrument is below 85', () => {
    expect(levelOf(95.5, 100, 84.99, 100)).toBe('ผ่าน');
  });

  it('below 85 overall asks nothing of the instruments', () => {
    expect(levelOf(75, 99, 99, 40)).toBe('ต้องปรับปรุง');
  });
});

describe('what keeps a result from a level', () => {
  const named = (name: string) => {
    const level = framework2568.levels.find((one) => one.name === name);
    if (!level) throw new Error(`No level ${name}`);
    return level;
  };

  it('is every figure below what the level asks', () => {
    expect(obstaclesTo(named('ผ่านดี'), figures(88.59, 99.29, 93.34, 77))).toEqual([
      { figure: 'OIT', score: 77, least: 85 },
    ]);
    expect(obstaclesTo(named('ผ่านดีเยี่ยม'), figures(88.59, 99.29, 93.34, 77))).toEqual([
      { figure: 'overall', score: 88.59, least: 95 },
      { figure: 'EIT', score: 93.34, least: 95 },
      { figure: 'OIT', score: 77, least: 95 },
    ]);
  });

  it('is nothing when the level is reached', () => {
    expect(obstaclesTo(named('ผ่าน'), figures(88.59, 99.29, 93.34, 77))).toEqual([]);
    expect(obstaclesTo(named('ผ่านดีเยี่ยม'), figures(94.995))).toEqual([]);
  });

  it('is asked of the next better level', () => {
    expect(levelAbove(framework2568, named('ผ่าน'))?.name).toBe('ผ่านดี');
    expect(levelAbove(framework2568, named('ผ่านดีเยี่ยม'))).toBeNull();
  });
});
